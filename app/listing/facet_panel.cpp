#include "listing/facet_panel.h"

#include "library/query_conditions.h"
#include "look/clear_button.h"
#include "state/session.h"
#include "wording/plain_tip.h"
#include "wording/query_text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline {

namespace {

constexpr QSize panelSize(470, 360);
constexpr int facetsWidth = 130;
constexpr int mostLines = 300;  // a longer list is searched
constexpr int searchedFrom = 8; // a shorter one is not
constexpr int valueRole = Qt::UserRole;

} // namespace

FacetPanel::FacetPanel(Session &session, QWidget *parent)
    : QDialog(parent, Qt::Popup), m_session(session), m_facets(new QListWidget), m_find(new QLineEdit), m_values(new QTreeWidget)
{
    setWindowTitle(tr("Narrow by"));
    m_facets->setObjectName(QStringLiteral("facets"));
    m_facets->setAccessibleName(tr("Narrow by"));
    m_facets->setFixedWidth(facetsWidth);
    m_facets->setFrameShape(QFrame::NoFrame);
    for (std::size_t each = 0; each < facetKeys.size(); ++each)
        m_facets->addItem(QString());
    m_find->setPlaceholderText(tr("Find in this list"));
    m_find->setAccessibleName(tr("Find in this list"));
    addClearButton(*m_find);
    m_values->setObjectName(QStringLiteral("facetValues"));
    m_values->setColumnCount(2);
    m_values->setHeaderHidden(true);
    m_values->setRootIsDecorated(false);
    m_values->setUniformRowHeights(true);
    m_values->setFrameShape(QFrame::NoFrame);
    m_values->setTextElideMode(Qt::ElideRight);
    m_values->header()->setStretchLastSection(false);
    m_values->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_values->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);

    auto *right = new QVBoxLayout;
    right->setSpacing(6);
    right->addWidget(m_find);
    right->addWidget(m_values, 1);
    auto *frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QHBoxLayout(frame);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_facets);
    layout->addLayout(right, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(frame);
    resize(panelSize);

    m_facets->setCurrentRow(0);
    connect(m_facets, &QListWidget::currentRowChanged, this, [this] {
        m_find->clear();
        showValues();
    });
    connect(m_find, &QLineEdit::textChanged, this, &FacetPanel::showValues);
    connect(m_values, &QTreeWidget::itemChanged, this, &FacetPanel::choose);
    connect(&session, &Session::shownChanged, this, &FacetPanel::ask);
    connect(&session.lookups(), &Lookups::facetCounted, this, &FacetPanel::take);
}

void FacetPanel::showAt(const QPoint &globalTopStart)
{
    const QRect room = parentWidget()->screen()->availableGeometry();
    const int left = isRightToLeft() ? globalTopStart.x() - width() : globalTopStart.x();
    move(std::clamp(left, room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(globalTopStart.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    m_counts.clear();
    show();
    m_facets->setFocus(Qt::PopupFocusReason);
    showFacets();
    showValues();
    ask();
}

/// The one in sight first.
void FacetPanel::ask()
{
    if (!isVisible())
        return;
    std::erase_if(m_counts, [this](const auto &counted) { return counted.first != facet(); }); // a facet does not narrow itself
    std::vector<QueryTerm::Key> facets(facetKeys.begin(), facetKeys.end());
    std::ranges::stable_partition(facets, [this](QueryTerm::Key each) { return each == facet(); });
    m_session.lookups().countFacets(m_session.shown(), m_session.filter(), facets);
}

void FacetPanel::take(QueryTerm::Key counted, const std::vector<FacetValue> &values)
{
    m_counts[counted] = values;
    showFacets();
    if (counted == facet())
        showValues();
}

QueryTerm::Key FacetPanel::facet() const
{
    return facetKeys[static_cast<std::size_t>(std::max(m_facets->currentRow(), 0))];
}

/// With how many values each has, and which are asked for.
void FacetPanel::showFacets()
{
    const QueryConditions conditions(m_session.filter().text);
    for (int row = 0; row < m_facets->count(); ++row) {
        const QueryTerm::Key key = facetKeys[static_cast<std::size_t>(row)];
        QListWidgetItem &item = *m_facets->item(row);
        const auto chosen = conditions.chosen(key).size();
        const QString name = queryKeyText(key);
        item.setText(chosen == 0 ? name : tr("%1 (%2)", "a facet, how many are chosen").arg(name, QLocale().toString(chosen)));
        QFont face = m_facets->font();
        face.setBold(chosen > 0);
        item.setFont(face);
        const auto counted = m_counts.find(key);
        item.setForeground(
            palette().brush(counted != m_counts.end() && counted->second.empty() ? QPalette::PlaceholderText : QPalette::Text));
    }
}

void FacetPanel::showValues()
{
    const QStringList chosen = QueryConditions(m_session.filter().text).chosen(facet());
    const auto counted = m_counts.find(facet());
    std::vector<FacetValue> values = counted == m_counts.end() ? std::vector<FacetValue>() : counted->second;
    for (const QString &value : chosen) {
        if (std::ranges::find(values, value, &FacetValue::value) == values.end())
            values.push_back({value, 0}); // it can be taken away again
    }
    m_find->setVisible(values.size() > searchedFrom);
    m_filling = true;
    m_values->clear();
    m_values->setAccessibleName(queryKeyText(facet()));
    const QString wanted = m_find->text().trimmed();
    int left = 0;
    for (const FacetValue &value : values) {
        const QString text = queryValueText(facet(), value.value);
        if (!text.contains(wanted, Qt::CaseInsensitive) && !value.value.contains(wanted, Qt::CaseInsensitive))
            continue;
        if (m_values->topLevelItemCount() == mostLines) {
            ++left;
            continue;
        }
        auto *line = new QTreeWidgetItem(m_values, {text, QLocale().toString(value.events)});
        line->setData(0, valueRole, value.value);
        line->setCheckState(0, chosen.contains(value.value) ? Qt::Checked : Qt::Unchecked);
        line->setToolTip(0, plainTip(text));
        line->setTextAlignment(1, Qt::AlignTrailing | Qt::AlignVCenter);
    }
    const QString note = counted == m_counts.end() ? tr("Counting …")
                         : left > 0                ? tr("%Ln more: find them above", nullptr, left)
                         : values.empty()          ? tr("No event here has one")
                                                   : QString();
    if (!note.isEmpty()) {
        auto *line = new QTreeWidgetItem(m_values, {note});
        line->setFlags(Qt::NoItemFlags);
    }
    m_filling = false;
}

void FacetPanel::choose(const QTreeWidgetItem *line)
{
    if (m_filling)
        return;
    EventFilter filter = m_session.filter();
    QueryConditions conditions(filter.text);
    QStringList chosen = conditions.chosen(facet());
    const QString value = line->data(0, valueRole).toString();
    chosen.removeAll(value);
    if (line->checkState(0) == Qt::Checked)
        chosen << value;
    conditions.choose(facet(), chosen);
    filter.text = conditions.text();
    m_session.setFilter(filter);
    showFacets();
}

} // namespace dateline
