#pragma once

#include "domain/bookmark.h"
#include "library/library.h"

#include <QObject>

#include <functional>
#include <vector>

namespace dateline {

/// The bookmarks of the library that is open; a part of its Session. Changes are queued like the session's, can be undone, and
/// are on disk when changed() comes. GUI thread.
class Bookmarks : public QObject {
    Q_OBJECT

public:
    /// Runs work on the library that is open and has its tables read anew.
    using Edit = std::function<void(std::function<Result<void>(Library &)> work)>;
    Bookmarks(Edit edit, QObject *parent) : QObject(parent), m_edit(std::move(edit)) {}

    const std::vector<Bookmark> &all() const { return m_all; } ///< by time
    /// For the session: what the library holds now; none without one.
    void read(const Library *library);

public Q_SLOTS:
    void add(const dateline::Bookmark &bookmark);
    void remove(const dateline::Bookmark &bookmark);

Q_SIGNALS:
    void changed(); ///< all()

private:
    Edit m_edit;
    std::vector<Bookmark> m_all;
};

} // namespace dateline
