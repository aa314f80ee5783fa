#include "canvas/timeline_picture.h"
#include "cli/console.h"
#include "cli/verb_parser.h"
#include "library/library.h"
#include "workflow/importer.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <climits>

namespace dateline {

namespace {

constexpr int leastPixels = 100;
constexpr int mostPixels = 10'000;
const QString outputName = QStringLiteral("o");
const QString sizeName = QStringLiteral("size");
const QString lanesName = QStringLiteral("lanes");

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RenderVerb)
};

QString laneModeList()
{
    QStringList names;
    for (const char *name : laneModeNames.names)
        names << QLatin1String(name);
    return names.join(QStringLiteral(", "));
}

void addOptions(VerbParser &parser)
{
    parser.addValue(outputName, QStringLiteral("OUT"), Texts::tr("The picture: timeline.svg, timeline.png or timeline.pdf."));
    parser.addDates();
    parser.addValue(sizeName, QStringLiteral("WxH"), Texts::tr("Width and height in pixels; 1600x900 is the default."));
    parser.addValue(lanesName, QStringLiteral("MODE"), Texts::tr("What the lanes stand for: %1.").arg(laneModeList()));
}

/// Everything but the events.
PictureRequest requestOf(VerbParser &parser)
{
    PictureRequest request;
    if (parser.isSet(sizeName)) {
        static const QRegularExpression size(QStringLiteral("^(\\d{1,5})x(\\d{1,5})$"));
        const auto match = size.match(parser.value(sizeName));
        request.size = {match.captured(1).toInt(), match.captured(2).toInt()};
        if (std::min(request.size.width(), request.size.height()) < leastPixels ||
            std::max(request.size.width(), request.size.height()) > mostPixels)
            parser.refuse(Texts::tr("--size is WIDTHxHEIGHT, each from %1 to %2").arg(leastPixels).arg(mostPixels));
    }
    if (parser.isSet(lanesName)) {
        const auto lanes = laneModeNames.value(parser.value(lanesName));
        if (!lanes)
            parser.refuse(Texts::tr("--lanes is one of %1").arg(laneModeList()));
        request.lanes = lanes.value_or(LaneMode::Quad);
    }
    const QString suffix = QFileInfo(parser.value(outputName)).suffix().toLower();
    if (!QStringList{QStringLiteral("svg"), QStringLiteral("png"), QStringLiteral("pdf")}.contains(suffix))
        parser.refuse(Texts::tr("-o must name a .svg, .png or .pdf file"));
    return request;
}

/// From `from` to `until`; a side that is not given is where the events begin or end. Nothing: all of them.
std::optional<TimeRange> rangeOf(const EventTable &events, std::optional<CivilSecond> from, std::optional<CivilSecond> until)
{
    if (events.datedCount() == 0 || (!from && !until))
        return std::nullopt;
    const EventTable::Row &first = events.row(0);
    const CivilSecond begin = first.earliest == EventTable::openStart ? first.latest : first.earliest;
    CivilSecond end = begin;
    for (int row = 0; row < events.datedCount(); ++row) {
        const EventTable::Row &event = events.row(row);
        end = std::max(end, event.latest == EventTable::openEnd ? event.earliest : event.latest);
    }
    const CivilSecond start = from.value_or(std::min(begin, until.value_or(begin)));
    return TimeRange{start, std::max(start, until.value_or(end)) + 1};
}

struct Drawable {
    Library library;
    ExitStatus status = ExitStatus::Done; ///< of reading the files
    bool isEmpty = false;                 ///< all of them were refused
};

Result<Drawable> readInto(Library library, const QStringList &paths)
{
    Drawable drawable{std::move(library)};
    ImportRequest request;
    request.paths = paths;
    drawable.isEmpty = true;
    for (const ImportResult &result : importFiles(drawable.library, request, {}, {})) {
        if (result.error) {
            complain(*result.error);
            drawable.status = worst(drawable.status, statusOf(*result.error));
        } else {
            drawable.isEmpty = false;
        }
    }
    return drawable;
}

/// The library that is named, or one in memory with the files that are.
Result<Drawable> openOrRead(const QStringList &paths)
{
    auto library = paths.size() == 1 ? Library::open(paths.first(), Library::Access::ReadOnly)
                                     : Result<Library>(failure(ErrorCode::NotALibrary));
    if (library)
        return Drawable{*std::move(library)};
    const ErrorCode code = library.error().code;
    if (code != ErrorCode::NotALibrary && code != ErrorCode::LibraryNotFound)
        return tl::make_unexpected(library.error());
    return Library::inMemory().and_then([&](Library &&made) { return readInto(std::move(made), paths); });
}

Result<void> draw(const Library &library, const QString &output, PictureRequest request, std::optional<CivilSecond> from,
                  std::optional<CivilSecond> until)
{
    const auto events = library.events().table();
    if (!events)
        return tl::make_unexpected(events.error());
    const auto articles = library.articles().list();
    if (!articles)
        return tl::make_unexpected(articles.error());
    request.events = *events;
    request.range = rangeOf(**events, from, until);
    for (const ArticleSummary &article : *articles)
        request.articleTitles.insert(article.id, article.title);
    return writeTimelinePicture(output, request);
}

} // namespace

ExitStatus renderVerb(const QStringList &arguments)
{
    VerbParser parser(
        QStringLiteral("render LIBRARY|FILE… -o timeline.{svg,png,pdf} [--from D --until D --size WxH --lanes MODE]"),
        Texts::tr("Draws the timeline of a library, or of files that are only read."));
    addOptions(parser);
    parser.parse(arguments, 1, INT_MAX);
    const PictureRequest request = requestOf(parser);
    const auto from = parser.from();
    const auto until = parser.until();
    if (from && until && *until < *from)
        parser.refuse(Texts::tr("--until is before --from"));
    if (parser.isOver())
        return parser.status();

    const auto drawable = openOrRead(parser.positional());
    if (!drawable) {
        complain(drawable.error());
        return statusOf(drawable.error());
    }
    if (drawable->isEmpty && drawable->status != ExitStatus::Done)
        return drawable->status;
    const auto drawn = draw(drawable->library, parser.value(outputName), request, from, until);
    if (!drawn) {
        complain(drawn.error());
        return worst(drawable->status, statusOf(drawn.error()));
    }
    return drawable->status;
}

} // namespace dateline
