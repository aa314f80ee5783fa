#include "formats/timeml.h"

#include "domain/page.h"
#include "formats/headline.h"
#include "formats/publication_hint.h"
#include "formats/timeml_markup.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace dateline {

namespace {

constexpr qsizetype largestText = 16 * 1024 * 1024; // UTF-16 units
constexpr int longestExample = 60;
const QString timex3 = QStringLiteral("TIMEX3");

Timex timexOf(const QXmlStreamAttributes &attributes)
{
    const auto text = [&](const char *name) { return attributes.value(QLatin1String(name)).toString(); };
    Timex timex;
    timex.type = timexTypeFromName(text("type")).value_or(TimexType::Date);
    timex.value = text("value");
    timex.mod = timexModFromName(text("mod"));
    timex.quant = text("quant");
    timex.freq = text("freq");
    return timex;
}

class TimemlReader {
public:
    explicit TimemlReader(const ReaderInput &input)
        : m_input(input), m_textElement(input.source.text.contains(QLatin1String("<TEXT")))
    {
        TimemlMarkup markup = readableTimeml(input.source.text);
        m_xml.addData(markup.xml);
        m_read.losses = std::move(markup.losses);
    }

    Result<AnnotatedArticle> read()
    {
        while (!m_xml.atEnd() && m_problem.isEmpty())
            step(m_xml.readNext());
        if (m_xml.hasError() || !m_problem.isEmpty())
            return failure(ErrorCode::BadSyntax, {m_problem.isEmpty() ? QStringLiteral("XML") : m_problem}, m_input.path,
                           static_cast<int>(m_xml.lineNumber()));
        if (!m_hasRoot)
            return failure(ErrorCode::BadSyntax, {QStringLiteral("<TimeML>")}, m_input.path, 1);
        return finished();
    }

private:
    struct Open {
        int start;
        QXmlStreamAttributes attributes;
    };

    void step(QXmlStreamReader::TokenType token)
    {
        switch (token) {
        case QXmlStreamReader::DTD:
            if (m_xml.text().contains(u'['))
                m_problem = QStringLiteral("<!DOCTYPE TimeML SYSTEM …>");
            break;
        case QXmlStreamReader::StartElement:
            start();
            break;
        case QXmlStreamReader::EndElement:
            end();
            break;
        case QXmlStreamReader::Characters:
            if (m_inDct)
                m_dctWords += m_xml.text();
            if (m_inText && m_ignored == 0)
                m_text += m_xml.text();
            if (m_text.size() > largestText)
                m_problem = QString::number(largestText);
            break;
        default:
            break;
        }
    }

    void start()
    {
        const QStringView name = m_xml.name();
        if (name == QLatin1String("TimeML")) {
            m_hasRoot = true;
            m_inText = !m_textElement;
        } else if (name == QLatin1String("TEXT")) {
            m_inText = true;
        } else if (name == QLatin1String("DCT")) {
            m_inDct = true;
            ++m_ignored;
        } else if (name == QLatin1String("TITLE") && !m_inText) {
            m_title = m_xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
        } else if (name == timex3) {
            startDate();
        } else if (m_inText && isOutsideText(name)) {
            ++m_ignored;
        } else if (m_hasRoot && !isOutsideText(name)) {
            const bool link = name.endsWith(QLatin1String("LINK"));
            countLoss(m_read.losses, link ? LossKind::Relation : LossKind::ForeignAnnotation, name.toString());
        }
    }

    /// Parts of a header, where the root itself is the text.
    static bool isOutsideText(QStringView name)
    {
        return name == QLatin1String("DOCID") || name == QLatin1String("EXTRAINFO") || name == QLatin1String("TITLE");
    }

    void startDate()
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        if (attributes.value(QLatin1String("functionInDocument")) == QLatin1String("CREATION_TIME"))
            m_published = attributes.value(QLatin1String("value")).toString();
        m_dates.push_back({static_cast<int>(m_text.size()), attributes});
    }

    void end()
    {
        const QStringView name = m_xml.name();
        if (name == QLatin1String("TEXT")) {
            m_inText = false;
        } else if (name == QLatin1String("DCT")) {
            m_inDct = false;
            --m_ignored;
        } else if (name == timex3) {
            endDate();
        } else if (m_inText && isOutsideText(name)) {
            --m_ignored;
        }
    }

    void endDate()
    {
        const Open open = m_dates.back();
        m_dates.pop_back();
        const TextSpan span{open.start, static_cast<int>(m_text.size())};
        if (!m_inText || m_ignored > 0)
            return;
        if (span.isEmpty() || open.attributes.value(QLatin1String("value")).isEmpty())
            countLoss(m_read.losses, LossKind::DateWithoutValue, timex3, wordsAt(m_text, span).left(longestExample));
        else
            m_read.dates.push_back({span, timexOf(open.attributes)});
    }

    AnnotatedArticle finished()
    {
        dropOuterLineEnds();
        m_read.source = {m_input.path, m_input.bytes};
        if (!m_input.path.isEmpty())
            m_read.files << m_input.path;
        Article &article = m_read.article;
        article.text = m_text;
        article.reader = QStringLiteral("timeml/1");
        article.title = m_title.isEmpty() ? titleOf(m_text, m_input.path) : m_title;
        const auto published = Edtf::parse(m_published.isEmpty() ? m_dctWords.trimmed() : m_published);
        if (published)
            article.setPublished(*published, DateBasis::Metadata, {ReasonCode::Metadata, {QStringLiteral("DCT")}});
        else
            findPublicationDate(article, m_input.path);
        std::ranges::sort(m_read.dates, {}, &DateAnnotation::span);
        return std::move(m_read);
    }

    void dropOuterLineEnds()
    {
        if (m_text.startsWith(u'\n')) {
            m_text.remove(0, 1);
            for (DateAnnotation &date : m_read.dates)
                date.span = {date.span.start - 1, date.span.end - 1};
        }
        std::erase_if(m_read.dates, [](const DateAnnotation &date) { return date.span.start < 0; });
        if (m_text.endsWith(u'\n'))
            m_text.chop(1);
        std::erase_if(m_read.dates, [&](const DateAnnotation &date) { return !date.span.fits(m_text); });
    }

    const ReaderInput &m_input;
    QXmlStreamReader m_xml;
    const bool m_textElement;
    bool m_hasRoot = false;
    bool m_inText = false;
    bool m_inDct = false;
    int m_ignored = 0; // open elements of the header
    QString m_text;
    QString m_title;
    QString m_published;
    QString m_dctWords;
    QString m_problem;
    std::vector<Open> m_dates;
    AnnotatedArticle m_read;
};

/// XML has no place for control characters; positions stay.
QString escaped(QString text)
{
    for (QChar &c : text) {
        if (c.unicode() < 0x20 && c != u'\n' && c != u'\t')
            c = c == pageMark ? QChar(u' ') : QChar(QChar::ReplacementCharacter);
    }
    return text.toHtmlEscaped();
}

QString attributesOf(const DateAnnotation &date, int number)
{
    QString tag = QStringLiteral("<TIMEX3 tid=\"t%1\"").arg(number);
    const auto add = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            tag += u' ' + QLatin1String(name) + QLatin1String("=\"") + escaped(value) + u'"';
    };
    add("type", timexTypeName(date.timex.type));
    add("value", date.timex.value);
    add("mod", timexModName(date.timex.mod));
    add("quant", date.timex.quant);
    add("freq", date.timex.freq);
    return tag + u'>';
}

/// Whether a span begins or ends inside a character of two units, which a file cannot say.
bool splitsPair(const QString &text, TextSpan span)
{
    const auto inside = [&](int at) { return at < text.size() && text[at].isLowSurrogate(); };
    return inside(span.start) || inside(span.end);
}

/// The text with its dates; of dates that cross, the later ones are losses. Nested ones nest.
QString markedText(const AnnotatedArticle &article, LossReport &losses)
{
    const QString &text = article.article.text;
    std::vector<DateAnnotation> dates = article.dates;
    std::ranges::stable_sort(dates, [](const DateAnnotation &a, const DateAnnotation &b) {
        return a.span.start != b.span.start ? a.span.start < b.span.start : a.span.end > b.span.end;
    });
    QString marked;
    std::vector<int> open;
    int at = 0;
    const auto closeUntil = [&](int position) {
        while (!open.empty() && open.back() <= position) {
            marked += escaped(text.mid(at, open.back() - at)) + QLatin1String("</TIMEX3>");
            at = open.back();
            open.pop_back();
        }
    };
    int number = 0;
    for (const DateAnnotation &date : dates) {
        closeUntil(date.span.start);
        if (date.span.isEmpty() || !date.span.fits(text) || splitsPair(text, date.span) ||
            (!open.empty() && date.span.end > open.back())) {
            countLoss(losses, LossKind::ForeignAnnotation, timex3, wordsAt(text, date.span).left(longestExample));
            continue;
        }
        marked += escaped(text.mid(at, date.span.start - at)) + attributesOf(date, ++number);
        at = date.span.start;
        open.push_back(date.span.end);
    }
    closeUntil(static_cast<int>(text.size()));
    return marked + escaped(text.mid(at));
}

} // namespace

Result<AnnotatedArticle> readTimeml(const ReaderInput &input)
{
    return TimemlReader(input).read();
}

QByteArray writeTimeml(const AnnotatedArticle &article, LossReport &losses)
{
    const auto lost = [&](const char *field, const QString &value) {
        if (!value.isEmpty())
            countLoss(losses, LossKind::Metadata, QLatin1String(field), value);
    };
    lost("publisher", article.article.publisher);
    lost("author", article.article.author);
    lost("url", article.article.url);
    lost("place", article.article.place);
    lost("language", article.article.language);
    for (const Event &event : article.events)
        countLoss(losses, LossKind::EventField, QStringLiteral("event"), event.title);
    for (qsizetype page = article.article.text.count(pageMark); page > 0; --page)
        countLoss(losses, LossKind::Markup, QStringLiteral("page"));
    QString xml = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML>\n");
    if (article.article.published) {
        const QString day = escaped(article.article.published->toString());
        xml += QStringLiteral(
                   "<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"%1\" functionInDocument=\"CREATION_TIME\">%1</TIMEX3></DCT>\n")
                   .arg(day);
    }
    if (!article.article.title.isEmpty())
        xml += QStringLiteral("<TITLE>") + escaped(article.article.title) + QStringLiteral("</TITLE>\n");
    xml += QStringLiteral("<TEXT>\n") + markedText(article, losses) + QStringLiteral("\n</TEXT>\n</TimeML>\n");
    return xml.toUtf8();
}

} // namespace dateline
