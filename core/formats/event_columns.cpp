#include "formats/event_columns.h"

namespace dateline {

namespace {

QString digits(int value, int width)
{
    return QStringLiteral("%1").arg(value, width, 10, QLatin1Char('0'));
}

bool hasTime(const Edtf &date)
{
    const auto timed = [](const EdtfPoint &point) { return point.secondOfDay.has_value(); };
    for (const Edtf::Member &member : date.members()) {
        if (timed(member.first) || timed(member.last))
            return true;
    }
    return (date.start() && timed(*date.start())) || (date.end() && timed(*date.end()));
}

QString civilText(std::optional<CivilSecond> second, bool withTime)
{
    if (!second)
        return {};
    const auto day = civilDay(*second);
    const int year = static_cast<int>(day.year());
    // ISO 8601-1: a year beyond four digits has its sign.
    const QString sign = year < 0 ? QStringLiteral("-") : year > 9999 ? QStringLiteral("+") : QString();
    QString text = sign + digits(std::abs(year), 4) + u'-' + digits(static_cast<int>(static_cast<unsigned>(day.month())), 2) +
                   u'-' + digits(static_cast<int>(static_cast<unsigned>(day.day())), 2);
    if (!withTime)
        return text;
    const auto inDay = static_cast<int>(*second - civilSecond(day));
    return text + u'T' + digits(inDay / 3600, 2) + u':' + digits(inDay / 60 % 60, 2) + u':' + digits(inDay % 60, 2);
}

} // namespace

QString earliestText(const Edtf &date)
{
    return civilText(date.earliest(), hasTime(date));
}
QString latestText(const Edtf &date)
{
    return civilText(date.latest(), hasTime(date));
}
QString edtfText(const std::optional<Edtf> &date)
{
    return date ? date->toString() : QString();
}

QStringList actorTexts(const std::vector<Actor> &actors)
{
    QStringList texts;
    for (const Actor &actor : actors)
        texts << actor.codeOrName();
    return texts;
}

void countTableLosses(const AnnotatedArticle &article, LossReport &losses)
{
    const auto metadata = [&](const char *field, const QString &value) {
        if (!value.isEmpty())
            countLoss(losses, LossKind::Metadata, QLatin1String(field), value);
    };
    metadata("author", article.article.author);
    metadata("place", article.article.place);
    for (const Event &event : article.events) {
        if (!event.note.isEmpty())
            countLoss(losses, LossKind::EventField, QStringLiteral("note"), event.note);
        if (!event.tags.isEmpty())
            countLoss(losses, LossKind::EventField, QStringLiteral("tags"), event.tags.join(QStringLiteral(", ")));
    }
}

void countTextLosses(const AnnotatedArticle &article, LossReport &losses)
{
    if (!article.article.text.isEmpty())
        countLoss(losses, LossKind::Metadata, QStringLiteral("text"), article.article.text);
    if (!article.article.language.isEmpty())
        countLoss(losses, LossKind::Metadata, QStringLiteral("language"), article.article.language);
    for (const Event &event : article.events) {
        for (const Citation &citation : event.citations) {
            if (citation.role != CitationRole::Statement)
                countLoss(losses, LossKind::EventField, citationRoleName(citation.role), citation.exact);
        }
    }
}

} // namespace dateline
