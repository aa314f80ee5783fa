#include "library/sample_articles.h"

using namespace dateline;

namespace {

class SavingViews : public testing::Test {
protected:
    ViewId put(const char *name, const char *definition = "{}")
    {
        ViewId id;
        EXPECT_TRUE(m_library.change({ChangeKind::AddView, 1, QLatin1String(name)}, [&](ChangeScope &scope) {
            return scope.addView({{}, QLatin1String(name), QLatin1String(definition)}).map([&](ViewId made) { id = made; });
        }));
        return id;
    }
    Result<void> edit(ChangeKind kind, const SavedView &view)
    {
        return m_library.change({kind, 1, view.name}, [&](ChangeScope &scope) { return scope.editView(view); });
    }
    Result<void> remove(ViewId id)
    {
        return m_library.change({ChangeKind::DeleteView, 1, {}}, [&](ChangeScope &scope) { return scope.removeView(id); });
    }
    static QString stored(const Library &library)
    {
        QStringList names;
        const auto views = library.views().list();
        for (const SavedView &view : *views)
            names << view.name + u'=' + view.definition;
        return names.join(u' ');
    }
    QTemporaryDir m_folder;
    Library m_library = *Library::create(m_folder.filePath(QStringLiteral("views.dateline")));
};

} // namespace

TEST_F(SavingViews, StandInTheOrderOfSaving)
{
    const ViewId war = put("war", "1");
    put("aid", "2");
    EXPECT_EQ(stored(m_library), "war=1 aid=2");
    EXPECT_EQ(m_library.views().list()->front(), (SavedView{war, QStringLiteral("war"), QStringLiteral("1")}));
}

TEST_F(SavingViews, EachChangeIsAStep)
{
    const ViewId war = put("war", "1");
    ASSERT_TRUE(edit(ChangeKind::RenameView, {war, QStringLiteral("The war"), QStringLiteral("1")}));
    ASSERT_TRUE(edit(ChangeKind::ReplaceView, {war, QStringLiteral("The war"), QStringLiteral("2")}));
    ASSERT_TRUE(remove(war));
    EXPECT_EQ(stored(m_library), "");
    EXPECT_EQ(m_library.undo()->kind, ChangeKind::DeleteView);
    EXPECT_EQ(stored(m_library), "The war=2");
    EXPECT_EQ(m_library.undo()->kind, ChangeKind::ReplaceView);
    EXPECT_EQ(stored(m_library), "The war=1");
    EXPECT_EQ(m_library.undo()->kind, ChangeKind::RenameView);
    EXPECT_EQ(stored(m_library), "war=1");
    EXPECT_EQ(m_library.undo()->kind, ChangeKind::AddView);
    EXPECT_EQ(stored(m_library), "");
    while (m_library.redo())
        ;
    EXPECT_EQ(stored(m_library), "");
    ASSERT_TRUE(m_library.undo());
    EXPECT_EQ(stored(m_library), "The war=2");
}

TEST_F(SavingViews, StayWhenTheLibraryIsOpenedAgain)
{
    const ViewId war = put("war", "1");
    put("aid", "2");
    ASSERT_TRUE(remove(war));
    Library again = *Library::open(m_folder.filePath(QStringLiteral("views.dateline")), Library::Access::ReadWrite);
    EXPECT_EQ(stored(again), "aid=2");
    ASSERT_TRUE(again.undo());
    EXPECT_EQ(stored(again), "war=1 aid=2");
}

TEST_F(SavingViews, WhatIsNotThereCannotBeChanged)
{
    const ViewId war = put("war");
    ASSERT_TRUE(remove(war));
    EXPECT_EQ(remove(war).error().code, ErrorCode::NotFound);
    EXPECT_EQ(edit(ChangeKind::RenameView, {war, {}, {}}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(edit(ChangeKind::ReplaceView, {ViewId{77}, {}, {}}).error().code, ErrorCode::NotFound);
}
