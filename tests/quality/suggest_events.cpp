// suggest_events [--published DATE] FILE…: the events of plain texts as the scorers read them.
#include "extract/suggester.h"

#include "domain/text_span.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <cstring>

using namespace dateline;

static QJsonArray codes(const std::vector<Actor> &actors)
{
    QJsonArray list;
    for (const Actor &actor : actors)
        list.append(actor.codeOrName());
    return list;
}

static QJsonObject record(const Event &event, int article, const CodePointMap &points)
{
    QJsonArray citations;
    for (const Citation &citation : event.citations)
        citations.append(QJsonObject{{"article", article},
                                     {"start", points.toCodePoints(citation.span.start)},
                                     {"end", points.toCodePoints(citation.span.end)},
                                     {"exact", citation.exact},
                                     {"role", citationRoleName(citation.role)}});
    return {{"title", event.title},
            {"date", event.happened ? QJsonValue(event.happened->toString()) : QJsonValue()},
            {"type", eventTypeName(*event.type)},
            {"modality", modalityName(event.modality)},
            {"source", codes(event.sources)},
            {"target", codes(event.targets)},
            {"speaker", event.speaker ? QJsonValue(event.speaker->codeOrName()) : QJsonValue()},
            {"place", event.place},
            {"rule", event.rule},
            {"reason", reasonCodeName(event.happenedReason.code)},
            {"citations", citations}};
}

int main(int argc, char **argv)
{
    QJsonArray articles;
    QJsonArray events;
    Article article;
    for (int i = 1; i < argc; ++i) {
        if (!std::strcmp(argv[i], "--published")) {
            if (const auto day = Edtf::parse(QString::fromUtf8(argv[++i])))
                article.setPublished(*day, DateBasis::Given, {ReasonCode::GivenByUser, {}});
            continue;
        }
        QFile in(QString::fromLocal8Bit(argv[i]));
        in.open(QIODevice::ReadOnly);
        article.text = QString::fromUtf8(in.readAll());
        const CodePointMap points(article.text);
        for (const Event &event : suggestEvents(article))
            events.append(record(event, static_cast<int>(articles.size()), points));
        articles.append(QJsonObject{{"path", in.fileName()}});
    }
    const QByteArray json = QJsonDocument(QJsonObject{{"articles", articles}, {"events", events}}).toJson(QJsonDocument::Indented);
    std::fwrite(json.constData(), 1, static_cast<std::size_t>(json.size()), stdout);
    return 0;
}
