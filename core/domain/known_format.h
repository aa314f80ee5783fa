#pragma once

#include "domain/annotated_article.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace dateline {

/// What a reader or a writer of a format is known to leave out; how often, and what, is in the LossReport of each file.
struct ForeseenLoss {
    LossKind kind;
    QStringList subjects{}; ///< the fields; empty = whatever the file has of this kind
};

/// A format, for lists of them: those of the command line, of dialogs and of the handbook.
struct KnownFormat {
    QString id;           ///< of the command line; empty where it is only read
    QString name;         ///< its own: the same in every language
    QStringList suffixes; ///< with the dot; the first is what is written
    bool isRead = false;
    bool isWritten = false;
    bool holdsOneArticle = false; ///< one file an article
    std::vector<ForeseenLoss> lostInReading{};
    std::vector<ForeseenLoss> lostInWriting{};
};

} // namespace dateline
