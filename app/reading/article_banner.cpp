#include "reading/article_banner.h"

#include "look/icons.h"
#include "look/plain_label.h"
#include "look/theme.h"
#include "look/title_label.h"
#include "wording/date_text.h"
#include "wording/event_type_text.h"
#include "wording/plain_tip.h"
#include "wording/reason_text.h"
#include "wording/table_text.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace dateline {

namespace {
constexpr qreal titleSize = 1.3;
constexpr int mostTitleLines = 4;
constexpr int verticalMargin = 12;
constexpr int endMargin = 12;
constexpr int mostChoiceCharacters = 70;

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral("\u00A0\u00A0·  ")); // no line begins with the dot
}
} // namespace

ArticleBanner::ArticleBanner(QWidget *parent)
    : QWidget(parent), m_title(new TitleLabel(QStringLiteral("articleTitle"), mostTitleLines)),
      m_source(plainLabel(QStringLiteral("articleSource"))), m_published(plainLabel(QStringLiteral("articlePublished"))),
      m_note(plainLabel(QStringLiteral("articleNote"))), m_edit(new QToolButton), m_others(new QToolButton), m_versions(new QToolButton),
      m_menu(new QMenu(this))
{
    setAutoFillBackground(true);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * titleSize);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);

    m_edit->setAutoRaise(true);
    m_edit->setToolTip(tr("Edit title, outlet, author, place, URL and publication date…"));
    m_edit->setAccessibleName(tr("Edit article"));
    connect(m_edit, &QToolButton::clicked, this, &ArticleBanner::editRequested);

    m_versions->setObjectName(QStringLiteral("versions"));
    m_versions->setAutoRaise(true);
    m_versions->setToolTip(tr("Compare the texts that were seen at this address"));
    m_versions->hide();
    connect(m_versions, &QToolButton::clicked, this, &ArticleBanner::versionsRequested);

    m_others->setObjectName(QStringLiteral("otherDates"));
    m_others->setAutoRaise(true);
    m_others->setPopupMode(QToolButton::InstantPopup);
    m_others->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_others->setMenu(m_menu);
    m_others->setToolTip(tr("Dates that the file has beside the one that was taken; pick one to publish the article on it"));
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToShow, this, &ArticleBanner::fillMenu);

    auto *grid = new QGridLayout(this);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_edit, 0, 1, Qt::AlignTop);
    grid->addWidget(m_source, 1, 0, 1, 2);
    auto *dates = new QHBoxLayout;
    dates->addWidget(m_published, 1);
    dates->addWidget(m_versions, 0, Qt::AlignTop);
    dates->addWidget(m_others, 0, Qt::AlignTop);
    grid->addLayout(dates, 2, 0, 1, 2);
    grid->addWidget(m_note, 3, 0, 1, 2);
    updateOthers();
    setIndent(endMargin);
    updateColours();
}

void ArticleBanner::setIndent(int indent)
{
    layout()->setContentsMargins(indent, verticalMargin, endMargin, verticalMargin);
}

void ArticleBanner::setArticle(const Article &article, bool unread)
{
    m_title->setWords(article.title.isEmpty() ? tr("Untitled article") : article.title);
    m_source->setText(joined({article.publisher, article.author, article.place}));
    m_source->setVisible(!m_source->text().isEmpty());
    m_source->setToolTip(plainTip(article.url));
    const QString reason = reasonText(article.publishedReason);
    const QString date =
        article.published
            ? tr("Published %1 (%2)", "date, basis").arg(dateText(*article.published), basisText(article.publishedBasis))
            : tr("Publication date unknown");
    m_published->setText(joined({date, reason}));
    m_published->setToolTip(plainTip(reason));
    if (article.isExcerpts())
        m_note->setText(
            tr("These are passages that annotations quote of a page. Import the page itself to read them in their place."));
    else if (article.isRows())
        m_note->setText(isReportsReader(article.reader)
                            ? reportsText()
                            : tr("These are rows of a table: their words are all that the events rest on."));
    else
        m_note->setText(
            tr("Dateline finds no events in this language yet: %1").arg(QLocale(article.language).nativeLanguageName()));
    m_note->setVisible(unread || article.isExcerpts() || article.isRows());
    m_date = article.published;
    updateOthers();
}

void ArticleBanner::setVersions(int count)
{
    m_versions->setText(tr("%n version(s)", nullptr, count));
    m_versions->setVisible(count > 1);
}

void ArticleBanner::setPublicationChoices(const std::vector<PublicationCandidate> &choices)
{
    m_choices = choices;
    updateOthers();
}

void ArticleBanner::updateOthers()
{
    const auto others = std::ranges::count_if(m_choices, [this](const auto &choice) { return choice.date != m_date; });
    m_others->setText(tr("%n other date(s)", nullptr, static_cast<int>(others)));
    m_others->setVisible(others > 0);
}

void ArticleBanner::fillMenu()
{
    m_menu->clear();
    for (const PublicationCandidate &choice : m_choices) {
        if (choice.date == m_date)
            continue;
        const QString reason = reasonText(choice.reason);
        QString text = tr("%1 – %2", "a date, where it stands").arg(dateText(choice.date), reason);
        if (text.size() > mostChoiceCharacters)
            text = text.left(mostChoiceCharacters).trimmed() + QStringLiteral("…");
        QAction *action = m_menu->addAction(text.replace(u'&', QStringLiteral("&&")));
        action->setToolTip(plainTip(reason));
        connect(action, &QAction::triggered, this, [this, date = choice.date] { Q_EMIT dateChosen(date); });
    }
}

void ArticleBanner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColours();
}

void ArticleBanner::updateColours()
{
    const Theme &theme = Theme::of(palette());
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme.mutedText);
    m_published->setPalette(muted);
    muted.setColor(QPalette::ButtonText, theme.mutedText);
    m_others->setPalette(muted);
    m_versions->setPalette(muted);
    m_edit->setIcon(icon(QStringLiteral("edit"), palette()));
}

} // namespace dateline
