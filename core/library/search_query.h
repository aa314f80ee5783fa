#pragma once

#include "domain/text_span.h"
#include "library/query_reader.h"

#include <QString>
#include <QStringView>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// Words that stand one behind the other, as the index sees them.
class WordPattern {
public:
    /// REQUIRES: a term of words.
    explicit WordPattern(const QueryTerm &term);
    /// For FTS5.
    QString expression() const;
    /// The first place in `text` where they stand, by the same rules as the index.
    std::optional<TextSpan> find(QStringView text) const;
    /// Whether find() would; quick where all is ASCII.
    bool standsIn(std::string_view utf8) const;
    /// False only when standsIn() is; quicker still.
    bool mayStandIn(std::string_view utf8) const;

private:
    std::vector<std::string> m_words; // at least one
    bool m_prefix;                    // the last word may go on
};

/// What a person looks for, understood. Any text is valid.
class SearchQuery {
public:
    explicit SearchQuery(const QString &text, const QueryNames &names = {}) : SearchQuery(readQuery(text, names)) {}
    explicit SearchQuery(ReadQuery read) : m_read(std::move(read)) {}

    /// Nothing to look for: an empty box, or signs that are no words.
    bool isEmpty() const { return !m_read.root; }
    const std::optional<QueryNode> &root() const { return m_read.root; }
    const std::vector<QueryComplaint> &complaints() const { return m_read.complaints; }
    /// The query as it was understood; names and dates in it need no one's language.
    QString text() const { return m_read.root ? queryText(*m_read.root) : QString(); }

    /// Whether it asks for more than an article alone can tell: dates, types, actors, tags, states.
    bool asksForEvents() const;
    /// The whole query for FTS5; nothing when it is not words alone, or has only what must not be there.
    std::optional<QString> expression() const;

    /// What the words in it ask for, whatever the rest asks for.
    SearchQuery wordsAlone() const;

    /// Whether the tree holds where `term` says which of its terms do.
    bool holds(const std::function<bool(const QueryTerm &)> &term) const;
    void forEachTerm(const std::function<void(const QueryTerm &)> &take) const;

    /// The first place in `text` where one of the wanted words stands.
    std::optional<TextSpan> firstMatch(QStringView text) const;

private:
    ReadQuery m_read;
};

} // namespace dateline
