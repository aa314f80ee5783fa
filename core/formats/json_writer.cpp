#include "formats/json_writer.h"

#include "formats/event_columns.h"
#include "formats/json_text.h"

namespace dateline {

namespace {

void writeArticle(JsonText &json, const AnnotatedArticle &whole, bool withText, const Wording &wording)
{
    const Article &article = whole.article;
    json.beginObject();
    json.key("path");
    json.stringOrNull(whole.source.path);
    json.key("title");
    json.stringOrNull(article.title);
    json.key("publisher");
    json.stringOrNull(article.publisher);
    json.key("published");
    json.stringOrNull(edtfText(article.published));
    json.key("published_basis");
    json.string(dateBasisName(article.publishedBasis));
    json.key("published_reason");
    json.stringOrNull(wording.reason(article.publishedReason));
    json.key("language");
    json.stringOrNull(article.language);
    json.key("text_sha256");
    json.string(QString::fromLatin1(article.hash().toHex()));
    json.key("reader");
    json.string(article.reader);
    if (withText) {
        json.key("text");
        json.string(article.text);
    }
    json.endObject();
}

void writeCitation(JsonText &json, const Citation &citation, int article, const QString &text, const CodePointMap &points)
{
    json.beginObject();
    json.key("article");
    json.number(article);
    json.key("start");
    json.number(points.toCodePoints(citation.span.start));
    json.key("end");
    json.number(points.toCodePoints(citation.span.end));
    json.key("exact");
    json.string(citation.exact);
    json.key("prefix");
    json.string(citation.prefix);
    json.key("suffix");
    json.string(citation.suffix);
    json.key("role");
    json.string(citationRoleName(citation.role));
    json.key("state");
    json.string(citationStateName(checkCitation(citation, text).state));
    json.endObject();
}

void writeDates(JsonText &json, const Event &event, const Article &article, const Wording &wording)
{
    json.key("date");
    json.stringOrNull(edtfText(event.happened));
    json.key("earliest");
    json.stringOrNull(event.happened ? earliestText(*event.happened) : QString());
    json.key("latest");
    json.stringOrNull(event.happened ? latestText(*event.happened) : QString());
    json.key("date_reason");
    json.stringOrNull(wording.reason(event.happenedReason));
    json.key("said");
    json.stringOrNull(edtfText(event.said));
    json.key("published");
    json.stringOrNull(edtfText(article.published));
}

void writeEvent(JsonText &json, const Event &event, const Article &article, const Wording &wording)
{
    json.key("id");
    json.string(event.uid.toString(QUuid::WithoutBraces));
    json.key("title");
    json.string(event.title);
    json.key("label");
    json.string(wording.label(event));
    writeDates(json, event, article, wording);
    json.key("type");
    json.stringOrNull(event.type ? eventTypeName(*event.type) : QString());
    json.key("modality");
    json.string(modalityName(event.modality));
    json.key("source");
    json.strings(actorTexts(event.sources));
    json.key("target");
    json.strings(actorTexts(event.targets));
    json.key("speaker");
    json.stringOrNull(event.speaker ? event.speaker->codeOrName() : QString());
    json.key("place");
    json.stringOrNull(event.place);
    json.key("answers");
    json.stringOrNull(event.answers ? event.answers->toString(QUuid::WithoutBraces) : QString());
    json.key("status");
    json.string(eventStatusName(event.status));
    json.key("origin");
    json.string(eventOriginName(event.origin));
    json.key("rule");
    json.stringOrNull(event.rule);
}

} // namespace

QByteArray writeJson(const std::vector<AnnotatedArticle> &articles, bool withText, const Wording &wording, LossReport &losses)
{
    JsonText json;
    json.beginObject();
    json.key("schema");
    json.number(1);
    json.key("articles");
    json.beginArray();
    for (const AnnotatedArticle &article : articles) {
        writeArticle(json, article, withText, wording);
        countTableLosses(article, losses);
        if (!article.article.url.isEmpty())
            countLoss(losses, LossKind::Metadata, QStringLiteral("url"), article.article.url);
    }
    json.endArray();
    json.key("events");
    json.beginArray();
    for (std::size_t index = 0; index < articles.size(); ++index) {
        const Article &article = articles[index].article;
        const CodePointMap points(article.text);
        for (const Event &event : articles[index].events) {
            json.beginObject();
            writeEvent(json, event, article, wording);
            json.key("citations");
            json.beginArray();
            for (const Citation &citation : event.citations)
                writeCitation(json, citation, static_cast<int>(index), article.text, points);
            json.endArray();
            json.endObject();
        }
    }
    json.endArray();
    json.endObject();
    return json.take();
}

} // namespace dateline
