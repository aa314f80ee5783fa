#include "formats/html_roles.h"

#include "formats/html_tags.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace dateline {

namespace {

constexpr int longestNames = 512;
constexpr int longestByline = 200; // letters: more than that is no byline, whatever its class

QSet<QString> wordSet(const char *list)
{
    const QStringList each = QString::fromLatin1(list).split(u' ');
    return {each.begin(), each.end()};
}

bool intersects(const QStringList &words, const QSet<QString> &set)
{
    return std::ranges::any_of(words, [&](const QString &word) { return set.contains(word); });
}

/// Classes by which pages hide things until somebody points at them, or show them to screen readers and printers only.
bool isHiddenByClass(const HtmlNode &node, const QStringList &words)
{
    static const QSet<QString> whole = wordSet("hidden hide is-hidden d-none invisible sr-only visually-hidden visuallyhidden "
                                               "screen-reader-text screen-reader-only noprint offscreen");
    static const QSet<QString> parts = wordSet("tooltip tooltips hovercard popover editsection");
    const QStringList classes = node.attribute("class").toLower().split(u' ');
    const bool footnoteMark = node.name == "sup" && words.contains(QStringLiteral("reference"));
    return footnoteMark || intersects(classes, whole) || intersects(words, parts);
}

bool isHidden(const HtmlNode &node, const QStringList &words)
{
    if (node.hasAttribute("hidden") || node.attribute("aria-hidden") == u"true")
        return true;
    static const QRegularExpression none(QStringLiteral("(?:^|[;\\s])(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)"),
                                         QRegularExpression::CaseInsensitiveOption);
    return none.match(node.attribute("style")).hasMatch() || node.attribute("role") == u"tooltip" || isHiddenByClass(node, words);
}

bool isApparatusByName(const HtmlNode &node)
{
    static const QSet<QByteArray> elements{"nav", "footer", "aside", "menu", "label"};
    static const QSet<QString> roles = wordSet("navigation banner contentinfo complementary search dialog alertdialog alert menu "
                                               "menubar toolbar tablist listbox form");
    return elements.contains(node.name) || roles.contains(node.attribute("role").toLower());
}

bool isApparatusByClass(const QStringList &words)
{
    static const QSet<QString> set = wordSet(
        "nav navigation navbar menu submenu sidebar footer masthead breadcrumb breadcrumbs share sharing shares sharebar social "
        "related recommend recommended recommendations comment comments commentlist respond replies disqus cookie cookies "
        "consent "
        "gdpr banner promo promotion advert advertisement advertising ads ad sponsor sponsors sponsored newsletter subscribe "
        "subscription signup login paywall popup modal overlay lightbox pagination pager paging widget widgets tags taglist "
        "taxonomy "
        "toolbar toolbox print rating ratings outbrain taboola teaser teasers readmore skip skiplink authorbox bio bottommeta "
        "postmeta entrymeta postfooter toc reflist references editsection navbox hatnote donate");
    return intersects(words, set);
}

/// Who wrote it and when: short lines around the headline.
bool isByline(const QStringList &words)
{
    static const QSet<QString> set =
        wordSet("byline author authors date datetime time timestamp published pubdate updated modified "
                "meta metadata posted credit category categories categ kicker eyebrow status reference");
    return intersects(words, set);
}

bool isBlock(const HtmlNode &node)
{
    return isHtmlBlock(node.name) || node.name == "form";
}

bool isCaption(const HtmlNode &node, const QStringList &words, bool isShort)
{
    static const QSet<QString> set = wordSet("caption figcaption captions");
    static const QSet<QString> pictures = wordSet("media photo image picture player slide slider gallery");
    static const QSet<QString> lines = wordSet("title description legend credit");
    if (node.name == "figcaption")
        return true;
    const bool isPictureLine = isShort && intersects(words, pictures) && intersects(words, lines);
    return (intersects(words, set) || isPictureLine) && node.name != "table" && node.name != "caption";
}

/// Letters of each element's text, and whether it holds the headline or the article's body.
struct Weights {
    std::vector<int> letters;
    std::vector<bool> holdsArticle;
};

Weights weightsOf(const HtmlPage &page)
{
    const auto size = static_cast<std::size_t>(page.size());
    Weights weights{std::vector<int>(size, 0), std::vector<bool>(size, false)};
    for (std::size_t index = size; index-- > 0;) {
        const HtmlNode &node = page.nodes()[index];
        if (node.isText())
            weights.letters[index] =
                static_cast<int>(std::ranges::count_if(node.text, [](QChar letter) { return letter.isLetter(); }));
        if (node.name == "h1" || node.name == "main" || node.hasWord("itemprop", QStringLiteral("articleBody")))
            weights.holdsArticle[index] = true;
        if (node.parent >= 0) {
            const auto parent = static_cast<std::size_t>(node.parent);
            weights.letters[parent] += weights.letters[index];
            weights.holdsArticle[parent] = weights.holdsArticle[parent] || weights.holdsArticle[index];
        }
    }
    return weights;
}

/// What the element itself adds to what holds around it.
void addRoles(HtmlRoles &roles, const HtmlNode &node, bool holdsArticle, bool isShort)
{
    const QStringList words = classWords(node);
    const bool isPage = node.name == "html" || node.name == "body" || node.name == "main" || holdsArticle;
    if (!isPage) {
        const bool apparatus = isApparatusByName(node) || isApparatusByClass(words) || (isShort && isByline(words));
        roles.isHidden = roles.isHidden || node.name == "head" || (!node.attributes.empty() && isHidden(node, words));
        roles.isApparatus = roles.isApparatus || (isBlock(node) && apparatus);
        roles.isCaption = roles.isCaption || isCaption(node, words, isShort);
    }
    static const QSet<QString> lead = wordSet("lead lede standfirst dek deck subtitle subheadline summary intro abstract");
    static const QSet<QString> speaker{QStringLiteral("speaker")};
    const bool encloses = node.name == "body" || node.name == "main" || node.name == "article";
    roles.isLead =
        !encloses && (roles.isLead || node.hasWord("itemprop", QStringLiteral("description")) || intersects(words, lead));
    roles.isSpeaker = roles.isSpeaker || intersects(words, speaker);
    roles.isItem = roles.isItem || node.name == "li" || node.name == "dd";
    if (node.name.size() == 2 && node.name[0] == 'h' && node.name[1] >= '1' && node.name[1] <= '6')
        roles.heading = node.name[1] - '0';
}

} // namespace

QStringList classWords(const HtmlNode &node)
{
    if (node.attributes.empty())
        return {};
    QString spread;
    const QString names = (node.attribute("class") + u' ' + node.attribute("id")).left(longestNames);
    for (qsizetype at = 0; at < names.size(); ++at) {
        if (names[at].isUpper() && at > 0 && names[at - 1].isLower())
            spread += u' ';
        spread += names[at].isLetter() ? names[at].toLower() : QChar(u' ');
    }
    return spread.split(u' ', Qt::SkipEmptyParts);
}

std::vector<HtmlRoles> rolesOf(const HtmlPage &page)
{
    const Weights weights = weightsOf(page);
    std::vector<HtmlRoles> roles(static_cast<std::size_t>(page.size()));
    for (std::size_t index = 0; index < roles.size(); ++index) {
        const HtmlNode &node = page.nodes()[index];
        if (node.parent >= 0)
            roles[index] = roles[static_cast<std::size_t>(node.parent)];
        if (!node.isText())
            addRoles(roles[index], node, weights.holdsArticle[index], weights.letters[index] <= longestByline);
    }
    return roles;
}

} // namespace dateline
