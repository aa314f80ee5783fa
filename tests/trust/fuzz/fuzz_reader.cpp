#include "formats/article_formats.h"

#include <QFile>

#include <cstdlib>

#include <unistd.h>

using namespace dateline;

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        std::abort();
}

} // namespace

/// The reader of files with the suffix in DATELINE_SUFFIX: what it reads rests on words that stand in the text. A file of brat's
/// annotations (ann) goes on, behind a byte 0x1E, with the text that they belong to.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QString base = QStringLiteral("/dev/shm/dateline-fuzz-%1.").arg(getpid());
    static const QString suffix = qEnvironmentVariable("DATELINE_SUFFIX", QStringLiteral("txt"));
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype cut = suffix == QLatin1String("ann") ? bytes.indexOf('\x1e') : -1;
    put(base + suffix, bytes.left(cut < 0 ? bytes.size() : cut));
    if (cut >= 0)
        put(base + QStringLiteral("txt"), bytes.mid(cut + 1));
    const auto articles = readArticles(base + suffix);
    (void)publicationCandidates(base + suffix, bytes);
    QFile::remove(base + suffix);
    QFile::remove(base + QStringLiteral("txt"));
    if (!articles)
        return 0;
    for (const AnnotatedArticle &each : *articles) {
        for (const Event &event : each.events) {
            for (const Citation &citation : event.citations) {
                if (!citation.span.fits(each.article.text))
                    std::abort();
            }
        }
    }
    return 0;
}
