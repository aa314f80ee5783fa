#include "listing/filter_chips.h"

#include "wording/plain_tip.h"

#include <QMenu>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace dateline {

namespace {

constexpr int between = 4;
constexpr int longestChip = 26; // in characters

/// A menu's and a button's words: "&" would be a key.
QString asButton(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

FilterChips::FilterChips(QWidget *parent) : QWidget(parent), m_more(new QToolButton(this))
{
    m_more->setObjectName(QStringLiteral("moreChips"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_more->menu(), &QMenu::aboutToShow, this, &FilterChips::showRest);
}

void FilterChips::setParts(const std::vector<FilterPart> &parts)
{
    if (parts == m_parts)
        return;
    m_parts = parts;
    for (QToolButton *chip : m_chips)
        chip->deleteLater(); // one of them may have been clicked just now
    m_chips.clear();
    for (const FilterPart &part : m_parts) {
        auto *chip = new QToolButton(this);
        chip->setObjectName(QStringLiteral("filterChip"));
        const QString name = fontMetrics().elidedText(part.text, Qt::ElideRight, longestChip * fontMetrics().averageCharWidth());
        chip->setText(asButton(tr("%1  ×", "a filter and the sign that takes it away").arg(name)));
        chip->setToolTip(plainTip(tr("Clear %1", "a filter").arg(part.text)));
        chip->setAccessibleName(tr("Clear %1", "a filter").arg(part.text));
        connect(chip, &QToolButton::clicked, this, [this, without = part.without] { Q_EMIT chosen(without); });
        m_chips.push_back(chip);
    }
    updateGeometry();
    fit();
}

void FilterChips::showRest()
{
    m_more->menu()->clear();
    for (std::size_t part = m_fitting; part < m_parts.size(); ++part) {
        QAction *clear = m_more->menu()->addAction(asButton(tr("Clear %1", "a filter").arg(m_parts[part].text)));
        connect(clear, &QAction::triggered, this, [this, without = m_parts[part].without] { Q_EMIT chosen(without); });
    }
}

/// As many as have room; the last ones give it to the menu of what has none.
void FilterChips::fit()
{
    m_more->setText(tr("+%1", "how many more").arg(m_chips.size()));
    const int moreWidth = m_more->sizeHint().width();
    std::vector<int> ends; // of each chip, when all are shown
    for (const QToolButton *chip : m_chips)
        ends.push_back((ends.empty() ? 0 : ends.back() + between) + chip->sizeHint().width());
    m_fitting = static_cast<std::size_t>(std::ranges::upper_bound(ends, width()) - ends.begin());
    while (m_fitting < ends.size() && m_fitting > 0 && ends[m_fitting - 1] + between + moreWidth > width())
        --m_fitting;
    const auto place = [this](QWidget &widget, int left, bool seen) {
        const QSize size = widget.sizeHint();
        widget.setGeometry(QStyle::visualRect(layoutDirection(), rect(), {{left, (height() - size.height()) / 2}, size}));
        widget.setVisible(seen);
    };
    for (std::size_t each = 0; each < ends.size(); ++each)
        place(*m_chips[each], ends[each] - m_chips[each]->sizeHint().width(), each < m_fitting);
    m_more->setText(tr("+%1", "how many more").arg(ends.size() - m_fitting));
    place(*m_more, m_fitting == 0 ? 0 : ends[m_fitting - 1] + between, m_fitting < ends.size());
}

QSize FilterChips::sizeHint() const
{
    int all = 0;
    for (const QToolButton *chip : m_chips)
        all += chip->sizeHint().width() + between;
    return {all, m_more->sizeHint().height()};
}

QSize FilterChips::minimumSizeHint() const
{
    return m_more->sizeHint();
}

void FilterChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace dateline
