#pragma once

#include "look/theme.h"
#include "timeline/scene.h"

#include <QHash>
#include <QImage>
#include <QPainter>

#include <cstddef>
#include <vector>

namespace dateline {

/// Marks painted once each and then copied: a screen can hold thousands. A bar is two ends and what is repeated between them. On
/// whole device pixels, so that they are sharp: whoever scales a painter instead of counting them copies many times slower.
class MarkSprites {
public:
    /// Where marks are painted: device pixels per pixel, and the stretch that can be seen.
    struct Ground {
        const Theme &theme;
        double ratio;
        double left; ///< as MarkPainter
        double right;
    };
    /// Not where a painter writes vectors.
    static bool serves(const QPainter &painter, double ratio);
    /// REQUIRES: of serves(). `painter` counts device pixels; all else is as it is seen.
    void draw(QPainter &painter, const Mark &mark, const Ground &ground);

private:
    struct Key {
        int quad; // -1 = without a type
        MarkKind kind;
        Modality modality;
        EventStatus status;
        Outcome outcome;
        Qualification qualification;
        Edge leftEdge;
        Edge rightEdge;
        bool twoEnds;
        int leftFade; // device pixels, as all that follow
        int rightFade;
        int width;
        int height;
        int ratio; // of pixels, in hundredths
        const Theme *theme;
        friend bool operator==(const Key &, const Key &) = default;
        friend std::size_t qHash(const Key &key, std::size_t seed)
        {
            return qHashMulti(seed, key.quad, static_cast<int>(key.kind), static_cast<int>(key.modality),
                              static_cast<int>(key.status), static_cast<int>(key.outcome), static_cast<int>(key.qualification),
                              static_cast<int>(key.leftEdge), static_cast<int>(key.rightEdge), key.twoEnds, key.leftFade,
                              key.rightFade, key.width, key.height, key.ratio, key.theme);
        }
    };
    struct Sprite { ///< without what is transparent round it
        QImage image;
        QPoint at; ///< its corner, from that of the mark
    };
    struct Band { ///< of a middle that is the same all along: from one row of pixels to another
        int top;
        int bottom;
        QColor colour;
    };
    struct Frame { ///< a bar without its shape: left end, middle, right end
        Sprite sprite;
        int leftEnd;
        int rightEnd;
        std::vector<Band> bands; ///< empty = the middle is repeated
    };
    static Key keyOf(const Mark &mark, const QSizeF &size, const Ground &ground);
    static Sprite painted(const Mark &mark, const QSize &device, const Ground &ground, bool withShape);
    static Sprite trimmed(QImage image, int border);
    const Frame &frame(const Mark &mark, int leftEnd, int rightEnd, const Ground &ground);
    const Frame &hatch(const Mark &mark, int height, const Ground &ground);
    static Frame madeFrame(const Mark &mark, const Key &key, int leftEnd, int rightEnd, const Ground &ground);
    static void drawEnds(QPainter &painter, const Frame &frame, const QRect &place, bool left, bool right, const Ground &ground);
    static void drawMiddle(QPainter &painter, const Frame &frame, const QPoint &corner, int right, const Ground &ground);
    void drawSprite(QPainter &painter, const Mark &mark, const Ground &ground);
    void drawBar(QPainter &painter, const Mark &mark, const Ground &ground);
    void drawFrame(QPainter &painter, const Mark &mark, int leftEnd, int rightEnd, const Ground &ground);
    static void paintFrame(QPainter &painter, const Mark &mark, const Ground &ground);
    void drawSoftFrame(QPainter &painter, const Mark &mark, const Ground &ground);
    void drawHatch(QPainter &painter, const Mark &mark, const Ground &ground);
    void forget();

    QHash<Key, Sprite> m_sprites;
    QHash<Key, Frame> m_frames;
    QHash<Key, Frame> m_hatches; // a left end, and what is repeated
    qsizetype m_pixels = 0;      // of all images
};

} // namespace dateline
