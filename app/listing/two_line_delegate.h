#pragma once

#include <QStyledItemDelegate>

namespace dateline {

/// Draws a line of the article list or of one like it: the title, and below it what explains, with the match of a search in bold;
/// what cannot be selected is a heading of one line. All of it plain text.
class TwoLineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace dateline
