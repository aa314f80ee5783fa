#include "formats/format_table.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

QStringList words(const char *list)
{
    return QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts);
}

enum class Ways { Both, In, Out };

KnownFormat row(const char *id, const char *name, const char *suffixes, Ways ways, std::vector<ForeseenLoss> reading,
                std::vector<ForeseenLoss> writing, bool holdsOneArticle = false)
{
    return {QString::fromLatin1(id), QString::fromLatin1(name), words(suffixes),    ways != Ways::Out,
            ways != Ways::In,        holdsOneArticle,           std::move(reading), std::move(writing)};
}

ForeseenLoss field(const char *subjects)
{
    return {LossKind::EventField, words(subjects)};
}
ForeseenLoss head(const char *subjects)
{
    return {LossKind::Metadata, words(subjects)};
}

/// What an annotated text may hold that is no event of Dateline's.
std::vector<ForeseenLoss> ofAnnotations()
{
    return {{LossKind::ForeignAnnotation}, {LossKind::Relation},     {LossKind::Attribute},       {LossKind::Note},
            {LossKind::Metadata},          {LossKind::BadDateValue}, {LossKind::DateWithoutValue}};
}

std::vector<ForeseenLoss> with(std::vector<ForeseenLoss> losses, std::initializer_list<LossKind> more)
{
    for (const LossKind kind : more)
        losses.push_back({kind});
    return losses;
}

/// What a word processor's file may hold that is no text.
std::vector<ForeseenLoss> ofOffice()
{
    return {{LossKind::Markup}, {LossKind::Note}, {LossKind::TrackedChange}, {LossKind::Metadata}};
}

/// What a timeline may hold that is neither words nor a date.
std::vector<ForeseenLoss> ofTimelines()
{
    return {{LossKind::Attribute}, {LossKind::Markup},       {LossKind::Relation},
            {LossKind::Metadata},  {LossKind::BadDateValue}, {LossKind::ForeignAnnotation}};
}

std::vector<ForeseenLoss> toTimelines()
{
    return {field("undated actor speaker date confirmedBy sameAs"),
            head("text author place language publisher url published"),
            {LossKind::ForeignAnnotation, words("TIMEX3")}};
}

std::vector<ForeseenLoss> toBibliographies()
{
    return {field("event"), head("text"), {LossKind::ForeignAnnotation, words("TIMEX3")}};
}

const ForeseenLoss timexes{LossKind::ForeignAnnotation, {QStringLiteral("TIMEX3")}};
constexpr const char *marks = "colour outcome confirmedBy sameAs";

std::vector<KnownFormat> twoWays()
{
    return {
        row("markdown", "Dateline Markdown", ".md .markdown", Ways::Both, ofAnnotations(),
            {field((QByteArray("citation event actor speaker name status origin rule answers ") + marks).constData()), timexes},
            true),
        row("webannotation", "W3C Web Annotation", ".jsonld .json", Ways::Both, ofAnnotations(), {}, true),
        row("brat", "brat standoff", ".ann .txt", Ways::Both,
            with(ofAnnotations(), {LossKind::Equivalence, LossKind::Normalization}),
            {field((QByteArray("citation event actor name tags status origin rule answers ") + marks).constData()),
             head("publisher author url place lang published"), timexes},
            true),
        row("bundle", "Proof bundle", ".zip", Ways::Both, {}, {{LossKind::OfLibrary}}),
        row("timeml", "TimeML", ".tml .timeml", Ways::Both, with(ofAnnotations(), {LossKind::UnmatchedEnd}),
            {field("event"), head("publisher author url place language"), timexes}, true),
        row("csv", "Dateline CSV", ".csv", Ways::Both, {},
            {field((QByteArray("note tags answers actor speaker date ") + marks).constData()), head("author place language text"),
             timexes}),
        row("timelinejs", "TimelineJS JSON", ".json", Ways::Both, ofTimelines(), toTimelines()),
        row("timelinejs-csv", "TimelineJS CSV", ".csv", Ways::Both, ofTimelines(), toTimelines()),
        row("icalendar", "iCalendar", ".ics .ical", Ways::Both, ofTimelines(), toTimelines()),
        row("vis", "vis-timeline JSON", ".json", Ways::Both, ofTimelines(), toTimelines())};
}

std::vector<KnownFormat> readOnly()
{
    const auto in = [](const char *name, const char *suffixes, std::vector<ForeseenLoss> losses) {
        return row("", name, suffixes, Ways::In, std::move(losses), {});
    };
    return {in("hypothes.is", ".json", ofAnnotations()),
            in("LIF", ".lif .json", with(ofAnnotations(), {LossKind::UnmatchedEnd})),
            in("PubAnnotation", ".json", ofAnnotations()),
            in("WebAnno TSV 3", ".tsv", ofAnnotations()),
            in("UIMA CAS JSON", ".json", ofAnnotations()),
            in("UIMA CAS XMI", ".xmi", ofAnnotations()),
            in("Label Studio", ".json", ofAnnotations()),
            in("doccano", ".json .jsonl", ofAnnotations()),
            in("The Timeline Project", ".timeline .xml", ofTimelines()),
            in("SIMILE Timeline", ".xml .json", ofTimelines()),
            in("GDELT 1.0 and 2.0", ".csv .tsv .tab", {}),
            in("ICEWS", ".tab .tsv .csv", {}),
            in("Tables of events", ".csv .tsv .tab", {}),
            in("HTML", ".html .htm .xhtml", {{LossKind::Markup}}),
            in("Plain text", ".txt .text", {}),
            in("PDF", ".pdf", {{LossKind::PageFurniture}, {LossKind::Markup}, {LossKind::Metadata}}),
            in("DOCX", ".docx", ofOffice()),
            in("ODT", ".odt", ofOffice()),
            in("E-mail", ".eml", {{LossKind::Attachment}, {LossKind::Markup}, {LossKind::Metadata}}),
            in("ZIP", ".zip", {{LossKind::ArchiveMember}})};
}

std::vector<KnownFormat> writtenOnly()
{
    const auto out = [](const char *id, const char *name, const char *suffixes, std::vector<ForeseenLoss> losses) {
        return row(id, name, suffixes, Ways::Out, {}, std::move(losses));
    };
    return {out("json", "Dateline JSON", ".json",
                {field((QByteArray("note tags ") + marks).constData()), head("author place url"), timexes}),
            out("plover", "PLOVER JSONL", ".jsonl",
                {field((QByteArray("note tags answers said type actor speaker date ") + marks).constData()),
                 head("author place language text"), timexes}),
            out("bibtex", "BibTeX", ".bib", toBibliographies()), out("csljson", "CSL-JSON", ".json", toBibliographies())};
}

} // namespace

const std::vector<KnownFormat> &formatTable()
{
    static const std::vector<KnownFormat> table = [] {
        std::vector<KnownFormat> all;
        for (auto part : {twoWays(), readOnly(), writtenOnly()})
            all.insert(all.end(), std::make_move_iterator(part.begin()), std::make_move_iterator(part.end()));
        return all;
    }();
    return table;
}

const KnownFormat *formatToWrite(const QString &id)
{
    const auto found =
        std::ranges::find_if(formatTable(), [&](const KnownFormat &each) { return each.isWritten && each.id == id; });
    return found == formatTable().end() ? nullptr : &*found;
}

} // namespace dateline
