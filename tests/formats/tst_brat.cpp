#include "formats/article_formats.h"
#include "formats/brat_events.h"
#include "formats/brat_spans.h"
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

TEST(BratEvents, WhatAnEventHasAlreadyIsCounted)
{
    const auto standoff = parseBratStandoff(QStringLiteral(
        "T1\tThreaten 5 11\nT2\tCity 0 4\nT3\tDay 23 29\nT4\tTown 33 40\nT5\tCity 12 19\n"
        "E1\tThreaten:T1 Date:T3  Date2:T3 Speaker:T2 Speaker2:T5 Place:T4 Place2:T2 1:T2\nE2\tConsult:T5\n"
        "A1\tDate E1 2024-07-25\nA2\tSaid E1 nonsense\nA3\tSpeaker E1 X\nA4\tPlace E1 Y\nA5\tMood T2 angry\nM1\tNegation E1\n"
        "#1\tOther T3\tx\n#2\tAnnotatorNotes T3\t2024-07-22\n#3\tOther E1\ty\n"
        "R1\tAnswers Arg1:E1\nR2\tAnswers Arg1:T2 Arg2:E1\nR3\tAnswers Arg1:E1 Arg2:T2\nR4\tAnswers Arg1:E1 Arg2:E1\n"
        "R5\tAnswers Arg1:E1 Arg2:E2\nR6\tAnswers Arg1:E1 Arg2:E2\n"));
    ASSERT_TRUE(standoff) << standoff.error().line;
    const SourceText source = normalizedText(QStringLiteral("Baku warned Yerevan on Monday in Tbilisi."));
    const auto spans = placeBratSpans(*standoff, source);
    ASSERT_TRUE(spans);
    AnnotatedArticle made;
    made.article.text = source.text;
    addBratEvents(*standoff, *spans, QStringLiteral("brat"), made);
    ASSERT_EQ(made.events.size(), 2u);
    EXPECT_EQ(made.events[0].happened->toString(), QStringLiteral("2024-07-22"));
    EXPECT_EQ(made.events[0].speaker, (Actor{{}, QStringLiteral("Baku")}));
    EXPECT_EQ(made.events[0].place, QStringLiteral("Tbilisi"));
    EXPECT_EQ(made.events[0].answers, made.events[1].uid);
    EXPECT_FALSE(made.events[0].said);
    for (const char *role : {"Date2", "Speaker2", "Place2", "1"})
        EXPECT_EQ(lossOf(made, LossKind::Relation, role).count, 1) << role;
    for (const char *name : {"Date", "Said", "Speaker", "Place", "Mood", "Negation"})
        EXPECT_EQ(lossOf(made, LossKind::Attribute, name).count, 1) << name;
    EXPECT_EQ(lossOf(made, LossKind::Note, "Other").count, 2);
    EXPECT_EQ(lossOf(made, LossKind::Relation, "Answers").count, 5) << "of one, of no event, of itself, and once more";
}

TEST(BratStandoff, BrokenLinesSayWhatWasExpected)
{
    const std::vector<std::pair<const char *, const char *>> lines{{"E1\tT1", "TYPE:T1"},
                                                                   {"E1\tA:", "TYPE:T1"},
                                                                   {"E1\tA:T1 B", "ROLE:T1"},
                                                                   {"E1\t ", "TYPE:T1"},
                                                                   {"A1\tNegation", "NAME E1 VALUE"},
                                                                   {"#1\tAnnotatorNotes", "TYPE E1\tTEXT"},
                                                                   {"N1\tReference", "TYPE T1 NAME:ID"},
                                                                   {"*\tEquiv", "TYPE T1 T2"},
                                                                   {"R1\tNear", "TYPE ROLE:T1 ROLE:T2"}};
    for (const auto &[line, expected] : lines) {
        const auto read = parseBratStandoff(QString::fromLatin1(line));
        ASSERT_FALSE(read) << line;
        EXPECT_EQ(read.error().arguments, QStringList{QString::fromLatin1(expected)}) << line;
        EXPECT_EQ(read.error().line, 1) << line;
    }
}
