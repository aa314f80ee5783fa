#include "formats/pdf.h"

#include "domain/page.h"
#include "formats/pdf_lines.h"
#include "formats/xml_tree.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace dateline {

namespace {

constexpr double otherSize = 0.15;    // of the letters' height: a heading, a note
constexpr double widerThanLine = 1.4; // times the usual distance of lines: the end of a paragraph
constexpr double indent = 0.8;        // of the letters' height: the beginning of one
constexpr double roomLeft = 0.15;     // of the column's width, beside the word that would have found room

bool endsSentence(const QString &line)
{
    static const QRegularExpression end(QStringLiteral("[.!?:…][\"”’»)\\]\\d]*$"));
    return end.match(line).hasMatch();
}

bool beginsSmall(const QString &line)
{
    const auto letter = std::ranges::find_if(line, [](QChar c) { return c.isLetterOrNumber(); });
    return letter != line.end() && letter->isLower();
}

/// Lines that follow each other down one column, in one size.
struct Column {
    double left;
    double right;
    double pitch; ///< the usual distance from a line to the next
};

bool isOfColumn(const PdfLine &line, const PdfLine &next)
{
    const double overlap = std::min(line.right, next.right) - std::max(line.left, next.left);
    return next.page == line.page && next.top > line.top && overlap > 0 &&
           std::abs(next.height() - line.height()) < otherSize * line.height();
}

class Paragraphs {
public:
    explicit Paragraphs(const std::vector<PdfLine> &lines) : m_lines(lines)
    {
        for (std::size_t begin = 0; begin < lines.size();) {
            std::size_t end = begin + 1;
            while (end < lines.size() && isOfColumn(lines[end - 1], lines[end]))
                ++end;
            m_columns.insert(m_columns.end(), end - begin, columnOf(begin, end));
            begin = end;
        }
    }

    /// Whether a paragraph begins at this line. REQUIRES: it is not the first.
    bool begins(std::size_t index) const
    {
        const PdfLine &line = m_lines[index];
        const PdfLine &before = m_lines[index - 1];
        if (!isOfColumn(before, line))
            return !continuesElsewhere(index);
        const Column &column = m_columns[index];
        const bool isFar = column.pitch > 0 && line.top - before.top > widerThanLine * column.pitch;
        const bool isIndented = line.left - before.left > indent * line.height() && endsSentence(before.text);
        return isFar || isIndented || hadRoom(before, line, column);
    }

private:
    Column columnOf(std::size_t begin, std::size_t end) const
    {
        Column column{m_lines[begin].left, m_lines[begin].right, 0};
        std::vector<double> pitches;
        for (std::size_t index = begin; index < end; ++index) {
            column.left = std::min(column.left, m_lines[index].left);
            column.right = std::max(column.right, m_lines[index].right);
            if (index > begin)
                pitches.push_back(m_lines[index].top - m_lines[index - 1].top);
        }
        if (!pitches.empty()) {
            const auto middle = pitches.begin() + static_cast<std::ptrdiff_t>(pitches.size() / 2);
            std::ranges::nth_element(pitches, middle);
            column.pitch = *middle;
        }
        return column;
    }

    /// The next column or page goes on with the sentence.
    bool continuesElsewhere(std::size_t index) const
    {
        const PdfLine &line = m_lines[index];
        const PdfLine &before = m_lines[index - 1];
        const bool sameSize = std::abs(line.height() - before.height()) < otherSize * before.height();
        const bool isFull = !hadRoom(before, line, m_columns[index - 1]);
        return sameSize && !endsSentence(before.text) && (beginsSmall(line.text) || (isFull && line.page != before.page));
    }

    /// The line before ends where its next word had still found room: on purpose.
    static bool hadRoom(const PdfLine &before, const PdfLine &line, const Column &column)
    {
        const double left = column.right - before.right - line.firstWord;
        return left > (endsSentence(before.text) ? line.height() / 2 : roomLeft * (column.right - column.left));
    }

    const std::vector<PdfLine> &m_lines;
    std::vector<Column> m_columns; // of each line
};

/// Joins lines; what is written without a hyphen elsewhere in the text loses the one at the end of a line, what is written with
/// one keeps it.
class LineJoiner {
public:
    LineJoiner(const std::vector<PdfLine> &lines, LossReport &losses) : m_losses(losses)
    {
        static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{M}]+(?:[-\u2010][\\p{L}\\p{M}]+)*"));
        for (const PdfLine &line : lines) {
            for (auto words = word.globalMatch(line.text); words.hasNext();)
                m_words.insert(words.next().captured().toLower().replace(u'\u2010', u'-'));
        }
    }

    void add(QString &text, QString line, int pagesTurned)
    {
        const bool hyphened = joinsHyphen(text, line);
        if (!hyphened) {
            text += pagesTurned > 0 ? QString(pagesTurned, pageMark) : QStringLiteral(" ");
        } else if (pagesTurned > 0) { // the page begins behind the word that was begun before it
            qsizetype end = line.indexOf(u' ');
            end = end < 0 ? line.size() : end;
            line = line.left(end) + QString(pagesTurned, pageMark) + line.mid(end + 1);
        }
        text += line;
    }

private:
    /// Whether the line ends within a word; takes its hyphen away where it is one of the line only.
    bool joinsHyphen(QString &text, const QString &line)
    {
        static const QRegularExpression first(QStringLiteral("([\\p{L}\\p{M}]+)[-\u2010\u00AD]$"));
        static const QRegularExpression second(QStringLiteral("^[\\p{L}\\p{M}]+"));
        const auto begun = first.match(text.right(longestWord));
        const auto ended = second.match(line);
        if (!begun.hasMatch() || !ended.hasMatch())
            return false;
        const QString a = begun.captured(1);
        const QString b = ended.captured();
        const bool soft = text.endsWith(u'\u00AD');
        const bool whole = m_words.contains((a + b).toLower());
        const bool apart = m_words.contains((a + u'-' + b).toLower());
        if (soft || whole || (b[0].isLower() && !apart)) {
            text.chop(1);
            countLoss(m_losses, LossKind::Markup, QStringLiteral("hyphen"), a + b);
        }
        return true;
    }

    static constexpr qsizetype longestWord = 60;
    LossReport &m_losses;
    QSet<QString> m_words;
};

QString joined(const std::vector<PdfLine> &lines, LossReport &losses)
{
    const Paragraphs paragraphs(lines);
    LineJoiner joiner(lines, losses);
    QString text;
    int page = 0;
    for (std::size_t index = 0; index < lines.size(); ++index) {
        const PdfLine &line = lines[index];
        const int turned = std::max(0, line.page - page);
        if (index > 0 && !paragraphs.begins(index))
            joiner.add(text, line.text, turned);
        else
            text += (index > 0 ? QStringLiteral("\n\n") : QString()) + QString(turned, pageMark) + line.text;
        page += turned;
    }
    return text;
}

void addField(FrontMatter &head, const char *key, const QString &value)
{
    if (!value.simplified().isEmpty())
        head.fields.push_back({QLatin1String(key), value.simplified()});
}

/// The first element of that name and namespace, at any depth; the tree is not deep (deepestXml).
const XmlElement *found(const XmlElement &root, const char *name, const char *space)
{
    if (root.name == QLatin1String(name) && root.space.contains(QLatin1String(space)))
        return &root;
    for (const XmlElement &child : root.children) {
        if (const XmlElement *inner = found(child, name, space))
            return inner;
    }
    return nullptr;
}

FrontMatter headOf(const PdfPages &file)
{
    static const QRegularExpression otherFile(
        QStringLiteral("^(?:Microsoft Word -|untitled|unbenannt|sans titre)|\\.(?:docx?|odt|rtf|indd|qxd|pdf|tex|dvi|html?)$"),
        QRegularExpression::CaseInsensitiveOption);
    FrontMatter head;
    addField(head, file.title.contains(otherFile) ? "file title" : "title", file.title);
    addField(head, "author", file.author);
    addField(head, "created", file.created);
    const auto metadata = parseXml(file.metadata);
    if (!metadata)
        return head;
    static constexpr struct {
        const char *name;
        const char *space;
        const char *key;
    } fields[] = {{"publicationDate", "prism", "publication_date"},
                  {"publicationName", "prism", "publisher"},
                  {"publisher", "/dc/", "publisher"},
                  {"language", "/dc/", "language"}};
    for (const auto &field : fields) {
        if (const XmlElement *element = found(*metadata, field.name, field.space))
            addField(head, field.key, element->fullText());
    }
    return head;
}

} // namespace

Result<DocumentParts> readPdf(const QByteArray &bytes)
{
    return readPdfPages(bytes).and_then([](const PdfPages &file) -> Result<DocumentParts> {
        std::vector<PdfLine> lines = linesOf(file);
        if (lines.empty())
            return failure(ErrorCode::NoText, {QStringLiteral("PDF")});
        DocumentParts document{headOf(file), {}, {}, {}};
        dropFurniture(lines, file, document.losses);
        document.text = joined(lines, document.losses);
        for (const QString &word : file.turned)
            countLoss(document.losses, LossKind::Markup, QStringLiteral("turned words"), word);
        return document;
    });
}

} // namespace dateline
