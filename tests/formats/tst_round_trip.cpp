#include "formats/brat_writer.h"
#include "formats/markdown_article.h"
#include "formats/markdown_writer.h"

#include "formats/article_formats.h"
#include "formats/generated_articles.h"
#include "support/test_paths.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

#include <algorithm>

using namespace dateline;

namespace {

void expectSameEvents(std::vector<Event> read, std::vector<Event> written)
{
    std::ranges::sort(read, {}, &Event::uid);
    std::ranges::sort(written, {}, &Event::uid);
    RC_ASSERT(read.size() == written.size());
    for (std::size_t index = 0; index < read.size(); ++index) {
        RC_ASSERT(read[index].ownId == written[index].ownId);
        RC_ASSERT(read[index].title.toStdString() == written[index].title.toStdString());
        RC_ASSERT(read[index].place.toStdString() == written[index].place.toStdString());
        RC_ASSERT(read[index].citations.size() == written[index].citations.size());
        for (std::size_t citation = 0; citation < read[index].citations.size(); ++citation)
            RC_ASSERT(read[index].citations[citation].exact.toStdString() ==
                      written[index].citations[citation].exact.toStdString());
        RC_ASSERT(read[index] == written[index]);
    }
}

Result<AnnotatedArticle> readBratBytes(const BratFiles &files)
{
    const QTemporaryDir folder;
    const auto save = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    if (!save(QStringLiteral("a.txt"), files.text) || !save(QStringLiteral("a.ann"), files.annotations))
        return failure(ErrorCode::CannotWrite);
    return readArticleFile(folder.filePath(QStringLiteral("a.ann")));
}

Result<AnnotatedArticle> readMarkdownBytes(const QByteArray &bytes)
{
    return readMarkdown({QStringLiteral("a.md"), bytes, *decodeText(bytes)});
}

} // namespace

RC_GTEST_PROP(MarkdownRoundTrip, TextEventsAndCitationsComeBack, ())
{
    AnnotatedArticle written;
    written.article.text = *anyText(1);
    written.article.title = oneLine();
    written.article.publisher = oneLine();
    written.article.language = QStringLiteral("no");
    written.article.setPublished(anyDate(), DateBasis::Metadata, {ReasonCode::Metadata, {QStringLiteral("published")}});
    const int count = *rc::gen::inRange(0, 5);
    for (int index = 0; index < count; ++index) {
        Event event = anyEvent(written.article, QStringLiteral("#e%1").arg(index), QStringLiteral("markdown"));
        if (*rc::gen::arbitrary<bool>())
            event.type = static_cast<EventType>(*rc::gen::inRange(0, eventTypeCount));
        if (*rc::gen::arbitrary<bool>())
            event.tags = QStringList{QStringLiteral("Merge-org"), QStringLiteral("a tag")};
        if (*rc::gen::arbitrary<bool>())
            event.note = QStringLiteral("one\n\n\"two\" \\ }");
        written.events.push_back(event);
    }
    linkSome(written.events);
    LossReport losses;
    const QByteArray bytes = writeMarkdown(written, losses);
    RC_LOG() << bytes.toStdString();
    RC_ASSERT(losses.empty());
    const auto read = readMarkdownBytes(bytes);
    RC_ASSERT(read.has_value());
    RC_ASSERT(read->article.text.toStdString() == written.article.text.toStdString());
    RC_ASSERT(read->article.title.toStdString() == written.article.title.toStdString());
    RC_ASSERT(read->article.publisher.toStdString() == written.article.publisher.toStdString());
    RC_ASSERT(read->article.language == written.article.language);
    RC_ASSERT(read->article.published == written.article.published);
    expectSameEvents(read->events, written.events);
    RC_ASSERT(read->losses.empty());
    RC_ASSERT(writeMarkdown(*read, losses) == bytes);
}

RC_GTEST_PROP(BratRoundTrip, TextEventsAndCitationsComeBack, ())
{
    AnnotatedArticle written;
    written.article.text = *anyText(1);
    const int count = *rc::gen::inRange(0, 5);
    for (int index = 0; index < count; ++index) {
        Event event = anyEvent(written.article, QStringLiteral("E%1").arg(index + 1), QStringLiteral("brat"));
        if (*rc::gen::arbitrary<bool>())
            event.type = static_cast<EventType>(*rc::gen::inRange(0, eventTypeCount));
        else
            event.tags = QStringList{QStringLiteral("Merge-org")};
        if (*rc::gen::arbitrary<bool>())
            event.note = QStringLiteral("one\n\ntwo");
        for (std::vector<Actor> *actors : {&event.sources, &event.targets}) {
            for (Actor &actor : *actors)
                actor.code.clear(); // codes come from the lexicon where a name has no words
        }
        written.events.push_back(event);
    }
    linkSome(written.events);
    LossReport losses;
    const BratFiles files = writeBrat(written, losses);
    RC_LOG() << files.text.toStdString() << "\n====\n" << files.annotations.toStdString();
    RC_ASSERT(losses.empty());
    const auto read = readBratBytes(files);
    RC_ASSERT(read.has_value());
    RC_ASSERT(read->article.text.toStdString() == written.article.text.toStdString());
    expectSameEvents(read->events, written.events);
    RC_ASSERT(read->losses.empty());
}
