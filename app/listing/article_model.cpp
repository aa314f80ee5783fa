#include "listing/article_model.h"

#include "wording/alphabet.h"
#include "wording/date_text.h"
#include "wording/plain_tip.h"

#include <algorithm>

namespace dateline {

namespace {

/// Negative, zero or positive: by date, undated last in either direction.
int compareDates(const ArticleSummary &a, const ArticleSummary &b, bool newestFirst)
{
    if (!a.published || !b.published)
        return static_cast<int>(!a.published) - static_cast<int>(!b.published);
    const int order =
        timelineBefore(*a.published, *b.published) ? -1 : static_cast<int>(timelineBefore(*b.published, *a.published));
    return newestFirst ? -order : order;
}

int compare(const ArticleSummary &a, const ArticleSummary &b, ArticleOrder order, const QCollator &collator)
{
    switch (order) {
    case ArticleOrder::NewestFirst:
    case ArticleOrder::BestMatch:
        return compareDates(a, b, true);
    case ArticleOrder::OldestFirst:
        return compareDates(a, b, false);
    case ArticleOrder::Title:
        return collator.compare(a.title, b.title);
    case ArticleOrder::Outlet:
        return collator.compare(a.publisher, b.publisher);
    case ArticleOrder::MostEvents:
        return b.eventCount - a.eventCount;
    }
    return 0;
}

} // namespace

void ArticleModel::setArticles(const std::vector<ArticleSummary> &articles)
{
    m_articles = articles;
    showArticles();
}

void ArticleModel::setHits(const std::vector<SearchHit> &hits)
{
    beginResetModel();
    m_articles.clear();
    m_lines.clear();
    for (const SearchHit &hit : hits)
        m_lines.push_back({hit.article, hit.title, hit.snippet, hit.match, hit.place});
    endResetModel();
}

void ArticleModel::setOrder(ArticleOrder order)
{
    m_order = order;
    showArticles();
}

ArticleId ArticleModel::articleAt(const QModelIndex &index) const
{
    return index.isValid() ? m_lines[static_cast<std::size_t>(index.row())].article : ArticleId{};
}

TextSpan ArticleModel::placeAt(const QModelIndex &index) const
{
    return index.isValid() ? m_lines[static_cast<std::size_t>(index.row())].place : TextSpan{};
}

QModelIndex ArticleModel::indexOf(ArticleId article) const
{
    const auto found = std::ranges::find(m_lines, article, &Line::article);
    return found == m_lines.end() ? QModelIndex() : index(static_cast<int>(found - m_lines.begin()));
}

int ArticleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant ArticleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return line.title;
    case Qt::ToolTipRole:
        return plainTip(line.title + u'\n' + line.detail);
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "title, details").arg(line.title, line.detail);
    case DetailRole:
        return line.detail;
    case MatchStartRole:
        return line.match.start;
    case MatchLengthRole:
        return line.match.length();
    default:
        return {};
    }
}

void ArticleModel::showArticles()
{
    beginResetModel();
    const QCollator collator = userAlphabet();
    std::ranges::stable_sort(
        m_articles, [&](const ArticleSummary &a, const ArticleSummary &b) { return compare(a, b, m_order, collator) < 0; });
    m_lines.clear();
    for (const ArticleSummary &article : m_articles) {
        // The outlet last: it is the longest, and what a narrow list cuts.
        QStringList details{article.published ? dateText(*article.published) : tr("undated"),
                            tr("%n event(s)", nullptr, article.eventCount)};
        if (article.version > 1)
            details << tr("version %1").arg(article.version);
        if (article.excerpts)
            details << tr("excerpts");
        if (article.rows)
            details << tr("table");
        if (!article.publisher.isEmpty())
            details << article.publisher;
        m_lines.push_back({article.id,
                           article.title.isEmpty() ? tr("Untitled article") : article.title,
                           details.join(QStringLiteral(" · ")),
                           {},
                           {}});
    }
    endResetModel();
}

} // namespace dateline
