#include "canvas/undated_tray.h"

#include "canvas/mark_painter.h"
#include "canvas/undated_model.h"
#include "look/quiet_view.h"
#include "look/theme.h"
#include "state/session.h"
#include "wording/isolated.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace dateline {

namespace {

constexpr int widestChip = 260;
constexpr int shape = 9;
constexpr int padding = 8;

/// A chip: the shape of the event's quad and its title, cut where it is too long.
class ChipDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int text = option.fontMetrics.horizontalAdvance(index.data().toString());
        return {std::min(text + shape + 3 * padding, widestChip), option.fontMetrics.height() + 8};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.palette);
        const bool selected = option.state & QStyle::State_Selected;
        const bool hovered = option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus);
        const QRectF rect = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(selected ? theme.selection : hovered ? theme.mutedText : theme.grid, selected ? 1.6 : 1));
        painter->setBrush(selected ? theme.selectionFill : theme.background);
        painter->drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
        const auto placed = [&](const QRect &place) { return QStyle::visualRect(option.direction, option.rect, place); };
        Mark mark;
        mark.type = static_cast<std::uint8_t>(index.data(Qt::UserRole).toUInt());
        mark.rect = placed({option.rect.left() + padding, option.rect.center().y() - shape / 2, shape, shape});
        MarkPainter(*painter, theme).draw(mark, 0);
        const QRect words = placed(option.rect.adjusted(shape + 2 * padding - 2, 0, -padding, 0));
        painter->setPen(theme.text);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeading,
                          option.fontMetrics.elidedText(isolated(index.data().toString()), Qt::ElideRight, words.width()));
        painter->restore();
    }
};

} // namespace

UndatedTray::UndatedTray(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new UndatedModel(this)), m_count(new QLabel), m_chips(new QuietView<QListView>)
{
    m_count->setTextFormat(Qt::PlainText);
    m_chips->setAccessibleName(tr("Events without a date"));
    m_chips->setModel(m_model);
    m_chips->setItemDelegate(new ChipDelegate(m_chips));
    m_chips->setFlow(QListView::LeftToRight);
    m_chips->setWrapping(false);
    m_chips->setSpacing(3);
    m_chips->setMouseTracking(true);
    m_chips->setFrameShape(QFrame::NoFrame);
    m_chips->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    // The wheel and the arrow keys move along; a bar would be taller than the chips.
    m_chips->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_chips->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_chips->viewport()->setAutoFillBackground(false);
    m_chips->setFixedHeight(fontMetrics().height() + 16);
    m_count->setBuddy(m_chips);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 2, 2, 2);
    layout->addWidget(m_count, 0, Qt::AlignTop);
    layout->addWidget(m_chips, 1);
    m_count->setFixedHeight(fontMetrics().height() + 16);

    connect(m_chips, &QListView::clicked, this,
            [this](const QModelIndex &index) { m_session.selectEvent(m_model->eventAt(index)); });
    connect(m_chips, &QListView::activated, this,
            [this](const QModelIndex &index) { m_session.selectEvent(m_model->eventAt(index)); });
    connect(&session, &Session::shownChanged, this, &UndatedTray::takeEvents);
    connect(&session, &Session::selectionChanged, this, &UndatedTray::takeSelection);
    takeEvents();
}

void UndatedTray::takeEvents()
{
    m_model->setEvents(m_session.shown());
    m_count->setText(tr("Undated: %1").arg(QLocale().toString(m_model->rowCount())));
    setVisible(m_model->rowCount() > 0);
    takeSelection();
}

void UndatedTray::takeSelection()
{
    const QModelIndex index = m_model->indexOf(m_session.selectedEvent());
    m_chips->setCurrentIndex(index);
    if (index.isValid())
        m_chips->scrollTo(index);
}

} // namespace dateline
