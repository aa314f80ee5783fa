#include "library/stored_values.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <chrono>

namespace dateline {

void throwDamaged(const QString &what)
{
    throw SQLite::Exception(what.toStdString(), SQLITE_CORRUPT);
}

QString storedList(const QStringList &list)
{
    if (list.isEmpty())
        return QStringLiteral("[]");
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList listFromStored(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        throwDamaged(text);
    QStringList list;
    for (const auto &value : document.array())
        list.append(value.toString());
    return list;
}

Reason reasonFromStored(const QString &code, const QString &arguments)
{
    return {reasonCodeFromName(code), listFromStored(arguments)};
}

std::optional<QString> storedUid(const std::optional<QUuid> &uid)
{
    return uid ? std::optional(uid->toString(QUuid::WithoutBraces)) : std::nullopt;
}

QUuid uidFromStored(const QString &text)
{
    const QUuid uid = QUuid::fromString(text);
    if (uid.isNull())
        throwDamaged(text);
    return uid;
}

std::optional<QString> storedDate(const std::optional<Edtf> &date)
{
    return date ? std::optional(date->toString()) : std::nullopt;
}

std::int32_t dayOfSecond(CivilSecond second)
{
    return static_cast<std::int32_t>(std::chrono::floor<std::chrono::days>(std::chrono::seconds(second)).count());
}

std::optional<CivilSecond> storedEarliest(const std::optional<Edtf> &date)
{
    return date ? date->earliest() : std::nullopt;
}

std::optional<CivilSecond> storedLatest(const std::optional<Edtf> &date)
{
    return date ? date->latest() : std::nullopt;
}

Edtf dateFromStored(const QString &text)
{
    auto date = Edtf::parse(text);
    if (!date)
        throwDamaged(text);
    return *std::move(date);
}

} // namespace dateline
