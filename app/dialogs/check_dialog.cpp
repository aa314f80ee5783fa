#include "dialogs/check_dialog.h"

#include "look/plain_label.h"
#include "state/library_care.h"
#include "wording/error_text.h"
#include "wording/event_type_text.h"
#include "wording/isolated.h"
#include "wording/quote_text.h"
#include "wording/verification_text.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dateline {

namespace {

constexpr std::size_t mostFindings = 500; // more do not help a person

QStringList linesOf(const Verification &found)
{
    QStringList lines{verificationSummary(found)};
    lines += verificationProblems(found);
    for (std::size_t index = 0; index < std::min(found.findings.size(), mostFindings); ++index) {
        const CitationFinding &finding = found.findings[index];
        lines << CheckDialog::tr("%1: %2 — %3", "citation state, event, quote")
                     .arg(citationStateText(finding.check.state), isolated(finding.eventTitle), shortQuote(finding.citation.exact));
    }
    return lines;
}

} // namespace

CheckDialog::CheckDialog(LibraryCare &care, QWidget *parent)
    : QDialog(parent), m_care(care), m_verdict(plainLabel(QStringLiteral("verdict"))), m_lines(new QPlainTextEdit)
{
    setWindowTitle(tr("Check library"));
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_verdict->setFont(strong);
    m_lines->setReadOnly(true);
    m_lines->setAccessibleName(tr("What was found"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_again = buttons->addButton(tr("Check &Again"), QDialogButtonBox::ActionRole);
    m_mend = buttons->addButton(tr("&Mend"), QDialogButtonBox::ActionRole);
    m_mend->setObjectName(QStringLiteral("mend"));
    m_mend->setToolTip(tr("Make the index anew and put moved quotes where their words stand; a backup is made first"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_verdict);
    layout->addWidget(m_lines, 1);
    layout->addWidget(buttons);
    resize(620, 340);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_again, &QPushButton::clicked, this, &CheckDialog::check);
    connect(m_mend, &QPushButton::clicked, this, &CheckDialog::mend);
    connect(&m_care, &LibraryCare::busyChanged, this, &CheckDialog::updateButtons);
    connect(&m_care, &LibraryCare::checked, this, &CheckDialog::showFound);
    connect(&m_care, &LibraryCare::checkFailed, this, &CheckDialog::showFailure);
    check();
}

void CheckDialog::check()
{
    m_found.reset();
    m_verdict->setText(tr("Every page, quote and word is being looked at …"));
    m_lines->clear();
    m_care.check();
}

void CheckDialog::mend()
{
    if (!m_found)
        return;
    const Verification found = *std::exchange(m_found, std::nullopt);
    m_verdict->setText(tr("A backup is made, then the library is mended …"));
    m_care.mend(found);
}

void CheckDialog::showFound(const Verification &found)
{
    m_found = found;
    m_verdict->setText(found.isGood()        ? tr("The library is in order.")
                       : found.canBeMended() ? tr("Something is wrong, and can be mended.")
                                             : tr("Something is wrong that cannot be mended here."));
    m_lines->setPlainText(linesOf(found).join(u'\n'));
    updateButtons();
}

void CheckDialog::showFailure(const Error &error)
{
    m_verdict->setText(tr("The library cannot be checked."));
    m_lines->setPlainText(errorText(error));
}

void CheckDialog::updateButtons()
{
    m_again->setEnabled(!m_care.isBusy());
    m_mend->setEnabled(!m_care.isBusy() && m_found && m_found->canBeMended());
}

} // namespace dateline
