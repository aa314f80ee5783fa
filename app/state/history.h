#pragma once

#include "state/library_write.h"

#include <QObject>

#include <functional>
#include <optional>
#include <utility>

namespace dateline {

/// What was done to the library that is open, and the way back; a part of its Session. Every call is queued. GUI thread.
class History : public QObject {
    Q_OBJECT

public:
    /// `edit` runs work on the library that is open and has its tables read anew.
    History(std::function<void(const WriteWork &)> edit, QObject *parent) : QObject(parent), m_edit(std::move(edit)) {}

    std::optional<ChangeLabel> nextUndo() const { return m_nextUndo; }
    std::optional<ChangeLabel> nextRedo() const { return m_nextRedo; }
    const std::optional<Error> &writeError() const { return m_writeError; } ///< the latest write's, until one succeeds
    /// For the session: what the library holds now, none without one, and how the latest write went.
    void read(const Library *library);
    void read(const Library *library, const std::optional<Error> &writeError);

public Q_SLOTS:
    void undo();
    void redo();
    void goTo(dateline::StepId step); ///< undoes or redoes until it is the last one done

Q_SIGNALS:
    void changed();

private:
    std::function<void(const WriteWork &)> m_edit;
    std::optional<ChangeLabel> m_nextUndo, m_nextRedo;
    std::optional<Error> m_writeError;
};

} // namespace dateline
