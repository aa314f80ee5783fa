#include "cli/verbs.h"
#include "shell/run_window.h"

#include <QtGlobal>

#include <algorithm>
#include <string_view>

namespace {

/// Qt ends the program with an abort where there is no display, so it must not even be asked.
bool hasDisplay(int argc, char **argv)
{
    const auto namesPlatform = [](std::string_view argument) { return argument == "-platform" || argument == "--platform"; };
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") || std::any_of(argv, argv + argc, namesPlatform);
}

} // namespace

int main(int argc, char **argv)
{
    if (dateline::isVerbCall(argc, argv))
        return dateline::runVerb(argc, argv);
    if (!hasDisplay(argc, argv))
        return dateline::refuseWithoutDisplay();
    return dateline::runWindow(argc, argv);
}
