#pragma once

#include "domain/event.h"

#include <QString>
#include <QStringList>

namespace dateline {

/// Words of an article as they are shown: each hidden sign as its code, "[U+202E]". What is copied and stored is never so.
QString unhidden(const QString &words);

/// "U+202E"
QString signCode(const QString &sign);

/// Names the alphabets of a word that mixes them: "Аrmenia (Latin, Cyrillic)".
QString mixedWordText(const QString &word);

/// What could deceive a reader of an event's title, place, names and quotes, a sentence each; none mostly.
QStringList suspicions(const Event &event);

} // namespace dateline
