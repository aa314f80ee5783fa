#pragma once

#include "workflow/importer.h"

#include <QDialog>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace dateline {

class Session;

/// What became of each file of the latest import: the refused ones first with their reason, then those that lost something, then
/// the rest. Not modal: the window can be used beside it. Hidden until someone shows it. What was refused can be tried again in
/// its place in the list, and the import be undone as a whole, as long as it is what was done last.
class ImportReport : public QDialog {
    Q_OBJECT

public:
    explicit ImportReport(Session &session, QWidget *parent = nullptr);

    void setResults(std::vector<ImportResult> results);
    /// The whole report as plain text, for the clipboard.
    QString text() const;

public Q_SLOTS:
    void copy();
    void retry();
    void undoImport();

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeImport(const std::vector<ImportResult> &results);
    void showResults();
    void updateUndo();
    QStringList refusedPaths() const;
    void openArticle(QTreeWidgetItem *item);

    Session &m_session;
    std::vector<ImportResult> m_results; // as shown: failures, losses, the rest
    QStringList m_retried;               // files that are tried again and not answered yet
    std::vector<ChangeLabel> m_steps;    // of the import and of what was tried again; none when nothing was changed
    QString m_library;                   // where those steps are
    QLabel *m_summary;
    QTreeWidget *m_list;
    QPushButton *m_retry;
    QPushButton *m_undo;
};

/// "12 added · 1 known · 2 refused"; what did not happen is left out.
QString importSummary(const std::vector<ImportResult> &results);

} // namespace dateline
