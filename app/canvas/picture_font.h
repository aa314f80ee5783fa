#pragma once

#include <QFont>
#include <QRawFont>
#include <QString>

#include <vector>

namespace dateline {

/// What pictures are written with: DejaVu Sans, carried in the program, regular and bold; without hinting, coloured sub-pixels
/// and ligatures, which differ by machine or make text that is copied from a picture another one. It has the Latin, Greek,
/// Cyrillic, Armenian, Georgian, Hebrew and Arabic letters. What it lacks (Japanese, Chinese, Hindi …) is taken from the fonts of
/// the machine, so that it can be read: such a picture may look different elsewhere, and is a row of boxes where there is no
/// font. REQUIRES: a QGuiApplication. Any thread.
QFont pictureFont();

/// Reads texts and finds the letters that pictureFont() lacks.
class MissingLetters {
public:
    MissingLetters();
    void read(const QString &text);
    /// Each once, in the order of reading; the first few.
    const QString &found() const { return m_found; }

private:
    QRawFont m_font;
    std::vector<bool> m_read; // by code point
    QString m_found;
};

} // namespace dateline
