#pragma once

#include "domain/text_span.h"

#include <QString>

#include <functional>
#include <vector>

namespace dateline {

/// A piece of a mark; several marks may cover the same words, and cross.
struct MarkedPiece {
    TextSpan span;
    int mark = 0;
};

/// The attributes behind the bracket of a mark's piece: `first` for the first one written, with the marks around it, outermost
/// first.
using AttributesOf = std::function<QString(int mark, bool first, const std::vector<int> &around)>;

/// Markdown that reads back as exactly `text`, with brackets around the pieces. What Markdown would take for markup is escaped;
/// line ends are hard breaks, blanks at the ends of lines and line ends that Markdown has no other way to say are entities.
/// Brackets nest and end in their paragraph: a piece that crosses another one or goes on in the next paragraph is written as
/// several, with nothing but line ends between them, which readers take as one. REQUIRES: pieces are not empty and fit.
QString markdownBody(const QString &text, std::vector<MarkedPiece> pieces, const AttributesOf &attributesOf);

} // namespace dateline
