#include "review/tellings_view.h"

#include "look/plain_label.h"
#include "look/theme.h"
#include "wording/actor_text.h"
#include "wording/corroboration_text.h"
#include "wording/date_text.h"
#include "wording/event_label.h"
#include "wording/event_type_text.h"
#include "wording/quote_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace dateline {

namespace {

constexpr int narrowest = 150;
constexpr int gap = 12;

QLabel *line(const QString &name, const QString &words, bool muted = false)
{
    QLabel *label = plainLabel(name);
    label->setText(words);
    if (words.isEmpty())
        label->hide(); // never shown here: what has no parent yet would be a window
    label->setAlignment(besideStart(Qt::AlignTop));
    label->setForegroundRole(muted ? QPalette::PlaceholderText : QPalette::WindowText);
    return label;
}

QString factsText(const Event &event)
{
    QStringList facts{event.happened ? dateText(*event.happened) : TellingsView::tr("undated"), whoText(event),
                      event.type ? eventTypeText(*event.type) : QString()};
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

} // namespace

TellingsView::TellingsView(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setAccessibleName(tr("What the articles say"));
}

QWidget *TellingsView::column(const Telling &telling, const QString &says)
{
    auto *column = new QWidget;
    column->setMinimumWidth(narrowest);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    const Event &event = telling.stored.event;
    QLabel *source = plainLabel(QStringLiteral("tellingSource"));
    source->setTextFormat(Qt::RichText);
    source->setText(QStringLiteral("<a href=\"read\">%1</a>").arg(tellingSourceText(telling).toHtmlEscaped()));
    source->setToolTip(tr("Read it in its article"));
    source->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(
        source, &QLabel::linkActivated, this, [this, id = telling.stored.id] { Q_EMIT eventRequested(id); },
        Qt::QueuedConnection); // outlives the link
    QLabel *head = says.isEmpty() ? line(QStringLiteral("tellingTitle"),
                                         event.title.isEmpty() ? eventLabel(event.happened, event.act, event.type) : event.title)
                                  : line(QStringLiteral("tellingClaim"), says);
    QFont strong = head->font();
    strong.setWeight(QFont::DemiBold);
    head->setFont(strong);
    layout->addWidget(source);
    layout->addWidget(head);
    layout->addWidget(line(QStringLiteral("tellingQuote"), shownQuote(quotedWords(event))));
    layout->addWidget(line(QStringLiteral("tellingFacts"), factsText(event), true));
    if (telling.origin != telling.stored.article)
        layout->addWidget(line(QStringLiteral("tellingCopy"), tr("a copy of the same text"), true));
    layout->addStretch(1);
    return column;
}

void TellingsView::setTellings(const std::vector<Telling> &tellings, const std::vector<Line> &says)
{
    auto *columns = new QWidget;
    auto *layout = new QHBoxLayout(columns);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    for (const Telling &telling : tellings) {
        QStringList of;
        for (const Line &each : says) {
            if (each.event == telling.stored.id)
                of << each.says;
        }
        layout->addWidget(column(telling, of.join(QStringLiteral(" · "))), 1);
    }
    QPalette muted = palette();
    muted.setColor(QPalette::PlaceholderText, Theme::of(palette()).mutedText);
    columns->setPalette(muted);
    setWidget(columns); // the former columns go
}

} // namespace dateline
