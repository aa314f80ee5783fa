#include "review/reread_dialog.h"

#include "look/plain_label.h"
#include "state/rereads.h"
#include "state/session.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace dateline {

namespace {

constexpr int textCharacters = 56;

/// "3 new, 1 changed, 2 no longer suggested. 5 of yours stay as they are."
QString countText(const SuggestionChanges &events)
{
    const QStringList parts{RereadDialog::tr("%n new", "suggestions", events.added),
                            RereadDialog::tr("%n changed", "suggestions", events.changed),
                            RereadDialog::tr("%n no longer suggested", "suggestions", events.removed)};
    return RereadDialog::tr("%1. %2.", "what changes, what does not")
        .arg(parts.join(RereadDialog::tr(", ", "between counts")),
             RereadDialog::tr("%n of yours untouched", "events that a person made or decided on", events.untouched));
}

} // namespace

RereadDialog::RereadDialog(Session &session, std::vector<ArticleId> articles, QWidget *parent)
    : QDialog(parent), m_session(session), m_articles(std::move(articles)), m_text(plainLabel(QStringLiteral("rereadText"))),
      m_progress(new QProgressBar), m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel)),
      m_again(m_buttons->addButton(tr("Read &Again"), QDialogButtonBox::AcceptRole))
{
    setWindowTitle(tr("Read again with the rules of this version"));
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * textCharacters);
    m_text->setText(tr("Looking what would change…"));
    m_progress->setRange(0, static_cast<int>(m_articles.size()));
    m_again->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(10);
    column->addWidget(m_text);
    column->addWidget(m_progress);
    column->addWidget(m_buttons);
    connect(m_again, &QPushButton::clicked, this, &RereadDialog::readAgain);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &RereadDialog::reject);
    connect(&session.rereads(), &Rereads::progressed, m_progress, &QProgressBar::setValue);
    connect(&session.rereads(), &Rereads::finished, this, &RereadDialog::take);
    session.rereads().forecast(m_articles);
}

void RereadDialog::readAgain()
{
    m_decided = m_running = true;
    m_again->setEnabled(false);
    m_text->setText(tr("Reading %n article(s) again…", nullptr, static_cast<int>(m_articles.size())));
    m_progress->setValue(0);
    m_progress->show();
    m_session.rereads().reread(m_articles);
}

void RereadDialog::take(const RereadCount &count)
{
    m_running = false;
    m_progress->hide();
    const SuggestionChanges &events = count.events;
    const bool same = events.added + events.changed + events.removed == 0;
    const QString articles = tr("%n article(s)", nullptr, count.articles);
    if (m_decided)
        m_text->setText(tr("%1 read again: %2", "articles, what changed").arg(articles, countText(events)));
    else if (same)
        m_text->setText(
            tr("Nothing would change in %1: the rules of this version find the same. %2.", "articles, yours")
                .arg(articles, tr("%n of yours untouched", "events that a person made or decided on", events.untouched)));
    else
        m_text->setText(tr("Reading %1 again would bring: %2", "articles, what would change").arg(articles, countText(events)));
    const bool asks = !m_decided && !same;
    m_again->setVisible(asks);
    m_again->setEnabled(asks);
    m_again->setDefault(asks);
    m_buttons->button(QDialogButtonBox::Cancel)->setText(asks ? tr("Cancel") : tr("Close"));
}

void RereadDialog::reject()
{
    if (m_running)
        m_session.rereads().cancel();
    QDialog::reject();
}

} // namespace dateline
