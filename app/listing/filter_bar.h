#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace dateline {

class Session;

/// Says that not all events are shown, which, and how many; and shows all again. Seen only while there is a filter.
class FilterBar : public QFrame {
    Q_OBJECT

public:
    explicit FilterBar(Session &session, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showFilter();
    void elide();

    Session &m_session;
    QLabel *m_count;
    QLabel *m_filter;
    QToolButton *m_known;
    QString m_filterText;
};

} // namespace dateline
