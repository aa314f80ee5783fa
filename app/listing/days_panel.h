#pragma once

#include "state/day_digest.h"

#include <QWidget>

#include <vector>

class QTreeWidget;

namespace dateline {

class EmptyHint;
class Session;

/// The ten days that the most independent articles tell of, among the events that are shown, each with its best quotes. A click
/// goes to the event or to the day; the list can be copied as text. Looked up beside the GUI thread while it can be seen.
class DaysPanel : public QWidget {
    Q_OBJECT

public:
    explicit DaysPanel(Session &session, QWidget *parent = nullptr);

    /// "25 July 2024: 3 articles", then a line a quote.
    QString text() const;

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void showDays(const std::vector<DigestDay> &days);
    void fill();
    QString outletOf(const StoredEvent &event) const;
    void open();
    void copy();

    Session &m_session;
    QTreeWidget *m_list;
    EmptyHint *m_hint;
    std::vector<DigestDay> m_days;
};

} // namespace dateline
