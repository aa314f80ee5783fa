#include "shell/run_window.h"

#include "canvas/timeline_view.h"
#include "shell/file_commands.h"
#include "shell/main_window.h"
#include "shell/workspace.h"
#include "state/clock.h"
#include "state/log.h"
#include "state/places.h"
#include "state/session.h"
#include "state/settings.h"
#include "wording/translations.h"

#include <QApplication>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace dateline {

namespace {

/// The library used last, as long as it is there; else the user's own, which is made when it is missing.
QString firstLibrary(const Settings &settings)
{
    const QString last = settings.recentLibraries().value(0);
    return QFileInfo::exists(last) ? last : defaultLibraryPath();
}

} // namespace

int runWindow(int &argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("dateline"));
    QApplication::setApplicationDisplayName(QStringLiteral("Dateline"));
    QGuiApplication::setDesktopFileName(QStringLiteral(DATELINE_APP_ID));
    installTranslations(application);
    log::start(logPath());

    Settings settings(settingsPath());
    Session session;
    MainWindow window(session, settings);
    window.workspace().timeline().setToday(now());
    window.show();

    QList<QUrl> files;
    for (const QString &argument : application.arguments().mid(1))
        files << QUrl::fromLocalFile(QFileInfo(argument).absoluteFilePath());
    QMimeData handed;
    handed.setUrls(files);
    const DroppedData dropped = understand(handed);
    if (dropped.kind != DroppedData::Kind::Library)
        window.files().open(firstLibrary(settings));
    if (!files.isEmpty())
        window.files().take(dropped);
    const int status = QApplication::exec();
    log::info(QStringLiteral("window closed"));
    return status;
}

} // namespace dateline
