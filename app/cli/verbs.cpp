#include "cli/verbs.h"

#include "cli/console.h"
#include "cli/drawing.h"
#include "cli/written_reports.h"
#include "wording/translations.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QtGlobal>

#include <algorithm>
#include <array>
#include <clocale>
#include <langinfo.h>
#include <string_view>

namespace dateline {

namespace {

struct Verb {
    const char *name;
    ExitStatus (*run)(const QStringList &arguments);
    bool draws;
    const char *summary;
};

constexpr std::array<Verb, 9> verbs{{
    {"events", eventsVerb, false, QT_TRANSLATE_NOOP("Verbs", "the events of files, nothing stored")},
    {"annotate", annotateVerb, false, QT_TRANSLATE_NOOP("Verbs", "an article with the dates that are found in it")},
    {"convert", convertVerb, false, QT_TRANSLATE_NOOP("Verbs", "one format into another")},
    {"import", importVerb, false, QT_TRANSLATE_NOOP("Verbs", "files into a library")},
    {"export", exportVerb, false, QT_TRANSLATE_NOOP("Verbs", "a library's articles and events into a file")},
    {"search", searchVerb, false, QT_TRANSLATE_NOOP("Verbs", "the articles of a library that hold some words")},
    {"render", renderVerb, true, QT_TRANSLATE_NOOP("Verbs", "the timeline as a picture")},
    {"verify", verifyVerb, false, QT_TRANSLATE_NOOP("Verbs", "every quote of a library or a bundle against its article")},
    {"formats", formatsVerb, false, QT_TRANSLATE_NOOP("Verbs", "every format, and what is lost in it")},
}};

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Verbs)
};

const Verb *verbNamed(std::string_view name)
{
    const auto *verb = std::ranges::find(verbs, name, &Verb::name);
    return verb == verbs.end() ? nullptr : verb;
}

/// Qt wants a UTF-8 locale and scolds on standard error where there is none; language and number formats stay the user's.
void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::string_view(nl_langinfo(CODESET)) == "UTF-8")
        return;
    if (const QByteArray all = qgetenv("LC_ALL"); !all.isEmpty()) {
        qputenv("LANG", all);
        qunsetenv("LC_ALL");
    }
    qputenv("LC_CTYPE", "C.UTF-8");
}

/// What Qt remarks about its surroundings (no XDG_RUNTIME_DIR …) is no refusal and has no place between them.
void dropRemarks(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        complain(message);
}

void printHelp()
{
    QStringList lines{Texts::tr("Usage: dateline [FILE…]          opens the window and imports the files"),
                      Texts::tr("       dateline VERB …          needs no display:"), QString()};
    for (const Verb &verb : verbs)
        lines << QStringLiteral("  %1  %2").arg(QLatin1String(verb.name), -8).arg(Texts::tr(verb.summary));
    lines << QString()
          << Texts::tr(
                 "dateline VERB --help says more. Exit status: 0 done; 1 done, but something was refused or a quote is lost;")
          << Texts::tr("2 wrong usage; 3 cannot run.");
    printText(lines.join(u'\n') + u'\n');
}

ExitStatus runGeneral(const QString &argument)
{
    if (argument == QLatin1String("--version") || argument == QLatin1String("-v"))
        printLine(QStringLiteral("dateline " DATELINE_VERSION));
    else if (argument == QLatin1String("--help") || argument == QLatin1String("-h"))
        printHelp();
    else {
        complain(Texts::tr("dateline: there is no option %1 (dateline --help says more)").arg(argument));
        return ExitStatus::WrongUsage;
    }
    return ExitStatus::Done;
}

ExitStatus runIn(QCoreApplication &application, const Verb *verb)
{
    QCoreApplication::setApplicationName(QStringLiteral("dateline"));
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    // What programs read is the same in every country: words and month names in English.
    if (arguments.contains(QStringLiteral("--json")) || arguments.contains(QStringLiteral("--csv")))
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    installTranslations(application);
    const ExitStatus status = verb ? verb->run(arguments) : runGeneral(arguments.value(0));
    return flushOutput() ? status : ExitStatus::CannotRun;
}

} // namespace

bool isVerbCall(int argc, char **argv)
{
    if (argc < 2)
        return false;
    const std::string_view first = argv[1];
    // Qt's own options, which are the window's, have one dash; "--" begins a list of files.
    return verbNamed(first) || first == "-h" || first == "-v" || (first.starts_with("--") && first.size() > 2);
}

int runVerb(int &argc, char **argv)
{
    useUtf8();
    qInstallMessageHandler(dropRemarks);
    const Verb *verb = verbNamed(argv[1]);
    const QStringList arguments = QStringList(argv + 1, argv + argc);
    if (verb && (verb->draws || asksForReport(arguments))) {
        prepareDrawing();
        QGuiApplication application(argc, argv);
        return static_cast<int>(runIn(application, verb));
    }
    QCoreApplication application(argc, argv);
    return static_cast<int>(runIn(application, verb));
}

int refuseWithoutDisplay()
{
    complain(Texts::tr(
        "dateline: there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set); use a verb, dateline --help lists them"));
    return static_cast<int>(ExitStatus::CannotRun);
}

} // namespace dateline
