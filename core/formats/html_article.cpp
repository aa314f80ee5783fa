#include "formats/html_article.h"

#include "formats/headline.h"
#include "formats/html_bytes.h"
#include "formats/html_dates.h"
#include "formats/html_metadata.h"
#include "formats/html_page.h"
#include "formats/html_story.h"
#include "formats/publication_hint.h"

#include <QRegularExpression>

#include <algorithm>

namespace dateline {

namespace {

const QString readerName = QStringLiteral("html/1");

/// A page understood: each step needs the ones before.
struct Understood {
    HtmlPage page;
    std::vector<HtmlRoles> roles;
    std::vector<HtmlBlock> blocks;
    HtmlMetadata known;
    HtmlStory story;

    explicit Understood(const QString &source)
        : page(source), roles(rolesOf(page)), blocks(blocksOf(page, roles)), known(metadataOf(page, source)),
          story(storyOf(page, blocks, known.title, known.jsonLd ? known.jsonLd->body : QString()))
    {
    }
};

/// What the text cannot carry.
void countLosses(const Understood &understood, LossReport &losses)
{
    const HtmlPage &page = understood.page;
    for (const HtmlBlock &block : understood.story.blocks) {
        if (block.roles.heading > 0)
            countLoss(losses, LossKind::Markup, QStringLiteral("heading"), block.text);
    }
    for (int index = understood.story.container; index < page.node(understood.story.container).end; ++index) {
        const HtmlNode &node = page.node(index);
        const HtmlRoles &roles = understood.roles[static_cast<std::size_t>(index)];
        if (roles.isHidden || roles.isApparatus)
            continue;
        if (node.name == "a" && node.hasAttribute("href"))
            countLoss(losses, LossKind::Markup, QStringLiteral("link"), node.attribute("href"));
        else if (node.name == "table")
            countLoss(losses, LossKind::Markup, QStringLiteral("table"), page.lineOf(index));
    }
}

/// What stands between the marks that Windows puts around a selection; else all of it.
QString selectionIn(const QString &html)
{
    const QString opening = QStringLiteral("<!--StartFragment-->");
    const qsizetype start = html.indexOf(opening);
    const qsizetype end = html.lastIndexOf(QStringLiteral("<!--EndFragment-->"));
    return start >= 0 && end > start ? html.mid(start + opening.size(), end - start - opening.size()) : html;
}

} // namespace

bool isHtmlArticle(const ReaderInput &input)
{
    return beginsLikeHtml(input.bytes);
}

Result<AnnotatedArticle> readHtmlArticle(const ReaderInput &input)
{
    const Understood page(input.source.text);
    AnnotatedArticle read;
    read.source = {input.path, input.bytes};
    if (!input.path.isEmpty())
        read.files << input.path;
    Article &article = read.article;
    article.text = textOf(page.story);
    if (article.text.isEmpty() && page.story.headline >= 0) // news of one line: the headline is all there is
        article.text = page.page.lineOf(page.story.headline);
    if (article.text.isEmpty())
        return failure(ErrorCode::FileEmpty);
    article.reader = readerName;
    article.title = page.known.title.isEmpty() ? titleOf(article.text, input.path) : page.known.title;
    article.publisher = page.known.publisher;
    article.author = page.known.author;
    article.url = page.known.url;
    article.language = page.known.language;
    article.place = page.known.place;
    const HtmlDates dates = datesOf(page.page, page.blocks, page.known, page.story, input.path);
    if (dates.likely.empty())
        article.setPublished(std::nullopt, DateBasis::Unknown, {ReasonCode::NothingFound, {}});
    else
        article.setPublished(dates.likely.front().date, dates.likely.front().basis, dates.likely.front().reason);
    countLosses(page, read.losses);
    return read;
}

Result<AnnotatedArticle> readHtmlFragment(const QString &html)
{
    const HtmlPage page(selectionIn(html));
    AnnotatedArticle read;
    read.source.bytes = "\xEF\xBB\xBF" + html.toUtf8(); // the mark: what the fragment says of its encoding holds no longer
    read.article.text = textOf(fragmentOf(blocksOf(page, rolesOf(page))));
    if (read.article.text.isEmpty())
        return failure(ErrorCode::FileEmpty);
    read.article.reader = readerName;
    read.article.title = titleOf(read.article.text, {});
    findPublicationDate(read.article, {});
    return read;
}

std::vector<PublicationCandidate> htmlPublicationCandidates(const ReaderInput &input)
{
    const Understood page(input.source.text);
    HtmlDates dates = datesOf(page.page, page.blocks, page.known, page.story, input.path);
    std::vector<PublicationCandidate> all = std::move(dates.likely);
    std::ranges::move(dates.others, std::back_inserter(all));
    return all;
}

} // namespace dateline
