#include "report/report_entries.h"

#include "domain/page.h"
#include "wording/actor_text.h"
#include "wording/corroboration_text.h"
#include "wording/date_text.h"
#include "wording/event_label.h"
#include "wording/event_type_text.h"
#include "wording/isolated.h"
#include "wording/quote_text.h"
#include "wording/suspicion_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace dateline {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ReportEntries)
};

const QString dot = QStringLiteral(" · ");

QString nameOf(const AnnotatedArticle &article)
{
    return article.article.title.isEmpty() ? QFileInfo(article.source.path).fileName() : article.article.title.simplified();
}

DocumentNote noteOn(const ArticleTelling &telling)
{
    const Article &article = telling.article->article;
    QStringList source;
    if (!article.publisher.isEmpty())
        source << isolated(unhidden(article.publisher.simplified()));
    if (const QString name = nameOf(*telling.article); !name.isEmpty())
        source << inQuotes(isolated(unhidden(name)));
    source << (article.published ? dateText(*article.published) : Texts::tr("no date of publication"));
    if (const int page = pageAt(article.text, telling.event->statementSpan().start); page > 0)
        source << Texts::tr("p. %1", "page of a source").arg(page);
    const QString quote = quotedWords(*telling.event);
    return {quote.isEmpty() ? QString() : inQuotes(isolated(unhidden(quote))),
            (QStringList(source.join(Texts::tr(", ", "between the parts of a source"))) + suspicions(*telling.event)).join(dot),
            article.url, article.language};
}

/// "AZE → ARM · Threaten · Baku"
QString factsOf(const Event &event)
{
    QStringList facts{whoText(event), event.type ? eventTypeText(*event.type) : event.tags.join(QStringLiteral(", ")),
                      isolated(unhidden(event.place))};
    if (event.speaker)
        facts << Texts::tr("says %1", "who says so").arg(actorsText({*event.speaker}));
    facts.removeAll(QString());
    return facts.join(dot);
}

} // namespace

Document blankReport(const QString &title, const QString &subtitle)
{
    Document document;
    document.title = title.simplified();
    document.subtitle = subtitle;
    const QLocale locale;
    document.language = locale.language() == QLocale::C ? QStringLiteral("en") : locale.bcp47Name();
    document.rightToLeft = locale.textDirection() == Qt::RightToLeft;
    document.notesTitle = Texts::tr("Notes");
    document.backLabel = Texts::tr("Back to the text");
    return document;
}

ReportEntries::ReportEntries(const ReportSource &source) : m_source(source), m_events(toldEvents(source))
{
    for (int place = 0; place < static_cast<int>(m_events.size()); ++place) {
        for (const ArticleTelling &telling : m_events[static_cast<std::size_t>(place)].tellings) {
            m_places.insert(telling.event->uid, place);
            m_tellings.insert(telling.event->uid, telling);
            if (telling.event->answers)
                m_deniedBy[*telling.event->answers].push_back(place);
        }
    }
    for (const EventGroup &group : source.disputed) {
        if (!group.tellings.empty())
            m_disputed.insert(group.tellings.front().stored.event.uid, &group);
    }
    for (ToldEvent &told : m_events)
        told.disputed = isDisputed(told.event());
}

bool ReportEntries::isDisputed(const Event &event) const
{
    const EventGroup *group = m_disputed.value(event.uid);
    return (group && std::ranges::any_of(group->disputes, [](const Dispute &dispute) { return !dispute.settled; })) ||
           m_deniedBy.contains(event.uid) || (event.answers && m_places.contains(*event.answers));
}

QString ReportEntries::titleOf(int place) const
{
    const Event &event = m_events[static_cast<std::size_t>(place)].event();
    return event.title.isEmpty() ? eventLabel(event.happened, event.act, event.type) : unhidden(event.title.simplified());
}

int ReportEntries::noteOf(const DocumentNote &note)
{
    m_notes.push_back(note);
    return static_cast<int>(m_notes.size());
}

int ReportEntries::noteOf(const ArticleTelling &telling)
{
    auto number = m_numbers.constFind(telling.event);
    if (number == m_numbers.constEnd())
        number = m_numbers.insert(telling.event, noteOf(noteOn(telling)));
    return *number;
}

std::vector<int> ReportEntries::notesOf(int event)
{
    std::vector<int> notes;
    for (const ArticleTelling &telling : m_events[static_cast<std::size_t>(event)].tellings)
        notes.push_back(noteOf(telling));
    return notes;
}

QStringList ReportEntries::marksOf(int place) const
{
    const ToldEvent &told = m_events[static_cast<std::size_t>(place)];
    const Event &event = told.event();
    QStringList marks;
    if (event.modality != Modality::Asserted)
        marks << modalityText(event.modality, event.outcome);
    if (told.disputed)
        marks << Texts::tr("disputed");
    if (event.status == EventStatus::Suggested)
        marks << eventStatusText(event.status);
    return marks;
}

/// Both tellings of a claim and its denial: each names the other.
void ReportEntries::addAnswers(int place, std::vector<DocumentLine> &lines)
{
    const Event &event = m_events[static_cast<std::size_t>(place)].event();
    for (const int denial : m_deniedBy.value(event.uid)) {
        if (denial != place)
            lines.push_back({Texts::tr("Denied: %1", "title of the denial").arg(isolated(titleOf(denial))), notesOf(denial)});
    }
    const int denied = event.answers ? m_places.value(*event.answers, place) : place;
    if (denied != place)
        lines.push_back({Texts::tr("Denies: %1", "title of what is denied").arg(isolated(titleOf(denied))), notesOf(denied)});
}

void ReportEntries::addDisputes(const Event &event, std::vector<DocumentLine> &lines)
{
    const EventGroup *group = m_disputed.value(event.uid);
    if (!group)
        return;
    for (const Dispute &dispute : group->disputes) {
        DocumentLine line;
        QStringList claims;
        for (const Claim &claim : dispute.contradiction.claims) {
            const auto telling =
                std::ranges::find(group->tellings, claim.event, [](const Telling &each) { return each.stored.id; });
            if (telling == group->tellings.end())
                continue;
            claims << Texts::tr("%1 (%2)", "what is claimed, who tells so")
                          .arg(isolated(unhidden(claimText(dispute.contradiction, claim))),
                               isolated(unhidden(tellingSourceText(*telling))));
            if (const auto told = m_tellings.constFind(telling->stored.event.uid); told != m_tellings.constEnd())
                line.notes.push_back(noteOf(*told));
        }
        line.text = (dispute.settled ? Texts::tr("Contradiction, settled – %1: %2", "what about, claims")
                                     : Texts::tr("Contradiction – %1: %2", "what about, claims"))
                        .arg(aspectText(dispute.contradiction), claims.join(QStringLiteral(" – ")));
        if (!dispute.note.isEmpty())
            line.text += dot + isolated(dispute.note.simplified());
        lines.push_back(std::move(line));
    }
}

DocumentEntry ReportEntries::entryOf(int place)
{
    const Event &event = m_events[static_cast<std::size_t>(place)].event();
    DocumentEntry entry;
    entry.anchor = anchorOf(place);
    entry.date = event.happened ? dateText(*event.happened) : Texts::tr("no date");
    entry.what = {titleOf(place), notesOf(place)};
    entry.marks = marksOf(place);
    if (const QString facts = factsOf(event); !facts.isEmpty())
        entry.lines.push_back({facts});
    addAnswers(place, entry.lines);
    addDisputes(event, entry.lines);
    if (!event.note.isEmpty())
        entry.lines.push_back({Texts::tr("Note: %1", "a person's own words").arg(isolated(event.note.simplified()))});
    return entry;
}

} // namespace dateline
