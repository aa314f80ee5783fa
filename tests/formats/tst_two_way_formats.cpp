#include "formats/article_formats.h"

#include "formats/generated_articles.h"
#include "formats/web_annotation.h"
#include "formats/written.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <tuple>

using namespace dateline;

namespace {

/// Writes and reads again through files, as a person would.
Result<AnnotatedArticle> thereAndBack(const QString &format, const AnnotatedArticle &article, LossReport &losses)
{
    const QTemporaryDir folder;
    const auto written = writeArticles(format, {article}, {}, plainWording(), losses);
    if (!written)
        return tl::make_unexpected(written.error());
    QString last;
    for (const WrittenFile &part : *written) {
        last = folder.filePath(QStringLiteral("a") + part.suffix);
        QFile file(last);
        if (!file.open(QIODevice::WriteOnly) || file.write(part.bytes) != part.bytes.size())
            return failure(ErrorCode::CannotWrite, {file.errorString()});
    }
    return readArticleFile(last);
}

auto fieldsOf(const Article &article)
{
    return std::tie(article.title, article.publisher, article.author, article.url, article.language, article.place,
                    article.published, article.publishedBasis, article.publishedReason, article.text);
}

void forgetWords(std::vector<Actor> &actors)
{
    for (Actor &actor : actors)
        actor = {{}, actor.codeOrName()};
}

/// Takes out of an article what the writer said that it lost, and what the two text formats leave to the lexicon: which code a
/// name has.
AnnotatedArticle without(const LossReport &losses, AnnotatedArticle article, const QString &format)
{
    QSet<QString> lost;
    for (const Loss &loss : losses)
        lost << loss.subject;
    const std::pair<const char *, QString *> metadata[]{{"publisher", &article.article.publisher},
                                                        {"author", &article.article.author},
                                                        {"url", &article.article.url},
                                                        {"place", &article.article.place},
                                                        {"lang", &article.article.language}};
    for (const auto &[name, field] : metadata) {
        if (lost.contains(QLatin1String(name)))
            field->clear();
    }
    if (lost.contains(QStringLiteral("published")))
        article.article.setPublished({}, DateBasis::Unknown, {});
    for (Event &event : article.events) {
        if (lost.contains(QStringLiteral("status")))
            event.status = EventStatus::Accepted;
        if (lost.contains(QStringLiteral("origin")))
            event.origin = EventOrigin::Annotation;
        if (lost.contains(QStringLiteral("rule")))
            event.rule.clear();
        if (lost.contains(QStringLiteral("tags")))
            event.tags.clear();
        // Markdown says whose words were lost; brat loses a speaker's among the actors'.
        const bool speakerToo = lost.contains(format == QLatin1String("brat") ? QStringLiteral("actor") : QStringLiteral("speaker"));
        std::erase_if(event.citations, [&](const Citation &citation) {
            return (citation.role == CitationRole::Actor && lost.contains(QStringLiteral("actor"))) ||
                   (citation.role == CitationRole::Speaker && speakerToo);
        });
        forgetWords(event.sources);
        forgetWords(event.targets);
        if (event.speaker)
            event.speaker = Actor{{}, event.speaker->codeOrName()};
    }
    std::ranges::sort(article.events, {}, &Event::uid);
    return article;
}

void expectSameButForLosses(const QString &format)
{
    const AnnotatedArticle written = anyFullArticle(format);
    LossReport losses;
    const auto read = thereAndBack(format, written, losses);
    RC_ASSERT(read.has_value());
    for (const Loss &loss : losses)
        RC_LOG() << loss.subject.toStdString() << " ×" << loss.count << "\n";
    const AnnotatedArticle expected = without(losses, written, format);
    AnnotatedArticle back = without(losses, *read, format);
    for (Event &event : back.events)
        event.act.clear(); // derived from the title
    if (format == QLatin1String("brat"))
        back.article.title = expected.article.title; // a .txt has no title beside its text
    RC_ASSERT(fieldsOf(back.article) == fieldsOf(expected.article));
    RC_ASSERT(back.events.size() == expected.events.size());
    for (std::size_t index = 0; index < back.events.size(); ++index)
        RC_ASSERT(back.events[index] == expected.events[index]);
}

} // namespace

RC_GTEST_PROP(TwoWay, MarkdownIsTheSameButForReportedLosses, ())
{
    expectSameButForLosses(QStringLiteral("markdown"));
}
RC_GTEST_PROP(TwoWay, BratIsTheSameButForReportedLosses, ())
{
    expectSameButForLosses(QStringLiteral("brat"));
}

RC_GTEST_PROP(TwoWay, WebAnnotationIsTheIdentity, ())
{
    AnnotatedArticle written = anyFullArticle(QStringLiteral("webannotation"));
    if (written.article.published)
        written.article.publishedBasis = static_cast<DateBasis>(*rc::gen::inRange(0, 5));
    for (Event &event : written.events) {
        event.act = *rc::gen::element<QString>({}, QStringLiteral("threat"), QStringLiteral("COP29"));
        event.uid = *rc::gen::arbitrary<bool>() ? QUuid::createUuidV5(QUuid(), event.title) : event.uid;
        if (*rc::gen::arbitrary<bool>())
            event.citations.back() = straying(event.citations.back(), written.article.text);
    }
    const Timex about{TimexType::Date, QStringLiteral("2024-07-25"), TimexMod::Approx, {}, {}};
    const Timex yearly{TimexType::Set, QStringLiteral("P1Y"), TimexMod::None, QStringLiteral("EVERY"), QStringLiteral("2X")};
    for (const TextSpan span : anyPieces(written.article.text, 3))
        written.dates.push_back({span, *rc::gen::element(about, yearly)});
    LossReport losses;
    const auto read = thereAndBack(QStringLiteral("webannotation"), written, losses);
    RC_ASSERT(read.has_value());
    RC_ASSERT(losses.empty());
    for (const Loss &loss : read->losses)
        RC_LOG() << loss.subject.toStdString() << ": " << loss.example.toStdString() << "\n";
    RC_ASSERT(read->losses.empty());
    RC_ASSERT(fieldsOf(read->article) == fieldsOf(written.article));
    RC_ASSERT(read->events == written.events);
    RC_ASSERT(read->dates == written.dates);
    RC_ASSERT(writeWebAnnotation(*read).replace("webannotation/1", "") == writeWebAnnotation(written));
}
