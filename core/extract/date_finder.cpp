#include "extract/date_finder.h"

#include "extract/date_language.h"
#include "extract/date_resolver.h"
#include "extract/meetings.h"
#include "extract/token_scan.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <mutex>

namespace dateline {

namespace {

constexpr int fewestStoryYears = 6;

struct FoundDate {
    DateMatch match;
    DateSurroundings around;
};

/// A text is a story when the years it names lie behind its publication day and hardly anything is told from that day.
DateViewpoint viewpointOf(const std::vector<DateMatch> &matches, const DatePatterns &patterns, const DateContext &context)
{
    DateViewpoint view;
    view.published = context.published;
    int years = 0;
    int pastYears = 0;
    int newsWords = 0;
    int quarters = 0;
    for (const DateMatch &match : matches) {
        const DateShape &shape = match.shape;
        const bool dated = shape.has(DateSlot::Year) || shape.has(DateSlot::Era);
        years += dated;
        pastYears += dated && (!view.published || shape.has(DateSlot::Era) ||
                               shape[DateSlot::Year] + 1 < static_cast<int>(view.published->year()));
        newsWords += shape.has(DateSlot::Today) || (shape.has(DateSlot::Weekday) && !dated && !shape.has(DateSlot::Month));
        quarters += patterns.row(match.row).id.startsWith(QLatin1String("quarter"));
    }
    view.isStory = years >= fewestStoryYears && pastYears * 5 >= years * 3 && newsWords * 4 <= years;
    view.speaksOfQuarters = quarters > 0;
    return view;
}

/// For each match the next year that the text names behind it.
std::vector<std::optional<int>> yearsAhead(const std::vector<DateMatch> &matches)
{
    std::vector<std::optional<int>> ahead(matches.size());
    std::optional<int> next;
    for (std::size_t i = matches.size(); i-- > 0;) {
        ahead[i] = next;
        const DateShape &shape = matches[i].shape;
        const bool bc = shape.has(DateSlot::Era) && shape[DateSlot::Era] == 1;
        if (shape.has(DateSlot::Year))
            next = bc ? 1 - shape[DateSlot::Year] : shape[DateSlot::Year];
        else if (bc && shape.has(DateSlot::Number))
            next = 1 - shape[DateSlot::Number] / numberScale;
    }
    return ahead;
}

DateRelation relationOf(WordMask mask)
{
    if ((mask & word_mask::Since) != 0)
        return DateRelation::Since;
    if ((mask & word_mask::Until) != 0)
        return DateRelation::Until;
    if ((mask & word_mask::Before) != 0)
        return DateRelation::Before;
    return (mask & word_mask::After) != 0 ? DateRelation::After : DateRelation::None;
}

/// What the words before a date make of it: "since", "bis zum". Where suffixes hang on an apostrophe such words stand behind it:
/// "2023'ten beri".
DateRelation relationAround(const TokenScan &scan, const DateLexicon &lexicon, int first, int last)
{
    const auto maskAt = [&](int at) {
        const bool word = at >= 0 && at < static_cast<int>(scan.tokens.size()) &&
                          scan.tokens[static_cast<std::size_t>(at)].kind == TokenClass::Word;
        return word ? lexicon.maskOf(scan.tokens[static_cast<std::size_t>(at)].lexeme) : WordMask{0};
    };
    if (lexicon.words().splitsApostrophe()) {
        constexpr int suffixTokens = 2;
        for (int at = last; at <= last + suffixTokens; ++at) {
            if (const DateRelation behind = relationOf(maskAt(at)); behind != DateRelation::None)
                return behind;
        }
        return DateRelation::None;
    }
    const DateRelation before = relationOf(maskAt(first - 1));
    const bool joined = before == DateRelation::None && (maskAt(first - 1) & word_mask::To) != 0;
    const DateRelation further = joined ? relationOf(maskAt(first - 2)) : DateRelation::None;
    return further == DateRelation::Until ? further : before;
}

std::optional<Edtf> related(const std::optional<Edtf> &date, DateRelation relation)
{
    if (!date || date->kind() != Edtf::Kind::Point)
        return date;
    const bool open = relation == DateRelation::Since || relation == DateRelation::After;
    const bool closed = relation == DateRelation::Until || relation == DateRelation::Before;
    if (!open && !closed)
        return date;
    auto interval = Edtf::parse(open ? date->toString() + QStringLiteral("/..") : QStringLiteral("../") + date->toString());
    return interval ? std::optional(*std::move(interval)) : date;
}

/// Both ends of a range stand for the whole of it.
void joinRange(DateMention &first, DateMention &second)
{
    if (!first.edtf || !second.edtf || first.edtf->kind() != Edtf::Kind::Point || second.edtf->kind() != Edtf::Kind::Point)
        return;
    const auto whole = Edtf::parse(first.edtf->toString() + u'/' + second.edtf->toString());
    if (whole)
        first.edtf = second.edtf = *whole;
}

class Finder {
public:
    Finder(const QString &text, const DateContext &context, const DateLanguage &language)
        : m_text(text), m_context(context), m_language(language), m_scan(scanTokens(text, language.lexicon.words()))
    {
    }

    std::vector<DateMention> run(DateWork &work)
    {
        const DateAtoms atoms = findDateAtoms(m_text, m_scan, m_language.lexicon);
        const std::vector<DateMatch> matches = matchDates(m_text, m_scan, atoms, m_language.lexicon, m_language.patterns, work);
        DateResolver resolver(viewpointOf(matches, m_language.patterns, m_context));
        std::vector<DateMention> mentions;
        mentions.reserve(matches.size());
        const std::vector<std::optional<int>> nextYears = yearsAhead(matches);
        for (std::size_t i = 0; i < matches.size(); ++i) {
            const DateMatch &match = matches[i];
            mentions.push_back(mentionOf(match, nextYears[i], resolver));
            if (match.pairing == DateMatch::Pairing::Second)
                joinRange(mentions[mentions.size() - 2], mentions.back());
        }
        if (m_context.meetings)
            mergeMeetings(atoms, mentions);
        return mentions;
    }

private:
    /// A year that stands before a meeting's name belongs to it; any other date that it crosses wins over it.
    void mergeMeetings(const DateAtoms &atoms, std::vector<DateMention> &mentions) const
    {
        std::vector<DateMention> merged;
        merged.reserve(mentions.size());
        auto next = std::make_move_iterator(mentions.begin());
        const auto end = std::make_move_iterator(mentions.end());
        for (const MeetingMention &named : findMeetings(m_text, m_scan, atoms, m_language.lexicon)) {
            DateMention mention = mentionOf(named);
            while (next != end && next.base()->span.start < mention.span.end)
                merged.push_back(*next++);
            const QString year = QString::number(static_cast<int>(named.meeting->from.year()));
            if (!merged.empty() && merged.back().timex.value == year && merged.back().span.end + 1 >= mention.span.start) {
                mention.span.start = std::min(mention.span.start, merged.back().span.start);
                merged.pop_back();
            }
            if (merged.empty() || merged.back().span.end <= mention.span.start)
                merged.push_back(std::move(mention));
        }
        merged.insert(merged.end(), next, end);
        mentions = std::move(merged);
    }

    DateMention mentionOf(const MeetingMention &named) const
    {
        const Edtf from = Edtf::day(named.meeting->from);
        const Edtf to = Edtf::day(named.meeting->to);
        DateMention mention;
        mention.span = {m_scan.tokens[static_cast<std::size_t>(named.first)].begin,
                        m_scan.tokens[static_cast<std::size_t>(named.last) - 1].end()};
        mention.tense = tenseAround(m_text, m_scan, m_language.lexicon, named.first, named.last);
        const auto whole = Edtf::parse(from.toString() + u'/' + to.toString());
        mention.edtf = from == to ? from : *whole;
        mention.timex.value = from == to ? from.toString() : from.toString().left(7);
        mention.reason = {ReasonCode::NamedMeeting, {wordsAt(m_text, mention.span), mention.edtf->toString()}};
        mention.rule = QStringLiteral("meeting");
        mention.meeting = true;
        return mention;
    }

    /// "the 1994 ceasefire", "the 2020 Karabakh war": between an article and a word that is no preposition.
    bool isPartOfName(const DateMatch &match) const
    {
        if (match.first == 0 || static_cast<std::size_t>(match.last) >= m_scan.tokens.size())
            return false;
        const Token &before = m_scan.tokens[static_cast<std::size_t>(match.first) - 1];
        const Token &after = m_scan.tokens[static_cast<std::size_t>(match.last)];
        const WordMask binds = word_mask::In | word_mask::By | word_mask::From | word_mask::Until | word_mask::During |
                               word_mask::To | word_mask::On | word_mask::At | word_mask::Of | word_mask::And | word_mask::Or |
                               word_mask::As;
        return (m_language.lexicon.maskOf(before.lexeme) & word_mask::The) != 0 && after.kind == TokenClass::Word &&
               (m_language.lexicon.maskOf(after.lexeme) & binds) == 0;
    }

    DateMention mentionOf(const DateMatch &match, std::optional<int> nextYear, DateResolver &resolver) const
    {
        const auto &tokens = m_scan.tokens;
        const DatePatterns::Row &row = m_language.patterns.row(match.row);
        DateMention mention;
        mention.span = {tokens[static_cast<std::size_t>(match.first)].begin,
                        tokens[static_cast<std::size_t>(match.last) - 1].end()};
        mention.tense = tenseAround(m_text, m_scan, m_language.lexicon, match.first, match.last);
        const Sentence &sentence = m_scan.sentences[m_scan.sentenceOf(match.first)];
        ResolvedDate date = resolver.resolve(match.shape, row.kind, match.pairing,
                                             {mention.tense, sentence.paragraph, nextYear, isPartOfName(match),
                                              match.first - sentence.first <= 1, wordsAt(m_text, mention.span)});
        mention.relation = match.pairing == DateMatch::Pairing::Single
                               ? relationAround(m_scan, m_language.lexicon, match.first, match.last)
                           : match.pairing == DateMatch::Pairing::First ? DateRelation::RangeStart
                                                                        : DateRelation::RangeEnd;
        mention.timex = std::move(date.timex);
        mention.edtf = related(date.edtf, mention.relation);
        mention.reason = std::move(date.reason);
        mention.rule = row.id;
        mention.weekday = match.shape.value(DateSlot::Weekday, 0);
        return mention;
    }

    const QString &m_text;
    const DateContext &m_context;
    const DateLanguage &m_language;
    TokenScan m_scan;
};

} // namespace

QStringList dateLanguages()
{
    return {QStringLiteral("en"), QStringLiteral("fr"), QStringLiteral("ru"),
            QStringLiteral("de"), QStringLiteral("es"), QStringLiteral("tr")};
}

bool readsDatesIn(const QString &language)
{
    return dateLanguages().contains(language.section(u'-', 0, 0).toLower());
}

const DateLanguage *dateLanguage(const QString &language)
{
    static std::mutex mutex;
    static std::map<QString, DateLanguage> languages;
    if (!readsDatesIn(language))
        return nullptr;
    const QString name = language.section(u'-', 0, 0).toLower();
    const std::scoped_lock lock(mutex);
    return &languages.try_emplace(name, name).first->second;
}

std::vector<DateMention> findDates(const QString &text, const DateContext &context, DateWork *work)
{
    const DateLanguage *language = dateLanguage(context.language);
    if (!language)
        return {};
    DateWork own;
    return Finder(text, context, *language).run(work ? *work : own);
}

} // namespace dateline
