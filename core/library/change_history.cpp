#include "library/change_history.h"

#include "domain/enum_names.h"
#include "library/article_index.h"
#include "library/article_rows.h"
#include "library/event_parts.h"
#include "library/sql_query.h"
#include "library/stored_values.h"

#include <QHash>
#include <QJsonDocument>
#include <QSet>

#include <vector>

namespace dateline {
namespace {

constexpr int keptSteps = 200;

constexpr EnumNames<ChangeKind, changeKindCount> kindNames{
    {"import",          "delete articles", "delete events", "edit article",    "edit event",    "add bookmark",
     "delete bookmark", "add event",       "accept events", "dismiss events",  "merge events",  "split events",
     "keep apart",      "settle",          "reopen",        "reread articles", "reanchor",      "restore",
     "confirm plan",    "cancel plan",     "reopen plan",   "add view",        "rename view",   "replace view",
     "delete view",     "edit actors",     "merge actors",  "edit outlets",    "merge outlets", "suggest again"}};

/// A history comes out of a file and becomes SQL: only these names do.
void checkNames(const QString &table, const QStringList &columns)
{
    static const QHash<QString, QSet<QString>> recorded{
        {QStringLiteral("article"),
         {QStringLiteral("title"), QStringLiteral("publisher"), QStringLiteral("author"), QStringLiteral("url"),
          QStringLiteral("language"), QStringLiteral("place"), QStringLiteral("published"), QStringLiteral("published_earliest"),
          QStringLiteral("published_basis"), QStringLiteral("published_reason"), QStringLiteral("published_reason_arguments"),
          QStringLiteral("hidden")}},
        {QStringLiteral("event"),
         {QStringLiteral("title"),
          QStringLiteral("act"),
          QStringLiteral("edtf"),
          QStringLiteral("earliest"),
          QStringLiteral("latest"),
          QStringLiteral("reason"),
          QStringLiteral("reason_arguments"),
          QStringLiteral("said"),
          QStringLiteral("type"),
          QStringLiteral("modality"),
          QStringLiteral("rule"),
          QStringLiteral("place"),
          QStringLiteral("note"),
          QStringLiteral("status"),
          QStringLiteral("edited"),
          QStringLiteral("answers"),
          QStringLiteral("same_as"),
          QStringLiteral("colour"),
          QStringLiteral("outcome"),
          QStringLiteral("confirmed_by"),
          QStringLiteral("hidden")}},
        {QStringLiteral("actor"), {QStringLiteral("kind"), QStringLiteral("name"), QStringLiteral("hidden")}},
        {QStringLiteral("alias"), {QStringLiteral("hidden")}},
        {QStringLiteral("outlet"), {QStringLiteral("name"), QStringLiteral("country"), QStringLiteral("hidden")}},
        {QStringLiteral("outlet_alias"), {QStringLiteral("hidden")}},
        {QStringLiteral("apart"), {QStringLiteral("hidden")}},
        {QStringLiteral("settled"), {QStringLiteral("hidden")}},
        {QStringLiteral("bookmark"), {QStringLiteral("hidden")}},
        {QStringLiteral("view"), {QStringLiteral("name"), QStringLiteral("definition"), QStringLiteral("hidden")}}};
    const QSet<QString> known = recorded.value(table);
    for (const QString &column : columns) {
        if (!known.contains(column) && !isEventPart(table, column))
            throwDamaged(table + u'.' + column);
    }
    if (columns.isEmpty())
        throwDamaged(table);
}

std::optional<HistoryStep> stepWhere(SQLite::Database &database, const std::string &condition)
{
    SqlQuery row(database, "SELECT id, kind, count, subject FROM change_step WHERE " + condition + " LIMIT 1");
    if (!row.next())
        return std::nullopt;
    return HistoryStep{StepId{row.number(0)}, {known(kindNames.value(row.text(1)), row.text(1)), row.small(2), row.text(3)}};
}

void eraseUnreachable(SQLite::Database &database)
{
    std::vector<ArticleId> articles;
    SqlQuery row(database, "SELECT id FROM article WHERE hidden = 1 "
                           "AND NOT EXISTS (SELECT 1 FROM change_row c WHERE c.\"table\" = 'article' AND c.key = article.id)");
    while (row.next())
        articles.push_back(ArticleId{row.number(0)});
    for (const ArticleId article : articles)
        eraseArticle(database, article);
    for (const char *table : {"event", "bookmark", "apart", "settled", "view", "alias", "actor", "outlet_alias", "outlet"}) {
        const std::string name(table);
        SqlQuery(database, "DELETE FROM " + name +
                               " WHERE hidden = 1 AND NOT EXISTS (SELECT 1 FROM change_row c "
                               "WHERE c.\"table\" = '" +
                               name + "' AND c.key = " + name + ".id)")
            .run();
    }
}

QString storedObject(const QJsonObject &values)
{
    return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

struct RecordedRow {
    QString table;
    qint64 key;
    QJsonObject values;
};

std::vector<RecordedRow> rowsOf(SQLite::Database &database, StepId step, const std::string &side, const std::string &order)
{
    std::vector<RecordedRow> rows;
    SqlQuery row(database, "SELECT \"table\", key, " + side + " FROM change_row WHERE step = ? ORDER BY ord " + order, step);
    while (row.next())
        rows.push_back({row.text(0), row.number(1), QJsonDocument::fromJson(row.text(2).toUtf8()).object()});
    return rows;
}

void replay(SQLite::Database &database, StepId step, bool undone)
{
    for (const RecordedRow &row : undone ? rowsOf(database, step, "before", "DESC") : rowsOf(database, step, "after", "ASC"))
        writeColumns(database, row.table, row.key, row.values);
    SqlQuery(database, "UPDATE change_step SET undone = ? WHERE id = ?", undone, step).run();
}

} // namespace

std::vector<ChangeStep> allSteps(SQLite::Database &database)
{
    std::vector<ChangeStep> steps;
    SqlQuery row(database, "SELECT id, kind, count, subject, undone, at FROM change_step ORDER BY id DESC");
    while (row.next()) {
        const ChangeLabel label{known(kindNames.value(row.text(1)), row.text(1)), row.small(2), row.text(3)};
        steps.push_back(
            {StepId{row.number(0)}, label, row.small(4) != 0, row.isNull(5) ? std::nullopt : std::optional(row.number(5))});
    }
    return steps;
}

std::optional<HistoryStep> lastDoneStep(SQLite::Database &database)
{
    return stepWhere(database, "undone = 0 ORDER BY id DESC");
}

std::optional<HistoryStep> firstUndoneStep(SQLite::Database &database)
{
    return stepWhere(database, "undone = 1 ORDER BY id");
}

StepId beginStep(SQLite::Database &database, ChangeKind kind, std::optional<CivilSecond> at)
{
    SqlQuery(database, "INSERT INTO change_step (kind, count, subject, at) VALUES (?,0,'',?)", kindNames.name(kind), at).run();
    const StepId step{database.getLastInsertRowid()};
    int forgotten = SqlQuery(database, "DELETE FROM change_step WHERE undone = 1").run();
    forgotten += SqlQuery(database,
                          "DELETE FROM change_step WHERE id <= "
                          "(SELECT id FROM change_step ORDER BY id DESC LIMIT 1 OFFSET ?)",
                          keptSteps)
                     .run();
    if (forgotten > 0)
        eraseUnreachable(database);
    return step;
}

bool isContinuable(SQLite::Database &database, StepId step)
{
    return SqlQuery(database, "SELECT 1 FROM change_step WHERE id = ? AND undone = 0 AND id = (SELECT MAX(id) FROM change_step)",
                    step)
        .next();
}

void labelStep(SQLite::Database &database, StepId step, const ChangeLabel &label, bool wentOn)
{
    SqlQuery(database, "UPDATE change_step SET count = count + ?, subject = ? WHERE id = ?", label.count,
             wentOn ? QString() : label.subject, step)
        .run();
}

StepRows::StepRows(SQLite::Database &database, StepId step)
    : m_step(step), m_insert(database, "INSERT INTO change_row (step, ord, \"table\", key, before, after) VALUES (?,?,?,?,?,?)")
{
    SqlQuery last(database, "SELECT MAX(ord) + 1 FROM change_row WHERE step = ?", step);
    m_count = last.next() && !last.isNull(0) ? last.number(0) : 0;
}

void StepRows::add(const QString &table, qint64 key, const QJsonObject &before, const QJsonObject &after)
{
    checkNames(table, after.keys());
    m_insert.again(m_step, m_count++, table, key, storedObject(before), storedObject(after)).run();
}

void undoStep(SQLite::Database &database, StepId step)
{
    replay(database, step, true);
}

void redoStep(SQLite::Database &database, StepId step)
{
    replay(database, step, false);
}

QJsonObject readColumns(SQLite::Database &database, const QString &table, qint64 key, const QStringList &columns)
{
    checkNames(table, columns);
    QJsonObject values;
    QStringList own;
    for (const QString &column : columns) {
        if (isEventPart(table, column))
            values.insert(column, readEventPart(database, EventId{key}, column));
        else
            own.append(column);
    }
    if (own.isEmpty())
        return values;
    SqlQuery row(database, ("SELECT " + own.join(u',') + " FROM " + table + " WHERE id = ?").toStdString(), key);
    if (!row.next())
        throwDamaged(table);
    for (int index = 0; index < own.size(); ++index) {
        values.insert(own[index], row.isNull(index)      ? QJsonValue()
                                  : row.isInteger(index) ? QJsonValue(row.number(index))
                                                         : QJsonValue(row.text(index)));
    }
    return values;
}

void writeColumns(SQLite::Database &database, const QString &table, qint64 key, const QJsonObject &values)
{
    checkNames(table, values.keys());
    QStringList columns;
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (isEventPart(table, value.key()))
            writeEventPart(database, EventId{key}, value.key(), *value);
        else
            columns.append(value.key());
    }
    if (columns.isEmpty())
        return;
    const bool reindex = table == QLatin1String("article") && columns.contains(QStringLiteral("title"));
    if (reindex)
        unindexArticle(database, ArticleId{key});
    SqlQuery update(database,
                    ("UPDATE " + table + " SET " + columns.join(QStringLiteral(" = ?,")) + " = ? WHERE id = ?").toStdString());
    int index = 0;
    for (const QString &column : columns) {
        ++index;
        const QJsonValue value = values.value(column);
        if (value.isDouble())
            update.bind(index, value.toInteger());
        else
            update.bind(index, value.isNull() ? std::nullopt : std::optional(value.toString()));
    }
    update.bind(index + 1, key);
    if (update.run() != 1)
        throwDamaged(table);
    if (reindex)
        indexArticle(database, ArticleId{key});
}

} // namespace dateline
