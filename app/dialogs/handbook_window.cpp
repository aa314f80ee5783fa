#include "dialogs/handbook_window.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QHBoxLayout>
#include <QImage>
#include <QListWidget>
#include <QRegularExpression>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline {

namespace {

constexpr int pictureWidth = 640; // pixels of the screen's scale
constexpr int listWidth = 230;
constexpr int margin = 24;

QString folder()
{
    return QStringLiteral(":/handbook/en/");
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Pictures are as wide as the text, sharp on any screen.
class HandbookText : public QTextBrowser {
public:
    QVariant loadResource(int type, const QUrl &name) override
    {
        if (type != QTextDocument::ImageResource)
            return QTextBrowser::loadResource(type, name);
        QImage picture(QLatin1Char(':') + source().resolved(name).path());
        if (picture.isNull())
            return {};
        picture = picture.scaledToWidth(qRound(std::min<double>(pictureWidth * devicePixelRatioF(), picture.width())),
                                        Qt::SmoothTransformation);
        picture.setDevicePixelRatio(picture.width() / static_cast<double>(pictureWidth));
        return picture;
    }
};

} // namespace

std::vector<HandbookPage> handbookPages()
{
    const QString first = textOf(folder() + QLatin1String("index.md"));
    std::vector<HandbookPage> pages{{first.section(u'\n', 0, 0).mid(2), folder() + QLatin1String("index.md")}};
    static const QRegularExpression entry(QStringLiteral("^\\d+\\. \\[([^\\]]+)\\]\\(([^)]+)\\)$"),
                                          QRegularExpression::MultilineOption);
    for (auto found = entry.globalMatch(first); found.hasNext();) {
        const auto match = found.next();
        pages.push_back({match.captured(1), folder() + match.captured(2)});
    }
    return pages;
}

HandbookWindow::HandbookWindow(QWidget *parent)
    : QDialog(parent), m_pages(handbookPages()), m_list(new QListWidget), m_text(new HandbookText)
{
    setWindowTitle(tr("Handbook"));
    m_list->setAccessibleName(tr("Pages of the handbook"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(5);
    for (const HandbookPage &page : m_pages)
        m_list->addItem(page.title);
    m_text->setAccessibleName(tr("Page of the handbook"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenExternalLinks(false);
    m_text->document()->setDocumentMargin(margin);

    auto *halves = new QSplitter;
    halves->setHandleWidth(1);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_list);
    halves->addWidget(m_text);
    halves->setStretchFactor(1, 1);
    halves->setSizes({listWidth, pictureWidth + 3 * margin});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(halves);
    resize(listWidth + pictureWidth + 3 * margin, 760);

    connect(m_list, &QListWidget::currentRowChanged, this, &HandbookWindow::open);
    connect(m_text, &QTextBrowser::sourceChanged, this, &HandbookWindow::follow);
    m_list->setCurrentRow(0);
}

void HandbookWindow::open(int page)
{
    const QUrl url(QLatin1String("qrc") + m_pages[static_cast<std::size_t>(page)].path);
    if (url != m_text->source())
        m_text->setSource(url, QTextDocument::MarkdownResource);
}

/// A link led to another page.
void HandbookWindow::follow(const QUrl &link)
{
    const QString path = QLatin1Char(':') + link.path();
    const auto page = std::ranges::find(m_pages, path, &HandbookPage::path);
    if (page != m_pages.end())
        m_list->setCurrentRow(static_cast<int>(page - m_pages.begin()));
}

} // namespace dateline
