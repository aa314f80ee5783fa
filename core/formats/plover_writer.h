#pragma once

#include "domain/annotated_article.h"

#include <QByteArray>

#include <vector>

namespace dateline {

/// Events in the interchange form of PLOVER: one JSON object a line, with the type's quad code and scale, and the words in
/// `text_info` (positions in code points). `date` is the first possible day; "edtf", "modality" and "speaker" are beyond PLOVER.
/// Events without one of its types are losses.
QByteArray writePlover(const std::vector<AnnotatedArticle> &articles, LossReport &losses);

} // namespace dateline
