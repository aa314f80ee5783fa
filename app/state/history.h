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
    /// Told of what came back, from any thread, before the tables are read anew.
    using Back = std::function<void(const ChangeLog::BroughtBack &)>;
    /// `edit` runs work on the library that is open and has its tables read anew; `announce` makes what a step in that library
    /// is told by.
    History(std::function<void(const WriteWork &)> edit, std::function<Back()> announce, QObject *parent)
        : QObject(parent), m_edit(std::move(edit)), m_announce(std::move(announce))
    {
    }

    std::optional<ChangeLabel> nextUndo() const { return m_nextUndo; }
    std::optional<ChangeLabel> nextRedo() const { return m_nextRedo; }
    const std::optional<Error> &writeError() const { return m_writeError; } ///< the latest write's, until one succeeds
    /// For the session: what the library holds now, none without one, and how the latest write went.
    void read(const Library *library);
    void read(const Library *library, const std::optional<Error> &writeError);

public Q_SLOTS: // What comes back is selected.
    void undo();
    void redo();
    void goTo(dateline::StepId step); ///< undoes or redoes until it is the last one done

Q_SIGNALS:
    void changed();

private:
    void step(std::function<Result<void>(Library &)> work);

    std::function<void(const WriteWork &)> m_edit;
    std::function<Back()> m_announce;
    std::optional<ChangeLabel> m_nextUndo, m_nextRedo;
    std::optional<Error> m_writeError;
};

} // namespace dateline
