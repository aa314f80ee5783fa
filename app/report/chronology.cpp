#include "report/chronology.h"

#include "report/report_entries.h"
#include "report/timeline_data.h"
#include "wording/alphabet.h"
#include "wording/date_text.h"
#include "wording/isolated.h"
#include "wording/period_text.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <array>
#include <numeric>

namespace dateline {

namespace {

constexpr int mostNames = 3; // of one actor, in the articles' words

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ChronologyReport)
};

QString subtitleOf(const ReportSource &source, int events, const std::optional<PictureRequest> &picture)
{
    QStringList parts{Texts::tr("Chronology")};
    if (picture) {
        const TimeRange &range = picture->lanes->dataRange();
        parts << stretchText(range.start, range.end - 1);
    }
    parts << Texts::tr("%Ln event(s)", nullptr, events)
          << Texts::tr("%Ln article(s)", nullptr, static_cast<int>(source.articles.size()));
    if (!source.filter.isEmpty())
        parts << source.filter;
    return parts.join(QStringLiteral(" · "));
}

void addYears(ReportEntries &entries, int count, std::vector<DocumentBlock> &blocks)
{
    std::optional<QString> last;
    for (int event = 0; event < count; ++event) {
        const auto &happened = entries.events()[static_cast<std::size_t>(event)].event().happened;
        const QString anchor = happened ? QStringLiteral("year-%1").arg(yearOf(*happened)) : QStringLiteral("undated");
        if (anchor != last)
            blocks.push_back(DocumentHeading{2, happened ? yearText(yearOf(*happened)) : Texts::tr("Undated"), anchor});
        last = anchor;
        blocks.push_back(entries.entryOf(event));
    }
}

/// What an actor does in a report.
struct Role {
    QString code;
    QStringList names;
    std::array<int, 3> counts{}; // acts, is acted on, speaks
    int total() const { return std::accumulate(counts.begin(), counts.end(), 0); }
};

std::vector<Role> castOf(std::span<const ToldEvent> events)
{
    QHash<QString, Role> cast;
    const auto count = [&](const Actor &actor, std::size_t part) {
        Role &role = cast[actor.codeOrName()];
        role.code = actor.codeOrName();
        ++role.counts[part];
        if (const QString name = actor.name.simplified(); name != role.code && !role.names.contains(name))
            role.names << name;
    };
    for (const ToldEvent &told : events) {
        for (const Actor &actor : told.event().sources)
            count(actor, 0);
        for (const Actor &actor : told.event().targets)
            count(actor, 1);
        if (told.event().speaker)
            count(*told.event().speaker, 2);
    }
    std::vector<Role> sorted(cast.cbegin(), cast.cend());
    const QCollator alphabet = userAlphabet();
    std::ranges::sort(sorted, [&](const Role &a, const Role &b) {
        if (a.total() != b.total())
            return a.total() > b.total();
        const int order = alphabet.compare(a.code, b.code);
        return order != 0 ? order < 0 : a.code < b.code;
    });
    return sorted;
}

void addCast(std::span<const ToldEvent> events, std::vector<DocumentBlock> &blocks)
{
    const std::vector<Role> cast = castOf(events);
    if (cast.empty())
        return;
    DocumentTable table{{Texts::tr("Actor"), Texts::tr("As the articles say"), Texts::tr("Acts", "number of events"),
                         Texts::tr("Is acted on", "number of events"), Texts::tr("Speaks", "number of events")},
                        {},
                        {false, false, true, true, true}};
    for (const Role &role : cast) {
        QStringList names;
        for (const QString &name : role.names.mid(0, mostNames))
            names << isolated(name);
        if (role.names.size() > mostNames)
            names << QStringLiteral("…");
        std::vector<DocumentLine> row{{isolated(role.code)}, {names.join(QStringLiteral(", "))}};
        for (const int number : role.counts)
            row.push_back({number > 0 ? QLocale().toString(number) : QString()});
        table.rows.push_back(std::move(row));
    }
    blocks.push_back(DocumentHeading{1, Texts::tr("Actors"), QStringLiteral("actors")});
    blocks.push_back(std::move(table));
}

void addNotShown(const ReportSource &source, int told, int leftOut, std::vector<DocumentBlock> &blocks)
{
    std::vector<DocumentLine> lines;
    if (source.stored > told)
        lines.push_back({Texts::tr("%Ln event(s) that the filter keeps out.", nullptr, source.stored - told)});
    if (leftOut > 0)
        lines.push_back({Texts::tr("%Ln later event(s): a report holds the first %1.", nullptr, leftOut)
                             .arg(QLocale().toString(mostEntries))});
    int dismissed = 0;
    int silent = 0;
    for (const AnnotatedArticle &article : source.articles) {
        dismissed += static_cast<int>(std::ranges::count(article.events, EventStatus::Dismissed, &Event::status));
        silent += article.events.empty() ? 1 : 0;
    }
    if (dismissed > 0)
        lines.push_back({Texts::tr("%Ln suggestion(s) that a person dismissed.", nullptr, dismissed)});
    if (silent > 0)
        lines.push_back({Texts::tr("%Ln article(s) without an event.", nullptr, silent)});
    if (lines.empty())
        return;
    blocks.push_back(DocumentHeading{1, Texts::tr("What is not shown"), QStringLiteral("not-shown")});
    for (DocumentLine &line : lines)
        blocks.push_back(std::move(line));
}

} // namespace

Result<Report> chronology(const ReportSource &source)
{
    ReportEntries entries(source);
    const std::span all(entries.events());
    const std::span shown = all.first(std::min<std::size_t>(all.size(), mostEntries));
    const auto leftOut = static_cast<int>(all.size() - shown.size());
    const EventTablePtr events = tableOf(shown, source);
    const auto request = events->datedCount() > 0 ? std::optional(timelineRequest(events)) : std::nullopt;
    Report report{blankReport(source.title, subtitleOf(source, events->size(), request)), request, leftOut};
    Document &document = report.document;
    if (request) {
        auto picture = timelinePicture(*request);
        if (!picture)
            return tl::make_unexpected(picture.error());
        document.blocks.push_back(*std::move(picture));
        document.timeline = timelineData(events);
    }
    document.blocks.push_back(DocumentContents{Texts::tr("Contents")});
    document.blocks.push_back(DocumentHeading{1, Texts::tr("Events"), QStringLiteral("events")});
    addYears(entries, events->size(), document.blocks);
    addCast(shown, document.blocks);
    addNotShown(source, static_cast<int>(all.size()), leftOut, document.blocks);
    document.notes = entries.notes();
    return report;
}

} // namespace dateline
