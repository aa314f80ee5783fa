#pragma once

#include <QWidget>

class QLabel;

namespace dateline {

/// What can be done with a stretch of time that was drawn, and in words what is in it.
class RangeBar : public QWidget {
    Q_OBJECT

public:
    explicit RangeBar(QWidget *parent);

    void setTexts(const QString &what, const QString &when);
    /// Without them while the hand still draws.
    void setCommandsVisible(bool visible);

Q_SIGNALS:
    void zoomAsked();
    void filterAsked();
    void selectAsked();
    void copyAsked();
    void closeAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addCommands();
    void drawIcons();

    QLabel *m_what;
    QLabel *m_when;
    QWidget *m_commands;
};

} // namespace dateline
