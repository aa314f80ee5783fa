#include "listing/article_model.h"

#include "wording/alphabet.h"
#include "wording/date_text.h"
#include "wording/plain_tip.h"

#include <algorithm>
#include <numeric>

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

bool ArticleModel::Lines::sameAs(const Lines &other) const
{
    return std::ranges::equal(places, other.places, [&](int here, int there) {
        return articles[here].id == other.articles[there].id;
    });
}

ArticleModel::Lines ArticleModel::sorted(const ArticleList &articles, ArticleOrder order)
{
    Lines made{articles, std::vector<int>(articles.size()), std::vector<int>(articles.size())};
    std::iota(made.places.begin(), made.places.end(), 0);
    const QCollator collator = userAlphabet();
    std::ranges::stable_sort(made.places,
                             [&](int a, int b) { return compare(articles[a], articles[b], order, collator) < 0; });
    for (std::size_t line = 0; line < made.places.size(); ++line)
        made.lines[static_cast<std::size_t>(made.places[line])] = static_cast<int>(line);
    return made;
}

void ArticleModel::setArticles(const ArticleList &articles)
{
    m_articles = articles;
    showArticles();
}

void ArticleModel::setHits(const std::vector<SearchHit> &hits)
{
    beginResetModel();
    m_articles = {};
    m_hits = hits;
    endResetModel();
    Q_EMIT listed();
}

void ArticleModel::setOrder(ArticleOrder order)
{
    m_order = order;
    if (!m_hits)
        showArticles();
}

/// What is shown until then is what was sorted last.
void ArticleModel::showArticles()
{
    const Counter::Count sort = [this, articles = m_articles, order = m_order, shown = m_lines]() -> Counter::Show {
        auto made = std::make_shared<const Lines>(sorted(articles, order));
        const bool same = made->sameAs(*shown);
        return [this, made, shown, same] {
            if (made->articles.isSame(m_articles)) // else others are to be shown by now
                show(made, same && shown == m_lines && !m_hits);
        };
    };
    m_sorter.count(m_articles.size(), sort);
}

void ArticleModel::show(const std::shared_ptr<const Lines> &lines, bool same)
{
    if (same) {
        m_lines = lines;
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    } else {
        beginResetModel();
        m_hits.reset();
        m_lines = lines;
        endResetModel();
    }
    Q_EMIT listed();
}

const ArticleSummary &ArticleModel::articleIn(int line) const
{
    return m_lines->articles[m_lines->places[static_cast<std::size_t>(line)]];
}

ArticleId ArticleModel::articleAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return m_hits ? (*m_hits)[static_cast<std::size_t>(index.row())].article : articleIn(index.row()).id;
}

TextSpan ArticleModel::placeAt(const QModelIndex &index) const
{
    return index.isValid() && m_hits ? (*m_hits)[static_cast<std::size_t>(index.row())].place : TextSpan{};
}

QModelIndex ArticleModel::indexOf(ArticleId article) const
{
    if (m_hits) {
        const auto found = std::ranges::find(*m_hits, article, &SearchHit::article);
        return found == m_hits->end() ? QModelIndex() : index(static_cast<int>(found - m_hits->begin()));
    }
    const int place = m_lines->articles.placeOf(article);
    return place < 0 ? QModelIndex() : index(m_lines->lines[static_cast<std::size_t>(place)]);
}

int ArticleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits ? m_hits->size() : m_lines->places.size());
}

QString ArticleModel::titleOf(int line) const
{
    if (m_hits)
        return (*m_hits)[static_cast<std::size_t>(line)].title;
    const ArticleSummary &article = articleIn(line);
    return article.title.isEmpty() ? tr("Untitled article") : article.title;
}

QString ArticleModel::detailOf(int line) const
{
    if (m_hits)
        return (*m_hits)[static_cast<std::size_t>(line)].snippet;
    const ArticleSummary &article = articleIn(line);
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
    return details.join(QStringLiteral(" · "));
}

QVariant ArticleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int line = index.row();
    const TextSpan match = m_hits ? (*m_hits)[static_cast<std::size_t>(line)].match : TextSpan{};
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(line);
    case Qt::ToolTipRole:
        return plainTip(titleOf(line) + u'\n' + detailOf(line));
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "title, details").arg(titleOf(line), detailOf(line));
    case DetailRole:
        return detailOf(line);
    case MatchStartRole:
        return match.start;
    case MatchLengthRole:
        return match.length();
    default:
        return {};
    }
}

} // namespace dateline
