#pragma once

#include "domain/event.h"
#include "domain/reason.h"

#include <QString>

#include <functional>

namespace dateline {

/// The user's language as a value, made by app/wording, for writers and reports below the app. Thread-safe when its functions are.
struct Wording {
    std::function<QString(const Event &)> label;          ///< "July 25 threat"
    std::function<QString(const Reason &)> reason;        ///< one sentence
    std::function<QString(const Edtf &)> date;            ///< "about 11 July 2024"
};

} // namespace dateline
