#include "formats/brat.h"

#include "formats/article_formats.h"
#include "formats/brat_events.h"
#include "formats/brat_spans.h"
#include "formats/brat_standoff.h"
#include "formats/plain_text.h"
#include "formats/source_file.h"

#include <QFileInfo>

namespace dateline {

namespace {

Result<ReaderInput> readFile(const QString &path)
{
    auto bytes = readRegularFile(path, largestFile);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    auto source = decodeText(*bytes);
    if (!source)
        return tl::make_unexpected(inFile(source.error(), path));
    return ReaderInput{path, std::move(*bytes), std::move(*source)};
}

/// The .txt and the .ann, whichever of them `input` is.
Result<std::pair<ReaderInput, ReaderInput>> bothFiles(const ReaderInput &input)
{
    const bool isAnnotations = suffixOf(input.path) == QLatin1String("ann");
    const QString other = siblingOf(input.path, isAnnotations ? QStringLiteral("txt") : QStringLiteral("ann"));
    auto companion = readFile(other);
    if (!companion && companion.error().code == ErrorCode::FileNotFound)
        return failure(ErrorCode::CompanionMissing, {other}, input.path);
    if (!companion)
        return tl::make_unexpected(companion.error());
    return isAnnotations ? std::pair(std::move(*companion), input) : std::pair(input, std::move(*companion));
}

} // namespace

bool isBrat(const ReaderInput &input)
{
    const QString suffix = suffixOf(input.path);
    return suffix == QLatin1String("ann") ||
           (suffix == QLatin1String("txt") && QFileInfo::exists(siblingOf(input.path, QStringLiteral("ann"))));
}

Result<AnnotatedArticle> readBrat(const ReaderInput &input)
{
    const auto files = bothFiles(input);
    if (!files)
        return tl::make_unexpected(files.error());
    const auto &[text, annotations] = *files;
    if (text.source.text.trimmed().isEmpty())
        return failure(ErrorCode::FileEmpty, {}, text.path);
    if (looksBinary(text.source.text))
        return failure(ErrorCode::BadEncoding, {QStringLiteral("UTF-8")}, text.path);
    const auto standoff = parseBratStandoff(annotations.source.text);
    if (!standoff)
        return tl::make_unexpected(inFile(standoff.error(), annotations.path));
    const auto spans = placeBratSpans(*standoff, text.source);
    if (!spans)
        return tl::make_unexpected(inFile(spans.error(), annotations.path));
    AnnotatedArticle read = plainArticle(text, QStringLiteral("brat/1"));
    read.files << annotations.path;
    addBratEvents(*standoff, *spans, QStringLiteral("brat"), read);
    return read;
}

} // namespace dateline
