#include "shell/dropped_data.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

namespace dateline {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DroppedData)
};

bool isWebUrl(const QUrl &url)
{
    return url.isValid() && (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
}

QString localPath(const QUrl &url)
{
    const QString path = url.isLocalFile() && url.host().isEmpty() ? url.toLocalFile() : QString();
    return path.startsWith(QLatin1String("//")) ? QString() : path;
}

DroppedData filesOf(const QStringList &paths)
{
    DroppedData dropped;
    if (paths.size() == 1 && paths.first().endsWith(QLatin1String(".dateline"), Qt::CaseInsensitive) &&
        QFileInfo(paths.first()).isFile()) {
        dropped.kind = DroppedData::Kind::Library;
        dropped.library = paths.first();
        return dropped;
    }
    dropped.kind = DroppedData::Kind::Files;
    dropped.request.paths = paths;
    dropped.forecast = forecastDrop(paths);
    return dropped;
}

/// The page that a selection was taken from: Firefox names it in a type of its own, Windows' clipboard in a header line, some
/// pages in a <base>. Only looked for, never followed.
QString pageUrl(const QMimeData &data)
{
    const QByteArray firefox = data.data(QStringLiteral("text/x-moz-url-priv"));
    const QString told =
        QString(reinterpret_cast<const QChar *>(firefox.constData()), firefox.size() / 2).section(u'\n', 0, 0).trimmed();
    if (isWebUrl(QUrl(told)))
        return told;
    static const QRegularExpression inHtml(QStringLiteral(R"(^SourceURL:(\S+)|<base\b[^>]*\bhref\s*=\s*["']([^"']+))"),
                                           QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    const auto match = inHtml.match(data.html());
    const QString found = match.captured(match.lastCapturedIndex());
    return match.hasMatch() && isWebUrl(QUrl(found)) ? found : QString();
}

} // namespace

bool DroppedData::isUseful() const
{
    return kind == Kind::Text || kind == Kind::Library || (kind == Kind::Files && forecast.readable > 0);
}

DroppedData understand(const QMimeData &data)
{
    QStringList paths;
    bool webLink = false;
    for (const QUrl &url : data.urls()) {
        if (const QString path = localPath(url); !path.isEmpty())
            paths << path;
        webLink = webLink || isWebUrl(url);
    }
    if (!paths.isEmpty())
        return filesOf(paths);

    DroppedData dropped;
    // Qt makes up a text of the URLs.
    const QString text = data.hasUrls() ? QString() : data.text().trimmed();
    const bool bareLink = !text.contains(QRegularExpression(QStringLiteral("\\s"))) && isWebUrl(QUrl(text, QUrl::StrictMode));
    if (webLink || bareLink) {
        dropped.kind = DroppedData::Kind::WebLink;
    } else if (!text.isEmpty()) {
        dropped.kind = DroppedData::Kind::Text;
        dropped.request.texts.push_back({data.text(), pageUrl(data), {}, data.hasHtml() ? data.html() : QString()});
    }
    return dropped;
}

QString dropText(const DroppedData &data)
{
    switch (data.kind) {
    case DroppedData::Kind::Nothing:
        return Texts::tr("Nothing that Dateline can read");
    case DroppedData::Kind::Text:
        return Texts::tr("Add this text as an article");
    case DroppedData::Kind::WebLink:
        return Texts::tr("Dateline never connects: save the page and drop it");
    case DroppedData::Kind::Library:
        return Texts::tr("Open the library “%1”").arg(QFileInfo(data.library).completeBaseName());
    case DroppedData::Kind::Files:
        break;
    }
    const QString unreadable = Texts::tr("Cannot read %1").arg(data.forecast.unreadableSuffixes.join(QStringLiteral(", ")));
    if (data.forecast.readable == 0)
        return data.forecast.unreadableSuffixes.isEmpty() ? Texts::tr("There is no article in it") : unreadable;
    const QString readable = data.forecast.more ? Texts::tr("Add more than %n articles", nullptr, data.forecast.readable)
                                                : Texts::tr("Add %n article(s)", nullptr, data.forecast.readable);
    return data.forecast.unreadableSuffixes.isEmpty() ? readable : readable + u'\n' + unreadable;
}

} // namespace dateline
