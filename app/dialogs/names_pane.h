#pragma once

#include <QStringList>
#include <QWidget>

#include <functional>
#include <vector>

class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace dateline {

class EmptyHint;

/// A list of names with what can be done to them: enter one, edit one, make several one, forget what was entered. Lists the first
/// thousand of those that have the words that are sought.
class NamesPane : public QWidget {
    Q_OBJECT

public:
    struct Row {
        QStringList cells;    ///< the first is the name, the last how often it is used
        bool entered = false; ///< by a person
    };
    /// Told the places of rows.
    struct Verbs {
        std::function<void()> add;
        std::function<void(std::size_t)> edit;
        std::function<void(const std::vector<std::size_t> &)> merge; ///< the first stands for all
        std::function<void(std::size_t)> forget;
    };
    NamesPane(const QStringList &headers, Verbs verbs, QWidget *parent = nullptr);

    /// What is selected stays so by its name.
    void setRows(std::vector<Row> rows, bool canWrite);

private:
    void fill();
    void fillMergeMenu();
    void merge(const std::vector<Row> &rows); ///< wherever they are now; the first stands for all
    void updateButtons();
    std::vector<std::size_t> chosen() const; ///< in the order of the list

    Verbs m_verbs;
    std::vector<Row> m_rows;
    bool m_canWrite = false;
    QLineEdit *m_search;
    QTreeWidget *m_list;
    EmptyHint *m_hint;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_merge;
    QPushButton *m_forget;
};

} // namespace dateline
