#include "review/version_dialog.h"

#include "corroborate/word_diff.h"
#include "look/theme.h"
#include "reading/suspicious_places.h"
#include "wording/date_text.h"
#include "wording/event_label.h"
#include "wording/event_type_text.h"
#include "wording/quote_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace dateline {

namespace {

QString nameOf(const ArticleVersion &version)
{
    const QString name = VersionDialog::tr("Version %1").arg(version.number);
    return version.article.published
               ? VersionDialog::tr("%1, %2", "version, date").arg(name, dateText(*version.article.published))
               : name;
}

QTextEdit::ExtraSelection marked(const QPlainTextEdit &edit, TextSpan span, const QColor &colour)
{
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(edit.document());
    mark.cursor.setPosition(span.start);
    mark.cursor.setPosition(span.end, QTextCursor::KeepAnchor);
    mark.format.setBackground(colour);
    mark.format.setFontUnderline(true); // no meaning rests on colour alone
    return mark;
}

} // namespace

VersionDialog::VersionDialog(std::vector<ArticleVersion> versions, QWidget *parent)
    : QDialog(parent), m_versions(std::move(versions)), m_leftChoice(new QComboBox), m_rightChoice(new QComboBox),
      m_left(new QPlainTextEdit), m_right(new QPlainTextEdit), m_list(new QListWidget)
{
    setWindowTitle(tr("Versions of “%1”").arg(m_versions.back().article.title.simplified()));
    auto *texts = new QHBoxLayout;
    texts->addWidget(side(m_left, m_leftChoice));
    texts->addWidget(side(m_right, m_rightChoice));
    m_left->setObjectName(QStringLiteral("leftVersion"));
    m_right->setObjectName(QStringLiteral("rightVersion"));
    m_list->setObjectName(QStringLiteral("changedQuotes"));
    m_list->setAccessibleName(tr("Quotes that changed"));
    m_list->setMaximumHeight(140);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(texts, 1);
    layout->addWidget(new QLabel(tr("Quotes of events that changed")));
    layout->addWidget(m_list);
    for (const ArticleVersion &version : m_versions) {
        m_leftChoice->addItem(nameOf(version));
        m_rightChoice->addItem(nameOf(version));
    }
    m_leftChoice->setCurrentIndex(static_cast<int>(m_versions.size()) - 2);
    m_rightChoice->setCurrentIndex(static_cast<int>(m_versions.size()) - 1);
    for (QComboBox *choice : {m_leftChoice, m_rightChoice})
        connect(choice, &QComboBox::currentIndexChanged, this, &VersionDialog::compare);
    connect(m_list, &QListWidget::currentRowChanged, this, &VersionDialog::goTo);
    resize(960, 640);
    compare();
}

QWidget *VersionDialog::side(QPlainTextEdit *text, QComboBox *choice)
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(choice);
    layout->addWidget(text);
    choice->setAccessibleName(tr("Which version"));
    text->setReadOnly(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return column;
}

void VersionDialog::compare()
{
    const ArticleVersion &left = m_versions[static_cast<std::size_t>(m_leftChoice->currentIndex())];
    const ArticleVersion &right = m_versions[static_cast<std::size_t>(m_rightChoice->currentIndex())];
    m_left->setPlainText(SuspiciousPlaces(left.article.text).shown(left.article.text));
    m_right->setPlainText(SuspiciousPlaces(right.article.text).shown(right.article.text));
    const Theme &theme = Theme::of(palette());
    QList<QTextEdit::ExtraSelection> gone, come;
    for (const WordChange &change : wordDiff(left.article.text, right.article.text)) {
        if (!change.before.isEmpty())
            gone << marked(*m_left, change.before, theme.tint(EventType::Assault));
        if (!change.after.isEmpty())
            come << marked(*m_right, change.after, theme.tint(EventType::Aid));
    }
    m_left->setExtraSelections(gone);
    m_right->setExtraSelections(come);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_quotes.clear();
    listQuotes(left, right.article);
    listQuotes(right, left.article);
    if (m_quotes.empty())
        m_list->addItem(tr("Every quote stands in both versions"));
}

void VersionDialog::listQuotes(const ArticleVersion &of, const Article &other)
{
    const bool onLeft = &of == &m_versions[static_cast<std::size_t>(m_leftChoice->currentIndex())];
    for (const StoredEvent &stored : of.events) {
        for (const Citation &citation : stored.event.citations) {
            // A quote that only stands further on is the same quote.
            const CitationState state = checkCitation(citation, other.text).state;
            if (citation.role != CitationRole::Statement || state != CitationState::Lost || other.text.contains(citation.exact))
                continue;
            m_quotes.push_back({onLeft, citation.span});
            m_list->addItem(
                tr("Only in version %1: %2").arg(of.number).arg(shortQuote(inQuotes(citation.exact.simplified()), 140)));
        }
    }
}

void VersionDialog::goTo(int row)
{
    if (row < 0 || row >= static_cast<int>(m_quotes.size()))
        return;
    const Quote &quote = m_quotes[static_cast<std::size_t>(row)];
    QPlainTextEdit *text = quote.onLeft ? m_left : m_right;
    if (quote.span.end > text->document()->characterCount() - 1)
        return;
    QTextCursor cursor(text->document());
    cursor.setPosition(quote.span.start);
    cursor.setPosition(quote.span.end, QTextCursor::KeepAnchor);
    text->setTextCursor(cursor);
    text->centerCursor();
}

} // namespace dateline
