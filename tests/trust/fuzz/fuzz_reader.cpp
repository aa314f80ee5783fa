#include "document/zip_writer.h"
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

/// What the archives of word processors are made of: else no change of a letter would be more than a damaged archive.
QByteArray officeFile(const QString &suffix, const QByteArray &content, const QByteArray &further)
{
    const auto archive = suffix == QLatin1String("docx")
                             ? zipOf({{QStringLiteral("[Content_Types].xml"), "<Types/>"},
                                      {QStringLiteral("word/document.xml"), content},
                                      {QStringLiteral("word/footnotes.xml"), further}})
                             : zipOf({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text"},
                                      {QStringLiteral("content.xml"), content},
                                      {QStringLiteral("meta.xml"), further}});
    return archive.value_or(QByteArray());
}

} // namespace

/// The reader of files with the suffix in DATELINE_SUFFIX: what it reads rests on words that stand in the text. A file of brat's
/// annotations (ann) goes on, behind a byte 0x1E, with the text that they belong to; the content of a DOCX or an ODT with its
/// notes or its head.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QString base = QStringLiteral("/dev/shm/dateline-fuzz-%1.").arg(getpid());
    static const QString suffix = qEnvironmentVariable("DATELINE_SUFFIX", QStringLiteral("txt"));
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    static const bool isOffice = suffix == QLatin1String("docx") || suffix == QLatin1String("odt");
    const qsizetype cut = isOffice || suffix == QLatin1String("ann") ? bytes.indexOf('\x1e') : -1;
    const QByteArray first = bytes.left(cut < 0 ? bytes.size() : cut);
    const QByteArray second = cut < 0 ? QByteArray() : bytes.mid(cut + 1);
    put(base + suffix, isOffice && !bytes.startsWith("PK") ? officeFile(suffix, first, second) : first);
    if (cut >= 0 && !isOffice)
        put(base + QStringLiteral("txt"), second);
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
