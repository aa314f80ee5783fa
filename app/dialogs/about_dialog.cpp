#include "dialogs/about_dialog.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QVBoxLayout>

namespace dateline {

namespace {
constexpr int pictureSize = 96;
constexpr int textWidth = 360;

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWordWrap(true);
    label->setMinimumWidth(textWidth);
    return label;
}
} // namespace

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Dateline"));
    auto *picture = new QLabel;
    picture->setPixmap(
        QIcon(QStringLiteral(":/icons/dateline.svg")).pixmap(QSize(pictureSize, pictureSize), devicePixelRatioF()));
    picture->setAccessibleName(tr("Dateline's icon"));

    QLabel *name = plainLabel(tr("Dateline %1").arg(QStringLiteral(DATELINE_VERSION)));
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    name->setFont(large);

    auto *words = new QVBoxLayout;
    words->setSpacing(8);
    words->addWidget(name);
    words->addWidget(plainLabel(tr("A viewer for diplomatic timelines: events, and the exact words they rest on.")));
    words->addWidget(plainLabel(tr("Dateline never connects to a network. Your articles stay in your library, on your disk.")));
    words->addWidget(plainLabel(tr("Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). "
                                   "It comes without any warranty.")));
    words->addWidget(plainLabel(tr("Qt %1").arg(QLatin1String(qVersion()))));
    words->addStretch();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *body = new QHBoxLayout;
    body->setSpacing(24);
    body->addWidget(picture, 0, Qt::AlignTop);
    body->addLayout(words, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 12);
    layout->setSpacing(12);
    layout->addLayout(body);
    layout->addWidget(buttons);
    layout->setSizeConstraint(QLayout::SetFixedSize); // as high as its words are in this language
}

} // namespace dateline
