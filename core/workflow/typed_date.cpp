#include "workflow/typed_date.h"

#include "extract/date_finder.h"

namespace dateline {

namespace {

/// The one date that the words are, but for those before it that bind it ("since").
std::optional<Edtf> wordsAsDate(const QString &text, const DateContext &context)
{
    const std::vector<DateMention> dates = findDates(text, context);
    if (dates.size() != 1 || !dates.front().edtf)
        return std::nullopt;
    const DateMention &date = dates.front();
    const bool bound = date.span.start == 0 || date.relation != DateRelation::None;
    return bound && date.span.end == text.size() ? date.edtf : std::nullopt;
}

} // namespace

Result<Edtf> readTypedDate(const QString &text, const QString &language, std::optional<std::chrono::year_month_day> today)
{
    const QString typed = text.simplified();
    if (const auto edtf = Edtf::parse(typed))
        return *edtf;
    for (const QString &each : {language, QStringLiteral("en")}) {
        if (const auto date = wordsAsDate(typed, {today, each}))
            return *date;
    }
    return failure(ErrorCode::BadDate, {typed});
}

} // namespace dateline
