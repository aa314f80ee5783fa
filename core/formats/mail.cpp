#include "formats/mail.h"

#include "formats/html_article.h"
#include "formats/source_text.h"

#include <QRegularExpression>

#include <gmime/gmime.h>

#include <memory>

namespace dateline {

namespace {

struct Unreferenced {
    void operator()(gpointer object) const { g_object_unref(object); }
};
template<class T>
using Owned = std::unique_ptr<T, Unreferenced>;

struct Freed {
    void operator()(char *text) const { g_free(text); }
};
using OwnedText = std::unique_ptr<char, Freed>;

bool isPart(GMimeObject *part, const char *type, const char *subtype)
{
    return g_mime_content_type_is_type(g_mime_object_get_content_type(part), type, subtype);
}

QString kindOf(GMimeObject *part)
{
    const OwnedText type(g_mime_content_type_get_mime_type(g_mime_object_get_content_type(part)));
    return QString::fromUtf8(type.get());
}

/// RFC 3676: a line that ends with a space goes on in the next one of the same depth of quoting.
QString unflowed(const QString &text)
{
    static const QRegularExpression quoting(QStringLiteral("^>*"));
    static const QString signature = QStringLiteral("-- ");
    QString all;
    bool isFirst = true;
    bool isOpen = false; // the line before goes on
    qsizetype depthBefore = 0;
    for (QString line : text.split(u'\n')) {
        const qsizetype depth = quoting.match(line).capturedLength();
        line.remove(0, depth);
        if (line.startsWith(u' '))
            line.remove(0, 1);
        const bool goesOn = isOpen && depthBefore == depth && line != signature;
        if (!goesOn && !isFirst)
            all += u'\n';
        if (!goesOn && depth > 0)
            all += QString(depth, u'>') + u' ';
        all += line;
        isFirst = false;
        isOpen = line.endsWith(u' ') && line != signature;
        depthBefore = depth;
    }
    return all;
}

QString plainText(GMimeObject *part)
{
    const OwnedText decoded(g_mime_text_part_get_text(GMIME_TEXT_PART(part)));
    const QString text = normalizedText(textOfUtf8(QByteArrayView(decoded.get() ? decoded.get() : ""))).text;
    const char *format = g_mime_object_get_content_type_parameter(part, "format");
    return format && QByteArrayView(format).compare("flowed", Qt::CaseInsensitive) == 0 ? unflowed(text) : text;
}

QByteArray contentOf(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return QByteArray(reinterpret_cast<const char *>(bytes->data), static_cast<qsizetype>(bytes->len));
}

/// Goes through the parts of one message.
class MailReader {
public:
    DocumentParts read(GMimeMessage *message)
    {
        readHead(message);
        if (GMimeObject *part = g_mime_message_get_mime_part(message))
            readPart(part, 0);
        m_document.text = m_texts.join(QStringLiteral("\n\n"));
        return std::move(m_document);
    }

private:
    void lose(LossKind kind, const QString &subject, const QString &example = {})
    {
        countLoss(m_document.losses, kind, subject, example);
    }

    void readHead(GMimeMessage *message)
    {
        static constexpr std::pair<const char *, const char *> fields[] = {
            {"Subject", "title"}, {"Date", "Date"}, {"Organization", "publisher"}, {"To", "To"}, {"Cc", "Cc"}};
        for (const auto &[field, key] : fields)
            addField(key, QString::fromUtf8(g_mime_object_get_header(GMIME_OBJECT(message), field)));
        InternetAddressList *senders = g_mime_message_get_from(message);
        InternetAddress *sender = senders ? internet_address_list_get_address(senders, 0) : nullptr;
        if (!sender)
            return;
        const QString name = QString::fromUtf8(internet_address_get_name(sender));
        addField("author", name.isEmpty() && INTERNET_ADDRESS_IS_MAILBOX(sender)
                               ? QString::fromUtf8(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(sender)))
                               : name);
    }

    void addField(const char *key, const QString &value)
    {
        if (!value.simplified().isEmpty())
            m_document.head.fields.push_back({QLatin1String(key), value.simplified()});
    }

    void readPart(GMimeObject *part, int depth)
    {
        if (depth > deepestMail)
            lose(LossKind::Attachment, kindOf(part));
        else if (GMIME_IS_MULTIPART(part) && isPart(part, "multipart", "alternative"))
            readAlternative(GMIME_MULTIPART(part), depth);
        else if (GMIME_IS_MULTIPART(part))
            for (int index = 0; index < g_mime_multipart_get_count(GMIME_MULTIPART(part)); ++index)
                readPart(g_mime_multipart_get_part(GMIME_MULTIPART(part), index), depth + 1);
        else if (GMIME_IS_MESSAGE_PART(part))
            takeMessage(GMIME_MESSAGE_PART(part));
        else if (isBody(part))
            takeText(part);
        else if (GMIME_IS_PART(part))
            takeFile(GMIME_PART(part));
    }

    /// The same words in several forms: plain text, else the richest.
    void readAlternative(GMimeMultipart *forms, int depth)
    {
        GMimeObject *plain = nullptr;
        GMimeObject *richest = nullptr; // and no file that goes with the words, as a meeting's
        GMimeObject *last = nullptr;
        const int count = g_mime_multipart_get_count(forms);
        for (int index = 0; index < count; ++index) {
            last = g_mime_multipart_get_part(forms, index);
            const bool isPlain = isBody(last) && isPart(last, "text", "plain");
            if (isPlain && !plainText(last).trimmed().isEmpty())
                plain = last;
            else if (!isPlain && (isBody(last) || GMIME_IS_MULTIPART(last)))
                richest = last;
        }
        GMimeObject *chosen = plain ? plain : richest ? richest : last;
        for (int index = 0; index < count; ++index) {
            if (GMimeObject *form = g_mime_multipart_get_part(forms, index); form != chosen)
                lose(LossKind::Markup, kindOf(form));
        }
        if (chosen)
            readPart(chosen, depth + 1);
    }

    static bool isBody(GMimeObject *part)
    {
        const char *disposition = g_mime_object_get_disposition(part);
        const bool isFile = disposition && QByteArrayView(disposition).compare("attachment", Qt::CaseInsensitive) == 0;
        return GMIME_IS_TEXT_PART(part) && !isFile && (isPart(part, "text", "plain") || isPart(part, "text", "html"));
    }

    void takeText(GMimeObject *part)
    {
        const QString text = plainText(part);
        if (isPart(part, "text", "plain")) {
            if (!text.trimmed().isEmpty())
                m_texts << text.trimmed();
        } else if (auto read = readHtmlFragment(text)) {
            m_texts << read->article.text;
            lose(LossKind::Markup, QStringLiteral("HTML"));
        } else {
            lose(LossKind::Attachment, kindOf(part));
        }
    }

    void takeFile(GMimePart *part)
    {
        const QString name = QString::fromUtf8(g_mime_part_get_filename(part));
        if (name.isEmpty())
            lose(LossKind::Attachment, kindOf(GMIME_OBJECT(part)));
        else
            m_document.attachments.push_back({name, contentOf(part)});
    }

    void takeMessage(GMimeMessagePart *part)
    {
        GMimeMessage *message = g_mime_message_part_get_message(part);
        if (!message)
            return;
        const OwnedText text(g_mime_object_to_string(GMIME_OBJECT(message), nullptr));
        m_document.attachments.push_back(
            {QString::fromUtf8(g_mime_message_get_subject(message)) + QStringLiteral(".eml"), QByteArray(text.get())});
    }

    DocumentParts m_document;
    QStringList m_texts;
};

void beginOnce()
{
    static const bool begun = [] {
        g_mime_init();
        return true;
    }();
    (void)begun;
}

/// Each part says what it is; the parser goes as deep as there are parts.
bool hasTooManyParts(const QByteArray &bytes)
{
    static const QRegularExpression container(QStringLiteral("^content-type:\\s*(?:multipart|message)/"),
                                              QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    const QString text = QString::fromLatin1(bytes);
    int count = 0;
    for (auto match = container.globalMatch(text); match.hasNext() && count <= mostMailParts; match.next())
        ++count;
    return count > mostMailParts;
}

} // namespace

Result<DocumentParts> readMail(const QByteArray &bytes)
{
    beginOnce();
    if (hasTooManyParts(bytes))
        return failure(ErrorCode::BadSyntax, {QStringLiteral("MIME ≤ %1").arg(mostMailParts)});
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    if (bytes.startsWith("From "))
        g_mime_parser_set_format(parser.get(), GMIME_FORMAT_MBOX);
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message)
        return failure(ErrorCode::BadSyntax, {QStringLiteral("RFC 5322")});
    DocumentParts document = MailReader().read(message.get());
    while (!g_mime_parser_eos(parser.get())) {
        const Owned<GMimeMessage> other(g_mime_parser_construct_message(parser.get(), nullptr));
        if (!other)
            break;
        countLoss(document.losses, LossKind::Attachment, QStringLiteral("message"),
                  QString::fromUtf8(g_mime_message_get_subject(other.get())));
    }
    return document;
}

} // namespace dateline
