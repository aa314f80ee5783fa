#include "corroborate/account_digest.h"

#include "corroborate/words.h"

#include <QFile>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

constexpr int shortestWord = 4; // shorter ones bind words more than they say; ideographs and numbers say much in two signs
constexpr int stemLength = 6;   // "threatens" and "threatened" are one word, in any language that ends its words so
constexpr int tellingQuote = 6; // words
constexpr std::size_t mostWords = 48;

/// :/corroborate/binding_words.tsv, folded as words are compared. REQUIRES: it is built in.
const QSet<QString> &bindingWords()
{
    static const QSet<QString> words = [] {
        QSet<QString> read;
        QFile file(QStringLiteral(":/corroborate/binding_words.tsv"));
        [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        file.readLine(); // the name of the column
        while (!file.atEnd())
            read.insert(QString::fromUtf8(file.readLine()).trimmed());
        return read;
    }();
    return words;
}

bool isTelling(const QString &word)
{
    if (bindingWords().contains(word))
        return false;
    return word.size() >= shortestWord || (word.size() >= 2 && (word[0].isDigit() || word[0].unicode() >= 0x3000));
}

std::int32_t dayOf(CivilSecond second)
{
    return static_cast<std::int32_t>(std::chrono::sys_days{civilDay(second)}.time_since_epoch().count());
}

} // namespace

void DigestedAccounts::weigh()
{
    for (AccountDigest &digest : m_all) {
        for (AccountDigest::Word &word : digest.words) {
            word.weight = std::log(1.0F + static_cast<float>(m_all.size()) / static_cast<float>(m_uses.value(word.stem)));
            digest.weight += word.weight;
        }
    }
}

std::vector<std::uint64_t> DigestedAccounts::hashesOf(const QStringList &names)
{
    std::vector<std::uint64_t> hashes;
    for (const QString &name : names) {
        hashes.push_back(stableHash(name.toCaseFolded()));
        QString &kept = m_names[hashes.back()];
        if (kept.isEmpty() || name < kept)
            kept = name;
    }
    std::ranges::sort(hashes);
    return hashes;
}

QStringList DigestedAccounts::namesIn(const std::vector<std::uint64_t> &one, const std::vector<std::uint64_t> &other) const
{
    QStringList names;
    for (const std::uint64_t hash : one) {
        if (std::ranges::binary_search(other, hash))
            names << m_names.value(hash);
    }
    names.sort();
    names.removeDuplicates();
    return names;
}

void DigestedAccounts::add(const Account &account)
{
    AccountDigest made;
    made.event = account.event;
    made.lead = account.lead;
    made.article = account.article;
    if (account.happened) { // an open side says nothing of when: the known end stands for it
        const auto first = account.happened->earliest(), last = account.happened->latest();
        made.dated = first || last;
        made.firstDay = made.dated ? dayOf(first ? *first : *last) : 0;
        made.lastDay = made.dated ? dayOf(last ? *last : *first) : 0;
    }
    made.type = account.type ? static_cast<std::uint8_t>(*account.type) : 0xff;
    made.denied = account.modality == Modality::Denied;
    made.language = account.language.isEmpty() ? 0 : stableHash(account.language.section(u'-', 0, 0).toLower());
    made.place = account.place.isEmpty() ? 0 : stableHash(account.place.toCaseFolded());
    made.sources = hashesOf(account.sources);
    made.targets = hashesOf(account.targets);
    addWords(account.title, made, false);
    addWords(account.quote, made, true);
    std::ranges::sort(made.words, {}, &AccountDigest::Word::stem);
    const auto twice = std::ranges::unique(made.words, {}, &AccountDigest::Word::stem);
    made.words.erase(twice.begin(), twice.end());
    if (made.words.size() > mostWords)
        made.words.resize(mostWords); // by hash: two texts that share words keep shared ones
    for (const AccountDigest::Word &word : made.words)
        ++m_uses[word.stem];
    made.words.shrink_to_fit();
    made.account = static_cast<int>(m_all.size());
    m_all.push_back(std::move(made));
}

void DigestedAccounts::addWords(const QString &text, AccountDigest &digest, bool ofQuote)
{
    std::uint64_t all = 1;
    int count = 0;
    forEachWord(text, [&](const ComparedWord &word) {
        all = joinedHash(all, stableHash(word.key));
        ++count;
        if (!isTelling(word.key))
            return;
        const auto stem = static_cast<std::uint32_t>(stableHash(QStringView(word.key).left(stemLength)));
        digest.words.push_back({stem, 0});
        QString &form = m_forms[stem];
        if (form.isEmpty() || word.key < form)
            form = word.key;
    });
    if (ofQuote && count >= tellingQuote)
        digest.quote = all;
}

std::vector<std::uint32_t> DigestedAccounts::sharedStems(const AccountDigest &digest, std::size_t most) const
{
    std::vector<AccountDigest::Word> words;
    for (const AccountDigest::Word &word : digest.words) {
        if (m_uses.value(word.stem) > 1)
            words.push_back(word);
    }
    const auto rarer = [](const AccountDigest::Word &a, const AccountDigest::Word &b) {
        return a.weight != b.weight ? a.weight > b.weight : a.stem < b.stem;
    };
    const auto end = words.begin() + static_cast<std::ptrdiff_t>(std::min(most, words.size()));
    std::partial_sort(words.begin(), end, words.end(), rarer);
    std::vector<std::uint32_t> stems;
    for (auto word = words.begin(); word != end; ++word)
        stems.push_back(word->stem);
    return stems;
}

} // namespace dateline
