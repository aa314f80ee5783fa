#include "dialogs/table_columns.h"

#include "wording/isolated.h"
#include "wording/plain_tip.h"
#include "wording/table_text.h"

#include <QComboBox>
#include <QHeaderView>

#include <algorithm>

namespace dateline {

namespace {

constexpr std::size_t mostChoices = 300; // of more columns the rest are words
constexpr int longestExample = 300;      // the view cuts it where there is no room

QTableWidgetItem *plainItem(const QString &text)
{
    auto *item = new QTableWidgetItem(text.simplified().left(longestExample));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(plainTip(text.left(longestExample)));
    return item;
}

QComboBox *fieldChoice()
{
    auto *choice = new QComboBox;
    for (int field = 0; field < tableFieldCount; ++field)
        choice->addItem(tableFieldText(static_cast<TableField>(field)), field);
    choice->insertSeparator(2); // what is no part of an event stands apart
    choice->setMaxVisibleItems(tableFieldCount + 1);
    choice->setFrame(false);
    return choice;
}

} // namespace

TableColumns::TableColumns(QWidget *parent) : QTableWidget(parent)
{
    setColumnCount(3);
    setHorizontalHeaderLabels({tr("Column"), tr("For example"), tr("Holds")});
    setAccessibleName(tr("Columns of the table"));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Interactive);
    horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    horizontalHeader()->setHighlightSections(false);
    setColumnWidth(0, 130);
}

void TableColumns::setColumns(const std::vector<TableColumn> &columns, const QStringList &examples)
{
    m_columns = columns;
    setRowCount(0);
    setRowCount(static_cast<int>(std::min(columns.size(), mostChoices)));
    for (int row = 0; row < rowCount(); ++row) {
        const auto index = static_cast<std::size_t>(row);
        setItem(row, 0, plainItem(columns[index].name));
        setItem(row, 1, plainItem(examples.value(row)));
        QComboBox *choice = fieldChoice();
        choice->setObjectName(QStringLiteral("holds%1").arg(row));
        choice->setAccessibleName(tr("What %1 holds", "a column").arg(isolated(columns[index].name)));
        choice->setCurrentIndex(choice->findData(static_cast<int>(columns[index].use)));
        connect(choice, &QComboBox::activated, this, [this, index, choice] {
            m_columns[index].use = static_cast<TableField>(choice->currentData().toInt());
            Q_EMIT changed();
        });
        setCellWidget(row, 2, choice);
    }
    resizeRowsToContents();
}

} // namespace dateline
