#include "wording/change_text.h"

#include "wording/isolated.h"

#include <QCoreApplication>

namespace dateline {

namespace {
constexpr int longestSubject = 40;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
};

QString lossKindText(LossKind kind)
{
    switch (kind) {
    case LossKind::ForeignAnnotation:
        return Texts::tr("annotation that belongs to no event");
    case LossKind::Relation:
        return Texts::tr("relation");
    case LossKind::Attribute:
        return Texts::tr("attribute");
    case LossKind::Note:
        return Texts::tr("note");
    case LossKind::Equivalence:
        return Texts::tr("equivalence");
    case LossKind::Normalization:
        return Texts::tr("normalization");
    case LossKind::BadDateValue:
        return Texts::tr("date value that is none");
    case LossKind::DateWithoutValue:
        return Texts::tr("date without a value");
    case LossKind::Markup:
        return Texts::tr("formatting");
    case LossKind::Metadata:
        return Texts::tr("field of the file's head");
    case LossKind::EventField:
        return Texts::tr("field of an event");
    case LossKind::UnmatchedEnd:
        return Texts::tr("end without a beginning");
    case LossKind::ArchiveMember:
        return Texts::tr("file of the archive");
    case LossKind::PageFurniture:
        return Texts::tr("line that repeats on the pages");
    case LossKind::Attachment:
        return Texts::tr("attachment");
    case LossKind::OfLibrary:
        return Texts::tr("kept by the library alone");
    case LossKind::TrackedChange:
        return Texts::tr("tracked change, read as accepted");
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
    subject = isolated(subject);
    switch (label.kind) {
    case ChangeKind::Import:
        return named ? Texts::tr("import of “%1”").arg(subject) : Texts::tr("import of %n article(s)", nullptr, label.count);
    case ChangeKind::DeleteArticles:
        return named ? Texts::tr("deletion of “%1”").arg(subject) : Texts::tr("deletion of %n article(s)", nullptr, label.count);
    case ChangeKind::DeleteEvents:
        return named ? Texts::tr("deletion of event “%1”").arg(subject)
                     : Texts::tr("deletion of %n event(s)", nullptr, label.count);
    case ChangeKind::EditArticle:
        return named ? Texts::tr("change of “%1”").arg(subject) : Texts::tr("change of %n article(s)", nullptr, label.count);
    case ChangeKind::EditEvent:
        return named ? Texts::tr("change of event “%1”").arg(subject) : Texts::tr("change of %n event(s)", nullptr, label.count);
    case ChangeKind::AddEvent:
        return named ? Texts::tr("new event “%1”").arg(subject) : Texts::tr("%n new event(s)", nullptr, label.count);
    case ChangeKind::AcceptEvents:
        return named ? Texts::tr("acceptance of “%1”").arg(subject)
                     : Texts::tr("acceptance of %n event(s)", nullptr, label.count);
    case ChangeKind::SuggestAgain:
        return named ? Texts::tr("return of “%1” to the suggestions").arg(subject)
                     : Texts::tr("return of %n event(s) to the suggestions", nullptr, label.count);
    case ChangeKind::DismissEvents:
        return named ? Texts::tr("dismissal of “%1”").arg(subject) : Texts::tr("dismissal of %n event(s)", nullptr, label.count);
    case ChangeKind::MergeEvents:
        return Texts::tr("merge of %n event(s)", nullptr, label.count);
    case ChangeKind::SplitEvents:
        return named ? Texts::tr("splitting off “%1”").arg(subject)
                     : Texts::tr("splitting off %n event(s)", nullptr, label.count);
    case ChangeKind::KeepApart:
        return Texts::tr("keeping %n event(s) apart", nullptr, label.count);
    case ChangeKind::Settle:
        return named ? Texts::tr("settling of “%1”").arg(subject)
                     : Texts::tr("settling of %n contradiction(s)", nullptr, label.count);
    case ChangeKind::Reopen:
        return named ? Texts::tr("reopening of “%1”").arg(subject)
                     : Texts::tr("reopening of %n contradiction(s)", nullptr, label.count);
    case ChangeKind::RereadArticles:
        return named ? Texts::tr("new reading of “%1”").arg(subject)
                     : Texts::tr("new reading of %n article(s)", nullptr, label.count);
    case ChangeKind::Reanchor:
        return Texts::tr("putting %n moved quote(s) in place", nullptr, label.count);
    case ChangeKind::Restore:
        return named ? Texts::tr("restoration of “%1”").arg(subject)
                     : Texts::tr("restoration of %n thing(s)", nullptr, label.count);
    case ChangeKind::ConfirmPlan:
        return named ? Texts::tr("confirmation of “%1”").arg(subject) : Texts::tr("confirmation of a planned event");
    case ChangeKind::CancelPlan:
        return named ? Texts::tr("cancellation of “%1”").arg(subject) : Texts::tr("cancellation of a planned event");
    case ChangeKind::ReopenPlan:
        return named ? Texts::tr("reopening of “%1”").arg(subject) : Texts::tr("reopening of a planned event");
    case ChangeKind::EditActors:
        return named ? Texts::tr("change of actor “%1”").arg(subject) : Texts::tr("change of %n actor(s)", nullptr, label.count);
    case ChangeKind::MergeActors:
        return Texts::tr("merge of %n actor(s)", nullptr, label.count);
    case ChangeKind::EditOutlets:
        return named ? Texts::tr("change of outlet “%1”").arg(subject)
                     : Texts::tr("change of %n outlet(s)", nullptr, label.count);
    case ChangeKind::MergeOutlets:
        return Texts::tr("merge of %n outlet(s)", nullptr, label.count);
    case ChangeKind::AddBookmark:
        return named ? Texts::tr("bookmark “%1”").arg(subject) : Texts::tr("%n bookmark(s)", nullptr, label.count);
    case ChangeKind::AddView:
        return named ? Texts::tr("saving of view “%1”").arg(subject) : Texts::tr("saving of %n view(s)", nullptr, label.count);
    case ChangeKind::RenameView:
        return named ? Texts::tr("new name of view “%1”").arg(subject)
                     : Texts::tr("new name of %n view(s)", nullptr, label.count);
    case ChangeKind::ReplaceView:
        return named ? Texts::tr("change of view “%1”").arg(subject) : Texts::tr("change of %n view(s)", nullptr, label.count);
    case ChangeKind::DeleteView:
        return named ? Texts::tr("deletion of view “%1”").arg(subject)
                     : Texts::tr("deletion of %n view(s)", nullptr, label.count);
    case ChangeKind::DeleteBookmark:
        return named ? Texts::tr("deletion of bookmark “%1”").arg(subject)
                     : Texts::tr("deletion of %n bookmark(s)", nullptr, label.count);
    }
    return {};
}

QString lossText(const Loss &loss)
{
    QString text = Texts::tr("%1 × %2").arg(loss.count).arg(lossKindText(loss.kind));
    if (!loss.subject.isEmpty())
        text += QLatin1Char(' ') + loss.subject;
    return loss.example.isEmpty() ? text : Texts::tr("%1, for example “%2”").arg(text, loss.example);
}

QString foreseenText(const std::vector<ForeseenLoss> &losses)
{
    QStringList texts;
    for (const ForeseenLoss &loss : losses) {
        const QString kind = lossKindText(loss.kind);
        texts << (loss.subjects.isEmpty() ? kind : Texts::tr("%1 (%2)").arg(kind, loss.subjects.join(QStringLiteral(", "))));
    }
    return texts.join(QStringLiteral("; "));
}

QString importOutcomeText(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::Added:
        return Texts::tr("added");
    case ImportOutcome::NewVersion:
        return Texts::tr("added as a new version");
    case ImportOutcome::AnnotationsAdded:
        return Texts::tr("annotations added");
    case ImportOutcome::Known:
        return Texts::tr("already known");
    case ImportOutcome::NothingQuoted:
        return Texts::tr("read, no words quoted");
    case ImportOutcome::Refused:
        return Texts::tr("refused");
    }
    return {};
}

} // namespace dateline
