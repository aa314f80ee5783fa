#include "formats/publication_candidates.h"

#include "formats/front_matter.h"
#include "formats/html_dates.h"
#include "formats/publication_hint.h"

#include <QRegularExpression>

#include <algorithm>

namespace dateline {

namespace {

void add(std::vector<PublicationCandidate> &candidates, const std::optional<Edtf> &date, DateBasis basis, const Reason &reason)
{
    if (date && std::ranges::find(candidates, *date, &PublicationCandidate::date) == candidates.end())
        candidates.push_back({*date, basis, reason});
}

} // namespace

std::vector<PublicationCandidate> textPublicationCandidates(const ReaderInput &input)
{
    const FrontMatter matter = readFrontMatter(input.source.text).value_or(FrontMatter{});
    return publicationCandidatesOf(matter, input.source.text.mid(matter.bodyStart), input.path);
}

std::vector<PublicationCandidate> publicationCandidatesOf(const FrontMatter &matter, const QString &text, const QString &path)
{
    static const QRegularExpression dated(QStringLiteral("date|publi|issued|time|_at$|creat"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression changed(QStringLiteral("modif|updat|chang|edit|creat"),
                                            QRegularExpression::CaseInsensitiveOption);
    Article taken; // by the reader's own order
    LossReport losses;
    applyFrontMatter(matter, taken, losses);
    std::vector<PublicationCandidate> candidates;
    add(candidates, taken.published, taken.publishedBasis, taken.publishedReason);
    for (const bool later : {false, true}) {
        for (const FrontMatter::Field &field : matter.fields) {
            if (!field.key.contains(dated) || field.key.contains(changed) != later)
                continue;
            add(candidates, dayOfField(field.value), DateBasis::Metadata,
                {later ? ReasonCode::PageChanged : ReasonCode::Metadata, {field.key}});
        }
        if (later)
            break;
        Article stated;
        stated.text = text;
        findPublicationDate(stated, {});
        add(candidates, stated.published, stated.publishedBasis, stated.publishedReason);
        Article named;
        findPublicationDate(named, path);
        add(candidates, named.published, named.publishedBasis, named.publishedReason);
    }
    return candidates;
}

} // namespace dateline
