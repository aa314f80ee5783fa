#pragma once

#include "domain/edtf.h"

#include <QStringView>

#include <optional>

namespace dateline {

/// Scans one EDTF string from left to right and stops at the first character that fits nothing. Knows the grammar only:
///   date     = point | interval | oneOf
///   interval = (point | "..") "/" (point | "..")          not open on both sides
///   oneOf    = "[" member ("," member)* "]"               member = point [".." point]
///   point    = year ["-" month ["-" day ["T" time]]] ["~" | "?" | "%"]
class EdtfParser {
public:
    explicit EdtfParser(QStringView text) : m_text(text) {}

    std::optional<EdtfPoint> point();
    std::optional<Edtf::Member> member();
    bool take(QChar letter);
    bool takeDots();
    bool atEnd() const { return m_at == m_text.size(); }
    int position() const { return static_cast<int>(m_at); }
    /// Marks the place of the error; the first one stays.
    std::nullopt_t fail(qsizetype at);
    /// 1-based column of the first error, or of the place reached.
    int errorColumn() const { return static_cast<int>(m_error.value_or(m_at)) + 1; }

private:
    std::optional<int> digits(int count);
    bool year(EdtfPoint &point);
    bool longYear(EdtfPoint &point);
    bool month(EdtfPoint &point);
    bool day(EdtfPoint &point);
    bool time(EdtfPoint &point);
    bool zone(EdtfPoint &point);
    bool mayHaveDay(const EdtfPoint &point) const { return point.monthUnknown || *point.month <= 12; }

    QStringView m_text;
    qsizetype m_at = 0;
    std::optional<qsizetype> m_error;
};

} // namespace dateline
