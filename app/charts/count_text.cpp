#include "charts/count_text.h"

#include "wording/event_type_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace dateline {

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CountText)
};
} // namespace

QString setText(std::size_t set)
{
    return set < quadCount ? quadText(static_cast<Quad>(set)) : Texts::tr("No type");
}

QString countsText(const QString &head, const QuadTally &counts)
{
    QStringList lines{head};
    for (std::size_t set = 0; set < setCount; ++set) {
        if (counts.bySet[set] > 0)
            lines << Texts::tr("%1: %2", "kind of event, how many").arg(setText(set), QLocale().toString(counts.bySet[set]));
    }
    return lines.join(u'\n');
}

} // namespace dateline
