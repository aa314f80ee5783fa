#include "dialogs/complaint.h"

#include "wording/error_text.h"

#include <QGuiApplication>
#include <QMessageBox>

namespace dateline {

void complain(QWidget *window, const QString &what, const Error &error)
{
    complain(window, what, errorText(error));
}

void complain(QWidget *window, const QString &what, const QString &why)
{
    auto *box = new QMessageBox(QMessageBox::Warning, QGuiApplication::applicationDisplayName(), what, QMessageBox::Ok, window);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(why);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace dateline
