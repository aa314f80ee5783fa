#include "library/sample_articles.h"

using namespace dateline;

namespace {

class Bookmarking : public testing::Test {
protected:
    BookmarkId put(CivilSecond at, const char *name)
    {
        BookmarkId id;
        EXPECT_TRUE(m_library.change({ChangeKind::AddBookmark, 1, QLatin1String(name)}, [&](ChangeScope &scope) {
            return scope.addBookmark({{}, at, QLatin1String(name)}).map([&](BookmarkId made) { id = made; });
        }));
        return id;
    }
    Result<void> remove(BookmarkId id)
    {
        return m_library.change({ChangeKind::DeleteBookmark, 1, {}},
                                [&](ChangeScope &scope) { return scope.removeBookmark(id); });
    }
    QString names() const
    {
        QStringList names;
        const auto stored = m_library.bookmarks().list();
        for (const Bookmark &bookmark : *stored)
            names << bookmark.name;
        return names.join(u' ');
    }
    Library m_library = *Library::inMemory();
};

TEST_F(Bookmarking, StandsInTheOrderOfTime)
{
    const BookmarkId late = put(500, "late");
    put(-70000000000, "ancient");
    put(5, "early");
    EXPECT_EQ(names(), QStringLiteral("ancient early late"));
    EXPECT_EQ(m_library.bookmarks().list()->back(), (Bookmark{late, 500, QStringLiteral("late")}));
}

TEST_F(Bookmarking, CanBeUndoneAndRedone)
{
    const BookmarkId one = put(1, "one");
    put(2, "two");
    ASSERT_TRUE(remove(one));
    EXPECT_EQ(names(), QStringLiteral("two"));
    EXPECT_EQ(m_library.undo(), (ChangeLabel{ChangeKind::DeleteBookmark, 1, {}}));
    EXPECT_EQ(names(), QStringLiteral("one two"));
    EXPECT_EQ(m_library.undo(), (ChangeLabel{ChangeKind::AddBookmark, 1, QStringLiteral("two")}));
    EXPECT_EQ(names(), QStringLiteral("one"));
    ASSERT_TRUE(m_library.redo());
    EXPECT_EQ(names(), QStringLiteral("one two"));
}

TEST_F(Bookmarking, WhatIsNotThereCannotBeRemoved)
{
    const BookmarkId one = put(1, "one");
    ASSERT_TRUE(remove(one));
    EXPECT_EQ(remove(one).error().code, ErrorCode::NotFound);
    EXPECT_EQ(remove(BookmarkId{77}).error().code, ErrorCode::NotFound);
}

} // namespace
