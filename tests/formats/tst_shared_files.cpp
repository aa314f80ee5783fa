#include "formats/article_formats.h"

#include "support/test_paths.h"

#include <QDirIterator>
#include <QFileInfo>

#include <iostream>

using namespace dateline;

TEST(SharedFiles, scratch)
{
    QDirIterator files(sharedPath(QStringLiteral("data")), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const auto read = readArticleFile(path);
        if (read)
            std::cout << "OK " << read->article.reader.toStdString() << " " << path.toStdString() << " | " << read->article.title.toStdString() << " | " << (read->article.published ? read->article.published->toString().toStdString() : "-") << " " << read->events.size() << " events " << read->losses.size() << " losses\n";
        else
            std::cout << "NO " << int(read.error().code) << " " << read.error().arguments.join("|").toStdString() << " " << path.toStdString() << ":" << read.error().line << "\n";
    }
}
TEST(SharedFiles, scratch2)
{
    for (const char *f : {"resources/samples/2024-07-25-border-threat.md", "resources/samples/2024-11-25-chronology.md","resources/samples/2024-05-28-interview.md"}) {
        const auto read = readArticleFile(sourceTree(f));
        if (!read) { std::cout << "NO " << int(read.error().code) << read.error().arguments.join("|").toStdString() << read.error().line << ":" << read.error().column; continue; }
        std::cout << read->article.text.left(1500).toStdString() << "\n----\n";
        for (const Event &e : read->events) {
            std::cout << e.ownId.toStdString() << " | " << e.title.toStdString() << " | " << (e.happened ? e.happened->toString().toStdString() : "-");
            for (auto &c : e.citations) std::cout << "\n    " << citationRoleName(c.role).toStdString() << ": " << c.exact.toStdString();
            std::cout << "\n";
        }
        for (auto &l : read->losses) std::cout << "LOSS " << int(l.kind) << l.subject.toStdString() << l.count << l.example.toStdString() << "\n";
    }
    for (const char* f : {"data/articles/wikipedia-lachin_offensive.md", "data/articles/wp-current-events-2025-06-13.md", "data/articles/wh-2022-02-21-fact-sheet-executive-order-to-impose-costs-for-president-pu.md"}) {
        const auto read = readArticleFile(sharedPath(f));
        std::cout << "======== " << f << "\n" << read->article.title.toStdString() << "\n" << read->article.text.left(3000).toStdString() << "\n";
        for (auto &l : read->losses) std::cout << "LOSS " << int(l.kind) << " " << l.subject.toStdString() << " " << l.count << " " << l.example.toStdString() << "\n";
    }
}
