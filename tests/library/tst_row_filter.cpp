#include "library/sample_articles.h"

#include <rapidcheck/gtest.h>

#include <set>

using namespace dateline;

namespace {

QString drawn(const std::vector<const char *> &texts)
{
    return QString::fromUtf8(*rc::gen::elementOf(texts));
}

/// Few names, so that queries find some: spelled in cases that SQLite folds and in one that it does not.
Actor drawnActor()
{
    return {drawn({"", "ARM", "aze", "EU", "ÉTÉ"}), drawn({"Baku", "BAKU", "Yerevan", "a spokesman", "Été"})};
}

Event drawnEvent(const Article &article, int number)
{
    Event event = eventAt(article, QStringLiteral("E%1").arg(number), article.text.left(4), EventType::Agree, {});
    event.title = drawn({"Talks at the border", "A warning from Łódź", "外相会談", "border talks fail", "Moved on", ""});
    event.note = drawn({"", "", "see the border", "Łodz again"});
    event.happened = *rc::gen::inRange(0, 4) == 0
                         ? std::nullopt
                         : std::optional(dateOf(drawn({"2024-07-25", "2023-09/..", "../2022-01-01", "2024-07", "2021"})));
    event.type = *rc::gen::inRange(0, 5) == 0 ? std::nullopt
                                              : std::optional(static_cast<EventType>(*rc::gen::inRange(0, eventTypeCount)));
    event.modality = static_cast<Modality>(*rc::gen::inRange(0, 5));
    event.status = *rc::gen::element(EventStatus::Suggested, EventStatus::Accepted);
    event.outcome = *rc::gen::element(Outcome::Open, Outcome::Open, Outcome::Confirmed, Outcome::Cancelled);
    event.sources.clear();
    event.targets.clear();
    for (int more = *rc::gen::inRange(0, 3); more > 0; --more)
        event.sources.push_back(drawnActor());
    for (int more = *rc::gen::inRange(0, 3); more > 0; --more)
        event.targets.push_back(drawnActor());
    if (*rc::gen::inRange(0, 3) == 0)
        event.speaker = drawnActor();
    for (const QString &tag : {QStringLiteral("talks"), QStringLiteral("Border"), QStringLiteral("border")}) {
        if (*rc::gen::inRange(0, 3) == 0)
            event.tags << tag;
    }
    return event;
}

QString drawnTerm()
{
    return drawn({"border", "talk*", "\"border talks\"", "łódź", "会談", "sentence", "actor:ARM", "actor:arm", "actor:Baku", "actor:été",
                  "source:AZE", "target:EU", "pair:ARM>AZE", "pair:Baku>Yerevan", "tag:border", "tag:talks", "outlet:\"Le Courrier\"",
                  "lang:en", "lang:fr", "type:AGREE", "type:threaten,coerce", "from:2024", "until:2022", "is:planned", "is:suggested",
                  "is:accepted", "is:undated", "is:disputed", "is:confirmed", "is:cancelled"});
}

QString drawnQuery(int depth)
{
    switch (depth == 0 ? 0 : *rc::gen::inRange(0, 4)) {
    case 1:
        return QStringLiteral("(%1 %2)").arg(drawnQuery(depth - 1), drawnQuery(depth - 1));
    case 2:
        return QStringLiteral("(%1 OR %2)").arg(drawnQuery(depth - 1), drawnQuery(depth - 1));
    case 3:
        return QStringLiteral("NOT (%1)").arg(drawnQuery(depth - 1));
    default:
        return drawnTerm();
    }
}

EventFilter drawnFilter(const std::vector<ArticleId> &articles)
{
    EventFilter filter;
    if (*rc::gen::inRange(0, 4) != 0)
        filter.text = drawnQuery(3);
    if (*rc::gen::inRange(0, 3) == 0)
        filter.actors = {drawn({"ARM", "arm", "Baku", "Armenia", "ÉTÉ"})};
    if (*rc::gen::inRange(0, 5) == 0)
        filter.article = *rc::gen::elementOf(articles);
    return filter;
}

/// A library of few articles whose events say all kinds of things; some told twice, actors and outlets renamed, some removed.
struct DrawnLibrary {
    DrawnLibrary()
    {
        std::vector<EventId> events;
        for (int number = 0; number < 6; ++number) {
            AnnotatedArticle made = articleOf(QStringLiteral("Article %1").arg(number),
                                              drawn({"Sentence on talks. ", "Words at the border, long. ", "会談の sentence here. "}) +
                                                  QString::number(number),
                                              number % 2 == 0 ? QStringLiteral("2024-08-01") : QString());
            made.article.language = drawn({"", "en", "fr-CA", "EN"});
            made.article.publisher = drawn({"", "Le Courrier", "LE COURRIER", "Border Gazette"});
            for (int event = *rc::gen::inRange(1, 5); event > 0; --event)
                made.events.push_back(drawnEvent(made.article, event));
            articles.push_back(add(library, made)->article);
            const auto stored = *library.events().ofArticle(articles.back());
            for (const StoredEvent &each : stored)
                events.push_back(each.id);
        }
        changed([&](ChangeScope &scope) {
            return scope.putActor({{}, QStringLiteral("ARM"), ActorKind::State, QStringLiteral("Armenia"), {QStringLiteral("Yerevan")}, {QStringLiteral("EU")}});
        });
        for (int merge = *rc::gen::inRange(0, 3); merge > 0; --merge) {
            const auto group = *rc::gen::container<std::set<EventId>>(2, rc::gen::elementOf(events));
            changed([&](ChangeScope &scope) { return scope.mergeEvents({group.begin(), group.end()}); });
        }
        if (*rc::gen::inRange(0, 2) == 0)
            changed([&](ChangeScope &scope) { return scope.removeArticle(articles.front()); });
    }
    /// What cannot be changed, since it was merged or removed before, stays as it is.
    template<class Work>
    void changed(Work work)
    {
        (void)library.change({ChangeKind::EditEvent, 1, {}}, [&](ChangeScope &scope) -> Result<void> {
            if (auto done = work(scope); !done)
                return tl::make_unexpected(done.error());
            return {};
        });
    }
    Library library = *Library::inMemory();
    std::vector<ArticleId> articles;
};

std::vector<EventId> chosenOf(const EventSelection &selection)
{
    std::vector<EventId> chosen;
    selection.table()->forEach([&](int slot) {
        if (selection.contains(slot))
            chosen.push_back(selection.table()->row(slot).id);
    });
    std::ranges::sort(chosen);
    return chosen;
}

} // namespace

RC_GTEST_PROP(RowFilter, TheRowsSayWhatTheDiskSays, ())
{
    const DrawnLibrary drawn;
    const EventTablePtr table = *drawn.library.events().table();
    for (int filters = 0; filters < 20; ++filters) {
        const EventFilter filter = drawnFilter(drawn.articles);
        std::vector<EventId> wanted = *drawn.library.events().matching(filter);
        std::erase_if(wanted, [&](EventId id) { return table->indexOf(id) < 0; }); // seen where they stand
        const EventSelection selection = *drawn.library.events().select(table, filter);
        if (chosenOf(selection) != wanted)
            RC_FAIL(filter.text.toStdString() + " | " + filter.actors.join(u',').toStdString());
        RC_ASSERT(selection.count() == static_cast<int>(wanted.size()));
    }
}

/// Signs that part words, stand in them unseen, or belong to no alphabet; letters in several spellings.
QString drawnSigns(int most)
{
    static const QStringList signs{QStringLiteral("a"),     QStringLiteral("B"), QStringLiteral("1"),  QStringLiteral(" "),
                                   QStringLiteral("'"),     QStringLiteral("-"), QStringLiteral("_"),  QStringLiteral("."),
                                   QStringLiteral("é"),     QStringLiteral("ﬁ"), QStringLiteral("㏑"), QStringLiteral("ب"),
                                   QStringLiteral("外"),    QStringLiteral("ა"), QStringLiteral("𝐁"),  QStringLiteral("\u200d"),
                                   QStringLiteral("\u064b")};
    QString made;
    for (int length = *rc::gen::inRange(0, most); length > 0; --length)
        made += signs[*rc::gen::inRange(0, static_cast<int>(signs.size()))];
    return made;
}

/// Words in other spellings that searching takes for the same.
QString spelledAnew(const QString &words)
{
    static const std::map<QChar, QStringList> spellings{
        {u'a', {QStringLiteral("a"), QStringLiteral("A"), QStringLiteral("ǻ"), QStringLiteral("Ａ"), QStringLiteral("a\u0301")}},
        {u'b', {QStringLiteral("b"), QStringLiteral("B"), QStringLiteral("Ⓑ"), QStringLiteral("b\u200d"), QStringLiteral("𝐁")}}};
    QString made;
    for (const QChar each : words) {
        const auto known = spellings.find(each);
        made += known == spellings.end() ? QString(each)
                                         : known->second[*rc::gen::inRange(0, static_cast<int>(known->second.size()))];
    }
    return made;
}

RC_GTEST_PROP(RowFilter, BytesAreReadAsAnyOtherText, ())
{
    QString words;
    for (int length = *rc::gen::inRange(1, 7); length > 0; --length)
        words += *rc::gen::element(u'a', u'b', u'a', u'b', u'1', u' ');
    const SearchQuery query(u'"' + words + u'"' + *rc::gen::element(QString(), QStringLiteral("*")));
    const QString title = drawnSigns(4) + spelledAnew(words) + drawnSigns(8);
    query.forEachTerm([&](const QueryTerm &term) {
        const WordPattern pattern(term);
        RC_CLASSIFY(pattern.find(title).has_value());
        RC_ASSERT(pattern.standsIn(title.toStdString()) == pattern.find(title).has_value());
        RC_ASSERT(pattern.mayStandIn(title.toStdString()) || !pattern.find(title));
    });
}
