#pragma once

#include "domain/text_span.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <string>
#include <vector>

namespace dateline {

/// What a person typed into the search box, understood: words, "phrases", prefix*, -without. Any text is valid.
class SearchQuery {
public:
    explicit SearchQuery(const QString &text);

    /// Nothing to look for: an empty box, or signs that are no words.
    bool isEmpty() const { return m_clauses.empty(); }

    /// FTS5 expressions: what an article must hold, and what it must not; empty when there is no such clause.
    QString wantedExpression() const;
    QString excludedExpression() const;

    /// Whether a short text (a title) holds all that is wanted, or anything that is not, by the same rules as the index.
    bool allWantedIn(QStringView text) const;
    bool anyExcludedIn(QStringView text) const;
    /// The first place in `text` where a wanted clause stands.
    std::optional<TextSpan> firstMatch(QStringView text) const;

private:
    struct Clause {
        std::vector<std::string> words; // at least one
        bool prefix = false;            // the last word may go on
        bool excluded = false;
    };
    void addClause(QStringView text, bool prefix, bool excluded);
    static QString expression(const Clause &clause);
    static std::optional<TextSpan> find(const Clause &clause, QStringView text);

    std::vector<Clause> m_clauses;
};

} // namespace dateline
