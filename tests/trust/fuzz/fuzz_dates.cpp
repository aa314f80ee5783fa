#include "extract/date_finder.h"
#include "extract/suggester.h"

#include <cstdlib>

using namespace dateline;

/// Dates and events stand where they say, in reading order, in every language (chosen by the first byte).
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QStringList languages = dateLanguages();
    Article article;
    article.text = QString::fromUtf8(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    article.language = languages[data[0] % languages.size()];
    article.setPublished(*Edtf::parse(QStringLiteral("2024-07-25")), DateBasis::Given, {});
    int end = 0;
    for (const DateMention &mention : findDates(article.text, {std::chrono::year(2024) / 7 / 25, article.language, true})) {
        if (mention.span.start < end || !mention.span.fits(article.text))
            std::abort();
        end = mention.span.end;
    }
    for (const Event &event : suggestEvents(article)) {
        for (const Citation &citation : event.citations) {
            if (checkCitation(citation, article.text).state != CitationState::Verified)
                std::abort();
        }
    }
    return 0;
}
