#pragma once

#include "report/report_entries.h"

#include <QString>

#include <initializer_list>
#include <utility>
#include <vector>

namespace dateline {

/// One event as a row of a test: date, type, actors, title; its quote is its title in other words.
struct ToldRow {
    const char *date;
    EventType type;
    const char *source;
    const char *target;
    const char *title;
    Modality modality = Modality::Asserted;
    EventStatus status = EventStatus::Accepted;
};

inline Event eventOf(const ToldRow &row, const QString &id)
{
    Event event;
    event.uid = QUuid::createUuidV5(QUuid(), id);
    event.title = QString::fromUtf8(row.title);
    if (*row.date != '\0')
        event.happened = *Edtf::parse(QString::fromUtf8(row.date));
    event.type = row.type;
    event.modality = row.modality;
    event.status = row.status;
    const auto actor = [](const char *code) { return Actor{QString::fromUtf8(code), QString::fromUtf8(code)}; };
    if (*row.source != '\0')
        event.sources = {actor(row.source)};
    if (*row.target != '\0')
        event.targets = {actor(row.target)};
    Citation citation;
    citation.exact = QStringLiteral("it says: ") + event.title;
    citation.span = {0, static_cast<int>(citation.exact.size())};
    event.citations = {citation};
    return event;
}

/// Article n is of outlet n, published on the first of August 2024.
inline ReportSource sourceOf(std::initializer_list<std::vector<ToldRow>> articles)
{
    ReportSource source;
    source.title = QStringLiteral("Border");
    for (const std::vector<ToldRow> &rows : articles) {
        AnnotatedArticle article;
        const QString number = QString::number(source.articles.size() + 1);
        article.article.title = QStringLiteral("Article ") + number;
        article.article.publisher = QStringLiteral("Outlet ") + number;
        article.article.published = *Edtf::parse(QStringLiteral("2024-08-01"));
        for (const ToldRow &row : rows)
            article.events.push_back(eventOf(row, number + u'/' + QString::number(article.events.size())));
        source.articles.push_back(std::move(article));
    }
    return source;
}

template<class Block>
std::vector<Block> blocksOf(const Document &document)
{
    std::vector<Block> blocks;
    for (const DocumentBlock &block : document.blocks) {
        if (const auto *one = std::get_if<Block>(&block))
            blocks.push_back(*one);
    }
    return blocks;
}

} // namespace dateline
