#include "wording/corroboration_text.h"

#include "wording/date_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace dateline {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CorroborationText)
};

const QString dot = QStringLiteral(" · ");

QString nearnessText(const MatchReason &reason)
{
    switch (reason.dates) {
    case DateNearness::SameDay:
        return Texts::tr("the same day");
    case DateNearness::Overlap:
        return Texts::tr("dates that overlap");
    case DateNearness::Near:
        return Texts::tr("%n day(s) apart", nullptr, reason.daysApart);
    case DateNearness::Unknown:
        return Texts::tr("one of them undated");
    }
    return {};
}

QString whoInBoth(const MatchReason &reason)
{
    const QString sources = reason.bothSources.join(QStringLiteral(", ")),
                  targets = reason.bothTargets.join(QStringLiteral(", "));
    if (targets.isEmpty())
        return sources.isEmpty() ? QString() : Texts::tr("both: %1", "who acts in both").arg(sources);
    return sources.isEmpty() ? Texts::tr("both towards %1").arg(targets) : sources + QStringLiteral(" → ") + targets;
}

} // namespace

QString corroborationText(const Corroboration &corroboration)
{
    QStringList parts{Texts::tr("%1, %2", "articles, outlets")
                          .arg(Texts::tr("%n article(s)", nullptr, corroboration.articles),
                               Texts::tr("%n independent outlet(s)", nullptr, corroboration.outlets))};
    if (corroboration.origins < corroboration.articles)
        parts << Texts::tr("%1, %2", "origins, copies")
                     .arg(Texts::tr("%n origin(s)", nullptr, corroboration.origins),
                          Texts::tr("%n copies", nullptr, corroboration.articles - corroboration.origins));
    return parts.join(dot);
}

QString matchReasonText(const MatchReason &reason)
{
    QStringList parts{nearnessText(reason), whoInBoth(reason)};
    if (reason.sameType)
        parts << Texts::tr("the same kind");
    if (reason.samePlace)
        parts << Texts::tr("the same place");
    if (reason.sameWords)
        parts << Texts::tr("the same words");
    else if (!reason.words.isEmpty())
        parts << Texts::tr("words: %1").arg(reason.words.join(QStringLiteral(", ")));
    parts.removeAll(QString());
    return parts.join(dot);
}

QString aspectText(const Contradiction &contradiction)
{
    switch (contradiction.aspect) {
    case Aspect::Date:
        return Texts::tr("Date");
    case Aspect::Source:
        return Texts::tr("Who acts");
    case Aspect::Target:
        return Texts::tr("Towards whom");
    case Aspect::Figure:
        return Texts::tr("Figure: %1", "what is counted").arg(contradiction.about);
    }
    return {};
}

QString claimText(const Contradiction &contradiction, const Claim &claim)
{
    if (contradiction.aspect != Aspect::Date)
        return claim.says;
    const Result<Edtf> date = Edtf::parse(claim.says);
    return date ? dateText(*date) : claim.says;
}

QString claimsText(const Contradiction &contradiction)
{
    QStringList says;
    for (const Claim &claim : contradiction.claims)
        says << claimText(contradiction, claim);
    says.removeDuplicates();
    return says.join(QStringLiteral(" – "));
}

QString tellingSourceText(const Telling &telling)
{
    const QString outlet = telling.outlet.isEmpty() ? telling.articleTitle.simplified() : telling.outlet;
    if (!telling.published)
        return outlet;
    return outlet.isEmpty() ? dateText(*telling.published)
                            : Texts::tr("%1, %2", "outlet, date").arg(outlet, dateText(*telling.published));
}

} // namespace dateline
