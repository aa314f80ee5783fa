#include "dialogs/briefing_dialog.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace dateline {

namespace {

QDate dateOf(CivilSecond second)
{
    const auto day = civilDay(second);
    return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
            static_cast<int>(static_cast<unsigned>(day.day()))};
}

CivilSecond startOf(const QDate &date)
{
    return civilSecond(date.year(), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

} // namespace

BriefingDialog::BriefingDialog(const Stretch &suggested, QWidget *parent)
    : QDialog(parent), m_first(new QDateEdit(dateOf(suggested.start))), m_last(new QDateEdit(dateOf(suggested.end - 1)))
{
    setWindowTitle(tr("Briefing"));
    auto *layout = new QFormLayout(this);
    auto *what = new QLabel(tr("What happened between whom in this time, whether it went better or worse than in as long a time "
                               "before, and what is planned. Every sentence has its sources."));
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    layout->addRow(what);
    layout->addRow(tr("&From:"), m_first);
    layout->addRow(tr("&To:"), m_last);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Write…"));
    layout->addRow(buttons);
    for (QDateEdit *date : {m_first, m_last}) {
        date->setCalendarPopup(true);
        date->setMinimumDate({1, 1, 1});
    }
    m_last->setMinimumDate(m_first->date());
    connect(m_first, &QDateEdit::dateChanged, m_last, &QDateEdit::setMinimumDate);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

Stretch BriefingDialog::period() const
{
    return {startOf(m_first->date()), startOf(m_last->date()) + secondsPerDay};
}

} // namespace dateline
