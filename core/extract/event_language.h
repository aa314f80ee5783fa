#pragma once

#include "extract/act_patterns.h"
#include "extract/actor_names.h"
#include "extract/date_finder.h"
#include "extract/grammar.h"
#include "extract/token_scan.h"
#include "extract/vocabulary.h"

#include <QString>

#include <vector>

namespace dateline {

/// All that events of one language are found by, over one vocabulary. Built once, then only read: thread-safe.
struct EventLanguage {
    Vocabulary words;
    Grammar grammar;
    ActPatterns acts;
    ActorNames names;

    explicit EventLanguage(const QString &language);
    EventLanguage(const EventLanguage &) = delete;
    EventLanguage &operator=(const EventLanguage &) = delete;

    /// Nothing for a language whose events Dateline cannot read. BCP 47; empty = not known, read as English.
    static const EventLanguage *of(const QString &language);
};

/// A scanned text with what its words can be: what every finder of events looks at.
struct ScannedText {
    const QString &text;
    const EventLanguage &language;
    TokenScan scan;

    /// `dates`: the article's, in reading order.
    ScannedText(const QString &article, const EventLanguage &words, const std::vector<DateMention> &dates);
    const Token &token(int at) const { return scan.tokens[static_cast<std::size_t>(at)]; }
    WordClasses classes(int at) const { return language.grammar.of(token(at).lexeme); }
    bool is(int at, WordClasses any) const { return (classes(at) & any) != 0; }
    /// Whether a token belongs to words that say when; a length of time does not.
    bool isDate(int at) const { return m_dated[static_cast<std::size_t>(at)]; }
    /// Whether these words are the name of a meeting: they say what as well.
    bool isMeeting(int at) const { return m_meeting[static_cast<std::size_t>(at)]; }
    bool isKind(int at, TokenClass kind) const { return token(at).kind == kind; }
    QStringView wordAt(int at) const { return QStringView(text).mid(token(at).begin, token(at).length); }

private:
    std::vector<bool> m_dated, m_meeting;
};

} // namespace dateline
