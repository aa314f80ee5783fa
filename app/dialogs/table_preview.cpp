#include "dialogs/table_preview.h"

#include "look/icons.h"
#include "wording/date_text.h"
#include "wording/error_text.h"
#include "wording/plain_tip.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QTreeWidget>

namespace dateline {

namespace {

QTreeWidget *list(const QStringList &headers, const QString &name)
{
    auto *made = new QTreeWidget;
    made->setHeaderLabels(headers);
    made->setAccessibleName(name);
    made->setRootIsDecorated(false);
    made->setUniformRowHeights(true);
    made->setAlternatingRowColors(true);
    made->header()->setStretchLastSection(true);
    made->setColumnWidth(0, 64);
    return made;
}

/// The place stands beside it.
QString reasonOf(Error error)
{
    error.file.clear();
    error.line = 0;
    error.column = 0; // of the line: here a column is another thing
    return errorText(error);
}

} // namespace

TablePreview::TablePreview(QWidget *parent)
    : QTabWidget(parent), m_read(list({tr("Line"), tr("Date"), tr("Event")}, tr("The first rows as they are read"))),
      m_faults(list({tr("Line"), tr("Why it cannot be read")}, tr("Rows that cannot be read")))
{
    setDocumentMode(true);
    m_read->setObjectName(QStringLiteral("rowsRead"));
    m_faults->setObjectName(QStringLiteral("rowsRefused"));
    m_read->setColumnWidth(1, 170);
    addTab(m_read, tr("First rows"));
    addTab(m_faults, QString());
    setSummary({});
}

void TablePreview::setRows(std::vector<PreviewRow> rows)
{
    m_rows = std::move(rows);
    showRows();
}

void TablePreview::setSummary(const std::optional<TableSummary> &summary)
{
    m_summary = summary;
    showFaults();
}

void TablePreview::changeEvent(QEvent *event)
{
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showRows();
        showFaults();
    }
}

void TablePreview::showRows()
{
    m_read->clear();
    QList<QTreeWidgetItem *> items;
    for (const PreviewRow &row : m_rows) {
        const bool isRefused = row.error && row.title.isEmpty();
        const QString date = row.date ? dateText(*row.date) : isRefused ? QString() : tr("no date");
        const QString event = isRefused ? reasonOf(*row.error) : row.title;
        auto *item = new QTreeWidgetItem({QLocale().toString(row.line), date, event});
        if (row.error) {
            item->setIcon(isRefused ? 2 : 1, icon(isRefused ? QStringLiteral("lost") : QStringLiteral("help"), palette()));
            item->setToolTip(1, plainTip(reasonOf(*row.error)));
        }
        item->setToolTip(2, plainTip(event));
        items << item;
    }
    m_read->addTopLevelItems(items);
}

void TablePreview::showFaults()
{
    m_faults->clear();
    const qint64 count = m_summary ? m_summary->refused + m_summary->undated : 0;
    setTabText(1,
               m_summary ? tr("Not read or without a date: %1").arg(QLocale().toString(count)) : tr("Reading the whole table…"));
    setTabEnabled(1, count > 0);
    QList<QTreeWidgetItem *> items;
    for (const Error &fault : m_summary ? m_summary->faults : std::vector<Error>()) {
        auto *item = new QTreeWidgetItem({QLocale().toString(fault.line), reasonOf(fault)});
        item->setToolTip(1, plainTip(reasonOf(fault)));
        items << item;
    }
    m_faults->addTopLevelItems(items);
}

} // namespace dateline
