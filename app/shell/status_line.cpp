#include "shell/status_line.h"

#include "look/icons.h"
#include "state/history.h"
#include "state/imports.h"
#include "state/session.h"
#include "wording/error_text.h"
#include "wording/filter_text.h"
#include "wording/isolated.h"
#include "wording/table_text.h"

#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace dateline {

namespace {

QLabel *plainLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setContentsMargins(6, 0, 6, 0);
    return label;
}

} // namespace

StatusLine::StatusLine(Session &session, QWidget *parent)
    : QStatusBar(parent), m_session(session), m_file(plainLabel()), m_bar(new QProgressBar), m_cancel(new QToolButton),
      m_unfinished(plainLabel()), m_goOn(new QToolButton), m_giveUp(new QToolButton), m_shown(plainLabel()), m_saved(plainLabel())
{
    setSizeGripEnabled(false);
    m_bar->setFixedWidth(180);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the import"));
    m_cancel->setIcon(icon(QStringLiteral("cancel"), palette()));
    m_cancel->setAutoRaise(true);
    m_cancel->setToolTip(tr("Stop importing; what has been added stays"));
    m_cancel->setAccessibleName(tr("Stop importing"));
    connect(m_cancel, &QToolButton::clicked, &session.imports(), &Imports::cancel);
    m_unfinished->setObjectName(QStringLiteral("unfinishedImport"));
    m_goOn->setText(tr("Go on"));
    m_goOn->setToolTip(tr("Import the files that have not come in yet"));
    m_goOn->setObjectName(QStringLiteral("goOnImporting"));
    m_giveUp->setText(tr("Leave it"));
    m_giveUp->setToolTip(tr("Do not ask again; what has been added stays"));
    m_giveUp->setObjectName(QStringLiteral("giveUpImporting"));
    connect(m_goOn, &QToolButton::clicked, this, [this] { m_session.imports().goOn(m_session.imports().unfinished().front()); });
    connect(m_giveUp, &QToolButton::clicked, this,
            [this] { m_session.imports().giveUp(m_session.imports().unfinished().front()); });
    for (QWidget *widget : std::initializer_list<QWidget *>{m_bar, m_file, m_cancel, m_unfinished, m_goOn, m_giveUp})
        addWidget(widget);
    m_shown->setObjectName(QStringLiteral("shownCount"));
    addPermanentWidget(m_shown);
    addPermanentWidget(m_saved);

    connect(&session.imports(), &Imports::progressed, this, &StatusLine::showProgress);
    connect(&session.history(), &History::changed, this, &StatusLine::showSaved);
    connect(&session, &Session::shownChanged, this, &StatusLine::showShown);
    showProgress();
    showShown();
    showSaved();
}

void StatusLine::showProgress()
{
    const ImportProgress &progress = m_session.imports().progress();
    if (m_session.imports().isRunning())
        clearMessage(); // a passing word would hide it
    for (QWidget *widget : {static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_file), static_cast<QWidget *>(m_cancel)})
        widget->setVisible(m_session.imports().isRunning());
    m_bar->setRange(0, progress.rows > 0 && progress.total == 1 ? 0 : progress.total); // how long a table is nobody knows
    m_bar->setValue(progress.done);
    m_file->setText(progress.total == 0
                        ? tr("Importing …")
                        : tr("%1 of %2: %3").arg(progress.done).arg(progress.total).arg(QFileInfo(progress.path).fileName()));
    if (progress.rows > 0)
        m_file->setText(tr("%1: %2", "a file, how much of it").arg(QFileInfo(progress.path).fileName(), rowsText(progress.rows)));
    showUnfinished();
}

/// One after the other, while none runs.
void StatusLine::showUnfinished()
{
    const auto &unfinished = m_session.imports().unfinished();
    const bool offered = !unfinished.empty() && m_session.canWrite() && !m_session.imports().isRunning();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_unfinished, m_goOn, m_giveUp})
        widget->setVisible(offered);
    if (!offered)
        return;
    const UnfinishedImport &import = unfinished.front();
    const QString name = QFileInfo(requestOf(import)->paths.value(0)).fileName();
    m_unfinished->setText(tr("The import of “%1” stopped at %2 of %3")
                              .arg(isolated(name), locale().toString(import.done), locale().toString(import.total)));
}

void StatusLine::showShown()
{
    m_shown->setText(shownText(m_session.shown().count(), m_session.events()->size()));
    m_shown->setVisible(m_session.isLoaded());
}

void StatusLine::showSaved()
{
    const auto &error = m_session.history().writeError();
    m_saved->setText(error ? tr("Not saved: %1").arg(errorText(*error)) : tr("All changes saved ✓"));
    m_saved->setForegroundRole(error ? QPalette::WindowText : QPalette::PlaceholderText);
    QFont font = this->font();
    font.setBold(error.has_value());
    m_saved->setFont(font);
}

} // namespace dateline
