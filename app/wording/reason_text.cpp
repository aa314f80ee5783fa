#include "wording/reason_text.h"

#include "wording/date_text.h"
#include "wording/isolated.h"

#include <QCoreApplication>

namespace dateline {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ReasonText)
};

/// A date as the user reads it, where the reason carries one.
QString worded(const QString &edtf)
{
    const auto date = Edtf::parse(edtf);
    return date ? dateText(*date) : edtf;
}

/// Why a date of the text is what it is.
QString foundText(const Reason &reason)
{
    const QString first = reason.arguments.value(0);
    switch (reason.code) {
    case ReasonCode::CompleteInText:
        return Texts::tr("The article says the date in full.");
    case ReasonCode::NearestYear:
        return Texts::tr("No year is named: it is the one nearest to the publication day, %1.").arg(worded(first));
    case ReasonCode::LatestBefore:
        return Texts::tr("It is the latest one up to the publication day, %1.").arg(worded(first));
    case ReasonCode::NextAfter:
        return Texts::tr("It is the next one after the publication day, %1: the sentence speaks of what is to come.")
            .arg(worded(first));
    case ReasonCode::RelativeToPublication:
        return Texts::tr("It is seen from the publication day, %1.").arg(worded(first));
    case ReasonCode::RelativeToNamedDate:
        return Texts::tr("It is seen from a date named before: %1.").arg(worded(first));
    case ReasonCode::YearNamedBefore:
        return Texts::tr("No year is named: it is that of a date named before, %1.").arg(worded(first));
    case ReasonCode::KnownDay:
        return Texts::tr("“%1” is a day known by its name.").arg(isolated(first));
    case ReasonCode::NamedMeeting:
        return Texts::tr("“%1” is a known meeting: %2.").arg(isolated(first), worded(reason.arguments.value(1)));
    case ReasonCode::LengthOnly:
        return Texts::tr("The words say how long or how often, not when.");
    case ReasonCode::PointsVaguely:
        return Texts::tr("The words say only that it is past, present or still to come.");
    case ReasonCode::NoPublicationDate:
        return Texts::tr("It cannot be told: nothing says when the article was published.");
    case ReasonCode::NoDateNamedBefore:
        return Texts::tr("It cannot be told: no date before it says from which day it is seen.");
    default:
        return {};
    }
}

/// Why an article that does not say its day was published on this one.
QString inferredText(const Reason &reason)
{
    const QString day = isolated(reason.arguments.value(0));
    const QString past = isolated(reason.arguments.value(1));
    const QString ahead = isolated(reason.arguments.value(2));
    switch (reason.code) {
    case ReasonCode::InferredDay:
        return Texts::tr("“%1” is the latest day that the article's beginning tells of.").arg(day);
    case ReasonCode::InferredFromDates:
        return Texts::tr("“%1” is the latest day that the article's beginning tells of; the year lies between “%2”, which is "
                         "past, and “%3”, which is "
                         "still to come.")
            .arg(day, past, ahead);
    case ReasonCode::InferredFromMeeting:
        return Texts::tr("“%1” is the latest day that the article's beginning tells of; the year is the one in which “%2” is "
                         "past and “%3” (%4) still to come.")
            .arg(day, past, ahead, worded(reason.arguments.value(3)));
    case ReasonCode::InferredFromWeekday:
        return Texts::tr("“%1” is the latest day that the article's beginning tells of; it fell on that weekday in the first "
                         "years after “%2”, which is past.")
            .arg(day, past);
    default:
        return {};
    }
}

} // namespace

namespace {

/// Why an act has its date, although no words of its clause name one.
QString actText(const Reason &reason)
{
    const QString first = reason.arguments.value(0);
    switch (reason.code) {
    case ReasonCode::ReportedOn:
        return Texts::tr("No date in the sentence; reported on %1.").arg(worded(first));
    case ReasonCode::ToldOn:
        return Texts::tr("It is the day on which it was told: %1.").arg(worded(first));
    case ReasonCode::CarriedOn:
        return Texts::tr("No date in the sentence; the one before speaks of %1.").arg(worded(first));
    case ReasonCode::CountedFromStory:
        return Texts::tr("“%1” is counted from %2.").arg(isolated(first), worded(reason.arguments.value(1)));
    case ReasonCode::NoDateInSentence:
        return Texts::tr("No date in the sentence.");
    default:
        return {};
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
                               : Texts::tr("The file's annotation gives this date for “%1”.").arg(isolated(first));
    case ReasonCode::AnnotatedWithoutValue:
        return Texts::tr("The file marks “%1” as a date but gives no value for it.").arg(isolated(first));
    case ReasonCode::NoDateInAnnotation:
        return Texts::tr("The file's annotation names no date.");
    case ReasonCode::GivenByUser:
        return Texts::tr("You gave this date.");
    case ReasonCode::Metadata:
        return Texts::tr("The file says so in its field “%1”.").arg(isolated(first));
    case ReasonCode::StatedInText:
        return Texts::tr("The article states it: “%1”.").arg(isolated(first));
    case ReasonCode::FileName:
        return Texts::tr("The file's name says so: %1.").arg(isolated(first));
    case ReasonCode::NothingFound:
        return Texts::tr("Nothing in the file says when it was published.");
    case ReasonCode::PageAddress:
        return Texts::tr("The page's address says so: %1.").arg(isolated(first));
    case ReasonCode::PageChanged:
        return Texts::tr("The page was changed on this day: “%1”.").arg(isolated(first));
    case ReasonCode::CaptionNames:
        return Texts::tr("The caption of a picture names it: “%1”.").arg(isolated(first));
    default: // found, inferred or of an act: one of them has words for it
        return foundText(reason) + inferredText(reason) + actText(reason);
    }
}

} // namespace dateline
