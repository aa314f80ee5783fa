#pragma once

#include "document/zip_writer.h"
#include "formats/archive.h"

#include <gtest/gtest.h>

namespace dateline {

/// The bytes of an archive of these files.
inline QByteArray archiveOf(const std::vector<ArchiveMember> &files)
{
    std::vector<ZipMember> members;
    for (const ArchiveMember &file : files)
        members.push_back({file.name, file.bytes});
    const auto bytes = zipOf(members);
    EXPECT_TRUE(bytes);
    return bytes.value_or(QByteArray());
}

} // namespace dateline
