#include "formats/archive.h"

#include <zip.h>

#include <memory>

namespace dateline {

namespace {

constexpr qint64 smallestSteep = 1024 * 1024; // below that no ratio hurts
constexpr zip_uint16_t noTime = 0;
constexpr zip_uint16_t noDay = 0x21; // 1980-01-01, the first that a ZIP knows
constexpr zip_uint32_t bestPacking = 9;
constexpr zip_uint32_t unixTypeMask = 0170000U << 16;
constexpr zip_uint32_t unixLink = 0120000U << 16;

struct Closed {
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using OpenArchive = std::unique_ptr<zip_t, Closed>;
using OpenMember = std::unique_ptr<zip_file_t, Closed>;
using OwnSource = std::unique_ptr<zip_source_t, Closed>;

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

/// All that was written into it.
Result<QByteArray> contentOf(zip_source_t *written)
{
    zip_stat_t known;
    zip_stat_init(&known);
    if (zip_source_stat(written, &known) != 0 || zip_source_open(written) != 0)
        return failure(ErrorCode::CannotWrite, {QStringLiteral("ZIP")});
    QByteArray bytes(static_cast<qsizetype>(known.size), Qt::Uninitialized);
    const zip_int64_t count = zip_source_read(written, bytes.data(), known.size);
    zip_source_close(written);
    if (count != static_cast<zip_int64_t>(known.size))
        return failure(ErrorCode::CannotWrite, {QStringLiteral("ZIP")});
    return bytes;
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

Result<QByteArray> writeArchive(const std::vector<ArchiveMember> &members)
{
    const OwnSource written(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    OpenArchive archive(written ? zip_open_from_source(written.get(), ZIP_CREATE | ZIP_TRUNCATE, nullptr) : nullptr);
    if (!archive)
        return failure(ErrorCode::CannotWrite, {QStringLiteral("ZIP")});
    zip_source_keep(written.get()); // the archive takes one for its own
    const auto failed = [&] { return failure(ErrorCode::CannotWrite, {QString::fromUtf8(zip_strerror(archive.get()))}); };
    for (const ArchiveMember &member : members) {
        zip_source_t *bytes = zip_source_buffer(archive.get(), member.bytes.constData(), zip_uint64_t(member.bytes.size()), 0);
        const zip_int64_t index =
            bytes ? zip_file_add(archive.get(), member.name.toUtf8().constData(), bytes, ZIP_FL_ENC_UTF_8) : -1;
        if (index < 0) {
            zip_source_free(bytes);
            return failed();
        }
        zip_file_set_dostime(archive.get(), zip_uint64_t(index), noTime, noDay, 0);
        zip_set_file_compression(archive.get(), zip_uint64_t(index), ZIP_CM_DEFLATE, bestPacking);
    }
    if (zip_close(archive.get()) != 0)
        return failed();
    (void)archive.release(); // closed
    return contentOf(written.get());
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
