#include "workflow/file_walk.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cerrno>
#include <vector>

namespace dateline {
namespace {

struct Entry {
    QString name;
    bool isFolder;
};

/// The two files of a brat article differ in their suffix alone; every other file is its own pair.
struct PairName {
    QString own;
    QString other;
};

PairName pairNameOf(const QString &path)
{
    QString own = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    const QString suffix = QFileInfo(own).suffix().toLower();
    if (suffix != QLatin1String("txt") && suffix != QLatin1String("ann"))
        return {own, {}};
    const QString stem = own.chopped(suffix.size());
    return {stem + suffix, stem + (suffix == QLatin1String("txt") ? QLatin1String("ann") : QLatin1String("txt"))};
}

/// The page beside which a browser saved this folder with its pictures and scripts; nothing for every other folder.
QString pageOfParts(const QString &folder)
{
    static const QRegularExpression parts(
        QStringLiteral("^(.+)(?:_files|\\.files|-Dateien|_fichiers|-filer|_archivos|_bestanden)$"));
    const QFileInfo info(QDir::cleanPath(folder));
    const auto match = parts.match(info.fileName());
    for (const char *suffix : {".html", ".htm", ".xhtml"}) {
        const QString page = info.dir().filePath(match.captured(1) + QLatin1String(suffix));
        if (match.hasMatch() && QFileInfo(page).isFile())
            return page;
    }
    return {};
}

class Walk {
public:
    Walk(const std::function<bool(const FoundFile &)> &visit, const std::stop_token &stop) : m_visit(visit), m_stop(stop) {}

    /// False when the walk is over.
    bool follow(const QString &path) { return QFileInfo(path).isDir() ? folder(path, 1) : file(path); }

private:
    bool folder(const QString &path, int depth)
    {
        if (depth > deepestFolder)
            return m_visit({path, Error{ErrorCode::FolderTooDeep, {QString::number(deepestFolder)}, path}});
        if (!QFileInfo(path).isReadable())
            return m_visit({path, Error{ErrorCode::FileUnreadable, {qt_error_string(EACCES)}, path}});
        const QDir here(path);
        for (const Entry &entry : entriesOf(path)) {
            const QString below = here.filePath(entry.name);
            if (entry.isFolder && !pageOfParts(below).isEmpty())
                continue;
            if (m_stop.stop_requested() || !(entry.isFolder ? folder(below, depth + 1) : file(below)))
                return false;
        }
        return !m_stop.stop_requested();
    }

    std::vector<Entry> entriesOf(const QString &folder) const
    {
        std::vector<Entry> entries;
        QDirIterator each(folder, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
        while (each.hasNext() && !m_stop.stop_requested()) {
            each.next();
            entries.push_back({each.fileName(), each.fileInfo().isDir()});
        }
        std::ranges::sort(entries, {}, &Entry::name);
        return entries;
    }

    bool file(const QString &path)
    {
        if (m_stop.stop_requested())
            return false;
        if (isSecondOfPair(path))
            return true;
        if (++m_found <= mostFiles)
            return m_visit({path, std::nullopt});
        m_visit({path, Error{ErrorCode::TooManyFiles, {QString::number(mostFiles)}, path}});
        return false;
    }

    /// A file that is not there is no half of a pair: it must be said that it is missing.
    bool isSecondOfPair(const QString &path)
    {
        const PairName name = pairNameOf(path);
        if (name.other.isEmpty() || !QFileInfo::exists(path))
            return false;
        const bool second = m_halves.contains(name.other) && !m_halves.contains(name.own);
        m_halves.insert(name.own);
        return second;
    }

    const std::function<bool(const FoundFile &)> &m_visit;
    const std::stop_token &m_stop;
    QSet<QString> m_halves;
    int m_found = 0;
};

} // namespace

void walkFiles(const QStringList &paths, const std::function<bool(const FoundFile &)> &visit, std::stop_token stop)
{
    Walk walk(visit, stop);
    const auto comesWithItsPage = [&](const QString &path) {
        const QString page = pageOfParts(path);
        return !page.isEmpty() &&
               std::ranges::any_of(paths, [&](const QString &other) { return QFileInfo(other) == QFileInfo(page); });
    };
    std::ranges::all_of(paths, [&](const QString &path) { return comesWithItsPage(path) || walk.follow(path); });
}

std::vector<FoundFile> filesAt(const QStringList &paths, std::stop_token stop)
{
    std::vector<FoundFile> files;
    walkFiles(
        paths,
        [&](const FoundFile &file) {
            files.push_back(file);
            return true;
        },
        std::move(stop));
    return files;
}

} // namespace dateline
