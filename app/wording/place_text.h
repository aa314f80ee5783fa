#pragma once

#include "library/library_place.h"

#include <QString>

namespace dateline {

/// What is to be said of a library that lies there, in a sentence, and what to do about it; nothing where there is no risk.
QString placeRiskText(PlaceRisk risk);
QString placeRiskAdvice(PlaceRisk risk);

} // namespace dateline
