#include "wording/reason_text.h"

#include <QCoreApplication>

namespace dateline {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ReasonText)
};

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
    }
    return {};
}

} // namespace dateline
