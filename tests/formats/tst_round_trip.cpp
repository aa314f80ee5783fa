#include "formats/brat_writer.h"
#include "formats/markdown_article.h"
#include "formats/markdown_writer.h"

#include "formats/article_formats.h"
#include "support/test_paths.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

#include <algorithm>

using namespace dateline;

namespace {

/// Letters that Markdown, YAML, attributes and standoff files have a use of their own for, and some that they have not.
rc::Gen<QString> anyText(int least)
{
    static const QStringList parts =
        QString::fromUtf8(
            "a|b|Wort|é|ы|😀|👩‍👩‍👧|…|\u00a0|[|]|{|}|(|)|\\|*|_|`|```|~~~|<|>|<b>|#|##|-|--|---|+|=|===|1.|12)|"
            "1|"
            "&|&amp;|&#35;|:|;|\"|'|!|\t|{.event|]{.event}|"
            "https://example.org|www.example.org|a@b.org|\u200b|\ufeff|\u2028|- x|* * *|[a]: b|%|$|@|^")
            .split(u'|');
    return rc::gen::map(rc::gen::container<std::vector<int>>(rc::gen::inRange<int>(0, 120)), [least](std::vector<int> choices) {
        QString text;
        for (const int choice : choices) {
            if (choice < parts.size())
                text += parts[choice];
            else
                text += choice % 3 == 0 ? QStringLiteral("\n") : choice % 3 == 1 ? QStringLiteral(" ") : QStringLiteral("word");
        }
        while (text.trimmed().size() < least)
            text += QStringLiteral("|wo\nrd");
        return text;
    });
}

QString oneLine()
{
    return (*anyText(1)).simplified();
}

bool splitsPair(const QString &text, int position)
{
    return position > 0 && position < text.size() && text[position].isLowSurrogate() && text[position - 1].isHighSurrogate();
}

/// Pieces in reading order with more than line ends between them: what the formats can tell apart.
std::vector<TextSpan> anyPieces(const QString &text, int most)
{
    std::vector<TextSpan> pieces;
    const int size = static_cast<int>(text.size());
    const int count = *rc::gen::inRange(1, most + 1);
    for (int piece = 0; piece < count; ++piece) {
        int start = *rc::gen::inRange(0, size);
        int end = *rc::gen::inRange(start + 1, size + 1);
        if (splitsPair(text, start))
            --start;
        if (splitsPair(text, end))
            ++end;
        const bool apart =
            pieces.empty() || (start > pieces.back().end &&
                               !QStringView(text).mid(pieces.back().end, start - pieces.back().end).trimmed().isEmpty());
        if (apart)
            pieces.push_back({start, end});
    }
    return pieces;
}

void cite(Event &event, const QString &text, const std::vector<TextSpan> &pieces, CitationRole role)
{
    int order = 0;
    for (const TextSpan piece : pieces)
        event.citations.push_back(citationAt(text, piece, role, order++));
}

QString wordsOf(const QString &text, const std::vector<TextSpan> &pieces)
{
    QStringList words;
    for (const TextSpan piece : pieces)
        words << wordsAt(text, piece);
    return words.join(u' ');
}

std::vector<Actor> anyActors()
{
    static const std::vector<Actor> known{{"ARM", "ARM"},           {"AZE", "AZE"}, {"", "Wagner Group"},
                                          {"", "Foreign Ministry"}, {"EU", "EU"},   {"", "rebels"}};
    std::vector<Actor> actors;
    for (int count = *rc::gen::inRange(0, 3); count > 0; --count) {
        const Actor actor = known[static_cast<std::size_t>(*rc::gen::inRange(0, static_cast<int>(known.size())))];
        if (std::ranges::find(actors, actor) == actors.end())
            actors.push_back(actor);
    }
    return actors;
}

Edtf anyDate()
{
    static const QStringList dates{
        "2024-07-25", "2023-09/..", "2024-07~", "[2024-07-10,2024-07-11]", "../2024-06-19", "2024-07-25T14:30+04:00", "2024?"};
    return *Edtf::parse(dates[*rc::gen::inRange(0, static_cast<int>(dates.size()))]);
}

Event anyEvent(const Article &article, const QString &ownId, const QString &format)
{
    const QString &text = article.text;
    Event event;
    event.ownId = ownId;
    event.uid = annotatedEventUid(article.hash(), format, ownId);
    event.title = oneLine();
    event.modality = static_cast<Modality>(*rc::gen::inRange(0, 5));
    event.sources = anyActors();
    event.targets = anyActors();
    if (*rc::gen::arbitrary<bool>())
        event.speaker = Actor{{}, QStringLiteral("rebels")};
    if (*rc::gen::arbitrary<bool>())
        event.place = oneLine();
    if (*rc::gen::arbitrary<bool>())
        event.said = anyDate();
    event.happenedReason = {ReasonCode::NoDateInAnnotation, {}};
    cite(event, text, anyPieces(text, 3), CitationRole::Statement);
    const int kind = *rc::gen::inRange(0, 4);
    if (kind >= 1)
        event.happened = anyDate();
    if (kind == 1)
        event.happenedReason = {ReasonCode::AnnotatedValue, {QString()}};
    if (kind == 2 || kind == 3) {
        const std::vector<TextSpan> pieces = anyPieces(text, 2);
        cite(event, text, pieces, CitationRole::Date);
        event.happenedReason = {ReasonCode::AnnotatedValue, {wordsOf(text, pieces)}};
    }
    return event;
}

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
