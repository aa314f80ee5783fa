#include "opened.h"

#include <QStringList>

using namespace dateline;

namespace {

struct Broken {
    const char *json;
    ErrorCode code;
    const char *argument;
};

void expectRefused(const char *name, const QByteArray &frame, const std::vector<Broken> &samples)
{
    for (const Broken &broken : samples) {
        const auto read = opened(name, QByteArray(frame).replace("%1", broken.json));
        ASSERT_FALSE(read) << broken.json;
        EXPECT_EQ(read.error().code, broken.code) << broken.json;
        EXPECT_EQ(read.error().arguments.value(0), QString::fromUtf8(broken.argument)) << broken.json;
    }
}

QByteArray lif(const char *text, const char *annotations)
{
    return QByteArray(R"({"@context": "http://vocab.lappsgrid.org/context-1.0.0.jsonld", "text": {"@value": ")") + text +
           R"("}, "views": [{"id": "v", "annotations": [)" + annotations + "]}]}";
}

} // namespace

TEST(Lif, RelationsAreReadFromEitherSideAndUnderOlderNames)
{
    const AnnotatedArticle read = openedOne("a.lif", lif("Baku met Yerevan on Monday. It left. They saw.", R"(
        {"@type": "Sentence", "id": "s", "start": 0, "end": 27}, {"@type": "Sentence", "id": "s2"},
        {"@type": "TIMEX3", "id": "t", "start": 20, "end": 26, "features": {"tid": "t1", "value": "2024-07-22"}},
        {"@type": "TIMEX3", "id": "t2", "start": 20, "end": 26}, {"@type": "TIMEX3", "id": "t3", "features": {"value": "2024"}},
        {"@type": "EVENT", "id": "e1", "start": 5, "end": 8}, {"@type": "Event", "id": "e3"},
        {"@type": "Event", "id": "e2", "start": 31, "end": 35, "features": {"class": "MOTION"}},
        {"@type": "Event", "id": "e2", "start": 31, "end": 35, "features": {"class": "TWICE"}},
        {"@type": "Token", "id": "k", "start": 0, "end": 4}, {"@type": "Token", "id": "k", "start": 0, "end": 4},
        {"@type": "Token", "start": 3, "end": 3},
        {"@type": "TLINK", "id": "l1", "features": {"timeID": "t1", "relatedToEventInstance": "e1", "relType": "INCLUDES"}},
        {"@type": "TLINK", "start": 0, "end": 4, "features": {"eventID": "v:e2", "relatedToTime": "t1"}},
        {"@type": "TLINK", "id": "l3", "features": {"eventID": "e2", "relatedToTime": "t", "relType": "simultaneous"}},
        {"@type": "TLINK", "id": "l4", "features": {"eventID": "e1", "relatedToEvent": "e2", "relType": "IDENTITY"}},
        {"@type": "TLINK", "id": "l5", "features": {"eventID": "e1", "relatedToTime": "t3", "relType": "DURING"}},
        {"@type": "TLINK", "id": "l6", "features": {"eventID": "e3", "relatedToTime": "t", "relType": "IS_INCLUDED"}},
        {"@type": "TLINK", "id": "l7", "features": {"eventID": "e9", "relatedToTime": "t9", "relType": "BEFORE"}},
        {"@type": "TLINK", "id": "l8", "features": {"relatedToEvent": "e1", "relType": "BEFORE"}},
        {"@type": "TLINK", "id": "l9", "features": {"timeID": "t1", "relatedToEvent": "e1", "relType": "IS_INCLUDED"}})"));
    ASSERT_EQ(read.events.size(), 2u) << "an id is one event, and one without a place is none";
    EXPECT_EQ(read.events[0].happened->toString(), QStringLiteral("2024-07-22"));
    EXPECT_EQ(read.events[0].citations[0].exact, QStringLiteral("Baku met Yerevan on Monday."));
    EXPECT_EQ(read.events[0].tags, QStringList()) << "an event of no class";
    EXPECT_EQ(read.events[1].happened->toString(), QStringLiteral("2024-07-22"));
    EXPECT_EQ(read.events[1].tags, QStringList{QStringLiteral("MOTION")});
    EXPECT_EQ(read.events[1].citations[0].exact, QStringLiteral("left")) << "it stands in no sentence";
    EXPECT_EQ(lossesOf(read, LossKind::Relation, "TLINK"), 1) << "one that does not say of which kind";
    EXPECT_EQ(lossesOf(read, LossKind::Relation, "IDENTITY"), 1) << "of two events";
    EXPECT_EQ(lossesOf(read, LossKind::Relation, "DURING"), 1) << "the time stands nowhere";
    EXPECT_EQ(lossesOf(read, LossKind::Relation, "IS_INCLUDED"), 2) << "no event; the day in the event";
    EXPECT_EQ(lossesOf(read, LossKind::Relation, "BEFORE"), 2);
    EXPECT_EQ(lossesOf(read, LossKind::Relation, "Token"), 1) << "a point";
    EXPECT_EQ(lossesOf(read, LossKind::ForeignAnnotation, "Token"), 1);
    EXPECT_EQ(lossesOf(read, LossKind::Relation, "Sentence"), 1);
}

TEST(Lif, WordsBehindAnEmojiTellHowItsPlacesAreCounted)
{
    const auto cited = [](const char *annotations) {
        const AnnotatedArticle read = openedOne("a.lif", lif("🕊 Baku warned.", annotations));
        EXPECT_EQ(read.events.size(), 1u);
        return read.events.empty() ? QString() : read.events[0].citations[0].exact;
    };
    EXPECT_EQ(cited(R"({"@type": "Token", "start": 3, "end": 7, "features": {"word": "Baku"}}, {"@type": "Other"},
                       {"@type": "Token", "start": 8, "end": 14, "features": {"word": "Kuba"}},
                       {"@type": "Token", "features": {"word": "Baku"}}, {"@type": "Event", "start": 8, "end": 14})"),
              QStringLiteral("warned"));
    EXPECT_EQ(cited(R"({"@type": "Token", "start": 2, "end": 6, "features": {"word": "Baku"}},
                       {"@type": "Event", "start": 7, "end": 13})"),
              QStringLiteral("warned"));
    EXPECT_EQ(cited(R"({"@type": "Token", "start": 3, "end": 7, "features": {"text": "Baku"}},
                       {"@type": "Sentence", "start": 3, "end": 15}, {"@type": "Event", "start": 8, "end": 14})"),
              QStringLiteral("Baku warned."));
    EXPECT_EQ(cited(R"({"@type": "Sentence", "start": 7, "end": 13}, {"@type": "Event", "start": 2, "end": 6})"),
              QStringLiteral("Baku"));
    expectRefused(
        "a.lif", lif("🕊 Baku.", "%1"),
        {{R"({"@type": "Token", "id": "t", "start": 40, "end": 44, "features": {"word": "Baku"}})", ErrorCode::BadSpan, "v:t"}});
}

TEST(Lif, TheDocumentsOwnDateIsTheDayOfPublication)
{
    const auto dated = [](const char *function, const char *value) {
        return openedOne("a.lif",
                         lif("Baku warned.", (QByteArray(R"({"@type": "TimeExpression", "features": )") +
                                              R"({"functionInDocument": ")" + function + R"(", "value": ")" + value + R"("}})")
                                                 .constData()));
    };
    EXPECT_EQ(dated("PUBLICATION_TIME", "2024-07-25").article.published, *Edtf::parse(QStringLiteral("2024-07-25")));
    EXPECT_FALSE(dated("EXPIRATION_TIME", "2024-07-25").article.published);
    const AnnotatedArticle undated = dated("CREATION_TIME", "yesterday");
    EXPECT_FALSE(undated.article.published);
    EXPECT_EQ(lossesOf(undated, LossKind::BadDateValue, "yesterday"), 1);
}

TEST(Lif, BrokenOnesSayWhat)
{
    expectRefused("a.lif", lif("Baku warned.", "%1"),
                  {{R"({"@type": "Token", "start": 3})", ErrorCode::BadSyntax, "v:#0: \"start\": …, \"end\": …"},
                   {R"({"@type": "Token", "end": 3})", ErrorCode::BadSyntax, "v:#0: \"start\": …, \"end\": …"},
                   {R"({"@type": "Token", "id": "t", "start": 3, "end": 99})", ErrorCode::BadSpan, "v:t"}});
    expectRefused("a.lif", lif("%1", ""), {{" \\n", ErrorCode::FileEmpty, ""}});
}

TEST(LabelStudio, OneTaskOfAnOlderVersionStandsAlone)
{
    const AnnotatedArticle read = openedOne("a.json", R"({"data": {"page": "https://example.org/a b", "path": "/a b c d e f g",
        "short": "a b", "n": 3, "words": "Baku warned Yerevan."}, "completions": [{"result": [
        {"id": "a", "type": "labels", "from_name": "label", "value": {"start": 5, "end": 11, "labels": ["Threaten", "Verbal"]}},
        {"id": "a", "type": "datetime", "from_name": "when", "value": {"start": 5, "end": 11, "datetime": "2024-07-25"}},
        {"id": "b", "type": "number", "from_name": "sure", "value": {"number": 7}},
        {"id": "c", "type": "pairwise", "value": {"selected": true}},
        {"id": "d", "type": "labels", "from_name": "label", "value": {"start": 5, "labels": ["Half"]}},
        {"type": "relation", "from_id": "a", "to_id": "b"}]}]})");
    EXPECT_EQ(read.article.text, QStringLiteral("Baku warned Yerevan.")) << "the longest text that is no address";
    ASSERT_EQ(read.events.size(), 1u);
    EXPECT_EQ(read.events[0].type, EventType::Threaten);
    EXPECT_EQ(lossesOf(read, LossKind::Attribute, "label"), 2) << "the second label, and the half of a place";
    EXPECT_EQ(lossesOf(read, LossKind::Attribute, "when"), 1);
    EXPECT_EQ(lossesOf(read, LossKind::Attribute, "sure"), 1);
    EXPECT_EQ(lossesOf(read, LossKind::ForeignAnnotation, "pairwise"), 1);
    EXPECT_EQ(lossesOf(read, LossKind::Relation, "relation"), 1);
}

TEST(LabelStudio, APredictionOfAnUnnamedModelIsOfTheTool)
{
    const AnnotatedArticle read = openedOne("a.json", R"([{"data": {"text": "🕊 Baku warned."}, "predictions": [{"result": [
        {"id": "a", "type": "labels", "value": {"start": 7, "end": 13, "text": "warned", "labels": ["Threaten"]}},
        {"id": "b", "type": "labels", "value": {"start": 3, "end": 7, "text": ["Baku"], "labels": ["City"]}}]}]}])");
    ASSERT_EQ(read.events.size(), 1u);
    EXPECT_EQ(read.events[0].rule, QStringLiteral("label-studio"));
    EXPECT_EQ(read.events[0].citations[0].exact, QStringLiteral("warned"));
    EXPECT_EQ(lossesOf(read, LossKind::ForeignAnnotation, "City"), 1);
}

TEST(LabelStudio, BrokenOnesSayWhat)
{
    expectRefused(
        "a.json", R"([{"data": {"text": "Baku warned."}, "predictions": [{"result": [%1]}]}])",
        {{R"({"id": "a", "value": {"start": 0, "end": 90, "text": "Baku", "labels": ["A"]}})", ErrorCode::TextDiffers, "1:a"},
         {R"({"id": "a", "value": {"start": 80, "end": 90, "text": "Baku", "labels": ["A"]}})", ErrorCode::TextDiffers, "1:a"},
         {R"({"id": "a", "value": {"start": 0, "end": 90, "labels": ["A"]}})", ErrorCode::BadSpan, "1:a"}});
    expectRefused("a.json", "%1", {{R"([{"data": {"text": "Baku"}, "drafts": []}])", ErrorCode::UnsupportedFormat, "JSON"}});
}

TEST(PubAnnotation, SpansAndTracksOfEveryShape)
{
    const AnnotatedArticle read = openedOne("a.json", R"({"text": "Baku warned Yerevan.", "target": "https://example.org/a",
        "denotations": [{"span": [{"begin": 0, "end": 4}, {"begin": 12, "end": 19}], "obj": "Pair"},
                        {"id": "p", "span": {"begin": 3, "end": 3}, "obj": "Point"}],
        "tracks": [{"project": "a", "denotations": [{"id": "T1", "begin": 5, "end": 11, "obj": "Threaten"}],
                    "attributes": [{"id": "A1", "subj": "T1", "pred": "title", "obj": "A threat"},
                                   {"id": "A2", "subj": "T9", "pred": "title", "obj": "Lost"}],
                    "modifications": [{"id": "M1", "pred": "Negation", "obj": "T1"}]}]})");
    EXPECT_EQ(read.article.url, QStringLiteral("https://example.org/a"));
    ASSERT_EQ(read.events.size(), 1u);
    EXPECT_EQ(read.events[0].title, QStringLiteral("A threat"));
    EXPECT_EQ(read.events[0].type, EventType::Threaten);
    EXPECT_EQ(lossesOf(read, LossKind::ForeignAnnotation, "Pair"), 1);
    EXPECT_EQ(lossesOf(read, LossKind::ForeignAnnotation, "Point"), 1);
    EXPECT_EQ(lossesOf(read, LossKind::Attribute, "title"), 1) << "of nothing";
    EXPECT_EQ(lossesOf(read, LossKind::Attribute, "Negation"), 1);
}

TEST(PubAnnotation, BrokenOnesSayWhat)
{
    const char *place = "T1: \"span\": {\"begin\": …, \"end\": …}";
    expectRefused("a.json", R"({"text": "Baku warned Yerevan.", "tracks": [], "denotations": [%1]})",
                  {{R"({"span": {"begin": 5}, "obj": "Threaten"})", ErrorCode::BadSyntax, place},
                   {R"({"span": {"end": 5}, "obj": "Threaten"})", ErrorCode::BadSyntax, place},
                   {R"({"span": {"begin": 5, "end": 50}, "obj": "Threaten"})", ErrorCode::BadSpan, "T1"},
                   {R"({"id": "a", "begin": 0, "end": 4}, {"id": "a", "begin": 5, "end": 11})", ErrorCode::DuplicateId, "a"}});
    expectRefused("a.json", R"({"text": "Baku warned Yerevan.", "denotations": [{"id": "T1", "begin": 5, "end": 11}],
                                "relations": [%1], "tracks": [{"denotations": [{"begin": "no"}]}]})",
                  {{R"({"subj": "T1", "pred": "date", "obj": "T2"})", ErrorCode::UnknownId, "T2"},
                   {R"({"subj": "T3", "pred": "date", "obj": "T1"})", ErrorCode::UnknownId, "T3"}});
    expectRefused("a.json", R"({"text": "%1", "denotations": []})", {{" ", ErrorCode::FileEmpty, ""}});
}
