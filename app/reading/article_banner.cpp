#include "reading/article_banner.h"

#include "look/icons.h"
#include "look/plain_label.h"
#include "look/theme.h"
#include "wording/date_text.h"
#include "wording/event_type_text.h"
#include "wording/plain_tip.h"
#include "wording/reason_text.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace dateline {

namespace {
constexpr qreal titleSize = 1.3;
constexpr int mostTitleLines = 4;
constexpr int verticalMargin = 12;
constexpr int endMargin = 12;

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  ·  "));
}
} // namespace

ArticleBanner::ArticleBanner(QWidget *parent)
    : QWidget(parent), m_title(plainLabel(QStringLiteral("articleTitle"))), m_source(plainLabel(QStringLiteral("articleSource"))),
      m_published(plainLabel(QStringLiteral("articlePublished"))), m_unread(plainLabel(QStringLiteral("articleUnread"))),
      m_edit(new QToolButton)
{
    setAutoFillBackground(true);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * titleSize);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_title->setMaximumHeight(mostTitleLines * m_title->fontMetrics().lineSpacing());

    m_edit->setAutoRaise(true);
    m_edit->setToolTip(tr("Edit title, outlet, author, place, URL and publication date…"));
    m_edit->setAccessibleName(tr("Edit article"));
    connect(m_edit, &QToolButton::clicked, this, &ArticleBanner::editRequested);

    auto *grid = new QGridLayout(this);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_edit, 0, 1, Qt::AlignTop);
    grid->addWidget(m_source, 1, 0, 1, 2);
    grid->addWidget(m_published, 2, 0, 1, 2);
    grid->addWidget(m_unread, 3, 0, 1, 2);
    setIndent(endMargin);
    updateColours();
}

void ArticleBanner::setIndent(int indent)
{
    layout()->setContentsMargins(indent, verticalMargin, endMargin, verticalMargin);
}

void ArticleBanner::setArticle(const Article &article, bool unread)
{
    m_title->setText(article.title.isEmpty() ? tr("Untitled article") : article.title);
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
    const QString language = QLocale(article.language).nativeLanguageName();
    m_unread->setText(tr("Dateline finds no events in this language yet: %1").arg(language));
    m_unread->setVisible(unread);
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
    m_edit->setIcon(icon(QStringLiteral("edit"), palette()));
}

} // namespace dateline
