#pragma once

#include "domain/article.h"
#include "library/event_store.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QListWidget;
class QPlainTextEdit;

namespace dateline {

/// A version of an article with the events that rest on it.
struct ArticleVersion {
    Article article;
    std::vector<StoredEvent> events;
    int number = 1;
};

/// Two versions of an article side by side: the words that changed are marked in both, and the quotes of events that no longer
/// stand in the other text are listed. Changes nothing.
class VersionDialog : public QDialog {
    Q_OBJECT

public:
    /// REQUIRES: at least two versions, in the order they came. The last two are shown first.
    explicit VersionDialog(std::vector<ArticleVersion> versions, QWidget *parent = nullptr);

private:
    QWidget *side(QPlainTextEdit *text, QComboBox *choice);
    void compare();
    void listQuotes(const ArticleVersion &of, const Article &other);
    void goTo(int row);

    struct Quote {
        bool onLeft = false;
        TextSpan span;
    };
    std::vector<ArticleVersion> m_versions;
    std::vector<Quote> m_quotes;
    QComboBox *m_leftChoice;
    QComboBox *m_rightChoice;
    QPlainTextEdit *m_left;
    QPlainTextEdit *m_right;
    QListWidget *m_list;
};

} // namespace dateline
