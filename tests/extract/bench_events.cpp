// bench_events FILE…: MB of UTF-8 a second for everything that a plain article goes through (dates, actors, acts, events), one
// thread, texts in memory, as JSON. Each file is an article of its own. Beside it a plain tokenise-and-hash pass, because ratios
// hold where seconds do not.
#include "extract/plain_pass.h"
#include "extract/suggester.h"

#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <chrono>

using namespace dateline;

namespace {

constexpr int repeats = 40;

double repeated(const auto &work)
{
    return secondsOf([&] {
        for (int i = 0; i < repeats; ++i)
            work();
    });
}

} // namespace

int main(int argc, char **argv)
{
    std::vector<Article> articles;
    double megabytes = 0;
    for (int i = 1; i < argc; ++i) {
        QFile file(QString::fromLocal8Bit(argv[i]));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        Article article;
        article.language = QStringLiteral("en");
        article.text = QString::fromUtf8(file.readAll());
        article.setPublished(Edtf::day(std::chrono::year{2024} / 7 / 25), DateBasis::Given, {ReasonCode::GivenByUser, {}});
        megabytes += static_cast<double>(article.text.toUtf8().size()) * repeats / 1e6;
        articles.push_back(std::move(article));
    }
    std::size_t found = 0;
    double everything = 1e9;
    double plain = 1e9;
    for (const Article &article : articles) // tables are built before the clock runs
        found += suggestEvents(article).size();
    for (int round = 0; round < 3; ++round) {
        everything = std::min(everything, repeated([&] {
                                  for (const Article &article : articles)
                                      found += suggestEvents(article).empty();
                              }));
        plain = std::min(plain, repeated([&] {
                             for (const Article &article : articles)
                                 found += tokeniseAndHash(article.text) == 0;
                         }));
    }
    QTextStream(stdout) << "{\"megabytes\": " << megabytes << ", \"events\": " << found
                        << ", \"events_mb_s\": " << megabytes / everything
                        << ", \"tokenise_and_hash_mb_s\": " << megabytes / plain << "}\n";
}
