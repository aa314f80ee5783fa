#include "formats/bundle.h"

#include "document/zip_writer.h"
#include "formats/json_parser.h"
#include "formats/source_text.h"
#include "formats/text_origin.h"
#include "formats/web_annotation.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace dateline {

namespace {

constexpr qint64 largestBundle = 64 * 1024 * 1024; // as article_formats reads any file
constexpr int longestStem = 60;

const QString sumsName = QStringLiteral("SHA256SUMS");
const QString listName = QStringLiteral("bundle.json");
const QString formatKey = QStringLiteral("format");
const QString formatName = QStringLiteral("dateline-bundle/1");
const QString articlesKey = QStringLiteral("articles");
const QString textKey = QStringLiteral("text");
const QString annotationsKey = QStringLiteral("annotations");

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// A name that every file system takes, each once.
QString stemOf(const AnnotatedArticle &article, QHash<QString, int> &taken)
{
    static const QRegularExpression others(QStringLiteral("[^\\w]+"), QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression suffix(QStringLiteral("\\.\\w{1,8}$"));
    const auto origin = originOf(article);
    QString words = origin ? QString(origin->name).remove(suffix) : QString();
    if (words.isEmpty())
        words = article.article.title;
    words = words.replace(others, QStringLiteral(" ")).simplified();
    const bool splitsPair = words.size() > longestStem && words[longestStem].isLowSurrogate();
    words = words.left(splitsPair ? longestStem - 1 : longestStem).trimmed().replace(u' ', u'-');
    const QString stem = words.isEmpty() ? QStringLiteral("article") : words;
    const QString key = stem.toLower(); // some file systems take two cases for one name
    QString name = stem;
    while (taken.contains(name.toLower()))
        name = stem + u'-' + QString::number(++taken[key]);
    taken.insert(name.toLower(), 1);
    return name;
}

QByteArray sumsOf(const std::vector<ArchiveMember> &files)
{
    QByteArrayList lines;
    for (const ArchiveMember &file : files)
        lines << hashOf(file.bytes).toLatin1() + "  " + file.name.toUtf8() + '\n';
    return lines.join();
}

/// `../x`, `/x`, `C:x`: whoever unpacks a bundle shall find everything below it.
bool staysInside(const QString &name)
{
    static const QRegularExpression leaves(QStringLiteral("^/|^[A-Za-z]:|\\\\|(?:^|/)\\.\\.?(?:/|$)|[\\x00-\\x1f]"));
    return !name.isEmpty() && !name.contains(leaves);
}

/// Reads a bundle's members as what they are.
class BundleReader {
public:
    BundleReader(const QString &path, std::vector<ArchiveMember> members) : m_path(path), m_members(std::move(members)) {}

    Result<OpenedBundle> read()
    {
        m_bundle.files = static_cast<int>(m_members.size());
        return checkNames().and_then([this] { return checkSums(); }).and_then([this] { return readList(); }).map([this] {
            return std::move(m_bundle);
        });
    }

private:
    void addFault(BundleFault::Kind kind, const QString &file, const QString &expected = {}, const QString &found = {})
    {
        m_bundle.faults.push_back({kind, file, {}, expected, found});
    }

    Result<void> checkNames()
    {
        for (const ArchiveMember &member : m_members) {
            if (!staysInside(member.name))
                return failure(ErrorCode::BadSyntax, {QStringLiteral("articles/…, ≠ ") + member.name});
            if (m_byName.contains(member.name))
                return failure(ErrorCode::DuplicateId, {member.name});
            m_byName.insert(member.name, &member.bytes);
        }
        return {};
    }

    Result<void> checkSums()
    {
        static const QRegularExpression line(QStringLiteral("^([0-9a-f]{64})  (.+)$"));
        const QByteArray *sums = m_byName.value(sumsName);
        if (!sums)
            return failure(ErrorCode::BadSyntax, {sumsName});
        QSet<QString> listed{sumsName};
        int number = 0;
        for (const QString &entry : textOfUtf8(*sums).split(u'\n', Qt::SkipEmptyParts)) {
            ++number;
            const auto match = line.match(entry);
            if (!match.hasMatch())
                return failure(ErrorCode::BadSyntax, {sumsName}, {}, number);
            const QString name = match.captured(2);
            listed.insert(name);
            const QByteArray *bytes = m_byName.value(name);
            if (!bytes)
                addFault(BundleFault::Kind::Missing, name, match.captured(1));
            else if (const QString found = hashOf(*bytes); found != match.captured(1))
                addFault(BundleFault::Kind::Changed, name, match.captured(1), found);
        }
        for (const ArchiveMember &member : m_members) {
            if (!listed.contains(member.name))
                addFault(BundleFault::Kind::Unlisted, member.name, {}, hashOf(member.bytes));
        }
        return {};
    }

    Result<void> readList()
    {
        const QByteArray *list = m_byName.value(listName);
        const auto json = list ? parseJson(textOfUtf8(*list)) : failure(ErrorCode::BadSyntax, {listName});
        if (!json)
            return tl::make_unexpected(json.error());
        if (json->object()[formatKey] != formatName)
            return failure(ErrorCode::BadSyntax, {formatName});
        for (const QJsonValue entry : json->object()[articlesKey].toArray())
            readPart(jsonText(entry[textKey]), jsonText(entry[annotationsKey]));
        return {};
    }

    void readPart(const QString &textFile, const QString &annotationsFile)
    {
        const QByteArray *text = fileNamed(textFile);
        const QByteArray *annotations = fileNamed(annotationsFile);
        if (!text || !annotations)
            return;
        const QString source = textOfUtf8(*annotations);
        auto article = parseJson(source).and_then([&](const QJsonDocument &json) {
            return readWebAnnotations({m_path, *annotations, normalizedText(source)}, json.object());
        });
        if (!article) {
            addFault(BundleFault::Kind::Unreadable, annotationsFile, {}, article.error().arguments.value(0));
            return;
        }
        AnnotatedArticle &read = article->front();
        read.isComplete = true;
        if (const QString made = QString::fromLatin1(read.article.hash().toHex()); made != hashOf(*text))
            addFault(BundleFault::Kind::OtherText, textFile, made, hashOf(*text));
        m_bundle.parts.push_back({annotationsFile, textOfUtf8(*text), std::move(read)});
    }

    const QByteArray *fileNamed(const QString &name)
    {
        const QByteArray *bytes = m_byName.value(name);
        const bool isNew = std::ranges::find(m_bundle.faults, name, &BundleFault::file) == m_bundle.faults.end();
        if (!bytes && isNew)
            addFault(BundleFault::Kind::Missing, name);
        return bytes;
    }

    QString m_path;
    std::vector<ArchiveMember> m_members;
    QHash<QString, const QByteArray *> m_byName; // into m_members
    OpenedBundle m_bundle;
};

} // namespace

bool isBundle(const QByteArray &bytes)
{
    return isArchive(bytes) && archiveHolds(bytes, "bundle.json") && archiveHolds(bytes, "SHA256SUMS");
}

std::vector<AnnotatedArticle> inBundleOrder(std::vector<AnnotatedArticle> articles)
{
    const auto day = [](const Article &article) { return article.published ? article.published->earliest() : std::nullopt; };
    const auto key = [&](const AnnotatedArticle &each) {
        return std::tuple(day(each.article), each.article.title, each.article.hash());
    };
    std::ranges::stable_sort(articles, {}, key);
    for (AnnotatedArticle &article : articles)
        std::ranges::stable_sort(article.events, {},
                                 [](const Event &event) { return std::tuple(event.statementSpan(), event.uid); });
    return articles;
}

Result<QByteArray> writeBundle(const std::vector<AnnotatedArticle> &articles, const std::vector<ArchiveMember> &further,
                               LossReport &losses)
{
    if (further.size() + 2 * articles.size() + 2 > static_cast<std::size_t>(bundleLimits.members)) // its list and its sums
        return failure(ErrorCode::TooManyFiles, {QString::number(bundleLimits.members)});
    std::vector<ArchiveMember> files = further;
    QJsonArray list;
    QHash<QString, int> taken; // names, and how often their stems were
    for (const AnnotatedArticle &article : inBundleOrder(articles)) {
        const QString stem = QStringLiteral("articles/") + stemOf(article, taken);
        const QString text = stem + QStringLiteral(".txt");
        const QString annotations = stem + QStringLiteral(".jsonld");
        QJsonObject entry{{textKey, text}, {annotationsKey, annotations}, {QStringLiteral("title"), article.article.title}};
        if (const auto origin = originOf(article)) {
            entry.insert(QStringLiteral("source"), originJson(*origin));
            countLoss(losses, LossKind::OfLibrary, QStringLiteral("file"), origin->name);
        }
        list.append(entry);
        files.push_back({text, article.article.text.toUtf8()});
        files.push_back({annotations, writeWebAnnotation(article)});
    }
    files.push_back({listName, QJsonDocument(QJsonObject{{formatKey, formatName}, {articlesKey, list}}).toJson()});
    std::ranges::sort(files, {}, &ArchiveMember::name);
    files.insert(files.begin(), {sumsName, sumsOf(files)});
    qint64 content = 0;
    for (const ArchiveMember &file : files)
        content += file.bytes.size();
    if (content > bundleLimits.content)
        return failure(ErrorCode::FileTooLarge, {QString::number(content), QString::number(bundleLimits.content)});
    std::vector<ZipMember> members;
    for (ArchiveMember &file : files)
        members.push_back({std::move(file.name), std::move(file.bytes)});
    auto bytes = zipOf(members);
    if (bytes && bytes->size() > largestBundle)
        return failure(ErrorCode::FileTooLarge, {QString::number(bytes->size()), QString::number(largestBundle)});
    return bytes;
}

Result<OpenedBundle> openBundle(const QString &path, const QByteArray &bytes, const ArchiveLimits &limits)
{
    return readArchive(bytes, limits).and_then([&](std::vector<ArchiveMember> &&members) {
        return BundleReader(path, std::move(members)).read();
    });
}

Result<std::vector<AnnotatedArticle>> readBundle(const QString &path, const QByteArray &bytes)
{
    return openBundle(path, bytes).and_then([&](OpenedBundle &&bundle) -> Result<std::vector<AnnotatedArticle>> {
        if (!bundle.faults.empty()) {
            const BundleFault &fault = bundle.faults.front();
            return failure(ErrorCode::BundleDiffers, {fault.file, fault.expected, fault.found}, path);
        }
        if (bundle.parts.empty())
            return failure(ErrorCode::FileEmpty, {}, path);
        std::vector<AnnotatedArticle> articles;
        for (OpenedBundle::Part &part : bundle.parts)
            articles.push_back(std::move(part.article));
        return articles;
    });
}

} // namespace dateline
