#include "listing/search_box.h"

#include "listing/query_help.h"
#include "look/clear_button.h"
#include "look/icons.h"

#include <QAction>
#include <QKeyEvent>

namespace dateline {

namespace {
constexpr int restMilliseconds = 180;
}

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent), m_icon(addAction(QIcon(), LeadingPosition)), m_help(addAction(QIcon(), TrailingPosition))
{
    setPlaceholderText(tr("Search"));
    setAccessibleName(tr("Search articles and events"));
    m_icon->setText(tr("Search articles and events"));
    m_help->setObjectName(QStringLiteral("queryHelp"));
    m_help->setText(tr("What can be typed (F1)"));
    connect(m_help, &QAction::triggered, this, &SearchBox::showHelp);
    setToolTip(tr("Words, \"phrases\", beginnings*, -without; AND, OR, NOT and brackets;\n"
                  "from: until: type: actor: pair:AZE>ARM outlet: tag: lang: is:"));
    addClearButton(*this);
    setAcceptDrops(false); // the whole window is the target of drops
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &SearchBox::search);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.trimmed().isEmpty())
            search();
        else
            m_rest.start();
    });
    connect(this, &QLineEdit::returnPressed, this, &SearchBox::search);
    updateIcon();
}

/// Here F1 asks what can be typed, not for the handbook.
bool SearchBox::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F1) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void SearchBox::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else if (event->key() == Qt::Key_F1)
        showHelp();
    else
        QLineEdit::keyPressEvent(event);
}

void SearchBox::search()
{
    m_rest.stop();
    const QString query = text().trimmed();
    if (query == m_query)
        return;
    m_query = query;
    Q_EMIT searched(query);
}

void SearchBox::setQuery(const QString &query)
{
    m_query = query; // known: what the change of the text starts finds nothing to do
    setText(query);
}

/// Below the field, until one clicks elsewhere.
void SearchBox::showHelp()
{
    auto *help = new QueryHelp(this);
    help->setAttribute(Qt::WA_DeleteOnClose);
    help->showBelow(*this);
}

void SearchBox::updateIcon()
{
    m_icon->setIcon(icon(QStringLiteral("search"), palette()));
    m_help->setIcon(icon(QStringLiteral("help"), palette()));
}

} // namespace dateline
