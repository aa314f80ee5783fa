#include "formats/html_story.h"

#include "formats/publication_hint.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace dateline {

namespace {

constexpr int fewLetters = 25;    // a line with less is no running text
constexpr int shortBody = 60;     // letters: from here on an element that calls itself the body is believed
constexpr int shortestLead = 30;  // letters of a standfirst
constexpr int longestAside = 100; // letters of a line about the article itself
constexpr int probeLetters = 40;  // of a text that is looked for in the page
constexpr double mostOf = 0.75;   // of the running text, for the element that holds the article
constexpr double halfOf = 0.5;

QString lettersOf(const QString &text)
{
    QString letters;
    letters.reserve(text.size());
    for (const QChar letter : text) {
        if (letter.isLetterOrNumber())
            letters += letter.toLower();
    }
    return letters;
}

bool endsLikeSentence(const QString &text)
{
    static const QString ends = QStringLiteral(".!?…:;”\"'»)。؟।");
    return !text.isEmpty() && ends.contains(text.back());
}

double weightOf(const HtmlBlock &block)
{
    if (block.roles.isApparatus || block.roles.isCaption || block.roles.heading > 0 || block.letters < fewLetters)
        return 0;
    const double unlinked = 1 - block.linkDensity();
    return block.letters * unlinked * unlinked * (endsLikeSentence(block.text) ? 1 : halfOf);
}

/// How much running text each element holds.
std::vector<double> weightsOf(const HtmlPage &page, const std::vector<HtmlBlock> &blocks)
{
    std::vector<double> weights(static_cast<std::size_t>(page.size()), 0);
    for (const HtmlBlock &block : blocks)
        weights[static_cast<std::size_t>(block.node)] += weightOf(block);
    for (std::size_t index = weights.size(); index-- > 1;)
        weights[static_cast<std::size_t>(page.nodes()[index].parent)] += weights[index];
    return weights;
}

class ContainerFinder {
public:
    ContainerFinder(const HtmlPage &page, const std::vector<HtmlBlock> &blocks)
        : m_page(page), m_weights(weightsOf(page, blocks)), m_letters(static_cast<std::size_t>(page.size()), 0)
    {
        for (const HtmlBlock &block : blocks)
            m_letters[static_cast<std::size_t>(block.node)] += block.roles.isApparatus ? 0 : block.letters;
        for (std::size_t index = m_letters.size(); index-- > 1;)
            m_letters[static_cast<std::size_t>(page.nodes()[index].parent)] += m_letters[index];
    }

    int find() const
    {
        const int body = heaviest([](const HtmlNode &node) { return node.hasWord("itemprop", QStringLiteral("articleBody")); });
        if (body >= 0 && (m_letters[static_cast<std::size_t>(body)] >= shortBody || weight(0) == 0))
            return body;
        const int article =
            heaviest([](const HtmlNode &node) { return node.name == "article" || node.attribute("role") == u"article"; });
        if (article >= 0 && weight(article) > halfOf * weight(0))
            return article;
        const int main = heaviest([](const HtmlNode &node) { return node.name == "main" || node.attribute("role") == u"main"; });
        return deepest(main >= 0 && weight(main) > halfOf * weight(0) ? main : 0);
    }

private:
    double weight(int index) const { return m_weights[static_cast<std::size_t>(index)]; }

    template<class Test>
    int heaviest(const Test &test) const
    {
        int best = -1;
        for (int index = 0; index < m_page.size(); ++index) {
            if (!m_page.node(index).isText() && test(m_page.node(index)) && (best < 0 || weight(index) > weight(best)))
                best = index;
        }
        return best;
    }

    /// Goes down while one element inside holds most of it.
    int deepest(int from) const
    {
        static const QSet<QByteArray> containers{"body", "div",   "section", "article", "main", "td",
                                                 "tr",   "tbody", "table",   "center",  "span"};
        int at = from;
        for (int child = at + 1; child < m_page.node(at).end;) {
            const HtmlNode &node = m_page.node(child);
            if (containers.contains(node.name) && weight(child) > 0 && weight(child) >= mostOf * weight(at)) {
                at = child;
                child = at + 1;
            } else {
                child = node.end;
            }
        }
        return at;
    }

    const HtmlPage &m_page;
    std::vector<double> m_weights;
    std::vector<int> m_letters;
};

/// The smallest element that holds both.
int commonAncestor(const HtmlPage &page, int first, int last)
{
    int at = first;
    while (page.node(at).parent >= 0 && !page.contains(at, last))
        at = page.node(at).parent;
    return at;
}

/// The heading that shows the title; the first where several do.
int headlineOf(const HtmlPage &page, const std::vector<HtmlBlock> &blocks, const QString &title)
{
    const auto shows = [&](const HtmlBlock &block) { return block.roles.heading > 0 && sameWords(block.text, title); };
    if (const auto found = std::ranges::find_if(blocks, shows); found != blocks.end())
        return found->node;
    const auto itemprop = [](const HtmlNode &node) {
        return node.hasWord("itemprop", QStringLiteral("headline")) && node.name[0] == 'h';
    };
    if (const auto found = std::ranges::find_if(page.nodes(), itemprop); found != page.nodes().end())
        return static_cast<int>(found - page.nodes().begin());
    return page.first("h1");
}

bool isLead(const HtmlBlock &block)
{
    return block.roles.isLead && !block.roles.isApparatus && !block.roles.isCaption && block.letters >= shortestLead;
}

/// A line that tells of the article, not its story: title once more, place and time of publication, "Text version".
bool isAboutArticle(const HtmlBlock &block, const QString &title)
{
    if (sameWords(block.text, title))
        return true;
    if (block.letters > longestAside)
        return false;
    const bool dated = firstWrittenDay(block.text).has_value() && !endsLikeSentence(block.text);
    return dated || block.isJustLinks() || block.roles.heading == 1 || block.letters == 0;
}

bool isLinkList(const HtmlBlock &block)
{
    return block.roles.isItem && block.isJustLinks() && !endsLikeSentence(block.text);
}

/// Runs of three or more items that are nothing but links.
void dropLinkLists(std::vector<HtmlBlock> &blocks)
{
    std::vector<HtmlBlock> kept;
    for (auto at = blocks.begin(); at != blocks.end();) {
        const auto end = std::find_if_not(at, blocks.end(), isLinkList);
        if (end - at < 3 && end != at)
            kept.insert(kept.end(), at, end);
        if (end == blocks.end())
            break;
        kept.push_back(*end);
        at = end + 1;
    }
    blocks = std::move(kept);
}

/// A heading with nothing before the next heading of its level: its section was not the article's.
void dropEmptySections(std::vector<HtmlBlock> &blocks)
{
    std::vector<HtmlBlock> kept;
    int next = 1; // level of the heading that follows; the end counts as the highest
    for (auto block = blocks.rbegin(); block != blocks.rend(); ++block) {
        const bool empty = block->roles.heading > 0 && next > 0 && next <= block->roles.heading;
        if (empty)
            continue;
        next = block->roles.heading;
        kept.push_back(std::move(*block));
    }
    std::ranges::reverse(kept);
    blocks = std::move(kept);
}

void tidy(std::vector<HtmlBlock> &blocks, const QString &title)
{
    const auto told = std::ranges::find_if(
        blocks, [&](const HtmlBlock &block) { return !block.roles.isCaption && !isAboutArticle(block, title); });
    const auto about = [&](const HtmlBlock &block) { return !block.roles.isCaption && told != blocks.end(); };
    blocks.erase(std::remove_if(blocks.begin(), told, about), told);
    dropLinkLists(blocks);
    while (blocks.size() > 1 && blocks.back().isJustLinks())
        blocks.pop_back();
    dropEmptySections(blocks);
}

/// Where JSON-LD's text begins and ends in the page; nothing when it is not there.
std::optional<int> containerOfBody(const HtmlPage &page, const std::vector<HtmlBlock> &blocks, const QString &letters)
{
    const QString head = letters.left(probeLetters);
    const QString tail = letters.right(probeLetters);
    const HtmlBlock *first = nullptr;
    const HtmlBlock *last = nullptr;
    for (const HtmlBlock &block : blocks) {
        const QString own = lettersOf(block.text);
        if (!first && own.contains(head))
            first = &block;
        if (own.contains(tail))
            last = &block;
    }
    if (!first || !last)
        return std::nullopt;
    return commonAncestor(page, first->node, last->node);
}

std::vector<HtmlBlock> paragraphsOf(const QString &text)
{
    std::vector<HtmlBlock> blocks;
    for (const QString &line : text.split(u'\n')) {
        HtmlBlock block;
        block.text = line.simplified();
        if (!block.text.isEmpty())
            blocks.push_back(std::move(block));
    }
    return blocks;
}

HtmlStory storyIn(const HtmlPage &page, const std::vector<HtmlBlock> &blocks, int container, const QString &title)
{
    HtmlStory story;
    story.container = container;
    story.headline = headlineOf(page, blocks, title);
    for (const HtmlBlock &block : blocks) {
        const bool inside = page.contains(container, block.node) && !block.roles.isApparatus;
        const bool before = block.node > story.headline && story.headline >= 0 && block.node < container && isLead(block);
        if (inside || before)
            story.blocks.push_back(block);
    }
    tidy(story.blocks, title);
    return story;
}

} // namespace

HtmlStory storyOf(const HtmlPage &page, const std::vector<HtmlBlock> &blocks, const QString &title, const QString &body)
{
    std::vector<HtmlBlock> used = blocks;
    const auto weigh = [&] { return std::transform_reduce(used.begin(), used.end(), 0.0, std::plus<>(), weightOf); };
    const auto isBody = [](const HtmlNode &node) { return node.hasWord("itemprop", QStringLiteral("articleBody")); };
    if (weigh() == 0 && std::ranges::none_of(page.nodes(), isBody)) { // a page that is all apparatus is one whose names mislead
        for (HtmlBlock &block : used)
            block.roles.isApparatus = false;
    }
    HtmlStory story = storyIn(page, used, ContainerFinder(page, used).find(), title);
    const QString wanted = lettersOf(body);
    if (wanted.size() < shortBody || lettersOf(textOf(story)).contains(wanted.left(probeLetters)))
        return story;
    if (const auto container = containerOfBody(page, used, wanted))
        return storyIn(page, used, *container, title);
    if (weigh() < halfOf * static_cast<double>(wanted.size()))
        story.blocks = paragraphsOf(body);
    return story;
}

HtmlStory fragmentOf(const std::vector<HtmlBlock> &blocks)
{
    HtmlStory story;
    story.blocks = blocks;
    return story;
}

QString textOf(const HtmlStory &story)
{
    QString text;
    bool speaks = false;
    for (const HtmlBlock &block : story.blocks) {
        if (!text.isEmpty())
            text += speaks ? QStringLiteral(" ") : QStringLiteral("\n\n");
        speaks = block.roles.isSpeaker && block.letters <= longestAside &&
                 !endsLikeSentence(block.text.chopped(block.text.endsWith(u':'))) && &block != &story.blocks.back();
        text += block.roles.isCaption ? u'[' + block.text + u']' : block.text;
        if (speaks && !block.text.endsWith(u':'))
            text += u':';
    }
    return text;
}

bool sameWords(const QString &a, const QString &b)
{
    const QString letters = lettersOf(a);
    return !letters.isEmpty() && letters == lettersOf(b);
}

} // namespace dateline
