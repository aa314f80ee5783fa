#pragma once

#include "domain/article.h"
#include "library/change_log.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace dateline {

/// What a person may correct of an article: its names and its publication date, written as EDTF and read back in words, or
/// picked from the other dates that its file has.
class ArticleFieldsDialog : public QDialog {
    Q_OBJECT

public:
    /// `choices` are the dates that the article's file offers; those that differ from the article's own can be picked.
    explicit ArticleFieldsDialog(const Article &article, const std::vector<PublicationCandidate> &choices = {},
                                 QWidget *parent = nullptr);

    /// What stands there now. A date that was changed is *given*; one that was left alone keeps its basis and reason.
    ArticleFields fields() const;
    bool isChanged() const;

private:
    QComboBox *choiceBox(const std::vector<PublicationCandidate> &choices);
    void interpretDate();

    ArticleFields m_before;
    QLineEdit *m_title;
    QLineEdit *m_publisher;
    QLineEdit *m_author;
    QLineEdit *m_place;
    QLineEdit *m_url;
    QLineEdit *m_published;
    QLabel *m_interpretation;
    QDialogButtonBox *m_buttons;
};

} // namespace dateline
