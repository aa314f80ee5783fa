#pragma once

#include "workflow/facet_count.h"

#include <QDialog>

#include <map>
#include <vector>

class QLineEdit;
class QListWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace dateline {

class Session;

/// What the events that are shown can be narrowed by: facets beside the values of one of them, with how many events have each. A
/// tick is at once a condition of the session's filter: any of the values of a facet, all of the facets. Goes away when one
/// clicks elsewhere.
class FacetPanel : public QDialog {
    Q_OBJECT

public:
    FacetPanel(Session &session, QWidget *parent);
    void showAt(const QPoint &globalTopStart);

private:
    void ask();
    void take(QueryTerm::Key facet, const std::vector<FacetValue> &values);
    QueryTerm::Key facet() const;
    void showFacets();
    void showValues();
    void choose(const QTreeWidgetItem *line);

    Session &m_session;
    QListWidget *m_facets;
    QLineEdit *m_find;
    QTreeWidget *m_values;
    std::map<QueryTerm::Key, std::vector<FacetValue>> m_counts; // those that have been counted
    bool m_filling = false;
};

} // namespace dateline
