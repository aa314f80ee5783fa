#include "canvas/known_bar.h"

#include "look/icons.h"
#include "state/session.h"
#include "wording/date_text.h"
#include "wording/isolated.h"
#include "wording/plain_tip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSlider>
#include <QStyle>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace dateline {

namespace {

constexpr int longestStep = 1200; // milliseconds
constexpr int shortestStep = 300;
constexpr int wholePlay = 60'000;
constexpr int pageOfDays = 10;
constexpr int longestTitle = 46;
constexpr std::size_t mostChosen = 1000; // of what a day added

QToolButton *button(const QString &name)
{
    auto *made = new QToolButton;
    made->setObjectName(name);
    made->setAutoRaise(true);
    return made;
}

} // namespace

KnownBar::KnownBar(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_play(button(QStringLiteral("playKnown"))), m_slider(new QSlider(Qt::Horizontal)),
      m_when(new QLabel), m_added(button(QStringLiteral("addedOnDay"))), m_close(button(QStringLiteral("closeKnown")))
{
    m_when->setTextFormat(Qt::PlainText);
    m_when->setObjectName(QStringLiteral("knownWhen"));
    m_slider->setPageStep(pageOfDays);
    m_added->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_close->setToolTip(tr("Show everything again and put the slider away"));
    m_close->setAccessibleName(m_close->toolTip());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 2, 6, 2);
    row->setSpacing(8);
    row->addWidget(m_play);
    row->addWidget(m_slider, 1);
    row->addWidget(m_when);
    row->addWidget(m_added, 1);
    row->addWidget(m_close);
    setFocusProxy(m_slider);
    drawIcons();

    connect(m_play, &QToolButton::clicked, this, [this] { setPlaying(!isPlaying()); });
    connect(m_slider, &QSlider::valueChanged, this, &KnownBar::goTo);
    connect(m_slider, &QSlider::sliderPressed, this, [this] { setPlaying(false); });
    connect(m_added, &QToolButton::clicked, this, &KnownBar::openAdded);
    connect(m_close, &QToolButton::clicked, this, &KnownBar::closeAsked);
    connect(&m_pace, &QTimer::timeout, this, &KnownBar::step);
    connect(&session, &Session::articlesChanged, this, &KnownBar::takeArticles);
    connect(&session, &Session::filterChanged, this, &KnownBar::takeFilter);
    connect(&session, &Session::shownChanged, this, [this] {
        if (std::exchange(m_waiting, false))
            chooseAdded();
        showPlace();
    });
    hide();
    takeArticles();
}

void KnownBar::setOpen(bool open)
{
    setPlaying(false);
    setVisible(open);
    if (open)
        m_slider->setFocus(Qt::ShortcutFocusReason);
    else
        goTo(everything());
}

void KnownBar::setAnimated(bool animated)
{
    m_animated = animated;
    setPlaying(false);
    m_play->setVisible(animated);
}

void KnownBar::setPlaying(bool playing)
{
    playing = playing && m_animated && !m_days.days.empty();
    if (playing && m_slider->value() >= everything() - 1)
        m_slider->setValue(0); // from the beginning again
    m_pace.setInterval(std::clamp(wholePlay / std::max(everything(), 1), shortestStep, longestStep));
    playing ? m_pace.start() : m_pace.stop();
    drawIcons();
}

/// One day further, when the one before is shown: a large library is never asked faster than it answers.
void KnownBar::step()
{
    if (m_waiting)
        return;
    m_slider->setValue(m_slider->value() + 1);
    if (m_slider->value() >= everything() - 1)
        setPlaying(false);
}

std::optional<std::int32_t> KnownBar::dayAt(int place) const
{
    return place < everything() ? std::optional(m_days.days[static_cast<std::size_t>(place)].day) : std::nullopt;
}

void KnownBar::takeArticles()
{
    const Counter::Count count = [this, articles = m_session.articles()]() -> Counter::Show {
        return [this, articles, days = publicationDays(articles.all())] {
            if (!articles.isSame(m_session.articles()))
                return; // the next count is under way
            m_days = days;
            takeFilter();
            setEnabled(!m_days.days.empty());
        };
    };
    m_counter.count(m_session.articles().size(), count);
}

/// The filter may have been set elsewhere; a day without articles is the last one before it.
void KnownBar::takeFilter()
{
    const auto known = m_session.filter().knownOn;
    const auto after = known ? std::ranges::upper_bound(m_days.days, *known, {}, &PublicationDays::Day::day) : m_days.days.end();
    const auto place = static_cast<int>(after - m_days.days.begin()) - (known && after != m_days.days.begin() ? 1 : 0);
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, everything());
    m_slider->setValue(place);
    showPlace();
}

void KnownBar::goTo(int place)
{
    EventFilter filter = m_session.filter();
    filter.knownOn = dayAt(place);
    m_waiting = !(filter == m_session.filter());
    m_session.setFilter(filter);
    showPlace();
}

QString KnownBar::addedText(const PublicationDays::Day &day) const
{
    const QString events = tr("+%Ln event(s)", "what a day added", day.events);
    if (day.articles.size() > 1)
        return tr("%1 from %Ln article(s)", "+14 events", static_cast<int>(day.articles.size())).arg(events);
    const ArticleSummary *article = m_session.articles().find(day.articles.front());
    return article ? addedText(*article) : events;
}

QString KnownBar::addedText(const ArticleSummary &article) const
{
    const QString events = tr("+%Ln event(s)", "what a day added", article.eventCount);
    QString title = article.title.simplified();
    if (title.size() > longestTitle)
        title = title.left(longestTitle).trimmed() + u'…';
    return article.publisher.isEmpty()
               ? tr("%1: %2", "+4 events: title").arg(events, isolated(title))
               : tr("%1: %2, %3", "+4 events: title, outlet").arg(events, isolated(title), isolated(article.publisher));
}

void KnownBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitAdded();
}

void KnownBar::fitAdded()
{
    const int margins = 2 * style()->pixelMetric(QStyle::PM_ButtonMargin);
    m_added->setText(
        fontMetrics().elidedText(m_addedText, Qt::ElideRight, m_added->width() - margins).replace(u'&', QStringLiteral("&&")));
}

/// In words too: a screen reader hears the slider by its name.
void KnownBar::showPlace()
{
    const int place = m_slider->value();
    const auto day = dayAt(place);
    const QString shown =
        tr("%1 of %Ln event(s)", "shown", m_session.events()->size()).arg(QLocale().toString(m_session.shown().count()));
    QString when = day ? tr("As known on %1: %2").arg(dayText(*day), shown) : tr("Everything: %1").arg(shown);
    if (day && m_days.undatedEvents > 0)
        when = tr("%1 · %Ln without a day of publication left out", nullptr, m_days.undatedEvents).arg(when);
    m_when->setText(when);
    const QString added = day ? addedText(m_days.days[static_cast<std::size_t>(place)]) : QString();
    m_addedText = added;
    fitAdded();
    m_added->setEnabled(day.has_value());
    m_added->setToolTip(day ? plainTip(tr("%1\nOpen what was published that day").arg(added)) : QString());
    const QString spoken =
        day ? tr("%1, day %2 of %3, %4").arg(when, QLocale().toString(place + 1), QLocale().toString(everything()), added) : when;
    if (m_slider->accessibleName() == spoken)
        return;
    m_slider->setAccessibleName(spoken);
    m_slider->setToolTip(plainTip(spoken));
}

/// In the table, where a person reads which events these are.
void KnownBar::chooseAdded()
{
    const auto day = dayAt(m_slider->value());
    if (!day)
        return;
    std::vector<EventId> events;
    for (const ArticleId article : m_days.days[static_cast<std::size_t>(m_slider->value())].articles) {
        const ArticleSummary *summary = m_session.articles().find(article);
        if (!summary || events.size() + static_cast<std::size_t>(summary->eventCount) > mostChosen)
            break; // a person reads so many; the timeline shows the rest
        for (const StoredEvent &stored : m_session.eventsOf(article))
            events.push_back(stored.id);
    }
    m_session.chooseEvents(events);
}

void KnownBar::openAdded()
{
    if (!dayAt(m_slider->value()))
        return;
    const auto &articles = m_days.days[static_cast<std::size_t>(m_slider->value())].articles;
    if (articles.size() == 1) {
        m_session.showArticle(articles.front());
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ArticleId id : articles) {
        if (const ArticleSummary *article = m_session.articles().find(id))
            connect(menu->addAction(addedText(*article).replace(u'&', QStringLiteral("&&"))), &QAction::triggered, this,
                    [this, id] { m_session.showArticle(id); });
    }
    menu->popup(m_added->mapToGlobal(QPoint(0, m_added->height())));
}

/// Space plays and rests, Escape puts it away; the arrows are the slider's own.
void KnownBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space)
        setPlaying(!isPlaying());
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT closeAsked();
    else
        QWidget::keyPressEvent(event);
}

void KnownBar::drawIcons()
{
    m_play->setIcon(icon(isPlaying() ? QStringLiteral("pause") : QStringLiteral("play"), palette()));
    m_play->setToolTip(isPlaying() ? tr("Pause (Space)") : tr("Play day by day (Space)"));
    m_play->setAccessibleName(m_play->toolTip());
    m_close->setIcon(icon(QStringLiteral("close"), palette()));
}

void KnownBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcons();
}

} // namespace dateline
