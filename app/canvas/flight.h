#pragma once

#include "timeline/time_axis.h"

#include <QVariantAnimation>

#include <functional>
#include <memory>

namespace dateline {

/// A short animated move from one stretch of time to another, so that one sees where one has got to.
class Flight : public QVariantAnimation {
    Q_OBJECT

public:
    explicit Flight(QObject *parent);

    /// Calls `show` for every step; the last one is `to`. Even on an axis, null = civil time. An earlier flight ends where it is.
    void start(const TimeRange &from, const TimeRange &to, std::shared_ptr<const TimeAxis> axis,
               std::function<void(const TimeRange &)> show);
    const TimeRange &destination() const { return m_to; }

protected:
    void updateCurrentValue(const QVariant &share) override;

private:
    TimeRange m_from;
    TimeRange m_to;
    std::shared_ptr<const TimeAxis> m_axis;
    std::function<void(const TimeRange &)> m_show;
};

} // namespace dateline
