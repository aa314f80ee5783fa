#include "wording/event_type_text.h"

#include <QCoreApplication>

#include <array>

namespace dateline {

namespace {
constexpr std::array<const char *, eventTypeCount> types{
    QT_TRANSLATE_NOOP("EventTypeText", "Agree"),     QT_TRANSLATE_NOOP("EventTypeText", "Consult"),
    QT_TRANSLATE_NOOP("EventTypeText", "Support"),   QT_TRANSLATE_NOOP("EventTypeText", "Concede"),
    QT_TRANSLATE_NOOP("EventTypeText", "Cooperate"), QT_TRANSLATE_NOOP("EventTypeText", "Aid"),
    QT_TRANSLATE_NOOP("EventTypeText", "Retreat"),   QT_TRANSLATE_NOOP("EventTypeText", "Request"),
    QT_TRANSLATE_NOOP("EventTypeText", "Accuse"),    QT_TRANSLATE_NOOP("EventTypeText", "Reject"),
    QT_TRANSLATE_NOOP("EventTypeText", "Threaten"),  QT_TRANSLATE_NOOP("EventTypeText", "Protest"),
    QT_TRANSLATE_NOOP("EventTypeText", "Sanction"),  QT_TRANSLATE_NOOP("EventTypeText", "Mobilize"),
    QT_TRANSLATE_NOOP("EventTypeText", "Coerce"),    QT_TRANSLATE_NOOP("EventTypeText", "Assault")};
constexpr std::array<const char *, quadCount> quads{
    QT_TRANSLATE_NOOP("EventTypeText", "Verbal cooperation"), QT_TRANSLATE_NOOP("EventTypeText", "Material cooperation"),
    QT_TRANSLATE_NOOP("EventTypeText", "Verbal conflict"), QT_TRANSLATE_NOOP("EventTypeText", "Material conflict")};
constexpr std::array<const char *, 5> modalities{
    QT_TRANSLATE_NOOP("EventTypeText", "asserted"), QT_TRANSLATE_NOOP("EventTypeText", "claimed"),
    QT_TRANSLATE_NOOP("EventTypeText", "denied"), QT_TRANSLATE_NOOP("EventTypeText", "planned"),
    QT_TRANSLATE_NOOP("EventTypeText", "hypothetical")};
constexpr std::array<const char *, 3> statuses{QT_TRANSLATE_NOOP("EventTypeText", "suggested"),
                                               QT_TRANSLATE_NOOP("EventTypeText", "accepted"),
                                               QT_TRANSLATE_NOOP("EventTypeText", "dismissed")};
constexpr std::array<const char *, 6> bases{QT_TRANSLATE_NOOP("EventTypeText", "given"),
                                            QT_TRANSLATE_NOOP("EventTypeText", "from the file's metadata"),
                                            QT_TRANSLATE_NOOP("EventTypeText", "stated in the text"),
                                            QT_TRANSLATE_NOOP("EventTypeText", "from the file name"),
                                            QT_TRANSLATE_NOOP("EventTypeText", "inferred"),
                                            QT_TRANSLATE_NOOP("EventTypeText", "unknown")};
constexpr std::array<const char *, 3> states{QT_TRANSLATE_NOOP("EventTypeText", "Quote verified"),
                                             QT_TRANSLATE_NOOP("EventTypeText", "Quote moved: the words now stand elsewhere"),
                                             QT_TRANSLATE_NOOP("EventTypeText", "Quote lost: the words are not in the article")};

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
QString modalityText(Modality modality, Outcome outcome)
{
    if (modality != Modality::Planned || outcome == Outcome::Open)
        return modalityText(modality);
    return outcome == Outcome::Confirmed ? QCoreApplication::translate("EventTypeText", "planned and confirmed")
                                         : QCoreApplication::translate("EventTypeText", "planned and cancelled");
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
