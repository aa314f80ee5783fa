#include "domain/article.h"

#include "domain/enum_names.h"

#include <QCryptographicHash>

namespace dateline {

namespace {
constexpr EnumNames<DateBasis, 6> basisNames{{"given", "metadata", "stated", "file name", "inferred", "unknown"}};
} // namespace

QString dateBasisName(DateBasis basis) { return basisNames.name(basis); }
DateBasis dateBasisFromName(const QString &name) { return basisNames.value(name).value_or(DateBasis::Unknown); }

QByteArray Source::sha256() const { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); }

void Article::setPublished(std::optional<Edtf> date, DateBasis basis, Reason reason)
{
    published = std::move(date);
    publishedBasis = published ? basis : DateBasis::Unknown;
    publishedReason = published ? std::move(reason) : Reason{ReasonCode::NothingFound, {}};
}

} // namespace dateline
