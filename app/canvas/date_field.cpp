#include "canvas/date_field.h"

#include "look/floating_panel.h"
#include "wording/date_kind_text.h"
#include "wording/date_text.h"
#include "workflow/typed_date.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace dateline {

namespace {
constexpr int longestRefused = 40; // characters that are said again
} // namespace

DateField::DateField(QWidget *parent) : QWidget(parent), m_words(new QLineEdit), m_reading(new QLabel)
{
    m_words->setPlaceholderText(tr("Date: July 2023, 25 July 2024, 2023-09"));
    m_words->setAccessibleName(tr("Go to date"));
    m_words->setAcceptDrops(false); // the whole window is the target of drops
    m_words->installEventFilter(this);
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setWordWrap(true);
    m_reading->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    connect(m_words, &QLineEdit::textChanged, this, &DateField::read);
    connect(m_words, &QLineEdit::returnPressed, this, &DateField::choose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(5);
    column->addWidget(m_words);
    column->addWidget(m_reading);
    setFocusProxy(m_words);
    hide();
}

void DateField::ask(const QRect &place, std::optional<std::chrono::year_month_day> today)
{
    m_today = today;
    m_words->clear();
    read();
    const int width = std::min(m_words->fontMetrics().averageCharWidth() * 46, place.width());
    const int height = sizeHint().height() + m_reading->fontMetrics().lineSpacing(); // a refusal takes two lines
    setGeometry(place.center().x() - width / 2, place.top() + 8, width, height);
    show();
    raise();
    m_words->setFocus(Qt::ShortcutFocusReason);
}

void DateField::read()
{
    m_date.reset();
    const QString typed = m_words->text().trimmed();
    if (typed.isEmpty()) {
        m_reading->setText(tr("A day, a month or a year, in words or as EDTF"));
    } else if (const auto date = readTypedDate(typed, QLocale().bcp47Name(), m_today)) {
        m_date = *date;
        m_reading->setText(tr("%1, %2", "September 2023, a month").arg(dateText(*date), dateKindText(*date)));
    } else {
        m_reading->setText(tr("“%1” is not a date: write July 2023, 25 July 2024 or 2023-09").arg(typed.left(longestRefused)));
    }
    setAccessibleDescription(m_reading->text());
}

void DateField::choose()
{
    if (!m_date)
        return;
    const Edtf date = *m_date;
    close();
    Q_EMIT chosen(date);
}

void DateField::close()
{
    if (!isVisible())
        return;
    hide();
    parentWidget()->setFocus(Qt::OtherFocusReason);
}

bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && !QWidget::isActiveWindow())
        return false;
    if (event->type() == QEvent::FocusOut)
        hide();
    // Esc is the window's too: it must not get there.
    const bool escape = (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) &&
                        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (!escape)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        close();
    return true;
}

void DateField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFloatingPanel(painter, *this);
}

} // namespace dateline
