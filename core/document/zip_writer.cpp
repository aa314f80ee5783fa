#include "document/zip_writer.h"

#include <zip.h>

#include <memory>

namespace dateline {

namespace {

constexpr zip_uint16_t firstDosDay = (1U << 5U) | 1U; // of the years since 1980

struct Freed {
    void operator()(zip_source_t *source) const { zip_source_free(source); }
    void operator()(zip_t *archive) const { zip_discard(archive); }
};

tl::unexpected<Error> failed(const char *reason)
{
    return failure(ErrorCode::CannotWrite, {QString::fromUtf8(reason)});
}

bool add(zip_t *archive, const ZipMember &member)
{
    zip_source_t *content =
        zip_source_buffer(archive, member.bytes.constData(), static_cast<zip_uint64_t>(member.bytes.size()), 0);
    if (!content)
        return false;
    const zip_int64_t index = zip_file_add(archive, member.name.toUtf8().constData(), content, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(content);
        return false;
    }
    const auto at = static_cast<zip_uint64_t>(index);
    return zip_set_file_compression(archive, at, member.stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0) == 0 &&
           zip_file_set_dostime(archive, at, 0, firstDosDay, 0) == 0;
}

Result<QByteArray> contentOf(zip_source_t *source)
{
    zip_stat_t known;
    if (zip_source_stat(source, &known) != 0 || !(known.valid & ZIP_STAT_SIZE) || zip_source_open(source) != 0)
        return failed(zip_error_strerror(zip_source_error(source)));
    QByteArray bytes(static_cast<qsizetype>(known.size), Qt::Uninitialized);
    const bool whole = zip_source_read(source, bytes.data(), known.size) == static_cast<zip_int64_t>(known.size);
    zip_source_close(source);
    return whole ? Result<QByteArray>(bytes) : failed(zip_error_strerror(zip_source_error(source)));
}

} // namespace

Result<QByteArray> zipOf(const std::vector<ZipMember> &members)
{
    zip_error_t error;
    zip_error_init(&error);
    const std::unique_ptr<zip_source_t, Freed> source(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!source)
        return failed(zip_error_strerror(&error));
    std::unique_ptr<zip_t, Freed> archive(zip_open_from_source(source.get(), ZIP_TRUNCATE, &error));
    if (!archive)
        return failed(zip_error_strerror(&error));
    zip_source_keep(source.get()); // closing the archive frees it once
    for (const ZipMember &member : members) {
        if (!add(archive.get(), member))
            return failed(zip_strerror(archive.get()));
    }
    if (zip_close(archive.get()) != 0)
        return failed(zip_strerror(archive.get()));
    archive.release();
    return contentOf(source.get());
}

} // namespace dateline
