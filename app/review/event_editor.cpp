#include "review/event_editor.h"

#include "look/event_colours.h"
#include "look/event_mark.h"
#include "look/plain_label.h"
#include "review/read_field.h"
#include "wording/date_kind_text.h"
#include "wording/date_text.h"
#include "wording/event_colour_text.h"
#include "wording/event_type_text.h"
#include "wording/quote_text.h"
#include "workflow/typed_actors.h"
#include "workflow/typed_date.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline {

namespace {

constexpr int fieldCharacters = 62;
constexpr int noteLines = 3;
constexpr int longestQuote = 240;
constexpr int longestRefused = 40; // characters that are said again

QLineEdit *plainLine(const QString &text)
{
    auto *line = new QLineEdit(text);
    line->setAcceptDrops(false); // the whole window is the target of drops
    line->setCursorPosition(0);
    return line;
}

std::optional<std::chrono::year_month_day> dayOf(const Article &article)
{
    const bool day = article.published && article.published->precision() <= Precision::Day && article.published->earliest();
    return day ? std::optional(civilDay(*article.published->earliest())) : std::nullopt;
}

/// "Azerbaijan (AZE), observers: no known code".
ReadField::Reading readingOf(const std::vector<Actor> &actors)
{
    QStringList words;
    for (const Actor &actor : actors) {
        words << (actor.code.isEmpty()
                      ? EventEditor::tr("%1 (no known actor)", "a name").arg(inQuotes(actor.name))
                      : EventEditor::tr("%1 (%2)", "an actor, its code").arg(usualActorName(actor.code), actor.code));
    }
    return {words.join(QStringLiteral(", "))};
}

QStringList tagsIn(const QString &text)
{
    QStringList tags;
    for (const QString &tag : text.split(u',')) {
        if (const QString words = tag.simplified(); !words.isEmpty() && !tags.contains(words))
            tags << words;
    }
    return tags;
}

} // namespace

EventEditor::EventEditor(const Event &event, const Article &article, const Names &names, QWidget *parent)
    : QDialog(parent), m_event(event), m_known(names.known), m_published(article.published), m_language(QLocale().bcp47Name()),
      m_day(dayOf(article)), m_title(plainLine(event.title)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel))
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(5);
    addQuote(*form);
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setMinimumWidth(fontMetrics().averageCharWidth() * fieldCharacters);
    form->addRow(tr("&Title"), m_title);
    addKind(*form);
    addDates(*form);
    addActors(*form, names);
    addMarks(*form, names);

    if (event.status == EventStatus::Suggested)
        m_buttons->button(QDialogButtonBox::Save)->setText(tr("&Save and Accept"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addLayout(form);
    layout->addWidget(m_buttons);
    check();
}

void EventEditor::addQuote(QFormLayout &form)
{
    QLabel *quote = plainLabel(QStringLiteral("quote"));
    quote->setText(shortQuote(quotedWords(m_event), longestQuote));
    quote->setForegroundRole(QPalette::PlaceholderText);
    form.addRow(quote);
}

void EventEditor::addKind(QFormLayout &form)
{
    const Theme &theme = Theme::of(palette());
    m_type = new QComboBox;
    m_type->setObjectName(QStringLiteral("type"));
    m_type->addItem(eventMarkIcon(std::nullopt, theme), tr("No type"));
    for (int type = 0; type < eventTypeCount; ++type) {
        const auto each = static_cast<EventType>(type);
        m_type->addItem(eventMarkIcon(each, theme), eventTypeText(each));
        m_type->setItemData(type + 1, quadText(quadOf(each)), Qt::ToolTipRole);
    }
    m_type->setMaxVisibleItems(eventTypeCount + 1);
    m_type->setCurrentIndex(m_event.type ? static_cast<int>(*m_event.type) + 1 : 0);
    m_modality = new QComboBox;
    m_modality->setObjectName(QStringLiteral("modality"));
    m_modality->setAccessibleName(tr("How far it is told as fact"));
    m_modality->setToolTip(m_modality->accessibleName());
    for (const Modality each :
         {Modality::Asserted, Modality::Claimed, Modality::Denied, Modality::Planned, Modality::Hypothetical})
        m_modality->addItem(modalityText(each));
    m_modality->setCurrentIndex(static_cast<int>(m_event.modality));
    auto *line = new QHBoxLayout;
    line->addWidget(m_type, 1);
    line->addWidget(m_modality, 1);
    auto *label = new QLabel(tr("T&ype"));
    label->setBuddy(m_type);
    form.addRow(label, line);
}

ReadField *EventEditor::dateField(const std::optional<Edtf> &date, const QString &ifEmpty)
{
    auto *field = new ReadField([this, ifEmpty](const QString &text) -> ReadField::Reading {
        if (text.isEmpty())
            return {ifEmpty};
        if (const auto read = readTypedDate(text, m_language, m_day))
            return {tr("%1, %2", "September 2023, a month").arg(dateText(*read), dateKindText(*read))};
        return {tr("“%1” is not a date: write 25 July 2024, July 2023 or 2023-09").arg(text.left(longestRefused)), false};
    });
    field->setText(date ? date->toString() : QString());
    connect(field, &ReadField::changed, this, &EventEditor::check);
    return field;
}

void EventEditor::addDates(QFormLayout &form)
{
    m_happened = dateField(m_event.happened, tr("undated"));
    m_happened->setObjectName(QStringLiteral("happened"));
    m_said = dateField(m_event.said, {});
    m_said->setObjectName(QStringLiteral("said"));
    m_said->line()->setPlaceholderText(tr("when the words were spoken"));
    m_publishedField = dateField(m_published, tr("unknown: the article counts as undated"));
    m_publishedField->setObjectName(QStringLiteral("published"));
    m_publishedField->setToolTip(tr("The publication date of the whole article, and so of all its events"));
    form.addRow(tr("&Happened"), m_happened);
    form.addRow(tr("S&aid"), m_said);
    form.addRow(tr("Article &published"), m_publishedField);
}

ReadField *EventEditor::actorField(const std::vector<Actor> &actors, const QStringList &names)
{
    auto known = actors;
    known.insert(known.end(), m_known.begin(), m_known.end());
    auto *field = new ReadField([known](const QString &text) { return readingOf(readTypedActors(text, known)); });
    field->setText(typedActors(actors));
    completeList(field->line(), names);
    return field;
}

void EventEditor::addActors(QFormLayout &form, const Names &names)
{
    m_sources = actorField(m_event.sources, names.actors);
    m_sources->setObjectName(QStringLiteral("sources"));
    m_targets = actorField(m_event.targets, names.actors);
    m_targets->setObjectName(QStringLiteral("targets"));
    m_speaker = actorField(m_event.speaker ? std::vector{*m_event.speaker} : std::vector<Actor>(), names.actors);
    m_speaker->setObjectName(QStringLiteral("speaker"));
    form.addRow(tr("&Who"), m_sources);
    form.addRow(tr("T&owards"), m_targets);
    form.addRow(tr("Says &so"), m_speaker);
}

void EventEditor::addMarks(QFormLayout &form, const Names &names)
{
    m_place = plainLine(m_event.place);
    m_place->setObjectName(QStringLiteral("place"));
    m_tags = plainLine(m_event.tags.join(QStringLiteral(", ")));
    m_tags->setObjectName(QStringLiteral("tags"));
    m_tags->setPlaceholderText(tr("words of your own, with commas between"));
    completeList(m_tags, names.tags);
    m_colour = new QComboBox;
    m_colour->setObjectName(QStringLiteral("colour"));
    for (int each = 0; each < eventColourCount; ++each) {
        const auto colour = static_cast<EventColour>(each);
        m_colour->addItem(colourSwatch(colour, Theme::of(palette())), eventColourText(colour));
    }
    m_colour->setCurrentIndex(static_cast<int>(m_event.colour));
    m_note = new QPlainTextEdit(m_event.note);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setTabChangesFocus(true);
    m_note->setAcceptDrops(false);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * noteLines + 12);
    form.addRow(tr("P&lace"), m_place);
    form.addRow(tr("Ta&gs"), m_tags);
    form.addRow(tr("&Colour"), m_colour);
    form.addRow(tr("&Note"), m_note);
}

bool EventEditor::isValid() const
{
    return m_happened->isValid() && m_said->isValid() && m_publishedField->isValid();
}

void EventEditor::check()
{
    if (m_buttons->parent() != nullptr) // all fields are there
        m_buttons->button(QDialogButtonBox::Save)->setEnabled(isValid());
}

/// The same text is the same date: what was imported keeps its form.
std::optional<Edtf> EventEditor::dateIn(const ReadField &field, const std::optional<Edtf> &before) const
{
    if (before && field.text() == before->toString())
        return before;
    const auto read = readTypedDate(field.text(), m_language, m_day);
    return read ? std::optional(*read) : std::nullopt;
}

std::optional<Edtf> EventEditor::published() const
{
    return dateIn(*m_publishedField, m_published);
}

std::vector<Actor> EventEditor::actorsIn(const ReadField &field, std::vector<Actor> before) const
{
    before.insert(before.end(), m_known.begin(), m_known.end());
    return readTypedActors(field.text(), before);
}

Event EventEditor::event() const
{
    Event event = m_event;
    event.title = m_title->text().simplified();
    event.type = m_type->currentIndex() == 0 ? std::nullopt : std::optional(static_cast<EventType>(m_type->currentIndex() - 1));
    event.modality = static_cast<Modality>(m_modality->currentIndex());
    event.happened = dateIn(*m_happened, m_event.happened);
    if (event.happened != m_event.happened)
        event.happenedReason = {ReasonCode::GivenByUser, {}};
    event.said = dateIn(*m_said, m_event.said);
    event.sources = actorsIn(*m_sources, m_event.sources);
    event.targets = actorsIn(*m_targets, m_event.targets);
    const auto speakers = actorsIn(*m_speaker, m_event.speaker ? std::vector{*m_event.speaker} : std::vector<Actor>());
    event.speaker = speakers.empty() ? std::nullopt : std::optional(speakers.front());
    event.place = m_place->text().simplified();
    event.tags = tagsIn(m_tags->text());
    event.colour = static_cast<EventColour>(m_colour->currentIndex());
    event.note = m_note->toPlainText().trimmed();
    if (event.status == EventStatus::Suggested)
        event.status = EventStatus::Accepted;
    return event;
}

} // namespace dateline
