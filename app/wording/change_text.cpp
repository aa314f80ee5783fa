#include "wording/change_text.h"

#include <QCoreApplication>

namespace dateline {

namespace {
constexpr int longestSubject = 40;

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("ChangeText", text, nullptr, n); }

QString lossKindText(LossKind kind)
{
    switch (kind) {
    case LossKind::ForeignAnnotation: return tr("annotation that belongs to no event");
    case LossKind::Relation: return tr("relation");
    case LossKind::Attribute: return tr("attribute");
    case LossKind::Note: return tr("note");
    case LossKind::Equivalence: return tr("equivalence");
    case LossKind::Normalization: return tr("normalization");
    case LossKind::BadDateValue: return tr("date value that is none");
    case LossKind::DateWithoutValue: return tr("date without a value");
    case LossKind::Markup: return tr("formatting");
    case LossKind::Metadata: return tr("field of the file's head");
    case LossKind::EventField: return tr("field of an event");
    }
    return {};
}
} // namespace

QString changeText(const ChangeLabel &label)
{
    const bool named = label.count == 1 && !label.subject.isEmpty();
    QString subject = label.subject.left(longestSubject);
    if (subject.size() < label.subject.size())
        subject = subject.trimmed() + QStringLiteral("…");
    switch (label.kind) {
    case ChangeKind::Import: return named ? tr("import of “%1”").arg(subject) : tr("import of %n article(s)", label.count);
    case ChangeKind::DeleteArticles: return named ? tr("deletion of “%1”").arg(subject) : tr("deletion of %n article(s)", label.count);
    case ChangeKind::DeleteEvents: return named ? tr("deletion of event “%1”").arg(subject) : tr("deletion of %n event(s)", label.count);
    case ChangeKind::EditArticle: return named ? tr("change of “%1”").arg(subject) : tr("change of %n article(s)", label.count);
    case ChangeKind::EditEvent: return named ? tr("change of event “%1”").arg(subject) : tr("change of %n event(s)", label.count);
    }
    return {};
}

QString lossText(const Loss &loss)
{
    QString text = tr("%1 × %2").arg(loss.count).arg(lossKindText(loss.kind));
    if (!loss.subject.isEmpty())
        text += QLatin1Char(' ') + loss.subject;
    return loss.example.isEmpty() ? text : tr("%1, for example “%2”").arg(text, loss.example);
}

QString importOutcomeText(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::Added: return tr("added");
    case ImportOutcome::NewVersion: return tr("added as a new version");
    case ImportOutcome::AnnotationsAdded: return tr("annotations added");
    case ImportOutcome::Known: return tr("already known");
    case ImportOutcome::Refused: return tr("refused");
    }
    return {};
}

} // namespace dateline
