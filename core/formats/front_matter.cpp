#include "formats/front_matter.h"

#include "formats/publication_hint.h"
#include "formats/source_text.h"

#include <QRegularExpression>

#include <yaml-cpp/yaml.h>

#include <array>

namespace dateline {

namespace {

const QString fence = QStringLiteral("---");

/// yaml-cpp 0.7 writes the escapes \_ (no-break space) and \N (next line) as single bytes, which is no UTF-8.
QString scalarText(const YAML::Node &node)
{
    QByteArray repaired;
    int following = 0; // bytes of a sequence still to come
    for (const char byte : node.Scalar()) {
        const auto value = static_cast<unsigned char>(byte);
        const bool continues = (value & 0xC0) == 0x80;
        if (continues && following == 0 && (value == 0xA0 || value == 0x85))
            repaired += '\xC2';
        following = continues ? std::max(0, following - 1) : value >= 0xF0 ? 3 : value >= 0xE0 ? 2 : value >= 0xC0 ? 1 : 0;
        repaired += byte;
    }
    return textOfUtf8(repaired);
}

FrontMatter::Field fieldOf(const YAML::Node &key, const YAML::Node &value)
{
    FrontMatter::Field field{key.IsScalar() ? scalarText(key) : QString(), {}, true};
    if (value.IsScalar()) {
        field.value = scalarText(value);
    } else if (value.IsSequence()) {
        QStringList items;
        for (const YAML::Node &item : value) {
            field.isPlain = field.isPlain && item.IsScalar();
            if (item.IsScalar())
                items << scalarText(item);
        }
        field.value = field.isPlain ? items.join(QStringLiteral(", ")) : QString();
    } else {
        field.isPlain = value.IsNull();
    }
    return field;
}

/// Where the closing line begins, or -1.
qsizetype closingLine(const QString &text)
{
    static const QRegularExpression closing(QStringLiteral("^(---|\\.\\.\\.)[ \\t]*$"), QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = closing.match(text, fence.size() + 1);
    return match.hasMatch() ? match.capturedStart() : -1;
}

/// "2022-02-12 12:52:51-05:00", "2024-07-25T10:00:00Z", "July 25, 2024": an EDTF, or else the day that is written.
std::optional<Edtf> publicationDate(const QString &value)
{
    if (auto date = Edtf::parse(value.trimmed()))
        return *date;
    const auto day = firstWrittenDay(value.left(value.indexOf(QRegularExpression(QStringLiteral("[T ]\\d\\d:")))));
    return day ? std::optional(day->date) : std::nullopt;
}

QString oneLine(const QString &value)
{
    return value.contains(u'\n') ? value.simplified() : value.trimmed();
}

using Names = QStringList;

/// The first field, in the order of `names`, that `take` accepts.
template<class Take>
const FrontMatter::Field *firstField(const FrontMatter &matter, const Names &names, Take take)
{
    for (const QString &name : names) {
        for (const FrontMatter::Field &field : matter.fields) {
            if (field.key.compare(name, Qt::CaseInsensitive) == 0 && !field.value.trimmed().isEmpty() && take(field.value))
                return &field;
        }
    }
    return nullptr;
}

QStringList words(const char *list)
{
    return QString::fromLatin1(list).split(u' ');
}

bool isPlainYaml(const QString &value)
{
    static const QRegularExpression plain(QStringLiteral(
        "^[\\p{L}\\d][\\p{L}\\p{M}\\d ,.()’–—;/+_~-]*(?:[:'][\\p{L}\\d/_~+.-]+[\\p{L}\\p{M}\\d ,.()’–—;/+_~-]*)*$"));
    static const QRegularExpression otherType(
        QStringLiteral("^(true|false|yes|no|on|off|y|n|null|nan|[-+.\\d][\\d_.eE+-]*|0x[\\da-f]+)$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression day(QStringLiteral("^\\d{4}(-\\d\\d){0,2}$"));
    return plain.match(value).hasMatch() && !value.endsWith(u' ') &&
           (!otherType.match(value).hasMatch() || day.match(value).hasMatch());
}

QString quotedYaml(const QString &value)
{
    QString quoted;
    for (const QChar letter : value) {
        const char16_t code = letter.unicode();
        if (code == u'"' || code == u'\\')
            quoted += u'\\';
        if (code == u'\n')
            quoted += QStringLiteral("\\n");
        else if (code < 0x20 || (code >= 0x7f && code < 0xa0) || code == 0x2028 || code == 0x2029 || code == 0xfeff)
            quoted += QStringLiteral("\\u%1").arg(code, 4, 16, QLatin1Char('0'));
        else
            quoted += letter;
    }
    return u'"' + quoted + u'"';
}

} // namespace

Result<FrontMatter> readFrontMatter(const QString &text)
{
    const qsizetype firstEnd = text.indexOf(u'\n');
    const qsizetype closing = firstEnd < 0 || text.left(firstEnd).trimmed() != fence ? -1 : closingLine(text);
    if (closing < 0)
        return FrontMatter{};
    try {
        const YAML::Node root = YAML::Load(text.mid(firstEnd + 1, closing - firstEnd - 1).toStdString());
        if (!root.IsMap()) // a rule, then text, then another rule
            return FrontMatter{};
        FrontMatter matter;
        for (const auto &entry : root)
            matter.fields.push_back(fieldOf(entry.first, entry.second));
        const qsizetype end = text.indexOf(u'\n', closing);
        matter.bodyStart = end < 0 ? text.size() : end + 1;
        return matter;
    } catch (const YAML::Exception &error) {
        const bool placed = !error.mark.is_null();
        return failure(ErrorCode::BadSyntax, {QString::fromStdString(error.msg)}, {}, placed ? error.mark.line + 2 : 1,
                       placed ? error.mark.column + 1 : 0);
    }
}

bool applyFrontMatter(const FrontMatter &matter, Article &article, LossReport &losses)
{
    std::vector<const FrontMatter::Field *> used;
    const std::array<std::pair<Names, QString *>, 6> texts{
        {{words("title headline"), &article.title},
         {words("publisher outlet source site_name publication"), &article.publisher},
         {words("author authors byline creator"), &article.author},
         {words("url source_url link canonical permalink original_url"), &article.url},
         {words("lang language locale"), &article.language},
         {words("place dateline location"), &article.place}}};
    for (const auto &[names, target] : texts) {
        used.push_back(firstField(matter, names, [](const QString &) { return true; }));
        if (used.back())
            *target = oneLine(used.back()->value);
    }
    std::optional<Edtf> date;
    const auto *published = firstField(
        matter, words("published date published_time datePublished published_at publication_date pubDate pub_date issued"),
        [&](const QString &value) { return (date = publicationDate(value)).has_value(); });
    if (published)
        article.setPublished(date, DateBasis::Metadata, {ReasonCode::Metadata, {published->key}});
    used.push_back(published);
    for (const FrontMatter::Field &field : matter.fields) {
        if (std::ranges::find(used, &field) == used.end())
            countLoss(losses, LossKind::Metadata, field.key, field.value);
    }
    return published != nullptr;
}

QString frontMatterLine(const QString &key, const QString &value)
{
    return key + QStringLiteral(": ") + (isPlainYaml(value) ? value : quotedYaml(value)) + u'\n';
}

} // namespace dateline
