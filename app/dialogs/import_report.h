#pragma once

#include "workflow/importer.h"

#include <QDialog>

#include <vector>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace dateline {

class Session;

/// What became of each file of the latest import: the refused ones first with their reason, then those that lost something, then
/// the rest. Not modal: the window can be used beside it. Hidden until someone shows it.
class ImportReport : public QDialog {
    Q_OBJECT

public:
    explicit ImportReport(Session &session, QWidget *parent = nullptr);

    void setResults(std::vector<ImportResult> results);
    /// The whole report as plain text, for the clipboard.
    QString text() const;

public Q_SLOTS:
    void copy();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showResults();
    void openArticle(QTreeWidgetItem *item);

    Session &m_session;
    std::vector<ImportResult> m_results; // as shown: failures, losses, the rest
    QLabel *m_summary;
    QTreeWidget *m_list;
};

/// "12 added · 1 known · 2 refused"; what did not happen is left out.
QString importSummary(const std::vector<ImportResult> &results);

} // namespace dateline
