// Another program that files are dragged out of: a small window in the upper left corner; its arguments are the files.
#include <QApplication>
#include <QDrag>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QTimer>
#include <QUrl>

namespace {

class DragSource : public QLabel {
public:
    explicit DragSource(const QStringList &files) : QLabel(QStringLiteral("drag me"))
    {
        for (const QString &file : files)
            m_urls.append(QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath()));
        setWindowTitle(QStringLiteral("dragsource"));
        setWindowFlags(Qt::FramelessWindowHint | Qt::X11BypassWindowManagerHint | Qt::WindowStaysOnTopHint);
        setGeometry(0, 0, 120, 60);
    }

protected:
    void mousePressEvent(QMouseEvent *event) override { m_pressed = event->pos(); }
    void mouseMoveEvent(QMouseEvent *event) override
    {
        if (m_dragging || (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
            return;
        m_dragging = true;
        auto *drag = new QDrag(this);
        auto *files = new QMimeData;
        files->setUrls(m_urls);
        drag->setMimeData(files);
        // exec() returns before the target has fetched the data; only the drag's end says that it has.
        connect(drag, &QObject::destroyed, qApp, &QApplication::quit);
        drag->exec(Qt::CopyAction);
    }

private:
    QList<QUrl> m_urls;
    QPoint m_pressed;
    bool m_dragging = false;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    DragSource source(application.arguments().mid(1));
    source.show();
    QTimer::singleShot(60'000, &application, [] { QApplication::exit(1); });
    return application.exec();
}
