#include "shell/report_commands.h"

#include "dialogs/briefing_dialog.h"
#include "dialogs/complaint.h"
#include "report/briefing.h"
#include "shell/library_name.h"
#include "state/clock.h"
#include "state/exports.h"
#include "state/session.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <memory>

namespace dateline {

namespace {

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
    if (filter.from && filter.until) {
        askForBriefing({*filter.from, *filter.until + 1});
        return;
    }
    m_counter.count(static_cast<std::size_t>(m_session.events()->size()), [this, shown = m_session.shown()]() -> Counter::Show {
        const auto latest = latestMonth(shown);
        return [this, latest] {
            const Periods month = latest.value_or(Periods{PeriodUnit::Month, periodNumber(PeriodUnit::Month, now()), 1});
            askForBriefing({month.start(), month.end()});
        };
    });
}

void ReportCommands::askForBriefing(const Stretch &suggested)
{
    BriefingDialog dialog(suggested, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    ReportWish wish{true, m_session.filter(), libraryName(m_session)};
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
    const auto leftOut = std::make_shared<int>(0); // known when it is told
    m_session.exports().write(
        [=](const Library &library, const std::stop_token &stop) {
            return reportOn(library, wish)
                .and_then([&](const Report &report) {
                    *leftOut = report.leftOut;
                    return reportBytes(report, QFileInfo(path).suffix().toLower(), stop);
                })
                .map([](const QByteArray &bytes) {
                    return Export{{{{}, bytes}}, {}};
                });
        },
        path, this,
        [=, this](const Result<SavedExport> &written) {
            if (!written)
                complain(m_window, tr("The report was not written."), written.error());
            const QString file = QDir::toNativeSeparators(path);
            Q_EMIT said(!written       ? QString()
                        : *leftOut > 0 ? tr("Written: %1; %Ln event(s) had no room", nullptr, *leftOut).arg(file)
                                       : tr("Written: %1").arg(file));
        });
}

} // namespace dateline
