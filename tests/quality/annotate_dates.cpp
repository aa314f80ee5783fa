// annotate_dates OUT FILE.tml…: the dates of TimeML files found anew; for score_timex.py.
#include "extract/date_finder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace dateline;

static QByteArray annotated(const QByteArray &bytes)
{
    const QString all = QString::fromUtf8(bytes);
    static const QRegularExpression dct(QStringLiteral("CREATION_TIME[^>]*value=\"([0-9-]{10})"));
    static const QRegularExpression dct2(QStringLiteral("value=\"([0-9-]{10})\"[^>]*CREATION_TIME"));
    QString date = dct.match(all).captured(1);
    if (date.isEmpty())
        date = dct2.match(all).captured(1);
    const qsizetype start = all.indexOf(QStringLiteral("<TEXT>")) + 6;
    const qsizetype end = all.indexOf(QStringLiteral("</TEXT>"));
    QString text = all.mid(start, end - start);
    text.remove(QRegularExpression(QStringLiteral("<[^>]*>")));
    text.replace(QStringLiteral("&lt;"), QStringLiteral("<")).replace(QStringLiteral("&gt;"), QStringLiteral(">")).replace(QStringLiteral("&quot;"), QStringLiteral("\"")).replace(QStringLiteral("&apos;"), QStringLiteral("'")).replace(QStringLiteral("&amp;"), QStringLiteral("&"));
    DateContext context;
    if (const auto day = Edtf::parse(date))
        context.published = civilDay(*day->earliest());
    QString out = QStringLiteral("<TimeML>\n<TEXT>");
    int at = 0;
    int id = 0;
    for (const DateMention &mention : findDates(text, context)) {
        out += text.mid(at, mention.span.start - at).toHtmlEscaped();
        out += QStringLiteral("<TIMEX3 tid=\"t%1\" type=\"%2\" value=\"%3\" rule=\"%4\">").arg(++id).arg(timexTypeName(mention.timex.type), mention.timex.value, mention.rule);
        out += wordsAt(text, mention.span).toHtmlEscaped() + QStringLiteral("</TIMEX3>");
        at = mention.span.end;
    }
    return (out + text.mid(at).toHtmlEscaped() + QStringLiteral("</TEXT>\n</TimeML>\n")).toUtf8();
}

int main(int argc, char **argv)
{
    for (int i = 2; i < argc; ++i) {
        QFile in(QString::fromLocal8Bit(argv[i]));
        in.open(QIODevice::ReadOnly);
        QFile out(QString::fromLocal8Bit(argv[1]) + u'/' + QFileInfo(in).fileName());
        out.open(QIODevice::WriteOnly);
        out.write(annotated(in.readAll()));
    }
}
