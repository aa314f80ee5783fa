#pragma once

#include <QByteArray>

#include <vector>

namespace dateline {

/// Elements are nested no deeper than this: deeper ones lose their tags, never their text.
inline constexpr int deepestHtml = 512;

/// A page as the parser gets it.
struct BalancedHtml {
    QByteArray html;                ///< UTF-8; every tag closed in order, only attributes that tell something
    std::vector<QByteArray> jsonLd; ///< contents of its JSON-LD scripts
};

/// Gumbo takes quadratic time and memory to repair what a page has wrong (deep nesting, misnested formatting, thousands of
/// attributes). So one linear pass repairs first, and gumbo meets nothing to repair: tags are closed in order, formatting becomes
/// <span>, what shows no text (scripts, styles, pictures) goes, what a browser hides or replaces (templates, SVG, players)
/// becomes <span hidden>. `utf8` is the whole page.
BalancedHtml balanceHtml(const QByteArray &utf8);

} // namespace dateline
