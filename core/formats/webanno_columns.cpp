#include "formats/webanno_columns.h"

#include "formats/annotation_layers.h"

#include <QRegularExpression>

namespace dateline {

namespace {

using Column = WebannoLayer::Column;

/// "ROLE_webanno.custom.Event:who_webanno.custom.EventWhoLink" → "who".
QString slotName(const QString &column)
{
    const QString afterColon = column.section(u':', 1);
    return afterColon.section(u'_', 0, 0);
}

std::vector<Column> columnsOf(WebannoLayer &layer, const QStringList &parts)
{
    std::vector<Column> columns;
    for (qsizetype index = 1; index < parts.size(); ++index) {
        const QString &part = parts[index];
        if (layer.kind == WebannoLayer::Kind::Chains) {
            columns.push_back({index == 1 ? Column::Kind::ChainNext : Column::Kind::ChainType, part});
        } else if (part.startsWith(QLatin1String("ROLE_"))) {
            columns.push_back({Column::Kind::Roles, slotName(part)});
            columns.push_back({Column::Kind::RoleTargets, slotName(part)});
            ++index; // the layer of what may fill the slot
        } else if (part.startsWith(QLatin1String("BT_"))) {
            layer.relatedLayer = shortTypeName(part.mid(3));
            columns.push_back({Column::Kind::RelationSource, {}});
        } else if (!part.isEmpty() || parts.size() == 2) { // a layer without features has a column to stand in
            columns.push_back({Column::Kind::Value, part});
        }
    }
    if (columns.empty())
        columns.push_back({Column::Kind::Value, {}});
    return columns;
}

} // namespace

std::optional<WebannoLayer> webannoLayer(const QString &line)
{
    static const QRegularExpression form(QStringLiteral("^#T_(SP|RL|CH)=(.+)$"));
    const QRegularExpressionMatch match = form.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    const QStringList parts = match.captured(2).split(u'|');
    WebannoLayer layer;
    layer.kind = match.captured(1) == QLatin1String("SP")   ? WebannoLayer::Kind::Spans
                 : match.captured(1) == QLatin1String("RL") ? WebannoLayer::Kind::Relations
                                                            : WebannoLayer::Kind::Chains;
    layer.name = shortTypeName(parts.first());
    layer.columns = columnsOf(layer, parts);
    return layer;
}

QStringList splitCell(const QString &cell, QChar separator)
{
    QStringList parts{QString()};
    for (qsizetype at = 0; at < cell.size(); ++at) {
        if (cell[at] == u'\\' && at + 1 < cell.size())
            parts.last() += cell[at++];
        else if (cell[at] == separator) {
            parts << QString();
            continue;
        }
        parts.last() += cell[at];
    }
    return parts;
}

QString withoutEscapes(const QString &text)
{
    static const QString letters = QStringLiteral("tnrfb");
    static const QString controls = QStringLiteral("\t\n\r\f\b");
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'\\' && at + 1 < text.size()) {
            const qsizetype control = letters.indexOf(text[++at]);
            plain += control < 0 ? text[at] : controls[control];
        } else {
            plain += text[at];
        }
    }
    return plain;
}

WebannoValue webannoValue(const QString &part)
{
    static const QRegularExpression numbered(QStringLiteral("(?<!\\\\)\\[(\\d{1,9})\\]$"));
    const QRegularExpressionMatch match = numbered.match(part);
    const QString value = match.hasMatch() ? part.left(match.capturedStart()) : part;
    WebannoValue read;
    read.number = match.captured(1).toInt();
    read.isPresent = value != QLatin1String("_") || read.number > 0;
    if (value != QLatin1String("_") && value != QLatin1String("*"))
        read.value = withoutEscapes(value);
    return read;
}

std::optional<WebannoReference> webannoReference(const QString &part)
{
    static const QRegularExpression form(QStringLiteral("^(\\d+-\\d+(?:\\.\\d+)?)(?:\\[(\\d{1,9})(?:_(\\d{1,9}))?\\])?$"));
    const QRegularExpressionMatch match = form.match(part);
    if (!match.hasMatch())
        return std::nullopt;
    return WebannoReference{match.captured(1), match.captured(2).toInt(), match.captured(3).toInt()};
}

} // namespace dateline
