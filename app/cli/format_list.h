#pragma once

#include <QString>

namespace dateline {

/// Every format as a Markdown table, one row each: its name, files, what --to calls it, whether it is read and written.
QString formatsMarkdown();
/// The same with two columns more: what is lost in reading, and in writing.
QString formatsAndLossesMarkdown();
/// For a terminal: a line a format.
QString formatsText();

} // namespace dateline
