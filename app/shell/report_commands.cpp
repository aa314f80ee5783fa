#include "shell/report_commands.h"

#include "dialogs/briefing_dialog.h"
#include "dialogs/complaint.h"
#include "domain/event_score.h"
#include "shell/library_name.h"
#include "state/session.h"
#include "workflow/exporter.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace dateline {

namespace {

/// The month of the latest event shown that was done; else of the latest one.
Stretch latestMonthOf(const EventSelection &shown)
{
    const EventTable &table = *shown.table();
    CivilSecond latest = 0;
    bool found = false;
    for (int position = table.datedCount() - 1; position >= 0 && !found; --position) {
        const int slot = table.slotAt(position);
        const EventRow &row = table.row(slot);
        if (shown.contains(slot) && row.earliest != EventRow::openStart) {
            latest = row.earliest;
            found = isDone(row.modality);
        }
    }
    const std::int64_t month = periodNumber(PeriodUnit::Month, latest);
    return {periodStart(PeriodUnit::Month, month), periodStart(PeriodUnit::Month, month + 1)};
}

QString withoutSeparators(QString name)
{
    static const QRegularExpression forbidden(QStringLiteral("[/\\\\:*?\"<>|\\x00-\\x1f]"));
    return name.replace(forbidden, QStringLiteral("_")).left(100);
}

} // namespace

ReportCommands::ReportCommands(const Session &session, QWidget *window)
    : QObject(window), m_session(session), m_window(window),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    m_writer.setMaxThreadCount(1);
}

ReportCommands::~ReportCommands()
{
    m_stop.request_stop();
    m_writer.clear();
    m_writer.waitForDone();
}

void ReportCommands::writeChronology()
{
    const QString path = askFile(tr("Chronology"));
    if (!path.isEmpty())
        write({false, m_session.filter(), libraryName(m_session)}, path);
}

void ReportCommands::writeBriefing()
{
    const EventFilter &filter = m_session.filter();
    Stretch suggested = latestMonthOf(m_session.shown());
    if (filter.from && filter.until)
        suggested = {*filter.from, *filter.until + 1};
    BriefingDialog dialog(suggested, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    ReportWish wish{true, filter, libraryName(m_session)};
    wish.filter.from = dialog.period().start;
    wish.filter.until = dialog.period().end - 1;
    const QString path = askFile(tr("Briefing"));
    if (!path.isEmpty())
        write(wish, path);
}

QString ReportCommands::askFile(const QString &kind)
{
    QFileDialog dialog(m_window, kind, QFileInfo(m_folder).isDir() ? m_folder : QDir::homePath());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    const QStringList filters{tr("Web pages (*.html)"), tr("Pages (*.pdf)"), tr("OpenDocument texts (*.odt)")};
    dialog.setNameFilters(filters);
    const auto follow = [&](const QString &filter) { dialog.setDefaultSuffix(filter.section(u'.', -1).chopped(1)); };
    connect(&dialog, &QFileDialog::filterSelected, this, follow);
    dialog.selectNameFilter(filters.contains(m_filter) ? m_filter : filters.front());
    follow(dialog.selectedNameFilter());
    dialog.selectFile(withoutSeparators(tr("%1 - %2", "library, kind of report").arg(libraryName(m_session), kind)));
    if (dialog.exec() != QDialog::Accepted)
        return {};
    m_filter = dialog.selectedNameFilter();
    const QString path = dialog.selectedFiles().value(0);
    m_folder = QFileInfo(path).path();
    return path;
}

void ReportCommands::write(const ReportWish &wish, const QString &path)
{
    Q_EMIT said(tr("Writing the report …"));
    m_writer.start([=, this, library = m_session.libraryPath(), stop = m_stop.get_token()] {
        int leftOut = 0;
        const auto written = Library::open(library, Library::Access::ReadOnly)
                                 .and_then([&](const Library &opened) { return reportOn(opened, wish); })
                                 .and_then([&](const Report &report) {
                                     leftOut = report.leftOut;
                                     return reportBytes(report, QFileInfo(path).suffix().toLower());
                                 })
                                 .and_then([&](const QByteArray &bytes) {
                                     return saveExport({{{{}, bytes}}, {}}, path);
                                 });
        QMetaObject::invokeMethod(
            this,
            [=, this] {
                if (!written)
                    complain(m_window, tr("The report was not written."), written.error());
                const QString file = QDir::toNativeSeparators(path);
                Q_EMIT said(!written      ? QString()
                            : leftOut > 0 ? tr("Written: %1; %Ln event(s) had no room", nullptr, leftOut).arg(file)
                                          : tr("Written: %1").arg(file));
            },
            Qt::QueuedConnection);
    });
}

} // namespace dateline
