#include "formats/article_formats.h"
#include "formats/brat_writer.h"

#include "support/test_paths.h"

#include <QFileInfo>

#include <gtest/gtest.h>

using namespace dateline;

namespace {

QString sample(const char *name)
{
    return testData(QStringLiteral("formats/") + QLatin1String(name));
}

QStringList wordsOf(const Event &event, CitationRole role)
{
    QStringList words;
    for (const Citation &citation : event.citations) {
        if (citation.role == role)
            words << citation.exact;
    }
    return words;
}

Loss lossOf(const AnnotatedArticle &read, LossKind kind, const char *subject)
{
    for (const Loss &loss : read.losses) {
        if (loss.kind == kind && loss.subject == QLatin1String(subject))
            return loss;
    }
    return {kind, {}, 0, {}};
}

} // namespace

class Brat : public testing::Test {
protected:
    void SetUp() override
    {
        auto article = readArticleFile(sample("border_talks.ann"));
        ASSERT_TRUE(article);
        read = std::move(*article);
        ASSERT_EQ(read.events.size(), 5u);
    }
    AnnotatedArticle read;
};

TEST_F(Brat, EitherFileFindsTheOther)
{
    EXPECT_EQ(read.source.path, sample("border_talks.txt"));
    EXPECT_EQ(read.files, (QStringList{sample("border_talks.txt"), sample("border_talks.ann")}));
    EXPECT_EQ(read.source.bytes, bytesOf(sample("border_talks.txt")));
    const auto other = readArticleFile(sample("border_talks.txt"));
    ASSERT_TRUE(other);
    EXPECT_EQ(other->events, read.events);
    EXPECT_EQ(other->losses, read.losses);
}

TEST_F(Brat, AnEventHasItsFieldsFromArgumentsAttributesAndNotes)
{
    const Event &meeting = read.events[0];
    EXPECT_EQ(meeting.ownId, QStringLiteral("E1"));
    EXPECT_EQ(meeting.uid, annotatedEventUid(read.article.hash(), QStringLiteral("brat"), QStringLiteral("E1")));
    EXPECT_EQ(meeting.title, QStringLiteral("Foreign ministers meet in Tbilisi"));
    EXPECT_EQ(meeting.type, EventType::Consult);
    EXPECT_EQ(meeting.happened, *Edtf::parse(QStringLiteral("2024-05-02")));
    EXPECT_EQ(meeting.happenedReason, (Reason{ReasonCode::AnnotatedValue, {QStringLiteral("on\nThursday")}}));
    EXPECT_EQ(meeting.place, QStringLiteral("TBILISI"));
    EXPECT_EQ(read.events[1].modality, Modality::Planned);
    const Event &charge = read.events[2];
    EXPECT_EQ(charge.sources, (std::vector<Actor>{{{}, QStringLiteral("Baku")}}));
    EXPECT_EQ(charge.targets, (std::vector<Actor>{{{}, QStringLiteral("Yerevan")}})); // Target1
    EXPECT_EQ(charge.speaker, (Actor{{}, QStringLiteral("Baku")}));
    EXPECT_EQ(wordsOf(charge, CitationRole::Actor), (QStringList{QStringLiteral("Baku"), QStringLiteral("Yerevan")}));
    EXPECT_EQ(charge.title, QStringLiteral("Baku accused Yerevan of delay"));
    EXPECT_EQ(read.events[3].type, EventType::Accuse); // an older name of PLOVER
}

TEST_F(Brat, PiecesBrokenByALineEndAreOneCitation)
{
    EXPECT_EQ(wordsOf(read.events[0], CitationRole::Statement),
              QStringList{QStringLiteral("The foreign ministers of both countries met here on\nThursday")});
    EXPECT_EQ(
        wordsOf(read.events[1], CitationRole::Statement),
        (QStringList{QStringLiteral("foreign ministers of both countries"), QStringLiteral("agreed to meet again in June")}));
    EXPECT_EQ(read.events[1].citations[1].order, 1);
}

TEST_F(Brat, ForeignTypesAreTagsAndWhatIsNotCarriedIsCounted)
{
    const Event &move = read.events[4];
    EXPECT_FALSE(move.type);
    EXPECT_EQ(move.tags, QStringList{QStringLiteral("Move")});
    EXPECT_EQ(wordsOf(move, CitationRole::Statement),
              QStringList{QString::fromUtf8("Their talks may move to Geneva 🇨🇭 later in the summer")});
    EXPECT_FALSE(move.happened);
    EXPECT_EQ(move.happenedReason, (Reason{ReasonCode::AnnotatedWithoutValue, {QStringLiteral("later in the summer")}}));
    EXPECT_EQ(lossOf(read, LossKind::DateWithoutValue, "Date").count, 1);
    EXPECT_EQ(lossOf(read, LossKind::ForeignAnnotation, "Animal").example, QString::fromUtf8("🕊️"));
    EXPECT_EQ(lossOf(read, LossKind::Relation, "Manner").count, 1);
    EXPECT_EQ(lossOf(read, LossKind::Relation, "Near").count, 1);
    EXPECT_EQ(lossOf(read, LossKind::Equivalence, "Alias").count, 1);
    EXPECT_EQ(lossOf(read, LossKind::Normalization, "Wikipedia").example, QStringLiteral("Dove"));
    EXPECT_EQ(lossOf(read, LossKind::Note, "AnnotatorNotes").example, QStringLiteral("a bird"));
    EXPECT_EQ(lossOf(read, LossKind::Attribute, "Negation").count, 1);
    EXPECT_EQ(read.losses.size(), 8u);
}

TEST_F(Brat, WritingGivesTheSameEventsBack)
{
    LossReport losses;
    const BratFiles files = writeBrat(read, losses);
    EXPECT_EQ(files.text, bytesOf(sample("border_talks.txt")));
    EXPECT_TRUE(
        files.annotations.contains("T1\tCONSULT 56 107;108 116\tThe foreign ministers of both countries met here on Thursday\n"));
    EXPECT_TRUE(files.annotations.contains("E3\tACCUSE:T"));
}

TEST(BratFiles, TheQuotedWordsTellHowLineEndsWereCounted)
{
    for (const char *name : {"crlf.ann", "crlf_counted_once.ann"}) {
        const auto read = readArticleFile(sample(name));
        ASSERT_TRUE(read) << name;
        EXPECT_EQ(wordsOf(read->events.at(0), CitationRole::Statement),
                  QStringList{QString::fromUtf8("Armenia 🕊 warned Azerbaijan")})
            << name;
    }
}

TEST(BratFiles, ABadDateValueLeavesTheEventUndated)
{
    const auto read = readArticleFile(sample("broken_date_note.ann"));
    ASSERT_TRUE(read);
    EXPECT_FALSE(read->events.at(0).happened);
    EXPECT_EQ(read->events[0].happenedReason.code, ReasonCode::AnnotatedWithoutValue);
    EXPECT_EQ(read->losses, (LossReport{{LossKind::BadDateValue, QStringLiteral("Friday"), 1, QStringLiteral("on Friday")}}));
}

struct Defect {
    const char *file;
    ErrorCode code;
    std::vector<const char *> words;
    int line;
    int column;

    QStringList arguments() const
    {
        QStringList list;
        for (const char *word : words)
            list << QString::fromUtf8(word);
        return list;
    }
};

TEST(BratFiles, EachDefectIsNamedWithItsPlace)
{
    const std::vector<Defect> defects{
        {"broken_words_differ", ErrorCode::TextDiffers, {"T2", "warmed", "warned"}, 2, 16},
        {"broken_span_outside", ErrorCode::BadSpan, {"T2", "19", "250"}, 3, 10},
        {"broken_span_empty", ErrorCode::BadSpan, {"T1", "11", "11"}, 1, 13},
        {"broken_duplicate_id", ErrorCode::DuplicateId, {"E1"}, 3, 1},
        {"broken_unknown_trigger", ErrorCode::UnknownId, {"T7"}, 2, 0},
        {"broken_unknown_argument", ErrorCode::UnknownId, {"T9"}, 2, 0},
        {"broken_unknown_note_target", ErrorCode::UnknownId, {"E4"}, 2, 0},
        {"broken_text_bound", ErrorCode::BadSyntax, {"TYPE START END\tWORDS"}, 1, 4},
        {"broken_event", ErrorCode::BadSyntax, {"ROLE:T1"}, 2, 16},
        {"broken_record_kind", ErrorCode::BadSyntax, {"T E R A M N # *"}, 2, 1},
        {"broken_no_tab", ErrorCode::BadSyntax, {"TAB"}, 1, 26},
    };
    for (const Defect &defect : defects) {
        const QString stem = sample(defect.file);
        for (const char *suffix : {".ann", ".txt"}) {
            const auto read = readArticleFile(stem + QLatin1String(suffix));
            ASSERT_FALSE(read) << defect.file;
            EXPECT_EQ(read.error(),
                      (Error{defect.code, defect.arguments(), stem + QStringLiteral(".ann"), defect.line, defect.column}))
                << defect.file;
        }
    }
}

TEST(BratFiles, WithoutItsTextAnAnnIsRefused)
{
    const auto read = readArticleFile(sample("broken_no_text.ann"));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error(),
              (Error{ErrorCode::CompanionMissing, {sample("broken_no_text.txt")}, sample("broken_no_text.ann"), 0, 0}));
}

TEST(BratFiles, TheSeedIsReadWhole)
{
    SKIP_WITHOUT_SHARED(QStringLiteral("seed/azerbaijan-threat.ann"));
    const auto read = readArticleFile(sharedPath(QStringLiteral("seed/azerbaijan-threat.ann")));
    ASSERT_TRUE(read);
    ASSERT_EQ(read->events.size(), 9u);
    EXPECT_TRUE(read->losses.empty());
    const Event &threat = read->events[0];
    EXPECT_EQ(threat.title, QStringLiteral("Azerbaijan threatens military action"));
    EXPECT_EQ(threat.happened->toString(), QStringLiteral("2024-07-25"));
    EXPECT_EQ(threat.sources.at(0).name, QStringLiteral("Azerbaijan"));
    EXPECT_EQ(threat.targets.at(0).name, QStringLiteral("Armenia"));
    EXPECT_EQ(threat.citations[0].span, (TextSpan{270, 343}));
    EXPECT_EQ(read->article.title,
              QStringLiteral("Azerbaijan Threatens Military Action Against Armenia Over Border 'Provocations'"));
    EXPECT_FALSE(read->article.published);
    EXPECT_EQ(read->events[8].happened->toString(), QStringLiteral("2023-09/.."));
}
