#include "extract/date_finder.h"

#include "support/test_paths.h"

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
}
