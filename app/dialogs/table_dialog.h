#pragma once

#include "workflow/tables.h"

#include <QDialog>
#include <QFutureWatcher>

#include <optional>
#include <stop_token>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QThreadPool;
class QVBoxLayout;

namespace dateline {

class TableColumns;
class TablePreview;

/// Asks what the columns of an event table hold that Dateline does not know. Everything is guessed and shown on the table's first
/// rows at once, and on all of it as soon as it has been read, on a thread of its own; what is wrong can be changed. Only what
/// nothing tells is asked for: whether day or month comes first where no date shows it.
class TableDialog : public QDialog {
    Q_OBJECT

public:
    /// Nothing when the file is no table that can be looked at.
    static TableDialog *forTable(const QString &path, QWidget *parent);
    ~TableDialog() override;

    const QString &path() const { return m_path; }
    const TableMapping &mapping() const { return m_mapping; }

public Q_SLOTS:
    void saveMapping(); ///< asks for a file

private:
    TableDialog(QString path, const TableLook &look, QWidget *parent);
    QWidget *buildReading();
    void buildButtons(QVBoxLayout &layout);
    void readAgain();   // other bytes: everything is guessed anew
    void takeColumns(); // the user said what they hold
    void takeOrder();
    void adopt(const TableLook &look);
    void showPreview();
    void survey();
    void takeSurvey();
    void say();

    QString m_path;
    TableMapping m_mapping;
    bool m_orderGiven = false; // by the user: what the dates tell changes it no more
    std::optional<TableSurvey> m_survey;
    QFutureWatcher<Result<TableSurvey>> m_reading; // of the whole table
    std::stop_source m_stop;
    QThreadPool *m_thread; // its own: Qt paints with the one of all
    QComboBox *m_delimiter;
    QComboBox *m_encoding;
    QComboBox *m_order;
    QCheckBox *m_header;
    TableColumns *m_columns;
    TablePreview *m_preview;
    QLabel *m_state;
    QPushButton *m_import = nullptr;
};

} // namespace dateline
