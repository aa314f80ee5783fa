#pragma once

#include "domain/edtf.h"
#include "domain/error.h"
#include "domain/reason.h"

#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace dateline {

/// How values stand in columns. Reading one that no version of Dateline wrote throws SQLite::Exception, which becomes
/// LibraryDamaged; private to this layer.
[[noreturn]] void throwDamaged(const QString &what);

QString storedList(const QStringList &list); ///< a JSON array
QStringList listFromStored(const QString &text);

Reason reasonFromStored(const QString &code, const QString &arguments);

std::optional<QString> storedUid(const std::optional<QUuid> &uid);
QUuid uidFromStored(const QString &text);

std::optional<QString> storedDate(const std::optional<Edtf> &date);
/// The day of a second, both counted from 1970.
std::int32_t dayOfSecond(CivilSecond second);
std::optional<CivilSecond> storedEarliest(const std::optional<Edtf> &date);
std::optional<CivilSecond> storedLatest(const std::optional<Edtf> &date);
Edtf dateFromStored(const QString &text);

/// The value of an optional that a damaged name left empty.
template<class Value>
Value known(const std::optional<Value> &value, const QString &name)
{
    if (!value)
        throwDamaged(name);
    return *value;
}

} // namespace dateline
