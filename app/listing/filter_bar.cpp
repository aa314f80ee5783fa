#include "listing/filter_bar.h"

#include "listing/facet_panel.h"
#include "listing/filter_chips.h"
#include "state/session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace dateline {

FilterBar::FilterBar(Session &session, QWidget *parent)
    : QFrame(parent), m_session(session), m_count(new QLabel), m_chips(new FilterChips), m_facets(new FacetPanel(session, this))
{
    setObjectName(QStringLiteral("filterBar"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    QFont bold = m_count->font();
    bold.setWeight(QFont::DemiBold);
    m_count->setFont(bold);
    m_count->setForegroundRole(QPalette::ToolTipText);
    m_count->setTextFormat(Qt::PlainText);
    auto *narrowBy = new QToolButton;
    narrowBy->setText(tr("Narrow by"));
    narrowBy->setToolTip(tr("Types, actors, outlets … with how many events each has"));
    narrowBy->setArrowType(Qt::DownArrow);
    narrowBy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    narrowBy->setAutoRaise(true);
    narrowBy->setObjectName(QStringLiteral("narrowBy"));
    connect(narrowBy, &QToolButton::clicked, this, &FilterBar::narrow);
    auto *reset = new QToolButton;
    reset->setText(tr("Reset"));
    reset->setToolTip(tr("Show all events"));
    reset->setAutoRaise(true);
    reset->setObjectName(QStringLiteral("resetFilter"));
    connect(reset, &QToolButton::clicked, this, [this] { m_session.setFilter({}); });
    connect(m_chips, &FilterChips::chosen, &session, &Session::setFilter);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 2, 6, 2);
    layout->setSpacing(8);
    layout->addWidget(m_count);
    layout->addWidget(m_chips, 1);
    layout->addWidget(narrowBy);
    layout->addWidget(reset);
    connect(&session, &Session::filterChanged, this, &FilterBar::showFilter);
    connect(&session, &Session::shownChanged, this, &FilterBar::showFilter);
    connect(&session, &Session::articlesChanged, this, &FilterBar::showFilter);
    showFilter();
}

void FilterBar::showFilter()
{
    const EventFilter &filter = m_session.filter();
    const ArticleSummary *article = filter.article ? m_session.articles().find(*filter.article) : nullptr;
    m_count->setText(shownText(m_session.shown().count(), m_session.events()->size()));
    m_chips->setParts(filterParts(filter, article ? article->title : QString()));
    setVisible(!(filter == EventFilter()));
}

/// Below its own place, whether it is seen already or not.
void FilterBar::narrow()
{
    const QWidget *column = parentWidget() ? parentWidget() : this;
    m_facets->showAt(column->mapToGlobal(QPoint(isRightToLeft() ? column->width() : 0, sizeHint().height())));
}

} // namespace dateline
