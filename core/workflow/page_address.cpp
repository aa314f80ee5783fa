#include "workflow/page_address.h"

#include <QUrl>

namespace dateline {
namespace {

QString pageOf(const QString &address)
{
    const QUrl url = QUrl(address.trimmed()).adjusted(QUrl::RemoveFragment | QUrl::StripTrailingSlash | QUrl::RemoveUserInfo);
    QString host = url.host();
    if (host.startsWith(QLatin1String("www.")))
        host.remove(0, 4);
    const QString query = url.hasQuery() ? u'?' + url.query() : QString();
    return host.isEmpty() ? QString() : host + url.path() + query;
}

} // namespace

bool samePage(const QString &one, const QString &other)
{
    const QString page = pageOf(one);
    return !page.isEmpty() && page == pageOf(other);
}

} // namespace dateline
