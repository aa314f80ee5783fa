#pragma once

#include "domain/text_span.h"
#include "look/theme.h"

#include <QString>
#include <QTextEdit>

#include <vector>

namespace dateline {

/// Where an article's text could deceive its reader, and how that is seen there. Built once a text; a value.
class SuspiciousPlaces {
public:
    SuspiciousPlaces() = default;
    explicit SuspiciousPlaces(const QString &text);

    /// The same text, unit for unit, with a sign that is seen wherever one hides; so that none of them turns words around.
    QString shown(QString text) const;
    /// The first of them, as a reader finds them. REQUIRES: `document` holds the text.
    QList<QTextEdit::ExtraSelection> marks(QTextDocument *document, const Theme &theme) const;
    /// Says what is wrong with the sign or word at `position` of the text; mostly nothing is.
    QString tipAt(const QString &text, int position) const;

private:
    std::vector<TextSpan> m_hidden;
    std::vector<TextSpan> m_mixed;
};

} // namespace dateline
