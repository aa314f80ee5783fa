#include "review/read_field.h"

#include "look/theme.h"

#include <QCompleter>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>
#include <QVBoxLayout>

namespace dateline {

namespace {

class ListCompleter : public QCompleter {
public:
    using QCompleter::QCompleter;

    QString pathFromIndex(const QModelIndex &index) const override
    {
        const QString typed = static_cast<QLineEdit *>(widget())->text();
        const auto comma = typed.lastIndexOf(u',');
        const QString before = comma < 0 ? QString() : typed.left(comma + 1) + u' ';
        return before + QCompleter::pathFromIndex(index);
    }
    QStringList splitPath(const QString &path) const override { return {path.mid(path.lastIndexOf(u',') + 1).trimmed()}; }
};

} // namespace

void completeList(QLineEdit *line, QStringList names)
{
    names.removeAll(QString());
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    auto *completer = new ListCompleter(line);
    completer->setModel(new QStringListModel(names, completer));
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    line->setCompleter(completer);
}

ReadField::ReadField(Read read, QWidget *parent)
    : QWidget(parent), m_read(std::move(read)), m_line(new QLineEdit), m_reading(new QLabel)
{
    m_line->setAcceptDrops(false); // the whole window is the target of drops
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setWordWrap(true);
    m_reading->setObjectName(QStringLiteral("reading"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addWidget(m_line);
    column->addWidget(m_reading);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        this->read();
        Q_EMIT changed();
    });
    this->read();
}

QString ReadField::text() const
{
    return m_line->text().trimmed();
}

void ReadField::setText(const QString &text)
{
    m_line->setText(text);
    m_line->setCursorPosition(0);
}

void ReadField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        read();
}

void ReadField::read()
{
    const Reading reading = m_read(text());
    m_isValid = reading.isValid;
    m_reading->setText(reading.words);
    m_reading->setVisible(!reading.words.isEmpty());
    m_line->setAccessibleDescription(reading.words);
    const Theme &theme = Theme::of(palette());
    QPalette colours = m_reading->palette();
    colours.setColor(QPalette::WindowText,
                     m_isValid ? theme.mutedText : theme.quads[static_cast<std::size_t>(Quad::MaterialConflict)]);
    if (colours != m_reading->palette())
        m_reading->setPalette(colours);
}

} // namespace dateline
