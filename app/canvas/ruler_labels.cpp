#include "canvas/ruler_labels.h"

#include <algorithm>

namespace dateline {

namespace {
constexpr double padding = 10;
constexpr int mostTexts = 5000;

/// Ticks among which the widest label of any unit is.
std::vector<CivilSecond> samples()
{
    std::vector<CivilSecond> made;
    for (unsigned month = 1; month <= 12; ++month)
        made.push_back(civilSecond(2024, month, 28));
    for (unsigned day = 20; day <= 26; ++day)
        made.push_back(civilSecond(2024, 9, day));
    return made;
}
} // namespace

RulerLabels::RulerLabels(const QFont &minor, const QFont &major) : m_minorFont(minor), m_majorFont(major) {}

TickWidths RulerLabels::tickWidths() const
{
    TickWidths widths{};
    for (int unit = 0; unit < tickUnitCount; ++unit) {
        // Short, for a row of initials says little.
        const TickStep step{static_cast<TickUnit>(unit), 1};
        widths[static_cast<std::size_t>(unit)] = widest(step, false, TickForm::Short) + padding;
    }
    return widths;
}

double RulerLabels::widest(const TickStep &step, bool major, TickForm form) const
{
    const QFontMetricsF metrics(font(major));
    double width = 0;
    for (const CivilSecond tick : samples())
        width = std::max(width, metrics.horizontalAdvance(tickText(tick + 23 * 3600, step, major, form)));
    return width;
}

std::optional<TickForm> RulerLabels::formFor(const TickStep &step, bool major, double room)
{
    for (int form = 0; form < tickFormCount; ++form) {
        const int key = ((static_cast<int>(step.unit) * 16384 + step.step) * 2 + (major ? 1 : 0)) * tickFormCount + form;
        auto known = m_widest.find(key);
        if (known == m_widest.end())
            known = m_widest.insert(key, widest(step, major, static_cast<TickForm>(form)));
        if (*known + padding <= room)
            return static_cast<TickForm>(form);
    }
    return std::nullopt;
}

const RulerLabels::Text &RulerLabels::text(const Tick &tick, const TickStep &step, bool major, TickForm form)
{
    const QString words = tickText(tick.start, step, major, form);
    const QString key = words + QLatin1Char(major ? 'M' : 'm');
    const auto known = m_texts.constFind(key);
    if (known != m_texts.cend())
        return *known;
    if (m_texts.size() > mostTexts)
        m_texts.clear();
    Text made;
    made.text.setTextFormat(Qt::PlainText);
    made.text.setText(words);
    made.text.prepare({}, font(major));
    made.width = QFontMetricsF(font(major)).horizontalAdvance(words);
    return *m_texts.insert(key, made);
}

} // namespace dateline
