#pragma once

#include "domain/annotated_article.h"
#include "domain/bookmark.h"
#include "domain/error.h"
#include "domain/id.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace SQLite {
class Database;
}

namespace dateline {

/// What a step did, in data: the app words "Undo import of 12 articles".
enum class ChangeKind : std::uint8_t { Import, DeleteArticles, DeleteEvents, EditArticle, EditEvent, AddBookmark, DeleteBookmark };
struct ChangeLabel {
    ChangeKind kind = ChangeKind::Import;
    int count = 1;
    QString subject; ///< a title when count is 1; may be empty
    friend bool operator==(const ChangeLabel &, const ChangeLabel &) = default;
};

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

/// The recorder that every write goes through, handed to the body of Library::change().
class ChangeScope {
public:
    virtual ~ChangeScope() = default;

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
    virtual Result<Added> addArticle(const AnnotatedArticle &article) = 0;
    virtual Result<void> removeArticle(ArticleId article) = 0;
    /// A suggestion that is removed is dismissed: it is not suggested again.
    virtual Result<void> removeEvent(EventId event) = 0;
    virtual Result<void> setArticleFields(ArticleId article, const ArticleFields &fields) = 0;
    /// Puts what is suggested now in the place of the article's suggestions. Those that a person has judged stay as they are; an
    /// article with annotations gets none. REQUIRES: events of this article, status suggested, origin rule.
    virtual Result<void> replaceSuggestions(ArticleId article, const std::vector<Event> &suggestions) = 0;
    virtual Result<BookmarkId> addBookmark(const Bookmark &bookmark) = 0;
    virtual Result<void> removeBookmark(BookmarkId bookmark) = 0;
};

/// A step as a list of the history shows it.
struct ChangeStep {
    StepId id;
    ChangeLabel label;
    bool undone = false;
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
    /// The articles that were touched, or whose events were, on the way from one place to the other: forth, or back by undoing.
    /// REQUIRES: nobody went another way since.
    Result<std::vector<ArticleId>> touchedBetween(const HistoryPlace &from, const HistoryPlace &to) const;

private:
    SQLite::Database &m_database;
};

} // namespace dateline
