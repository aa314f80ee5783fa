#include "reading/reanchor_dialog.h"

#include "look/plain_label.h"
#include "wording/event_type_text.h"
#include "wording/suspicion_text.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace dateline {

namespace {

/// The words between those around them.
QLabel *quoteLabel(const char *name, const Citation &citation)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFrameStyle(QFrame::StyledPanel);
    label->setMargin(8);
    label->setText(QStringLiteral("…%1<b><u>%2</u></b>%3…")
                       .arg(unhidden(citation.prefix).toHtmlEscaped(), unhidden(citation.exact).toHtmlEscaped(),
                            unhidden(citation.suffix).toHtmlEscaped()));
    return label;
}

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    QFont strong = label->font();
    strong.setWeight(QFont::DemiBold);
    label->setFont(strong);
    return label;
}

} // namespace

ReanchorDialog::ReanchorDialog(std::vector<QuotePlace> places, QWidget *parent) : QDialog(parent), m_places(std::move(places))
{
    setWindowTitle(tr("Where the quote stands"));
    auto *content = new QWidget;
    auto *rows = new QGridLayout(content);
    rows->setColumnStretch(0, 1);
    rows->setColumnStretch(1, 1);
    rows->setHorizontalSpacing(12);
    rows->addWidget(heading(tr("As it was kept")), 0, 0);
    rows->addWidget(heading(tr("As it would stand from now on")), 0, 1);
    for (const QuotePlace &place : m_places) {
        const int row = rows->rowCount();
        rows->addWidget(quoteLabel("oldPlace", place.before), row, 0);
        if (place.after) {
            rows->addWidget(quoteLabel("newPlace", *place.after), row, 1);
        } else {
            QLabel *none = plainLabel(QStringLiteral("newPlace"));
            none->setText(tr("Nothing in the article is like these words. Select in the article what they are to be, then come "
                             "back here."));
            rows->addWidget(none, row, 1);
        }
        QLabel *state = plainLabel(QStringLiteral("placeState"));
        state->setForegroundRole(QPalette::PlaceholderText);
        state->setText(citationStateText(place.state));
        rows->addWidget(state, row + 1, 0, 1, 2);
    }
    rows->setRowStretch(rows->rowCount(), 1);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(content);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *put = buttons->addButton(tr("&Put %n Quote(s) There", nullptr, static_cast<int>(this->places().size())),
                                   QDialogButtonBox::AcceptRole);
    put->setObjectName(QStringLiteral("putThere"));
    put->setEnabled(!this->places().empty());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(area, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    put->setDefault(true); // within the dialog; Return must not be what the button that has the focus says
    put->setFocus();
    resize(640, 300);
}

std::vector<std::pair<Citation, Citation>> ReanchorDialog::places() const
{
    std::vector<std::pair<Citation, Citation>> places;
    for (const QuotePlace &place : m_places) {
        if (place.after)
            places.emplace_back(place.before, *place.after);
    }
    return places;
}

} // namespace dateline
