#pragma once

#include "domain/article.h"
#include "domain/id.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace dateline {

/// A text in a few bytes: min-hashes over the runs of words of its sentences. Two sketches tell how much of their texts is the
/// same.
class TextSketch {
public:
    static TextSketch of(const QString &text);
    /// As toBytes() gave it; nothing when they are no sketch.
    static std::optional<TextSketch> fromBytes(const QByteArray &bytes);
    QByteArray toBytes() const; ///< 260 bytes

    /// How many runs of words the text has; 0 = too short to be told by.
    int runs() const { return m_runs; }
    /// Estimated: of the runs of both texts together, how many stand in both. 0–1.
    double likeness(const TextSketch &other) const;
    /// Whether one text is the other but for some words, or the other cut short: a wire copy.
    bool isCopyOf(const TextSketch &other) const;

    const std::vector<quint32> &hashes() const { return m_hashes; }
    friend bool operator==(const TextSketch &, const TextSketch &) = default;

private:
    int m_runs = 0;
    std::vector<quint32> m_hashes; // one a hash function; empty without runs
};

/// An article as far as it tells how independent it is.
struct ArticleVoice {
    ArticleId article;
    QString outlet; ///< empty = unknown
    std::optional<CivilSecond> published;
    TextSketch sketch;
};

/// For each article the one whose text it carries: the first that was published among near-identical ones (then the smaller id);
/// itself when it is no copy. In the order given. Near-linear: only sketches that agree in a band are compared.
std::vector<ArticleId> originsOf(const std::vector<ArticleVoice> &articles);

/// How many speak of one event, counted honestly.
struct Corroboration {
    int articles = 0;
    int origins = 0; ///< texts that are no copies of another
    int outlets = 0; ///< that brought one of these texts first; unknown ones count for none, but at least one spoke
    friend bool operator==(const Corroboration &, const Corroboration &) = default;
};
Corroboration corroborationOf(const std::vector<ArticleVoice> &articles);

} // namespace dateline
