#pragma once

#include "domain/id.h"

#include <QString>

namespace dateline {

using ViewId = RowId<struct ViewTag>;

/// A way to look at the library that a person wants to find again.
struct SavedView {
    ViewId id; ///< none before it is stored
    QString name;
    QString definition; ///< JSON; `app/state/view_definition` knows what is in it
    friend bool operator==(const SavedView &, const SavedView &) = default;
};

} // namespace dateline
