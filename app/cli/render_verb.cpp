#include "canvas/papers.h"
#include "canvas/picture_file.h"
#include "canvas/picture_font.h"
#include "cli/console.h"
#include "cli/verb_parser.h"
#include "library/library.h"
#include "wording/translations.h"
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
constexpr double leastScale = 0.1;
constexpr double mostScale = 10;
constexpr int mostSide = 30'000; // of a PNG
constexpr int mostPages = 50;
const QString outputName = QStringLiteral("o");
const QString sizeName = QStringLiteral("size");
const QString scaleName = QStringLiteral("scale");
const QString lanesName = QStringLiteral("lanes");
const QString paperName = QStringLiteral("paper");
const QString pagesName = QStringLiteral("pages");
const QString portraitName = QStringLiteral("portrait");
const QString mirroredName = QStringLiteral("mirrored");
const QString titleName = QStringLiteral("title");
const QString languageName = QStringLiteral("language");

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
    parser.addValue(lanesName, QStringLiteral("MODE"), Texts::tr("What the lanes stand for: %1.").arg(laneModeList()));
    parser.addFlag(mirroredName, Texts::tr("Names on the right and time from right to left."));
    parser.addValue(titleName, QStringLiteral("TEXT"), Texts::tr("A heading; on paper it is the library's name otherwise."));
    parser.addValue(sizeName, QStringLiteral("WxH"), Texts::tr("Width and height in pixels; 1600x900 is the default."));
    parser.addValue(scaleName, QStringLiteral("S"), Texts::tr("So many times as large, lines and letters too: 2, 0.5 …"));
    parser.addValue(paperName, QStringLiteral("PAPER"), Texts::tr("A PDF on sheets of this paper: A4, A3, letter …"));
    parser.addValue(pagesName, QStringLiteral("N"), Texts::tr("A poster of so many sheets side by side."));
    parser.addFlag(portraitName, Texts::tr("Sheets upright."));
    parser.addValue(languageName, QStringLiteral("LANG"),
                    Texts::tr("The language of the words around the events, whatever the machine's is: %1; en is the default.")
                        .arg(translatedLanguages().join(QStringLiteral(", "))));
}

QSize sizeOf(VerbParser &parser)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,5})x(\\d{1,5})$"));
    const auto match = form.match(parser.value(sizeName));
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    if (std::min(size.width(), size.height()) < leastPixels || std::max(size.width(), size.height()) > mostPixels)
        parser.refuse(Texts::tr("--size is WIDTHxHEIGHT, each from %1 to %2").arg(leastPixels).arg(mostPixels));
    return size;
}

double scaleOf(VerbParser &parser)
{
    const double scale = parser.value(scaleName).toDouble();
    if (!(scale >= leastScale && scale <= mostScale))
        parser.refuse(Texts::tr("--scale is a number from %1 to %2").arg(leastScale).arg(mostScale));
    return scale;
}

Poster posterOf(VerbParser &parser)
{
    QPageSize paper(QPageSize::A4);
    if (parser.isSet(paperName)) {
        paper = paperNamed(parser.value(paperName));
        if (!paper.isValid())
            parser.refuse(Texts::tr("--paper is one of %1").arg(paperNames().join(QStringLiteral(", "))));
    }
    const int pages = parser.isSet(pagesName) ? parser.value(pagesName).toInt() : 1;
    if (pages < 1 || pages > mostPages)
        parser.refuse(Texts::tr("--pages is a number from 1 to %1").arg(mostPages));
    return {QPageLayout(paper, parser.isSet(portraitName) ? QPageLayout::Portrait : QPageLayout::Landscape, {}), pages};
}

/// Everything but the events.
PictureRequest requestOf(VerbParser &parser)
{
    PictureRequest request;
    request.title = parser.value(titleName);
    request.facing = {parser.isSet(mirroredName), parser.isSet(mirroredName)};
    if (parser.isSet(sizeName))
        request.size = sizeOf(parser);
    if (parser.isSet(scaleName))
        request.scale = scaleOf(parser);
    const QString suffix = QFileInfo(parser.value(outputName)).suffix().toLower();
    if (!isPictureFormat(suffix))
        parser.refuse(Texts::tr("-o must name a .svg, .png or .pdf file"));
    if (suffix == QLatin1String("png") && std::max(request.size.width(), request.size.height()) * request.scale > mostSide)
        parser.refuse(Texts::tr("a PNG has at most %1 pixels a side").arg(mostSide));
    if (parser.isSet(paperName) || parser.isSet(pagesName) || parser.isSet(portraitName)) {
        if (suffix != QLatin1String("pdf") || parser.isSet(sizeName) || parser.isSet(scaleName))
            parser.refuse(Texts::tr("--paper, --pages and --portrait are for a PDF without --size and --scale"));
        request.poster = posterOf(parser);
    }
    return request;
}

LaneMode lanesOf(VerbParser &parser)
{
    if (!parser.isSet(lanesName))
        return LaneMode::Quad;
    const auto lanes = laneModeNames.value(parser.value(lanesName));
    if (!lanes)
        parser.refuse(Texts::tr("--lanes is one of %1").arg(laneModeList()));
    return lanes.value_or(LaneMode::Quad);
}

QString languageOf(VerbParser &parser)
{
    const QString language = parser.isSet(languageName) ? parser.value(languageName) : QStringLiteral("en");
    if (!translatedLanguages().contains(language))
        parser.refuse(Texts::tr("--language is one of %1").arg(translatedLanguages().join(QStringLiteral(", "))));
    return language;
}

/// From `from` to `until`; a side that is not given is where the events begin or end. Nothing: all of them.
std::optional<TimeRange> rangeOf(const EventTable &events, std::optional<CivilSecond> from, std::optional<CivilSecond> until)
{
    if (events.datedCount() == 0 || (!from && !until))
        return std::nullopt;
    const EventTable::Row &first = events.row(events.slotAt(0));
    const CivilSecond begin = first.earliest == EventTable::openStart ? first.latest : first.earliest;
    CivilSecond end = begin;
    for (int row = 0; row < events.datedCount(); ++row) {
        const EventTable::Row &event = events.row(events.slotAt(row));
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

/// The library's name, the only article's title; nothing for a handful of files.
QString titleOf(const Library &library, const std::vector<ArticleSummary> &articles)
{
    if (!library.path().isEmpty())
        return QFileInfo(library.path()).completeBaseName();
    return articles.size() == 1 ? articles.front().title : QString();
}

void sayWhatDependsOnTheMachine(const PictureRequest &request)
{
    MissingLetters letters;
    const EventTable &events = *request.lanes->table();
    for (int position = 0; position < events.size(); ++position)
        letters.read(events.title(events.slotAt(position)));
    for (const QString &title : request.articleTitles)
        letters.read(title);
    if (!letters.found().isEmpty())
        complain(
            Texts::tr("note: Dateline's own font has no %1 …; they are drawn with fonts of this machine, so that the picture may "
                      "look different elsewhere")
                .arg(letters.found()));
}

void useLanguage(const QString &language)
{
    QLocale::setDefault(QLocale(language));
    installTranslations(*QCoreApplication::instance());
}

/// What the picture is to show, as it was asked for.
struct Asked {
    PictureRequest picture;
    LaneMode lanes = LaneMode::Quad;
    std::optional<CivilSecond> from;
    std::optional<CivilSecond> until;
    QString language;
    QString output;
};

Result<void> draw(const Library &library, const Asked &asked)
{
    const auto events = library.events().table();
    if (!events)
        return tl::make_unexpected(events.error());
    const auto articles = library.articles().list();
    if (!articles)
        return tl::make_unexpected(articles.error());
    PictureRequest request = asked.picture;
    request.lanes = std::make_shared<const Lanes>(*events, asked.lanes);
    request.range = rangeOf(**events, asked.from, asked.until);
    for (const ArticleSummary &article : *articles)
        request.articleTitles.insert(article.id, article.title);
    if (request.poster && request.title.isEmpty())
        request.title = titleOf(library, *articles);
    useLanguage(asked.language);
    const auto written = writeTimelinePicture(asked.output, request);
    if (written)
        sayWhatDependsOnTheMachine(request);
    return written;
}

} // namespace

ExitStatus renderVerb(const QStringList &arguments)
{
    VerbParser parser(
        QStringLiteral("render LIBRARY|FILE… -o timeline.{svg,png,pdf} [--from D --until D --lanes MODE] "
                       "[--size WxH --scale S] [--paper PAPER --pages N] [--mirrored] [--title TEXT --language LANG]"),
        Texts::tr("Draws the timeline of a library, or of files that are only read. The same events give the same "
                  "bytes, on any day and machine."));
    addOptions(parser);
    parser.parse(arguments, 1, INT_MAX);
    const Asked asked{requestOf(parser), lanesOf(parser),    parser.from(),
                      parser.until(),    languageOf(parser), parser.value(outputName)};
    if (asked.from && asked.until && *asked.until < *asked.from)
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
    const auto drawn = draw(drawable->library, asked);
    if (!drawn) {
        complain(drawn.error());
        return worst(drawable->status, statusOf(drawn.error()));
    }
    return drawable->status;
}

} // namespace dateline
