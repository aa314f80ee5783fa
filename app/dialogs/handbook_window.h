#pragma once

#include <QDialog>
#include <QString>
#include <QUrl>

#include <vector>

class QListWidget;
class QTextBrowser;

namespace dateline {

/// A page of the handbook: a Markdown file under :/handbook/<language>/.
struct HandbookPage {
    QString title;
    QString path;
};

/// What the first page lists, in its order; the first page leads. Read from what is built in.
std::vector<HandbookPage> handbookPages();

/// The handbook, in a window of its own beside the timeline: its pages at the left, one of them at the right. Links lead from
/// page to page, Alt+Left back; nothing outside the program is opened.
class HandbookWindow : public QDialog {
    Q_OBJECT

public:
    explicit HandbookWindow(QWidget *parent = nullptr);

private:
    void open(int page);
    void follow(const QUrl &link);

    std::vector<HandbookPage> m_pages;
    QListWidget *m_list;
    QTextBrowser *m_text;
};

} // namespace dateline
