#pragma once

#include "look/theme.h"
#include "timeline/scene.h"

#include <QHash>
#include <QImage>
#include <QPainter>

#include <cstddef>

namespace dateline {

/// Shapes and counted marks, painted once each and then copied: a screen can hold thousands. On whole device pixels, so that they
/// are sharp.
class MarkSprites {
public:
    /// False where copying does not serve: bars, and painters that write vectors or shrink.
    bool draw(QPainter &painter, const Mark &mark, const Theme &theme, double ratio);

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
    QHash<Key, QImage> m_images;
};

} // namespace dateline
