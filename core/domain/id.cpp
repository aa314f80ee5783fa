#include "domain/id.h"

#include <QCryptographicHash>

namespace dateline {

TextHash textHash(const QString &text) { return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256); }

namespace {

// Of this project alone: never change it, every library's identities hang on it.
constexpr QUuid nameSpace{0x6f1d9e5a, 0x0d57, 0x5c41, 0x9a, 0x3c, 0xb0, 0xb1, 0xa2, 0xf4, 0xd7, 0xc3};

} // namespace

QUuid annotatedEventUid(const TextHash &text, const QString &format, const QString &ownId)
{
    const QByteArray name = text.toHex() + '\0' + format.toUtf8() + '\0' + ownId.toUtf8();
    return QUuid::createUuidV5(nameSpace, name);
}

QUuid suggestedEventUid(const TextHash &text, TextSpan span, const QString &type, int ordinal)
{
    const QByteArray name = text.toHex() + '\0' + QByteArray::number(span.start) + '\0' + QByteArray::number(span.end) + '\0' + type.toUtf8() +
                            '\0' + QByteArray::number(ordinal);
    return QUuid::createUuidV5(nameSpace, name);
}

} // namespace dateline
