#pragma once

#include "domain/event_type.h"

#include <QColor>
#include <QPalette>

#include <array>
#include <optional>

namespace dateline {

/// The colours of Dateline beside the platform's palette: one look for timeline, reader, lists and charts, light and dark.
/// Marks stand out from their ground by 3:1, text by 4.5:1; of high contrast by 4.5:1 and 7:1 (a test measures it). No meaning
/// rests on colour alone.
struct Theme {
    bool dark = false;
    bool contrasting = false;
    QColor background; ///< of the timeline and the article
    QColor laneGround; ///< every other lane
    QColor text;
    QColor mutedText; ///< what explains
    QColor grid;      ///< lines between, ruler ticks
    QColor today;
    QColor selection;     ///< ring round the selected mark, underline of its words
    QColor selectionFill; ///< behind selected words and labels
    QColor found;         ///< behind words that were looked for
    std::array<QColor, quadCount> quads;
    QColor untyped;

    const QColor &quad(std::optional<EventType> type) const
    {
        return type ? quads[static_cast<std::size_t>(quadOf(*type))] : untyped;
    }
    /// A quad's colour thinned to lie behind text.
    QColor tint(std::optional<EventType> type) const;

    /// Light or dark as the palette's window is, and of high contrast where it is all but black on white or white on black.
    static const Theme &of(const QPalette &palette);
    static const Theme &day();
    static const Theme &night();
    static const Theme &contrastingDay();
    static const Theme &contrastingNight();
};

/// WCAG 2.1's contrast ratio of two colours: 1 … 21.
double contrast(const QColor &a, const QColor &b);

/// `share` of one colour over another: opaque where both are, which is far faster to paint than a transparent one.
QColor blended(const QColor &below, const QColor &above, double share);

} // namespace dateline
