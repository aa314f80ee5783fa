#include "state/history.h"

namespace dateline {

void History::read(const Library *library)
{
    m_nextUndo = library ? library->changes().nextUndo() : std::nullopt;
    m_nextRedo = library ? library->changes().nextRedo() : std::nullopt;
    Q_EMIT changed();
}

void History::read(const Library *library, const std::optional<Error> &writeError)
{
    m_writeError = writeError;
    read(library);
}

void History::undo()
{
    m_edit([](Library &library) { return library.undo().map([](const ChangeLabel &) {}); });
}

void History::redo()
{
    m_edit([](Library &library) { return library.redo().map([](const ChangeLabel &) {}); });
}

void History::goTo(StepId step)
{
    m_edit([step](Library &library) { return library.goTo(step); });
}

} // namespace dateline
