#pragma once

#include <QLabel>

class QAbstractScrollArea;

namespace dateline {

/// What an empty list has to say, and the words of a link below it; none = no link.
struct Hint {
    QString text;
    QString link;
    Hint(const QString &words) : text(words) {}
    Hint(const QString &words, const QString &linked) : text(words), link(linked) {}
};

/// What a list says in its middle while it has nothing to show. Lets every click through, but for its link's: linkActivated().
class EmptyHint : public QLabel {
    Q_OBJECT

public:
    /// `area` owns it.
    explicit EmptyHint(QAbstractScrollArea *area);
    /// Shows it, or nothing where there are no words.
    void say(const Hint &hint);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
};

} // namespace dateline
