#pragma once

#include "formats/article_formats.h"
#include "support/test_paths.h"

#include <QStringList>

namespace dateline {

inline Result<AnnotatedArticle> readTimeline(const char *name)
{
    return readArticleFile(testData(QStringLiteral("formats/timelines/") + QLatin1String(name)));
}

/// "title | date | tags" of each event, in order.
inline QStringList linesOf(const AnnotatedArticle &article)
{
    QStringList lines;
    for (const Event &event : article.events)
        lines << event.title + QStringLiteral(" | ") + (event.happened ? event.happened->toString() : QStringLiteral("–")) +
                     QStringLiteral(" | ") + event.tags.join(u',');
    return lines;
}

/// "subject ×count" of each loss.
inline QStringList lossesOf(const LossReport &losses)
{
    QStringList lines;
    for (const Loss &loss : losses)
        lines << QStringLiteral("%1 ×%2").arg(loss.subject).arg(loss.count);
    return lines;
}

/// What every event of a timeline keeps: it rests on words of the text, and they stand where it says.
inline void expectSoundCitations(const AnnotatedArticle &article)
{
    for (const Event &event : article.events) {
        ASSERT_FALSE(event.citations.empty()) << event.title.toStdString();
        EXPECT_FALSE(event.statementSpan().isEmpty()) << event.title.toStdString();
        for (const Citation &citation : event.citations)
            EXPECT_EQ(checkCitation(citation, article.article.text).state, CitationState::Verified)
                << citation.exact.toStdString();
    }
}

} // namespace dateline
