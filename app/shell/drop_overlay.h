#pragma once

#include <QWidget>

namespace dateline {

/// A veil over the window with one sentence; lets every event through.
class DropOverlay : public QWidget {
    Q_OBJECT

public:
    explicit DropOverlay(QWidget *window);

    /// Covers the window and says `text`; a drop that would do nothing is worded in muted colours.
    void say(const QString &text, bool useful);
    QString text() const { return m_text; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    bool m_useful = true;
};

} // namespace dateline
