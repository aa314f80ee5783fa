#pragma once

#include "library/article_store.h"
#include "library/text_search.h"

#include <QAbstractListModel>

#include <vector>

namespace dateline {

enum class ArticleOrder : std::uint8_t { NewestFirst, OldestFirst, Title, Outlet, MostEvents, BestMatch };

/// The articles of a library as lines of two rows, or what a search found in them. Undated articles stand last among dates.
/// BestMatch is for what a search found; a list of all is then by date.
class ArticleModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// Qt::DisplayRole is the first row, the title.
    enum Role {
        DetailRole = Qt::UserRole, ///< the second row: date, number of events, outlet; of a hit the words around the match
        MatchStartRole,            ///< the match inside the second row; nothing in a list of all
        MatchLengthRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void setArticles(const std::vector<ArticleSummary> &articles);
    void setHits(const std::vector<SearchHit> &hits); ///< in the order given
    void setOrder(ArticleOrder order);
    ArticleOrder order() const { return m_order; }

    ArticleId articleAt(const QModelIndex &index) const;
    /// Where a hit's words stand in its article; empty in a list of all.
    TextSpan placeAt(const QModelIndex &index) const;
    QModelIndex indexOf(ArticleId article) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Line {
        ArticleId article;
        QString title;
        QString detail;
        TextSpan match; ///< inside `detail`
        TextSpan place; ///< in the article
    };
    void showArticles();

    std::vector<ArticleSummary> m_articles;
    std::vector<Line> m_lines;
    ArticleOrder m_order = ArticleOrder::NewestFirst;
};

} // namespace dateline
