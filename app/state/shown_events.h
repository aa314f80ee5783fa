#pragma once

#include "domain/event_selection.h"
#include "library/library.h"
#include "state/article_list.h"
#include "timeline/lanes.h"

#include <functional>
#include <memory>
#include <set>

namespace dateline {

/// How the events of a library are to be shown.
struct ShownWish {
    EventFilter filter;
    LaneMode lanes = LaneMode::Quad;
    friend bool operator==(const ShownWish &, const ShownWish &) = default;
};

/// What is shown of a library: the events of one table that a filter lets through, and the lanes they stand in. A value; shares
/// what is large, with other threads too.
struct ShownEvents {
    EventSelection selection;
    std::shared_ptr<const Lanes> packed; ///< of all events; null when only a coarse picture is there yet
    std::shared_ptr<const Lanes> lanes;  ///< of the selection, without rows when coarse
    ShownWish wish;                      ///< that this answers

    ShownEvents();
    const EventTablePtr &table() const { return selection.table(); }
};

/// Articles whose events may have changed since they were read; or all of them.
class TouchedArticles {
public:
    static TouchedArticles everything();
    void add(const TouchedArticles &other);
    void add(const Result<std::vector<ArticleId>> &articles); ///< an error = nobody knows which
    bool isNothing() const { return !m_everything && m_articles.empty(); }
    bool isEverything() const { return m_everything; }
    std::vector<ArticleId> articles() const { return {m_articles.begin(), m_articles.end()}; }

private:
    std::set<ArticleId> m_articles;
    bool m_everything = false;
};

/// What was touched in this library since it stood at a place of its history.
TouchedArticles touchedSince(const Library &library, const Result<HistoryPlace> &place);

/// So many events are shown in other lanes or through another filter while one waits; more than these on another thread.
inline constexpr int quicklyShown = 20'000;

/// Reads what was touched, of which all else is `before`. In large changes everything is read. O(n) then, else O(what was
/// touched), and seldom O(n) without the disk, when many changes are folded.
Result<EventTablePtr> readTouched(const Library &library, const EventTablePtr &before, const TouchedArticles &touched);

/// The same of the list of articles: the very one before when nothing in it has changed.
Result<ArticleList> readTouched(const Library &library, const ArticleList &before, const TouchedArticles &touched);

/// Shows a table that readTouched() made of the one that is shown, or the same one, as wished. Who stays in the same kind of
/// lanes stays in its row. Packing a large table anew takes a while: it tells `coarse` first what can be seen until then.
using ShowCoarse = std::function<void(const ShownEvents &)>;
Result<ShownEvents> showEvents(const Library &library, const EventTablePtr &table, const ShownWish &wish,
                               const ShownEvents &before, const ShowCoarse &coarse);

} // namespace dateline
