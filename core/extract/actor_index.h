#pragma once

#include "domain/names.h"
#include "extract/lexicon.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace dateline {

/// resources/lexicon/actors.tsv and what a person added, ready for look-up. Built once, never changed: thread-safe.
class ActorIndex {
public:
    enum class Name : std::uint8_t {
        Proper,    ///< a name, a capital, a seat of government
        Demonym,   ///< "Armenian"
        Ambiguous, ///< stands for no one actor: "Korea"
    };
    struct Mention {
        std::size_t first = 0; ///< into the words
        std::size_t count = 0;
        Name name = Name::Proper;
        QString code; ///< empty when ambiguous
    };

    explicit ActorIndex(const std::vector<NamedActor> &more);
    static const ActorIndex &instance(); ///< the tables alone

    /// The actors named by the words, left to right, the longest name winning; words that only look like one are skipped.
    std::vector<Mention> find(const std::vector<LexiconWord> &words) const;
    /// A code's usual name; empty for an unknown code.
    QString nameOf(const QString &code) const { return m_names.value(code); }
    QStringList names() const { return m_names.values(); }
    ActorKind kindOf(const QString &code) const { return m_kinds.value(code, ActorKind::NonState); }

private:
    struct Entry {
        QString code; ///< empty and Proper = no actor at all
        Name name = Name::Proper;
        bool capitalsOnly = false;
    };
    void add(const QString &alias, const QString &code, Name name);
    const Entry *entryAt(const std::vector<LexiconWord> &words, std::size_t first, std::size_t count) const;

    QHash<QString, Entry> m_entries;
    QHash<QString, QString> m_names;
    QHash<QString, ActorKind> m_kinds;
    std::size_t m_longest = 1;
};

} // namespace dateline
