#include "dialogs/names_pane.h"

#include "look/clear_button.h"
#include "look/empty_hint.h"
#include "wording/isolated.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline {

namespace {
constexpr int mostListed = 1000; // a person searches, and does not scroll
constexpr int rowRole = Qt::UserRole;
} // namespace

NamesPane::NamesPane(const QStringList &headers, Verbs verbs, QWidget *parent)
    : QWidget(parent), m_verbs(std::move(verbs)), m_search(new QLineEdit), m_list(new QTreeWidget), m_hint(new EmptyHint(m_list)),
      m_add(new QPushButton(tr("&Add…"))), m_edit(new QPushButton(tr("&Edit…"))), m_merge(new QPushButton(tr("&Merge into"))),
      m_forget(new QPushButton(tr("&Forget")))
{
    m_list->setObjectName(QStringLiteral("names"));
    m_add->setObjectName(QStringLiteral("addName"));
    m_edit->setObjectName(QStringLiteral("editName"));
    m_merge->setObjectName(QStringLiteral("mergeNames"));
    m_forget->setObjectName(QStringLiteral("forgetName"));
    m_list->setAccessibleName(headers.front());
    m_search->setPlaceholderText(tr("Search names"));
    addClearButton(*m_search);
    m_list->setHeaderLabels(headers);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->header()->setStretchLastSection(false);
    for (int column = 0; column < headers.size(); ++column)
        m_list->header()->setSectionResizeMode(
            column, column == 0 || column == headers.size() - 2 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    m_list->headerItem()->setTextAlignment(static_cast<int>(headers.size()) - 1, Qt::AlignRight | Qt::AlignVCenter);
    m_merge->setMenu(new QMenu(m_merge));
    m_merge->setToolTip(tr("Select several, then choose the one that stands for all"));
    m_forget->setToolTip(tr("Take away what was entered of it; events and articles stay"));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_edit, m_merge, m_forget}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);

    connect(m_search, &QLineEdit::textChanged, this, &NamesPane::fill);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &NamesPane::updateButtons);
    connect(m_list, &QTreeWidget::itemActivated, m_edit, &QPushButton::click);
    connect(m_add, &QPushButton::clicked, this, [this] { m_verbs.add(); });
    connect(m_edit, &QPushButton::clicked, this, [this] { m_verbs.edit(chosen().front()); });
    connect(m_forget, &QPushButton::clicked, this, [this] { m_verbs.forget(chosen().front()); });
    connect(m_merge->menu(), &QMenu::aboutToShow, this, &NamesPane::fillMergeMenu);
    updateButtons();
}

void NamesPane::setRows(std::vector<Row> rows, bool canWrite)
{
    m_rows = std::move(rows);
    m_canWrite = canWrite;
    fill();
}

void NamesPane::fill()
{
    QStringList selected;
    for (const QTreeWidgetItem *item : m_list->selectedItems())
        selected << item->text(0);
    m_list->clear();
    const QString words = m_search->text().simplified();
    for (std::size_t row = 0; row < m_rows.size() && m_list->topLevelItemCount() < mostListed; ++row) {
        const QStringList &cells = m_rows[row].cells;
        if (std::ranges::none_of(cells, [&](const QString &cell) { return cell.contains(words, Qt::CaseInsensitive); }))
            continue;
        auto *item = new QTreeWidgetItem(m_list, cells);
        item->setData(0, rowRole, static_cast<qulonglong>(row));
        item->setTextAlignment(static_cast<int>(cells.size()) - 1, Qt::AlignRight | Qt::AlignVCenter);
        item->setSelected(selected.contains(cells.front()));
    }
    m_hint->say(m_list->topLevelItemCount() > 0 ? QString()
                : words.isEmpty()               ? tr("No names yet")
                                                : tr("No name has these words"));
    updateButtons();
}

std::vector<std::size_t> NamesPane::chosen() const
{
    std::vector<std::size_t> rows;
    for (const QTreeWidgetItem *item : m_list->selectedItems())
        rows.push_back(static_cast<std::size_t>(item->data(0, rowRole).toULongLong()));
    std::ranges::sort(rows);
    return rows;
}

/// One line for each that can stand for all.
void NamesPane::fillMergeMenu()
{
    m_merge->menu()->clear();
    std::vector<Row> rows;
    for (const std::size_t row : chosen())
        rows.push_back(m_rows[row]);
    for (auto first = rows.begin(); first != rows.end(); ++first) {
        std::vector<Row> order = rows;
        std::rotate(order.begin(), order.begin() + (first - rows.begin()), order.begin() + (first - rows.begin()) + 1);
        m_merge->menu()->addAction(isolated(first->cells.front()).replace(u'&', QStringLiteral("&&")), this,
                                   [this, order] { merge(order); });
    }
}

void NamesPane::merge(const std::vector<Row> &rows)
{
    // All but how often it is used, which may be another by now.
    const auto key = [](const Row &row) { return row.cells.first(row.cells.size() - 1); };
    std::vector<std::size_t> places;
    for (const Row &row : rows) {
        const auto now = std::ranges::find(m_rows, key(row), key);
        if (now == m_rows.end())
            return;
        places.push_back(static_cast<std::size_t>(now - m_rows.begin()));
    }
    m_verbs.merge(places);
}

void NamesPane::updateButtons()
{
    const std::vector<std::size_t> rows = chosen();
    m_add->setEnabled(m_canWrite);
    m_edit->setEnabled(m_canWrite && rows.size() == 1);
    m_merge->setEnabled(m_canWrite && rows.size() > 1);
    m_forget->setEnabled(m_canWrite && rows.size() == 1 && m_rows[rows.front()].entered);
}

} // namespace dateline
