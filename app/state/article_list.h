#pragma once

#include "library/article_store.h"

#include <algorithm>
#include <memory>
#include <numeric>
#include <vector>

namespace dateline {

/// The articles of a library in the order of ArticleStore::list(). A value that is cheap to copy; may be shared between threads.
class ArticleList {
public:
    ArticleList() : ArticleList(std::vector<ArticleSummary>()) {}
    explicit ArticleList(std::vector<ArticleSummary> articles)
    {
        Shared made{std::move(articles), {}};
        made.byId.resize(made.articles.size());
        std::iota(made.byId.begin(), made.byId.end(), 0);
        std::ranges::sort(made.byId, {}, [&](int place) { return made.articles[static_cast<std::size_t>(place)].id; });
        m_shared = std::make_shared<const Shared>(std::move(made));
    }

    const std::vector<ArticleSummary> &all() const { return m_shared->articles; }
    auto begin() const { return all().begin(); }
    auto end() const { return all().end(); }
    std::size_t size() const { return all().size(); }
    bool empty() const { return all().empty(); }
    const ArticleSummary &front() const { return all().front(); }
    const ArticleSummary &back() const { return all().back(); }
    const ArticleSummary &operator[](int place) const { return all()[static_cast<std::size_t>(place)]; }
    /// The place of an article, or -1. O(log n).
    int placeOf(ArticleId id) const
    {
        const auto idAt = [this](int place) { return (*this)[place].id; };
        const auto found = std::ranges::lower_bound(m_shared->byId, id, {}, idAt);
        return found != m_shared->byId.end() && idAt(*found) == id ? *found : -1;
    }
    const ArticleSummary *find(ArticleId id) const
    {
        const int place = placeOf(id);
        return place < 0 ? nullptr : &(*this)[place];
    }
    /// Whether they are the same list, not just alike.
    bool isSame(const ArticleList &other) const { return m_shared == other.m_shared; }

private:
    struct Shared {
        std::vector<ArticleSummary> articles;
        std::vector<int> byId; // places
    };
    std::shared_ptr<const Shared> m_shared;
};

} // namespace dateline
