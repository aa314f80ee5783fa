#pragma once

#include <QLineEdit>
#include <QTimer>

namespace dateline {

/// A field for the words to look for. Says what is wanted when typing rests a moment, at once when it is cleared; Esc clears.
class SearchBox : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent = nullptr);

Q_SIGNALS:
    void searched(const QString &query); ///< trimmed; empty = everything

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search();
    void updateIcon();

    QTimer m_rest;
    QString m_query;
    QAction *m_icon;
};

} // namespace dateline
