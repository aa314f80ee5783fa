#include "formats/html_dates.h"

#include "formats/html_tags.h"
#include "formats/publication_hint.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace dateline {

namespace {

constexpr int labelSize = 40;    // characters before a <time> that may say what it is
constexpr int longestLine = 120; // a <time> in a longer one belongs to a sentence
constexpr int blocksBeforeHeadline = 4;
constexpr int mostCandidates = 12;
constexpr int mostTimes = 2'000;

enum class Rank {
    JsonLd,
    PublishedField,
    OtherField,
    Marked,
    BesideHeadline,
    Stated,
    Address,
    FileName,
    Created,
    Changed,
    Caption
};

struct Found {
    Rank rank;
    int distance; ///< from the headline, among equals
    PublicationCandidate candidate;
};

enum class Label { None, Published, Changed };

Label labelIn(const QString &words)
{
    static const QRegularExpression published(
        QStringLiteral("publi|posted|veröffentlich|erschienen|опублик|дата публ|размещен|出版|发布|نشر"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression changed(
        QStringLiteral(
            "updat|modif|edited|changed|revised|aktualis|geändert|mis à jour|mise à jour|обновл|изменен|actualiz|更新"),
        QRegularExpression::CaseInsensitiveOption);
    const qsizetype publishedAt = words.lastIndexOf(published);
    const qsizetype changedAt = words.lastIndexOf(changed);
    if (publishedAt < 0 && changedAt < 0)
        return Label::None;
    return publishedAt > changedAt ? Label::Published : Label::Changed;
}

/// Looks at the dates of one page, whatever they are worth.
class DateCollector {
public:
    DateCollector(const HtmlPage &page, const std::vector<HtmlBlock> &blocks, const HtmlMetadata &known, const HtmlStory &story)
        : m_page(page), m_blocks(blocks), m_known(known), m_story(story),
          m_storyStart(story.blocks.empty() ? story.container : story.blocks.front().node), m_foreign(foreignParts())
    {
    }

    std::vector<Found> run(const QString &path)
    {
        addFields();
        addElements();
        addWrittenDays();
        addAddress();
        addNames(path);
        return std::move(m_found);
    }

private:
    void add(Rank rank, const std::optional<Edtf> &date, DateBasis basis, const Reason &reason, int node = 0)
    {
        if (date)
            m_found.push_back({rank, m_story.headline < 0 ? node : std::abs(node - m_story.headline), {*date, basis, reason}});
    }
    void addField(Rank rank, const QString &field, const QString &value)
    {
        const bool changed = rank == Rank::Changed;
        add(rank, dayOfField(value), DateBasis::Metadata, {changed ? ReasonCode::PageChanged : ReasonCode::Metadata, {field}});
    }

    void addFields()
    {
        if (const auto &article = m_known.jsonLd) {
            addField(Rank::JsonLd, article->type + QStringLiteral(".datePublished"), article->published);
            addField(Rank::Created, article->type + QStringLiteral(".dateCreated"), article->created);
            addField(Rank::Changed, article->type + QStringLiteral(".dateModified"), article->modified);
        }
        static constexpr std::pair<Rank, const char *> fields[] = {
            {Rank::PublishedField, "article:published_time article:published og:published_time og:article:published_time"},
            {Rank::OtherField,
             "citation_publication_date citation_online_date citation_date dcterms.issued dc.date.issued dcterms.date "
             "dc.date dcterms.created dc.date.created parsely-pub-date sailthru.date pubdate publishdate publish-date "
             "publish_date publication_date publication-date published_date date.created date"},
            {Rank::Changed, "article:modified_time og:updated_time dcterms.modified dc.date.modified last-modified"}};
        for (const auto &[rank, names] : fields) {
            for (const QString &name : QString::fromLatin1(names).split(u' ')) {
                for (const QString &value : m_known.meta.value(name).mid(0, mostCandidates))
                    addField(rank, name, value);
            }
        }
    }

    /// Which nodes belong to comments and to links to other articles.
    std::vector<bool> foreignParts() const
    {
        static const QSet<QString> foreign{QStringLiteral("comment"), QStringLiteral("comments"), QStringLiteral("commentlist"),
                                           QStringLiteral("related"), QStringLiteral("sidebar"),  QStringLiteral("recommended"),
                                           QStringLiteral("teaser"),  QStringLiteral("teasers"),  QStringLiteral("widget"),
                                           QStringLiteral("promo"),   QStringLiteral("latest"),   QStringLiteral("respond")};
        std::vector<bool> parts(static_cast<std::size_t>(m_page.size()), false);
        for (std::size_t index = 1; index < parts.size(); ++index) {
            const HtmlNode &node = m_page.nodes()[index];
            const bool named =
                !node.isText() && !m_page.contains(static_cast<int>(index), m_storyStart) &&
                (node.name == "nav" || node.name == "aside" ||
                 std::ranges::any_of(classWords(node), [&](const QString &word) { return foreign.contains(word); }));
            parts[index] = parts[static_cast<std::size_t>(node.parent)] || named;
        }
        return parts;
    }

    bool isMarkedPublished(const HtmlNode &node) const
    {
        static const QSet<QString> classes{QStringLiteral("published"), QStringLiteral("pubdate"), QStringLiteral("posted")};
        return node.hasWord("itemprop", QStringLiteral("datePublished")) || node.hasAttribute("pubdate") ||
               node.hasWord("class", QStringLiteral("dt-published")) || node.hasWord("class", QStringLiteral("entry-date")) ||
               (node.name == "time" &&
                std::ranges::any_of(classWords(node), [&](const QString &word) { return classes.contains(word); }));
    }

    void addElements()
    {
        std::vector<int> times;
        for (int index = 1; index < m_page.size() && static_cast<int>(times.size()) < mostTimes; ++index) {
            const HtmlNode &node = m_page.node(index);
            if (!node.isText() &&
                (node.name == "time" || isMarkedPublished(node) || node.hasWord("itemprop", QStringLiteral("dateModified"))))
                times.push_back(index);
        }
        for (const int index : times)
            addElement(index, times.size() == 1);
    }

    void addElement(int index, bool alone)
    {
        const HtmlNode &node = m_page.node(index);
        const QString words = m_page.lineOf(index).left(longestLine);
        QString value = node.attribute(node.hasAttribute("datetime") ? "datetime" : "content");
        if (value.isEmpty())
            value = words;
        const QString field = node.name == "time" && !words.isEmpty() ? QStringLiteral("time: ") + words : nameOf(node);
        const bool changed = node.hasWord("itemprop", QStringLiteral("dateModified")) || labelOf(index) == Label::Changed;
        if (isInSentence(index) || m_foreign[static_cast<std::size_t>(index)])
            return;
        const Reason reason{changed ? ReasonCode::PageChanged : ReasonCode::Metadata, {field}};
        if (changed)
            add(Rank::Changed, dayOfField(value), DateBasis::Metadata, reason, index);
        else if (isMarkedPublished(node) || labelOf(index) == Label::Published)
            add(Rank::Marked, dayOfField(value), DateBasis::Metadata, reason, index);
        else if (alone || isBesideHeadline(index))
            add(Rank::BesideHeadline, dayOfField(value), DateBasis::Metadata, reason, index);
        else if (m_page.contains(m_story.container, index))
            add(Rank::Created, dayOfField(value), DateBasis::Metadata, reason, index);
    }

    static QString nameOf(const HtmlNode &node)
    {
        const QString property = node.attribute("itemprop");
        return property.isEmpty() ? QString::fromLatin1(node.name) + u' ' + node.attribute("class") : property;
    }

    /// What the words before the element, or the classes of what it stands in, call it.
    Label labelOf(int index) const
    {
        QString before;
        const int parent = m_page.node(index).parent;
        for (int at = index - 1; at > std::max(parent, index - labelSize) && before.size() < labelSize; --at)
            before.prepend(m_page.node(at).text.simplified() + u' ');
        if (const Label label = labelIn(before.right(labelSize)); label != Label::None)
            return label;
        const QString classes = classWords(m_page.node(index)).join(u' ') + u' ' + classWords(m_page.node(parent)).join(u' ');
        return labelIn(classes);
    }

    bool isInSentence(int index) const
    {
        int block = index;
        while (block > 0 && !isHtmlBlock(m_page.node(block).name))
            block = m_page.node(block).parent;
        const HtmlNode &node = m_page.node(block);
        const bool paragraph = node.name == "p" || node.name == "li" || node.name == "td" || node.name == "blockquote";
        return paragraph && m_page.contains(m_story.container, index) &&
               m_page.lineOf(block, longestLine + 1).size() > longestLine;
    }

    bool isBesideHeadline(int index) const
    {
        if (m_story.headline < 0)
            return index < m_storyStart && m_page.contains(m_story.container, index);
        return index > m_story.headline && index < m_storyStart;
    }

    /// Dates in words beside the headline, in the dateline and in captions.
    void addWrittenDays()
    {
        const auto headline = std::ranges::find_if(
            m_blocks, [&](const HtmlBlock &block) { return m_story.headline >= 0 && block.node >= m_story.headline; });
        const auto from = headline - std::min<std::ptrdiff_t>(headline - m_blocks.begin(), blocksBeforeHeadline);
        for (auto block = from; block != m_blocks.end() && headline != m_blocks.end(); ++block) {
            if (block->node >= m_storyStart)
                break;
            const bool isShort = block->text.size() <= longestLine && !m_foreign[static_cast<std::size_t>(block->node)];
            const auto day = isShort && !block->roles.isCaption ? firstWrittenDay(block->text) : std::nullopt;
            const bool inTitle = block->node == m_story.headline || block->roles.heading == 1;
            if (day && !inTitle && labelIn(block->text.left(day->start)) == Label::Changed)
                add(Rank::Changed, day->date, DateBasis::Stated, {ReasonCode::PageChanged, {block->text}}, block->node);
            else if (day && !inTitle)
                add(Rank::Stated, day->date, DateBasis::Stated, {ReasonCode::StatedInText, {day->words}}, block->node);
        }
        HtmlStory running = m_story;
        std::erase_if(running.blocks, [](const HtmlBlock &block) { return block.roles.isCaption; });
        Article article;
        article.text = textOf(running);
        findPublicationDate(article, {});
        add(Rank::Stated, article.published, article.publishedBasis, article.publishedReason, m_storyStart);
        for (const HtmlBlock &block : m_story.blocks) {
            if (const auto day = block.roles.isCaption ? firstWrittenDay(block.text) : std::nullopt)
                add(Rank::Caption, day->date, DateBasis::Stated, {ReasonCode::CaptionNames, {day->words}}, block.node);
        }
    }

    void addAddress()
    {
        static const QRegularExpression pattern(
            QStringLiteral("[/_-]((?:19|20)\\d\\d)([/_-]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?!\\d)"));
        const auto match = pattern.match(m_known.url);
        if (match.hasMatch())
            add(Rank::Address, dayOfField(match.captured(1) + u'-' + match.captured(3) + u'-' + match.captured(4)),
                DateBasis::FileName, {ReasonCode::PageAddress, {m_known.url}});
    }

    void addNames(const QString &path)
    {
        Article article;
        findPublicationDate(article, path);
        add(Rank::FileName, article.published, article.publishedBasis, article.publishedReason);
    }

    const HtmlPage &m_page;
    const std::vector<HtmlBlock> &m_blocks;
    const HtmlMetadata &m_known;
    const HtmlStory &m_story;
    int m_storyStart;
    std::vector<bool> m_foreign;
    std::vector<Found> m_found;
};

} // namespace

std::optional<Edtf> dayOfField(const QString &value)
{
    static const QRegularExpression iso(QStringLiteral("^\\s*(\\d{4})[-/.](\\d\\d)[-/.](\\d\\d)(?!\\d)"));
    static const QRegularExpression compact(QStringLiteral("^\\s*(\\d{4})(\\d\\d)(\\d\\d)(?!\\d)"));
    static const QRegularExpression month(QStringLiteral("^\\s*(\\d{4})-(\\d\\d)\\s*$"));
    std::optional<Edtf> day;
    for (const QRegularExpression &pattern : {iso, compact, month}) {
        const auto match = pattern.match(value);
        const QStringList parts = match.capturedTexts().mid(1);
        if (const auto parsed = match.hasMatch() ? Edtf::parse(parts.join(u'-')) : failure(ErrorCode::BadDate); parsed)
            day = *parsed;
    }
    if (!day) {
        if (const auto written = firstWrittenDay(value.left(longestLine)))
            day = written->date;
    }
    // 1970-01-01 is how programs write "no date".
    return day && day->head().year > 1 && day->toString() != u"1970-01-01" ? day : std::nullopt;
}

HtmlDates datesOf(const HtmlPage &page, const std::vector<HtmlBlock> &blocks, const HtmlMetadata &known, const HtmlStory &story,
                  const QString &path)
{
    std::vector<Found> found = DateCollector(page, blocks, known, story).run(path);
    std::ranges::stable_sort(found, {}, [](const Found &each) { return std::pair(each.rank, each.distance); });
    HtmlDates dates;
    const auto has = [](const std::vector<PublicationCandidate> &list, const Edtf &date) {
        return std::ranges::find(list, date, &PublicationCandidate::date) != list.end();
    };
    for (Found &each : found) {
        if (has(dates.likely, each.candidate.date) || has(dates.others, each.candidate.date) ||
            static_cast<int>(dates.likely.size() + dates.others.size()) >= mostCandidates)
            continue;
        const bool isLikely = each.rank <= Rank::Created;
        (isLikely ? dates.likely : dates.others).push_back(std::move(each.candidate));
    }
    return dates;
}

} // namespace dateline
