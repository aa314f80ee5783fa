#include "reading/suspicious_places.h"

#include "domain/suspicious_text.h"
#include "wording/suspicion_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace dateline {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SuspiciousPlaces)
};

constexpr std::size_t mostMarked = 500; // QTextEdit looks at all of them for every line it draws

using Selections = QList<QTextEdit::ExtraSelection>;

void mark(Selections &selections, const std::vector<TextSpan> &spans, QTextDocument *document, const QTextCharFormat &format)
{
    for (std::size_t at = 0; at < std::min(spans.size(), mostMarked); ++at) {
        QTextCursor cursor(document);
        cursor.setPosition(spans[at].start);
        cursor.setPosition(spans[at].end, QTextCursor::KeepAnchor);
        selections.push_back({cursor, format});
    }
}

QString wordsAround(const QString &text, const std::vector<TextSpan> &spans, int position)
{
    const auto next = std::ranges::upper_bound(spans, position, {}, &TextSpan::start);
    const bool inside = next != spans.begin() && position < std::prev(next)->end;
    return inside ? wordsAt(text, *std::prev(next)) : QString();
}

} // namespace

SuspiciousPlaces::SuspiciousPlaces(const QString &text) : m_hidden(hiddenSigns(text)), m_mixed(mixedWords(text)) {}

QString SuspiciousPlaces::shown(QString text) const
{
    for (const TextSpan span : m_hidden) {
        if (span.length() == 1)
            text[span.start] = QChar(0x2426); // ␦
        else
            text.replace(span.start, span.length(), QString::fromUtf8("🏷")); // for a tag, which is a pair, too
    }
    return text;
}

QList<QTextEdit::ExtraSelection> SuspiciousPlaces::marks(QTextDocument *document, const Theme &theme) const
{
    QTextCharFormat word; // with a ground of its own: without one Qt leaves out its underline where other words are filled
    word.setBackground(theme.background);
    word.setForeground(theme.text);
    word.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    word.setUnderlineColor(theme.quads[static_cast<std::size_t>(Quad::MaterialConflict)]);
    QTextCharFormat badge;
    badge.setBackground(theme.text);
    badge.setForeground(theme.background);
    Selections selections;
    mark(selections, m_mixed, document, word);
    mark(selections, m_hidden, document, badge);
    return selections;
}

QString SuspiciousPlaces::tipAt(const QString &text, int position) const
{
    QStringList lines;
    if (const QString sign = wordsAround(text, m_hidden, position); !sign.isEmpty())
        lines << Texts::tr("A sign that is not seen: %1", "its code").arg(signCode(sign));
    if (const QString word = wordsAround(text, m_mixed, position); !word.isEmpty())
        lines << Texts::tr("Letters of several alphabets: %1", "a word").arg(mixedWordText(word));
    return lines.join(u'\n');
}

} // namespace dateline
