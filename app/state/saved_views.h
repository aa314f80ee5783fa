#pragma once

#include "library/library.h"

#include <QObject>

#include <functional>
#include <vector>

namespace dateline {

/// The saved views of the library that is open; a part of its Session. Changes are queued like the session's, can be undone, and
/// are on disk when changed() comes. GUI thread.
class SavedViews : public QObject {
    Q_OBJECT

public:
    /// Runs work on the library that is open and has its tables read anew.
    using Edit = std::function<void(std::function<Result<void>(Library &)> work)>;
    SavedViews(Edit edit, QObject *parent) : QObject(parent), m_edit(std::move(edit)) {}

    const std::vector<SavedView> &all() const { return m_all; } ///< in the order of saving
    /// For the session: what the library holds now; none without one.
    void read(const Library *library);

public Q_SLOTS:
    /// Under a name that another one has: takes the other's place.
    void save(const QString &name, const QString &definition);
    void rename(const dateline::SavedView &view, const QString &name);
    void replace(const dateline::SavedView &view, const QString &definition);
    void remove(const dateline::SavedView &view);

Q_SIGNALS:
    void changed(); ///< all()

private:
    void edit(ChangeKind kind, const SavedView &view);
    Edit m_edit;
    std::vector<SavedView> m_all;
};

} // namespace dateline
