#include "corroborate/origin.h"

#include "corroborate/words.h"

#include <QtEndian>

#include <algorithm>
#include <limits>
#include <numeric>
#include <set>
#include <tuple>
#include <unordered_map>

namespace dateline {

namespace {

constexpr int runLength = 4; // words
constexpr std::size_t functions = 64;
constexpr std::size_t bandRows = 2; // a third in common is found nineteen times in twenty
constexpr qsizetype sketchBytes = static_cast<qsizetype>(sizeof(quint32) * (functions + 1));
constexpr std::size_t comparedEach = 40; // so few are compared each with each
constexpr int fewestRuns = 12;           // a shorter text is like others by chance
constexpr double copyLikeness = 0.6;
constexpr double cutLikeness = 0.8; // of the shorter text
constexpr double fewestCut = 0.25;  // a copy has at least a quarter of the text

bool endsSentence(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'\n' || c == u'。' || c == u'！' || c == u'？' || c == u'؟' || c == u'।';
}

/// Hashes of every run of words that lies in one sentence, each once; a short sentence is one run.
std::vector<std::uint64_t> runsOf(const QString &text)
{
    std::vector<std::uint64_t> runs;
    std::vector<std::uint64_t> sentence;
    const auto endSentence = [&] {
        const auto count = static_cast<int>(sentence.size());
        for (int first = 0; first == 0 || first + runLength <= count; ++first) {
            std::uint64_t run = 0;
            for (int word = first; word < std::min(first + runLength, count); ++word)
                run = joinedHash(run, sentence[static_cast<std::size_t>(word)]);
            if (count > 1) // a lone word is a number or a name: no text of its own
                runs.push_back(run);
        }
        sentence.clear();
    };
    int end = 0;
    forEachWord(text, [&](const ComparedWord &word) {
        for (int at = end; at < word.span.start; ++at) {
            if (endsSentence(text[at])) {
                endSentence();
                break;
            }
        }
        sentence.push_back(stableHash(word.key));
        end = word.span.end;
    });
    endSentence();
    std::ranges::sort(runs);
    const auto twice = std::ranges::unique(runs);
    runs.erase(twice.begin(), twice.end());
    return runs;
}

/// Groups by a parent each; the root is the smallest of its group.
class Groups {
public:
    explicit Groups(std::size_t count) : m_parents(count) { std::iota(m_parents.begin(), m_parents.end(), std::size_t{0}); }
    std::size_t root(std::size_t member)
    {
        while (m_parents[member] != member)
            member = m_parents[member] = m_parents[m_parents[member]];
        return member;
    }
    void join(std::size_t a, std::size_t b)
    {
        const auto [small, large] = std::minmax({root(a), root(b)});
        m_parents[large] = small;
    }

private:
    std::vector<std::size_t> m_parents;
};

void joinCopies(const std::vector<ArticleVoice> &articles, const std::vector<std::size_t> &order, Groups &groups)
{
    for (std::size_t place = 0; place < order.size(); ++place) {
        for (std::size_t other = 0; other < place; ++other) {
            if (articles[order[place]].sketch.isCopyOf(articles[order[other]].sketch))
                groups.join(other, place);
        }
    }
}

/// Joins the articles that agree in a band: each with the first of the band that it is a copy of.
void joinBand(const std::vector<ArticleVoice> &articles, const std::vector<std::size_t> &order, std::size_t band, Groups &groups)
{
    constexpr std::size_t mostFirsts = 16; // boilerplate that thousands share is no reason to compare each with each
    std::unordered_map<std::uint64_t, std::vector<std::size_t>> firsts;
    for (std::size_t place = 0; place < order.size(); ++place) {
        const TextSketch &sketch = articles[order[place]].sketch;
        if (sketch.runs() == 0)
            continue;
        std::uint64_t key = band;
        for (std::size_t row = 0; row < bandRows; ++row)
            key = joinedHash(key, sketch.hashes()[band * bandRows + row]);
        std::vector<std::size_t> &seen = firsts[key];
        const auto original =
            std::ranges::find_if(seen, [&](std::size_t other) { return sketch.isCopyOf(articles[order[other]].sketch); });
        if (original != seen.end())
            groups.join(*original, place);
        else if (seen.size() < mostFirsts)
            seen.push_back(place);
    }
}

/// Keeps the least that each of the functions makes of any run.
#if defined(__x86_64__)
[[gnu::target_clones("avx2", "default")]] // eight functions at a time, where the processor can
#endif
void takeRun(std::uint64_t run, quint32 *least)
{
    // Two halves make as many functions as are wanted: a + i·b.
    const auto first = static_cast<quint32>(run);
    const quint32 step = static_cast<quint32>(run >> 32) | 1U;
    for (quint32 function = 0; function < functions; ++function) {
        quint32 mixed = (first + function * step) * 0x85ebca6bU;
        mixed = (mixed ^ (mixed >> 13)) * 0xc2b2ae35U;
        mixed ^= mixed >> 16;
        least[function] = std::min(least[function], mixed);
    }
}

} // namespace

TextSketch TextSketch::of(const QString &text)
{
    TextSketch made;
    const std::vector<std::uint64_t> runs = runsOf(text);
    if (runs.size() < fewestRuns)
        return made;
    made.m_runs = static_cast<int>(runs.size());
    made.m_hashes.assign(functions, std::numeric_limits<quint32>::max());
    for (const std::uint64_t run : runs)
        takeRun(run, made.m_hashes.data());
    return made;
}

std::optional<TextSketch> TextSketch::fromBytes(const QByteArray &bytes)
{
    TextSketch made;
    if (bytes.isEmpty())
        return made;
    if (bytes.size() != sketchBytes)
        return std::nullopt;
    const auto number = [&](std::size_t index) {
        return qFromLittleEndian<quint32>(bytes.constData() + index * sizeof(quint32));
    };
    made.m_runs = static_cast<int>(number(0));
    for (std::size_t each = 1; each <= functions; ++each)
        made.m_hashes.push_back(number(each));
    return made.m_runs > 0 ? std::optional(made) : std::nullopt;
}

QByteArray TextSketch::toBytes() const
{
    if (m_runs == 0)
        return {};
    QByteArray bytes(sketchBytes, Qt::Uninitialized);
    qToLittleEndian(static_cast<quint32>(m_runs), bytes.data());
    for (std::size_t each = 0; each < functions; ++each)
        qToLittleEndian(m_hashes[each], bytes.data() + (each + 1) * sizeof(quint32));
    return bytes;
}

double TextSketch::likeness(const TextSketch &other) const
{
    if (m_runs == 0 || other.m_runs == 0)
        return 0;
    const auto same = std::transform_reduce(m_hashes.begin(), m_hashes.end(), other.m_hashes.begin(), 0, std::plus(),
                                            [](quint32 a, quint32 b) { return a == b ? 1 : 0; });
    return static_cast<double>(same) / static_cast<double>(functions);
}

bool TextSketch::isCopyOf(const TextSketch &other) const
{
    if (m_runs == 0 || other.m_runs == 0)
        return false;
    const double like = likeness(other);
    if (like >= copyLikeness)
        return true;
    const double both = like / (1 + like) * (m_runs + other.m_runs); // from the share of the union
    const auto [shorter, longer] = std::minmax(m_runs, other.m_runs);
    return both >= cutLikeness * shorter && both >= fewestCut * longer;
}

std::vector<ArticleId> originsOf(const std::vector<ArticleVoice> &articles)
{
    std::vector<std::size_t> order(articles.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [&](std::size_t each) {
        const ArticleVoice &voice = articles[each];
        return std::tuple(!voice.published, voice.published.value_or(0), voice.article);
    });
    Groups groups(order.size());
    if (order.size() <= comparedEach)
        joinCopies(articles, order, groups);
    for (std::size_t band = 0; order.size() > comparedEach && band < functions / bandRows; ++band)
        joinBand(articles, order, band, groups);
    std::vector<ArticleId> origins(articles.size());
    for (std::size_t place = 0; place < order.size(); ++place)
        origins[order[place]] = articles[order[groups.root(place)]].article;
    return origins;
}

Corroboration corroborationOf(const std::vector<ArticleVoice> &articles)
{
    std::set<ArticleId> seen, firsts;
    std::set<QString> outlets;
    const std::vector<ArticleId> origins = originsOf(articles);
    for (std::size_t each = 0; each < articles.size(); ++each) {
        seen.insert(articles[each].article);
        firsts.insert(origins[each]);
    }
    for (const ArticleVoice &voice : articles) {
        if (firsts.contains(voice.article) && !voice.outlet.isEmpty())
            outlets.insert(voice.outlet.simplified().toCaseFolded());
    }
    const int known = static_cast<int>(outlets.size());
    return {static_cast<int>(seen.size()), static_cast<int>(firsts.size()), articles.empty() ? 0 : std::max(known, 1)};
}

} // namespace dateline
