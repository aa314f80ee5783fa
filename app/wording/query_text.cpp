#include "wording/query_text.h"

#include "wording/isolated.h"

#include <QCoreApplication>

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

} // namespace

QString complaintText(const QueryComplaint &complaint)
{
    const QString text = withoutNearest(complaint.about, isolated(complaint.text));
    return complaint.nearest.isEmpty() ? text : Texts::tr("%1; did you mean “%2”?").arg(text, isolated(complaint.nearest));
}

} // namespace dateline
