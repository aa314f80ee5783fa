#pragma once

#include <QString>
#include <QStringList>

namespace dateline {

/// What the shell is told (DOMAIN: The command line).
enum class ExitStatus : int {
    Done = 0,
    Refused = 1, ///< done, but something in the input was refused, or a citation is lost
    WrongUsage = 2,
    CannotRun = 3, ///< no display, library locked, disk full, newer schema …
};

/// Whether the program's arguments ask for a verb, for help or for the version: everything that needs no window.
bool isVerbCall(int argc, char **argv);

/// Runs it and returns the program's exit status. Results go to standard output, each refusal is a line on standard error; both
/// are UTF-8 whatever the locale. Makes the application object itself: text verbs have no GUI platform, `render` has the
/// offscreen one.
int runVerb(int &argc, char **argv);

/// Says on standard error that there is no display, and what works without one.
int refuseWithoutDisplay();

// The verbs; `arguments` begins with the verb's name.
ExitStatus eventsVerb(const QStringList &arguments);
ExitStatus convertVerb(const QStringList &arguments);
ExitStatus annotateVerb(const QStringList &arguments);
ExitStatus importVerb(const QStringList &arguments);
ExitStatus exportVerb(const QStringList &arguments);
ExitStatus searchVerb(const QStringList &arguments);
ExitStatus renderVerb(const QStringList &arguments);
ExitStatus verifyVerb(const QStringList &arguments);
ExitStatus formatsVerb(const QStringList &arguments);

} // namespace dateline
