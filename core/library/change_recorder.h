#pragma once

#include "library/change_log.h"
#include "library/event_store.h"
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
    /// `continued`: the step to go on with when it still is the last one; none = a new step.
    ChangeRecorder(SQLite::Database &database, const ChangeLabel &label, StepId continued, std::optional<CivilSecond> at = {});

    Result<Added> addArticle(const AnnotatedArticle &article) override;
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

    /// The step that holds what was written; none while nothing was.
    StepId step() const { return m_step; }

private:
    Result<std::vector<const Event *>> newEvents(const std::vector<Event> &found, ArticleId known) const;
    Added addNew(const AnnotatedArticle &article);
    Result<Added> addToKnown(ArticleId known, const AnnotatedArticle &article, const std::vector<const Event *> &events);
    SuggestionChanges putSuggestions(ArticleId article, const std::vector<Event> &suggestions);
    void hideSuggestions(ArticleId article);
    Result<StoredEvent> readEvent(EventId event) const;
    void forgetApart(const std::set<QString> &uids);
    void putApart(const QString &one, const QString &other);
    /// Of what is in sight: takes it out of it, as `hidden` says. NotFound.
    Result<void> hide(const QString &table, qint64 key, Hidden hidden);
    bool update(const QString &table, qint64 key, const QJsonObject &columns);
    void record(const QString &table, qint64 key, const QJsonObject &before, const QJsonObject &after);

    SQLite::Database &m_database;
    ChangeLabel m_label;
    StepId m_continued;
    std::optional<CivilSecond> m_at; // when the step is made
    StepId m_step;
};

} // namespace dateline
