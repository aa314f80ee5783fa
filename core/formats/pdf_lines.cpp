#include "formats/pdf_lines.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <functional>

namespace dateline {

namespace {

constexpr double edgeOfPage = 0.12;     // of its height: where headers and footers stand
constexpr double stepOfHeight = 0.0075; // of its height: those of neighbouring steps stand at the same one
constexpr double halfOf = 0.5;
constexpr double adhering = 0.15; // of the letters' height: a gap that is no space
constexpr double leastShareOfPages = 0.3;

bool goesOn(const PdfLine &line, const PdfWord &word)
{
    const double overlap = std::min(line.bottom, word.bottom) - std::max(line.top, word.top);
    return overlap > halfOf * std::min(line.height(), word.height()) && word.left > line.right - word.height();
}

void append(PdfLine &line, const PdfWord &word, bool spaced)
{
    if (spaced)
        line.text += u' ';
    line.text += word.text;
    line.right = std::max(line.right, word.right);
    if (word.height() > line.height()) { // a note's mark begins the line
        line.top = word.top;
        line.bottom = word.bottom;
    }
}

QString withoutNumbers(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("\\d+"));
    return text.toLower().replace(number, QStringLiteral("#"));
}

bool isNumberOf(const QString &text, int page)
{
    static const QRegularExpression around(QStringLiteral("^\\W*(?:p|page|seite|стр)?\\W*(\\d+)\\W*$"),
                                           QRegularExpression::CaseInsensitiveOption);
    return around.match(text).captured(1).toInt() == page + 1;
}

struct Edge {
    bool isTop = false;
    bool isBottom = false;
    explicit operator bool() const { return isTop || isBottom; }
};

Edge edgeOf(const PdfLine &line, double height)
{
    return {line.bottom<edgeOfPage * height, line.top>(1 - edgeOfPage) * height};
}

/// Lines that say the same, but for the numbers in them, at the same height of their pages.
class Repetitions {
public:
    Repetitions(const std::vector<PdfLine> &lines, const PdfPages &file) : m_file(file)
    {
        QHash<Place, std::vector<int>> pages;
        for (const PdfLine &line : lines) {
            if (!edgeOf(line, heightOf(line)))
                continue;
            std::vector<int> &found = pages[placeOf(line)];
            if (found.empty() || found.back() != line.page)
                found.push_back(line.page);
        }
        for (auto each = pages.cbegin(); each != pages.cend(); ++each) {
            QSet<int> near;
            for (const double step : {-1., 0., 1.}) {
                const auto found = pages.constFind({each.key().first, each.key().second + step});
                if (found != pages.cend())
                    near.unite(QSet<int>(found->begin(), found->end()));
            }
            if (near.size() > 1 && static_cast<double>(near.size()) >= leastShareOfPages * static_cast<double>(file.pages.size()))
                m_repeated.insert(each.key());
        }
    }

    bool isFurniture(const PdfLine &line) const
    {
        if (!edgeOf(line, heightOf(line)))
            return false;
        return m_file.pages.size() == 1 ? isNumberOf(line.text, line.page) : m_repeated.contains(placeOf(line));
    }

    double heightOf(const PdfLine &line) const { return m_file.pages[static_cast<std::size_t>(line.page)].height; }

private:
    using Place = std::pair<QString, double>; // the words without their numbers; the height in steps
    Place placeOf(const PdfLine &line) const
    {
        return {withoutNumbers(line.text), std::floor(line.top / heightOf(line) / stepOfHeight)};
    }

    const PdfPages &m_file;
    QSet<Place> m_repeated;
};

/// From an edge of a page inwards: what repeats is furniture, until a row has nothing that does.
void markFrom(const std::vector<const PdfLine *> &inwards, const Repetitions &repetitions, QSet<const PdfLine *> &furniture)
{
    bool goesOn = true;
    for (std::size_t begin = 0; begin < inwards.size() && goesOn;) {
        goesOn = false;
        std::size_t end = begin;
        for (; end < inwards.size() && std::abs(inwards[end]->top - inwards[begin]->top) < inwards[begin]->height(); ++end) {
            if (!repetitions.isFurniture(*inwards[end]))
                continue;
            furniture.insert(inwards[end]);
            goesOn = true;
        }
        begin = end;
    }
}

} // namespace

std::vector<PdfLine> linesOf(const PdfPages &file)
{
    std::vector<PdfLine> lines;
    for (std::size_t page = 0; page < file.pages.size(); ++page) {
        const PdfWord *before = nullptr;
        for (const PdfWord &word : file.pages[page].words) {
            if (before && goesOn(lines.back(), word))
                append(lines.back(), word, before->spaceAfter || word.left - before->right > adhering * word.height());
            else
                lines.push_back(
                    {word.text, static_cast<int>(page), word.left, word.top, word.right, word.bottom, word.right - word.left});
            before = &word;
        }
    }
    return lines;
}

void dropFurniture(std::vector<PdfLine> &lines, const PdfPages &file, LossReport &losses)
{
    const Repetitions repetitions(lines, file);
    std::vector<std::vector<const PdfLine *>> pages(file.pages.size());
    for (const PdfLine &line : lines)
        pages[static_cast<std::size_t>(line.page)].push_back(&line);
    QSet<const PdfLine *> furniture;
    for (std::vector<const PdfLine *> &page : pages) {
        std::ranges::stable_sort(page, {}, &PdfLine::top);
        markFrom(page, repetitions, furniture);
        std::ranges::stable_sort(page, std::greater(), &PdfLine::top);
        markFrom(page, repetitions, furniture);
    }
    std::vector<PdfLine> story;
    for (PdfLine &line : lines) {
        if (!furniture.contains(&line))
            story.push_back(std::move(line));
        else
            countLoss(losses, LossKind::PageFurniture,
                      edgeOf(line, repetitions.heightOf(line)).isTop ? QStringLiteral("header") : QStringLiteral("footer"),
                      line.text);
    }
    lines = std::move(story);
}

} // namespace dateline
