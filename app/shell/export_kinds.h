#pragma once

#include "domain/known_format.h"

#include <QString>
#include <QStringList>

namespace dateline {

/// What a dialog of files offers to export: tables, timelines and bibliographies of all events, then, where an article is open,
/// the formats that hold one. "Events and articles as Dateline CSV (*.csv)"; several formats may have one suffix.
QStringList exportFilters(bool hasArticle);

/// What the filter says that was chosen, unless another suffix was typed. REQUIRES: `filter` is one of them or empty.
const KnownFormat &exportedAs(const QString &path, const QString &filter, bool hasArticle);

} // namespace dateline
