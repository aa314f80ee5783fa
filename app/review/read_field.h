#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;

namespace dateline {

/// A line for words that are read as something else, a date or actors: below it stands how they are read, or why not.
class ReadField : public QWidget {
    Q_OBJECT

public:
    struct Reading {
        QString words;
        bool isValid = true;
    };
    using Read = std::function<Reading(const QString &text)>;
    explicit ReadField(Read read, QWidget *parent = nullptr);

    QString text() const; ///< trimmed
    void setText(const QString &text);
    bool isValid() const { return m_isValid; }
    QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    void changed(); ///< text(), isValid()

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();

    Read m_read;
    QLineEdit *m_line;
    QLabel *m_reading;
    bool m_isValid = true;
};

/// Completes the last of several names with commas between, anywhere in a name, in any case. The line owns what it is given.
void completeList(QLineEdit *line, QStringList names);

} // namespace dateline
