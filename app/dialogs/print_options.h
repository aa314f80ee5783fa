#pragma once

#include "timeline/time_range.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QSpinBox;

namespace dateline {

/// What printing the timeline asks besides printer and paper.
class PrintOptions : public QWidget {
    Q_OBJECT

public:
    struct Choice {
        std::optional<TimeRange> range; ///< nothing = all events
        int sheets = 1;
    };

    explicit PrintOptions(const TimeRange &visible, QWidget *parent = nullptr);
    Choice choice() const;

Q_SIGNALS:
    void changed();

private:
    TimeRange m_visible;
    QComboBox *m_range;
    QSpinBox *m_sheets;
};

} // namespace dateline
