#include "wording/place_text.h"

#include <QCoreApplication>

namespace dateline {

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PlaceText)
};
} // namespace

QString placeRiskText(PlaceRisk risk)
{
    switch (risk) {
    case PlaceRisk::None:
        return {};
    case PlaceRisk::Network:
        return Texts::tr("This library lies on another machine or a network folder.");
    case PlaceRisk::Synced:
        return Texts::tr("This library lies in a folder that another program syncs.");
    }
    return {};
}

QString placeRiskAdvice(PlaceRisk risk)
{
    switch (risk) {
    case PlaceRisk::None:
        return {};
    case PlaceRisk::Network:
        return Texts::tr(
            "Two machines that write to it at the same time can damage it. Keep it on a disk of this machine, and share "
            "exports instead.");
    case PlaceRisk::Synced:
        return Texts::tr(
            "That program can copy it half written, or put an older copy in its place. Keep it in a folder that is not "
            "synced, and share exports instead.");
    }
    return {};
}

} // namespace dateline
