#include "formats/article_formats.h"
#include "formats/bibliography.h"
#include "formats/brat_writer.h"
#include "formats/bundle.h"
#include "formats/csv_writer.h"
#include "formats/format_table.h"
#include "formats/icalendar.h"
#include "formats/json_writer.h"
#include "formats/markdown_writer.h"
#include "formats/plover_writer.h"
#include "formats/timelinejs.h"
#include "formats/timeml.h"
#include "formats/vis_timeline.h"
#include "formats/web_annotation.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

using Articles = std::vector<AnnotatedArticle>;

struct ArticleWriter {
    const char *format;
    QByteArray (*write)(const Articles &, const WriteOptions &, const Wording &, LossReport &);
};

/// Those that take articles and words of the user's language.
template<auto writer>
QByteArray worded(const Articles &articles, const WriteOptions &, const Wording &wording, LossReport &losses)
{
    return writer(articles, wording, losses);
}
template<auto writer>
QByteArray wordless(const Articles &articles, const WriteOptions &, const Wording &, LossReport &losses)
{
    return writer(articles, losses);
}
template<auto writer>
QByteArray ofOne(const Articles &articles, const WriteOptions &, const Wording &, LossReport &losses)
{
    return writer(articles.front(), losses);
}
QByteArray webAnnotation(const Articles &articles, const WriteOptions &, const Wording &, LossReport &)
{
    return writeWebAnnotation(articles.front());
}
QByteArray json(const Articles &articles, const WriteOptions &options, const Wording &wording, LossReport &losses)
{
    return writeJson(articles, options.withText, wording, losses);
}

/// All but brat, which is two files, and the bundle, which may grow too large.
constexpr std::array<ArticleWriter, 12> writers{{{"markdown", &ofOne<&writeMarkdown>},
                                                 {"webannotation", &webAnnotation},
                                                 {"timeml", &ofOne<&writeTimeml>},
                                                 {"timelinejs", &worded<&writeTimelineJs>},
                                                 {"timelinejs-csv", &worded<&writeTimelineJsTable>},
                                                 {"icalendar", &worded<&writeICalendar>},
                                                 {"vis", &worded<&writeVisTimeline>},
                                                 {"json", &json},
                                                 {"csv", &worded<&writeCsv>},
                                                 {"plover", &wordless<&writePlover>},
                                                 {"bibtex", &wordless<&writeBibtex>},
                                                 {"csljson", &wordless<&writeCslJson>}}};

bool foresees(const KnownFormat &format, LossKind kind, const QString &subject)
{
    return std::ranges::any_of(format.lostInWriting, [&](const ForeseenLoss &loss) {
        return loss.kind == kind && (loss.subjects.isEmpty() || loss.subjects.contains(subject));
    });
}

/// What no writer knows by itself: dates that belong to no event, and what a person said of an event by hand.
void countMarks(const KnownFormat &format, const AnnotatedArticle &article, LossReport &losses)
{
    const auto lost = [&](LossKind kind, const char *subject, const QString &value) {
        if (!value.isEmpty() && foresees(format, kind, QLatin1String(subject)))
            countLoss(losses, kind, QLatin1String(subject), value);
    };
    const bool writesDates = format.id == QLatin1String("timeml"); // which says itself what it left out
    for (const DateAnnotation &date : article.dates) {
        if (!writesDates)
            lost(LossKind::ForeignAnnotation, "TIMEX3", wordsAt(article.article.text, date.span));
    }
    for (const Event &event : article.events) {
        lost(LossKind::EventField, "colour", eventColourName(event.colour));
        lost(LossKind::EventField, "outcome", outcomeName(event.outcome));
        lost(LossKind::EventField, "confirmedBy", event.confirmedBy ? event.title : QString());
        lost(LossKind::EventField, "sameAs", event.sameAs ? event.title : QString());
    }
}

} // namespace

QStringList writableFormats()
{
    QStringList ids;
    for (const KnownFormat &format : formatTable()) {
        if (format.isWritten)
            ids << format.id;
    }
    return ids;
}

Result<std::vector<WrittenFile>> writeArticles(const QString &format, const std::vector<AnnotatedArticle> &articles,
                                               const WriteOptions &options, const Wording &wording, LossReport &losses)
{
    const KnownFormat *known = formatToWrite(format);
    if (!known)
        return failure(ErrorCode::UnsupportedFormat, {format});
    if (known->holdsOneArticle && articles.size() != 1)
        return failure(ErrorCode::BadSyntax, {QStringLiteral("1")});
    for (const AnnotatedArticle &article : articles)
        countMarks(*known, article, losses);
    const auto *writer =
        std::ranges::find_if(writers, [&](const ArticleWriter &each) { return format == QLatin1String(each.format); });
    if (writer != writers.end())
        return std::vector<WrittenFile>{{known->suffixes.first(), writer->write(articles, options, wording, losses)}};
    if (format == QLatin1String("bundle"))
        return writeBundle(articles, options.further, losses).map([&](QByteArray &&bytes) {
            return std::vector<WrittenFile>{{known->suffixes.first(), std::move(bytes)}};
        });
    BratFiles brat = writeBrat(articles.front(), losses);
    return std::vector<WrittenFile>{{QStringLiteral(".txt"), std::move(brat.text)},
                                    {QStringLiteral(".ann"), std::move(brat.annotations)}};
}

} // namespace dateline
