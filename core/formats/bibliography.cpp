#include "formats/bibliography.h"

#include "formats/event_columns.h"
#include "formats/timeline_dates.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace dateline {

namespace {

/// The words' letters that every bibliography's key may have: those of ASCII, accents taken off.
QString plainLetters(const QString &words)
{
    QString letters;
    for (const QChar letter : words.normalized(QString::NormalizationForm_KD)) {
        if (letter.unicode() < 0x80 && letter.isLetterOrNumber())
            letters += letter.toLower();
    }
    return letters;
}

std::optional<EdtfPoint> publishedPoint(const Article &article)
{
    return article.published ? timelineDates(*article.published).start : std::nullopt;
}

class Keys {
public:
    QString of(const Article &article)
    {
        static constexpr qsizetype longestPart = 24;
        const auto published = publishedPoint(article);
        QString key = plainLetters(article.publisher).left(longestPart) +
                      (published ? QString::number(published->year) : QString()) +
                      plainLetters(article.title.section(u' ', 0, 0, QString::SectionSkipEmpty)).left(longestPart);
        if (key.isEmpty())
            key = QStringLiteral("article");
        const int number = ++m_taken[key]; // no key has a hyphen of its own
        return number == 1 ? key : key + u'-' + QString::number(number);
    }

private:
    QHash<QString, int> m_taken;
};

void countLosses(const AnnotatedArticle &whole, LossReport &losses)
{
    countLoss(losses, LossKind::Metadata, QStringLiteral("text"), whole.article.text);
    for (const Event &event : whole.events)
        countLoss(losses, LossKind::EventField, QStringLiteral("event"), event.title);
}

/// Braces would upset the count of BibTeX even behind a backslash.
QString texText(const QString &text)
{
    QString escaped;
    for (const QChar letter : text.simplified()) {
        switch (letter.unicode()) {
        case u'\\':
            escaped += QStringLiteral("\\textbackslash{}");
            break;
        case u'{':
            escaped += QStringLiteral("\\textbraceleft{}");
            break;
        case u'}':
            escaped += QStringLiteral("\\textbraceright{}");
            break;
        case u'~':
            escaped += QStringLiteral("\\textasciitilde{}");
            break;
        case u'^':
            escaped += QStringLiteral("\\textasciicircum{}");
            break;
        case u'&':
        case u'%':
        case u'$':
        case u'#':
        case u'_':
            escaped += QStringLiteral("\\") + letter;
            break;
        default:
            escaped += letter;
        }
    }
    return escaped;
}

QString texUrl(QString url)
{
    return url.simplified()
        .replace(u'{', QStringLiteral("%7B"))
        .replace(u'}', QStringLiteral("%7D"))
        .replace(u'\\', QStringLiteral("%5C"));
}

QString bibtexEntry(const Article &article, const QString &key)
{
    static constexpr std::array<const char *, 12> months{"jan", "feb", "mar", "apr", "may", "jun",
                                                         "jul", "aug", "sep", "oct", "nov", "dec"};
    QStringList fields;
    const auto add = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            fields << QStringLiteral("  %1 = ").arg(QLatin1String(name)) + value;
    };
    const auto braced = [](const QString &value) { return value.isEmpty() ? QString() : u'{' + value + u'}'; };
    add("title", braced(braced(texText(article.title)))); // twice: its capitals stay
    add("author", braced(braced(texText(article.author))));
    add("journal", braced(texText(article.publisher)));
    if (const auto published = publishedPoint(article)) {
        add("date", braced(edtfText(article.published)));
        add("year", braced(QString::number(published->year)));
        if (published->month)
            add("month", QLatin1String(months[static_cast<std::size_t>(*published->month - 1)]));
    }
    add("address", braced(texText(article.place)));
    add("language", braced(texText(article.language)));
    add("url", braced(texUrl(article.url)));
    const QString type = article.publisher.isEmpty() ? QStringLiteral("misc") : QStringLiteral("article");
    return u'@' + type + u'{' + key + QStringLiteral(",\n") + fields.join(QStringLiteral(",\n")) + QStringLiteral("\n}\n");
}

QJsonArray dateParts(const EdtfPoint &point)
{
    QJsonArray parts{point.year};
    if (point.month)
        parts.append(*point.month);
    if (point.day)
        parts.append(*point.day);
    return parts;
}

QJsonObject issued(const Edtf &date)
{
    const TimelineDates dates = timelineDates(date);
    QJsonArray parts;
    parts.append(dateParts(*dates.start)); // in braces compilers differ: a copy, or an array in an array
    if (dates.end)
        parts.append(dateParts(*dates.end));
    QJsonObject json{{QStringLiteral("date-parts"), parts}};
    if (date.qualification() != Qualification::None)
        json.insert(QStringLiteral("circa"), true);
    return json;
}

QJsonObject cslItem(const Article &article, const QString &key)
{
    const QString type = !article.publisher.isEmpty() ? QStringLiteral("article-newspaper")
                         : article.url.isEmpty()      ? QStringLiteral("document")
                                                      : QStringLiteral("webpage");
    QJsonObject item{{QStringLiteral("id"), key}, {QStringLiteral("type"), type}};
    const auto add = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            item.insert(QLatin1String(name), value);
    };
    add("title", article.title);
    add("container-title", article.publisher);
    add("publisher-place", article.place);
    add("language", article.language);
    add("URL", article.url);
    if (!article.author.isEmpty())
        item.insert(QStringLiteral("author"), QJsonArray{QJsonObject{{QStringLiteral("literal"), article.author}}});
    if (article.published)
        item.insert(QStringLiteral("issued"), issued(*article.published));
    return item;
}

} // namespace

QByteArray writeBibtex(const std::vector<AnnotatedArticle> &articles, LossReport &losses)
{
    Keys keys;
    QStringList entries;
    for (const AnnotatedArticle &whole : articles) {
        countLosses(whole, losses);
        entries << bibtexEntry(whole.article, keys.of(whole.article));
    }
    return entries.join(u'\n').toUtf8();
}

QByteArray writeCslJson(const std::vector<AnnotatedArticle> &articles, LossReport &losses)
{
    Keys keys;
    QJsonArray items;
    for (const AnnotatedArticle &whole : articles) {
        countLosses(whole, losses);
        items.append(cslItem(whole.article, keys.of(whole.article)));
    }
    return QJsonDocument(items).toJson();
}

} // namespace dateline
