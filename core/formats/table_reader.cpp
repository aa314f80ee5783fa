#include "formats/table_reader.h"

#include "formats/own_ids.h"

#include <QFileInfo>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace dateline {

namespace {

constexpr qint64 mostOpenRows = 4'000;
constexpr std::size_t rowsWithoutArticle = 200;
constexpr int longestArticle = 1024 * 1024; // of a single address, in UTF-16 units
const QString betweenRows = QStringLiteral("\n\n");

QString hostOf(const QString &url)
{
    QString host = QUrl(url).host();
    return host.startsWith(QLatin1String("www.")) ? host.mid(4) : host;
}

} // namespace

/// The rows of an article that more may come for.
struct TableReader::Group {
    QString key;
    TableRow first; // without words and event
    qint64 firstRow = 0;
    qint64 lastRow = 0; // of the table
    QString text;
    QByteArray bytes;
    std::vector<Event> events;
    OwnIds ids;

    void take(TableRow row, QByteArrayView raw, qint64 number)
    {
        text += text.isEmpty() ? QString() : betweenRows;
        const auto start = static_cast<int>(text.size());
        text += row.words;
        bytes += raw.toByteArray() + '\n';
        lastRow = number;
        for (Citation &citation : row.event.citations)
            citation.span = {citation.span.start + start, citation.span.end + start};
        row.event.ownId = ids.take(row.event.ownId, static_cast<qsizetype>(events.size()) + 1);
        events.push_back(std::move(row.event));
    }
};

TableReader::TableReader(QString path, TableBytes bytes, const TableMapping &mapping)
    : m_rows(std::move(path), std::move(bytes), mapping)
{
}

TableReader::~TableReader() = default;

Result<std::vector<AnnotatedArticle>> TableReader::next()
{
    bool more = true;
    while (m_openRows < mostOpenRows && (more = m_rows.next())) {
        if (auto row = m_rows.read())
            take(*std::move(row));
    }
    if (m_rows.error())
        return tl::make_unexpected(*m_rows.error());
    std::vector<AnnotatedArticle> made;
    // those that have waited longest; the others may get more rows
    while (!m_open.empty() && (!more || m_openRows > mostOpenRows / 2)) {
        Group &oldest = *m_open.front();
        m_openRows -= static_cast<qint64>(oldest.events.size());
        made.push_back(article(oldest));
        if (m_byKey.value(oldest.key) == &oldest)
            m_byKey.remove(oldest.key);
        m_open.pop_front();
    }
    return made;
}

void TableReader::take(TableRow row)
{
    const bool hasArticle = !row.url.isEmpty() || !row.story.isEmpty() || !row.headline.isEmpty();
    const QString day = row.published ? row.published->toString() : QString();
    const QString key = !row.url.isEmpty() ? row.url : QStringList{row.outlet, row.story, row.headline, day}.join(u'\n');
    Group *group = m_byKey.value(key);
    const bool isFull = group && ((!hasArticle && group->events.size() >= rowsWithoutArticle) ||
                                  group->text.size() + row.words.size() > longestArticle);
    if (!group || isFull) {
        m_open.push_back(std::make_unique<Group>());
        group = m_open.back().get();
        group->key = key;
        group->firstRow = summary().rows;
        group->first = {{}, {}, {}, row.url, row.story, row.outlet, row.headline, row.published, row.publishedColumn};
        m_byKey.insert(key, group);
    }
    group->take(std::move(row), m_rows.row().raw, summary().rows);
    ++m_openRows;
}

/// Gives up the group.
AnnotatedArticle TableReader::article(Group &group) const
{
    const TableRow &first = group.first;
    AnnotatedArticle made;
    made.source = {m_rows.path(), m_rows.header() + group.bytes};
    made.files << m_rows.path();
    Article &article = made.article;
    article.text = std::move(group.text);
    article.url = first.url;
    article.publisher = first.outlet.isEmpty() ? hostOf(first.url) : first.outlet;
    article.reader = summary().mapping.isReports ? reportsReaderName : tableReaderName;
    const QString file = QFileInfo(m_rows.path()).completeBaseName();
    if (!first.headline.isEmpty())
        article.title = first.headline;
    else if (!first.url.isEmpty())
        article.title = first.url;
    else if (!first.story.isEmpty())
        article.title = QStringList{first.outlet.isEmpty() ? file : first.outlet, first.story}.join(QStringLiteral(", "));
    else // by its rows
        article.title = QStringLiteral("%1, %2–%3").arg(file, QString::number(group.firstRow), QString::number(group.lastRow));
    if (first.published)
        article.setPublished(first.published, DateBasis::Metadata, {ReasonCode::Metadata, {first.publishedColumn}});
    const TextHash hash = article.hash();
    for (Event &event : group.events) {
        event.uid = annotatedEventUid(hash, tableReaderName, event.ownId);
        for (Citation &citation : event.citations)
            citation = citationAt(article.text, citation.span, citation.role, citation.order);
        made.events.push_back(std::move(event));
    }
    return made;
}

} // namespace dateline
