#include "shell/library_name.h"

#include "state/places.h"
#include "state/session.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace dateline {

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(LibraryName)
};
} // namespace

QString libraryName(const Session &session)
{
    if (session.isSample())
        return Texts::tr("Sample library");
    if (session.libraryPath() == defaultLibraryPath())
        return Texts::tr("My library");
    return QFileInfo(session.libraryPath()).completeBaseName();
}

} // namespace dateline
