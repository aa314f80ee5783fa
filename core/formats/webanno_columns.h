#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace dateline {

/// The head of a WebAnno TSV file says which layers its columns hold, and each cell has a grammar of its own.

/// One line of the head:
/// "#T_SP=webanno.custom.Event|kind|ROLE_webanno.custom.Event:who_webanno.custom.EventWhoLink|uima.tcas.Annotation"
struct WebannoLayer {
    enum class Kind { Spans, Relations, Chains };
    struct Column {
        enum class Kind { Value, Roles, RoleTargets, RelationSource, ChainNext, ChainType };
        Kind kind = Kind::Value;
        QString name; ///< of the feature
    };
    Kind kind = Kind::Spans;
    QString name;                ///< "Event"
    QString relatedLayer;        ///< of a relation: whose annotations it links
    std::vector<Column> columns; ///< at least one
};
/// Nothing when the line is no layer's.
std::optional<WebannoLayer> webannoLayer(const QString &line);

/// Splits a cell at a letter that is not escaped.
QStringList splitCell(const QString &cell, QChar separator);
/// What the writer's backslashes stand for.
QString withoutEscapes(const QString &text);

/// "PER[2]" → the value and which of the annotations of this layer it belongs to; 0 = the only one here. `_` is no value, `*` an
/// empty one.
struct WebannoValue {
    QString value;
    int number = 0;
    bool isPresent = false;
};
WebannoValue webannoValue(const QString &part);

/// "1-2.1[3]" names an annotation by its word and number; "1-1[1_2]" those at both ends of a relation: here is its source.
struct WebannoReference {
    QString unit;
    int number = 0;
    int ownNumber = 0; ///< of the relation's target in the row itself
};
std::optional<WebannoReference> webannoReference(const QString &part);

} // namespace dateline
