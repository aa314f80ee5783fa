#pragma once

#include <QLabel>
#include <QString>

namespace dateline {

/// A plain label that wraps to a few lines; words that do not fit end in "…" and stand whole in its tooltip.
class TitleLabel : public QLabel {
    Q_OBJECT

public:
    TitleLabel(const QString &objectName, int mostLines);
    void setWords(const QString &words);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fit();
    QString fitted() const;

    QString m_words;
    int m_mostLines;
};

} // namespace dateline
