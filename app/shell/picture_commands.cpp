#include "shell/picture_commands.h"

#include "canvas/picture_file.h"
#include "canvas/timeline_view.h"
#include "dialogs/complaint.h"
#include "dialogs/picture_dialog.h"
#include "dialogs/print_options.h"
#include "shell/library_name.h"
#include "state/session.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QToolBar>

#include <algorithm>
#include <memory>

namespace dateline {

namespace {

/// "Sample library 2020-2027.png", of a short range "… 2024-07".
QString fileName(const QString &library, const TimeRange &range, const QString &suffix)
{
    static const QRegularExpression forbidden(QStringLiteral("[/\\\\:*?\"<>|\\x00-\\x1f]"));
    const auto month = [](CivilSecond second) {
        const auto day = civilDay(second);
        return QStringLiteral("%1-%2")
            .arg(static_cast<int>(day.year()))
            .arg(static_cast<unsigned>(day.month()), 2, 10, QLatin1Char('0'));
    };
    const QString first = month(range.start);
    const QString last = month(range.end - 1);
    const QString firstYear = first.section(u'-', 0, -2);
    const QString lastYear = last.section(u'-', 0, -2);
    const QString time = first == last ? first : firstYear == lastYear ? firstYear : firstYear + u'-' + lastYear;
    return QString(library).replace(forbidden, QStringLiteral("_")).left(100) + u' ' + time + u'.' + suffix;
}

std::shared_ptr<QPrinter> newPrinter(const QString &title)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title);
    printer->setCreator(QStringLiteral("Dateline"));
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setFullPage(true);
    return printer;
}

PictureRequest onPaper(PictureRequest request, const PrintOptions::Choice &choice, const QPrinter &printer)
{
    const QPageLayout layout = printer.pageLayout();
    request.poster = Poster{QPageLayout(layout.pageSize(), layout.orientation(), {}), choice.sheets};
    request.range = choice.range;
    return request;
}

} // namespace

PictureCommands::PictureCommands(const Session &session, const TimelineView &timeline, QWidget *window)
    : QObject(window), m_session(session), m_timeline(timeline), m_window(window),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation))
{
    m_painter.setMaxThreadCount(1);
}

PictureCommands::~PictureCommands()
{
    m_painter.clear();
    m_painter.waitForDone();
}

PictureRequest PictureCommands::shown() const
{
    PictureRequest request;
    request.lanes = m_session.lanes();
    request.wishes = m_timeline.laneWishes();
    for (const ArticleSummary &article : m_session.articles())
        request.articleTitles.insert(article.id, article.title);
    request.facing = m_timeline.facing();
    request.title = libraryName(m_session);
    return request;
}

void PictureCommands::beside(std::function<std::function<void()>()> work)
{
    m_painter.start([this, work = std::move(work)] { QMetaObject::invokeMethod(this, work(), Qt::QueuedConnection); });
}

void PictureCommands::exportPicture()
{
    PictureDialog picture(shown(), m_session.visibleRange(), m_window);
    if (picture.exec() != QDialog::Accepted)
        return;
    PictureRequest request = picture.request();
    QFileDialog file(m_window, tr("Export picture"), m_folder);
    file.setAcceptMode(QFileDialog::AcceptSave);
    file.setNameFilters({tr("Pictures (*.png)"), tr("Drawings (*.svg)"), tr("Pages (*.pdf)")});
    file.selectNameFilter(file.nameFilters().at(
        QStringList({QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")}).indexOf(picture.suffix())));
    file.setDefaultSuffix(picture.suffix());
    file.selectFile(fileName(libraryName(m_session), request.range.value_or(m_session.lanes()->dataRange()), picture.suffix()));
    if (file.exec() != QDialog::Accepted)
        return;
    const QString path = file.selectedFiles().value(0);
    m_folder = QFileInfo(path).path();
    if (QFileInfo(path).suffix().toLower() != picture.suffix())
        request.scale = 1; // another suffix was typed than the dialog had
    write(request, path);
}

void PictureCommands::write(const PictureRequest &request, const QString &path)
{
    Q_EMIT said(tr("Drawing the picture …"));
    beside([=, this]() -> std::function<void()> {
        const auto written = writeTimelinePicture(path, request);
        return [=, this] {
            Q_EMIT said(written ? tr("Written: %1").arg(QDir::toNativeSeparators(path)) : QString());
            if (!written)
                complain(m_window, tr("The picture was not written."), written.error());
        };
    });
}

void PictureCommands::print()
{
    const PictureRequest request = shown();
    const auto printer = newPrinter(request.title);
    PrintOptions options(m_session.visibleRange());
    options.setWindowTitle(tr("Timeline"));
    QPrintDialog dialog(printer.get(), m_window);
    dialog.setOptionTabs({&options});
    const bool accepted = dialog.exec() == QDialog::Accepted;
    const PictureRequest pages = onPaper(request, options.choice(), *printer);
    options.setParent(nullptr); // the dialog does not own it
    if (!accepted)
        return;
    Q_EMIT said(tr("Printing …"));
    beside([=, this]() -> std::function<void()> {
        TimelinePicture picture(pages);
        const int last = printer->toPage() > 0 ? printer->toPage() - 1 : INT_MAX;
        const bool printed = paintPages(picture, *printer, 1, std::max(printer->fromPage() - 1, 0), last);
        return [=, this] {
            Q_EMIT said(printed ? tr("Printed.") : QString());
            if (!printed)
                complain(m_window, tr("The timeline was not printed."),
                         {ErrorCode::CannotWrite, {tr("the printer does not answer")}, printer->outputFileName()});
        };
    });
}

void PictureCommands::preview()
{
    const PictureRequest request = shown();
    const auto printer = newPrinter(request.title);
    auto *dialog = new QPrintPreviewDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *options = new PrintOptions(m_session.visibleRange(), dialog);
    if (auto *bar = dialog->findChild<QToolBar *>())
        bar->addWidget(options);
    connect(dialog, &QPrintPreviewDialog::paintRequested, this, [=](QPrinter *paper) {
        TimelinePicture picture(onPaper(request, options->choice(), *paper));
        paintPages(picture, *paper);
    });
    if (auto *pages = dialog->findChild<QPrintPreviewWidget *>())
        connect(options, &PrintOptions::changed, pages, &QPrintPreviewWidget::updatePreview);
    connect(dialog, &QObject::destroyed, dialog, [printer] {}); // it lives as long
    dialog->resize(1100, 760);
    dialog->open();
}

void PictureCommands::copyPicture()
{
    PictureRequest request = shown();
    request.title.clear();
    request.range = m_session.visibleRange();
    request.size = m_timeline.viewport()->size().expandedTo({640, 360});
    request.scale = 2;
    beside([=, this]() -> std::function<void()> {
        const auto png = pictureBytes(request, QStringLiteral("png"));
        const auto svg = pictureBytes(request, QStringLiteral("svg"));
        return [=, this] {
            if (!png || !svg) {
                complain(m_window, tr("The picture was not copied."), png ? svg.error() : png.error());
                return;
            }
            auto *data = new QMimeData;
            data->setImageData(QImage::fromData(*png, "PNG"));
            data->setData(QStringLiteral("image/png"), *png);
            data->setData(QStringLiteral("image/svg+xml"), *svg);
            QGuiApplication::clipboard()->setMimeData(data);
            Q_EMIT said(tr("The picture is in the clipboard."));
        };
    });
}

} // namespace dateline
