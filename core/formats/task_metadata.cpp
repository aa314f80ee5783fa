#include "formats/task_metadata.h"

#include "formats/json_parser.h"

#include <QHash>

namespace dateline {

void describeTask(AnnotatedArticle &article, const QJsonObject &record, const QString &textKey, const QStringList &known)
{
    const QHash<QString, QString *> fields{{"title", &article.article.title},      {"publisher", &article.article.publisher},
                                           {"source", &article.article.publisher}, {"author", &article.article.author},
                                           {"url", &article.article.url},          {"language", &article.article.language},
                                           {"lang", &article.article.language}};
    for (auto field = record.begin(); field != record.end(); ++field) {
        const QString key = field.key();
        if (key == textKey || known.contains(key))
            continue;
        const QString value = field.value().isString() ? jsonText(field.value()) : field.value().toVariant().toString();
        const bool isDay = key == QLatin1String("published") || key == QLatin1String("date");
        const auto day = isDay ? Edtf::parse(value) : Result<Edtf>(failure(ErrorCode::BadDate));
        if (const auto place = fields.constFind(key); place != fields.constEnd() && !value.isEmpty())
            **place = value;
        else if (day)
            article.article.setPublished(*day, DateBasis::Metadata, {ReasonCode::Metadata, {key}});
        else
            countLoss(article.losses, isDay ? LossKind::BadDateValue : LossKind::Metadata, isDay ? value : key, value);
    }
}

} // namespace dateline
