#pragma once

#include <QAbstractItemView>

namespace dateline {

/// A list or table that tells assistive technology of its current row as the focus only while it has the focus. Qt 6.4's own do
/// so whenever that row changes, and a reader elsewhere is torn away. Letters do not move to another row either: they are verbs
/// here, and there are fields to search in.
template<class View>
class QuietView : public View {
public:
    using View::View;

    void keyboardSearch(const QString &) override {}
    /// Qt's own looks where each line lies that has changed: of a million, a third of a second.
    void dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles = {}) override
    {
        constexpr int few = 100; // more than stand in a view
        const bool many = last.row() - first.row() >= few;
        View::dataChanged(first, many ? first : last, roles);
        if (many)
            View::viewport()->update();
    }
    /// Makes a line current and brings it into sight; leaves all lines when there is none.
    void follow(const QModelIndex &line)
    {
        if (line == View::currentIndex())
            return;
        if (line.isValid()) {
            View::setCurrentIndex(line);
            View::scrollTo(line);
        } else {
            View::selectionModel()->clear();
        }
    }

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override
    {
        if (View::hasFocus()) {
            View::currentChanged(current, previous);
            return;
        }
        QAbstractItemView::currentChanged(current, previous);
        View::viewport()->update();
    }
};

} // namespace dateline
