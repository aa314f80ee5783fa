#include "dialogs/print_options.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

namespace dateline {

namespace {
constexpr int mostSheets = 50;
}

PrintOptions::PrintOptions(const TimeRange &visible, QWidget *parent)
    : QWidget(parent), m_visible(visible), m_range(new QComboBox), m_sheets(new QSpinBox)
{
    m_range->addItem(tr("All events"));
    if (!visible.isEmpty())
        m_range->addItem(tr("What the timeline shows now"));
    m_range->setAccessibleName(tr("Events to print"));
    m_sheets->setRange(1, mostSheets);
    m_sheets->setToolTip(tr("Side by side they make one long timeline"));
    auto *label = new QLabel(tr("S&heets:"));
    label->setBuddy(m_sheets);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_range);
    layout->addSpacing(12);
    layout->addWidget(label);
    layout->addWidget(m_sheets);
    layout->addStretch();
    connect(m_range, &QComboBox::currentIndexChanged, this, &PrintOptions::changed);
    connect(m_sheets, &QSpinBox::valueChanged, this, &PrintOptions::changed);
}

PrintOptions::Choice PrintOptions::choice() const
{
    return {m_range->currentIndex() == 1 ? std::optional(m_visible) : std::nullopt, m_sheets->value()};
}

} // namespace dateline
