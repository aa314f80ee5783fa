#pragma once

#include <QWidget>

class QAction;

namespace dateline {

/// What an empty library shows: where to begin.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    /// The buttons trigger these actions, which stay their owner's.
    WelcomePage(QAction *addArticles, QAction *exploreSample, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace dateline
