#pragma once

#include "domain/event_table_builder.h"
#include "timeline/scene.h"

#include "support/test_paths.h"

#include <rapidcheck/gtest.h>

#include <vector>

namespace dateline {

inline EventTable::Builder::Input dated(qint64 id, const QString &edtf, std::optional<EventType> type = EventType::Threaten)
{
    EventTable::Builder::Input made;
    made.id = {id};
    made.article = {id % 5 + 1};
    made.title = QStringLiteral("Event %1").arg(id);
    made.happened = *Edtf::parse(edtf);
    made.type = type;
    return made;
}

inline EventTablePtr tableOf(const std::vector<QString> &dates)
{
    EventTable::Builder builder;
    for (std::size_t index = 0; index < dates.size(); ++index)
        builder.add(dated(static_cast<qint64>(index) + 1, dates[index]));
    return builder.build();
}

/// Days, months, years, minutes, uncertain ones, intervals, open ends: crowded into a few years with some far away.
inline rc::Gen<QString> dateGen()
{
    return rc::gen::map(rc::gen::tuple(rc::gen::inRange(0, 12), rc::gen::weightedElement<int>({{12, 2024}, {3, 2021}, {1, -43}}),
                                       rc::gen::inRange(1, 13), rc::gen::inRange(1, 29)),
                        [](const std::tuple<int, int, int, int> &drawn) {
                            const auto [shape, year, month, day] = drawn;
                            const auto two = [](int value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); };
                            const QString years =
                                year < 0 ? QStringLiteral("-00") + QString::number(-year) : QString::number(year);
                            const QString months = years + QLatin1Char('-') + two(month);
                            const QString days = months + QLatin1Char('-') + two(day);
                            switch (shape) {
                            case 0:
                                return months;
                            case 1:
                                return years;
                            case 2:
                                return days + QLatin1Char('~');
                            case 3:
                                return months + QLatin1Char('?');
                            case 4:
                                return days + QStringLiteral("/..");
                            case 5:
                                return QStringLiteral("../") + days;
                            case 6:
                                return QStringLiteral("[%1,%2-28]").arg(days, months);
                            case 7:
                                return days + QStringLiteral("T14:30");
                            case 8:
                                return days + QLatin1Char('/') + QString::number(year < 0 ? 2025 : year + 1);
                            default:
                                return days;
                            }
                        });
}

inline rc::Gen<EventTablePtr> tableGen()
{
    return rc::gen::map(
        rc::gen::container<std::vector<std::pair<QString, int>>>(rc::gen::pair(dateGen(), rc::gen::inRange(-1, eventTypeCount))),
        [](const std::vector<std::pair<QString, int>> &drawn) {
            EventTable::Builder builder;
            qint64 id = 0;
            for (const auto &[date, type] : drawn) {
                auto input = dated(++id, date, type < 0 ? std::nullopt : std::optional(static_cast<EventType>(type)));
                input.source = type % 3 == 0 ? QString() : QStringLiteral("ACTOR%1").arg(type);
                input.target = type % 5 == 0 ? QString() : QStringLiteral("ACTOR%1").arg(type % 5);
                input.speaker = type % 4 == 0 ? QStringLiteral("SPEAKER%1").arg(id) : QString();
                input.tags = type % 2 == 0 ? QStringList{QStringLiteral("tag%1").arg(type)} : QStringList();
                builder.add(input);
            }
            return builder.build();
        });
}

/// Somewhere within or near the data, from an hour to twice everything.
inline rc::Gen<TimeRange> rangeGen(const TimeRange &data)
{
    return rc::gen::map(rc::gen::pair(rc::gen::inRange(0, 1000), rc::gen::inRange(0, 1000)),
                        [data](const std::pair<int, int> &drawn) {
                            const double longest = 2.0 * static_cast<double>(std::max<CivilSecond>(data.length(), 86400));
                            const auto length = static_cast<CivilSecond>(3600 * std::pow(longest / 3600, drawn.first / 1000.0));
                            const auto room = static_cast<double>(data.length());
                            const CivilSecond middle = data.start + static_cast<CivilSecond>(room * drawn.second / 1000.0);
                            return TimeRange{middle - length / 2, middle - length / 2 + length};
                        });
}

/// Labels of a width that depends on the event alone; what is left shows of a title.
inline LabelSize sampleLabel(int event, double room)
{
    const double primary = 60 + event * 37 % 90;
    return primary > room ? LabelSize{} : LabelSize{primary, std::min(room, primary + 120)};
}

inline SceneRequest sampleRequest(const Lanes &lanes, const TimeRange &range, double height = 4000)
{
    SceneRequest request;
    request.lanes = &lanes;
    request.size = {1250, height};
    request.viewport = Viewport(range, request.size.width() - request.metrics.headerWidth);
    request.measure = sampleLabel;
    return request;
}

} // namespace dateline
