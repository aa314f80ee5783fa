#include "dialogs/loss_report.h"

#include "wording/change_text.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QMessageBox>

#include <algorithm>

namespace dateline {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(LossReport)
};

constexpr std::size_t mostShown = 6; // the rest is behind a button

QStringList linesOf(const LossReport &losses, std::size_t most)
{
    QStringList lines;
    for (std::size_t index = 0; index < std::min(most, losses.size()); ++index)
        lines << lossText(losses[index]);
    return lines;
}

} // namespace

void tellLosses(QWidget *window, const QString &what, const LossReport &losses)
{
    auto *box =
        new QMessageBox(QMessageBox::Information, QGuiApplication::applicationDisplayName(), what, QMessageBox::Ok, window);
    box->setTextFormat(Qt::PlainText);
    QStringList lines{Texts::tr("The format has no place for:")};
    lines += linesOf(losses, mostShown);
    if (losses.size() > mostShown) {
        lines << Texts::tr("and %n more", nullptr, static_cast<int>(losses.size() - mostShown));
        box->setDetailedText(linesOf(losses, losses.size()).join(u'\n'));
    }
    box->setInformativeText(lines.join(u'\n'));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setModal(false);
    box->show();
}

} // namespace dateline
