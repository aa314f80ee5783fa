#include "wording/date_kind_text.h"

#include <QCoreApplication>

namespace dateline {

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DateKindText)
};
} // namespace

QString dateKindText(const Edtf &date)
{
    if (date.kind() == Edtf::Kind::OneOf)
        return Texts::tr("one of several dates");
    if (date.kind() == Edtf::Kind::Interval)
        return date.hasOpenStart() || date.hasOpenEnd() ? Texts::tr("an open stretch") : Texts::tr("a stretch of time");
    switch (date.precision()) {
    case Precision::Second:
    case Precision::Minute:
        return Texts::tr("a time of day");
    case Precision::Day:
        return Texts::tr("a day");
    case Precision::Days:
        return Texts::tr("some days");
    case Precision::Month:
        return Texts::tr("a month");
    case Precision::Season:
        return Texts::tr("a season");
    case Precision::Quarter:
        return Texts::tr("a quarter");
    case Precision::Year:
        return Texts::tr("a year");
    case Precision::Decade:
        return Texts::tr("a decade");
    case Precision::Century:
        return Texts::tr("a century");
    case Precision::Millennium:
        return Texts::tr("a millennium");
    }
    return {};
}

} // namespace dateline
