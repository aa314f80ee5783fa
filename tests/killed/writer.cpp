#include "killed/operations.h"
#include "support/library_rows.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

using namespace dateline;

namespace {

constexpr qint64 longestWait = 60'000;

bool waitFor(const killed::Done &done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done()) {
        if (timer.elapsed() > longestWait)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
    return true;
}

const killed::Operation *operationCalled(const QString &name)
{
    for (const killed::Operation &operation : killed::operations()) {
        if (name == QLatin1String(operation.name))
            return &operation;
    }
    return nullptr;
}

} // namespace

/// writer LIBRARY OPERATION [states]: asks for one change after the other, as a window does without its widgets, and says a line
/// when each is on disk; with `states` what the library holds then. It is killed meanwhile.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const killed::Operation *operation = operationCalled(arguments.value(2));
    Session session;
    if (!operation || !session.openLibrary(arguments[1]) || !waitFor([&] { return session.isUpToDate(); }))
        return 2;
    const QString library = session.libraryPath();
    const bool states = arguments.size() > 3;
    const auto say = [&](int number) {
        const QString state = !states ? QString::number(number) : operation->state ? operation->state(library) : rowsOf(library);
        std::printf("%s\n", qPrintable(state));
        std::fflush(stdout);
    };
    say(0);
    const killed::Before before = killed::Before::of(*session.library());
    for (int number = 0; number < killed::changesInARun; ++number) {
        if (!waitFor(operation->change(session, before, number)))
            return 3;
        say(number + 1);
    }
    return 0;
}
