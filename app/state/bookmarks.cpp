#include "state/bookmarks.h"

namespace dateline {

void Bookmarks::read(const Library *library)
{
    std::vector<Bookmark> stored =
        library ? library->bookmarks().list().value_or(std::vector<Bookmark>()) : std::vector<Bookmark>();
    if (stored == m_all)
        return;
    m_all = std::move(stored);
    Q_EMIT changed();
}

void Bookmarks::add(const Bookmark &bookmark)
{
    m_edit([bookmark](Library &library) {
        return library.change({ChangeKind::AddBookmark, 1, bookmark.name},
                              [&](ChangeScope &scope) { return scope.addBookmark(bookmark).map([](BookmarkId) {}); });
    });
}

void Bookmarks::remove(const Bookmark &bookmark)
{
    m_edit([bookmark](Library &library) {
        return library.change({ChangeKind::DeleteBookmark, 1, bookmark.name},
                              [&](ChangeScope &scope) { return scope.removeBookmark(bookmark.id); });
    });
}

} // namespace dateline
