#pragma once

#include "domain/annotated_article.h"

#include <QStringList>

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

#include <algorithm>
#include <vector>

namespace dateline {

/// Letters that Markdown, YAML, attributes and standoff files have a use of their own for, and some that they have not.
inline rc::Gen<QString> anyText(int least)
{
    static const QStringList parts =
        QString::fromUtf8("a|b|Wort|é|ы|😀|👩‍👩‍👧|…|\u00a0|[|]|{|}|(|)|\\|*|_|`|```|~~~|<|>|<b>|#|##|-|--|---|+|=|===|1.|12)|"
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

inline QString oneLine()
{
    return (*anyText(1)).simplified();
}

inline bool splitsPair(const QString &text, int position)
{
    return position > 0 && position < text.size() && text[position].isLowSurrogate() && text[position - 1].isHighSurrogate();
}

/// Pieces in reading order with more than line ends between them: what the formats can tell apart.
inline std::vector<TextSpan> anyPieces(const QString &text, int most)
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

inline void cite(Event &event, const QString &text, const std::vector<TextSpan> &pieces, CitationRole role)
{
    int order = 0;
    for (const TextSpan piece : pieces)
        event.citations.push_back(citationAt(text, piece, role, order++));
}

inline QString wordsOf(const QString &text, const std::vector<TextSpan> &pieces)
{
    QStringList words;
    for (const TextSpan piece : pieces)
        words << wordsAt(text, piece);
    return words.join(u' ');
}

inline std::vector<Actor> anyActors()
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

inline Edtf anyDate()
{
    static const QStringList dates{
        "2024-07-25", "2023-09/..", "2024-07~", "[2024-07-10,2024-07-11]", "../2024-06-19", "2024-07-25T14:30+04:00", "2024?"};
    return *Edtf::parse(dates[*rc::gen::inRange(0, static_cast<int>(dates.size()))]);
}

inline Event anyEvent(const Article &article, const QString &ownId, const QString &format)
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

/// A citation whose words are not where it says they are: lost or moved when it is checked, and still what was imported.
inline Citation straying(const Citation &citation, const QString &text)
{
    Citation strayed = citation;
    strayed.exact = citation.exact + QStringLiteral(" 😀 not so");
    strayed.span.start = *rc::gen::inRange(0, static_cast<int>(text.size()) + 5);
    if (splitsPair(text, strayed.span.start))
        ++strayed.span.start;
    strayed.span.end = static_cast<int>(text.size()) + 5;
    return strayed;
}

/// Some events answer another one.
inline void linkSome(std::vector<Event> &events)
{
    for (Event &event : events) {
        const Event &other = events[*rc::gen::inRange<std::size_t>(0, events.size())];
        if (other.uid != event.uid && *rc::gen::arbitrary<bool>())
            event.answers = other.uid;
    }
}

/// An article and events that use every field there is. The ids are spelled as the format spells its own.
inline AnnotatedArticle anyFullArticle(const QString &format)
{
    AnnotatedArticle made;
    made.article.text = *anyText(1);
    made.article.title = oneLine();
    for (QString *field : {&made.article.publisher, &made.article.author, &made.article.place})
        *field = *rc::gen::arbitrary<bool>() ? oneLine() : QString();
    made.article.url = *rc::gen::element<QString>({}, QStringLiteral("https://example.org/a?b=c#d"));
    made.article.language = *rc::gen::element<QString>({}, QStringLiteral("no"), QStringLiteral("hy-AM"));
    if (*rc::gen::arbitrary<bool>())
        made.article.setPublished(anyDate(), DateBasis::Metadata, {ReasonCode::Metadata, {QStringLiteral("published")}});
    else
        made.article.setPublished({}, DateBasis::Unknown, {});
    const int count = *rc::gen::inRange(0, 5);
    for (int number = 1; number <= count; ++number) {
        const QString id =
            format == QLatin1String("brat") ? QStringLiteral("E%1").arg(number) : QStringLiteral("#e%1").arg(number);
        Event event = anyEvent(made.article, id, format);
        if (*rc::gen::arbitrary<bool>())
            event.type = static_cast<EventType>(*rc::gen::inRange(0, eventTypeCount));
        if (*rc::gen::arbitrary<bool>())
            event.tags = QStringList{QStringLiteral("Merge-org"), QStringLiteral("a tag")};
        if (*rc::gen::arbitrary<bool>())
            event.note = QStringLiteral("one\n\n\"two\" \\ }");
        event.status = static_cast<EventStatus>(*rc::gen::inRange(0, 3));
        event.origin = static_cast<EventOrigin>(*rc::gen::inRange(0, 3));
        if (*rc::gen::arbitrary<bool>())
            event.rule = QStringLiteral("en.threaten.1");
        if (*rc::gen::arbitrary<bool>())
            event.sources.push_back({QStringLiteral("GEO"), QStringLiteral("Tbilisi")});
        if (*rc::gen::arbitrary<bool>())
            cite(event, made.article.text, anyPieces(made.article.text, 2), CitationRole::Actor);
        if (*rc::gen::arbitrary<bool>())
            cite(event, made.article.text, anyPieces(made.article.text, 1), CitationRole::Speaker);
        std::ranges::stable_sort(event.citations, {}, &Citation::role);
        made.events.push_back(std::move(event));
    }
    linkSome(made.events);
    return made;
}

} // namespace dateline
