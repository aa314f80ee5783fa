#include "formats/webanno_tsv.h"

#include "formats/webanno_columns.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace dateline {

namespace {

using Column = WebannoLayer::Column;

constexpr int mostGap = 1'000; // line ends between two sentences

class TsvReader {
public:
    Result<AnnotationLayers> read(const QString &file);

private:
    /// A slot or a relation whose other end may come later in the file.
    struct Pending {
        int line;
        QString role;
        QString own; ///< empty: the annotation of `ownLayer` at `ownUnit`
        WebannoReference ownPlace;
        QString otherLayer; ///< empty = any
        WebannoReference other;
        bool fromOther; ///< a relation comes from the other end
    };

    Result<void> head(const QString &line);
    Result<void> row(const QString &line);
    Result<void> place(const QString &offsets, const QString &token);
    void endSentence();
    Result<void> layerCells(const WebannoLayer &layer, const QStringList &cells);
    Result<void> relation(const WebannoLayer &layer, const QStringList &cells);
    Result<void> chain(const WebannoLayer &layer, const QStringList &cells);
    Result<void> stacked(const WebannoLayer &layer, const std::vector<QStringList> &parts, qsizetype index);
    Result<void> slot(const QString &id, const Column &column, const QString &roles, const QString &targets);
    LayerAnnotation &annotation(const WebannoLayer &layer, int number);
    Result<void> resolve();
    QString find(const QString &layer, const WebannoReference &place);
    tl::unexpected<Error> malformed(const char *expected) const
    {
        return failure(ErrorCode::BadSyntax, {QString::fromUtf8(expected)}, {}, m_line);
    }

    AnnotationLayers m_made;
    std::vector<WebannoLayer> m_layers;
    int m_line = 0;
    QStringList m_sentence;                 // its #Text lines
    int m_sentenceStart = -1;               // in m_made.text; -1 = not placed yet
    QString m_unit;                         // "1-2", of the row
    TextSpan m_span;                        // of the row
    QHash<QString, std::size_t> m_byNumber; // "Layer[3]"
    QHash<QString, QStringList> m_atUnit;   // "Layer 1-2" and " 1-2" → ids
    QHash<QString, int> m_numberOf;         // id → its number, 0 = none
    QHash<QString, TextSpan> m_units;
    std::vector<Pending> m_pending;
    QHash<QString, QString> m_chains;                        // "1-2" of a chain → id
    std::vector<std::pair<QString, LayerLink>> m_chainLinks; // to the chain's place → the link
};

Result<AnnotationLayers> TsvReader::read(const QString &file)
{
    for (const QString &line : file.split(u'\n')) {
        ++m_line;
        Result<void> passed;
        if (line.startsWith(u'#'))
            passed = head(line);
        else if (!line.trimmed().isEmpty())
            passed = row(line);
        else
            endSentence();
        if (!passed)
            return tl::make_unexpected(passed.error());
    }
    endSentence();
    if (const auto resolved = resolve(); !resolved)
        return tl::make_unexpected(resolved.error());
    return std::move(m_made);
}

Result<void> TsvReader::head(const QString &line)
{
    static const QString textMark = QStringLiteral("#Text=");
    if (line.startsWith(textMark)) {
        m_sentence << withoutEscapes(line.mid(textMark.size()));
    } else if (auto layer = webannoLayer(line)) {
        m_layers.push_back(*std::move(layer));
    } else if (!line.startsWith(QLatin1String("#FORMAT="))) {
        static const QRegularExpression numbered(QStringLiteral("\\d+$"));
        const QString field = line.mid(1).section(u'=', 0, 0);
        countLoss(m_made.losses, LossKind::Metadata, QString(field).remove(numbered), line.section(u'=', 1));
    }
    return {};
}

/// A sentence begins where its first token says; what stands between sentences is not in the file, and is a line end here.
Result<void> TsvReader::place(const QString &offsets, const QString &token)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,9})-(\\d{1,9})$"));
    const QRegularExpressionMatch match = form.match(offsets);
    if (!match.hasMatch())
        return malformed("1-1\t0-4\t…");
    m_span = {match.captured(1).toInt(), match.captured(2).toInt()};
    if (m_sentenceStart < 0) {
        const QString sentence = m_sentence.join(u'\n');
        const auto already = static_cast<int>(m_made.text.size());
        const int indent = std::max(0, static_cast<int>(sentence.indexOf(token)));
        m_sentenceStart = m_span.start - indent;
        if (m_sentenceStart < already || m_sentenceStart > already + mostGap)
            return failure(ErrorCode::BadSpan, {m_unit, QString::number(m_span.start), QString::number(m_span.end)}, {}, m_line);
        m_made.text += QString(m_sentenceStart - already, u'\n') + sentence;
    }
    const QString there = m_span.fits(m_made.text) ? wordsAt(m_made.text, m_span) : QString();
    if (!m_span.fits(m_made.text) || there != token)
        return failure(ErrorCode::TextDiffers, {m_unit, token, there}, {}, m_line);
    return {};
}

void TsvReader::endSentence()
{
    if (!m_sentence.isEmpty() && m_sentenceStart < 0) // no token stands in it
        m_made.text += (m_made.text.isEmpty() ? QString() : QStringLiteral("\n")) + m_sentence.join(u'\n');
    m_sentence.clear();
    m_sentenceStart = -1;
}

Result<void> TsvReader::row(const QString &line)
{
    const QStringList cells = line.split(u'\t');
    if (cells.size() < 3)
        return malformed("1-1\t0-4\t…");
    m_unit = cells[0];
    if (const auto placed = place(cells[1], withoutEscapes(cells[2])); !placed)
        return placed;
    m_units.insert(m_unit, m_span);
    qsizetype at = 3;
    for (const WebannoLayer &layer : m_layers) {
        const auto width = static_cast<qsizetype>(layer.columns.size());
        if (at + width > cells.size())
            return malformed("\t");
        if (const auto passed = layerCells(layer, cells.mid(at, width)); !passed)
            return passed;
        at += width;
    }
    return {};
}

Result<void> TsvReader::layerCells(const WebannoLayer &layer, const QStringList &cells)
{
    if (layer.kind == WebannoLayer::Kind::Relations)
        return relation(layer, cells);
    if (layer.kind == WebannoLayer::Kind::Chains)
        return chain(layer, cells);
    std::vector<QStringList> parts;
    qsizetype most = 1;
    for (const QString &cell : cells) {
        parts.push_back(splitCell(cell, u'|'));
        most = std::max(most, parts.back().size());
    }
    for (qsizetype index = 0; index < most; ++index) {
        if (const auto passed = stacked(layer, parts, index); !passed)
            return passed;
    }
    return {};
}

Result<void> TsvReader::stacked(const WebannoLayer &layer, const std::vector<QStringList> &parts, qsizetype index)
{
    const QString none = QStringLiteral("_");
    bool isPresent = false;
    int number = 0;
    for (std::size_t column = 0; column < parts.size(); ++column) {
        const QString part = parts[column].value(index, none);
        const bool isReference = layer.columns[column].kind == Column::Kind::RoleTargets;
        isPresent = isPresent || (isReference ? part != none : webannoValue(part).isPresent);
        // Of several fillers each role may carry the number: "a[1];b[1]".
        if (!isReference && number == 0)
            number = webannoValue(part).number;
    }
    if (!isPresent)
        return {};
    const bool isNew = number == 0 || !m_byNumber.contains(layer.name + QStringLiteral("[%1]").arg(number));
    LayerAnnotation &made = annotation(layer, number);
    if (!isNew)
        return {};
    const QString id = made.id;
    for (std::size_t column = 0; column < parts.size(); ++column) {
        const Column &head = layer.columns[column];
        const QString part = parts[column].value(index, none);
        if (head.kind == Column::Kind::Value) {
            if (const QString value = webannoValue(part).value; !value.isEmpty())
                made.features.emplace_back(head.name, value);
        } else if (head.kind == Column::Kind::Roles) {
            if (const auto passed = slot(id, head, part, parts[column + 1].value(index, none)); !passed)
                return passed;
        }
    }
    return {};
}

Result<void> TsvReader::slot(const QString &id, const Column &column, const QString &roles, const QString &targets)
{
    if (targets == QLatin1String("_") || targets == QLatin1String("*"))
        return {};
    const QStringList names = splitCell(roles, u';');
    const QStringList places = splitCell(targets, u';');
    for (qsizetype index = 0; index < places.size(); ++index) {
        const auto place = webannoReference(places[index]);
        if (!place)
            return malformed("1-2[3]");
        const QString role = webannoValue(names.value(index, QStringLiteral("_"))).value;
        m_pending.push_back({m_line, role.isEmpty() ? column.name : role, id, {}, {}, *place, false});
    }
    return {};
}

/// A relation stands in the row of its target.
Result<void> TsvReader::relation(const WebannoLayer &layer, const QStringList &cells)
{
    const QStringList sources = splitCell(cells.last(), u'|');
    for (qsizetype index = 0; index < sources.size(); ++index) {
        if (sources[index] == QLatin1String("_"))
            continue;
        const auto source = webannoReference(sources[index]);
        if (!source)
            return malformed("1-1[1_2]");
        QString role = layer.name;
        for (qsizetype column = 0; column + 1 < cells.size(); ++column) {
            const QString value = webannoValue(splitCell(cells[column], u'|').value(index, QStringLiteral("_"))).value;
            if (column == 0 && !value.isEmpty())
                role = value;
            else if (!value.isEmpty())
                countLoss(m_made.losses, LossKind::Attribute, layer.columns[static_cast<std::size_t>(column)].name, value);
        }
        const WebannoReference own{m_unit, source->ownNumber, 0};
        m_pending.push_back({m_line, role, {}, own, layer.relatedLayer, {source->unit, source->number, 0}, true});
    }
    return {};
}

/// "coref->1-2", "PER[1]": the second link of chain 1, with the label of what leads on to the third.
Result<void> TsvReader::chain(const WebannoLayer &layer, const QStringList &cells)
{
    static const QRegularExpression form(QStringLiteral("^(.*)->(\\d+)-(\\d{1,9})$"));
    const QStringList nexts = splitCell(cells[0], u'|');
    const QStringList types = splitCell(cells.value(1), u'|');
    for (qsizetype index = 0; index < nexts.size(); ++index) {
        if (nexts[index] == QLatin1String("_"))
            continue;
        const QRegularExpressionMatch match = form.match(nexts[index]);
        if (!match.hasMatch())
            return malformed("*->1-1");
        const WebannoValue type = webannoValue(types.value(index, QStringLiteral("*")));
        const QString place = match.captured(2) + u'-' + match.captured(3);
        const QString next = match.captured(2) + u'-' + QString::number(match.captured(3).toInt() + 1);
        if (const auto known = m_chains.constFind(place); known != m_chains.constEnd()) {
            const auto link = std::ranges::find(m_made.annotations, *known, &LayerAnnotation::id);
            link->span.end = std::max(link->span.end, m_span.end);
            continue;
        }
        LayerAnnotation &made = annotation(layer, 0);
        m_chains.insert(place, made.id);
        if (!type.value.isEmpty())
            made.features.emplace_back(layer.columns.back().name, type.value);
        const QString role = webannoValue(match.captured(1)).value;
        m_chainLinks.emplace_back(next, LayerLink{role.isEmpty() ? layer.columns.front().name : role, made.id, {}});
    }
    return {};
}

/// The annotation of that number, which goes on in this row, or a new one.
LayerAnnotation &TsvReader::annotation(const WebannoLayer &layer, int number)
{
    const QString key = layer.name + QStringLiteral("[%1]").arg(number);
    if (const auto known = m_byNumber.constFind(key); number > 0 && known != m_byNumber.constEnd()) {
        LayerAnnotation &longer = m_made.annotations[*known];
        longer.span.end = std::max(longer.span.end, m_span.end);
        return longer;
    }
    const QString id = number > 0 ? key : layer.name + u' ' + m_unit + u'#' + QString::number(m_made.annotations.size());
    if (number > 0)
        m_byNumber.insert(key, m_made.annotations.size());
    m_atUnit[layer.name + u' ' + m_unit] << id;
    m_atUnit[u' ' + m_unit] << id;
    m_numberOf.insert(id, number);
    m_made.annotations.push_back({id, layer.name, m_span, {}, {}});
    return m_made.annotations.back();
}

/// Words are no layer's columns; the one that is spoken of becomes an annotation.
QString TsvReader::find(const QString &layer, const WebannoReference &place)
{
    const auto unit = m_units.constFind(place.unit);
    if (unit != m_units.constEnd() && std::ranges::find(m_layers, layer, &WebannoLayer::name) == m_layers.end() &&
        !layer.isEmpty()) {
        const QString id = layer + u' ' + place.unit;
        if (!m_numberOf.contains(id))
            m_made.annotations.push_back({id, layer, *unit, {}, {}});
        m_numberOf.insert(id, 0);
        return id;
    }
    const QStringList here = m_atUnit.value(layer + u' ' + place.unit);
    for (const QString &id : here) {
        if (m_numberOf.value(id) == place.number)
            return id;
    }
    return here.size() == 1 ? here.first() : QString();
}

Result<void> TsvReader::resolve()
{
    for (const Pending &each : m_pending) {
        const QString own = each.own.isEmpty() ? find(each.otherLayer, each.ownPlace) : each.own;
        const QString other = find(each.otherLayer, each.other);
        if (own.isEmpty() || other.isEmpty())
            return failure(ErrorCode::UnknownId, {own.isEmpty() ? each.ownPlace.unit : each.other.unit}, {}, each.line);
        m_made.links.push_back({each.role, each.fromOther ? other : own, each.fromOther ? own : other});
    }
    for (auto &[place, link] : m_chainLinks) {
        link.to = m_chains.value(place);
        if (!link.to.isEmpty())
            m_made.links.push_back(std::move(link));
    }
    return {};
}

} // namespace

Result<AnnotationLayers> webannoLayers(const QString &text)
{
    return TsvReader().read(text);
}

Result<AnnotatedArticle> readWebannoTsv(const ReaderInput &input)
{
    const auto layers = webannoLayers(input.source.text);
    if (!layers)
        return tl::make_unexpected(layers.error());
    return articleOf(*layers, input, QStringLiteral("webannotsv"));
}

} // namespace dateline
