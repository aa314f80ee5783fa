#pragma once

#include "domain/error.h"
#include "domain/table_mapping.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>
#include <optional>
#include <stop_token>

class QFile;

namespace dateline {

/// A table's bytes, a piece at a time, in an encoding whose letters below 0x80 are ASCII's: UTF-16 becomes UTF-8 on the way. The
/// byte order mark is left out.
class TableBytes {
public:
    /// Of a regular file of any size; errors as readRegularFile().
    static Result<TableBytes> open(const QString &path);
    static TableBytes of(QByteArray bytes);
    TableBytes(TableBytes &&) noexcept;
    TableBytes &operator=(TableBytes &&) noexcept;
    ~TableBytes();

    static constexpr qsizetype headSize = 256 * 1024;

    /// By the byte order mark, the zero bytes of UTF-16, what of the beginning is valid UTF-8, and else the letters of code
    /// pages.
    TableEncoding guess() const;
    const QByteArray &head() const
    {
        return m_head;
    } ///< as it stands in the file: at most headSize, unless it was given as a whole
    bool isEmpty() const { return m_head.isEmpty(); }
    /// Takes the bytes as this encoding from now on. REQUIRES: nothing was read.
    void setEncoding(TableEncoding encoding);
    /// From then on nothing more is read.
    void stopWhen(std::stop_token stop) { m_stop = std::move(stop); }
    /// Empty at the end, also where the file can be read no further: error() tells.
    QByteArray read();
    const std::optional<Error> &error() const { return m_error; }

private:
    struct Utf16;
    TableBytes();
    QByteArray readRaw();

    std::unique_ptr<QFile> m_file; // none = all of it is in m_head
    std::unique_ptr<Utf16> m_utf16;
    QString m_path;
    QByteArray m_head;
    bool m_headRead = false;
    std::optional<Error> m_error;
    std::stop_token m_stop;
};

/// Bytes of a row, as TableBytes of this encoding hands them on → words; nothing when they are none. A carriage return before a line end is left out.
std::optional<QString> tableText(QByteArrayView bytes, TableEncoding encoding);

} // namespace dateline
