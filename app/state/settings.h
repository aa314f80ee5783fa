#pragma once

#include "domain/id.h"
#include "domain/table_mapping.h"
#include "look/appearance.h"
#include "timeline/lane_layout.h"
#include "timeline/lane_mode.h"
#include "timeline/time_range.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

class QSettings;

namespace dateline {

/// How a library was looked at last.
struct LibraryView {
    std::optional<TimeRange> range;
    LaneMode lanes = LaneMode::Quad;
    EventId event;
    ArticleId article;
    LaneWishes wishes;
    friend bool operator==(const LibraryView &, const LibraryView &) = default;
};

/// What the program remembers of its window; the only user of QSettings. Typed, and poisoned values read as their defaults.
class Settings {
public:
    explicit Settings(const QString &path);
    ~Settings();

    QByteArray windowGeometry() const;
    QByteArray windowState() const;
    void setWindow(const QByteArray &geometry, const QByteArray &state);

    /// Newest first, at most ten, absolute paths; missing files stay in it (their disk may be back tomorrow).
    QStringList recentLibraries() const;
    void addRecentLibrary(const QString &path);

    /// Whether its user has been told that a library lies where it may come to harm.
    bool isPlaceKnown(const QString &library) const;
    void setPlaceKnown(const QString &library);

    /// What columns of event tables hold, newest first, at most fifty.
    std::vector<TableMapping> tables() const;
    /// For tables of the same header from now on; one without a header is not remembered.
    void addTable(const TableMapping &mapping);

    LibraryView view(const QString &library) const;
    void setView(const QString &library, const LibraryView &view);

    Appearance appearance() const;
    void setAppearance(Appearance appearance);

    bool isAnimated() const; ///< whether the timeline flies and glides
    void setAnimated(bool animated);

    bool isLegendShown() const;
    void setLegendShown(bool shown);

    bool isTimeLeftward() const; ///< whether later lies further left
    void setTimeLeftward(bool leftward);

    bool isTimeCompressed() const; ///< whether long stretches without events are short
    void setTimeCompressed(bool compressed);

    int textZoom() const; ///< of the article, in the reader's steps, -10 to 20
    void setTextZoom(int steps);

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace dateline
