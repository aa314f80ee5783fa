#pragma once

#include "domain/enum_names.h"

#include <cstdint>

namespace dateline {

/// What the lanes of the timeline stand for.
enum class LaneMode : std::uint8_t { Quad, Type, Actor, Dyad, Speaker, Article, Tag, None };
inline constexpr std::size_t laneModeCount = 8;

/// The command line's and the settings' spelling.
inline constexpr EnumNames<LaneMode, laneModeCount> laneModeNames{
    {"quad", "type", "actor", "dyad", "speaker", "article", "tag", "none"}};

} // namespace dateline
