#include "formats/timeline_file.h"

#include "formats/event_columns.h"
#include "formats/event_draft.h"
#include "formats/event_json.h"
#include "formats/headline.h"
#include "formats/html_article.h"
#include "formats/json_parser.h"
#include "formats/own_ids.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace dateline {

namespace {

const QString paragraphs = QStringLiteral("\n\n");
// of TimelineEntry::event, beside what event_json knows
const QString answersKey = QStringLiteral("answers");
const QString dateWordsKey = QStringLiteral("dateWords");
const QString untitledKey = QStringLiteral("untitled"); // the title is made of the words

QString cleaned(const QString &words)
{
    return normalizedText(words).text.trimmed();
}

/// A note that is a link and nothing else.
bool isAddress(const QString &note)
{
    static constexpr QStringView signs = u".:/";
    return std::ranges::none_of(note, [](QChar letter) { return letter.isSpace(); }) &&
           std::ranges::any_of(note, [](QChar letter) { return signs.contains(letter); });
}

bool sameDate(const Event &event, const TimelineEntry &entry, const TimelineFormat &format)
{
    return event.happened && entry.date && format.dates(*event.happened) == format.dates(*entry.date);
}

/// What our own file says of the event, where the fields that everyone sees still agree with it.
Event eventOf(const TimelineEntry &entry, const TimelineFormat &format, LossReport &losses)
{
    QJsonObject json = entry.event;
    for (const QString &own : {answersKey, dateWordsKey, untitledKey, exactTitleKey, exactWordsKey})
        json.remove(own);
    Event event = eventFromJson(json, losses);
    if (!sameDate(event, entry, format)) {
        event.happened = entry.date;
        event.happenedReason = {ReasonCode::NoDateInAnnotation, {}};
        if (entry.date)
            event.happenedReason = entry.dateWords.isEmpty() ? Reason{ReasonCode::Metadata, {entry.dateField}}
                                                             : Reason{ReasonCode::AnnotatedValue, {cleaned(entry.dateWords)}};
    }
    if (!entry.place.isEmpty())
        event.place = entry.place;
    if (!entry.url.isEmpty() && (!isOurEvent(json) || isAddress(event.note)))
        event.note = entry.url;
    const auto isHis = [&](const QString &seen) {
        return std::ranges::any_of(event.tags, [&](const QString &tag) { return tag.simplified() == seen.simplified(); });
    };
    if (!std::ranges::all_of(entry.tags, isHis))
        event.tags = entry.tags;
    return event;
}

class ArticleOfEntries {
public:
    ArticleOfEntries(const ReaderInput &input, const TimelineFormat &format) : m_format(format)
    {
        m_read.source = {input.path, input.bytes};
        if (!input.path.isEmpty())
            m_read.files << input.path;
    }

    Result<AnnotatedArticle> make(TimelineFile file)
    {
        m_read.losses = std::move(file.losses);
        Article &article = m_read.article;
        article.text = cleaned(file.words);
        for (const TimelineEntry &entry : file.entries)
            add(entry);
        if (article.text.isEmpty())
            return failure(ErrorCode::FileEmpty);
        article.reader = m_format.name + QStringLiteral("/1");
        const QString &path = m_read.source.path; // tells more than the first entry, which looks like a headline
        article.title = file.title.simplified();
        if (article.title.isEmpty())
            article.title = titleOf(path.isEmpty() ? article.text : QString(), path);
        article.setPublished({}, DateBasis::Unknown, {ReasonCode::NothingFound, {}});
        finish();
        return std::move(m_read);
    }

private:
    struct Passage {
        TextSpan date;
        TextSpan statement;
        const TimelineEntry *entry;
    };

    TextSpan append(const QString &words)
    {
        QString &text = m_read.article.text;
        const auto start = static_cast<int>(text.size());
        text += words;
        return {start, static_cast<int>(text.size())};
    }

    void add(const TimelineEntry &entry)
    {
        const QString title = entry.title.simplified();
        const QString words = cleaned(entry.words);
        const QString date = cleaned(entry.dateWords);
        if (title.isEmpty() && words.isEmpty()) {
            countLoss(m_read.losses, LossKind::ForeignAnnotation, m_format.name, date.isEmpty() ? entry.id : date);
            return;
        }
        if (!m_read.article.text.isEmpty())
            append(paragraphs);
        Passage passage{{}, {}, &entry};
        if (!date.isEmpty()) {
            passage.date = append(date);
            append(QStringLiteral("\n"));
        }
        passage.statement = append(title.isEmpty() || words.isEmpty() ? title + words : title + u'\n' + words);
        m_passages.push_back(passage);
    }

    /// The ids need the whole text.
    void finish()
    {
        const TextHash hash = m_read.article.hash();
        QHash<QString, QUuid> uids;
        OwnIds ids;
        for (std::size_t index = 0; index < m_passages.size(); ++index) {
            const Passage &passage = m_passages[index];
            Event event = eventOf(*passage.entry, m_format, m_read.losses);
            event.ownId = ids.take(passage.entry->id, static_cast<qsizetype>(index) + 1);
            event.uid = annotatedEventUid(hash, m_format.name, event.ownId);
            uids.insert(event.ownId, event.uid);
            event.title = passage.entry->title.simplified();
            if (event.title.isEmpty())
                event.title = titleFromWords(cleaned(passage.entry->words));
            addCitations(event, m_read.article.text, {passage.statement}, CitationRole::Statement);
            if (!passage.date.isEmpty())
                addCitations(event, m_read.article.text, {passage.date}, CitationRole::Date);
            m_read.events.push_back(std::move(event));
        }
        for (std::size_t index = 0; index < m_passages.size(); ++index) {
            const auto answered = uids.constFind(jsonText(m_passages[index].entry->event[answersKey]));
            if (answered != uids.constEnd())
                m_read.events[index].answers = *answered;
        }
    }

    const TimelineFormat &m_format;
    AnnotatedArticle m_read;
    std::vector<Passage> m_passages;
};

QString pageOf(const QString &words)
{
    QStringList blocks;
    for (const QString &paragraph : words.split(paragraphs))
        blocks << paragraph.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    return blocks.size() == 1 ? blocks.first()
                              : QStringLiteral("<p>") + blocks.join(QStringLiteral("</p><p>")) + QStringLiteral("</p>");
}

QString wordsOf(const QString &html, LossReport &losses)
{
    static const QRegularExpression tag(QStringLiteral("<([a-zA-Z][a-zA-Z0-9]*)[^>]*>"));
    if (!html.contains(u'<') && !html.contains(u'&'))
        return html;
    for (auto found = tag.globalMatch(html); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (const QString name = match.captured(1).toLower(); name != QLatin1String("p") && name != QLatin1String("br"))
            countLoss(losses, LossKind::Markup, name, match.captured());
    }
    const auto read = readHtmlFragment(html);
    return read ? read->article.text : QString();
}

QString piecesOf(const Event &event, CitationRole role)
{
    QStringList pieces;
    for (const Citation &citation : event.citations) {
        if (citation.role == role)
            pieces << citation.exact;
    }
    return pieces.join(QStringLiteral(" … "));
}

/// A timeline's own ids serve where it is the only one; those of articles ("E1") are of use in no other file.
bool usesOwnIds(const std::vector<AnnotatedArticle> &articles)
{
    QSet<QString> ids;
    for (const AnnotatedArticle &article : articles) {
        for (const Event &event : article.events) {
            if (event.ownId.isEmpty() || ids.contains(event.ownId))
                return false;
            ids.insert(event.ownId);
        }
    }
    return articles.size() == 1 && isTimelineReader(articles.front().article.reader);
}

QString sourceOf(const Article &article)
{
    QStringList parts{article.publisher, article.title, edtfText(article.published), article.url};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

/// Events → entries.
class EntriesOfArticles {
public:
    EntriesOfArticles(const std::vector<AnnotatedArticle> &articles, const Wording &wording, LossReport &losses)
        : m_articles(articles), m_wording(wording), m_losses(losses)
    {
        const bool ownIds = usesOwnIds(articles);
        for (const AnnotatedArticle &whole : articles) {
            for (const Event &event : whole.events)
                m_ids.insert(event.uid, ownIds ? event.ownId : event.uid.toString(QUuid::WithoutBraces));
        }
    }

    TimelineFile make()
    {
        for (const AnnotatedArticle &whole : m_articles) {
            const bool isTimeline = isTimelineReader(whole.article.reader);
            countLosses(whole, isTimeline);
            for (const Event &event : whole.events) {
                if (event.happened)
                    m_file.entries.push_back(entryOf(event, whole.article, isTimeline));
                else
                    countLoss(m_losses, LossKind::EventField, QStringLiteral("undated"), event.title);
            }
        }
        if (m_articles.size() == 1) {
            m_file.title = m_articles.front().article.title;
            if (isTimelineReader(m_articles.front().article.reader))
                m_file.words = introductionOf(m_articles.front());
        }
        return std::move(m_file);
    }

private:
    void countLosses(const AnnotatedArticle &whole, bool isTimeline);
    TimelineEntry entryOf(const Event &event, const Article &article, bool isTimeline) const;
    QJsonObject hiddenOf(const Event &event, const Article &article) const;
    static QString introductionOf(const AnnotatedArticle &whole);

    const std::vector<AnnotatedArticle> &m_articles;
    const Wording &m_wording;
    LossReport &m_losses;
    QHash<QUuid, QString> m_ids;
    TimelineFile m_file;
};

void EntriesOfArticles::countLosses(const AnnotatedArticle &whole, bool isTimeline)
{
    const Article &article = whole.article;
    const auto lost = [&](LossKind kind, const QString &subject, const QString &value) {
        if (!value.isEmpty())
            countLoss(m_losses, kind, subject, value);
    };
    lost(LossKind::Metadata, QStringLiteral("author"), article.author);
    lost(LossKind::Metadata, QStringLiteral("place"), article.place);
    if (isTimeline) { // made of the entries' own words: nothing else of it is written
        lost(LossKind::Metadata, QStringLiteral("publisher"), article.publisher);
        lost(LossKind::Metadata, QStringLiteral("url"), article.url);
        lost(LossKind::Metadata, QStringLiteral("language"), article.language);
        lost(LossKind::Metadata, QStringLiteral("published"), edtfText(article.published));
    } else {
        countTextLosses(whole, m_losses);
    }
}

/// What the file needs beside the fields that everyone reads.
QJsonObject EntriesOfArticles::hiddenOf(const Event &event, const Article &article) const
{
    QJsonObject json = eventJson(event, article);
    for (const char *elsewhere : {"ownId", "title", "answers", "published", "confirmedBy", "sameAs"})
        json.remove(QLatin1String(elsewhere));
    if (event.answers && m_ids.contains(*event.answers))
        json.insert(answersKey, m_ids[*event.answers]);
    return json;
}

TimelineEntry EntriesOfArticles::entryOf(const Event &event, const Article &article, bool isTimeline) const
{
    TimelineEntry entry;
    entry.id = m_ids[event.uid];
    entry.title = event.title;
    entry.event = hiddenOf(event, article);
    entry.words = piecesOf(event, CitationRole::Statement);
    if (entry.words == entry.title || entry.words.startsWith(entry.title + u'\n'))
        entry.words.remove(0, entry.title.size() + 1);
    else if (isTimeline && titleFromWords(entry.words) == entry.title)
        entry.event.insert(untitledKey, true);
    entry.date = event.happened;
    if (isTimeline)
        entry.dateWords = piecesOf(event, CitationRole::Date);
    else if (edtfOf(timelineDates(*event.happened)) != event.happened)
        entry.dateWords = m_wording.date(*event.happened);
    if (isTimeline && !entry.dateWords.isEmpty())
        entry.event.insert(dateWordsKey, entry.dateWords);
    entry.place = event.place;
    entry.tags = event.tags;
    entry.url = isAddress(event.note) ? event.note : article.url;
    if (!isTimeline)
        entry.words = QStringList{entry.words, sourceOf(article)}.join(paragraphs).trimmed();
    return entry;
}

/// The words of a timeline that stand before its entries.
QString EntriesOfArticles::introductionOf(const AnnotatedArticle &whole)
{
    auto first = static_cast<int>(whole.article.text.size());
    for (const Event &event : whole.events) {
        for (const Citation &citation : event.citations)
            first = std::min(first, citation.span.start);
    }
    return whole.article.text.left(first).trimmed();
}

} // namespace

bool isTimelineReader(const QString &reader)
{
    static const QSet<QString> names{QStringLiteral("timelinejs"), QStringLiteral("vis"), QStringLiteral("simile"),
                                     QStringLiteral("timelineproject"), QStringLiteral("icalendar")};
    return names.contains(reader.section(u'/', 0, 0));
}

Result<AnnotatedArticle> articleOf(TimelineFile file, const ReaderInput &input, const TimelineFormat &format)
{
    for (TimelineEntry &entry : file.entries) {
        if (entry.dateWords.isEmpty())
            entry.dateWords = jsonText(entry.event[dateWordsKey]);
        if (entry.event[untitledKey].toBool() && entry.title == titleFromWords(cleaned(entry.words)))
            entry.title.clear();
    }
    return ArticleOfEntries(input, format).make(std::move(file));
}

TimelineFile timelineOf(const std::vector<AnnotatedArticle> &articles, const Wording &wording, LossReport &losses)
{
    return EntriesOfArticles(articles, wording, losses).make();
}

QString htmlOfWords(const QString &words, const QString &key, QJsonObject &event)
{
    const QString html = pageOf(words);
    if (LossReport ignored; wordsOf(html, ignored) != words)
        event.insert(key, words);
    return html;
}

QString wordsOfHtml(const QString &html, const QString &key, const QJsonObject &event, LossReport &losses)
{
    const QString exact = jsonText(event[key]);
    return !exact.isEmpty() && pageOf(exact) == html ? exact : wordsOf(html, losses);
}

} // namespace dateline
