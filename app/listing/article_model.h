#pragma once

#include "library/text_search.h"
#include "state/article_list.h"
#include "state/counter.h"

#include <QAbstractListModel>

#include <memory>
#include <optional>
#include <vector>

namespace dateline {

enum class ArticleOrder : std::uint8_t { NewestFirst, OldestFirst, Title, Outlet, MostEvents, BestMatch };

/// The articles of a library as lines of two rows, or what a search found in them. Undated articles stand last among dates.
/// BestMatch is for what a search found; a list of all is then by date. Many articles are sorted beside the GUI thread, and
/// listed() tells when they are there; few at once.
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

    void setArticles(const ArticleList &articles);
    void setHits(const std::vector<SearchHit> &hits); ///< in the order given
    void setOrder(ArticleOrder order);
    ArticleOrder order() const { return m_order; }

    ArticleId articleAt(const QModelIndex &index) const;
    /// Where a hit's words stand in its article; empty in a list of all.
    TextSpan placeAt(const QModelIndex &index) const;
    QModelIndex indexOf(ArticleId article) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void listed(); ///< what was set last is what the lines show

private:
    /// Places of articles, line by line.
    struct Lines {
        ArticleList articles;
        std::vector<int> places;
        std::vector<int> lines; ///< place → line
        bool sameAs(const Lines &other) const;
    };
    static Lines sorted(const ArticleList &articles, ArticleOrder order);
    void show(const std::shared_ptr<const Lines> &lines, bool same);
    void showArticles();
    const ArticleSummary &articleIn(int line) const;
    QString titleOf(int line) const;
    QString detailOf(int line) const;

    ArticleList m_articles; // to be shown
    ArticleOrder m_order = ArticleOrder::NewestFirst;
    Counter m_sorter;
    std::shared_ptr<const Lines> m_lines = std::make_shared<const Lines>(); // of all articles
    std::optional<std::vector<SearchHit>> m_hits;                           // in the place of these
};

} // namespace dateline
