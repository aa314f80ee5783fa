#include "dialogs/views_dialog.h"

#include "state/saved_views.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline {

ViewsDialog::ViewsDialog(SavedViews &views, QWidget *parent) : QDialog(parent), m_views(views), m_list(new QListWidget)
{
    setWindowTitle(tr("Saved Views"));
    m_list->setObjectName(QStringLiteral("savedViews"));
    m_list->setAccessibleName(tr("Saved Views"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    auto *column = new QVBoxLayout;
    const auto button = [column](const QString &text, const char *name) {
        auto *made = new QPushButton(text);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        column->addWidget(made);
        return made;
    };
    m_show = button(tr("&Show"), "showView");
    auto *save = button(tr("Sa&ve This…"), "saveView");
    m_replace = button(tr("Re&place by This"), "replaceView");
    m_rename = button(tr("Re&name"), "renameView");
    m_remove = button(tr("&Remove"), "removeView");
    column->addStretch();
    m_list->installEventFilter(this);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list, 1);
    middle->addLayout(column);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addLayout(middle, 1);
    layout->addWidget(buttons);
    resize(460, 320);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT showAsked(*current()); });
    connect(m_list, &QListWidget::itemActivated, m_show, &QPushButton::click);
    connect(save, &QPushButton::clicked, this, &ViewsDialog::saveAsked);
    connect(m_replace, &QPushButton::clicked, this, [this] { Q_EMIT replaceAsked(*current()); });
    connect(m_rename, &QPushButton::clicked, this, [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_views.remove(*current()); });
    connect(m_list, &QListWidget::itemChanged, this, &ViewsDialog::rename);
    connect(m_list, &QListWidget::currentRowChanged, this, &ViewsDialog::updateButtons);
    connect(&m_views, &SavedViews::changed, this, &ViewsDialog::fill);
    fill();
}

bool ViewsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Delete)) {
        m_remove->click();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

const SavedView *ViewsDialog::current() const
{
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : &m_views.all()[static_cast<std::size_t>(row)];
}

void ViewsDialog::fill()
{
    m_filling = true;
    const int row = std::max(m_list->currentRow(), 0);
    m_list->clear();
    for (const SavedView &view : m_views.all()) {
        auto *item = new QListWidgetItem(view.name, m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_filling = false;
    updateButtons();
}

void ViewsDialog::updateButtons()
{
    for (QPushButton *button : {m_show, m_rename, m_replace, m_remove})
        button->setEnabled(m_list->currentItem() != nullptr);
}

void ViewsDialog::rename(const QListWidgetItem *item)
{
    if (m_filling)
        return;
    const SavedView &view = m_views.all()[static_cast<std::size_t>(m_list->row(item))];
    const QString name = item->text().simplified();
    if (name.isEmpty())
        fill(); // a view without a name cannot be found again
    else if (name != view.name)
        m_views.rename(view, name);
}

} // namespace dateline
