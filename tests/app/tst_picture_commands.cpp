#include "app/waiting.h"
#include "canvas/timeline_view.h"
#include "dialogs/picture_dialog.h"
#include "dialogs/print_options.h"
#include "shell/picture_commands.h"
#include "support/test_paths.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTimer>

using namespace dateline;

namespace {

/// The sample library's timeline in a window, and hands that answer its dialogs.
class PictureCommandsTest : public testing::Test {
protected:
    PictureCommandsTest() : m_timeline(m_session, &m_window)
    {
        m_window.resize(1000, 600);
        m_timeline.resize(1000, 600);
        m_window.show();
        openAndLoad(m_session, m_folder.filePath(QStringLiteral("border.dateline")));
        importAndWait(m_session, {{sourceTree(QStringLiteral("resources/samples"))}, {}, {}});
        m_answers.setInterval(20);
        m_answers.start();
    }
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QTemporaryDir m_folder;
    Session m_session;
    QWidget m_window;
    TimelineView m_timeline;
    PictureCommands m_pictures{m_session, m_timeline, nullptr};
    QTimer m_answers;
};

} // namespace

TEST_F(PictureCommandsTest, exportsAPosterBesideTheWindow)
{
    QString suggested;
    QObject::connect(&m_answers, &QTimer::timeout, &m_answers, [&] {
        if (auto *picture = qobject_cast<PictureDialog *>(QApplication::activeModalWidget())) {
            picture->findChildren<QComboBox *>().value(1)->setCurrentIndex(3);
            picture->findChildren<QSpinBox *>().last()->setValue(3);
            picture->accept();
        } else if (auto *files = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())) {
            suggested = files->findChild<QLineEdit *>()->text();
            files->findChild<QLineEdit *>()->setText(path("poster"));
            QMetaObject::invokeMethod(files, "accept");
        }
    });
    const QSignalSpy said(&m_pictures, &PictureCommands::said);
    m_pictures.exportPicture();
    EXPECT_EQ(suggested, QStringLiteral("border 2020-2027.pdf"));
    ASSERT_TRUE(waitFor([&] { return said.size() == 2; }));
    EXPECT_TRUE(said.last().first().toString().contains(QStringLiteral("poster.pdf")));
    EXPECT_TRUE(bytesOf(path("poster.pdf")).contains("/Count 3"));
}

TEST_F(PictureCommandsTest, aTypedSuffixDecides)
{
    QObject::connect(&m_answers, &QTimer::timeout, &m_answers, [&] {
        if (auto *picture = qobject_cast<PictureDialog *>(QApplication::activeModalWidget())) {
            picture->accept();
        } else if (auto *files = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())) {
            files->findChild<QLineEdit *>()->setText(path("drawing.svg"));
            QMetaObject::invokeMethod(files, "accept");
        }
    });
    m_pictures.exportPicture();
    ASSERT_TRUE(waitFor([&] { return QFileInfo::exists(path("drawing.svg")); }));
    EXPECT_TRUE(bytesOf(path("drawing.svg")).contains("<svg"));
}

TEST_F(PictureCommandsTest, saysWhichFileCouldNotBeWrittenAndWhy)
{
    QString reason;
    QObject::connect(&m_answers, &QTimer::timeout, &m_answers, [&] {
        if (auto *picture = qobject_cast<PictureDialog *>(QApplication::activeModalWidget())) {
            picture->accept();
        } else if (auto *files = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())) {
            files->findChild<QLineEdit *>()->setText(path("picture.gif"));
            QMetaObject::invokeMethod(files, "accept");
        } else if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
            reason = box->informativeText();
            box->accept();
        }
    });
    m_pictures.exportPicture();
    ASSERT_TRUE(waitFor([&] { return !reason.isEmpty(); }));
    EXPECT_TRUE(reason.contains(QStringLiteral("picture.gif"))) << reason.toStdString();
    EXPECT_FALSE(QFileInfo::exists(path("picture.gif")));
}

TEST_F(PictureCommandsTest, theClipboardHasPictureAndDrawing)
{
    m_session.setVisibleRange({civilSecond(2024, 7, 1), civilSecond(2024, 8, 1)});
    QApplication::processEvents();
    const int width = m_timeline.viewport()->width();
    const QSignalSpy said(&m_pictures, &PictureCommands::said);
    m_pictures.copyPicture();
    ASSERT_TRUE(waitFor([&] { return !said.isEmpty(); }));
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    EXPECT_EQ(qvariant_cast<QImage>(data->imageData()).width(), 2 * width);
    const QString svg = QString::fromUtf8(data->data(QStringLiteral("image/svg+xml")));
    EXPECT_TRUE(svg.contains(QStringLiteral("July 25 threat")));
    EXPECT_FALSE(svg.contains(QStringLiteral("June 19 warning")));
}

TEST_F(PictureCommandsTest, whatAFilterHidesIsNotInThePicture)
{
    EventFilter filter;
    filter.types = {EventType::Accuse};
    m_session.setFilter(filter);
    ASSERT_TRUE(waitFor([&] { return m_session.lanes()->eventCount() < 10; }));
    m_session.setVisibleRange({civilSecond(2024, 6, 1), civilSecond(2024, 8, 1)});
    const QSignalSpy said(&m_pictures, &PictureCommands::said);
    m_pictures.copyPicture();
    ASSERT_TRUE(waitFor([&] { return !said.isEmpty(); }));
    const QString svg = QString::fromUtf8(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("image/svg+xml")));
    EXPECT_TRUE(svg.contains(QStringLiteral("June 19 warning")));
    EXPECT_FALSE(svg.contains(QStringLiteral("July 25 threat")));
}

TEST_F(PictureCommandsTest, thePreviewHasAsManyPagesAsSheets)
{
    m_pictures.preview();
    QPrintPreviewDialog *dialog = nullptr;
    ASSERT_TRUE(
        waitFor([&] { return (dialog = qobject_cast<QPrintPreviewDialog *>(QApplication::activeModalWidget())) != nullptr; }));
    const auto *pages = dialog->findChild<QPrintPreviewWidget *>();
    EXPECT_EQ(pages->pageCount(), 1);
    EXPECT_EQ(pages->orientation(), QPageLayout::Landscape);
    dialog->findChild<PrintOptions *>()->findChild<QSpinBox *>()->setValue(4);
    EXPECT_EQ(pages->pageCount(), 4);
    dialog->close();
}

TEST_F(PictureCommandsTest, printsTheSheetsThatAreAskedFor)
{
    QObject::connect(&m_answers, &QTimer::timeout, &m_answers, [&] {
        if (auto *dialog = qobject_cast<QPrintDialog *>(QApplication::activeModalWidget())) {
            dialog->findChild<PrintOptions *>()->findChild<QSpinBox *>()->setValue(4);
            dialog->printer()->setOutputFileName(path("printed.pdf"));
            dialog->printer()->setFromTo(2, 3);
            dialog->done(QDialog::Accepted);
        }
    });
    const QSignalSpy said(&m_pictures, &PictureCommands::said);
    m_pictures.print();
    ASSERT_TRUE(waitFor([&] { return said.size() == 2; }));
    EXPECT_TRUE(bytesOf(path("printed.pdf")).contains("/Count 2"));
}
