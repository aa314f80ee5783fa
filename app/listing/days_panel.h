#pragma once

#include "state/day_digest.h"

#include <QWidget>

#include <optional>
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
    /// Comes to a day, which is listed too whatever it weighs; of other events than are shown now it need not be any more.
    void showDay(std::int64_t day);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void showDays(const std::vector<DigestDay> &days);
    void fill();
    void goToAsked();
    QString outletOf(const StoredEvent &event) const;
    void open();
    void copy();

    Session &m_session;
    QTreeWidget *m_list;
    EmptyHint *m_hint;
    std::vector<DigestDay> m_days;
    std::optional<std::int64_t> m_asked;
    bool m_goesThere = false; // once the day that was asked for is listed
};

} // namespace dateline
