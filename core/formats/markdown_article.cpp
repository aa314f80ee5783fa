#include "formats/markdown_article.h"

#include "formats/front_matter.h"
#include "formats/headline.h"
#include "formats/markdown_events.h"
#include "formats/publication_hint.h"

#include <QRegularExpression>

namespace dateline {

bool looksLikeDatelineMarkdown(const ReaderInput &input)
{
    static const QRegularExpression span(QStringLiteral("\\]\\{[^}\\n]*\\.(?:event|date)(?![\\w-])"));
    static const QRegularExpression field(QStringLiteral("^(title|published|date|lang|publisher|author|url)[ \\t]*:"),
                                          QRegularExpression::MultilineOption);
    const QString &text = input.source.text;
    if (text.contains(QLatin1String("]{")) && text.contains(span))
        return true;
    const qsizetype closing = text.startsWith(QStringLiteral("---\n")) ? text.indexOf(QStringLiteral("\n---\n"), 3) : -1;
    return closing > 0 && text.left(closing).contains(field);
}

Result<AnnotatedArticle> readMarkdown(const ReaderInput &input)
{
    const QString &whole = input.source.text;
    const auto matter = readFrontMatter(whole);
    if (!matter)
        return tl::make_unexpected(matter.error());
    const auto firstLine = static_cast<int>(QStringView(whole).left(matter->bodyStart).count(u'\n')) + 1;
    const auto scanned = takeSpansOut(whole.mid(matter->bodyStart), firstLine);
    if (!scanned)
        return tl::make_unexpected(scanned.error());
    const auto text = textOfMarkdown(scanned->text);
    if (!text)
        return tl::make_unexpected(text.error());
    if (text->text.trimmed().isEmpty())
        return failure(ErrorCode::FileEmpty);

    AnnotatedArticle read;
    read.source = {input.path, input.bytes};
    if (!input.path.isEmpty())
        read.files << input.path;
    read.article.text = text->text;
    read.article.reader = QStringLiteral("markdown/1");
    if (!applyFrontMatter(*matter, read.article, read.losses))
        findPublicationDate(read.article, input.path);
    if (read.article.title.isEmpty())
        read.article.title = text->heading.isEmpty() ? titleOf(text->text, input.path) : text->heading;
    if (const auto added = addMarkedEvents(scanned->spans, *text, read); !added)
        return tl::make_unexpected(added.error());
    for (const Loss &loss : text->losses)
        read.losses.push_back(loss);
    return read;
}

} // namespace dateline
