#include "wording/query_text.h"

#include "domain/edtf.h"
#include "domain/event_marks.h"
#include "wording/actor_text.h"
#include "wording/date_text.h"
#include "wording/event_type_text.h"
#include "wording/isolated.h"
#include "wording/quote_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace dateline {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(QueryText)
};

QString withoutNearest(QueryComplaint::About about, const QString &typed)
{
    using About = QueryComplaint::About;
    switch (about) {
    case About::UnknownKey:
        return Texts::tr("“%1” is no key: it was looked for as words").arg(typed);
    case About::BadDate:
        return Texts::tr("“%1” is no date and was left out").arg(typed);
    case About::UnknownType:
        return Texts::tr("“%1” is no type of event and was left out").arg(typed);
    case About::UnknownState:
        return Texts::tr("“is:” knows no “%1”; it was left out").arg(typed);
    case About::NoValue:
        return Texts::tr("nothing stands behind “%1”; it was left out").arg(typed);
    case About::LoneOperator:
        return Texts::tr("“%1” joins nothing; it was left out").arg(typed);
    case About::OpenQuote:
        return Texts::tr("a quotation mark was closed at the end");
    case About::OpenBracket:
        return Texts::tr("a bracket was closed at the end");
    case About::LoneBracket:
        return Texts::tr("a bracket that closes nothing was left out");
    case About::TooLong:
        return Texts::tr("the query is too long; its end was left out");
    }
    return {};
}

/// As languages call themselves.
QString languageText(const QString &code)
{
    const QLocale locale(code);
    if (locale.language() == QLocale::C)
        return code;
    return locale.language() == QLocale::English ? QStringLiteral("English") : locale.nativeLanguageName(); // not "American"
}

QString stateText(const QString &state)
{
    if (const auto status = eventStatusFromName(state))
        return eventStatusText(*status);
    if (const auto modality = modalityFromName(state))
        return modalityText(*modality);
    if (const auto outcome = outcomeFromName(state))
        return *outcome == Outcome::Confirmed ? Texts::tr("confirmed") : Texts::tr("cancelled");
    if (state == QLatin1String("disputed"))
        return Texts::tr("disputed");
    return state == QLatin1String("undated") ? Texts::tr("undated") : state;
}

/// "since 1 July 2024": a bound is a stretch that is open on one side.
QString boundText(const QueryTerm &term)
{
    const bool from = term.key == QueryTerm::Key::From;
    const auto stretch = Edtf::parse(from ? term.text + QStringLiteral("/..") : QStringLiteral("../") + term.text);
    return stretch ? dateText(*stretch) : queryText(term);
}

QString termText(QueryTerm::Key key, const QString &values)
{
    using Key = QueryTerm::Key;
    switch (key) {
    case Key::Source:
        return Texts::tr("by %1", "who acts").arg(values);
    case Key::Target:
        return Texts::tr("towards %1", "on whom is acted").arg(values);
    case Key::Outlet:
        return Texts::tr("outlet %1").arg(values);
    case Key::Tag:
        return Texts::tr("tag %1").arg(values);
    default:
        return values;
    }
}

} // namespace

QString queryKeyText(QueryTerm::Key key)
{
    using Key = QueryTerm::Key;
    switch (key) {
    case Key::Type:
        return Texts::tr("Type");
    case Key::Actor:
        return Texts::tr("Actor");
    case Key::Pair:
        return Texts::tr("Pair");
    case Key::Outlet:
        return Texts::tr("Outlet");
    case Key::Tag:
        return Texts::tr("Tag");
    case Key::Language:
        return Texts::tr("Language");
    case Key::Is:
        return Texts::tr("Status");
    default:
        return queryKeyName(key);
    }
}

QString queryValueText(QueryTerm::Key key, const QString &value)
{
    using Key = QueryTerm::Key;
    switch (key) {
    case Key::Type: {
        const auto type = eventTypeFromName(value);
        return type ? eventTypeText(*type) : value;
    }
    case Key::Pair:
        return pairText(isolated(value.section(u'>', 0, 0)), isolated(value.section(u'>', 1)));
    case Key::Language:
        return languageText(value);
    case Key::Is:
        return stateText(value);
    default:
        return isolated(value);
    }
}

QString conditionText(const QueryNode &condition)
{
    using Key = QueryTerm::Key;
    using Kind = QueryNode::Kind;
    if (condition.kind == Kind::Not)
        return Texts::tr("not %1", "a condition").arg(conditionText(condition.parts.front()));
    if (condition.kind == Kind::Term && condition.term.key == Key::Words)
        return inQuotes(condition.term.text) + (condition.term.prefix ? QStringLiteral("…") : QString());
    if (condition.kind == Kind::Term && (condition.term.key == Key::From || condition.term.key == Key::Until))
        return boundText(condition.term);
    if (condition.kind == Kind::Term)
        return termText(condition.term.key, queryValueText(condition.term.key, condition.term.text));
    const auto key = valuesKey(condition);
    if (!key)
        return queryText(condition);
    QStringList values;
    for (const QueryNode &part : condition.parts)
        values << queryValueText(*key, part.term.text);
    return termText(*key, values.join(Texts::tr(", ", "between kinds of events, between actors")));
}

std::vector<QueryExample> queryExamples()
{
    QStringList types;
    for (int type = 0; type < eventTypeCount; ++type)
        types << eventTypeName(static_cast<EventType>(type)).toLower();
    const QString comma = Texts::tr(", ", "between kinds of events, between actors");
    return {
        {QStringLiteral("border talks"), Texts::tr("both words, anywhere in an article, a title or a note")},
        {QStringLiteral("\"peace talks\""), Texts::tr("these words one behind the other")},
        {QStringLiteral("negotiat*"), Texts::tr("words that begin so")},
        {QStringLiteral("talks -war"), Texts::tr("without the second word; also NOT")},
        {QStringLiteral("(talks OR deal) border"), Texts::tr("one of two; brackets hold together")},
        {QStringLiteral("from:2024-07 until:\"4 August 2024\""), Texts::tr("between two dates, also written in words")},
        {QStringLiteral("type:threaten,accuse"), Texts::tr("one of these kinds: %1").arg(types.join(comma))},
        {QStringLiteral("actor:Armenia"), Texts::tr("who takes part, by name or by code")},
        {QStringLiteral("source:AZE target:ARM"), Texts::tr("who acts, and on whom")},
        {QStringLiteral("pair:AZE>ARM"), Texts::tr("the same as one; also dyad:")},
        {QStringLiteral("outlet:\"Le Monde\""), Texts::tr("who published it")},
        {QStringLiteral("tag:border"), Texts::tr("events with this tag")},
        {QStringLiteral("lang:fr"), Texts::tr("articles in this language")},
        {QStringLiteral("is:disputed"), Texts::tr("one of: %1").arg(queryStates().join(comma))},
    };
}

QString complaintText(const QueryComplaint &complaint)
{
    const QString text = withoutNearest(complaint.about, isolated(complaint.text));
    return complaint.nearest.isEmpty() ? text : Texts::tr("%1; did you mean “%2”?").arg(text, isolated(complaint.nearest));
}

} // namespace dateline
