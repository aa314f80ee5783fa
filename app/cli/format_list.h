#pragma once

#include <QString>

namespace dateline {

/// Every format as a Markdown table, one row each: its name, files, what --to calls it, whether it is read and written, and what
/// is lost in either.
QString formatsMarkdown();
/// For a terminal: a line a format.
QString formatsText();

} // namespace dateline
