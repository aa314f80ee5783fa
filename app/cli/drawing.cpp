#include "cli/drawing.h"

#include <QHash>
#include <QtGlobal>

#include <fontconfig/fontconfig.h>

namespace dateline {

namespace {

/// Where fonts lie, and no rules: the machine's and the user's say how letters are smoothed.
constexpr const char *fontFolders = R"(<fontconfig>
<dir>/usr/share/fonts</dir><dir>/usr/local/share/fonts</dir><dir prefix="xdg">fonts</dir>
<cachedir>/var/cache/fontconfig</cachedir><cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>)";

void useFontsWithoutRules()
{
    FcConfig *config = FcConfigCreate();
    FcConfigParseAndLoadFromMemory(config, reinterpret_cast<const FcChar8 *>(fontFolders), FcTrue);
    FcConfigBuildFonts(config);
    FcConfigSetCurrent(config);
    FcConfigDestroy(config); // the current one lives on
}

} // namespace

void prepareDrawing()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    for (const char *setting : {"QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "QT_FONT_DPI"})
        qunsetenv(setting);
    // The language decides which of a machine's fonts are asked first for Japanese and Chinese letters.
    qputenv("FC_LANG", "en");
    // Qt numbers the fonts of a PDF in the order of a hash.
    QHashSeed::setDeterministicGlobalSeed();
    useFontsWithoutRules();
}

} // namespace dateline
