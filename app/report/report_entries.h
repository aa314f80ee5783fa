#pragma once

#include "document/document.h"
#include "report/told_events.h"

#include <QHash>
#include <QString>

#include <vector>

namespace dateline {

/// A document of more could not be opened by those who would read it. Those who write it leave the rest out, and say so.
inline constexpr int mostEntries = 20'000;

/// A document in the user's language that has no words yet.
Document blankReport(const QString &title, const QString &subtitle);

/// The events of a report as entries of a document, in the user's language, and the notes they rest on: one for each article that
/// tells of an event, numbered as they are first called. The source outlives it.
class ReportEntries {
public:
    explicit ReportEntries(const ReportSource &source);

    const std::vector<ToldEvent> &events() const { return m_events; }
    /// Of the event at a place: "event-12".
    static QString anchorOf(int event) { return QStringLiteral("event-%1").arg(event + 1); }
    /// All notes of an event; calls them.
    std::vector<int> notesOf(int event);
    DocumentEntry entryOf(int event);
    /// A note that quotes no article.
    int noteOf(const DocumentNote &note);

    const std::vector<DocumentNote> &notes() const { return m_notes; }

private:
    int noteOf(const ArticleTelling &telling);
    bool isDisputed(const Event &event) const;
    QStringList marksOf(int event) const;
    void addAnswers(int event, std::vector<DocumentLine> &lines);
    void addDisputes(const Event &event, std::vector<DocumentLine> &lines);
    QString titleOf(int event) const;

    const ReportSource &m_source;
    std::vector<ToldEvent> m_events;
    QHash<QUuid, int> m_places;                  // of events, by the uids of all their tellings
    QHash<QUuid, ArticleTelling> m_tellings;     // by uid
    QHash<QUuid, std::vector<int>> m_deniedBy;   // places, by the uid of what they deny
    QHash<QUuid, const EventGroup *> m_disputed; // by the uid of who stands for the others
    QHash<const Event *, int> m_numbers;         // of notes
    std::vector<DocumentNote> m_notes;
};

} // namespace dateline
