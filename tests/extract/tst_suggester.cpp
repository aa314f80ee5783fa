#include "extract/suggester.h"

#include "support/test_paths.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>

using namespace dateline;

namespace {

Article article(const QString &text, const char *published = "2024-07-25")
{
    Article made;
    made.text = text;
    made.language = QStringLiteral("en");
    if (published)
        made.setPublished(*Edtf::parse(QString::fromUtf8(published)), DateBasis::Given, {ReasonCode::GivenByUser, {}});
    return made;
}

QString codes(const std::vector<Actor> &actors)
{
    QStringList list;
    for (const Actor &actor : actors)
        list << actor.codeOrName();
    return list.join(u' ');
}

QString dateOf(const Event &event)
{
    return event.happened ? event.happened->toString() : QString();
}

QString wordsOf(const Event &event)
{
    return event.citations.front().exact;
}

/// The first event of this type; fails the test when there is none.
Event eventOf(const QString &text, const char *type)
{
    for (const Event &event : suggestEvents(article(text))) {
        if (event.type && eventTypeName(*event.type) == QLatin1String(type))
            return event;
    }
    ADD_FAILURE() << "no " << type << " in: " << text.toStdString();
    return {};
}

struct Act {
    const char *text;
    const char *type;
    const char *source;
    const char *target;
};
class Acts : public testing::TestWithParam<Act> {};

} // namespace

TEST_P(Acts, HaveTypeAndActors)
{
    const Act &act = GetParam();
    const Event event = eventOf(QString::fromUtf8(act.text), act.type);
    EXPECT_EQ(codes(event.sources), QString::fromUtf8(act.source)) << act.text;
    EXPECT_EQ(codes(event.targets), QString::fromUtf8(act.target)) << act.text;
    EXPECT_FALSE(event.rule.isEmpty());
    EXPECT_EQ(event.status, EventStatus::Suggested);
    EXPECT_EQ(event.origin, EventOrigin::Rule);
}

INSTANTIATE_TEST_SUITE_P(
    EnglishSentences, Acts,
    testing::Values(
        Act{"Norway and Sweden agreed on Monday to share the fishing grounds.", "AGREE", "NOR SWE", "NOR SWE"},
        Act{"Kenya is willing to send peacekeepers to Haiti, its foreign minister said.", "AGREE", "KEN", "HTI"},
        Act{"Presidents of Chile and Peru met in Lima on Tuesday.", "CONSULT", "CHL PER", "CHL PER"},
        Act{"The Greek prime minister telephoned the Turkish president on Monday.", "CONSULT", "GRC", "TUR"},
        Act{"Canada welcomed the decision of Mexico on Friday.", "SUPPORT", "CAN", "MEX"},
        Act{"Ghana established diplomatic relations with Nepal on May 3.", "SUPPORT", "GHA", "NPL"},
        Act{"Nigeria lifted its curfew on Wednesday.", "CONCEDE", "NGA", "NGA"},
        Act{"Brazil and India held joint military exercises last week.", "COOPERATE", "BRA IND", "BRA IND"},
        Act{"Japan delivered food to Sudan on Sunday.", "AID", "JPN", "SDN"},
        Act{"Ethiopia withdrew its troops from Somalia on June 4.", "RETREAT", "ETH", "SOM"},
        Act{"Bolivia demanded on Monday that Chile open its ports.", "REQUEST", "BOL", "CHL"},
        Act{"Pakistan accused India on Tuesday of violating its airspace.", "ACCUSE", "PAK", "IND"},
        Act{"The offer of Egypt was rejected by Sudan on Monday.", "REJECT", "SDN", "EGY"},
        Act{"Algeria refused to receive the envoy of Morocco on Friday.", "REJECT", "DZA", "MAR"},
        Act{"Iran threatened to attack Israel on Thursday.", "THREATEN", "IRN", "ISR"},
        Act{"Thousands of students demonstrated in Serbia on Saturday.", "PROTEST", "SRB", "SRB"},
        Act{"The European Union imposed new sanctions on Belarus on Monday.", "SANCTION", "EU", "BLR"},
        Act{"Poland deployed tanks along its border with Belarus on Monday.", "MOBILIZE", "POL", "BLR"},
        Act{"Turkey arrested two Greek journalists on Monday.", "COERCE", "TUR", "GRC"},
        Act{"Israeli jets bombed targets in Lebanon on Monday.", "ASSAULT", "ISR", "LBN"},
        Act{"A Russian airfield was attacked by Ukraine on Monday.", "ASSAULT", "UKR", "RUS"},
        Act{"The Chilean president had a telephone conversation with the president of Peru on Monday.", "CONSULT", "CHL", "PER"},
        Act{"Talks between Chile and Peru were held in Quito on Monday.", "CONSULT", "CHL PER", "CHL PER"},
        Act{"The embassy of Kenya was opened in Tehran in March 2003.", "SUPPORT", "KEN", "IRN"},
        Act{"New sanctions against Belarus were imposed by the European Union on Monday.", "SANCTION", "EU", "BLR"},
        Act{"A state of emergency was declared in Fiji on Monday.", "COERCE", "FJI", "FJI"},
        Act{"Five people were killed in Israel on Monday after Iran's strikes.", "ASSAULT", "IRN", "ISR"},
        Act{"Fire was exchanged between Thai and Cambodian forces on Monday.", "ASSAULT", "THA KHM", "THA KHM"},
        Act{"Presidents Boric and Castillo of Chile and Peru sign a treaty on Monday.", "SUPPORT", "CHL PER", "CHL PER"},
        Act{"Israel launches targeted strikes against Iran on Monday.", "ASSAULT", "ISR", "IRN"},
        Act{"After Putin's speech on Monday, Macron criticized Serbia.", "ACCUSE", "FRA", "SRB"},
        Act{"Iran said it would attack Israel.", "THREATEN", "IRN", "ISR"},
        Act{"Iran stated it would attack any loudspeakers.", "THREATEN", "IRN", ""},
        Act{"If Serbia invades Kosovo, Norway will impose costs on Serbia, its foreign minister said on Monday.", "THREATEN",
            "NOR", "SRB"},
        Act{"Ghana and Togo accused each other of smuggling on Monday.", "ACCUSE", "GHA TGO", "GHA TGO"},
        Act{"Kenya announced that a drone of Uganda, identified as new, attacked a bus in Sudan on Monday.", "ASSAULT", "UGA",
            "SDN"},
        Act{"The minister signed an arms deal with France. Serbia condemned the attack on Kosovo on Monday.", "ACCUSE", "SRB",
            "XKX"}));

TEST(Actors, ReferencesStandForWhomTheArticleHasNamed)
{
    const QString ministry =
        QStringLiteral("The Georgian Foreign Ministry summoned the Russian ambassador on Monday. The ministry also called on "
                       "Russia to leave Abkhazia.");
    EXPECT_EQ(codes(eventOf(ministry, "REQUEST").sources), QStringLiteral("GEO"));
    const QString both =
        QStringLiteral("Ethiopia accused Eritrea of aggression on Monday. Eritrea rejected the claims of Ethiopia.\n\n"
                       "The two countries agreed on a ceasefire on June 3.");
    EXPECT_EQ(codes(eventOf(both, "AGREE").sources), QStringLiteral("ETH ERI"));
    const QString named = QStringLiteral("Ana Petek, spokeswoman for the Croatian Foreign Ministry, spoke to reporters.\n\n"
                                         "Petek accused Serbia of a provocation on Monday.");
    EXPECT_EQ(codes(eventOf(named, "ACCUSE").sources), QStringLiteral("HRV"));
    EXPECT_EQ(codes(eventOf(QStringLiteral("Guerrillas of the pro-Iranian group attacked Israel on Monday."), "ASSAULT").targets),
              QStringLiteral("ISR"));
}

TEST(Actors, AMonthIsNobodysName)
{
    const QString text =
        QStringLiteral("On 23 October, President of Chile confirmed that a pilot had died.\n\n"
                       "As of 26 October, the Chilean authorities stated that their forces had downed three combat aircraft.");
    const Event event = eventOf(text, "ASSAULT");
    ASSERT_EQ(event.sources.size(), 1U);
    EXPECT_FALSE(event.sources.front().name.contains(QStringLiteral("October"))) << event.sources.front().name.toStdString();
    const auto speaker = std::ranges::find(event.citations, CitationRole::Speaker, &Citation::role);
    ASSERT_NE(speaker, event.citations.end());
    EXPECT_EQ(speaker->exact, QStringLiteral("the Chilean authorities"));
}

TEST(Actors, TheCountryAndItsHalvesAreWhomTheArticleHasNamed)
{
    const QString country =
        QStringLiteral("According to an agency of North Korea, the country's army was placed on alert on Monday.");
    EXPECT_EQ(codes(eventOf(country, "MOBILIZE").sources), QStringLiteral("PRK"));
    EXPECT_EQ(eventOf(country, "MOBILIZE").title, QStringLiteral("North Korea's army is placed on alert"));
    const QString half =
        QStringLiteral("South Korea was shelled by North Korea on Monday. The South retaliated by firing rockets on Tuesday.");
    const std::vector<Event> events = suggestEvents(article(half));
    EXPECT_EQ(codes(events.back().sources), QStringLiteral("KOR"));
    const QString sides =
        QStringLiteral("Norway is worried about tensions between Chad and Niger. It urged both sides on Monday to talk.");
    EXPECT_EQ(codes(eventOf(sides, "REQUEST").targets), QStringLiteral("TCD NER"));
}

TEST(Actors, WeAreWhoSignsOrWhoseTurnItIs)
{
    const QString signedBy =
        QStringLiteral("We, the leaders of Japan, the Republic of Korea (ROK), and the United States, met at Camp "
                       "David.\n\nWe condemn the missile launches of North Korea.");
    const Event condemned = eventOf(signedBy, "ACCUSE");
    EXPECT_EQ(codes(condemned.sources), QStringLiteral("JPN KOR USA"));
    EXPECT_EQ(condemned.title,
              QStringLiteral("Japan, South Korea and United States condemn the missile launches of North Korea"));
    const QString turns =
        QStringLiteral("President of Chile Gabriel Boric: Good evening.\n\nWe thank Peru for its help.\n\n"
                       "President of Peru Pedro Castillo: Ladies and gentlemen,\n\nToday we signed a treaty on trade.");
    EXPECT_EQ(codes(eventOf(turns, "SUPPORT").sources), QStringLiteral("CHL"));
    const std::vector<Event> events = suggestEvents(article(turns));
    EXPECT_EQ(codes(events.back().sources), QStringLiteral("PER"));
    EXPECT_EQ(codes(events.back().targets), QStringLiteral("CHL")) << "to whom he speaks";
}

TEST(Salience, WhatIsNoNewsIsNoEvent)
{
    const auto count = [](const char *text) { return suggestEvents(article(QString::fromUtf8(text))).size(); };
    EXPECT_EQ(count("Will Iran attack Israel on Monday?"), 0u) << "a question";
    EXPECT_EQ(count("Norway would help should Russia invade Estonia."), 0u) << "a condition without if";
    EXPECT_EQ(count("Five people were killed on Monday in a traffic collision in India."), 0u) << "an accident";
    EXPECT_EQ(count("Norway will help workers of Norway."), 0u) << "at home";
    EXPECT_EQ(count("Norway can veto the plan of Chad."), 0u) << "an ability";
    EXPECT_EQ(count("I want to start by discussing the case of Chad today."), 0u) << "nobody's";
}

TEST(Modality, FollowsHowTheActIsTold)
{
    struct Case {
        const char *text;
        const char *type;
        Modality modality;
    };
    for (const Case &c : {Case{"Iran attacked an Iraqi base on Monday.", "ASSAULT", Modality::Asserted},
                          Case{"Iraq claimed that Iran was ready to talk. Iran reportedly attacked an Iraqi base on Monday.",
                               "ASSAULT", Modality::Claimed},
                          Case{"Armenia said on Monday that Azerbaijani forces attacked an Armenian village on Sunday.",
                               "ASSAULT", Modality::Claimed},
                          Case{"Iran said its forces did not attack the Iraqi base on Monday.", "ASSAULT", Modality::Denied},
                          Case{"The French president will visit Egypt on August 3.", "CONSULT", Modality::Planned},
                          Case{"Armenia claimed on June 19 that Azerbaijan may attack it.", "ACCUSE", Modality::Asserted}})
        EXPECT_EQ(eventOf(QString::fromUtf8(c.text), c.type).modality, c.modality) << c.text;
}

TEST(Modality, WhatIsAskedOrThreatenedIsNoActOfItsOwn)
{
    for (const char *text : {"Iran threatened to attack Israel.", "Egypt urged Sudan to release the prisoners.",
                             "Chad refused to withdraw its troops from Mali."})
        EXPECT_EQ(suggestEvents(article(QString::fromUtf8(text))).size(), 1u) << text;
    EXPECT_TRUE(suggestEvents(article(QStringLiteral("If Iran attacked Israel, prices would rise."))).empty());
}

TEST(Speaker, IsFoundBeforeBehindAndAccordingTo)
{
    for (const char *text : {"Iranian officials said on Monday that Israel attacked the port on Sunday.",
                             "Israel attacked the port on Sunday, Iranian officials said on Monday.",
                             "According to the Iranian government, Israel attacked the port on Sunday."}) {
        const Event event = eventOf(QString::fromUtf8(text), "ASSAULT");
        ASSERT_TRUE(event.speaker) << text;
        EXPECT_EQ(event.speaker->code, QStringLiteral("IRN")) << text;
        EXPECT_EQ(codes(event.sources), QStringLiteral("ISR")) << text;
    }
    const Event quoted =
        eventOf(QStringLiteral("“We condemn the attack on Lebanon,” the French foreign minister said on Monday."), "ACCUSE");
    EXPECT_EQ(codes(quoted.sources), QStringLiteral("FRA"));
}

TEST(Answers, ADenialIsLinkedToTheClaimOfTheOtherSide)
{
    const auto answered = [](const char *text) -> QString {
        const std::vector<Event> events = suggestEvents(article(QString::fromUtf8(text)));
        for (const Event &event : events) {
            if (!event.answers)
                continue;
            const auto claim = std::ranges::find(events, *event.answers, &Event::uid);
            return claim == events.end() ? QStringLiteral("?") : codes(event.sources) + u'>' + wordsOf(*claim);
        }
        return {};
    };
    EXPECT_EQ(answered("Pakistan accused India on Tuesday of shelling a village. India denied the accusation on Wednesday."),
              QStringLiteral("IND>Pakistan accused India on Tuesday of shelling a village."));
    EXPECT_EQ(answered("Pakistan accused India on Monday of shelling a village. Pakistan also blamed India on Monday for the "
                       "drought. On Tuesday India rejected the claim that it had shelled villages."),
              QStringLiteral("IND>Pakistan accused India on Monday of shelling a village."));
    EXPECT_EQ(answered("India denied the allegations on Wednesday. Pakistan had accused India on Tuesday of shelling a village."),
              QStringLiteral("IND>Pakistan had accused India on Tuesday of shelling a village."));
    EXPECT_EQ(answered("Chad accused Niger on Tuesday of smuggling. India denied the allegations on Wednesday."), QString());
    EXPECT_EQ(answered("Pakistan proposed talks with India on Monday. India rejected the offer on Tuesday."), QString())
        << "an offer is no claim";
}

TEST(EventDate, SaysWhyItIsKnown)
{
    const Event own = eventOf(QStringLiteral("Chile recalled its ambassador from Peru on July 20."), "SANCTION");
    EXPECT_EQ(dateOf(own), QStringLiteral("2024-07-20"));
    const Event reported = eventOf(QStringLiteral("Chile rejected the claims of Peru."), "REJECT");
    EXPECT_EQ(dateOf(reported), QStringLiteral("2024-07-25~"));
    EXPECT_EQ(reported.happenedReason.code, ReasonCode::ReportedOn);
    const Event told =
        eventOf(QStringLiteral("Peru is ready to send doctors to Chile, a Peruvian official said on Tuesday."), "AGREE");
    EXPECT_EQ(dateOf(told), QStringLiteral("2024-07-23"));
    EXPECT_EQ(told.happenedReason.code, ReasonCode::ToldOn);
    const Event material = eventOf(QStringLiteral("Peru deported two Chilean sailors."), "COERCE");
    EXPECT_FALSE(material.happened);
    EXPECT_EQ(material.happenedReason.code, ReasonCode::NoDateInSentence);
    const Event counted =
        eventOf(QStringLiteral("The strike came two weeks after the presidents of Chile and Peru met in Quito."), "CONSULT");
    EXPECT_EQ(dateOf(counted), QStringLiteral("2024-07-11~"));
    const Event since = eventOf(
        QStringLiteral("Chile and Peru have been negotiating since Peru withdrew its troops from Chile in May 2023."), "CONSULT");
    EXPECT_EQ(dateOf(since), QStringLiteral("2023-05/.."));
}

TEST(EventDate, WhatHappensAtAKnownMeetingHasItsDays)
{
    const auto at = [](const char *text, const char *type) {
        const Event event = eventOf(QString::fromUtf8(text), type);
        return dateOf(event) + u' ' + reasonCodeName(event.happenedReason.code);
    };
    EXPECT_EQ(at("Norway pledged aid to Chad at the 2023 Vilnius summit.", "AGREE"),
              QStringLiteral("[2023-07-11..2023-07-12] NamedMeeting"));
    EXPECT_EQ(at("At NATO's Vilnius summit, Norway and Poland signed an accord.", "SUPPORT"),
              QStringLiteral("[2023-07-11..2023-07-12] NamedMeeting"));
    EXPECT_EQ(at("Azerbaijan will host the COP29 summit.", "CONSULT"), QStringLiteral("2024-11-11/2024-11-22 NamedMeeting"));
    EXPECT_EQ(at("Azerbaijan will host COP29 in November.", "CONSULT"), QStringLiteral("2024-11 NextAfter"));
    EXPECT_EQ(at("Ahead of COP29, Chile urged Peru on Monday to cut emissions.", "REQUEST"),
              QStringLiteral("2024-07-22 LatestBefore"));
    EXPECT_EQ(at("Chile urged Peru to cut emissions before COP29.", "REQUEST"), QStringLiteral("2024-07-25~ ReportedOn"));
}

TEST(EventDate, StaysWithWhatItBelongsTo)
{
    const auto at = [](const char *text, const char *type) { return dateOf(eventOf(QString::fromUtf8(text), type)); };
    EXPECT_EQ(at("On Wednesday Chad ordered Niger to move its office by the end of August.", "REQUEST"),
              QStringLiteral("2024-07-24"));
    EXPECT_EQ(at("Chad orders Niger to move its office by the end of August.", "REQUEST"), QStringLiteral("2024-07-25~"));
    EXPECT_EQ(at("Speaking in Lima on Monday, the president of Chile accused Peru of smuggling.", "ACCUSE"),
              QStringLiteral("2024-07-22"));
    EXPECT_EQ(at("On August 2 the king of Spain will meet with the president of France. The two leaders are to discuss Chad.",
                 "CONSULT"),
              QStringLiteral("2024-08-02"));
    EXPECT_EQ(at("The war began on 1 April 2016. The fighting was the worst since the 1994 ceasefire. On 5 April Chad and Niger "
                 "agreed on "
                 "a truce.",
                 "AGREE"),
              QStringLiteral("2016-04-05"));
    EXPECT_EQ(at("Chad met envoys of Niger in Accra on Tuesday for talks. The talks lasted two hours.", "CONSULT"),
              QStringLiteral("2024-07-23"));
    EXPECT_EQ(at("Chad withdrew its candidacy for the climate conference of 2026 in favour of Niger on 7 June.", "RETREAT"),
              QStringLiteral("2024-06-07"));
    const std::vector<Event> open =
        suggestEvents(article(QStringLiteral("Ghana recognized Togo on 9 May 1992. In late November last year, "
                                             "Ghana met with Togo."),
                              nullptr));
    EXPECT_EQ(dateOf(open.back()), QString()) << "what cannot be told is not the day of the sentence before";
}

TEST(EventDate, WithoutAPublicationDateRelativeDaysStayOpen)
{
    for (const Event &event : suggestEvents(article(QStringLiteral("Chile rejected the claims of Peru on Monday."), nullptr)))
        EXPECT_FALSE(event.happened);
}

TEST(Place, IsTheWholeName)
{
    const auto at = [](const char *text) { return eventOf(QString::fromUtf8(text), "CONSULT").place; };
    EXPECT_EQ(at("Chad met Niger in Guinea-Bissau on Tuesday."), QStringLiteral("Guinea-Bissau"));
    EXPECT_EQ(at("Chad met Niger in New York on Tuesday."), QStringLiteral("New York"));
    EXPECT_EQ(at("Chad met Niger in Accra – Togo was absent."), QStringLiteral("Accra"));
}

TEST(Title, IsAShortSentenceWithoutADate)
{
    struct Case {
        const char *text;
        const char *type;
        const char *title;
    };
    for (const Case &c :
         {Case{"MADRID -- Spain accused Morocco on Monday of closing the border.", "ACCUSE",
               "Spain accuses Morocco of closing the border"},
          Case{"The French president will visit Egypt on August 3.", "CONSULT", "French president to visit Egypt"},
          Case{"Chile will host COP29 on August 3.", "CONSULT", "Chile to host COP29"},
          Case{"The offer of Egypt was rejected by Sudan on Monday.", "REJECT", "Offer of Egypt is rejected by Sudan"},
          Case{"Norwegian forces seized a Danish ship in May 2023.", "COERCE", "Norwegian forces seize a Danish ship"}})
        EXPECT_EQ(eventOf(QString::fromUtf8(c.text), c.type).title, QString::fromUtf8(c.title));
}

TEST(Suggester, LeavesOtherLanguagesAlone)
{
    Article french = article(QStringLiteral("La France a menacé la Russie lundi."));
    french.language = QStringLiteral("fr");
    EXPECT_TRUE(suggestEvents(french).empty());
    EXPECT_FALSE(readsEventsIn(QStringLiteral("fr-CA")));
    EXPECT_TRUE(readsEventsIn(QStringLiteral("en-GB")));
}

TEST(Suggester, EveryQuoteStandsAtItsSpanAndIsShort)
{
    SKIP_WITHOUT_SHARED("data/articles");
    static const QRegularExpression blank(QStringLiteral("\\s+"));
    QDirIterator files(sharedPath(QStringLiteral("data/articles")), {QStringLiteral("*.txt"), QStringLiteral("*.md")},
                       QDir::Files);
    std::size_t seen = 0;
    while (files.hasNext()) {
        const Article each = article(QString::fromUtf8(bytesOf(files.next())).remove(u'\r'));
        const std::vector<Event> events = suggestEvents(each);
        EXPECT_EQ(events, suggestEvents(each));
        QSet<QUuid> uids;
        for (const Event &event : events) {
            uids.insert(event.uid);
            ASSERT_FALSE(event.citations.empty());
            EXPECT_EQ(event.citations.front().role, CitationRole::Statement);
            EXPECT_FALSE(event.title.isEmpty());
            for (const Citation &citation : event.citations) {
                ASSERT_TRUE(citation.span.fits(each.text));
                EXPECT_EQ(wordsAt(each.text, citation.span), citation.exact);
                EXPECT_LE(citation.exact.split(blank, Qt::SkipEmptyParts).size(), 60);
            }
        }
        EXPECT_EQ(static_cast<std::size_t>(uids.size()), events.size());
        seen += events.size();
    }
    EXPECT_GT(seen, 50u);
}

TEST(Suggester, WorkGrowsWithTheLengthAlone)
{
    const QString repeated[] = {QStringLiteral("and said that Iran threatened to attack "),
                                QStringLiteral("who which that if "),
                                QStringLiteral("Iran, Iraq and "),
                                QStringLiteral("“Iran said "),
                                QStringLiteral("hold hold hold talks "),
                                QStringLiteral("on Monday 3 May 2024 "),
                                QStringLiteral("the two sides of the ministry "),
                                QStringLiteral("North and South ")};
    for (const QString &words : repeated) {
        EventWork once;
        EventWork fourfold;
        suggestEvents(article(words.repeated(500)), {}, &once);
        suggestEvents(article(words.repeated(2000)), {}, &fourfold);
        EXPECT_LE(fourfold.tokens, 4 * once.tokens + 1000) << words.toStdString();
        EXPECT_LE(fourfold.rules, 5 * once.rules + 1000) << words.toStdString();
        EXPECT_LE(fourfold.groups, 5 * once.groups + 1000) << words.toStdString();
    }
}
