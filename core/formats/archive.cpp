#include "formats/archive.h"

#include <zip.h>

#include <memory>

namespace dateline {

namespace {

constexpr qint64 smallestSteep = 1024 * 1024; // below that no ratio hurts
constexpr zip_uint32_t unixTypeMask = 0170000U << 16;
constexpr zip_uint32_t unixLink = 0120000U << 16;

struct Closed {
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using OpenArchive = std::unique_ptr<zip_t, Closed>;
using OpenMember = std::unique_ptr<zip_file_t, Closed>;

tl::unexpected<Error> damaged()
{
    return failure(ErrorCode::BadSyntax, {QStringLiteral("ZIP")});
}

OpenArchive opened(const QByteArray &bytes)
{
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, nullptr);
    OpenArchive archive(source ? zip_open_from_source(source, ZIP_RDONLY, nullptr) : nullptr);
    if (!archive)
        zip_source_free(source);
    return archive;
}

bool isLink(zip_t *archive, zip_uint64_t index)
{
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    zip_file_get_external_attributes(archive, index, 0, &system, &attributes);
    return system == ZIP_OPSYS_UNIX && (attributes & unixTypeMask) == unixLink;
}

/// Reads until the member ends or is larger than it may be.
Result<QByteArray> contentOf(zip_t *archive, zip_uint64_t index, qint64 room, qint64 ratio, qint64 packed)
{
    const OpenMember file(zip_fopen_index(archive, index, 0));
    if (!file)
        return damaged();
    QByteArray bytes;
    QByteArray block(64 * 1024, Qt::Uninitialized);
    for (;;) {
        const zip_int64_t count = zip_fread(file.get(), block.data(), static_cast<zip_uint64_t>(block.size()));
        if (count < 0)
            return damaged();
        if (count == 0)
            return bytes;
        bytes.append(block.constData(), count);
        if (bytes.size() > room)
            return failure(ErrorCode::BadSyntax, {QStringLiteral("ZIP ≤ %1").arg(room)});
        if (bytes.size() > smallestSteep && bytes.size() > packed * ratio)
            return failure(ErrorCode::BadSyntax, {QStringLiteral("ZIP ≤ %1 : 1").arg(ratio)});
    }
}

} // namespace

bool isArchive(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
}

bool archiveHolds(const QByteArray &bytes, const char *name)
{
    const OpenArchive archive = opened(bytes);
    return archive && zip_name_locate(archive.get(), name, 0) >= 0;
}

Result<std::vector<ArchiveMember>> readArchive(const QByteArray &bytes, const ArchiveLimits &limits)
{
    const OpenArchive archive = opened(bytes);
    if (!archive)
        return damaged();
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (count > limits.members)
        return failure(ErrorCode::BadSyntax, {QStringLiteral("ZIP ≤ %1").arg(limits.members)});
    std::vector<ArchiveMember> members;
    qint64 room = limits.content;
    for (zip_uint64_t index = 0; index < static_cast<zip_uint64_t>(count); ++index) {
        zip_stat_t known;
        if (zip_stat_index(archive.get(), index, 0, &known) != 0 || !(known.valid & ZIP_STAT_NAME))
            return damaged();
        const QString name = QString::fromUtf8(known.name);
        if (name.endsWith(u'/') || isLink(archive.get(), index))
            continue;
        auto content = contentOf(archive.get(), index, room, limits.ratio, static_cast<qint64>(known.comp_size));
        if (!content)
            return tl::make_unexpected(content.error());
        room -= content->size();
        members.push_back({name, std::move(*content)});
    }
    return members;
}

} // namespace dateline
