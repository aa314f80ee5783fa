#include "formats/brat_spans.h"

#include "formats/event_draft.h"

namespace dateline {

namespace {

/// Line ends and tabs cannot stand in a line of the .ann; tools write a blank for them.
QString asQuoted(QString words)
{
    for (QChar &letter : words) {
        if (letter.isSpace())
            letter = u' ';
    }
    return words;
}

Result<std::vector<TextSpan>> place(const BratTextBound &bound, const QString &text, const FileOffsets &offsets)
{
    std::vector<TextSpan> spans;
    QStringList words;
    for (const BratTextBound::Piece &piece : bound.pieces) {
        const auto start = offsets.toUnits(piece.start);
        const auto end = offsets.toUnits(piece.end);
        if (!start || !end || *start >= *end)
            return failure(ErrorCode::BadSpan, {bound.id, QString::number(piece.start), QString::number(piece.end)}, {},
                           bound.line, bound.pieceColumn);
        const TextSpan span{*start, *end};
        words << wordsAt(text, span);
        const bool goesOn = !spans.empty() && spans.back().end <= span.start && onlyLineEnds(text, spans.back().end, span.start);
        if (goesOn)
            spans.back().end = span.end;
        else
            spans.push_back(span);
    }
    const QString there = words.join(u' ');
    if (!bound.words.isEmpty() && asQuoted(there).trimmed() != asQuoted(bound.words).trimmed())
        return failure(ErrorCode::TextDiffers, {bound.id, bound.words, there}, {}, bound.line, bound.wordsColumn);
    return spans;
}

Result<BratSpans> placeAll(const BratStandoff &standoff, const SourceText &source, Counting counting)
{
    const FileOffsets offsets(source, counting);
    BratSpans spans;
    for (const BratTextBound &bound : standoff.textBounds) {
        auto placed = place(bound, source.text, offsets);
        if (!placed)
            return tl::make_unexpected(placed.error());
        spans.insert(bound.id, std::move(*placed));
    }
    return spans;
}

} // namespace

Result<BratSpans> placeBratSpans(const BratStandoff &standoff, const SourceText &source)
{
    Result<BratSpans> asBratCounts = placeAll(standoff, source, {});
    if (asBratCounts)
        return asBratCounts;
    for (const Counting counting : {Counting{false, false}, Counting{true, true}, Counting{false, true}}) {
        const bool differs = (!counting.crlfIsTwo && !source.crlfs.empty()) || (counting.markIsOne && source.hadMark);
        if (!differs)
            continue;
        if (auto spans = placeAll(standoff, source, counting))
            return spans;
    }
    return asBratCounts;
}

} // namespace dateline
