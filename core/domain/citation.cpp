#include "domain/citation.h"

#include "domain/enum_names.h"

namespace dateline {

namespace {
constexpr EnumNames<CitationRole, 4> roleNames{{"statement", "date", "actor", "speaker"}};
constexpr EnumNames<CitationState, 3> stateNames{{"verified", "moved", "lost"}};

/// Up to 32 code points that end at `position`.
QString before(const QString &text, int position)
{
    int start = position;
    for (int points = 0; points < citationContext && start > 0; ++points)
        start -= start >= 2 && text[start - 1].isLowSurrogate() && text[start - 2].isHighSurrogate() ? 2 : 1;
    return text.mid(start, position - start);
}

/// Up to 32 code points from `position` on.
QString after(const QString &text, int position)
{
    int end = position;
    const int size = static_cast<int>(text.size());
    for (int points = 0; points < citationContext && end < size; ++points)
        end += end + 1 < size && text[end].isHighSurrogate() && text[end + 1].isLowSurrogate() ? 2 : 1;
    return text.mid(position, end - position);
}

bool contextAgrees(const Citation &citation, const QString &text, int place)
{
    const QStringView whole(text);
    return whole.left(place).endsWith(citation.prefix) && whole.mid(place + citation.exact.size()).startsWith(citation.suffix);
}
} // namespace

QString citationRoleName(CitationRole role) { return roleNames.name(role); }
std::optional<CitationRole> citationRoleFromName(const QString &name) { return roleNames.value(name); }
QString citationStateName(CitationState state) { return stateNames.name(state); }

Citation citationAt(const QString &text, TextSpan span, CitationRole role, int order)
{
    return {role, order, span, wordsAt(text, span), before(text, span.start), after(text, span.end)};
}

CitationCheck checkCitation(const Citation &citation, const QString &text)
{
    if (citation.span.fits(text) && wordsAt(text, citation.span) == citation.exact)
        return {CitationState::Verified, citation.span};
    if (citation.exact.isEmpty())
        return {CitationState::Lost, {}};
    const auto place = static_cast<int>(text.indexOf(citation.exact));
    const bool once = place >= 0 && text.indexOf(citation.exact, place + 1) < 0;
    if (!once || !contextAgrees(citation, text, place))
        return {CitationState::Lost, {}};
    return {CitationState::Moved, {place, place + static_cast<int>(citation.exact.size())}};
}

} // namespace dateline
