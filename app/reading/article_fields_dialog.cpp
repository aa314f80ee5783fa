#include "reading/article_fields_dialog.h"

#include "look/theme.h"
#include "wording/date_text.h"
#include "wording/error_text.h"
#include "wording/plain_tip.h"
#include "wording/reason_text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <tuple>

namespace dateline {

namespace {
constexpr int fieldWidth = 380;

QLineEdit *field(QFormLayout *form, const QString &label, const QString &text)
{
    auto *edit = new QLineEdit(text);
    edit->setMinimumWidth(fieldWidth);
    edit->setCursorPosition(0);
    form->addRow(label, edit);
    return edit;
}
} // namespace

ArticleFieldsDialog::ArticleFieldsDialog(const Article &article, const std::vector<PublicationCandidate> &choices,
                                         QWidget *parent)
    : QDialog(parent), m_before(fieldsOf(article))
{
    setWindowTitle(tr("Edit article"));
    auto *form = new QFormLayout;
    m_title = field(form, tr("&Title"), article.title);
    m_publisher = field(form, tr("&Outlet"), article.publisher);
    m_author = field(form, tr("&Author"), article.author);
    m_place = field(form, tr("&Place"), article.place);
    m_url = field(form, tr("&URL"), article.url);
    m_published = field(form, tr("Publication &date"), article.published ? article.published->toString() : QString());
    m_published->setObjectName(QStringLiteral("published"));
    m_published->setPlaceholderText(tr("2024-07-25, 2024-07, 2024-07-25~ …"));

    m_interpretation = new QLabel;
    m_interpretation->setObjectName(QStringLiteral("interpretation"));
    m_interpretation->setTextFormat(Qt::PlainText);
    m_interpretation->setWordWrap(true);
    m_interpretation->setMinimumHeight(m_interpretation->fontMetrics().lineSpacing() * 2);
    m_interpretation->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    form->addRow(QString(), m_interpretation);
    if (QComboBox *box = choiceBox(choices))
        form->addRow(tr("&Other dates"), box);

    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_published, &QLineEdit::textChanged, this, &ArticleFieldsDialog::interpretDate);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addLayout(form);
    layout->addWidget(m_buttons);
    interpretDate();
}

/// The dates beside the article's own, in words and with the reason why; none = no box.
QComboBox *ArticleFieldsDialog::choiceBox(const std::vector<PublicationCandidate> &choices)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QStringLiteral("choices"));
    box->setPlaceholderText(tr("Pick another date that the file has…"));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const PublicationCandidate &choice : choices) {
        if (choice.date == m_before.published)
            continue;
        const QString reason = reasonText(choice.reason);
        box->addItem(tr("%1 – %2", "a date, why").arg(dateText(choice.date), reason), choice.date.toString());
        box->setItemData(box->count() - 1, plainTip(reason), Qt::ToolTipRole);
    }
    if (box->count() == 0) {
        delete box;
        return nullptr;
    }
    box->setCurrentIndex(-1);
    connect(box, &QComboBox::activated, this, [this, box](int index) { m_published->setText(box->itemData(index).toString()); });
    return box;
}

ArticleFields ArticleFieldsDialog::fields() const
{
    ArticleFields fields = m_before;
    fields.title = m_title->text().simplified();
    fields.publisher = m_publisher->text().simplified();
    fields.author = m_author->text().simplified();
    fields.place = m_place->text().simplified();
    fields.url = m_url->text().trimmed();
    const QString typed = m_published->text().trimmed();
    const Result<Edtf> date = Edtf::parse(typed);
    const std::optional<Edtf> published = date ? std::optional(*date) : std::nullopt;
    if (published == m_before.published)
        return fields;
    fields.published = published;
    fields.publishedBasis = published ? DateBasis::Given : DateBasis::Unknown;
    fields.publishedReason = published ? Reason{ReasonCode::GivenByUser, {}} : Reason{};
    return fields;
}

bool ArticleFieldsDialog::isChanged() const
{
    const auto all = [](const ArticleFields &fields) {
        return std::tie(fields.title, fields.publisher, fields.author, fields.place, fields.url, fields.published);
    };
    const ArticleFields now = fields();
    return all(now) != all(m_before);
}

void ArticleFieldsDialog::interpretDate()
{
    const QString typed = m_published->text().trimmed();
    const Result<Edtf> date = Edtf::parse(typed);
    const bool valid = date || typed.isEmpty();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(valid);
    if (typed.isEmpty())
        m_interpretation->setText(tr("No date: the article counts as undated."));
    else
        m_interpretation->setText(date ? dateText(*date) : errorText(date.error()));
    const Theme &theme = Theme::of(palette());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText,
                     valid ? theme.mutedText : theme.quads[static_cast<std::size_t>(Quad::MaterialConflict)]);
    m_interpretation->setPalette(colours);
}

} // namespace dateline
