#include "dialogs/picture_dialog.h"

#include "canvas/papers.h"
#include "dialogs/picture_preview.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dateline {

namespace {

constexpr int leastPixels = 100;
constexpr int mostPixels = 10'000;
constexpr double mostScale = 3; // of 10 000 pixels, what an image can hold
constexpr int mostSheets = 50;

QSpinBox *pixels(int value)
{
    auto *box = new QSpinBox;
    box->setRange(leastPixels, mostPixels);
    box->setSingleStep(100);
    box->setValue(value);
    return box;
}

} // namespace

PictureDialog::PictureDialog(PictureRequest shown, const TimeRange &visible, QWidget *parent)
    : QDialog(parent), m_shown(std::move(shown)), m_visible(visible), m_form(new QFormLayout),
      m_title(new QLineEdit(m_shown.title)), m_range(new QComboBox), m_kind(new QComboBox), m_size(new QWidget),
      m_width(pixels(m_shown.size.width())), m_height(pixels(m_shown.size.height())), m_scale(new QDoubleSpinBox),
      m_paper(new QComboBox), m_orientation(new QComboBox), m_pages(new QSpinBox), m_preview(new PicturePreview)
{
    setWindowTitle(tr("Export Picture"));
    addFields(*m_form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setText(tr("&Save As…"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *body = new QHBoxLayout;
    body->setSpacing(16);
    body->addLayout(m_form);
    body->addWidget(m_preview, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(body, 1);
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Save)->setDefault(true);

    for (QComboBox *box : {m_range, m_kind, m_paper, m_orientation})
        connect(box, &QComboBox::currentIndexChanged, this, &PictureDialog::showFields);
    for (QSpinBox *box : {m_width, m_height, m_pages})
        connect(box, &QSpinBox::valueChanged, this, &PictureDialog::showPicture);
    connect(m_title, &QLineEdit::textChanged, this, &PictureDialog::showPicture);
    showFields();
}

void PictureDialog::addFields(QFormLayout &form)
{
    form.addRow(tr("&Heading:"), m_title);
    m_range->addItem(tr("All events"));
    if (!m_visible.isEmpty())
        m_range->addItem(tr("What the timeline shows now"));
    form.addRow(tr("&Range:"), m_range);
    m_kind->addItems({tr("Picture (PNG)"), tr("Drawing (SVG)"), tr("One page (PDF)"), tr("Sheets of paper (PDF)")});
    form.addRow(tr("&Format:"), m_kind);

    auto *size = new QHBoxLayout(m_size);
    size->setContentsMargins(0, 0, 0, 0);
    m_width->setAccessibleName(tr("Width in pixels"));
    m_height->setAccessibleName(tr("Height in pixels"));
    size->addWidget(m_width, 1);
    size->addWidget(new QLabel(QStringLiteral("×")));
    size->addWidget(m_height, 1);
    form.addRow(tr("Si&ze:"), m_size);
    m_scale->setRange(0.5, mostScale);
    m_scale->setSingleStep(0.5);
    m_scale->setDecimals(1);
    m_scale->setValue(2);
    m_scale->setPrefix(QStringLiteral("× "));
    m_scale->setToolTip(tr("So many times as many pixels, for sharp letters in print and on dense screens"));
    form.addRow(tr("S&harpness:"), m_scale);

    m_paper->addItems(paperNames());
    m_orientation->addItem(tr("Landscape"), QPageLayout::Landscape);
    m_orientation->addItem(tr("Portrait"), QPageLayout::Portrait);
    m_pages->setRange(1, mostSheets);
    m_pages->setToolTip(tr("Side by side they make one long timeline"));
    form.addRow(tr("&Paper:"), m_paper);
    form.addRow(tr("&Orientation:"), m_orientation);
    form.addRow(tr("S&heets:"), m_pages);
}

void PictureDialog::showFields()
{
    const bool sheets = m_kind->currentIndex() == Sheets;
    m_form->setRowVisible(m_size, !sheets);
    m_form->setRowVisible(m_scale, m_kind->currentIndex() == Pixels);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_paper), static_cast<QWidget *>(m_orientation), static_cast<QWidget *>(m_pages)})
        m_form->setRowVisible(widget, sheets);
    showPicture();
}

void PictureDialog::showPicture()
{
    m_preview->show(request());
}

PictureRequest PictureDialog::request() const
{
    PictureRequest request = m_shown;
    request.title = m_title->text();
    request.size = {m_width->value(), m_height->value()};
    if (m_range->currentIndex() == 1)
        request.range = m_visible;
    if (m_kind->currentIndex() == Pixels)
        request.scale = m_scale->value();
    if (m_kind->currentIndex() == Sheets) {
        const auto orientation = m_orientation->currentData().value<QPageLayout::Orientation>();
        request.poster = Poster{QPageLayout(paperNamed(m_paper->currentText()), orientation, {}), m_pages->value()};
    }
    return request;
}

QString PictureDialog::suffix() const
{
    switch (m_kind->currentIndex()) {
    case Pixels:
        return QStringLiteral("png");
    case Drawing:
        return QStringLiteral("svg");
    default:
        return QStringLiteral("pdf");
    }
}

} // namespace dateline
