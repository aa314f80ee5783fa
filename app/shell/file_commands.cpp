#include "shell/file_commands.h"

#include "dialogs/complaint.h"
#include "dialogs/import_report.h"
#include "dialogs/loss_report.h"
#include "dialogs/table_dialog.h"
#include "report/bundle_files.h"
#include "shell/export_kinds.h"
#include "state/exports.h"
#include "state/imports.h"
#include "state/places.h"
#include "state/session.h"
#include "state/settings.h"
#include "wording/app_wording.h"
#include "wording/place_text.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace dateline {

namespace {

QString libraryFilter()
{
    return FileCommands::tr("Dateline libraries (*.dateline)");
}

QString withSuffix(const QString &path, const QString &suffix)
{
    return path.isEmpty() || QFileInfo(path).suffix() == suffix ? path : path + u'.' + suffix;
}

} // namespace

FileCommands::FileCommands(Session &session, Settings &settings, QWidget *window)
    : QObject(window), m_session(session), m_settings(settings), m_window(window)
{
    connect(&session, &Session::loadFailed, this,
            [this](const Error &error) { complain(m_window, tr("The library cannot be read."), error); });
    session.imports().setTables(settings.tables());
    connect(&session.imports(), &Imports::finished, this, &FileCommands::tellImported);
    // A library that opens itself, for a drop on the sample, is remembered like any other.
    connect(&session, &Session::libraryChanged, this, [this] {
        if (m_session.hasLibrary() && !m_session.isSample())
            m_settings.addRecentLibrary(m_session.libraryPath());
        if (m_session.hasLibrary())
            warnOfPlace();
    });
}

/// Once a library: it is for its user to decide.
void FileCommands::warnOfPlace()
{
    const QString library = m_session.libraryPath();
    const PlaceRisk risk = riskAt(library);
    if (risk == PlaceRisk::None || m_settings.isPlaceKnown(library))
        return;
    m_settings.setPlaceKnown(library);
    complain(m_window, placeRiskText(risk), placeRiskAdvice(risk));
}

void FileCommands::tellExported(const Result<SavedExport> &saved)
{
    if (!saved) {
        complain(m_window, tr("Nothing was exported."), saved.error());
        return;
    }
    const QString written = tr("Written: %1").arg(QDir::toNativeSeparators(saved->files.join(QStringLiteral(", "))));
    Q_EMIT said(written);
    if (!saved->losses.empty())
        tellLosses(m_window, written, saved->losses);
}

void FileCommands::tellImported(const std::vector<ImportResult> &results)
{
    Q_EMIT said(tr("Import: %1", "how many were added, refused …").arg(importSummary(results)));
    if (results.size() == 1 && results.front().article)
        m_session.showArticle(results.front().article);
    for (const ImportResult &result : results) {
        if (result.error && result.error->code == ErrorCode::TableNotMapped)
            m_tables << result.path;
    }
    askForTable();
}

void FileCommands::askForTable()
{
    while (!m_table && !m_tables.isEmpty()) {
        m_table = TableDialog::forTable(m_tables.front(), m_window);
        if (!m_table)
            m_tables.removeFirst(); // gone since: the report has what was wrong with it
    }
    if (!m_table || m_table->isVisible())
        return;
    m_table->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_table, &QDialog::accepted, this, &FileCommands::importTables);
    connect(m_table, &QDialog::rejected, this, [this] {
        m_table = nullptr;
        m_tables.removeFirst();
        askForTable();
    });
    m_table->open();
}

/// As the dialog says; those of other columns come back.
void FileCommands::importTables()
{
    m_settings.addTable(m_table->mapping());
    m_session.imports().setTables(m_settings.tables());
    ImportRequest request{std::exchange(m_tables, {}), {}, {}};
    request.tables.ofFile.insert({m_table->path(), m_table->mapping()});
    m_table = nullptr;
    m_session.imports().start(request);
}

void FileCommands::addArticles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(m_window, tr("Add articles"));
    if (!paths.isEmpty())
        m_session.imports().start({paths, {}, {}});
}

void FileCommands::addFolder()
{
    const QString path = QFileDialog::getExistingDirectory(m_window, tr("Add the articles of a folder"));
    if (!path.isEmpty())
        m_session.imports().start({{path}, {}, {}});
}

void FileCommands::paste()
{
    if (const QMimeData *data = QGuiApplication::clipboard()->mimeData())
        take(understand(*data));
}

void FileCommands::take(const DroppedData &data)
{
    if (data.kind == DroppedData::Kind::Library)
        open(data.library);
    else if (data.kind == DroppedData::Kind::Files || data.kind == DroppedData::Kind::Text)
        m_session.imports().start(data.request);
    else
        Q_EMIT said(dropText(data));
}

bool FileCommands::open(const QString &path)
{
    if (const auto opened = m_session.openLibrary(QFileInfo(path).absoluteFilePath()); !opened) {
        complain(m_window, tr("The library cannot be opened."), opened.error());
        return false;
    }
    return true;
}

void FileCommands::newLibrary()
{
    const QString path = withSuffix(QFileDialog::getSaveFileName(m_window, tr("New library"), {}, libraryFilter(), nullptr,
                                                                 QFileDialog::DontConfirmOverwrite),
                                    QStringLiteral("dateline"));
    if (!path.isEmpty())
        open(path); // one that is there is opened, never overwritten
}

void FileCommands::openLibrary()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open a library"), {}, libraryFilter());
    if (!path.isEmpty())
        open(path);
}

void FileCommands::openSample()
{
    if (const auto opened = m_session.openSample(); !opened)
        complain(m_window, tr("The sample library cannot be opened."), opened.error());
}

void FileCommands::fillRecent(QMenu &menu)
{
    menu.clear();
    QStringList paths = m_settings.recentLibraries();
    if (!paths.contains(defaultLibraryPath()))
        paths << defaultLibraryPath();
    for (const QString &path : std::as_const(paths)) {
        const QString name = path == defaultLibraryPath() ? tr("My library") : QFileInfo(path).completeBaseName();
        QAction *action =
            menu.addAction(tr("%1 — %2", "name, folder").arg(name, QDir::toNativeSeparators(QFileInfo(path).absolutePath())));
        action->setEnabled(path == defaultLibraryPath() || QFileInfo::exists(path));
        action->setCheckable(true);
        action->setChecked(path == m_session.libraryPath());
        connect(action, &QAction::triggered, this, [this, path] { open(path); });
    }
}

/// The file dialog cannot ask: it knows neither the suffix that is put behind the name nor brat's second file.
bool FileCommands::mayReplace(QStringList paths)
{
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    if (paths.isEmpty())
        return true;
    QMessageBox box(QMessageBox::Warning, QGuiApplication::applicationDisplayName(), tr("Replace what is there?"),
                    QMessageBox::Cancel, m_window);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(QDir::toNativeSeparators(paths.join(u'\n')));
    const QPushButton *replace = box.addButton(tr("&Replace"), QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == replace;
}

/// Without a suffix: that of the kind which is chosen is put behind it.
QString FileCommands::suggestedName() const
{
    QString folder =
        m_exportFolder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : m_exportFolder;
    if (!QFileInfo(folder).isDir())
        folder = QDir::homePath();
    const QString name = QFileInfo(m_session.libraryPath()).completeBaseName();
    return QDir(folder).filePath(name.isEmpty() ? tr("timeline") : name);
}

void FileCommands::exportLibrary()
{
    const bool hasArticle = static_cast<bool>(m_session.openArticle());
    QString filter;
    QString path = QFileDialog::getSaveFileName(m_window, tr("Export"), suggestedName(),
                                                exportFilters(hasArticle).join(QStringLiteral(";;")), &filter,
                                                QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    m_exportFolder = QFileInfo(path).absolutePath();
    const KnownFormat &chosen = exportedAs(path, filter, hasArticle);
    path = withSuffix(path, chosen.suffixes.first().mid(1));
    QStringList written{path};
    if (chosen.id == QLatin1String("brat"))
        written << path.chopped(3) + QStringLiteral("txt");
    if (!mayReplace(written))
        return;
    std::optional<EventFilter> wanted = wantedEvents();
    if (!wanted)
        return;
    if (chosen.holdsOneArticle)
        wanted->article = m_session.openArticle();
    m_session.exports().write(
        [filter = *wanted, options = ExportOptions{chosen.id, false, &bundleFiles}](const Library &library, const auto &) {
            return dateline::exportLibrary(library, filter, options, appWording());
        },
        path, this, [this](const Result<SavedExport> &saved) { tellExported(saved); });
}

std::optional<EventFilter> FileCommands::wantedEvents()
{
    if (m_session.filter() == EventFilter())
        return EventFilter();
    QMessageBox box(QMessageBox::Question, QGuiApplication::applicationDisplayName(), tr("Export all events?"),
                    QMessageBox::Cancel, m_window);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(tr("A filter hides some of them in the window."));
    const int count = m_session.shown().count();
    const QPushButton *shown = box.addButton(tr("&Only the %Ln shown", nullptr, count), QMessageBox::AcceptRole);
    const QPushButton *all = box.addButton(tr("&All %Ln", "events", m_session.events()->size()), QMessageBox::AcceptRole);
    box.exec();
    if (box.clickedButton() == shown)
        return m_session.filter();
    return box.clickedButton() == all ? std::optional(EventFilter()) : std::nullopt;
}

} // namespace dateline
