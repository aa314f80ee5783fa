#pragma once

class QListWidget;
class QWidget;

namespace dateline {

/// Fills `panel` with a quiet list and, beside it, what is said of its current line.
void putListBeside(QWidget *panel, QListWidget *list, QWidget *side);

} // namespace dateline
