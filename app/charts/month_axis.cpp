#include "charts/month_axis.h"

#include "wording/date_text.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr qreal gap = 10;
constexpr qreal overhang = 6; // beyond the last bar

int monthStep(qreal barWidth, const QFontMetricsF &font)
{
    qreal widest = 0;
    for (int month = 1; month <= 12; ++month)
        widest = std::max(widest, font.horizontalAdvance(QLocale().standaloneMonthName(month, QLocale::ShortFormat)));
    for (const int step : {1, 3}) {
        if (step * barWidth >= widest + gap)
            return step;
    }
    return 0;
}

int yearStep(qreal barWidth, qreal widest)
{
    for (const int step : {1, 2, 5, 10, 20, 50, 100}) {
        if (12 * step * barWidth >= widest + gap)
            return step;
    }
    return 1000;
}

} // namespace

std::vector<AxisLabel> monthAxis(const std::vector<MonthTally> &months, qreal barWidth, const QFontMetricsF &font)
{
    std::vector<AxisLabel> labels;
    const auto yearText = [](int year) {
        return dateText(*Edtf::parse(QStringLiteral("%1").arg(year, year < 0 ? 5 : 4, 10, QLatin1Char('0'))));
    };
    qreal widestYear = 0;
    for (const MonthTally &month : months)
        widestYear = month.month == 1 ? std::max(widestYear, font.horizontalAdvance(yearText(month.year))) : widestYear;
    const int everyMonth = monthStep(barWidth, font);
    const int everyYear = yearStep(barWidth, widestYear);
    const auto count = static_cast<int>(months.size());
    const qreal end = count * barWidth + overhang;
    for (int index = 0; index < count; ++index) {
        const MonthTally &month = months[static_cast<std::size_t>(index)];
        if (everyMonth > 0 && (month.month - 1) % static_cast<unsigned>(everyMonth) == 0) {
            const QString text = QLocale().standaloneMonthName(static_cast<int>(month.month), QLocale::ShortFormat);
            if ((index + 0.5) * barWidth + font.horizontalAdvance(text) / 2 <= end)
                labels.push_back({index, text, false});
        }
        const QString year = yearText(month.year);
        const qreal width = font.horizontalAdvance(year);
        const bool first = index == 0 && (13 - static_cast<int>(month.month)) * barWidth >= width + gap;
        const bool begins = month.month == 1 && month.year % everyYear == 0;
        if ((first || begins) && index * barWidth + width <= end)
            labels.push_back({index, year, true});
    }
    return labels;
}

} // namespace dateline
