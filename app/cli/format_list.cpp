#include "cli/format_list.h"

#include "report/report_file.h"
#include "wording/change_text.h"
#include "workflow/exporter.h"

#include <QCoreApplication>
#include <QStringList>

namespace dateline {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(FormatList)
};

/// Those of core and, behind them, the reports, which only the app can write.
std::vector<KnownFormat> allFormats()
{
    std::vector<KnownFormat> formats = knownFormats();
    for (const QString &report : reportFormats())
        formats.push_back({report, Texts::tr("Report, %1").arg(report.toUpper()), {u'.' + report}, false, true});
    return formats;
}

QString row(const QStringList &cells)
{
    return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

QStringList code(const QStringList &words)
{
    QStringList marked;
    for (const QString &word : words) {
        if (!word.isEmpty())
            marked << u'`' + word + u'`';
    }
    return marked;
}

} // namespace

QString formatsMarkdown()
{
    const QStringList head{Texts::tr("format"),  Texts::tr("files"),          QStringLiteral("`--to`"),      Texts::tr("read"),
                           Texts::tr("written"), Texts::tr("lost when read"), Texts::tr("lost when written")};
    QString markdown = row(head) + QStringLiteral("|---").repeated(static_cast<int>(head.size())) + QStringLiteral("|\n");
    const QString yes = Texts::tr("yes");
    for (const KnownFormat &format : allFormats())
        markdown +=
            row({format.name, code(format.suffixes).join(u' '), code({format.id}).join(u' '), format.isRead ? yes : QString(),
                 format.isWritten ? yes : QString(), foreseenText(format.lostInReading), foreseenText(format.lostInWriting)});
    return markdown;
}

QString formatsText()
{
    static constexpr int idWidth = 16;
    static constexpr int nameWidth = 24;
    QString text;
    for (const KnownFormat &format : allFormats()) {
        const QString ways = format.isRead && format.isWritten ? Texts::tr("read, written")
                             : format.isRead                   ? Texts::tr("read")
                                                               : Texts::tr("written");
        text += format.id.leftJustified(idWidth) + format.name.leftJustified(nameWidth) + ways + QStringLiteral("  ") +
                format.suffixes.join(u' ') + u'\n';
    }
    return text;
}

} // namespace dateline
