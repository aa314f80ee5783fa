#include "domain/id.h"

#include <QCryptographicHash>

namespace dateline {

TextHash textHash(const QString &text) { return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256); }

QUuid annotatedEventUid(const TextHash &text, const QString &format, const QString &ownId)
{
    // Of this project alone: never change it, every library's identities hang on it.
    static const QUuid nameSpace(QStringLiteral("{6f1d9e5a-0d57-5c41-9a3c-b0b1a2f4d7c3}"));
    const QByteArray name = text.toHex() + '\0' + format.toUtf8() + '\0' + ownId.toUtf8();
    return QUuid::createUuidV5(nameSpace, name);
}

} // namespace dateline
