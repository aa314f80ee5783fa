#include "bench/areas.h"
#include "bench/generated.h"
#include "bench/measure.h"
#include "extract/act_noun.h"
#include "extract/actor_index.h"

namespace dateline::bench {

QJsonObject extractArea(int articles)
{
    QStringList texts;
    qint64 bytes = 0;
    for (int number = 0; number < articles; ++number) {
        texts << generatedArticle(number).article.text;
        bytes += texts.back().toUtf8().size();
    }
    const ActorIndex &actors = ActorIndex::instance(); // built before the clock runs
    qint64 words = 0;
    qint64 mentions = 0;
    const double actorTime = cpuMilliseconds([&] {
        for (const QString &text : texts) {
            const auto found = lexiconWords(text);
            words += static_cast<qint64>(found.size());
            mentions += static_cast<qint64>(actors.find(found).size());
        }
    });
    qint64 acts = 0;
    const double actTime = cpuMilliseconds([&] {
        for (const QString &text : texts)
            acts += actOf(EventType::Consult, text.left(80), text.left(200)).isEmpty() ? 0 : 1;
    });
    return {{QStringLiteral("bytes"), bytes},
            {QStringLiteral("words"), words},
            {QStringLiteral("actor_mentions"), mentions},
            {QStringLiteral("actor_megabytes_per_second"), static_cast<double>(bytes) / 1000.0 / actorTime},
            {QStringLiteral("acts"), acts},
            {QStringLiteral("act_lookups_per_second"), 1000.0 * articles / actTime}};
}

} // namespace dateline::bench
