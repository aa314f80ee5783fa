#pragma once

#include "domain/table_mapping.h"

#include <QTableWidget>

#include <vector>

namespace dateline {

/// The columns of a table, each with a word of its first rows and a choice of what it holds. Keys: up and down go from column to
/// column, Tab into the choice.
class TableColumns : public QTableWidget {
    Q_OBJECT

public:
    explicit TableColumns(QWidget *parent = nullptr);

    /// `examples`: a cell of each column; there may be fewer.
    void setColumns(const std::vector<TableColumn> &columns, const QStringList &examples);
    const std::vector<TableColumn> &columns() const { return m_columns; }

Q_SIGNALS:
    void changed(); ///< by the user

private:
    std::vector<TableColumn> m_columns;
};

} // namespace dateline
