#include "bench/areas.h"
#include "bench/generated.h"
#include "bench/measure.h"
#include "bench/merge_area.h"
#include "library/library.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace dateline::bench {

QJsonObject libraryArea(int articles)
{
    const QTemporaryDir folder;
    auto library = Library::create(folder.filePath(QStringLiteral("bench.dateline")));
    if (!library)
        return {};
    std::vector<AnnotatedArticle> made;
    qint64 characters = 0;
    for (int number = 0; number < articles; ++number) {
        made.push_back(generatedArticle(number));
        characters += made.back().article.text.size();
    }
    int added = 0;
    const double import = cpuMilliseconds([&] {
        StepId step;
        for (const AnnotatedArticle &article : made) {
            const auto stored = library->change(
                {ChangeKind::Import, 1, {}},
                [&](ChangeScope &scope) { return scope.addArticle(article).map([](const auto &) {}); }, &step);
            added += stored ? 1 : 0;
        }
    });
    int events = 0;
    const double load = cpuMilliseconds([&] {
        const auto table = library->events().table();
        events = table ? (*table)->size() : 0;
    });
    return {{QStringLiteral("articles"), added},
            {QStringLiteral("characters"), characters},
            {QStringLiteral("import_ms"), import},
            {QStringLiteral("articles_per_second"), 1000.0 * added / import},
            {QStringLiteral("events"), events},
            {QStringLiteral("table_load_ms"), load},
            {QStringLiteral("merging"), mergeArea(100'000)},
            {QStringLiteral("file_bytes"), QFileInfo(library->path()).size()}};
}

} // namespace dateline::bench
