// bench_dates FILE…: MB of UTF-8 a second, one thread, texts in memory, as JSON. Beside it a plain tokenise-and-hash pass,
// because ratios hold where seconds do not.
#include "extract/date_atoms.h"
#include "extract/date_finder.h"
#include "extract/date_language.h"
#include "extract/plain_pass.h"
#include "extract/token_scan.h"

#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <chrono>

using namespace dateline;

int main(int argc, char **argv)
{
    QString text;
    for (int i = 1; i < argc; ++i) {
        QFile file(QString::fromLocal8Bit(argv[i]));
        if (file.open(QIODevice::ReadOnly))
            text += QString::fromUtf8(file.readAll()) + QStringLiteral("\n\n");
    }
    while (text.size() < 8'000'000 && !text.isEmpty())
        text += text;
    const double megabytes = static_cast<double>(text.toUtf8().size()) / 1e6;
    DateContext context;
    context.published = std::chrono::year{2024} / 7 / 25;
    const DateLanguage *language = dateLanguage(context.language);
    std::size_t found = 0;
    double dates = 1e9;
    double scan = 1e9;
    double plain = 1e9;
    for (int round = 0; round < 3; ++round) {
        dates = std::min(dates, secondsOf([&] { found = findDates(text, context).size(); }));
        scan = std::min(scan, secondsOf([&] { found += scanTokens(text, language->lexicon.words()).tokens.empty(); }));
        plain = std::min(plain, secondsOf([&] { found += tokeniseAndHash(text) == 0; }));
    }
    QTextStream(stdout) << "{\"megabytes\": " << megabytes << ", \"dates\": " << found
                        << ", \"dates_mb_s\": " << megabytes / dates << ", \"scan_mb_s\": " << megabytes / scan
                        << ", \"tokenise_and_hash_mb_s\": " << megabytes / plain << "}\n";
}
