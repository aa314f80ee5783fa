#include "listing/two_line_delegate.h"

#include "listing/article_model.h"
#include "look/theme.h"
#include "wording/isolated.h"

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

bool isHeading(const QModelIndex &index)
{
    return !index.flags().testFlag(Qt::ItemIsSelectable);
}

/// The word to begin with so that the match is in sight.
int firstShown(const QString &text, TextSpan match, const QFontMetrics &metrics, int room)
{
    int first = 0;
    while (first < match.start && metrics.horizontalAdvance(text.mid(first, match.end - first)) > room) {
        const auto blank = static_cast<int>(text.indexOf(u' ', first));
        first = blank < 0 || blank >= match.start ? match.start : blank + 1;
    }
    return first;
}

void drawDetail(QPainter *painter, const QRect &place, const QFont &font, QString text, TextSpan match)
{
    const QFontMetrics metrics(font);
    int room = place.width();
    QList<QTextLayout::FormatRange> bold;
    if (!match.isEmpty()) {
        QFont strong = font;
        strong.setWeight(QFont::Bold);
        const QString words = wordsAt(text, match);
        room -= QFontMetrics(strong).horizontalAdvance(words) - metrics.horizontalAdvance(words);
        if (const int first = firstShown(text, match, metrics, room * 2 / 3); first > 0) {
            text = QStringLiteral("…") + text.mid(first);
            match = {match.start - first + 1, match.end - first + 1};
        }
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        bold = {{match.start, match.length(), format}};
    }
    QTextLayout layout(metrics.elidedText(text, Qt::ElideRight, room), font);
    layout.setFormats(bold);
    const bool leftward = painter->layoutDirection() == Qt::RightToLeft;
    QTextOption option(Qt::AlignAbsolute | (leftward ? Qt::AlignRight : Qt::AlignLeft));
    option.setTextDirection(Qt::LayoutDirectionAuto); // the words' own
    option.setWrapMode(QTextOption::NoWrap);          // one line whatever the rounding
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(place.width());
    layout.endLayout();
    layout.draw(painter, place.topLeft());
}
} // namespace

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    if (isHeading(index)) {
        painter->save();
        painter->setFont(titleFont(option.font));
        painter->setPen(Theme::of(option.palette).mutedText);
        painter->drawText(option.rect.adjusted(sideMargin / 2, 0, -sideMargin, 0), Qt::AlignLeading | Qt::AlignVCenter,
                          option.text);
        painter->restore();
        return;
    }
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
                      titleMetrics.elidedText(isolated(index.data().toString()), Qt::ElideRight, room.width()));
    painter->setPen(selected ? strong : Theme::of(option.palette).mutedText);
    const int start = index.data(ArticleModel::MatchStartRole).toInt();
    const QRect below = room.adjusted(0, titleMetrics.height() + lineGap, 0, 0);
    drawDetail(painter, below, detailFont(option.font), index.data(ArticleModel::DetailRole).toString(),
               {start, start + index.data(ArticleModel::MatchLengthRole).toInt()});
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isHeading(index))
        return {0, QFontMetrics(option.font).height() + 2 * lineGap};
    const int height = QFontMetrics(titleFont(option.font)).height() + lineGap + QFontMetrics(detailFont(option.font)).height();
    return {0, height + 2 * topMargin};
}

} // namespace dateline
