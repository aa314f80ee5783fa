#pragma once

#include <QString>

#include <cstdint>

namespace dateline {

/// How a proof bundle differs from what it says of itself.
struct BundleFault {
    enum class Kind : std::uint8_t {
        Missing,    ///< the list of hashes or the list of articles names a file that is not there
        Unlisted,   ///< a file that no list names
        Changed,    ///< a file has not the SHA-256 of the list: `expected`, `found`
        OtherText,  ///< the annotations were made of another text: `expected` is the SHA-256 they give, `found` the text's
        Unreadable, ///< annotations that are none: `found` is what was expected of them
        Moved,      ///< a quote stands elsewhere in its text: `expected` is the quote, `found` what stands at its place
        Lost,       ///< a quote does not stand in its text; the same
    };
    Kind kind;
    QString file;
    QString event; ///< title of the event that quotes; Moved and Lost
    QString expected;
    QString found;
    friend bool operator==(const BundleFault &, const BundleFault &) = default;
};

} // namespace dateline
