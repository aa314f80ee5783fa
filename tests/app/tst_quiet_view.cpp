#include "look/quiet_view.h"

#include <QStringListModel>
#include <QTreeView>

#include <gtest/gtest.h>

using namespace dateline;

namespace {

/// Counts how often it is asked where a line lies.
class CountingView : public QuietView<QTreeView> {
public:
    QRect visualRect(const QModelIndex &index) const override
    {
        ++asked;
        return QuietView::visualRect(index);
    }
    mutable int asked = 0;
};

} // namespace

TEST(QuietView, LooksNotForEachOfManyLinesThatChange)
{
    QStringList lines;
    for (int line = 0; line < 50'000; ++line)
        lines << QString::number(line);
    QStringListModel model(lines);
    CountingView view;
    view.setUniformRowHeights(true);
    view.setModel(&model);
    view.show();
    view.asked = 0;
    Q_EMIT model.dataChanged(model.index(0), model.index(49'999));
    EXPECT_LE(view.asked, 10);
    Q_EMIT model.dataChanged(model.index(1), model.index(2));
    EXPECT_GT(view.asked, 0);
}
