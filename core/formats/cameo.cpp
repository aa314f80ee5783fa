#include "formats/cameo.h"

#include <QFile>
#include <QHash>

#include <algorithm>

namespace dateline {

namespace {

constexpr qsizetype longestCode = 4;
constexpr qsizetype rootCode = 2;

/// The rows below a resource's comments and its header.
QList<QStringList> rowsOf(const char *name)
{
    QFile file(QStringLiteral(":/tables/") + QLatin1String(name));
    QList<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (!line.startsWith(u'#'))
            rows << line.split(u'\t');
    }
    return rows.mid(1);
}

QHash<QString, CameoAct> loadActs()
{
    QHash<QString, CameoAct> acts;
    for (const QStringList &row : rowsOf("cameo.tsv"))
        acts.insert(row.value(0), {eventTypeFromName(row.value(1)), row.value(2), row.value(3)});
    return acts;
}

QHash<QString, QString> loadActors()
{
    QHash<QString, QString> actors;
    for (const QStringList &row : rowsOf("cameo_actors.tsv"))
        actors.insert(row.value(0), row.value(1));
    return actors;
}

} // namespace

const CameoAct *cameoAct(QStringView code)
{
    static const QHash<QString, CameoAct> acts = loadActs();
    const bool isCode = code.size() <= longestCode && std::ranges::all_of(code, [](QChar digit) { return digit.isDigit(); });
    for (qsizetype length = isCode ? code.size() : 0; length >= rootCode; --length) {
        const auto act = acts.constFind(code.first(length).toString());
        if (act != acts.constEnd())
            return &*act;
    }
    return nullptr;
}

QString actorOfCameo(const QString &code)
{
    static const QHash<QString, QString> actors = loadActors();
    return actors.value(code, code);
}

bool isRoleOfState(const QStringList &roles)
{
    static const QStringList ofState = QStringLiteral("GOV MIL COP JUD LEG SPY Government Military Police Executive Judicial "
                                                      "Legislative")
                                           .split(u' ');
    return std::ranges::any_of(roles, [](const QString &role) { return ofState.contains(role, Qt::CaseInsensitive); });
}

} // namespace dateline
