#pragma once

#include "domain/edtf.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace dateline {

/// A small field over the timeline for the date to go to, as EDTF or in words; says at once how it was understood, or that it is
/// no date. Enter chooses, Esc and another focus close it.
class DateField : public QWidget {
    Q_OBJECT

public:
    explicit DateField(QWidget *parent);

    /// Shows it in the middle of `place`, of its parent. Words like "yesterday" are seen from `today`.
    void ask(const QRect &place, std::optional<std::chrono::year_month_day> today);

Q_SIGNALS:
    void chosen(const dateline::Edtf &date);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void choose();
    void close();

    QLineEdit *m_words;
    QLabel *m_reading;
    std::optional<std::chrono::year_month_day> m_today;
    std::optional<Edtf> m_date;
};

} // namespace dateline
