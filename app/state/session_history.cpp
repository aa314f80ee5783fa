#include "state/session.h"

namespace dateline {

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
