#pragma once

#include <QApplication>

namespace dateline::bench {

/// An application that knows how long the GUI thread was at work in one piece: between two looks at what else there is to do.
class TimedApplication : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override;
    /// The longest piece since it was asked last, in milliseconds of the thread's processor time.
    double takeLongest();

private:
    int m_depth = 0;
    double m_longest = 0;
};

} // namespace dateline::bench
