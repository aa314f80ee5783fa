#include "workflow/merge_finder.h"

namespace dateline {

Result<std::vector<MergeSuggestion>> findMerges(const Library &library, const std::stop_token &stop)
{
    DigestedAccounts accounts;
    const auto read = library.groups().forEachAccount([&](const Account &account) { accounts.add(account); });
    if (!read)
        return tl::make_unexpected(read.error());
    const auto apart = library.groups().apart();
    if (!apart)
        return tl::make_unexpected(apart.error());
    accounts.weigh();
    return suggestMerges(accounts, findSameEvents(accounts, leastMatchScore, stop), *apart);
}

} // namespace dateline
