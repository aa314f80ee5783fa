#pragma once

#include <QLabel>

class QAbstractScrollArea;

namespace dateline {

/// What a list says in its middle while it has nothing to show. Lets every click through.
class EmptyHint : public QLabel {
    Q_OBJECT

public:
    /// `area` owns it.
    explicit EmptyHint(QAbstractScrollArea *area);
    /// Shows `text`, or nothing for an empty one.
    void say(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace dateline
