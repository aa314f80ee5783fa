#pragma once

#include "library/group_store.h"

#include <QScrollArea>

#include <vector>

namespace dateline {

/// What several articles say of one event, or of events that may be one, side by side: title, date, who, quote, outlet and day.
class TellingsView : public QScrollArea {
    Q_OBJECT

public:
    explicit TellingsView(QWidget *parent = nullptr);
    /// A column a telling; what `about` says stands over its words, by event.
    struct Line {
        EventId event;
        QString says;
    };
    void setTellings(const std::vector<Telling> &tellings, const std::vector<Line> &says = {});

Q_SIGNALS:
    void eventRequested(dateline::EventId event);

private:
    QWidget *column(const Telling &telling, const QString &says);
};

} // namespace dateline
