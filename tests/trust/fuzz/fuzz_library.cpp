#include "library/library.h"

#include <QFile>

#include <unistd.h>

using namespace dateline;

namespace {

void readEverything(const Library &library)
{
    const auto articles = library.articles().list();
    for (const ArticleSummary &each : articles.value_or(std::vector<ArticleSummary>())) {
        (void)library.articles().load(each.id);
        (void)library.events().ofArticle(each.id);
    }
    (void)library.events().table();
    (void)library.search().find(QStringLiteral("talks"));
    (void)library.changes().steps();
    (void)library.health();
}

} // namespace

/// A library of anybody's making is refused or read; undoing what it says was done neither crashes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QString path = QStringLiteral("/dev/shm/dateline-fuzz-%1.dateline").arg(getpid());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 0;
    file.write(reinterpret_cast<const char *>(data), static_cast<qint64>(size));
    file.close();
    for (const auto access : {Library::Access::ReadOnly, Library::Access::ReadWrite}) {
        auto library = Library::open(path, access);
        if (!library)
            continue;
        readEverything(*library);
        if (access == Library::Access::ReadWrite)
            (void)library->undo();
    }
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
    return 0;
}
