#pragma once

#include <QString>

namespace dateline {

/// Whether two web addresses lead to one page: http or https, with "www." or not, a slash at the end, and the place inside the
/// page make no difference. Nothing is the same page as an empty address.
bool samePage(const QString &one, const QString &other);

} // namespace dateline
