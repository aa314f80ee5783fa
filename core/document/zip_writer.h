#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace dateline {

struct ZipMember {
    QString name;
    QByteArray bytes;
    bool stored = false; ///< as it is, so that others find it without unpacking
};

/// A ZIP archive of these members in their order. Their time is 1 January 1980: same members, same bytes. CannotWrite{libzip's
/// reason}.
Result<QByteArray> zipOf(const std::vector<ZipMember> &members);

} // namespace dateline
