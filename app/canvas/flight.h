#pragma once

#include "timeline/time_range.h"

#include <QVariantAnimation>

#include <functional>

namespace dateline {

/// A short animated move from one stretch of time to another, so that one sees where one has got to.
class Flight : public QVariantAnimation {
    Q_OBJECT

public:
    explicit Flight(QObject *parent);

    /// Calls `show` for every step; the last one is `to`. An earlier flight ends where it is.
    void start(const TimeRange &from, const TimeRange &to, std::function<void(const TimeRange &)> show);
    const TimeRange &destination() const { return m_to; }

protected:
    void updateCurrentValue(const QVariant &share) override;

private:
    TimeRange m_from;
    TimeRange m_to;
    std::function<void(const TimeRange &)> m_show;
};

} // namespace dateline
