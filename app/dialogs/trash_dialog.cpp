#include "dialogs/trash_dialog.h"

#include "look/clear_button.h"
#include "look/empty_hint.h"
#include "look/icons.h"
#include "look/plain_label.h"
#include "state/history.h"
#include "state/session.h"
#include "state/trash.h"
#include "wording/error_text.h"
#include "wording/isolated.h"
#include "wording/moment_text.h"
#include "wording/plain_tip.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace dateline {

namespace {

QString nameOf(const TrashItem &item)
{
    if (item.title.isEmpty())
        return item.event ? TrashDialog::tr("an event without a title") : TrashDialog::tr("an article without a title");
    return isolated(item.title);
}

/// Where an event is from; of an article what comes back with it.
QString placeOf(const TrashItem &item)
{
    if (!item.event)
        return TrashDialog::tr("with %n event(s)", nullptr, item.events);
    return item.articleRemoved ? TrashDialog::tr("%1 (removed too)", "an article").arg(isolated(item.articleTitle))
                               : isolated(item.articleTitle);
}

QString countText(const TrashCount &count)
{
    QStringList parts;
    if (count.articles > 0)
        parts << TrashDialog::tr("%n article(s) with all events", nullptr, count.articles);
    if (count.events > 0)
        parts << TrashDialog::tr("%n event(s) of other articles", nullptr, count.events);
    return parts.join(QStringLiteral(", "));
}

} // namespace

TrashDialog::TrashDialog(Session &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_search(new QLineEdit), m_which(new QComboBox), m_list(new QTreeWidget),
      m_hint(new EmptyHint(m_list)), m_state(plainLabel(QStringLiteral("trashState")))
{
    setWindowTitle(tr("Trash"));
    m_search->setPlaceholderText(tr("Search titles"));
    addClearButton(*m_search);
    m_which->addItems({tr("Removed"), tr("Dismissed suggestions")});
    m_which->setAccessibleName(tr("What to list"));
    dressList();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_restore = buttons->addButton(tr("&Bring Back"), QDialogButtonBox::ActionRole);
    m_restore->setObjectName(QStringLiteral("restore"));
    m_empty = buttons->addButton(tr("&Empty Trash…"), QDialogButtonBox::ActionRole);
    m_empty->setObjectName(QStringLiteral("emptyTrash"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_which);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_state);
    layout->addWidget(buttons);
    resize(680, 440);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connectAll();
    updateButtons();
    look();
}

void TrashDialog::dressList()
{
    m_list->setAccessibleName(tr("What was removed, the last first"));
    m_list->setHeaderLabels({tr("What"), tr("From"), tr("When")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
}

void TrashDialog::connectAll()
{
    connect(m_search, &QLineEdit::textChanged, this, &TrashDialog::look);
    connect(m_which, &QComboBox::currentIndexChanged, this, &TrashDialog::look);
    connect(m_restore, &QPushButton::clicked, this, &TrashDialog::restoreChosen);
    connect(m_empty, &QPushButton::clicked, this, &TrashDialog::askToEmpty);
    connect(m_list, &QTreeWidget::itemActivated, this, &TrashDialog::restoreChosen);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &TrashDialog::updateButtons);
    connect(&m_session.lookups(), &Lookups::trashSeen, this, &TrashDialog::showPage);
    connect(&m_session.history(), &History::changed, this, &TrashDialog::look);
    connect(&m_session.trash(), &Trash::restored, this, &TrashDialog::tellRestored);
    connect(&m_session.trash(), &Trash::emptied, this, &TrashDialog::tellEmptied);
}

void TrashDialog::look()
{
    m_wish = {m_search->text().trimmed(), m_which->currentIndex() == 1};
    m_session.lookups().lookInTrash(m_wish);
}

void TrashDialog::showPage(const TrashPage &page)
{
    m_page = page;
    m_list->clear();
    for (const TrashItem &item : m_page.items) {
        auto *line = new QTreeWidgetItem(m_list, {nameOf(item), placeOf(item), momentText(item.removed)});
        line->setIcon(0, icon(item.event ? QStringLiteral("next") : QStringLiteral("article"), palette()));
        line->setToolTip(0, plainTip(nameOf(item)));
        line->setToolTip(1, plainTip(placeOf(item)));
    }
    const bool all = m_wish.words.isEmpty();
    m_hint->say(page.found > 0 ? QString()
                : !all         ? tr("Nothing here has these words")
                               : (m_wish.dismissed ? tr("No suggestion was dismissed") : tr("The Trash is empty")));
    const int shown = static_cast<int>(page.items.size());
    if (shown < page.found)
        m_state->setText(tr("The last %1 of %2; search for others").arg(shown).arg(page.found));
    updateButtons();
}

void TrashDialog::updateButtons()
{
    m_restore->setEnabled(m_session.canWrite() && !m_list->selectedItems().isEmpty());
    m_empty->setEnabled(m_session.canWrite() && !m_page.erasable.isNothing());
}

void TrashDialog::restoreChosen()
{
    std::vector<TrashItem> items;
    for (QTreeWidgetItem *line : m_list->selectedItems())
        items.push_back(m_page.items[static_cast<std::size_t>(m_list->indexOfTopLevelItem(line))]);
    m_session.trash().restore(items);
}

void TrashDialog::askToEmpty()
{
    auto *question = new QMessageBox(QMessageBox::Warning, tr("Empty Trash"), tr("Erase all that was removed, for good?"),
                                     QMessageBox::Cancel, this);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(
        tr("%1. This cannot be undone, and the history no longer tells of them. Backups that were made before keep them. "
           "Dismissed suggestions stay dismissed.")
            .arg(countText(m_page.erasable)));
    const QPushButton *erase = question->addButton(tr("&Erase"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(erase, &QPushButton::clicked, this, [this] { m_session.trash().empty(); });
    question->open();
}

void TrashDialog::tellRestored(const Result<Restored> &restored)
{
    if (!restored) {
        m_state->setText(tr("Nothing came back: %1").arg(errorText(restored.error())));
        return;
    }
    QString text = tr("%n thing(s) came back.", nullptr, restored->back);
    if (restored->thereAgain > 0)
        text += u' ' + tr("%n thing(s) stay here: the library has them again.", nullptr, restored->thereAgain);
    m_state->setText(text);
}

void TrashDialog::tellEmptied(const Result<TrashCount> &erased)
{
    m_state->setText(erased ? tr("Erased: %1.").arg(countText(*erased)) : tr("Not erased: %1").arg(errorText(erased.error())));
}

} // namespace dateline
