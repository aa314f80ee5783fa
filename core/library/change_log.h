#pragma once

#include "corroborate/contradiction.h"
#include "domain/bookmark.h"
#include "domain/error.h"
#include "domain/id.h"
#include "domain/saved_view.h"
#include "library/change_label.h"
#include "library/name_store.h"
#include "library/storable_article.h"
#include "library/trash_store.h"
#include "library/unfinished_import.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace SQLite {
class Database;
}

namespace dateline {

/// What the user may change about an article by hand.
struct ArticleFields {
    QString title;
    QString publisher;
    QString author;
    QString url;
    QString place;
    std::optional<Edtf> published;
    DateBasis publishedBasis = DateBasis::Unknown;
    Reason publishedReason;
};

ArticleFields fieldsOf(const Article &article);

/// What became of an article's suggestions when it was read anew.
struct SuggestionChanges {
    int added = 0;
    int changed = 0;
    int removed = 0;   ///< no longer suggested
    int untouched = 0; ///< events that a person made, judged or changed
    SuggestionChanges &operator+=(const SuggestionChanges &other);
    friend bool operator==(const SuggestionChanges &, const SuggestionChanges &) = default;
};

/// The recorder that every write goes through, handed to the body of Library::change().
class ChangeScope : public TrashChanges, public NameChanges {
public:
    /// How the article met the library (DOMAIN: Source and article).
    enum class Met : std::uint8_t {
        New,
        NewVersion,       ///< another text at a URL that is known
        AnnotationsAdded, ///< the text is known; events, a better publication date or fields that were empty came with it
        Known,            ///< nothing new
    };
    struct Added {
        ArticleId article;
        Met met = Met::New;
        int eventsAdded = 0;
    };
    /// Article, events, citations and index. Same text hash: adds only the events that are not there yet, and takes a publication
    /// date with a better basis; annotations take the place of suggestions, never the other way round. Same URL with another
    /// text: a new linked version. DuplicateId: an event's uid is another article's.
    virtual Result<Added> addArticle(const StorableArticle &article) = 0;
    Result<Added> addArticle(const AnnotatedArticle &article) { return addArticle(storable(article)); }
    /// How far an import is with what this change writes; its step of undo is this one. A new one, without id, gets an id.
    virtual Result<ImportId> keepImport(const UnfinishedImport &import) = 0;
    /// Into the Trash.
    virtual Result<void> removeArticle(ArticleId article) = 0;
    /// Into the Trash. A suggestion that is removed is dismissed: it is not suggested again.
    virtual Result<void> removeEvent(EventId event) = 0;
    /// An event of the user's own. NotFound: no such article. DuplicateId: its uid is known. TextDiffers: it cites words that do
    /// not stand there, or none.
    virtual Result<EventId> addEvent(ArticleId article, const Event &event) = 0;
    /// Puts what a person says of an event in the place of what was there; uid, origin and the file's own id stay. From then on
    /// it is theirs: no reading of the article again changes it. TextDiffers: it has a citation that it did not have before and
    /// that does not stand in the text, or no statement.
    virtual Result<void> editEvent(EventId event, const Event &now) = 0;
    /// Puts a citation of the event where its words stand now: `found` in the place of `moved`, which stays nowhere. NotFound:
    /// the event has no such citation. TextDiffers: the words do not stand there.
    virtual Result<void> reanchor(EventId event, const Citation &moved, const Citation &found) = 0;
    /// Accepts an event, or makes it a suggestion again; to dismiss it is removeEvent().
    virtual Result<void> judgeEvent(EventId event, EventStatus status) = 0;
    /// Makes events one: the first, or whoever stands for it, then stands for all of them and for those behind them. NotFound.
    virtual Result<void> mergeEvents(const std::vector<EventId> &events) = 0;
    /// Takes an event out from among those that tell of the same; it is not suggested again. Nothing happens to one that is
    /// alone.
    virtual Result<void> splitEvent(EventId event) = 0;
    /// A person said that these are not the same.
    virtual Result<void> keepApart(const std::vector<EventId> &events) = 0;
    /// A person said what to make of a contradiction among those that tell of the event.
    virtual Result<void> settle(EventId event, const Contradiction &contradiction, const QString &note) = 0;
    virtual Result<void> reopen(SettledId settled) = 0;
    /// What became of something planned, as a person says; it is theirs from then on. `shownBy` tells of it, in any article; none
    /// = nothing does. NotFound.
    virtual Result<void> setOutcome(EventId plan, Outcome outcome, EventId shownBy) = 0;
    virtual Result<void> setArticleFields(ArticleId article, const ArticleFields &fields) = 0;
    /// Puts what is suggested now in the place of the article's suggestions: the same ones (DOMAIN: Identity) stay the events
    /// they are, with what is found now. Those that a person has judged or changed stay as they are; an article with annotations
    /// gets none. REQUIRES: events of this article, status suggested, origin rule.
    virtual Result<SuggestionChanges> replaceSuggestions(ArticleId article, const std::vector<Event> &suggestions) = 0;
    virtual Result<BookmarkId> addBookmark(const Bookmark &bookmark) = 0;
    virtual Result<void> removeBookmark(BookmarkId bookmark) = 0;
    virtual Result<ViewId> addView(const SavedView &view) = 0;
    /// Its name and definition are these now. NotFound.
    virtual Result<void> editView(const SavedView &view) = 0;
    virtual Result<void> removeView(ViewId view) = 0;
};

/// A step as a list of the history shows it.
struct ChangeStep {
    StepId id;
    ChangeLabel label;
    bool undone = false;
    std::optional<CivilSecond> at; ///< on the clock of who made it; none when nobody had one
    friend bool operator==(const ChangeStep &, const ChangeStep &) = default;
};

/// A point between two changes of the history.
struct HistoryPlace {
    StepId step;     ///< the last one that is not undone
    qint64 rows = 0; ///< of it
    friend auto operator<=>(const HistoryPlace &, const HistoryPlace &) = default;
};

/// The history of changes: at least the last 200 steps. What is removed or undone is hidden, and erased only when no step can
/// bring it back.
class ChangeLog {
public:
    explicit ChangeLog(SQLite::Database &database) : m_database(database) {}
    std::optional<ChangeLabel> nextUndo() const;
    std::optional<ChangeLabel> nextRedo() const;
    Result<std::vector<ChangeStep>> steps() const; ///< newest first; those that are undone come first of all
    Result<HistoryPlace> place() const;
    /// The articles that were touched, or whose events were, and all that tell of the same as these, on the way from one place to
    /// the other: forth, or back by undoing. REQUIRES: nobody went another way since.
    Result<std::vector<ArticleId>> touchedBetween(const HistoryPlace &from, const HistoryPlace &to) const;

    /// What the way from one place to the other changed of itself and is in sight now, in the order of changing; at most so many
    /// events, and the first article. REQUIRES: as touchedBetween().
    struct BroughtBack {
        std::vector<EventId> events;
        ArticleId article; ///< none = none that is in sight was changed
    };
    Result<BroughtBack> inSightBetween(const HistoryPlace &from, const HistoryPlace &to, int mostEvents) const;

private:
    SQLite::Database &m_database;
};

} // namespace dateline
