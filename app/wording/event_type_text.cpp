#include "wording/event_type_text.h"

#include <QCoreApplication>

#include <array>

namespace dateline {

namespace {
#define WORD(text) QT_TRANSLATE_NOOP("EventTypeText", text)
constexpr std::array<const char *, eventTypeCount> types{WORD("Agree"),     WORD("Consult"),  WORD("Support"),  WORD("Concede"),
                                                         WORD("Cooperate"), WORD("Aid"),      WORD("Retreat"),  WORD("Request"),
                                                         WORD("Accuse"),    WORD("Reject"),   WORD("Threaten"), WORD("Protest"),
                                                         WORD("Sanction"),  WORD("Mobilize"), WORD("Coerce"),   WORD("Assault")};
constexpr std::array<const char *, quadCount> quads{WORD("Verbal cooperation"), WORD("Material cooperation"),
                                                    WORD("Verbal conflict"), WORD("Material conflict")};
constexpr std::array<const char *, 5> modalities{WORD("asserted"), WORD("claimed"), WORD("denied"), WORD("planned"),
                                                 WORD("hypothetical")};
constexpr std::array<const char *, 3> statuses{WORD("suggested"), WORD("accepted"), WORD("dismissed")};
constexpr std::array<const char *, 6> bases{
    WORD("given"),  WORD("from the file's metadata"), WORD("stated in the text"), WORD("from the file name"), WORD("inferred"),
    WORD("unknown")};
constexpr std::array<const char *, 3> states{WORD("Quote verified"), WORD("Quote moved: the words now stand elsewhere"),
                                             WORD("Quote lost: the words are not in the article")};
#undef WORD

template<std::size_t size, class Enum>
QString word(const std::array<const char *, size> &words, Enum value)
{
    return QCoreApplication::translate("EventTypeText", words[static_cast<std::size_t>(value)]);
}
} // namespace

QString eventTypeText(EventType type)
{
    return word(types, type);
}
QString quadText(Quad quad)
{
    return word(quads, quad);
}
QString modalityText(Modality modality)
{
    return word(modalities, modality);
}
QString eventStatusText(EventStatus status)
{
    return word(statuses, status);
}
QString basisText(DateBasis basis)
{
    return word(bases, basis);
}
QString citationStateText(CitationState state)
{
    return word(states, state);
}

} // namespace dateline
