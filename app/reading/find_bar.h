#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace dateline {

/// The quiet line under an article to find words in it: a field, which match of how many is shown, and ways to the next and the
/// previous one. Knows nothing of the text: who shows it looks for the words and tells what was found.
class FindBar : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    QString words() const;
    /// Shows the bar and takes the keyboard; `words` replace what stood there unless they are empty.
    void begin(const QString &words);
    /// `current` counts from 0; -1 = none of them is the text's selection.
    void setMatches(int count, int current);
    /// Where its field begins, to stand under the text's column.
    void setIndent(int indent);

Q_SIGNALS:
    void wordsChanged(const QString &words); ///< also when begin() brought the same ones again
    void nextRequested();
    void previousRequested();
    void closed(); ///< Esc, or its button; it is hidden already

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *button(const QString &iconName, const QString &tip);
    void close();
    void drawIcons();

    QLineEdit *m_words;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
};

} // namespace dateline
