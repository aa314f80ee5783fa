#include "workflow/typed_query.h"

#include "extract/actor_lexicon.h"
#include "workflow/typed_date.h"

namespace dateline {

SearchQuery readTypedQuery(const QString &text, const QString &language, std::optional<std::chrono::year_month_day> today)
{
    const auto date = [&](const QString &words) {
        const auto read = readTypedDate(words, language, today);
        return read ? std::optional(*read) : std::nullopt;
    };
    const auto actor = [](const QString &name) {
        const auto known = actorNamed(name);
        return known ? known->code : QString();
    };
    return SearchQuery(text, {date, actor, today});
}

} // namespace dateline
