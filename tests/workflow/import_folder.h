#pragma once

#include "support/test_paths.h"
#include "workflow/importer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace dateline {

/// A folder of files made for a test, and a library to import them into.
class ImportFolder : public testing::Test {
protected:
    ImportFolder() : library(*Library::create(path(QStringLiteral("library/l.dateline")))) {}

    QString path(const QString &name = QStringLiteral("files")) const { return m_folder.filePath(name); }

    /// Writes files/NAME and returns its path.
    QString put(const QString &name, const QString &content) const
    {
        const QString file = path(QStringLiteral("files/") + name);
        QDir().mkpath(QFileInfo(file).path());
        QFile made(file);
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        made.write(content.toUtf8());
        return file;
    }

    std::vector<ImportResult> import(const QStringList &paths, const std::optional<Edtf> &published = {})
    {
        ImportRequest request;
        request.paths = paths;
        request.published = published;
        return importFiles(library, request, {}, {});
    }

    std::vector<ImportResult> paste(const PastedText &text)
    {
        ImportRequest request;
        request.texts = {text};
        return importFiles(library, request, {}, {});
    }

    std::vector<ArticleSummary> articles() const { return *library.articles().list(); }
    std::vector<StoredEvent> eventsOf(ArticleId article) const { return *library.events().ofArticle(article); }
    std::size_t articleCount() const { return articles().size(); }
    int eventCount() const { return (*library.events().table())->size(); }
    void reopen() { library = *Library::open(library.path(), Library::Access::ReadWrite); }

    static QString markdown(const QString &head, const QString &text)
    {
        return QStringLiteral("---\n") + head + QStringLiteral("\n---\n") + text + u'\n';
    }

private:
    QTemporaryDir m_folder;

protected:
    Library library;
};

/// The same article as a pair of brat's files.
inline const QString bratText =
    QStringLiteral("Border talks\n\nBaku 🕊 warned Yerevan on 25 July 2024 that talks would stop.\n");
inline const QString bratAnnotations = [] {
    const CodePointMap points(bratText);
    const auto bound = [&](const QString &id, const QString &type, const QString &words) {
        const auto at = static_cast<int>(bratText.indexOf(words));
        return QStringLiteral("%1\t%2 %3 %4\t%5\n")
            .arg(id, type)
            .arg(points.toCodePoints(at))
            .arg(points.toCodePoints(at + static_cast<int>(words.size())))
            .arg(words);
    };
    return bound(QStringLiteral("T1"), QStringLiteral("THREATEN"), QStringLiteral("warned Yerevan on 25 July 2024")) +
           bound(QStringLiteral("T2"), QStringLiteral("Date"), QStringLiteral("25 July 2024")) +
           bound(QStringLiteral("T3"), QStringLiteral("Actor"), QStringLiteral("Baku")) +
           bound(QStringLiteral("T4"), QStringLiteral("Actor"), QStringLiteral("Yerevan")) +
           QStringLiteral("E1\tTHREATEN:T1 Date:T2 Source:T3 Target:T4\n#1\tAnnotatorNotes T2\t2024-07-25\n"
                          "#2\tAnnotatorNotes E1\tBaku warns Yerevan\n");
}();

} // namespace dateline
