#pragma once

#include "domain/annotated_article.h"
#include "domain/wording.h"
#include "formats/article_reader.h"
#include "formats/timeline_dates.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace dateline {

/// What the formats of timelines (TimelineJS, vis-timeline, SIMILE, The Timeline Project, iCalendar) have in common: entries with
/// a date and words of their own, and no article. A reader makes an article of these words; a writer makes entries of events.
struct TimelineEntry {
    QString id;
    QString title; ///< one line
    QString words; ///< the description; of an article's event: the quote, then outlet, title and day of the article
    std::optional<Edtf> date;
    QString dateWords; ///< the date as the file words it for people; empty where it has numbers only
    QString dateField; ///< the field that gives the date, for its reason
    QString place;
    QStringList tags;
    QString url;
    QJsonObject event; ///< of our own files: what the format has no field for, as event_json spells it
};
struct TimelineFile {
    QString title;
    QString words; ///< of the timeline as a whole
    std::vector<TimelineEntry> entries;
    LossReport losses;
};

/// The field of our own files that holds TimelineEntry::event; other programs pass over it.
inline const QString datelineKey = QStringLiteral("dateline");
/// Whether that object is what we wrote, and not the little that a reader knew to say.
inline bool isOurEvent(const QJsonObject &event)
{
    return event.contains(QStringLiteral("type"));
}
/// What marks a stretch of time that is a background to the entries.
inline const QString eraTag = QStringLiteral("era");

/// One format, as both ways see it. What our own file says beyond the fields that everyone sees holds as long as these say the
/// same: who changed them elsewhere is believed.
struct TimelineFormat {
    QString name;                         ///< "vis": the reader's, and what tells the events' ids apart
    TimelineDates (*dates)(const Edtf &); ///< those fields' date of an event
};

/// Whether an article is one that such a reader made.
bool isTimelineReader(const QString &reader);

/// An article made of the file's own words, in its order: each entry is a paragraph of date, title and description, which its
/// event quotes. FileEmpty when there are none.
Result<AnnotatedArticle> articleOf(TimelineFile file, const ReaderInput &input, const TimelineFormat &format);

/// The articles' dated events as entries, each with the date it has; undated ones and what else has no place are in `losses`.
TimelineFile timelineOf(const std::vector<AnnotatedArticle> &articles, const Wording &wording, LossReport &losses);

/// Words for a field that is HTML. Where a page's reader would not give them back as they are, `event` keeps them under `key`.
QString htmlOfWords(const QString &words, const QString &key, QJsonObject &event);
/// Its words; tags that are more than a line's end are losses.
QString wordsOfHtml(const QString &html, const QString &key, const QJsonObject &event, LossReport &losses);
inline const QString exactTitleKey = QStringLiteral("exactTitle");
inline const QString exactWordsKey = QStringLiteral("exactWords");

} // namespace dateline
