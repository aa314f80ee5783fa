#pragma once

#include "domain/article.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace dateline {

/// What article this is: title, outlet, author, place, and when it was published, with the basis of that date and its reason.
class ArticleBanner : public QWidget {
    Q_OBJECT

public:
    explicit ArticleBanner(QWidget *parent = nullptr);
    /// Where the lines begin, to stand over the text's column.
    void setIndent(int indent);
    /// `unread`: Dateline finds no events in the article's language, and the banner says so.
    void setArticle(const Article &article, bool unread = false);

Q_SIGNALS:
    void editRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateColours();

    QLabel *m_title;
    QLabel *m_source;
    QLabel *m_published;
    QLabel *m_unread;
    QToolButton *m_edit;
};

} // namespace dateline
