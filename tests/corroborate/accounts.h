#pragma once

#include "corroborate/account.h"

#include <initializer_list>

namespace dateline {

struct Said {
    const char *date;
    const char *source;
    const char *target;
    const char *title;
    const char *quote;
    std::optional<EventType> type = EventType::Assault;
    Modality modality = Modality::Asserted;
};

/// Event n is told by article n: 1, 2, …
inline std::vector<Account> accountsOf(std::initializer_list<Said> list)
{
    std::vector<Account> accounts;
    const auto names = [](const char *name) { return QString::fromUtf8(name).split(u';', Qt::SkipEmptyParts); };
    for (const Said &said : list) {
        const auto number = static_cast<std::int64_t>(accounts.size()) + 1;
        Account account;
        account.event = account.lead = EventId{number};
        account.article = ArticleId{number};
        if (*said.date != '\0')
            account.happened = *Edtf::parse(QString::fromUtf8(said.date));
        account.type = said.type;
        account.modality = said.modality;
        account.sources = names(said.source);
        account.targets = names(said.target);
        account.title = QString::fromUtf8(said.title);
        account.quote = QString::fromUtf8(said.quote);
        accounts.push_back(account);
    }
    return accounts;
}

} // namespace dateline
