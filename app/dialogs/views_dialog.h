#pragma once

#include "domain/saved_view.h"

#include <QDialog>

class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace dateline {

class SavedViews;

/// The saved views of the library, to be shown, renamed, replaced by what is shown now, or removed.
class ViewsDialog : public QDialog {
    Q_OBJECT

public:
    ViewsDialog(SavedViews &views, QWidget *parent);

Q_SIGNALS:
    void showAsked(const dateline::SavedView &view);
    void saveAsked();
    void replaceAsked(const dateline::SavedView &view); ///< by what is shown now

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void updateButtons();
    void rename(const QListWidgetItem *item);
    const SavedView *current() const;

    SavedViews &m_views;
    QListWidget *m_list;
    QPushButton *m_show;
    QPushButton *m_rename;
    QPushButton *m_replace;
    QPushButton *m_remove;
    bool m_filling = false;
};

} // namespace dateline
