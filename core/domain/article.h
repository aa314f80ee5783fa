#pragma once

#include "domain/edtf.h"
#include "domain/id.h"
#include "domain/reason.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>

namespace dateline {

/// Where the publication date comes from, best first (DOMAIN: Source and article).
enum class DateBasis : std::uint8_t { Given, Metadata, Stated, FileName, Inferred, Unknown };
QString dateBasisName(DateBasis basis);   ///< "file name" for FileName, else the lower-case word
DateBasis dateBasisFromName(const QString &name);

/// A date that an article's file offers as its publication date, and why.
struct PublicationCandidate {
    Edtf date;
    DateBasis basis = DateBasis::Unknown;
    Reason reason;
    friend bool operator==(const PublicationCandidate &, const PublicationCandidate &) = default;
};

/// The original bytes, as dropped.
struct Source {
    QString path;      ///< as the user named it, and behind it a file within it; empty for pasted text
    QByteArray bytes;
    QByteArray sha256() const;
};

/// The reader of annotations whose page is not at hand.
inline const QString excerptsReader = QStringLiteral("excerpts/1");
inline bool isExcerptsReader(const QString &reader) { return reader.startsWith(QLatin1String("excerpts/")); }

/// The readers of event tables: their articles are rows, and the reports' rows are what programs coded out of news.
inline const QString tableReaderName = QStringLiteral("table/1");
inline const QString reportsReaderName = QStringLiteral("reports/1");
inline bool isReportsReader(const QString &reader) { return reader.startsWith(QLatin1String("reports/")); }
inline bool isTableReader(const QString &reader)
{
    return reader.startsWith(QLatin1String("table/")) || isReportsReader(reader);
}

/// What a reader made of a source. Spans and citation hashes refer to `text`, never to the bytes.
struct Article {
    QString title;
    QString publisher;  ///< outlet
    QString author;
    QString url;
    QString language;   ///< BCP 47; empty = unknown
    QString place;      ///< of the dateline
    std::optional<Edtf> published;
    DateBasis publishedBasis = DateBasis::Unknown;
    Reason publishedReason;
    QString text;       ///< LF line ends, no BOM
    QString reader;     ///< name and version: "plain/1"

    /// Sets date, basis and reason together: they never disagree.
    void setPublished(std::optional<Edtf> date, DateBasis basis, Reason reason);
    TextHash hash() const { return textHash(text); }
    /// Not a page's text but the passages that annotations quote of it, because the page itself was not at hand.
    bool isExcerpts() const { return isExcerptsReader(reader); }
    /// Not a page's text but the rows of an event table that speak of it.
    bool isRows() const { return isTableReader(reader); }
};

} // namespace dateline
