#pragma once

#include "domain/enum_names.h"

#include <cstdint>

namespace dateline {

/// What the lanes of the timeline stand for.
enum class LaneMode : std::uint8_t { Quad, Actor, Article, None };

/// "quad", "actor", "article", "none": the command line's and the settings' spelling.
inline constexpr EnumNames<LaneMode, 4> laneModeNames{{"quad", "actor", "article", "none"}};

} // namespace dateline
