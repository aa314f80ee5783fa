#include "extract/date_finder.h"

#include "support/test_paths.h"

#include <QLocale>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace dateline;

namespace {

DateContext on(int year, unsigned month, unsigned day, const char *language = "en")
{
    return {std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day}, QString::fromLatin1(language)};
}

/// "July 25=2024-07-25 | last week=2024-W29": the words and TIMEX3 values of all mentions.
std::string dates(const char *text, const DateContext &context)
{
    const QString whole = QString::fromUtf8(text);
    QStringList found;
    for (const DateMention &mention : findDates(whole, context))
        found << wordsAt(whole, mention.span) + u'=' + mention.timex.value;
    return found.join(QStringLiteral(" | ")).toStdString();
}

struct Row {
    const char *text;
    const char *dates;
};

void expectAll(std::initializer_list<Row> rows, const DateContext &context)
{
    for (const Row &row : rows)
        EXPECT_EQ(dates(row.text, context), row.dates) << row.text;
}

} // namespace

TEST(DateFinder, KnownMeetingsHaveTheirDays)
{
    DateContext context = on(2024, 7, 25);
    context.meetings = true;
    const auto named = [&](const char *text) {
        const QString whole = QString::fromUtf8(text);
        QStringList found;
        for (const DateMention &mention : findDates(whole, context))
            found << wordsAt(whole, mention.span) + u'=' + mention.edtf->toString() + (mention.meeting ? u'!' : u'.');
        return found.join(QStringLiteral(" | ")).toStdString();
    };
    EXPECT_EQ(named("They met at COP29."), "COP29=2024-11-11/2024-11-22!");
    EXPECT_EQ(named("They met at COP 29 and COP-28."), "COP 29=2024-11-11/2024-11-22! | COP-28=2023-11-30/2023-12-13!");
    EXPECT_EQ(named("COP29 begins in November."), "COP29=2024-11-11/2024-11-22! | November=2024-11.");
    EXPECT_EQ(named("At the 2023 Vilnius summit they agreed."), "2023 Vilnius summit=2023-07-11/2023-07-12!");
    EXPECT_EQ(named("At the Vilnius summit they agreed."), "") << "two have this name: NATO's and the Eastern Partnership's";
    EXPECT_EQ(named("At NATO's Vilnius summit they agreed."), "NATO's Vilnius summit=2023-07-11/2023-07-12!");
    EXPECT_EQ(named("At COP 99 they agreed."), "");
    EXPECT_EQ(named("At the G20 London summit they agreed."), "G20 London summit=2009-04-02!");
    context.meetings = false;
    EXPECT_EQ(named("They met at COP29 and at the 2023 Vilnius summit."), "2023=2023.") << "TIMEX3 marks no meetings";
}

TEST(DateFinder, FullAndPartialDates)
{
    expectAll({{"They met on 25 July 2024.", "25 July 2024=2024-07-25"},
               {"They met on July 25, 2024.", "July 25, 2024=2024-07-25"},
               {"They met on Thursday, July 25, 2024.", "Thursday, July 25, 2024=2024-07-25"},
               {"They met on the 25th of July 2024.", "the 25th of July 2024=2024-07-25"},
               {"They met on 2024-07-25.", "2024-07-25=2024-07-25"},
               {"They met on 25.07.2024 and 7/25/2024.", "25.07.2024=2024-07-25 | 7/25/2024=2024-07-25"},
               {"It happened on Sept. 19, 2023, in Baku.", "Sept. 19, 2023=2023-09-19"},
               {"It happened on 19 Sep 2023.", "19 Sep 2023=2023-09-19"},
               {"On July 10 leaders met.", "July 10=2024-07-10"},
               {"On 10 July leaders met.", "10 July=2024-07-10"},
               {"On Monday, July 22, envoys met in Doha.", "Monday, July 22=2024-07-22"},
               {"They signed it in July.", "July=2024-07"},
               {"They will sign it in November.", "November=2024-11"},
               {"They signed it in November.", "November=2023-11"},
               {"It began in September 2023.", "September 2023=2023-09"},
               {"He left on the 20th.", "the 20th=2024-07-20"},
               {"He was born in 1961.", "1961=1961"},
               {"The 1918 armistice held.", "1918=1918"},
               {"In 480 BC the Persians came.", "480 BC=BC0480"},
               {"In fiscal 2023 trade fell.", "fiscal 2023=2023"},
               {"On July 25 of that year they met.", "July 25 of that year=2024-07-25"}},
              on(2024, 7, 25));
}

TEST(DateFinder, PartsAndPeriods)
{
    expectAll({{"In early 2023 talks stalled.", "early 2023=2023"},
               {"By mid-July the talks had ended.", "mid-July=2024-07"},
               {"At the end of June they left.", "the end of June=2024-06"},
               {"At the beginning of this year trade fell.", "the beginning of this year=2024"},
               {"Elections are due by the end of next year.", "the end of next year=2025"},
               {"In the late 1990s the war went on.", "the late 1990s=199"},
               {"In the sixties it was so.", "the sixties=196"},
               {"In the '90s they met.", "90s=199"},
               {"In the 19th century the border moved.", "the 19th century=18"},
               {"In the spring of 2024 they met.", "the spring of 2024=2024-SP"},
               {"In autumn 2020 the war broke out.", "autumn 2020=2020-FA"},
               {"Last summer they met.", "Last summer=2023-SU"},
               {"They met in the winter.", "the winter=2023-WI"},
               {"In the third quarter of 2023 trade fell.", "the third quarter of 2023=2023-Q3"},
               {"Profit fell in the second quarter.", "the second quarter=2024-Q2"},
               {"In Q3 2023 trade fell.", "Q3 2023=2023-Q3"},
               {"In the first half of 2024 trade fell.", "the first half of 2024=2024-H1"},
               {"In the second week of July they met.", "the second week of July=2024-07"},
               {"Figures for the year were good.", "the year=2024"}},
              on(2024, 7, 25));
}

TEST(DateFinder, SeenFromThePublicationDay)
{
    expectAll({{"He said on Tuesday that talks failed.", "Tuesday=2024-07-23"},
               {"He said on Thursday that talks failed.", "Thursday=2024-07-25"},
               {"He will travel on Monday.", "Monday=2024-07-29"},
               {"Last Friday he left.", "Last Friday=2024-07-19"},
               {"Next Tuesday they will meet.", "Next Tuesday=2024-07-30"},
               {"They meet next week.", "next week=2024-W31"},
               {"He said this month that it was over.", "this month=2024-07"},
               {"Last year they met twice.", "Last year=2023"},
               {"Yesterday he left, today he is back, tomorrow he will go.",
                "Yesterday=2024-07-24 | today=2024-07-25 | tomorrow=2024-07-26"},
               {"The day before yesterday he left.", "The day before yesterday=2024-07-23"},
               {"He said this morning that it was over.", "this morning=2024-07-25TMO"},
               {"Last night shots were fired.", "Last night=2024-07-24TNI"},
               {"On Friday morning shots were fired.", "Friday morning=2024-07-19TMO"},
               {"He visited Tehran last April.", "last April=2024-04"},
               {"It came two weeks ago.", "two weeks ago=2024-W28"},
               {"Three months ago the road was closed.", "Three months ago=2024-04"},
               {"Two years ago they signed.", "Two years ago=2022"},
               {"Several years ago they signed.", "Several years ago=PAST_REF"},
               {"They are now in Paris.", "now=PRESENT_REF"},
               {"They recently met.", "recently=PAST_REF"},
               {"It will end soon.", "soon=FUTURE_REF"}},
              on(2024, 7, 25));
}

TEST(DateFinder, SeenFromADateNamedBefore)
{
    expectAll(
        {{"The war began on September 27, 2020. Six weeks later it ended.",
          "September 27, 2020=2020-09-27 | Six weeks later=2020-W45"},
         {"It ended on November 10, 2020. The next day troops left.", "November 10, 2020=2020-11-10 | The next day=2020-11-11"},
         {"The treaty was signed on 12 July 1991 and entered into force a year later.",
          "12 July 1991=1991-07-12 | a year later=1992"},
         {"The war of 1991 was long. In May 1994 a truce was signed; on July 27 it was renewed.",
          "1991=1991 | May 1994=1994-05 | July 27=2024-07-27"}},
        on(2024, 7, 25));
}

TEST(DateFinder, RangesAndLists)
{
    expectAll({{"They met on July 10-11.", "July 10=2024-07-10 | 11=2024-07-11"},
               {"They met on July 10–11, 2023.", "July 10=2023-07-10 | 11, 2023=2023-07-11"},
               {"They met on 10 and 11 July.", "10=2024-07-10 | 11 July=2024-07-11"},
               {"It lasted from May to June 2021.", "May=2021-05 | June 2021=2021-06"},
               {"In 2014–15 the war went on.", "2014=2014 | 15=2015"},
               {"Between 2014 and 2016 the war went on.", "2014=2014 | 2016=2016"},
               {"The summit took place from 9 to 11 July 2024.", "9=2024-07-09 | 11 July 2024=2024-07-11"}},
              on(2024, 7, 25));
}

TEST(DateFinder, TimesDurationsAndSets)
{
    expectAll({{"At 14:30 GMT the doors opened.", "14:30 GMT=2024-07-25T14:30Z"},
               {"At 5 p.m. on Friday the doors opened.", "5 p.m. on Friday=2024-07-19T17:00"},
               {"At noon the doors opened.", "noon=2024-07-25T12:00"},
               {"On the night of July 10 shots were fired.", "the night of July 10=2024-07-10TNI"},
               {"For five days they talked.", "five days=P5D"},
               {"A three-year plan was agreed.", "three-year=P3Y"},
               {"The 41-year-old president spoke.", "41-year-old=P41Y"},
               {"The talks took two and a half hours.", "two and a half hours=PT2.5H"},
               {"Over the past three years they met often.", "the past three years=P3Y"},
               {"Talks will resume in the coming weeks.", "the coming weeks=PXW"},
               {"The threats came two weeks after the ministers met.", "two weeks=P2W"},
               {"Every Monday they meet.", "Every Monday=XXXX-WXX-1"},
               {"They meet on Tuesdays.", "Tuesdays=XXXX-WXX-2"},
               {"They meet every two years.", "every two years=P2Y"},
               {"They meet twice a week.", "twice a week=P1W"},
               {"The plant makes 15 a year.", "a year=P1Y"}},
              on(2024, 7, 25));
}

TEST(DateFinder, NamedDays)
{
    expectAll({{"On 9/11 the towers fell.", "9/11=2001-09-11"},
               {"On New Year's Eve they met.", "New Year's Eve=2024-12-31"},
               {"At Christmas 2023 they met.", "Christmas 2023=2023-12-25"},
               {"They celebrated Nowruz.", "Nowruz=2024-03-21"},
               {"On Easter Sunday 2025 they met.", "Easter Sunday 2025=2025-04-20"}},
              on(2024, 7, 25));
}

TEST(DateFinder, WhatIsNoDate)
{
    for (const char *text : {"The Sunday Times wrote about it.",
                             "Some 2024 troops were sent.",
                             "He spent $2000 on 2000 books.",
                             "Black Friday sales rose.",
                             "They walked 1500 km.",
                             "The fall of Saigon was a shock.",
                             "Spring water is good.",
                             "A second man came.",
                             "May God help them.",
                             "The Long March was long.",
                             "Three quarters of them left.",
                             "They march on and may fall.",
                             "Theresa May met Mr. March.",
                             "April Glaspie and August Wilson came.",
                             "Room 2024 was empty.",
                             "The 1st Army moved.",
                             "He sold 25 Mig-29 jets.",
                             "The Daily Mail wrote about it.",
                             "The now-defunct body met.",
                             "The disk holds 75 hours of video.",
                             "Resolution 1973 was adopted.",
                             "Force 1200 men strong advanced.",
                             ""})
        EXPECT_EQ(dates(text, on(2024, 7, 25)), "") << text;
}

TEST(DateFinder, WhatTheTimelineSees)
{
    const auto edtf = [](const char *text) {
        const auto found = findDates(QString::fromUtf8(text), on(2024, 7, 25));
        return found.empty() || !found.front().edtf ? std::string("-") : found.front().edtf->toString().toStdString();
    };
    EXPECT_EQ(edtf("Since September 2023 nothing has changed."), "2023-09/..");
    EXPECT_EQ(edtf("The ban is valid until June 19."), "../2024-06-19");
    EXPECT_EQ(edtf("They met on July 10–11."), "2024-07-10/2024-07-11");
    EXPECT_EQ(edtf("In early July they met."), "[2024-07-01..2024-07-10]");
    EXPECT_EQ(edtf("In late 2023 they met."), "[2023-09..2023-12]");
    EXPECT_EQ(edtf("They recently met."), "2024-07~");
    EXPECT_EQ(edtf("They are now in Paris."), "2024-07-25");
    EXPECT_EQ(edtf("It came two weeks ago."), "2024-07-08~/2024-07-14~");
    EXPECT_EQ(edtf("In the 1990s they met."), "199X");
    EXPECT_EQ(edtf("For two weeks they talked."), "-");
}

TEST(DateFinder, EveryDateSaysWhy)
{
    const QString text = QStringLiteral("On July 10 they met. On Tuesday he left. In June 2021 he came. Next week he will go.");
    QStringList reasons;
    for (const DateMention &mention : findDates(text, on(2024, 7, 25)))
        reasons << reasonCodeName(mention.reason.code);
    EXPECT_EQ(reasons.join(u' '), QStringLiteral("NearestYear LatestBefore CompleteInText RelativeToPublication"));
    for (const DateMention &mention : findDates(QStringLiteral("On July 10 they met. Yesterday he left."), {})) {
        EXPECT_EQ(mention.reason.code, ReasonCode::NoPublicationDate);
        EXPECT_FALSE(mention.edtf);
    }
}

TEST(DateFinder, AStoryIsSeenFromItself)
{
    const QString text = QStringLiteral("In 1914 the war began. In August 1914 armies marched. On 5 September they met. In 1915 "
                                        "the front stood still. In 1916 it moved. In July "
                                        "1916 a battle began. In November it ended. In 1917 a revolution came. In 1918 it was "
                                        "over. On 11 November the guns fell silent.");
    QStringList values;
    for (const DateMention &mention : findDates(text, on(2009, 12, 19)))
        values << mention.timex.value;
    EXPECT_EQ(values.join(u' '), QStringLiteral("1914 1914-08 1914-09-05 1915 1916 1916-07 1916-11 1917 1918 1918-11-11"));
}

TEST(DateFinder, WorkGrowsWithTheTextOnly)
{
    for (const char *piece : {"second ", "the end of the ", "one hundred and ", "July 10, ", "2024-", "May the ",
                              "a few days later ", "\"'.,- ", "in the early morning of the ", "first half of the second "}) {
        const auto workOf = [&](int times) {
            DateWork work;
            findDates(QString::fromLatin1(piece).repeated(times), on(2024, 7, 25), &work);
            return work;
        };
        const DateWork once = workOf(500);
        const DateWork tenfold = workOf(5000);
        EXPECT_LE(tenfold.tokensVisited, once.tokensVisited * 11) << piece;
        EXPECT_LE(tenfold.rulesTried, once.rulesTried * 11 + 100) << piece;
        EXPECT_LE(tenfold.rulesTried, 400 * tenfold.tokensVisited) << piece;
    }
}

RC_GTEST_PROP(DateFinder, SpansFitAndDoNotOverlap, (const std::vector<std::uint8_t> &choices))
{
    static const QStringList pieces{
        QStringLiteral("July"),   QStringLiteral("25"),   QStringLiteral("2024"),  QStringLiteral(", "),
        QStringLiteral(" "),      QStringLiteral("the "), QStringLiteral("last"),  QStringLiteral("week"),
        QStringLiteral("two"),    QStringLiteral("ago"),  QStringLiteral("😀"),     QStringLiteral("\n\n"),
        QStringLiteral("Friday"), QStringLiteral("mid-"), QStringLiteral("later"), QStringLiteral(". ")};
    QString text;
    for (const std::uint8_t choice : choices)
        text += pieces[choice % pieces.size()] + (choice & 64 ? QStringLiteral(" ") : QString());
    const auto found = findDates(text, on(2024, 7, 25));
    RC_ASSERT(found == findDates(text, on(2024, 7, 25)));
    int end = 0;
    for (const DateMention &mention : found) {
        RC_ASSERT(mention.span.fits(text) && mention.span.start >= end && !mention.span.isEmpty());
        RC_ASSERT(!text[mention.span.start].isSpace() && !text[mention.span.end - 1].isSpace());
        end = mention.span.end;
    }
}

RC_GTEST_PROP(DateFinder, WithoutAYearTheDateMovesWithThePublicationDay, ())
{
    const int shift = *rc::gen::inRange(-40, 40) * 28; // the calendar repeats
    const int month = *rc::gen::inRange(1, 13);
    const int day = *rc::gen::inRange(1, 29);
    const QString text = QStringLiteral("On %1 %2 they met.").arg(day).arg(QLocale::c().monthName(month));
    const auto here = findDates(text, on(2010, 7, 25));
    const auto there = findDates(text, on(2010 + (shift % 400), 7, 25));
    RC_ASSERT(here.size() == 1u && there.size() == 1u);
    RC_ASSERT(there[0].edtf->head().year - here[0].edtf->head().year == shift % 400);
}

TEST(DateFinder, French)
{
    expectAll({{"Le ministre a rencontré son homologue le 25 juillet 2024 à Paris.", "le 25 juillet 2024=2024-07-25"},
               {"La réunion s'est tenue le 1er mars.", "le 1er mars=2024-03-01"},
               {"Il l'a dit lundi.", "lundi=2024-07-22"},
               {"La semaine dernière, Bakou a démenti.", "La semaine dernière=2024-W29"},
               {"L'an dernier, en septembre 2023, l'offensive a commencé.", "L'an dernier=2023 | septembre 2023=2023-09"},
               {"Il y a deux ans, l'accord a été signé.", "Il y a deux ans=2022"},
               {"Depuis 2020, la frontière est fermée.", "2020=2020"},
               {"Hier soir, les tirs ont repris.", "Hier soir=2024-07-24TEV"},
               {"Les élections auront lieu le mois prochain.", "le mois prochain=2024-08"},
               {"Du 10 au 11 juillet 2024, les dirigeants étaient à Washington.", "10=2024-07-10 | 11 juillet 2024=2024-07-11"},
               {"Fin juin, les exercices ont commencé.", "Fin juin=2024-06"},
               {"Pendant trois jours, ils ont négocié.", "trois jours=P3D"},
               {"Dans les années 1990, la guerre a fait rage.", "les années 1990=199"}},
              on(2024, 7, 25, "fr"));
}

TEST(DateFinder, Russian)
{
    expectAll({{"Министр заявил об этом 25 июля 2024 года.", "25 июля 2024 года=2024-07-25"},
               {"Встреча состоялась 10 июля.", "10 июля=2024-07-10"},
               {"В сентябре 2023 года началось наступление.", "сентябре 2023 года=2023-09"},
               {"В прошлом году торговля выросла.", "прошлом году=2023"},
               {"На прошлой неделе стороны провели переговоры.", "прошлой неделе=2024-W29"},
               {"Переговоры прошли в среду в Москве.", "среду=2024-07-24"},
               {"Вчера посол покинул город.", "Вчера=2024-07-24"},
               {"Два года назад они подписали договор.", "Два года назад=2022"},
               {"С 2020 года граница закрыта.", "2020 года=2020"},
               {"В начале июня прошли учения.", "начале июня=2024-06"},
               {"Встреча будет 10–11 ноября 2024 года.", "10=2024-11-10 | 11 ноября 2024 года=2024-11-11"},
               {"В XX веке и в 1990-х годах было иначе.", "1990-х годах=199"}},
              on(2024, 7, 25, "ru"));
}

TEST(DateFinder, German)
{
    expectAll({{"Der Minister traf am 25. Juli 2024 in Berlin ein. Das war spät.", "25. Juli 2024=2024-07-25"},
               {"Am 10. Juli wurde verhandelt.", "10. Juli=2024-07-10"},
               {"Im September 2023 begann die Offensive.", "September 2023=2023-09"},
               {"Am Dienstag sagte er dies.", "Dienstag=2024-07-23"},
               {"Gestern Abend wurde geschossen.", "Gestern Abend=2024-07-24TEV"},
               {"Letzte Woche trafen sich die Parteien.", "Letzte Woche=2024-W29"},
               {"Vor zwei Jahren wurde der Vertrag geschlossen.", "Vor zwei Jahren=2022"},
               {"Seit 2020 ist die Grenze zu.", "2020=2020"},
               {"Ende Juni begann das Manöver.", "Ende Juni=2024-06"},
               {"Anfang 2023 war es ruhig.", "Anfang 2023=2023"},
               {"Vom 10. bis 11. Juli tagte die NATO.", "10.=2024-07-10 | 11. Juli=2024-07-11"},
               {"Im nächsten Jahr wird gewählt.", "nächsten Jahr=2025"},
               {"Das Treffen vom 25.07.2024 dauerte drei Tage.", "25.07.2024=2024-07-25 | drei Tage=P3D"}},
              on(2024, 7, 25, "de"));
}

TEST(DateFinder, Spanish)
{
    expectAll({{"El ministro llegó el 25 de julio de 2024 a Madrid.", "el 25 de julio de 2024=2024-07-25"},
               {"La reunión fue el 10 de julio.", "el 10 de julio=2024-07-10"},
               {"En septiembre de 2023 comenzó la ofensiva.", "septiembre de 2023=2023-09"},
               {"El martes dijo que no.", "El martes=2024-07-23"},
               {"La semana pasada se reunieron.", "La semana pasada=2024-W29"},
               {"El año pasado fue peor.", "El año pasado=2023"},
               {"Hace dos años se firmó el acuerdo.", "Hace dos años=2022"},
               {"Desde 2020 la frontera está cerrada.", "2020=2020"},
               {"A finales de junio hubo maniobras.", "finales de junio=2024-06"},
               {"Ayer por la noche hubo disparos.", "Ayer por la noche=2024-07-24TNI"},
               {"El próximo mes habrá elecciones.", "El próximo mes=2024-08"},
               {"Del 10 al 11 de julio de 2024 se reunió la OTAN.", "10=2024-07-10 | 11 de julio de 2024=2024-07-11"},
               {"Negociaron durante tres días.", "tres días=P3D"}},
              on(2024, 7, 25, "es"));
}

TEST(DateFinder, Turkish)
{
    expectAll({{"Bakan 25 Temmuz 2024'te Ankara'ya geldi.", "25 Temmuz 2024=2024-07-25"},
               {"Toplantı 10 Temmuz'da yapıldı.", "10 Temmuz=2024-07-10"},
               {"Eylül 2023'te saldırı başladı.", "Eylül 2023=2023-09"},
               {"Salı günü açıkladı.", "Salı günü=2024-07-23"},
               {"Geçen hafta taraflar görüştü.", "Geçen hafta=2024-W29"},
               {"Geçen yıl ticaret arttı.", "Geçen yıl=2023"},
               {"İki yıl önce anlaşma imzalandı.", "İki yıl önce=2022"},
               {"2020 yılından beri sınır kapalı.", "2020=2020"},
               {"Dün akşam ateş açıldı.", "Dün akşam=2024-07-24TEV"},
               {"Seçimler gelecek ay yapılacak.", "gelecek ay=2024-08"},
               {"Görüşmeler üç gün sürdü.", "üç gün=P3D"}},
              on(2024, 7, 25, "tr"));
    expectAll({{"22 Temmuz 2024 Pazartesi günü bakanlar bir araya geldi.", "22 Temmuz 2024 Pazartesi günü=2024-07-22"},
               {"1990'larda savaş vardı.", "1990'larda=199"},
               {"2023 baharında abluka başladı.", "2023 baharında=2023-SP"},
               {"Geçen salı ateş açıldı.", "Geçen salı=2024-07-23"},
               {"Her pazartesi protesto var.", "Her pazartesi=XXXX-WXX-1"}},
              on(2024, 7, 25, "tr"));
}

TEST(DateFinder, ErasAndOpenEndsInEveryLanguage)
{
    const auto first = [](const char *text, const char *language) {
        const auto found = findDates(QString::fromUtf8(text), on(2024, 7, 25, language));
        return found.empty() || !found.front().edtf ? std::string("none") : found.front().edtf->toString().toStdString();
    };
    EXPECT_EQ(first("Im Jahr 44 v. Chr. wurde er ermordet.", "de"), "-0043");
    EXPECT_EQ(first("En el año 44 a. C. fue asesinado.", "es"), "-0043");
    EXPECT_EQ(first("En 44 av. J.-C., il fut assassiné.", "fr"), "-0043");
    EXPECT_EQ(first("В 44 году до н. э. он был убит.", "ru"), "-0043");
    EXPECT_EQ(first("MÖ 44 yılında öldürüldü.", "tr"), "-0043");
    EXPECT_EQ(first("Bis zum 19. Juni galt die Waffenruhe.", "de"), "../2024-06-19");
    EXPECT_EQ(first("Hasta el 19 de junio rigió la tregua.", "es"), "../2024-06-19");
    EXPECT_EQ(first("Jusqu'au 19 juin, la trêve a tenu.", "fr"), "../2024-06-19");
    EXPECT_EQ(first("До 19 июня действовало перемирие.", "ru"), "../2024-06-19");
    EXPECT_EQ(first("19 Haziran'a kadar ateşkes sürdü.", "tr"), "../2024-06-19");
    EXPECT_EQ(first("Eylül 2023'ten beri müzakere ediyorlar.", "tr"), "2023-09/..");
}
