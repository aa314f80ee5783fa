#include "report/timeline_data.h"

#include "canvas/lane_names.h"
#include "canvas/picture_file.h"
#include "timeline/event_span.h"
#include "timeline/lanes.h"
#include "wording/event_type_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace dateline {

namespace {

constexpr QSize pictureSize{800, 520};
constexpr double pngScale = 2;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ReportTimeline)
};

/// As painter.js has them.
enum Flag : int { OneOf = 1, Suggested = 2, Claimed = 4, Denied = 8, Planned = 16, Hypothetical = 32, Disputed = 64 };

int flagOf(Modality modality)
{
    constexpr std::array<int, 5> flags{0, Claimed, Denied, Planned, Hypothetical};
    return flags[static_cast<std::size_t>(modality)];
}

int flagsOf(const EventRow &row)
{
    return flagOf(row.modality) | (row.oneOf ? OneOf : 0) | (row.disputed ? Disputed : 0) |
           (row.status == EventStatus::Suggested ? Suggested : 0);
}

QJsonObject modeOf(const EventTablePtr &events, LaneMode mode, const QString &name)
{
    const Lanes lanes(events, mode);
    QJsonArray names;
    for (const Lane &lane : lanes.lanes())
        names.append(QJsonObject{{QStringLiteral("name"), laneName(lane.key, {})},
                                 {QStringLiteral("first"), lane.firstRow},
                                 {QStringLiteral("rows"), lane.rowCount}});
    QJsonArray rows;
    for (int id = 1; id <= events->size(); ++id)
        rows.append(lanes.rowOf(events->indexOf(EventId{id})));
    return {{QStringLiteral("name"), name}, {QStringLiteral("lanes"), names}, {QStringLiteral("rowOf"), rows}};
}

QJsonObject wordsOf()
{
    QJsonArray months, kinds, marks;
    for (int month = 1; month <= 12; ++month)
        months.append(QLocale().standaloneMonthName(month, QLocale::ShortFormat));
    for (const Quad quad : {Quad::VerbalCooperation, Quad::MaterialCooperation, Quad::VerbalConflict, Quad::MaterialConflict})
        kinds.append(quadText(quad));
    kinds.append(Texts::tr("Of no kind"));
    for (const Modality modality : {Modality::Claimed, Modality::Denied, Modality::Planned, Modality::Hypothetical})
        marks.append(QJsonArray{modalityText(modality), flagOf(modality)});
    marks.append(QJsonArray{Texts::tr("disputed"), Disputed});
    marks.append(QJsonArray{eventStatusText(EventStatus::Suggested), Suggested});
    const auto word = [](const char *key, const QString &text) { return std::pair(QLatin1String(key), QJsonValue(text)); };
    QJsonObject words{{QStringLiteral("months"), months}, {QStringLiteral("kinds"), kinds}, {QStringLiteral("marks"), marks}};
    for (const auto &[key, text] :
         {word("timeline", Texts::tr("Timeline; the same events stand below as text")),
          word("previous", Texts::tr("Previous event (←)")), word("next", Texts::tr("Next event (→)")),
          word("zoomIn", Texts::tr("Zoom in (+)")), word("zoomOut", Texts::tr("Zoom out (−)")),
          word("fit", Texts::tr("Show all (Home)")), word("toEntry", Texts::tr("To its place in the text")),
          word("bce", Texts::tr("%1 BCE", "year")),
          word("hint", Texts::tr("Drag, click for the quote; then, or with Ctrl, scroll to zoom; ← → Enter Esc"))})
        words.insert(key, text);
    return words;
}

} // namespace

QByteArray timelineData(const EventTablePtr &events)
{
    QJsonArray start, end, fade, kind, flags, order;
    for (int id = 1; id <= events->size(); ++id) {
        const EventRow &row = events->row(events->indexOf(EventId{id}));
        const EventSpan span = row.dated ? eventSpan(row) : EventSpan{};
        start.append(span.hasOpenStart() ? QJsonValue() : QJsonValue(static_cast<qint64>(span.start)));
        end.append(span.hasOpenEnd() ? QJsonValue() : QJsonValue(static_cast<qint64>(span.end)));
        fade.append(static_cast<qint64>(span.fade));
        kind.append(row.eventType() ? static_cast<int>(quadOf(*row.eventType())) : quadCount);
        flags.append(flagsOf(row));
    }
    for (int position = 0; position < events->datedCount(); ++position)
        order.append(static_cast<int>(events->row(events->slotAt(position)).id.value) - 1);
    const TimeRange range = Lanes(events, LaneMode::None).dataRange();
    const QJsonObject data{
        {QStringLiteral("start"), start},
        {QStringLiteral("end"), end},
        {QStringLiteral("fade"), fade},
        {QStringLiteral("kind"), kind},
        {QStringLiteral("flags"), flags},
        {QStringLiteral("order"), order},
        {QStringLiteral("range"), QJsonArray{static_cast<qint64>(range.start), static_cast<qint64>(range.end)}},
        {QStringLiteral("modes"), QJsonArray{modeOf(events, LaneMode::Quad, Texts::tr("By kind")),
                                             modeOf(events, LaneMode::Actor, Texts::tr("By actor"))}},
        {QStringLiteral("words"), wordsOf()},
    };
    return QJsonDocument(data).toJson(QJsonDocument::Compact);
}

PictureRequest timelineRequest(const EventTablePtr &events)
{
    PictureRequest request;
    request.lanes = std::make_shared<const Lanes>(events, LaneMode::Quad);
    request.size = pictureSize;
    return request;
}

Result<DocumentPicture> timelinePicture(const PictureRequest &request)
{
    PictureRequest finer = request;
    finer.scale = pngScale;
    const auto svg = pictureBytes(request, QStringLiteral("svg"));
    const auto png = svg ? pictureBytes(finer, QStringLiteral("png")) : svg;
    if (!png)
        return tl::make_unexpected(png.error());
    return DocumentPicture{*svg, *png, request.size, Texts::tr("Timeline of %Ln event(s)", nullptr, request.lanes->eventCount())};
}

} // namespace dateline
