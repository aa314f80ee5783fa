#pragma once

#include "library/unfinished_import.h"
#include "workflow/importer.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>

namespace dateline {

/// What of a request has not come in yet: UnfinishedImport::request. Text that was pasted is not remembered: there is no file to
/// read it from again.
struct ImportMemory {
    QStringList paths; ///< absolute
    std::optional<Edtf> published;
    std::map<QString, TableMapping> tables; ///< by absolute path
    QString after;                          ///< the last file that came in, in the order of walking; those before it did too
    QStringList waiting;                    ///< but for these: annotations whose page may still come

    static ImportMemory of(const ImportRequest &request);
    static std::optional<ImportMemory> read(const QString &stored);
    QString toString() const;
};

} // namespace dateline
