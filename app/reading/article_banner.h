#pragma once

#include "domain/article.h"

#include <QWidget>

#include <vector>

class QLabel;
class QMenu;
class QToolButton;

namespace dateline {

class TitleLabel;

/// What article this is: title, outlet, author, place, and when it was published, with the basis of that date and its reason.
/// Where the file offers other dates, a quiet button beside it lists them.
class ArticleBanner : public QWidget {
    Q_OBJECT

public:
    explicit ArticleBanner(QWidget *parent = nullptr);
    /// Where the lines begin, to stand over the text's column.
    void setIndent(int indent);
    /// `unread`: Dateline finds no events in the article's language, and the banner says so.
    void setArticle(const Article &article, bool unread = false);
    /// The dates that the article's file offers; those that differ from the article's own can be picked.
    /// How many texts were seen at the article's URL, this one among them: two and more can be compared.
    void setVersions(int count);
    void setPublicationChoices(const std::vector<PublicationCandidate> &choices);

Q_SIGNALS:
    void editRequested();
    void versionsRequested();
    void dateChosen(const dateline::Edtf &date);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateColours();
    void updateOthers();
    void fillMenu();

    std::optional<Edtf> m_date; // of the article
    std::vector<PublicationCandidate> m_choices;
    TitleLabel *m_title;
    QLabel *m_source;
    QLabel *m_published;
    QLabel *m_note;
    QToolButton *m_edit;
    QToolButton *m_others;
    QToolButton *m_versions;
    QMenu *m_menu;
};

} // namespace dateline
