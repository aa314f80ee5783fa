#pragma once

#include "look/theme.h"
#include "timeline/scene.h"

#include <QHash>
#include <QImage>
#include <QPainter>

#include <cstddef>
#include <vector>

namespace dateline {

/// Shapes, counted marks and plain bars, painted once each and then copied: a screen can hold thousands. A bar is two ends and
/// what is stretched between them. On whole device pixels, so that they are sharp.
class MarkSprites {
public:
    /// False where copying does not serve: bars with soft or open edges, and painters that write vectors. `left` as MarkPainter.
    bool draw(QPainter &painter, const Mark &mark, const Theme &theme, double ratio, double left);

private:
    struct Key {
        int quad; // -1 = without a type
        MarkKind kind;
        Modality modality;
        EventStatus status;
        Qualification qualification;
        int width; // device pixels
        int height;
        int ratio; // of pixels, in hundredths
        bool dark;
        friend bool operator==(const Key &, const Key &) = default;
        friend std::size_t qHash(const Key &key, std::size_t seed)
        {
            return qHashMulti(seed, key.quad, static_cast<int>(key.kind), static_cast<int>(key.modality),
                              static_cast<int>(key.status), static_cast<int>(key.qualification), key.width, key.height, key.ratio,
                              key.dark);
        }
    };
    struct Band { ///< of what is stretched: from one device pixel to another
        int top;
        int bottom;
        QColor colour;
    };
    struct Frame {
        QImage image;
        std::vector<Band> bands;
    };
    static Key keyOf(const Mark &mark, const QSizeF &size, const Theme &theme, double ratio);
    static QImage painted(const Mark &mark, const QSize &device, const Theme &theme, double ratio);
    const Frame &frameOf(const Mark &mark, const Theme &theme, double ratio);
    void drawSprite(QPainter &painter, const Mark &mark, const Theme &theme, double ratio);
    void drawBar(QPainter &painter, const Mark &mark, const Theme &theme, double ratio, double left);

    QHash<Key, QImage> m_images;
    QHash<Key, Frame> m_frames;
};

} // namespace dateline
