#include "state/settings.h"

#include <QCryptographicHash>
#include <QSettings>

#include <algorithm>

namespace dateline {

namespace {

constexpr int mostRecent = 10;
constexpr std::size_t mostTables = 50;

/// Paths hold signs that keys may not.
QString keyOf(const QString &group, const QString &library)
{
    return group + u'/' + QString::fromLatin1(QCryptographicHash::hash(library.toUtf8(), QCryptographicHash::Sha1).toHex());
}
const QString viewGroup = QStringLiteral("view");
const QString placeGroup = QStringLiteral("place");
const QString laneGroup = QStringLiteral("lanes");

constexpr EnumNames<LaneKey::Kind, 10> laneKindNames{
    {"quad", "type", "actor", "dyad", "speaker", "article", "tag", "all", "rest", "without"}};
constexpr int partsOfKey = 4;

/// A lane is four strings.
QStringList storedKeys(const std::vector<LaneKey> &keys)
{
    QStringList parts;
    for (const LaneKey &key : keys)
        parts << laneKindNames.name(key.kind) << QString::number(key.value) << key.name << key.other;
    return parts;
}

std::vector<LaneKey> keysFromStored(const QStringList &parts)
{
    std::vector<LaneKey> keys;
    for (qsizetype at = 0; at + partsOfKey <= parts.size(); at += partsOfKey) {
        if (const auto kind = laneKindNames.value(parts[at]))
            keys.push_back({*kind, parts[at + 1].toLongLong(), parts[at + 2], parts[at + 3]});
    }
    return keys;
}

} // namespace

Settings::Settings(const QString &path) : m_settings(std::make_unique<QSettings>(path, QSettings::IniFormat)) {}
Settings::~Settings() = default;

QByteArray Settings::windowGeometry() const
{
    return m_settings->value(QStringLiteral("window/geometry")).toByteArray();
}
QByteArray Settings::windowState() const
{
    return m_settings->value(QStringLiteral("window/state")).toByteArray();
}

void Settings::setWindow(const QByteArray &geometry, const QByteArray &state)
{
    m_settings->setValue(QStringLiteral("window/geometry"), geometry);
    m_settings->setValue(QStringLiteral("window/state"), state);
}

QStringList Settings::recentLibraries() const
{
    return m_settings->value(QStringLiteral("libraries/recent")).toStringList().mid(0, mostRecent);
}

void Settings::addRecentLibrary(const QString &path)
{
    QStringList paths = recentLibraries();
    paths.removeAll(path);
    paths.prepend(path);
    m_settings->setValue(QStringLiteral("libraries/recent"), paths.mid(0, mostRecent));
}

bool Settings::isPlaceKnown(const QString &library) const
{
    return m_settings->value(keyOf(placeGroup, library)).toBool();
}

void Settings::setPlaceKnown(const QString &library)
{
    m_settings->setValue(keyOf(placeGroup, library), true);
}

std::vector<TableMapping> Settings::tables() const
{
    std::vector<TableMapping> tables;
    for (const QString &stored : m_settings->value(QStringLiteral("tables/mappings")).toStringList()) {
        if (const auto mapping = TableMapping::fromJson(stored.toUtf8()); mapping && tables.size() < mostTables)
            tables.push_back(*mapping);
    }
    return tables;
}

void Settings::addTable(const TableMapping &mapping)
{
    if (!mapping.hasHeader)
        return;
    QStringList header;
    for (const TableColumn &column : mapping.columns)
        header << column.name;
    QStringList stored{QString::fromUtf8(mapping.toJson())};
    for (const TableMapping &each : tables()) {
        if (!each.isFor(header) && stored.size() < static_cast<qsizetype>(mostTables))
            stored << QString::fromUtf8(each.toJson());
    }
    m_settings->setValue(QStringLiteral("tables/mappings"), stored);
}

LibraryView Settings::view(const QString &library) const
{
    const QStringList stored = m_settings->value(keyOf(viewGroup, library)).toStringList();
    LibraryView view;
    if (stored.size() != 5)
        return view;
    const TimeRange range{stored[0].toLongLong(), stored[1].toLongLong()};
    const CivilSecond first = civilSecond(firstYear, 1, 1);
    const CivilSecond last = civilSecond(lastYear, 12, 31);
    if (!range.isEmpty() && range.start >= first && range.end <= last)
        view.range = range;
    view.lanes = laneModeNames.value(stored[2]).value_or(LaneMode::Quad);
    view.event = EventId{stored[3].toLongLong()};
    view.article = ArticleId{stored[4].toLongLong()};
    const auto keys = [&](const char *name) {
        return keysFromStored(m_settings->value(keyOf(laneGroup, library) + QLatin1String(name)).toStringList());
    };
    view.wishes = {keys("/order"), keys("/collapsed"), keys("/pinned")};
    return view;
}

void Settings::setView(const QString &library, const LibraryView &view)
{
    const TimeRange range = view.range.value_or(TimeRange{});
    m_settings->setValue(keyOf(viewGroup, library),
                         QStringList{QString::number(range.start), QString::number(range.end), laneModeNames.name(view.lanes),
                                     QString::number(view.event.value), QString::number(view.article.value)});
    const auto keep = [&](const char *name, const std::vector<LaneKey> &keys) {
        const QString key = keyOf(laneGroup, library) + QLatin1String(name);
        if (keys.empty())
            m_settings->remove(key);
        else
            m_settings->setValue(key, storedKeys(keys));
    };
    keep("/order", view.wishes.order);
    keep("/collapsed", view.wishes.collapsed);
    keep("/pinned", view.wishes.pinned);
}

Appearance Settings::appearance() const
{
    return appearanceNames.value(m_settings->value(QStringLiteral("window/appearance")).toString()).value_or(Appearance::Desktop);
}

void Settings::setAppearance(Appearance appearance)
{
    m_settings->setValue(QStringLiteral("window/appearance"), appearanceNames.name(appearance));
}

bool Settings::isAnimated() const
{
    return m_settings->value(QStringLiteral("timeline/animated"), true).toBool();
}

void Settings::setAnimated(bool animated)
{
    m_settings->setValue(QStringLiteral("timeline/animated"), animated);
}

bool Settings::isLegendShown() const
{
    return m_settings->value(QStringLiteral("timeline/legend"), false).toBool();
}

void Settings::setLegendShown(bool shown)
{
    m_settings->setValue(QStringLiteral("timeline/legend"), shown);
}

bool Settings::isTimeLeftward() const
{
    return m_settings->value(QStringLiteral("timeline/leftward"), false).toBool();
}

void Settings::setTimeLeftward(bool leftward)
{
    m_settings->setValue(QStringLiteral("timeline/leftward"), leftward);
}

bool Settings::isTimeCompressed() const
{
    return m_settings->value(QStringLiteral("timeline/compressed"), false).toBool();
}

void Settings::setTimeCompressed(bool compressed)
{
    m_settings->setValue(QStringLiteral("timeline/compressed"), compressed);
}

int Settings::textZoom() const
{
    const int steps = m_settings->value(QStringLiteral("reader/zoom"), 0).toInt();
    return steps >= -10 && steps <= 20 ? steps : 0;
}

void Settings::setTextZoom(int steps)
{
    m_settings->setValue(QStringLiteral("reader/zoom"), steps);
}

} // namespace dateline
