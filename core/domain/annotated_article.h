#pragma once

#include "domain/article.h"
#include "domain/date_annotation.h"
#include "domain/event.h"
#include "domain/table_mapping.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace dateline {

/// What a reader could not carry over, or a writer could not write (DOMAIN: loss report). Nothing is dropped in silence.
enum class LossKind : std::uint8_t {
    ForeignAnnotation,  ///< text-bound annotations that belong to no event
    Relation,
    Attribute,
    Note,
    Equivalence,
    Normalization,
    BadDateValue,       ///< an annotated date whose value is no EDTF: the event is undated
    DateWithoutValue,
    Markup,             ///< formatting of the source text
    Metadata,           ///< a field of the front matter that Dateline has no place for
    EventField,         ///< a writer's format has no place for it
    UnmatchedEnd,       ///< the end of a tag or a bracket that was never begun; the subject is the end
    ArchiveMember,      ///< a file of an archive that is no article
    PageFurniture,      ///< a header, a footer or a page number that repeats on the pages; the subject is which
    Attachment,         ///< a part of an e-mail that is no article; the subject is its name or its kind
    OfLibrary,          ///< what only a library keeps; the subject is its kind: "bookmark", "file"
    TrackedChange,      ///< a change that nobody has accepted or refused; the subject is which, the text is as if accepted
};
struct Loss {
    LossKind kind;
    QString subject;   ///< the type or field: "Organization", "modified_time"
    int count = 1;
    QString example;   ///< the first one's words, cut to 60 characters
    friend bool operator==(const Loss &, const Loss &) = default;
};
using LossReport = std::vector<Loss>;

/// More subjects than a person reads, so that a file that makes up names does not make the report grow with it.
inline constexpr std::size_t mostLosses = 500;
/// Adds one to the loss of this kind and subject, or starts it. Beyond mostLosses further subjects are one without a name.
void countLoss(LossReport &report, LossKind kind, const QString &subject, const QString &example = {});

/// One article with its events: what readers make, the library stores and writers write.
struct AnnotatedArticle {
    Source source;
    QStringList files;           ///< every file that was read for it: brat's two; the first is source.path
    Article article;
    std::vector<Event> events;
    std::vector<DateAnnotation> dates; ///< by span; of files that annotate dates, or found in the text
    LossReport losses;
    bool isComplete = false; ///< all that a library had: nothing is to be found in it anew
    std::shared_ptr<const TableSummary> table{}; ///< of the first article of an event table: how all of it was read
};

} // namespace dateline
