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
