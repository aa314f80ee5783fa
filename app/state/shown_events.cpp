#include "state/shown_events.h"

#include "domain/event_table_builder.h"

namespace dateline {

namespace {

// Beyond these reading everything is as fast, and rows are shared out anew.
constexpr std::size_t mostTouchedArticles = 300;
constexpr std::size_t mostChanges = 2000;

/// A small table is folded at once; a large one when its changes begin to weigh.
bool isToBeFolded(const EventTable &table)
{
    return table.changeCount() > (table.size() <= quicklyShown ? 0 : static_cast<int>(mostChanges));
}

/// All events in lanes, as near to those before as can be.
std::shared_ptr<const Lanes> packedLanes(const EventTablePtr &table, LaneMode mode, const ShownEvents &before)
{
    if (!before.packed || before.packed->mode() != mode)
        return std::make_shared<const Lanes>(table, mode);
    if (before.packed->table() == table)
        return before.packed;
    if (table->isChangeOf(*before.packed->table())) {
        auto lanes = std::make_shared<const Lanes>(before.packed->after(table));
        if (!lanes->isOutgrown())
            return lanes;
    }
    return std::make_shared<const Lanes>(table, mode);
}

} // namespace

ShownEvents::ShownEvents()
    : selection(EventTable::Builder().build()), packed(std::make_shared<const Lanes>(selection.table(), ShownWish().lanes)),
      lanes(packed)
{
}

TouchedArticles TouchedArticles::everything()
{
    TouchedArticles all;
    all.m_everything = true;
    return all;
}

void TouchedArticles::add(const TouchedArticles &other)
{
    m_articles.insert(other.m_articles.begin(), other.m_articles.end());
    m_everything |= other.m_everything || m_articles.size() > mostTouchedArticles;
}

void TouchedArticles::add(const Result<std::vector<ArticleId>> &articles)
{
    if (articles)
        m_articles.insert(articles->begin(), articles->end());
    m_everything |= !articles || m_articles.size() > mostTouchedArticles;
}

TouchedArticles touchedSince(const Library &library, const Result<HistoryPlace> &place)
{
    TouchedArticles touched;
    touched.add(place.and_then([&](const HistoryPlace &from) {
        return library.changes().place().and_then(
            [&](const HistoryPlace &to) { return library.changes().touchedBetween(from, to); });
    }));
    return touched;
}

Result<EventTablePtr> readTouched(const Library &library, const EventTablePtr &before, const TouchedArticles &touched)
{
    if (touched.isEverything())
        return library.events().table();
    const auto changes = library.events().changesOf(touched.articles());
    if (!changes)
        return tl::make_unexpected(changes.error());
    if (changes->put.size() > mostChanges)
        return library.events().table();
    return before->changed(changes->gone, changes->put);
}

Result<ArticleList> readTouched(const Library &library, const ArticleList &before, const TouchedArticles &touched)
{
    const auto all = [&] { return library.articles().list().map([](auto &&list) { return ArticleList(std::move(list)); }); };
    if (touched.isEverything())
        return all();
    const std::vector<ArticleId> ids = touched.articles();
    const auto listed = library.articles().list(ids);
    if (!listed)
        return tl::make_unexpected(listed.error());
    bool changed = false;
    for (const ArticleSummary &now : *listed) {
        const int place = before.placeOf(now.id);
        if (place < 0 || before[place].published != now.published || before[place].title != now.title)
            return all(); // it stands elsewhere
        changed |= before[place] != now;
    }
    const auto known = std::ranges::count_if(ids, [&](ArticleId id) { return before.placeOf(id) >= 0; });
    if (known != static_cast<std::ptrdiff_t>(listed->size()))
        return all(); // one has gone
    if (!changed)
        return before;
    std::vector<ArticleSummary> articles = before.all();
    for (const ArticleSummary &now : *listed)
        articles[static_cast<std::size_t>(before.placeOf(now.id))] = now;
    return ArticleList(std::move(articles));
}

Result<ShownEvents> showEvents(const Library &library, const EventTablePtr &table, const ShownWish &wish,
                               const ShownEvents &before, const ShowCoarse &coarse)
{
    ShownEvents made = before;
    made.wish = wish;
    const bool hasPicture = before.packed && before.packed->mode() == wish.lanes && before.packed->eventCount() > 0;
    if (!hasPicture && table->size() > quicklyShown && wish.filter == EventFilter()) {
        made.selection = table;
        made.packed = nullptr;
        made.lanes = std::make_shared<const Lanes>(table, wish.lanes, Lanes::Packing::None);
        coarse(made);
    }
    made.packed = packedLanes(table, wish.lanes, before);
    if (isToBeFolded(*table))
        made.packed = std::make_shared<const Lanes>(made.packed->renumbered(table->folded()));
    auto selection = library.events().select(made.packed->table(), wish.filter);
    if (!selection)
        return tl::make_unexpected(selection.error());
    made.selection = *std::move(selection);
    made.lanes = made.selection.isAll() ? made.packed : std::make_shared<const Lanes>(made.packed->filtered(made.selection));
    return made;
}

} // namespace dateline
