#pragma once

#include <QLineEdit>
#include <QTimer>

namespace dateline {

/// A field for the words to look for. Says what is wanted when typing rests a moment, at once when it is cleared; Esc clears, F1
/// explains what can be typed.
class SearchBox : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent = nullptr);

    /// Shows what is looked for already: nothing is said.
    void setQuery(const QString &query);

Q_SIGNALS:
    void searched(const QString &query); ///< trimmed; empty = everything

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search();
    void showHelp();
    void updateIcon();

    QTimer m_rest;
    QString m_query;
    QAction *m_icon;
    QAction *m_help;
};

} // namespace dateline
