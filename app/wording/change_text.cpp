#include "wording/change_text.h"

#include "wording/isolated.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dateline {

namespace {
constexpr int longestSubject = 40;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
};

/// What a step did: to one thing that has a name (%1), or to any number of them.
struct ChangeTexts {
    ChangeKind kind;
    const char *named; // nullptr: no one thing stands for it
    const char *counted;
};
constexpr std::array changeTexts{
    ChangeTexts{ChangeKind::Import, QT_TRANSLATE_NOOP("ChangeText", "import of “%1”"),
                QT_TRANSLATE_N_NOOP("ChangeText", "import of %n article(s)")},
    ChangeTexts{ChangeKind::DeleteArticles, QT_TRANSLATE_NOOP("ChangeText", "deletion of “%1”"),
                QT_TRANSLATE_N_NOOP("ChangeText", "deletion of %n article(s)")},
    ChangeTexts{ChangeKind::DeleteEvents, QT_TRANSLATE_NOOP("ChangeText", "deletion of event “%1”"),
                QT_TRANSLATE_N_NOOP("ChangeText", "deletion of %n event(s)")},
    ChangeTexts{ChangeKind::EditArticle, QT_TRANSLATE_NOOP("ChangeText", "change of “%1”"),
                QT_TRANSLATE_N_NOOP("ChangeText", "change of %n article(s)")},
    ChangeTexts{ChangeKind::EditEvent, QT_TRANSLATE_NOOP("ChangeText", "change of event “%1”"),
                QT_TRANSLATE_N_NOOP("ChangeText", "change of %n event(s)")},
    ChangeTexts{ChangeKind::AddBookmark, QT_TRANSLATE_NOOP("ChangeText", "bookmark “%1”"),
                QT_TRANSLATE_N_NOOP("ChangeText", "%n bookmark(s)")},
    ChangeTexts{ChangeKind::DeleteBookmark, QT_TRANSLATE_NOOP("ChangeText", "deletion of bookmark “%1”"),
                QT_TRANSLATE_N_NOOP("ChangeText", "deletion of %n bookmark(s)")},
    ChangeTexts{ChangeKind::AddEvent, QT_TRANSLATE_NOOP("ChangeText", "new event “%1”"),
                QT_TRANSLATE_N_NOOP("ChangeText", "%n new event(s)")},
    ChangeTexts{ChangeKind::AcceptEvents, QT_TRANSLATE_NOOP("ChangeText", "acceptance of “%1”"),
                QT_TRANSLATE_N_NOOP("ChangeText", "acceptance of %n event(s)")},
    ChangeTexts{ChangeKind::DismissEvents, QT_TRANSLATE_NOOP("ChangeText", "dismissal of “%1”"),
                QT_TRANSLATE_N_NOOP("ChangeText", "dismissal of %n event(s)")},
    ChangeTexts{ChangeKind::MergeEvents, nullptr, QT_TRANSLATE_N_NOOP("ChangeText", "merge of %n event(s)")},
    ChangeTexts{ChangeKind::SplitEvents, QT_TRANSLATE_NOOP("ChangeText", "splitting off “%1”"),
                QT_TRANSLATE_N_NOOP("ChangeText", "splitting off %n event(s)")},
    ChangeTexts{ChangeKind::KeepApart, nullptr, QT_TRANSLATE_N_NOOP("ChangeText", "keeping %n event(s) apart")},
    ChangeTexts{ChangeKind::Settle, QT_TRANSLATE_NOOP("ChangeText", "settling of “%1”"),
                QT_TRANSLATE_N_NOOP("ChangeText", "settling of %n contradiction(s)")},
    ChangeTexts{ChangeKind::Reopen, QT_TRANSLATE_NOOP("ChangeText", "reopening of “%1”"),
                QT_TRANSLATE_N_NOOP("ChangeText", "reopening of %n contradiction(s)")},
    ChangeTexts{ChangeKind::RereadArticles, QT_TRANSLATE_NOOP("ChangeText", "new reading of “%1”"),
                QT_TRANSLATE_N_NOOP("ChangeText", "new reading of %n article(s)")},
    ChangeTexts{ChangeKind::Reanchor, nullptr, QT_TRANSLATE_N_NOOP("ChangeText", "putting %n moved quote(s) in place")},
    ChangeTexts{ChangeKind::Restore, QT_TRANSLATE_NOOP("ChangeText", "restoration of “%1”"),
                QT_TRANSLATE_N_NOOP("ChangeText", "restoration of %n thing(s)")},
    ChangeTexts{ChangeKind::ConfirmPlan, QT_TRANSLATE_NOOP("ChangeText", "confirmation of “%1”"),
                QT_TRANSLATE_NOOP("ChangeText", "confirmation of a planned event")},
    ChangeTexts{ChangeKind::CancelPlan, QT_TRANSLATE_NOOP("ChangeText", "cancellation of “%1”"),
                QT_TRANSLATE_NOOP("ChangeText", "cancellation of a planned event")},
    ChangeTexts{ChangeKind::ReopenPlan, QT_TRANSLATE_NOOP("ChangeText", "reopening of “%1”"),
                QT_TRANSLATE_NOOP("ChangeText", "reopening of a planned event")},
    ChangeTexts{ChangeKind::AddView, QT_TRANSLATE_NOOP("ChangeText", "saving of view “%1”"),
                QT_TRANSLATE_N_NOOP("ChangeText", "saving of %n view(s)")},
    ChangeTexts{ChangeKind::RenameView, QT_TRANSLATE_NOOP("ChangeText", "new name of view “%1”"),
                QT_TRANSLATE_N_NOOP("ChangeText", "new name of %n view(s)")},
    ChangeTexts{ChangeKind::ReplaceView, QT_TRANSLATE_NOOP("ChangeText", "change of view “%1”"),
                QT_TRANSLATE_N_NOOP("ChangeText", "change of %n view(s)")},
    ChangeTexts{ChangeKind::DeleteView, QT_TRANSLATE_NOOP("ChangeText", "deletion of view “%1”"),
                QT_TRANSLATE_N_NOOP("ChangeText", "deletion of %n view(s)")},
    ChangeTexts{ChangeKind::EditActors, QT_TRANSLATE_NOOP("ChangeText", "change of actor “%1”"),
                QT_TRANSLATE_N_NOOP("ChangeText", "change of %n actor(s)")},
    ChangeTexts{ChangeKind::MergeActors, nullptr, QT_TRANSLATE_N_NOOP("ChangeText", "merge of %n actor(s)")},
    ChangeTexts{ChangeKind::EditOutlets, QT_TRANSLATE_NOOP("ChangeText", "change of outlet “%1”"),
                QT_TRANSLATE_N_NOOP("ChangeText", "change of %n outlet(s)")},
    ChangeTexts{ChangeKind::MergeOutlets, nullptr, QT_TRANSLATE_N_NOOP("ChangeText", "merge of %n outlet(s)")},
    ChangeTexts{ChangeKind::SuggestAgain, QT_TRANSLATE_NOOP("ChangeText", "return of “%1” to the suggestions"),
                QT_TRANSLATE_N_NOOP("ChangeText", "return of %n event(s) to the suggestions")}};
// The compiler finds a kind without a text.
static_assert(std::ranges::all_of(changeTexts, [](const ChangeTexts &each) {
    return &each == &changeTexts[static_cast<std::size_t>(each.kind)];
}));
static_assert(changeTexts.size() == changeKindCount);

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
    const ChangeTexts &texts = changeTexts[static_cast<std::size_t>(label.kind)];
    if (!texts.named || label.count != 1 || label.subject.isEmpty())
        return Texts::tr(texts.counted, nullptr, label.count);
    QString subject = label.subject.left(longestSubject);
    if (subject.size() < label.subject.size())
        subject = subject.trimmed() + QStringLiteral("…");
    return Texts::tr(texts.named).arg(isolated(subject));
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
