#include "listing/filter_bar.h"

#include "state/session.h"
#include "wording/filter_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace dateline {

FilterBar::FilterBar(Session &session, QWidget *parent)
    : QFrame(parent), m_session(session), m_count(new QLabel), m_filter(new QLabel), m_known(new QToolButton)
{
    setObjectName(QStringLiteral("filterBar"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    QFont bold = m_count->font();
    bold.setWeight(QFont::DemiBold);
    m_count->setFont(bold);
    for (QLabel *label : {m_count, m_filter}) {
        label->setForegroundRole(QPalette::ToolTipText);
        label->setTextFormat(Qt::PlainText);
    }
    m_filter->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *reset = new QToolButton;
    reset->setText(tr("Reset"));
    reset->setToolTip(tr("Show all events"));
    reset->setAutoRaise(true);
    reset->setObjectName(QStringLiteral("resetFilter"));
    connect(reset, &QToolButton::clicked, this, [this] { m_session.setFilter({}); });

    m_known->setObjectName(QStringLiteral("clearKnownOn"));
    m_known->setToolTip(tr("Show also what was published later"));
    connect(m_known, &QToolButton::clicked, this, [this] {
        EventFilter filter = m_session.filter();
        filter.knownOn.reset();
        m_session.setFilter(filter);
    });

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 2, 6, 2);
    layout->setSpacing(8);
    layout->addWidget(m_count);
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_known);
    layout->addWidget(reset);
    connect(&session, &Session::filterChanged, this, &FilterBar::showFilter);
    connect(&session, &Session::shownChanged, this, &FilterBar::showFilter);
    connect(&session, &Session::articlesChanged, this, &FilterBar::showFilter);
    showFilter();
}

void FilterBar::showFilter()
{
    const EventFilter &filter = m_session.filter();
    const ArticleSummary *article = filter.article ? m_session.article(*filter.article) : nullptr;
    EventFilter others = filter; // this one has a chip of its own
    others.knownOn.reset();
    m_filterText = filterText(others, article ? article->title : QString());
    m_count->setText(
        tr("%1 of %Ln event(s) shown", nullptr, m_session.events()->size()).arg(QLocale().toString(m_session.shown().count())));
    m_filter->setToolTip(m_filterText.toHtmlEscaped());
    elide();
    m_known->setVisible(filter.knownOn.has_value());
    if (filter.knownOn) {
        m_known->setText(tr("%1  ×", "a filter and the sign that takes it away").arg(knownOnText(*filter.knownOn)));
        m_known->setAccessibleName(tr("Clear %1", "a filter").arg(knownOnText(*filter.knownOn)));
    }
    setVisible(!(filter == EventFilter()));
}

void FilterBar::elide()
{
    m_filter->setText(m_filter->fontMetrics().elidedText(m_filterText, Qt::ElideRight, m_filter->width()));
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    layout()->activate(); // the label has its width now
    elide();
}

} // namespace dateline
