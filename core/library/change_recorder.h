#pragma once

#include "library/article_rows.h"
#include "library/change_history.h"
#include "library/change_log.h"
#include "library/event_rows.h"
#include "library/suggestion_rows.h"

#include <QJsonObject>

#include <optional>
#include <set>
#include <vector>

namespace SQLite {
class Database;
}

namespace dateline {

/// The column `hidden` of what a person can remove.
enum class Hidden : int { InSight, OutOfSight, InTrash };
QJsonObject hiddenColumn(Hidden hidden);

/// ChangeScope over one transaction: writes rows and their history together. Private to this layer.
class ChangeRecorder final : public ChangeScope {
public:
    /// `label` is read by finish(). `continued`: the step to go on with when it still is the last one; none = a new step.
    ChangeRecorder(SQLite::Database &database, const ChangeLabel &label, StepId continued, std::optional<CivilSecond> at = {});

    using ChangeScope::addArticle;
    Result<Added> addArticle(const StorableArticle &article) override;
    Result<ImportId> keepImport(const UnfinishedImport &import) override;
    Result<void> removeArticle(ArticleId article) override;
    Result<void> removeEvent(EventId event) override;
    Result<EventId> addEvent(ArticleId article, const Event &event) override;
    Result<void> editEvent(EventId event, const Event &now) override;
    Result<void> reanchor(EventId event, const Citation &moved, const Citation &found) override;
    Result<void> judgeEvent(EventId event, EventStatus status) override;
    Result<void> mergeEvents(const std::vector<EventId> &events) override;
    Result<void> splitEvent(EventId event) override;
    Result<void> keepApart(const std::vector<EventId> &events) override;
    Result<void> settle(EventId event, const Contradiction &contradiction, const QString &note) override;
    Result<void> reopen(SettledId settled) override;
    Result<void> setOutcome(EventId plan, Outcome outcome, EventId shownBy) override;
    Result<void> setArticleFields(ArticleId article, const ArticleFields &fields) override;
    Result<SuggestionChanges> replaceSuggestions(ArticleId article, const std::vector<Event> &suggestions) override;
    Result<BookmarkId> addBookmark(const Bookmark &bookmark) override;
    Result<void> removeBookmark(BookmarkId bookmark) override;
    Result<void> restoreArticle(ArticleId article) override;
    Result<void> restoreEvent(EventId event) override;
    Result<ViewId> addView(const SavedView &view) override;
    Result<void> editView(const SavedView &view) override;
    Result<void> removeView(ViewId view) override;
    Result<void> putActor(const NamedActor &actor) override;
    Result<void> removeActor(ActorId actor) override;
    Result<void> putOutlet(const NamedOutlet &outlet) override;
    Result<void> removeOutlet(OutletId outlet) override;

    /// Says what was done; returns the step that holds it, none when nothing was written.
    StepId finish();

private:
    /// What writing many articles keeps.
    struct Writers {
        explicit Writers(SQLite::Database &database);
        ArticleWriter article;
        EventWriter event;
        SqlQuery owner; // the article that has an event's uid
    };
    Writers &writers();
    Result<std::vector<const Event *>> newEvents(const std::vector<Event> &found, ArticleId known);
    Added addNew(const StorableArticle &article);
    Result<Added> addToKnown(ArticleId known, const StorableArticle &article, const std::vector<const Event *> &events);
    SuggestionChanges putSuggestions(ArticleId article, const std::vector<Event> &suggestions);
    void hideSuggestions(ArticleId article);
    Result<StoredEvent> readEvent(EventId event) const;
    void forgetApart(const std::set<QString> &uids);
    void putApart(const QString &one, const QString &other);
    void putAliases(const QString &table, const QString &owner, qint64 id, const QStringList &wanted, const QString &language);
    qint64 shown(const QString &table);
    /// Of what is in sight: takes it out of it, as `hidden` says. NotFound.
    Result<void> hide(const QString &table, qint64 key, Hidden hidden);
    bool update(const QString &table, qint64 key, const QJsonObject &columns);
    void record(const QString &table, qint64 key, const QJsonObject &before, const QJsonObject &after);

    SQLite::Database &m_database;
    const ChangeLabel &m_label;
    StepId m_continued;
    std::optional<CivilSecond> m_at; // when the step is made
    StepId m_step;
    std::optional<StepRows> m_rows; // of the step
    std::optional<Writers> m_writers;
};

} // namespace dateline
