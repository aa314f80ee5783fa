#pragma once

#include "extract/act_finder.h"
#include "extract/date_finder.h"

#include <optional>
#include <vector>

namespace dateline {

/// When an act happened, and why that is known.
struct ActDate {
    std::optional<Edtf> date;
    Reason reason;
    int mention = -1;  ///< the date's number in the article; -1 = no words of this sentence
    bool told = false; ///< the day of the telling: "…, officials said on Tuesday"
};

/// Gives the dates of a sentence to its acts.
class ActDating {
public:
    /// `dates` in reading order, as findDates() gives them.
    ActDating(const ScannedText &text, const std::vector<DateMention> &dates,
              std::optional<std::chrono::year_month_day> published)
        : m_text(text), m_dates(dates), m_published(published)
    {
    }
    /// Fills `dates` with one for each act. Sentences must come in the order of the text.
    void findDates(const SentenceReading &reading, const std::vector<FoundAct> &acts, std::vector<ActDate> &dates);
    /// What of the sentence's dates is the day of its telling, by the group that tells; nothing where there is none.
    std::optional<Edtf> saidOn(int group) const;

private:
    struct Placed {
        int mention = 0;
        int first = 0; ///< tokens
        int last = 0;
        int group = -1;
    };
    void placeDates(const SentenceReading &reading);
    int clauseOf(const SentenceReading &reading, int token) const;
    int actFor(const Placed &date, const SentenceReading &reading, const std::vector<FoundAct> &acts) const;
    bool describesNoun(const Placed &date) const;
    std::optional<ActDate> countedFromStory(const VerbGroup &group, const std::optional<Edtf> &above) const;
    bool leadsTo(const Placed &date, const FoundAct &noun) const;
    int nominalAt(const Placed &date, const std::vector<FoundAct> &acts) const;
    int climb(const Placed &date, const SentenceReading &reading, const std::vector<FoundAct> &acts) const;
    bool isPast(const Edtf &date) const;
    bool isAhead(int mention) const;
    bool reachesAhead(int mention) const;
    void shareLeadingDate(const SentenceReading &reading, const std::vector<FoundAct> &acts, std::vector<ActDate> &dates) const;
    void applyClauses(const SentenceReading &reading, const std::vector<FoundAct> &acts, std::vector<ActDate> &dates) const;
    void dateByMeetings(const SentenceReading &reading, const std::vector<FoundAct> &acts, std::vector<ActDate> &dates) const;
    ActDate dateOf(int mention) const;

    const ScannedText &m_text;
    const std::vector<DateMention> &m_dates;
    std::optional<std::chrono::year_month_day> m_published;
    std::size_t m_next = 0;                  // the first date behind the last sentence
    std::vector<Placed> m_placed;            // of this sentence
    std::vector<Placed> m_meetings;          // "at COP29"
    std::vector<Placed> m_lengths;           // "two weeks"
    int m_open = -1;                         // a date that cannot be told; -1 = none
    std::vector<std::pair<int, int>> m_told; // group → date mention
};

} // namespace dateline
