#pragma once

#include "timeline/scene.h"
#include "wording/tick_text.h"

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QStaticText>

#include <optional>

namespace dateline {

/// The words of the ruler, laid out once each. A row takes the longest form in which all its labels fit, so that they are alike.
class RulerLabels {
public:
    RulerLabels(const QFont &minor, const QFont &major);

    /// What the narrowest minor cells need.
    TickWidths tickWidths() const;
    /// Nothing when not even the shortest form fits `room` pixels, the width of the row's narrowest whole cell.
    std::optional<TickForm> formFor(const TickStep &step, bool major, double room);
    struct Text {
        QStaticText text;
        double width = 0;
    };
    const Text &text(const Tick &tick, const TickStep &step, bool major, TickForm form);

private:
    double widest(const TickStep &step, bool major, TickForm form) const;
    const QFont &font(bool major) const { return major ? m_majorFont : m_minorFont; }

    QFont m_minorFont;
    QFont m_majorFont;
    QHash<QString, Text> m_texts;
    QHash<int, double> m_widest;
};

} // namespace dateline
