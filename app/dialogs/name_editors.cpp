#include "dialogs/name_editors.h"

#include "wording/actor_text.h"
#include "workflow/names.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dateline {

namespace {

QStringList partsOf(const QString &text, QChar between)
{
    QStringList parts;
    for (const QString &part : text.split(between)) {
        if (const QString words = part.simplified(); !words.isEmpty() && !parts.contains(words))
            parts << words;
    }
    return parts;
}

QLineEdit *line(const QString &text, const char *objectName)
{
    auto *made = new QLineEdit(text);
    made->setObjectName(QLatin1String(objectName));
    return made;
}

} // namespace

NameEditor::NameEditor(const QString &name, const QStringList &aliases, QWidget *parent)
    : QDialog(parent), m_form(new QFormLayout), m_name(line(name, "name")), m_aliases(new QPlainTextEdit(aliases.join(u'\n')))
{
    m_aliases->setObjectName(QStringLiteral("aliases"));
    m_aliases->setTabChangesFocus(true);
    m_aliases->setPlaceholderText(tr("One in each line"));
    m_aliases->setFixedHeight(5 * fontMetrics().lineSpacing());
    m_form->addRow(tr("&Name"), m_name);
    m_form->addRow(tr("&Also called"), m_aliases);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_save = buttons->button(QDialogButtonBox::Save);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addWidget(buttons);
    resize(420, 0);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &NameEditor::check);
    check();
}

QString NameEditor::name() const
{
    return m_name->text().simplified();
}

QStringList NameEditor::aliases() const
{
    QStringList aliases = partsOf(m_aliases->toPlainText(), u'\n');
    aliases.removeAll(name());
    return aliases;
}

void NameEditor::check()
{
    m_save->setEnabled(!name().isEmpty());
}

ActorEditor::ActorEditor(const NamedActor &actor, QWidget *parent)
    : NameEditor(actor.name, actor.aliases, parent), m_actor(actor), m_code(line(actor.code, "code")), m_kind(new QComboBox),
      m_merged(line(actor.merged.join(QStringLiteral(", ")), "merged"))
{
    setWindowTitle(tr("Actor"));
    for (int kind = 0; kind < actorKindCount; ++kind)
        m_kind->addItem(actorKindText(static_cast<ActorKind>(kind)));
    m_kind->setCurrentIndex(static_cast<int>(actor.kind));
    const bool fixed = actor.id || !actor.code.isEmpty();
    m_code->setReadOnly(fixed);
    m_code->setEnabled(!fixed);
    m_code->setPlaceholderText(fixed ? QString() : tr("made of the name"));
    form().addRow(tr("&Code"), m_code);
    form().addRow(tr("&Kind"), m_kind);
    form().addRow(tr("Codes &merged"), m_merged);
}

NamedActor ActorEditor::actor() const
{
    NamedActor actor = m_actor;
    actor.name = name();
    actor.aliases = aliases();
    if (!actor.id && actor.code.isEmpty()) {
        const QString typed = m_code->text().simplified();
        actor.code = typed.isEmpty() ? codeFor(actor.name) : typed;
        if (!m_actor.name.isEmpty() && m_actor.name != actor.name) // as the events have it
            actor.aliases << m_actor.name;
    }
    actor.kind = static_cast<ActorKind>(m_kind->currentIndex());
    actor.merged = partsOf(m_merged->text(), u',');
    actor.merged.removeAll(actor.code);
    return actor;
}

OutletEditor::OutletEditor(const NamedOutlet &outlet, QWidget *parent)
    : NameEditor(outlet.name, outlet.aliases, parent), m_outlet(outlet), m_country(line(outlet.country, "country"))
{
    setWindowTitle(tr("Outlet"));
    form().addRow(tr("&Country"), m_country);
}

NamedOutlet OutletEditor::outlet() const
{
    NamedOutlet outlet = m_outlet;
    outlet.name = name();
    outlet.aliases = aliases();
    if (!m_outlet.name.isEmpty() && m_outlet.name != outlet.name && !outlet.aliases.contains(m_outlet.name))
        outlet.aliases << m_outlet.name; // as the articles have it
    outlet.country = m_country->text().simplified();
    return outlet;
}

} // namespace dateline
