#include "state/session.h"

namespace dateline {

std::vector<ChangeStep> Session::history() const
{
    return m_reader ? m_reader->changes().steps().value_or(std::vector<ChangeStep>()) : std::vector<ChangeStep>();
}

void Session::undo()
{
    edit([](Library &library) { return library.undo().map([](const ChangeLabel &) {}); });
}

void Session::redo()
{
    edit([](Library &library) { return library.redo().map([](const ChangeLabel &) {}); });
}

void Session::goToStep(StepId step)
{
    edit([step](Library &library) { return library.goTo(step); });
}

} // namespace dateline
