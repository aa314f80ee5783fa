#include "wording/reason_text.h"

#include "wording/date_text.h"

#include <QCoreApplication>

namespace dateline {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ReasonText)
};

} // namespace

namespace {

/// A day that a reason carries, in the user's language.
QString dayOf(const Reason &reason, qsizetype argument)
{
    const QString edtf = reason.arguments.value(argument);
    const auto day = Edtf::parse(edtf);
    return day ? dateText(*day) : edtf;
}

/// Why a date was found in the words of a text.
QString textReasonText(const Reason &reason)
{
    switch (reason.code) {
    case ReasonCode::CompleteInText:
        return Texts::tr("The text says it in full.");
    case ReasonCode::NearestYear:
        return Texts::tr("The text names no year; this is the nearest such day to the publication on %1.").arg(dayOf(reason, 0));
    case ReasonCode::LatestBefore:
        return Texts::tr("The latest one before the publication on %1.").arg(dayOf(reason, 0));
    case ReasonCode::NextAfter:
        return Texts::tr("The next one after the publication on %1: the sentence speaks of what is to come.").arg(dayOf(reason, 0));
    case ReasonCode::RelativeToPublication:
        return Texts::tr("Counted from the publication on %1.").arg(dayOf(reason, 0));
    case ReasonCode::RelativeToNamedDate:
        return Texts::tr("Counted from %1, which the text names before.").arg(dayOf(reason, 0));
    case ReasonCode::YearNamedBefore:
        return Texts::tr("The year is that of %1, which the text names before.").arg(dayOf(reason, 0));
    case ReasonCode::KnownDay:
        return Texts::tr("“%1” is a known day.").arg(reason.arguments.value(0));
    case ReasonCode::LengthOnly:
        return Texts::tr("The words say how long or how often, not when.");
    case ReasonCode::PointsVaguely:
        return Texts::tr("The words say that it is past or to come, not when.");
    case ReasonCode::NoPublicationDate:
        return Texts::tr("Unresolved: the day of publication is not known.");
    case ReasonCode::NoDateNamedBefore:
        return Texts::tr("Unresolved: no date before it says from when to count.");
    default:
        return {};
    }
}

/// Why an act has its date, though its sentence names none; why a publication date was inferred.
QString foundReasonText(const Reason &reason)
{
    const QString first = reason.arguments.value(0);
    switch (reason.code) {
    case ReasonCode::InferredDay:
        return Texts::tr("Inferred: “%1” is the latest day that the beginning tells of.").arg(first);
    case ReasonCode::InferredFromDates:
        return Texts::tr("Inferred from “%1”: the text speaks of %2 as past and of %3 as still to come.")
            .arg(first, reason.arguments.value(1), reason.arguments.value(2));
    case ReasonCode::InferredFromMeeting:
        return Texts::tr("Inferred from “%1”: the text speaks of %2 as past and of %3, which began on %4, as still to come.")
            .arg(first, reason.arguments.value(1), reason.arguments.value(2), dayOf(reason, 3));
    case ReasonCode::InferredFromWeekday:
        return Texts::tr("Inferred from “%1”, whose weekday fits this year only.").arg(first);
    case ReasonCode::ReportedOn:
        return Texts::tr("No date in the sentence; reported on %1.").arg(dayOf(reason, 0));
    case ReasonCode::ToldOn:
        return Texts::tr("The day it was told: %1.").arg(dayOf(reason, 0));
    case ReasonCode::CarriedOn:
        return Texts::tr("No date in the sentence; it goes on from %1.").arg(dayOf(reason, 0));
    case ReasonCode::CountedFromStory:
        return Texts::tr("“%1” counted from %2.").arg(first, dayOf(reason, 1));
    case ReasonCode::NoDateInSentence:
        return Texts::tr("No date in the sentence.");
    default:
        return textReasonText(reason);
    }
}

} // namespace

QString reasonText(const Reason &reason)
{
    const QString first = reason.arguments.value(0);
    switch (reason.code) {
    case ReasonCode::None:
        return {};
    case ReasonCode::AnnotatedValue:
        return first.isEmpty() ? Texts::tr("The file's annotation gives this date.")
                               : Texts::tr("The file's annotation gives this date for “%1”.").arg(first);
    case ReasonCode::AnnotatedWithoutValue:
        return Texts::tr("The file marks “%1” as a date but gives no value for it.").arg(first);
    case ReasonCode::NoDateInAnnotation:
        return Texts::tr("The file's annotation names no date.");
    case ReasonCode::GivenByUser:
        return Texts::tr("You gave this date.");
    case ReasonCode::Metadata:
        return Texts::tr("The file says so in its field “%1”.").arg(first);
    case ReasonCode::StatedInText:
        return Texts::tr("The article states it: “%1”.").arg(first);
    case ReasonCode::FileName:
        return Texts::tr("The file's name says so: %1.").arg(first);
    case ReasonCode::NothingFound:
        return Texts::tr("Nothing in the file says when it was published.");
    case ReasonCode::PageAddress:
        return Texts::tr("The page's address says so: %1.").arg(first);
    case ReasonCode::PageChanged:
        return Texts::tr("The page was changed on this day: “%1”.").arg(first);
    case ReasonCode::CaptionNames:
        return Texts::tr("The caption of a picture names it: “%1”.").arg(first);
    default:
        return foundReasonText(reason);
    }
}

} // namespace dateline
