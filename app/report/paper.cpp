#include "report/paper.h"

#include "canvas/picture_file.h"
#include "canvas/picture_font.h"
#include "canvas/undated_pdf.h"
#include "look/theme.h"
#include "report/page_flow.h"
#include "report/pdf_links.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

// Pixels, 96 to an inch.
constexpr int dotsPerInch = 96;
constexpr double pointsPerPixel = 72.0 / dotsPerInch;
constexpr double sideMargin = 76;
constexpr double topMargin = 76;
constexpr double footMargin = 72;
constexpr double dateWidth = 128;
constexpr double columnGap = 12;
constexpr double numberWidth = 74;
constexpr double noteIndent = 26;
constexpr double rule = 120; // of the line above notes

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ReportPaper)
};

QString noteAnchor(int number)
{
    return QStringLiteral("note-%1").arg(number);
}

/// Which name some words lead to, and which is theirs: of both only the PDF knows.
enum Mark : int { LeadsTo = QTextFormat::UserProperty, Named };

QTextCharFormat marked(Mark mark, const QString &name, QTextCharFormat format = {})
{
    format.setProperty(mark, name);
    return format;
}

/// Text in several ways of writing, before it is broken into lines.
class Words {
public:
    explicit Words(double size) : m_font(pictureFont()) { m_font.setPixelSize(qRound(size)); }

    Words &add(const QString &text, const QTextCharFormat &format = {})
    {
        const QString written = writable(text);
        m_formats.push_back({static_cast<int>(m_text.size()), static_cast<int>(written.size()), format});
        m_text += written;
        return *this;
    }
    Words &addNotes(const std::vector<int> &notes)
    {
        QTextCharFormat raised;
        raised.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        const auto call = [&](int note) { add(QString::number(note), marked(LeadsTo, noteAnchor(note), raised)); };
        for (std::size_t first = 0, last = 0; first < notes.size(); first = last + 1) { // "3 5–9"
            for (last = first; last + 1 < notes.size() && notes[last + 1] == notes[last] + 1;)
                ++last;
            add(first == 0 ? QChar(0x2060) : QChar(u' '), raised); // a word joiner: never alone in a line
            call(notes[first]);
            if (last > first) {
                add(last == first + 1 ? QChar(u' ') : QChar(u'–'), raised);
                call(notes[last]);
            }
        }
        return *this;
    }

    /// The lines, as wide as `width`, with their `x`.
    std::vector<PageStrip> lines(double x, double width, Qt::Alignment alignment = Qt::AlignLeft) const
    {
        auto layout = std::make_shared<QTextLayout>(m_text, m_font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(Qt::LayoutDirectionAuto);
        option.setAlignment(alignment);
        layout->setTextOption(option);
        layout->setFormats(m_formats);
        layout->setCacheEnabled(true);
        layout->beginLayout();
        std::vector<PageStrip> strips;
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(width);
            line.setPosition({});
            strips.push_back({line.height() * 1.12, {{layout, line.lineNumber(), x}}});
        }
        layout->endLayout();
        return strips;
    }

private:
    QFont m_font;
    QString m_text;
    QList<QTextLayout::FormatRange> m_formats;
};

QTextCharFormat bold()
{
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    return format;
}

QTextCharFormat muted()
{
    QTextCharFormat format;
    format.setForeground(Theme::day().mutedText);
    return format;
}

/// Columns of lines side by side as one.
std::vector<PageStrip> beside(const std::vector<std::vector<PageStrip>> &columns)
{
    std::vector<PageStrip> joined;
    for (const auto &column : columns) {
        joined.resize(std::max(joined.size(), column.size()));
        for (std::size_t line = 0; line < column.size(); ++line) {
            joined[line].height = std::max(joined[line].height, column[line].height);
            std::ranges::copy(column[line].lines, std::back_inserter(joined[line].lines));
        }
    }
    return joined;
}

class Paper {
public:
    Paper(const Document &document, const std::optional<PictureRequest> &picture, QSizeF page)
        : m_document(document), m_page(page), m_width(page.width() - 2 * sideMargin),
          m_height(page.height() - topMargin - footMargin), m_flow(m_height, [this](int number) { return noteLines(number); })
    {
        if (picture)
            m_picture = std::make_shared<TimelinePicture>(*picture);
        if (picture)
            m_pictureSize = picture->size;
        add(Words(22).add(document.title, bold()), 0);
        add(Words(13).add(document.subtitle, muted()), 4);
    }

    Result<void> fill(const std::stop_token &stop)
    {
        for (const DocumentBlock &block : m_document.blocks) {
            if (stop.stop_requested())
                return failure(ErrorCode::Cancelled);
            std::visit([this](const auto &each) { add(each); }, block);
        }
        return {};
    }

    Result<void> paint(QPdfWriter &writer, const std::stop_token &stop)
    {
        const auto failed = [] { return failure(ErrorCode::CannotWrite, {Texts::tr("there is no memory for so many pages")}); };
        const std::vector<PageFlow::Page> pages = m_flow.finish();
        m_links.pages = static_cast<int>(pages.size());
        QPainter painter;
        if (!painter.begin(&writer))
            return failed();
        for (std::size_t number = 0; number < pages.size(); ++number) {
            if (stop.stop_requested())
                return failure(ErrorCode::Cancelled);
            if (number > 0 && !writer.newPage())
                return failed();
            paintFrame(painter, number, pages.size());
            painter.save();
            painter.translate(sideMargin, topMargin);
            m_painted = static_cast<int>(number);
            paintPage(painter, pages[number]);
            painter.restore();
        }
        return painter.end() ? Result<void>() : failed();
    }

    /// What it holds once it is painted.
    PdfLinks links() const
    {
        PdfLinks links = m_links;
        for (const DocumentHeading &heading : headingsOf(m_document))
            links.outline.push_back({heading.level, writable(heading.text), heading.anchor});
        return links;
    }

private:
    /// Where a column stands whose lines begin `x` from where lines begin.
    double at(double x, double width) const { return m_document.rightToLeft ? m_width - x - width : x; }

    void add(const Words &words, double before) { m_flow.add({words.lines(0, m_width), {}, before}); }

    void add(const DocumentHeading &heading)
    {
        const double size = heading.level == 1 ? 18 : 15;
        PageBlock block{Words(size).add(heading.text, marked(Named, heading.anchor, bold())).lines(0, m_width),
                        {},
                        size * 1.3,
                        true,
                        m_headings++};
        block.strips.back().height += 4;
        m_flow.add(std::move(block));
    }

    void add(const DocumentContents &contents)
    {
        m_flow.add({Words(15).add(contents.title, bold()).lines(0, m_width), {}, 20, true});
        int number = 0;
        for (const DocumentHeading &heading : headingsOf(m_document)) {
            const double indent = heading.level == 1 ? 0 : 18, width = m_width - indent - numberWidth;
            PageBlock block{Words(13).add(heading.text, marked(LeadsTo, heading.anchor)).lines(at(indent, width), width)};
            block.strips.back().pageOf = number++;
            m_flow.add(std::move(block));
        }
    }

    void add(const DocumentLine &line)
    {
        m_flow.add({Words(13).add(line.text).addNotes(line.notes).lines(0, m_width), line.notes, 6});
    }

    void add(const DocumentEntry &entry)
    {
        const double x = dateWidth + columnGap, width = m_width - x;
        Words what(13);
        what.add(entry.what.text).addNotes(entry.what.notes);
        QTextCharFormat mark;
        mark.setForeground(Theme::day().quad(EventType::Threaten));
        mark.setFontItalic(true);
        for (const QString &each : entry.marks)
            what.add(QStringLiteral("  [") + each + u']', mark);
        std::vector<PageStrip> told = what.lines(at(x, width), width);
        std::vector<int> notes = entry.what.notes;
        for (const DocumentLine &line : entry.lines) {
            std::ranges::move(Words(11).add(line.text, muted()).addNotes(line.notes).lines(at(x, width), width),
                              std::back_inserter(told));
            std::ranges::copy(line.notes, std::back_inserter(notes));
        }
        m_flow.add({beside({Words(12).add(entry.date, muted()).lines(at(0, dateWidth), dateWidth), told}), notes, 7});
    }

    void add(const DocumentTable &table)
    {
        const auto numbers = table.numbers.count(true);
        const double wide = (m_width - numberWidth * static_cast<double>(numbers)) /
                            static_cast<double>(std::max<qsizetype>(table.head.size() - numbers, 1));
        std::vector<DocumentLine> head;
        for (const QString &cell : table.head)
            head.push_back({cell});
        addRow(table, head, wide, bold());
        for (const auto &row : table.rows)
            addRow(table, row, wide, {});
    }

    void addRow(const DocumentTable &table, const std::vector<DocumentLine> &cells, double wide, const QTextCharFormat &format)
    {
        std::vector<std::vector<PageStrip>> columns;
        std::vector<int> notes;
        double x = 0;
        for (std::size_t cell = 0; cell < cells.size(); ++cell) {
            const bool number = table.numbers.value(static_cast<qsizetype>(cell));
            const double width = number ? numberWidth : wide, inner = width - columnGap;
            columns.push_back(Words(12)
                                  .add(cells[cell].text, format)
                                  .addNotes(cells[cell].notes)
                                  .lines(at(x, inner), inner, number ? Qt::AlignRight : Qt::AlignLeft));
            std::ranges::copy(cells[cell].notes, std::back_inserter(notes));
            x += width;
        }
        m_flow.add({beside(columns), notes, 4, format.fontWeight() == QFont::Bold});
    }

    void add(const DocumentPicture &)
    {
        if (!m_picture)
            return;
        const double scale = m_width / m_pictureSize.width();
        PageStrip strip{m_pictureSize.height() * scale};
        strip.picture = [picture = m_picture, scale](QPainter &painter) {
            painter.scale(scale * picture->unit(), scale * picture->unit());
            picture->paint(painter, 0);
        };
        m_flow.add({{std::move(strip)}, {}, 12});
    }

    std::vector<PageStrip> noteLines(int number) const
    {
        const DocumentNote &note = m_document.notes[static_cast<std::size_t>(number - 1)];
        const double width = m_width - noteIndent;
        return beside({Words(10)
                           .add(QString::number(number), marked(Named, noteAnchor(number), muted()))
                           .lines(at(0, noteIndent), noteIndent),
                       Words(11).add(note.text()).lines(at(noteIndent, width), width)});
    }

    void paintPage(QPainter &painter, const PageFlow::Page &page)
    {
        for (const PageFlow::Placed &placed : page.body)
            paintStrip(painter, placed.strip, placed.y);
        if (page.foot.empty())
            return;
        double y = m_height - page.footHeight;
        painter.setPen(Theme::day().mutedText);
        painter.drawLine(QPointF(at(0, rule), y - footGap / 2), QPointF(at(0, rule) + rule, y - footGap / 2));
        for (const PageStrip &strip : page.foot) {
            paintStrip(painter, strip, y);
            y += strip.height;
        }
    }

    void paintStrip(QPainter &painter, const PageStrip &strip, double y)
    {
        painter.setPen(Theme::day().text);
        for (const PageStrip::Line &line : strip.lines) {
            line.text->lineAt(line.number).draw(&painter, {line.x, y});
            collectLinks(line, y);
        }
        if (strip.picture) {
            painter.save();
            painter.translate(0, y);
            strip.picture(painter);
            painter.restore();
        }
        if (strip.pageOf >= 0) {
            const QString page = QLocale().toString(m_flow.headingPages()[static_cast<std::size_t>(strip.pageOf)] + 1);
            painter.setFont(pictureFont());
            painter.drawText(QRectF(at(m_width - numberWidth, numberWidth), y, numberWidth, strip.height),
                             Qt::AlignTop | (m_document.rightToLeft ? Qt::AlignLeft : Qt::AlignRight), page);
        }
    }

    void collectLinks(const PageStrip::Line &strip, double y)
    {
        const QTextLine line = strip.text->lineAt(strip.number);
        const QPointF corner(sideMargin + strip.x, topMargin + y);
        for (const QTextLayout::FormatRange &range : strip.text->formats()) {
            const int start = std::max(range.start, line.textStart());
            const int end = std::min(range.start + range.length, line.textStart() + line.textLength());
            if (start >= end)
                continue;
            if (const QString name = range.format.stringProperty(Named); !name.isEmpty())
                m_links.targets.insert({name, {m_painted, corner.y() * pointsPerPixel}});
            if (const QString name = range.format.stringProperty(LeadsTo); !name.isEmpty()) {
                const double left = line.cursorToX(start), right = line.cursorToX(end);
                const QRectF place(corner.x() + std::min(left, right), corner.y(), std::abs(right - left), line.height());
                m_links.links.push_back(
                    {m_painted, QRectF(place.topLeft() * pointsPerPixel, place.size() * pointsPerPixel), name});
            }
        }
    }

    /// What stands around a page: the title, from the second one on, and its number.
    void paintFrame(QPainter &painter, std::size_t number, std::size_t count)
    {
        QFont font = pictureFont();
        font.setPixelSize(10);
        painter.setFont(font);
        painter.setPen(Theme::day().mutedText);
        const QRectF head(sideMargin, topMargin / 2, m_width, 16);
        if (number > 0)
            painter.drawText(head, Qt::AlignLeading | Qt::AlignTop,
                             QFontMetricsF(font).elidedText(writable(m_document.title), Qt::ElideRight, m_width));
        const QLocale locale;
        painter.drawText(QRectF(sideMargin, m_page.height() - footMargin / 2, m_width, 16), Qt::AlignHCenter | Qt::AlignTop,
                         Texts::tr("%1 / %2", "page, pages").arg(locale.toString(number + 1), locale.toString(count)));
    }

    const Document &m_document;
    QSizeF m_page;
    double m_width;
    double m_height;
    PageFlow m_flow;
    std::shared_ptr<TimelinePicture> m_picture;
    QSize m_pictureSize;
    int m_headings = 0;
    int m_painted = 0; // the page
    PdfLinks m_links;
};

} // namespace

Result<QByteArray> paperOf(const Document &document, const std::optional<PictureRequest> &picture, const std::stop_token &stop)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(writable(document.title));
    writer.setCreator(QStringLiteral("Dateline"));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(dotsPerInch);
    Paper paper(document, picture, QSizeF(writer.width(), writer.height()));
    return paper.fill(stop).and_then([&] { return paper.paint(writer, stop); }).map([&] {
        return linkedPdf(undatedPdf(bytes), paper.links(), QSizeF(writer.width(), writer.height()) * pointsPerPixel);
    });
}

} // namespace dateline
