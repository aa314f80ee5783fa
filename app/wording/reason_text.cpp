#include "wording/reason_text.h"

#include <QCoreApplication>

namespace dateline {

QString reasonText(const Reason &reason)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("ReasonText", text); };
    const QString first = reason.arguments.value(0);
    switch (reason.code) {
    case ReasonCode::None: return {};
    case ReasonCode::AnnotatedValue: return first.isEmpty() ? tr("The file's annotation gives this date.") : tr("The file's annotation gives this date for “%1”.").arg(first);
    case ReasonCode::AnnotatedWithoutValue: return tr("The file marks “%1” as a date but gives no value for it.").arg(first);
    case ReasonCode::NoDateInAnnotation: return tr("The file's annotation names no date.");
    case ReasonCode::GivenByUser: return tr("You gave this date.");
    case ReasonCode::Metadata: return tr("The file says so in its field “%1”.").arg(first);
    case ReasonCode::StatedInText: return tr("The article states it: “%1”.").arg(first);
    case ReasonCode::FileName: return tr("The file's name says so: %1.").arg(first);
    case ReasonCode::NothingFound: return tr("Nothing in the file says when it was published.");
    }
    return {};
}

} // namespace dateline
