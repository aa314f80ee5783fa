#include "dialogs/history_dialog.h"

#include "look/plain_label.h"
#include "state/history.h"
#include "state/session.h"
#include "wording/change_text.h"
#include "wording/moment_text.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline {

namespace {

QString capitalized(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

} // namespace

HistoryDialog::HistoryDialog(Session &session, QWidget *parent) : QDialog(parent), m_session(session), m_list(new QTreeWidget)
{
    setWindowTitle(tr("History"));
    QLabel *about = plainLabel();
    about->setText(
        tr("What changed, newest first. Going back to a step undoes everything above it; grey steps are undone and can "
           "be brought back until something else is changed."));
    m_list->setAccessibleName(tr("Changes, newest first"));
    m_list->setHeaderLabels({tr("Change"), tr("When"), tr("State")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_go = buttons->addButton(tr("&Go to This Step"), QDialogButtonBox::ActionRole);
    m_go->setObjectName(QStringLiteral("goToStep"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(about);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(560, 440);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &HistoryDialog::goToChosen);
    connect(m_list, &QTreeWidget::itemActivated, this, &HistoryDialog::goToChosen);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &HistoryDialog::updateButton);
    connect(&session.history(), &History::changed, this, &HistoryDialog::showSteps);
    showSteps();
}

void HistoryDialog::showSteps()
{
    auto steps = m_session.library() ? m_session.library()->changes().steps().value_or(std::vector<ChangeStep>())
                                     : std::vector<ChangeStep>();
    if (steps == m_steps && m_list->topLevelItemCount() > 0)
        return;
    m_steps = std::move(steps);
    m_list->clear();
    const auto present = std::ranges::find(m_steps, false, &ChangeStep::undone) - m_steps.begin();
    const auto count = static_cast<std::ptrdiff_t>(m_steps.size());
    for (std::ptrdiff_t line = 0; line <= count; ++line) {
        const bool undone = line < present;
        const QString text =
            line < count ? capitalized(changeText(m_steps[static_cast<std::size_t>(line)].label)) : tr("Before all of these");
        auto *item = new QTreeWidgetItem(
            m_list, {text, momentText(line < count ? m_steps[static_cast<std::size_t>(line)].at : std::nullopt),
                     undone            ? tr("undone")
                     : line == present ? tr("now")
                                       : QString()});
        if (undone) {
            item->setForeground(0, palette().placeholderText());
            item->setForeground(1, palette().placeholderText());
            item->setForeground(2, palette().placeholderText());
        }
        if (line != present)
            continue;
        QFont strong = m_list->font();
        strong.setWeight(QFont::DemiBold);
        item->setFont(0, strong);
        m_list->setCurrentItem(item);
    }
    updateButton();
}

StepId HistoryDialog::chosen() const
{
    const auto line = static_cast<std::size_t>(std::max(m_list->indexOfTopLevelItem(m_list->currentItem()), 0));
    return line < m_steps.size() ? m_steps[line].id : StepId{};
}

void HistoryDialog::updateButton()
{
    const auto present = std::ranges::find(m_steps, false, &ChangeStep::undone);
    m_go->setEnabled(m_session.canWrite() && m_list->currentItem() &&
                     chosen() != (present == m_steps.end() ? StepId{} : present->id));
}

void HistoryDialog::goToChosen()
{
    if (m_go->isEnabled())
        m_session.history().goTo(chosen());
}

} // namespace dateline
