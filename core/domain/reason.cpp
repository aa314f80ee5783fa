#include "domain/reason.h"

#include "domain/enum_names.h"

namespace dateline {

namespace {
constexpr EnumNames<ReasonCode, 34> reasonNames{{"None",
                                                 "AnnotatedValue",
                                                 "AnnotatedWithoutValue",
                                                 "NoDateInAnnotation",
                                                 "GivenByUser",
                                                 "Metadata",
                                                 "StatedInText",
                                                 "FileName",
                                                 "NothingFound",
                                                 "PageAddress",
                                                 "PageChanged",
                                                 "CaptionNames",
                                                 "CompleteInText",
                                                 "NearestYear",
                                                 "LatestBefore",
                                                 "NextAfter",
                                                 "RelativeToPublication",
                                                 "RelativeToNamedDate",
                                                 "YearNamedBefore",
                                                 "KnownDay",
                                                 "NamedMeeting",
                                                 "LengthOnly",
                                                 "PointsVaguely",
                                                 "NoPublicationDate",
                                                 "NoDateNamedBefore",
                                                 "InferredDay",
                                                 "InferredFromDates",
                                                 "InferredFromMeeting",
                                                 "InferredFromWeekday",
                                                 "ReportedOn",
                                                 "ToldOn",
                                                 "CarriedOn",
                                                 "CountedFromStory",
                                                 "NoDateInSentence"}};
} // namespace

QString reasonCodeName(ReasonCode code)
{
    return reasonNames.name(code);
}
ReasonCode reasonCodeFromName(const QString &name)
{
    return reasonNames.value(name).value_or(ReasonCode::None);
}

} // namespace dateline
