#pragma once

#include "domain/event_table.h"
#include "timeline/scene.h"

#include <QFont>
#include <QFontMetricsF>
#include <QStaticText>
#include <QString>

#include <unordered_map>
#include <vector>

namespace dateline {

/// The labels of a table's events, worded, measured and laid out once each: "July 25 threat" and as many words of the title, and
/// then of the quote, as there is room for. Quotes come from outside, and only for labels that have room for them.
class EventLabels {
public:
    EventLabels(EventTablePtr table, const QFont &font);

    /// As LabelMeasure asks.
    LabelSize size(int event, double room);
    struct Texts {
        const QStaticText *primary;
        const QStaticText *title; ///< null when there is no room for it
        double titleX;
    };
    /// What stands in `room` pixels. Valid until the next call.
    Texts texts(int event, double room);
    QString primaryText(int event);

    /// Some events whose labels have room for a quote that is not known, the latest first; the others ask again when measured.
    std::vector<int> takeWanting(std::size_t most);
    /// Empty when there is none.
    void setQuote(int event, const QString &quote);

    /// Forgets labels when there are very many. Call it before a scene is built.
    void trim();

private:
    struct Word {
        int end = 0;      // characters of the tail up to it
        double width = 0; // pixels up to it
    };
    struct Entry {
        QString primary;
        double primaryWidth = 0;
        QStaticText primaryText;
        QString tail; // title, quote
        std::vector<Word> words;
        bool wantsQuote = true;
        int shownEnd = 0; // of the tail that tailText holds
        QStaticText tailText;
    };
    Entry &entry(int event);
    Entry make(int event) const;
    void addWords(Entry &entry, const QString &text) const;
    const Word *wordIn(const Entry &entry, double room) const;
    double widthOf(const Entry &entry, const Word &word) const;

    EventTablePtr m_table;
    QFont m_font;
    QFontMetricsF m_metrics;
    double m_space;
    double m_gap;
    double m_ellipsis;
    std::unordered_map<int, Entry> m_entries;
    std::vector<int> m_wanting;
};

} // namespace dateline
