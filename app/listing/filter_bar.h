#pragma once

#include <QFrame>

class QLabel;

namespace dateline {

class FacetPanel;
class FilterChips;
class Session;

/// Says that not all events are shown, which, and how many; and shows all again. Seen only while there is a filter.
class FilterBar : public QFrame {
    Q_OBJECT

public:
    explicit FilterBar(Session &session, QWidget *parent = nullptr);

public Q_SLOTS:
    void narrow(); ///< offers what the events can be narrowed by

private:
    void showFilter();

    Session &m_session;
    QLabel *m_count;
    FilterChips *m_chips;
    FacetPanel *m_facets;
};

} // namespace dateline
