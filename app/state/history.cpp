#include "state/history.h"

namespace dateline {

namespace {
constexpr int mostBroughtBack = 1000; // are selected in the table
} // namespace

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

void History::step(std::function<Result<void>(Library &)> work)
{
    m_edit([work = std::move(work), back = m_announce()](Library &library) -> Result<void> {
        const auto from = library.changes().place();
        if (auto done = work(library); !done)
            return done;
        const auto to = library.changes().place();
        if (!from || !to)
            return {};
        return library.changes().inSightBetween(*from, *to, mostBroughtBack).map(back);
    });
}

void History::undo()
{
    step([](Library &library) { return library.undo().map([](const ChangeLabel &) {}); });
}

void History::redo()
{
    step([](Library &library) { return library.redo().map([](const ChangeLabel &) {}); });
}

void History::goTo(StepId step)
{
    this->step([step](Library &library) { return library.goTo(step); });
}

} // namespace dateline
