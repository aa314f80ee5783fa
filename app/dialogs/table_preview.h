#pragma once

#include "workflow/tables.h"

#include <QTabWidget>

#include <vector>

class QTreeWidget;

namespace dateline {

/// What a table's rows are read as: the date in words and the event, or why a row cannot be read; behind a second tab all rows of
/// the whole table that cannot.
class TablePreview : public QTabWidget {
    Q_OBJECT

public:
    explicit TablePreview(QWidget *parent = nullptr);

    void setRows(std::vector<PreviewRow> rows);
    /// Of the whole table; none = it is still being read.
    void setSummary(const std::optional<TableSummary> &summary);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showRows();
    void showFaults();

    std::vector<PreviewRow> m_rows;
    std::optional<TableSummary> m_summary;
    QTreeWidget *m_read;
    QTreeWidget *m_faults;
};

} // namespace dateline
