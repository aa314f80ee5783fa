#pragma once

#include "corroborate/account.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace dateline {

/// An account in numbers, to be compared with many.
struct AccountDigest {
    struct Word {
        std::uint32_t stem = 0;
        float weight = 0; ///< the rarer the heavier
    };
    int account = 0; ///< its place among those that were digested
    EventId event, lead;
    ArticleId article;
    bool dated = false;
    std::int32_t firstDay = 0; ///< since 1970
    std::int32_t lastDay = 0;
    std::uint8_t type = 0xff; ///< EventType
    bool denied = false;
    std::uint64_t language = 0; ///< 0 = unknown, as of a place
    std::uint64_t place = 0;
    std::vector<std::uint64_t> sources; ///< hashes, ascending
    std::vector<std::uint64_t> targets;
    std::vector<Word> words; ///< by stem
    float weight = 0;        ///< of all its words
    std::uint64_t quote = 0; ///< of its words in order; 0 = too few to be told by

    bool isOneDay() const { return dated && firstDay == lastDay; }
};

/// Accounts with the words they use. The weight of a word comes from how many of them use it.
class DigestedAccounts {
public:
    /// Takes what it needs of an account, which may go then.
    void add(const Account &account);
    /// Weighs the words; call it once, after the last add().
    void weigh();

    const std::vector<AccountDigest> &all() const { return m_all; }
    /// Who is in both lists of hashes, sorted.
    QStringList namesIn(const std::vector<std::uint64_t> &one, const std::vector<std::uint64_t> &other) const;
    /// A stem as it stands in a text.
    QString form(std::uint32_t stem) const { return m_forms.value(stem); }
    /// Stems of a digest that some other account uses too, rarest first.
    std::vector<std::uint32_t> sharedStems(const AccountDigest &digest, std::size_t most) const;

private:
    std::vector<std::uint64_t> hashesOf(const QStringList &names);
    void addWords(const QString &text, AccountDigest &digest, bool ofQuote);

    std::vector<AccountDigest> m_all;
    QHash<std::uint32_t, QString> m_forms;
    QHash<std::uint32_t, int> m_uses;
    QHash<std::uint64_t, QString> m_names;
};

} // namespace dateline
