#include "domain/page.h"
#include "support/test_paths.h"
#include "workflow/importer.h"

#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTextDocument>

using namespace dateline;

namespace {

AnnotatedArticle articleAt(const QString &path)
{
    std::vector<ReadFile> read = readFiles({path}, {});
    EXPECT_EQ(read.size(), 1u);
    EXPECT_TRUE(read.front().article) << path.toStdString();
    return read.front().article.value_or(AnnotatedArticle());
}

/// A text as an office prints it, on small pages with their numbers below.
void print(const QString &text, const QString &path)
{
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A6));
    writer.setResolution(96);
    QTextDocument document;
    document.setDefaultFont(QFont(QStringLiteral("DejaVu Sans"), 9));
    document.setPlainText(text);
    document.setPageSize(writer.pageLayout().paintRectPixels(96).size() - QSize(0, 30));
    QPainter painter(&writer);
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        const QSizeF size = document.pageSize();
        painter.drawText(QPointF(size.width() / 2, size.height() + 25), QString::number(page + 1));
        painter.save();
        painter.translate(0, -page * size.height());
        document.drawContents(&painter, QRectF(QPointF(0, page * size.height()), size));
        painter.restore();
    }
}

QString words(QString text)
{
    return text.replace(pageMark, u' ').simplified();
}

} // namespace

class PdfArticles : public testing::TestWithParam<const char *> {};

TEST_P(PdfArticles, ReadAsTheyWerePrinted)
{
    QTemporaryDir folder;
    const AnnotatedArticle original = articleAt(sourceTree(QStringLiteral("resources/samples/") + QLatin1String(GetParam())));
    const QString path = folder.filePath(QStringLiteral("printed.pdf"));
    print(original.article.text, path);
    const AnnotatedArticle printed = articleAt(path);
    const QString &text = printed.article.text;
    EXPECT_EQ(words(text), words(original.article.text));
    EXPECT_GT(pageAt(text, static_cast<int>(text.size()) - 1), 1);
    EXPECT_EQ(text.count(QStringLiteral("\n\n")), original.article.text.trimmed().count(QStringLiteral("\n\n")));
    for (const Event &event : original.events) {
        for (const Citation &citation : event.citations)
            EXPECT_TRUE(words(text).contains(citation.exact.simplified())) << citation.exact.toStdString();
    }
    EXPECT_FALSE(printed.events.empty());
    for (const Event &event : printed.events) {
        for (const Citation &citation : event.citations)
            EXPECT_EQ(checkCitation(citation, text).state, CitationState::Verified);
    }
}

INSTANTIATE_TEST_SUITE_P(Samples, PdfArticles,
                         testing::Values("2024-07-25-border-threat.md", "2024-05-28-interview.md", "2023-09-21-ceasefire.txt"));
