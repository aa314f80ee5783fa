#pragma once

#include "domain/annotated_article.h"
#include "domain/error.h"

#include <QHash>
#include <QString>

#include <vector>

namespace dateline {

/// A brat .ann file as it stands (https://brat.nlplab.org/standoff.html): records by kind, positions still counted in the file's
/// text. `line` and the columns are 1-based.
struct BratTextBound {
    struct Piece {
        int start;
        int end;
    };
    int line = 0;
    int pieceColumn = 0;
    int wordsColumn = 0;
    QString id;
    QString type;
    std::vector<Piece> pieces; ///< as written; several = discontinuous
    QString words;             ///< empty when the file quotes none
};
struct BratArgument {
    QString role;
    QString target;
};
struct BratEvent {
    int line = 0;
    QString id;
    QString type;
    QString trigger;
    std::vector<BratArgument> arguments;
};
struct BratAttribute {
    int line = 0;
    QString name;
    QString target;
    QString value; ///< empty = a flag
};
struct BratNote {
    int line = 0;
    QString type; ///< "AnnotatorNotes"
    QString target;
    QString text;
};
/// Relations, equivalences and normalizations. Of relations Dateline knows "Answers"; the others are only counted.
struct BratLink {
    int line = 0;
    LossKind kind;
    QString type;
    QStringList targets;
    QString text;
};

struct BratStandoff {
    std::vector<BratTextBound> textBounds;
    std::vector<BratEvent> events;
    std::vector<BratAttribute> attributes;
    std::vector<BratNote> notes;
    std::vector<BratLink> links;

    const BratTextBound *textBound(const QString &id) const;
    QHash<QString, std::size_t> textBoundById;
};

/// BadSyntax, DuplicateId, UnknownId with line and column; no file. An empty text is a file without annotations.
Result<BratStandoff> parseBratStandoff(const QString &text);

} // namespace dateline
