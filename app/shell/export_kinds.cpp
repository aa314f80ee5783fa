#include "shell/export_kinds.h"

#include "workflow/exporter.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <vector>

namespace dateline {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ExportKinds)
};

/// Those of one article last.
std::vector<const KnownFormat *> kinds(bool hasArticle)
{
    std::vector<const KnownFormat *> written;
    for (const KnownFormat &format : knownFormats()) {
        if (format.isWritten && (hasArticle || !format.holdsOneArticle))
            written.push_back(&format);
    }
    std::ranges::stable_sort(written, {}, &KnownFormat::holdsOneArticle);
    return written;
}

QString filterOf(const KnownFormat &format)
{
    const QString name = format.holdsOneArticle ? Texts::tr("Open article as %1") : Texts::tr("Events and articles as %1");
    return QStringLiteral("%1 (*%2)").arg(name.arg(format.name), format.suffixes.first());
}

} // namespace

QStringList exportFilters(bool hasArticle)
{
    QStringList filters;
    for (const KnownFormat *format : kinds(hasArticle))
        filters << filterOf(*format);
    return filters;
}

const KnownFormat &exportedAs(const QString &path, const QString &filter, bool hasArticle)
{
    const std::vector<const KnownFormat *> all = kinds(hasArticle);
    const QString suffix = u'.' + QFileInfo(path).suffix();
    const auto hasSuffix = [&](const KnownFormat *format) { return format->suffixes.first() == suffix; };
    const auto chosen = std::ranges::find(all, filter, [](const KnownFormat *format) { return filterOf(*format); });
    if (chosen != all.end() && hasSuffix(*chosen))
        return **chosen;
    // Of several with this suffix the one that is called so: a.json is Dateline's own.
    auto typed = std::ranges::find(all, suffix.mid(1), [](const KnownFormat *format) { return format->id; });
    if (typed == all.end())
        typed = std::ranges::find_if(all, hasSuffix);
    if (typed != all.end())
        return **typed;
    return chosen != all.end() ? **chosen : *all.front();
}

} // namespace dateline
