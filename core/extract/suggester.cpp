#include "extract/suggester.h"

#include "extract/act_salience.h"
#include "extract/event_answers.h"
#include "extract/event_assembler.h"
#include "extract/own_voice.h"

#include <algorithm>

namespace dateline {

using namespace word_class;

namespace {

constexpr int longestSentence = 250;    // tokens; what is longer is no sentence and read in pieces
constexpr std::size_t mostUndated = 2;  // events of one sentence without a date of their own
constexpr int shortestSentence = 4;     // tokens
constexpr CivilSecond runningDays = 45; // a story whose lead is older than its publication by more is told, not reported

std::optional<std::chrono::year_month_day> publicationDay(const Article &article)
{
    if (!article.published || article.published->precision() > Precision::Day || !article.published->earliest())
        return std::nullopt;
    return civilDay(*article.published->earliest());
}

/// An article with all that is known of it before its sentences are read.
struct ReadArticle {
    const Article &article;
    std::optional<std::chrono::year_month_day> published;
    std::vector<DateMention> dates;
    ScannedText text;

    ReadArticle(const Article &read, const EventLanguage &language)
        : article(read), published(publicationDay(read)),
          dates(findDates(read.text, {published, read.language.isEmpty() ? QStringLiteral("en") : read.language, true})),
          text(read.text, language, dates)
    {
    }
};

class Suggester {
public:
    /// `chronicle`: the article lists what happens on its day in the present tense.
    Suggester(const ReadArticle &read, EventWork &work, bool chronicle)
        : m_published(read.published), m_dates(read.dates), m_text(read.text), m_names(m_text, m_memory), m_verbs(m_text),
          m_finder(m_text, work), m_dating(m_text, m_dates, m_published), m_speakers(m_text), m_voice(m_text), m_salience(m_text),
          m_assembler(read.article, m_text, m_dates), m_work(work), m_chronicle(chronicle)
    {
        m_running = isRunning();
    }

    /// The events of the acts that stand in `words`.
    std::vector<Event> runFor(TextSpan words)
    {
        for (const Sentence &sentence : m_text.scan.sentences) {
            if (m_text.token(sentence.first).begin >= words.end)
                break;
            m_words = m_text.token(sentence.last - 1).end() > words.start ? words : TextSpan();
            read(sentence);
        }
        return m_assembler.take();
    }

    std::vector<Event> run()
    {
        for (const Sentence &sentence : m_text.scan.sentences) {
            if (isHeading(sentence)) {
                m_voice.hearLabel(sentence, m_names);
                continue;
            }
            read(sentence);
        }
        std::vector<Event> events = ActSalience::salient(m_assembler.take());
        linkAnswers(m_text.language.acts, events);
        return events;
    }

    /// Whether most acts are told in the present tense: headlines of a day.
    bool readsAsChronicle() const
    {
        constexpr int fewestPresent = 4;
        return m_running && m_present >= fewestPresent && m_present > 2 * m_past;
    }

private:
    /// News of its own days: the first complete date of the text lies near the publication.
    bool isRunning() const
    {
        if (!m_published)
            return false;
        const auto first =
            std::ranges::find_if(m_dates, [](const DateMention &d) { return d.edtf && d.edtf->precision() <= Precision::Day; });
        if (first == m_dates.end() || !first->edtf->latest())
            return true;
        return civilSecond(*m_published) - *first->edtf->latest() < runningDays * secondsPerDay;
    }

    /// Titles and captions of sections: no full stop, or hardly a word.
    bool isHeading(const Sentence &sentence) const
    {
        if (sentence.last - sentence.first < shortestSentence)
            return true;
        if (!m_text.token(sentence.first).has(Token::ParagraphBefore))
            return false;
        const bool alone = sentence.last == static_cast<int>(m_text.scan.tokens.size()) ||
                           m_text.token(sentence.last).has(Token::ParagraphBefore);
        const TokenClass end = m_text.token(sentence.last - 1).kind;
        const bool stops = end == TokenClass::Stop || end == TokenClass::Quote || end == TokenClass::Closing ||
                           end == TokenClass::Colon || m_text.token(sentence.last - 1).has(Token::Dotted);
        const bool onlyOne = m_text.scan.sentences.size() == 1;
        return alone && !stops && !onlyOne;
    }

    void read(const Sentence &sentence)
    {
        for (int first = sentence.first; first < sentence.last; first += longestSentence)
            readSentence(first, std::min(sentence.last, first + longestSentence), sentence.paragraph);
    }
    void readSentence(int first, int last, int paragraph);
    int behindDateline(int first, int last) const;
    void draft(std::size_t act);
    bool carriesDay() const;
    void dateSpeech(const FoundAct &act, ActDate &date) const;
    Modality modalityOf(const FoundAct &act, const ActDate &date, const std::optional<Speaker> &speaker) const;
    void completeRoles();
    void speakForThemselves(FoundAct &act);
    void nameOfficeHolder(FoundAct &act);
    void remember();

    std::optional<std::chrono::year_month_day> m_published;
    const std::vector<DateMention> &m_dates;
    const ScannedText &m_text;
    std::optional<TextSpan> m_words; // a person chose them: their acts are the events, and no others
    ActorMemory m_memory;
    ActorFinder m_names;
    VerbGroupFinder m_verbs;
    ActFinder m_finder;
    ActDating m_dating;
    SpeakerFinder m_speakers;
    OwnVoice m_voice;
    ActSalience m_salience;
    EventAssembler m_assembler;
    EventWork &m_work;
    bool m_running = false;
    bool m_chronicle = false;
    int m_present = 0; // acts told in the present tense, in another one
    int m_past = 0;
    // of the sentence that is being read
    SentenceReading m_reading;
    std::vector<FoundAct> m_acts;
    std::vector<Standing> m_standings;
    std::vector<ActDate> m_actDates;
    std::optional<Speaker> m_speaker;
    std::vector<std::size_t> m_chosen;
    // the last exact day named in this paragraph
    std::optional<Edtf> m_day;
    int m_dayParagraph = -1;
    int m_dayAge = 0; // sentences since
};

std::optional<Edtf> about(const Edtf &date)
{
    const auto made = Edtf::parse(date.toString() + u'~');
    return made ? std::optional(*made) : std::nullopt;
}

/// "YEREVAN -- …", "WASHINGTON, March 3 (Agency) - …": the place of writing does not act.
int Suggester::behindDateline(int first, int last) const
{
    constexpr int longestDateline = 14;
    if (!m_text.token(first).has(Token::ParagraphBefore))
        return first;
    bool place = m_text.token(first).has(Token::AllCapitals);
    for (int at = first; at < std::min(last - 1, first + longestDateline); ++at) {
        place |= m_text.isKind(at, TokenClass::Closing);
        const bool dash = m_text.isKind(at, TokenClass::Dash) && m_text.token(at).has(Token::SpaceBefore);
        if (!dash)
            continue;
        while (at < last - 1 && m_text.isKind(at, TokenClass::Dash))
            ++at;
        return place ? at : first;
    }
    return first;
}

void Suggester::readSentence(int first, int last, int paragraph)
{
    m_work.tokens += static_cast<std::uint64_t>(last - first);
    if (m_chronicle && paragraph != m_reading.paragraph)
        m_memory.forgetStory(); // every entry of a list tells its own
    m_memory.enterParagraph(paragraph);
    first = behindDateline(first, last);
    m_reading.first = first;
    m_reading.last = last;
    m_reading.paragraph = paragraph;
    m_names.find(first, last, m_reading.mentions, m_reading.named);
    m_verbs.find(first, last, m_reading.named, m_reading.groups);
    findSubjects(m_text, m_reading);
    m_finder.find(m_reading, m_acts, m_standings);
    m_voice.hear(m_reading);
    m_speaker = m_speakers.speakerOf(m_reading, m_standings);
    m_dating.findDates(m_reading, m_acts, m_actDates);
    completeRoles();
    m_chosen.clear();
    const bool asks = m_text.wordAt(last - 1) == QLatin1String("?");
    std::size_t undated = 0;
    for (std::size_t i = 0; i < m_acts.size(); ++i) {
        const bool main = !m_acts[i].nominal && m_acts[i].standing.act < 0 && !m_acts[i].standing.aside;
        m_present += main && m_acts[i].present;
        m_past += main && !m_acts[i].present;
        dateSpeech(m_acts[i], m_actDates[i]);
        const bool own = m_actDates[i].mention >= 0;
        if (m_words) {
            if (m_words->overlaps({m_text.token(m_acts[i].first).begin, m_text.token(m_acts[i].last).end()}))
                m_chosen.push_back(i);
            continue;
        }
        if (asks || !m_salience.isEvent(m_reading, m_acts[i], own && m_actDates[i].date))
            continue;
        if (own || undated++ < mostUndated)
            m_chosen.push_back(i);
    }
    for (const std::size_t act : m_chosen)
        draft(act);
    remember();
}

/// "The interior minister allowed …" in a sentence that speaks of one state only: that state's.
void Suggester::nameOfficeHolder(FoundAct &act)
{
    const bool unknown =
        !act.nominal && !act.source.isNobody() && act.source.codes.empty() && (act.source.head & (Office | Body));
    if (!unknown || m_reading.mentions.empty())
        return;
    const ActorCode only = m_reading.mentions.front().code;
    const bool one = std::ranges::all_of(m_reading.mentions, [&](const Mention &m) { return m.code == only; });
    if (one && m_text.language.names.kind(only) == ActorKind::State)
        act.source.codes.push_back(only);
}

/// "We urge …": whoever is quoted, whose turn it is, or who signs.
void Suggester::speakForThemselves(FoundAct &act)
{
    if (act.nominal || act.group < 0 || act.rule->has(ActRule::Reverse))
        return;
    const VerbGroup &own = m_reading.groups[static_cast<std::size_t>(act.group)];
    const bool shared = own.link == ClauseLink::Coordinate && own.governor >= 0;
    const VerbGroup &group = shared ? m_reading.groups[static_cast<std::size_t>(own.governor)] : own;
    if (!m_voice.speaksIn(group, m_reading.first))
        return;
    const auto speaker = act.standing.speech >= 0 ? m_speakers.speakerOver(m_reading, act.standing) : m_speaker;
    Party &party = group.passive && act.rule->form != ActRule::Form::State ? act.target : act.source;
    for (const ActorCode code : speaker && !speaker->party.codes.empty() ? speaker->party.codes : m_voice.codes()) {
        if (!party.knows(code))
            party.codes.push_back(code);
    }
    act.ownVoice = !speaker;
    if (act.ownVoice && act.group >= 0 && own.main + 1 < m_reading.last && m_text.wordAt(own.main + 1) == QLatin1String("you"))
        act.target.codes = m_voice.others();
    if (act.rule->has(ActRule::Both) && act.target.codes.empty())
        act.target.codes = party.codes.size() > 1 ? party.codes : m_voice.others();
}

/// "rejected the claims": those of whoever spoke last.
void Suggester::completeRoles()
{
    for (FoundAct &act : m_acts) {
        speakForThemselves(act);
        nameOfficeHolder(act);
        const bool answers = act.type == EventType::Reject || act.type == EventType::Accuse || act.type == EventType::Threaten;
        if (answers && act.target.codes.empty() && !act.source.codes.empty()) {
            if (const auto opponent = m_memory.opponentOf(act.source.codes))
                act.target.codes.push_back(*opponent);
        }
    }
}

/// Whether a sentence goes on telling of the day that one shortly before it named. News speaks of its own day unless told
/// otherwise.
bool Suggester::carriesDay() const
{
    constexpr int carriedSentences = 2;
    if (!m_day || m_dayParagraph != m_reading.paragraph || m_dayAge > carriedSentences)
        return false;
    return !m_running || civilSecond(*m_published) - *m_day->latest() < runningDays * secondsPerDay;
}

/// The date of an act of speaking whose sentence names none for it (DOMAIN: Date of an act with no date in its sentence).
void Suggester::dateSpeech(const FoundAct &act, ActDate &date) const
{
    if (date.date || date.mention >= 0)
        return;
    if (act.future && act.type == EventType::Consult) { // "The two leaders are to discuss": on the day that they are to meet
        const bool planned = m_day && m_published && *m_day->earliest() > civilSecond(*m_published);
        date.reason = {ReasonCode::NoDateInSentence, {}};
        if (planned)
            date = {about(*m_day), {ReasonCode::CarriedOn, {m_day->toString()}}, -1, false};
        return;
    }
    const bool talks = act.type != EventType::Consult || act.nominal || act.rule->id == QLatin1String("talks") ||
                       act.rule->id == QLatin1String("call");
    const bool fragment =
        act.nominal && act.type == EventType::Consult && m_reading.groups.empty(); // "A meeting between …", all alone
    const bool happens = m_chronicle && act.present;
    const bool speaks =
        ((isVerbal(act.type) && talks) || happens) && act.standing.act < 0 && !act.standing.aside && (!act.nominal || fragment);
    if (!speaks) {
        date.reason = {ReasonCode::NoDateInSentence, {}};
        return;
    }
    const int teller = act.standing.speech >= 0 ? act.standing.speech : m_speaker ? m_speaker->group : -1;
    if (const auto told = teller >= 0 ? m_dating.saidOn(teller) : std::nullopt) {
        date = {told, {ReasonCode::ToldOn, {told->toString()}}, -1, true};
    } else if (carriesDay()) {
        date = {about(*m_day), {ReasonCode::CarriedOn, {m_day->toString()}}, -1, true};
    } else if (m_running) {
        const Edtf day = Edtf::day(*m_published);
        date = {about(day), {ReasonCode::ReportedOn, {day.toString()}}, -1, true};
    } else {
        date.reason = {ReasonCode::NoDateInSentence, {}};
    }
}

Modality Suggester::modalityOf(const FoundAct &act, const ActDate &date, const std::optional<Speaker> &speaker) const
{
    if (act.negated)
        return Modality::Denied;
    const bool coming = m_published && date.date && date.date->earliest() &&
                        *date.date->earliest() >= civilSecond(*m_published) + secondsPerDay && !date.told;
    if (act.hypothetical && !coming)
        return Modality::Hypothetical;
    if (coming)
        return Modality::Planned;
    if (act.alleged)
        return Modality::Claimed;
    const bool acts = !isVerbal(act.type);
    if (acts && act.standing.act >= 0 && !act.nominal)
        return Modality::Claimed;
    if (acts && speaker && !speaker->party.codes.empty()) {
        const ActorCode teller = speaker->party.codes.front();
        const ActorCodes pair = m_memory.pair();
        const bool party = act.target.knows(teller) || std::ranges::find(pair, teller) != pair.end();
        const bool against =
            !act.source.codes.empty() && !act.source.knows(teller) && party && quadOf(act.type) == Quad::MaterialConflict;
        if (speaker->claims || against)
            return Modality::Claimed;
    }
    return act.future && !date.date ? Modality::Planned : Modality::Asserted;
}

void Suggester::draft(std::size_t number)
{
    const FoundAct &act = m_acts[number];
    EventDraft draft;
    draft.act = &act;
    draft.date = m_actDates[number];
    draft.speaker = m_speakers.speakerOver(m_reading, act.standing);
    if (!draft.speaker)
        draft.speaker = m_speaker;
    if (draft.speaker && draft.speaker->group >= 0)
        draft.said = m_dating.saidOn(draft.speaker->group);
    draft.modality = modalityOf(act, draft.date, draft.speaker);
    for (const std::size_t other : m_chosen) {
        if (other != number)
            draft.others.push_back(&m_acts[other]);
    }
    m_assembler.add(m_reading, draft);
}

/// What the next sentences may refer to.
void Suggester::remember()
{
    for (std::size_t i = 0; i + 1 < m_reading.mentions.size(); ++i) {
        const Mention &mention = m_reading.mentions[i];
        if (mention.preposition < 0 || !m_text.is(mention.preposition, Between))
            continue;
        const Party party = partyIn(m_text, m_reading, mention.first, m_reading.mentions[i + 1].first + 1);
        if (party.codes.size() == 2) // "between Armenia and Azerbaijan": both sides
            m_memory.setPair(party.codes);
    }
    for (std::size_t i = 0; i < m_reading.groups.size(); ++i) {
        const bool main = m_reading.groups[i].link == ClauseLink::Main && m_standings[i].act < 0;
        if (main && !m_reading.subjects[i].codes.empty()) {
            m_memory.setSubject(m_reading.subjects[i].codes);
            break;
        }
    }
    for (const FoundAct &act : m_acts) {
        if (isVerbal(act.type) && !act.nominal && act.standing.act < 0)
            m_memory.setSpeaker(act.source.codes);
    }
    if (m_speaker)
        m_memory.setSpeaker(m_speaker->party.codes);
    if (m_reading.paragraph - m_dayParagraph > 1)
        m_day.reset();
    ++m_dayAge;
    for (const ActDate &date : m_actDates) {
        const bool exact = date.mention >= 0 && date.date && date.date->kind() == Edtf::Kind::Point &&
                           date.date->precision() == Precision::Day && date.date->qualification() == Qualification::None;
        if (exact) {
            m_day = date.date;
            m_dayParagraph = m_reading.paragraph;
            m_dayAge = 0;
        }
    }
}

} // namespace

std::optional<Event> eventIn(const Article &article, TextSpan words, const ActorLexicon &names)
{
    const EventLanguage *language = names.language(article.language);
    if (!language)
        return std::nullopt;
    EventWork work;
    const ReadArticle read(article, *language);
    std::vector<Event> events = Suggester(read, work, false).runFor(words);
    const auto known = [](const Event &event) {
        return static_cast<int>(!event.sources.empty()) + static_cast<int>(!event.targets.empty()) +
               static_cast<int>(event.happened.has_value());
    };
    const auto best = std::ranges::max_element(events, {}, known); // of equals the first
    return best == events.end() ? std::nullopt : std::optional(std::move(*best));
}

bool readsEventsIn(const QString &language)
{
    return EventLanguage::of(language) != nullptr;
}

std::vector<Event> suggestEvents(const Article &article, const ActorLexicon &names, EventWork *work)
{
    const EventLanguage *language = names.language(article.language);
    if (!language)
        return {};
    EventWork own;
    EventWork &counted = work ? *work : own;
    const ReadArticle read(article, *language);
    Suggester first(read, counted, false);
    std::vector<Event> events = first.run();
    if (first.readsAsChronicle())
        return Suggester(read, counted, true).run();
    return events;
}

} // namespace dateline
