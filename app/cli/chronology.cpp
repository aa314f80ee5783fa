#include "cli/chronology.h"

#include "cli/console.h"
#include "wording/actor_text.h"
#include "wording/date_text.h"
#include "wording/event_type_text.h"
#include "wording/period_text.h"
#include "wording/quote_text.h"
#include "wording/suspicion_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace dateline {

namespace {

constexpr int dateColumn = 24;
const QString indent = QString(dateColumn + 4, u' ');

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Chronology)
};

struct Line {
    const AnnotatedArticle *article;
    const Event *event;
};

std::vector<Line> sortedLines(const std::vector<AnnotatedArticle> &articles)
{
    std::vector<Line> lines;
    for (const AnnotatedArticle &article : articles) {
        for (const Event &event : article.events)
            lines.push_back({&article, &event});
    }
    std::ranges::stable_sort(lines, [](const Line &a, const Line &b) {
        if (!a.event->happened || !b.event->happened)
            return a.event->happened.has_value() && !b.event->happened.has_value();
        return timelineBefore(*a.event->happened, *b.event->happened);
    });
    return lines;
}

/// The year that an event stands under, as a date of its own.
QString heading(const Event &event)
{
    if (!event.happened)
        return Texts::tr("Undated");
    return yearText(yearOf(*event.happened));
}

/// "Accuse, claimed · AZE → ARM · Border Gazette"
QString detailLine(const Line &line)
{
    const Event &event = *line.event;
    QStringList parts;
    QString kind = event.type ? eventTypeText(*event.type) : event.tags.join(QStringLiteral(", "));
    if (event.modality != Modality::Asserted)
        kind = kind.isEmpty() ? modalityText(event.modality) : Texts::tr("%1, %2").arg(kind, modalityText(event.modality));
    parts << kind << whoText(event) << unhidden(line.article->article.publisher);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString entry(const Line &line)
{
    const Event &event = *line.event;
    const QString date = event.happened ? dateText(*event.happened) : Texts::tr("no date");
    const QString title = event.title.isEmpty() ? line.article->article.title : event.title;
    // A date wider than its column has the line to itself.
    const QString gap = date.size() <= dateColumn ? QString(dateColumn - date.size() + 2, u' ') : u'\n' + indent;
    QString text = QStringLiteral("  ") + date + gap + oneLine(unhidden(title)) + u'\n';
    if (const QString details = detailLine(line); !details.isEmpty())
        text += indent + oneLine(details) + u'\n';
    text += indent + oneLine(shortQuote(quotedWords(event))) + u'\n';
    for (const QString &suspicion : suspicions(event))
        text += indent + oneLine(suspicion) + u'\n';
    return text;
}

} // namespace

QString chronologyText(const std::vector<AnnotatedArticle> &articles)
{
    QString text;
    QString last;
    for (const Line &line : sortedLines(articles)) {
        const QString year = heading(*line.event);
        if (year != last)
            text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + year + u'\n';
        last = year;
        text += entry(line);
    }
    return text;
}

} // namespace dateline
