#include "listing/two_line_delegate.h"

#include "listing/article_model.h"
#include "look/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace dateline {

namespace {
constexpr int sideMargin = 12;
constexpr int topMargin = 7;
constexpr int lineGap = 2;
constexpr qreal detailSize = 0.92;

QFont titleFont(const QFont &font)
{
    QFont strong = font;
    strong.setWeight(QFont::Medium);
    return strong;
}
QFont detailFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * detailSize);
    return small;
}

/// The words around the match rather than the first ones when not all of them find room.
void drawDetail(QPainter *painter, const QRect &place, const QFont &font, QString text, TextSpan match)
{
    const QFontMetrics metrics(font);
    if (!match.isEmpty()) {
        int cut = 0;
        while (cut < match.start && metrics.horizontalAdvance(text.mid(cut, match.end - cut)) > place.width() * 2 / 3)
            cut =
                static_cast<int>(text.indexOf(u' ', cut)) + 1 > cut ? static_cast<int>(text.indexOf(u' ', cut)) + 1 : match.start;
        cut = std::min(cut, match.start);
        if (cut > 0) {
            text = QStringLiteral("…") + text.mid(cut);
            match = {match.start - cut + 1, match.end - cut + 1};
        }
    }
    QTextLayout layout(metrics.elidedText(text, Qt::ElideRight, place.width()), font);
    const auto shown = static_cast<int>(layout.text().size());
    if (match.start < shown && !match.isEmpty()) {
        QTextLayout::FormatRange bold{match.start, std::min(match.end, shown) - match.start, {}};
        bold.format.setFontWeight(QFont::Bold);
        layout.setFormats({bold});
    }
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(place.width() * 2); // bold words are a little wider: clipped, not wrapped
    layout.endLayout();
    painter->save();
    painter->setClipRect(place);
    layout.draw(painter, place.topLeft());
    painter->restore();
}
} // namespace

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor strong = option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QRect room = option.rect.adjusted(sideMargin, topMargin, -sideMargin, -topMargin);
    const QFont title = titleFont(option.font);
    const QFontMetrics titleMetrics(title);
    painter->save();
    painter->setFont(title);
    painter->setPen(strong);
    painter->drawText(QRect(room.topLeft(), QSize(room.width(), titleMetrics.height())),
                      Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                      titleMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    painter->setPen(selected ? strong : Theme::of(option.palette).mutedText);
    const int start = index.data(ArticleModel::MatchStartRole).toInt();
    const QRect below = room.adjusted(0, titleMetrics.height() + lineGap, 0, 0);
    drawDetail(painter, below, detailFont(option.font), index.data(ArticleModel::DetailRole).toString(),
               {start, start + index.data(ArticleModel::MatchLengthRole).toInt()});
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = QFontMetrics(titleFont(option.font)).height() + lineGap + QFontMetrics(detailFont(option.font)).height();
    return {0, height + 2 * topMargin};
}

} // namespace dateline
