#include "listing/search_box.h"

#include "look/clear_button.h"
#include "look/icons.h"

#include <QAction>
#include <QKeyEvent>

namespace dateline {

namespace {
constexpr int restMilliseconds = 180;
}

SearchBox::SearchBox(QWidget *parent) : QLineEdit(parent), m_icon(addAction(QIcon(), LeadingPosition))
{
    setPlaceholderText(tr("Search articles"));
    setAccessibleName(tr("Search articles"));
    m_icon->setText(tr("Search articles"));
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

void SearchBox::updateIcon()
{
    m_icon->setIcon(icon(QStringLiteral("search"), palette()));
}

} // namespace dateline
