#pragma once

#include "library/library_lock.h"
#include "state/article_list.h"
#include "state/library_write.h"
#include "state/lookups.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace dateline {

class Bookmarks;
class EventEdits;
class Exports;
class History;
class Imports;
class Names;
class Rereads;
class SavedViews;
class Trash;
struct ImportJob;
struct ImportResult;

/// The one shared object of the window: the library, what is shown of it and what is selected. Widgets are given a Session,
/// connect to it and to their own children only, and ask it for every change; no widget knows another.
///
/// Threads: lives on the GUI thread, which only reads (by id, from its own connection); every write runs on one LibraryThread and
/// tables are loaded on another. Late answers are dropped.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    /// Opens or creates the library at `path` and makes it the one that is shown.
    Result<void> openLibrary(const QString &path);
    /// Shows the sample library, a copy that is the user's own to change; what is imported then goes to the default library.
    Result<void> openSample();
    bool hasLibrary() const { return m_reader.has_value(); }
    bool isSample() const;
    bool canWrite() const { return m_writer != nullptr; }
    QString libraryPath() const;
    bool isLoaded() const { return m_loaded; }                 ///< the events of the library that was opened are there
    bool isUpToDate() const { return m_loaded && !m_loading; } ///< they hold all that is known to have been written

    // What is shown. The pointers are never null and never change in place: a change is a new one and a signal.
    const EventTablePtr &events() const { return m_shown.table(); }
    /// The events that the filter lets through: what timeline, table, charts and export show. Always of events().
    const EventSelection &shown() const { return m_shown.selection; }
    const EventFilter &filter() const { return m_wish.filter; }
    /// Where shown() stands. Of many events there may be lanes without rows at first, for a coarse picture.
    const std::shared_ptr<const Lanes> &lanes() const { return m_shown.lanes; }
    LaneMode laneMode() const { return m_wish.lanes; }
    const ArticleList &articles() const { return m_articles; }
    Bookmarks &bookmarks() const { return *m_bookmarks; }
    EventEdits &edits() const { return *m_edits; }
    Exports &exports() const { return *m_exports; }
    History &history() const { return *m_history; }
    Imports &imports() const { return *m_imports; }
    Names &names() const { return *m_names; }
    Rereads &rereads() const { return *m_rereads; }
    SavedViews &views() const { return *m_views; }
    Trash &trash() const { return *m_trash; }
    /// Read from disk, by id; fast enough for the GUI thread.
    Result<StoredEvent> loadEvent(EventId id) const;
    Result<Article> loadArticle(ArticleId id) const;
    std::vector<StoredEvent> eventsOf(ArticleId article) const;
    const Library *library() const { return m_reader ? &*m_reader : nullptr; } ///< to read more from
    Lookups &lookups() { return m_lookups; } ///< what takes a while to find in this library is asked there
    EventId selectedEvent() const { return m_selectedEvent; }
    ArticleId openArticle() const { return m_openArticle; }
    const TimeRange &visibleRange() const { return m_visibleRange; } ///< that timeline, charts and overview agree on

public Q_SLOTS:
    /// Opens its article too; of one that stands behind another that one is selected. None = clear.
    void selectEvent(dateline::EventId event);
    void showArticle(dateline::ArticleId article); ///< opens it and leaves the selection when it is of another article
    void showPassage(dateline::ArticleId article, const dateline::TextSpan &words); ///< opens it there; passageShown() tells
    void setVisibleRange(const dateline::TimeRange &range);
    void chooseEvents(const std::vector<dateline::EventId> &events); ///< for the table: to change them together
    void setFilter(const dateline::EventFilter &filter); ///< soon: shownChanged() tells. Another library is shown whole again
    void setLaneMode(dateline::LaneMode mode);           ///< lanesChanged() tells when
    void setArticleFields(dateline::ArticleId article, const dateline::ArticleFields &fields); ///< articleEdited(): on disk

Q_SIGNALS:
    void libraryChanged();                         ///< another library is shown
    void loadFailed(const dateline::Error &error); ///< the library that was just opened cannot be read; it is closed again
    void eventsChanged();                          ///< events() is new, and with it shown() and lanes()
    void shownChanged();                           ///< shown() is new, and with it lanes()
    void lanesChanged();                           ///< lanes() is new
    void filterChanged();                          ///< filter() is new; shown() follows
    void articlesChanged();                        ///< articles() is new
    void articleEdited(dateline::ArticleId article);
    void selectionChanged();                            ///< selectedEvent() or openArticle()
    void passageShown(const dateline::TextSpan &words); ///< of openArticle()
    void eventsChosen(const std::vector<dateline::EventId> &events);
    void visibleRangeChanged();

private:
    void close();
    Result<void> closeReplaced(const QString &next);
    void begin();
    void edit(const WriteWork &work); // on the writer's thread, before the rest of a running import
    void runLong(const LongWork &work);
    void tell(quint64 library, const Written &written); // from the writer's thread
    bool mayWrite();                                    // else it says why not
    bool openForImport();
    void runImport(ImportJob job, std::function<void(const std::vector<ImportResult> &)> finished);
    void reload(const TouchedArticles &touched);
    void failToLoad(Error error);
    void adopt(const ShownEvents &shown, const ArticleList &articles);
    void take(const ShownEvents &shown);
    void showAsWished();
    void report(const std::optional<Error> &error);
    void select(EventId event, ArticleId article);
    void selectWhatIsThere();
    void hand(quint64 library, std::function<void()> answer); // on the GUI thread, unless another library is open by then

    std::optional<LibraryLock> m_lock; // of the library that is open
    std::optional<Library> m_reader;
    std::unique_ptr<LibraryThread> m_writer; // none when the library is read-only
    std::unique_ptr<LibraryThread> m_loader;
    Lookups m_lookups;
    Bookmarks *m_bookmarks; // a child, as the next eight
    EventEdits *m_edits;
    Exports *m_exports;
    History *m_history;
    Imports *m_imports;
    Names *m_names;
    Rereads *m_rereads;
    SavedViews *m_views;
    Trash *m_trash;
    ShownEvents m_shown;
    ShownWish m_wish;
    TouchedArticles m_touched; // since the tables were asked for
    ArticleList m_articles;
    quint64 m_library = 0; // number of the library that is open: answers for an earlier one are dropped
    bool m_loaded = false, m_loading = false;
    EventId m_selectedEvent;
    std::vector<EventId> m_selectWhenThere; // what was just written or came back
    ArticleId m_openArticle;
    TimeRange m_visibleRange;
};

} // namespace dateline
