#include "wording/table_text.h"

#include "wording/isolated.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace dateline {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TableText)
};

constexpr std::array<const char *, tableFieldCount> fieldTexts{QT_TRANSLATE_NOOP("TableText", "Words of the row"),
                                                               QT_TRANSLATE_NOOP("TableText", "Left out"),
                                                               QT_TRANSLATE_NOOP("TableText", "Identifier"),
                                                               QT_TRANSLATE_NOOP("TableText", "Date"),
                                                               QT_TRANSLATE_NOOP("TableText", "End date"),
                                                               QT_TRANSLATE_NOOP("TableText", "Said on"),
                                                               QT_TRANSLATE_NOOP("TableText", "Title"),
                                                               QT_TRANSLATE_NOOP("TableText", "Quote"),
                                                               QT_TRANSLATE_NOOP("TableText", "Type"),
                                                               QT_TRANSLATE_NOOP("TableText", "CAMEO code"),
                                                               QT_TRANSLATE_NOOP("TableText", "Goldstein score"),
                                                               QT_TRANSLATE_NOOP("TableText", "Source"),
                                                               QT_TRANSLATE_NOOP("TableText", "Source: code"),
                                                               QT_TRANSLATE_NOOP("TableText", "Source: country"),
                                                               QT_TRANSLATE_NOOP("TableText", "Source: role"),
                                                               QT_TRANSLATE_NOOP("TableText", "Target"),
                                                               QT_TRANSLATE_NOOP("TableText", "Target: code"),
                                                               QT_TRANSLATE_NOOP("TableText", "Target: country"),
                                                               QT_TRANSLATE_NOOP("TableText", "Target: role"),
                                                               QT_TRANSLATE_NOOP("TableText", "Speaker"),
                                                               QT_TRANSLATE_NOOP("TableText", "Modality"),
                                                               QT_TRANSLATE_NOOP("TableText", "Status"),
                                                               QT_TRANSLATE_NOOP("TableText", "Place"),
                                                               QT_TRANSLATE_NOOP("TableText", "Tags"),
                                                               QT_TRANSLATE_NOOP("TableText", "Note"),
                                                               QT_TRANSLATE_NOOP("TableText", "Article: number"),
                                                               QT_TRANSLATE_NOOP("TableText", "Article: address"),
                                                               QT_TRANSLATE_NOOP("TableText", "Article: outlet"),
                                                               QT_TRANSLATE_NOOP("TableText", "Article: headline"),
                                                               QT_TRANSLATE_NOOP("TableText", "Article: published")};

/// "33 columns left out: MonthYear, Year …"; all of their names would fill the window.
QString leftOutText(const TableMapping &mapping)
{
    constexpr qsizetype mostNames = 8;
    QStringList names;
    for (const TableColumn &column : mapping.columns) {
        if (column.use == TableField::LeftOut)
            names << isolated(column.name);
    }
    if (names.isEmpty())
        return {};
    const auto count = static_cast<int>(names.size());
    const QString some =
        names.mid(0, mostNames).join(QStringLiteral(", ")) + (count > mostNames ? QStringLiteral(" …") : QString());
    return Texts::tr("%n column(s) left out: %1", nullptr, count).arg(some);
}

} // namespace

QString tableFieldText(TableField field)
{
    return Texts::tr(fieldTexts[static_cast<std::size_t>(field)]);
}

QString delimiterText(char delimiter)
{
    switch (delimiter) {
    case '\t':
        return Texts::tr("tab");
    case ';':
        return Texts::tr("semicolon");
    case '|':
        return Texts::tr("vertical bar");
    default:
        return Texts::tr("comma");
    }
}

QString dateOrderText(DateOrder order)
{
    switch (order) {
    case DateOrder::DayFirst:
        return Texts::tr("day, month, year");
    case DateOrder::MonthFirst:
        return Texts::tr("month, day, year");
    case DateOrder::Unknown:
        break;
    }
    return Texts::tr("not known");
}

QString tableReadingText(const TableMapping &mapping)
{
    const QString bytes = Texts::tr("%1, separated by %2", "encoding, delimiter")
                              .arg(tableEncodingName(mapping.encoding), delimiterText(mapping.delimiter));
    QString text;
    if (mapping.isRemembered)
        text = Texts::tr("Read as a table with the same columns was before: %1").arg(bytes);
    else if (mapping.shape.isEmpty())
        text = Texts::tr("Read as its columns were described: %1").arg(bytes);
    else
        text = Texts::tr("Table of %1: %2", "GDELT, encoding").arg(mapping.shape, bytes);
    if (mapping.dates != DateOrder::Unknown)
        text = Texts::tr("%1, dates as %2", "table, day month year").arg(text, dateOrderText(mapping.dates));
    return text;
}

QString reportsText()
{
    return Texts::tr(
        "These are reports, not events: programs coded them out of news. Several may tell of one event, and nobody has "
        "checked them.");
}

QString rowsText(qint64 rows)
{
    return Texts::tr("%Ln row(s)", nullptr, static_cast<int>(rows));
}

QStringList tableSummaryTexts(const TableSummary &summary)
{
    QStringList texts{tableReadingText(summary.mapping)};
    if (summary.mapping.isReports)
        texts << reportsText();
    const QLocale locale;
    QString rows = rowsText(summary.rows);
    if (summary.refused > 0)
        rows = Texts::tr("%1, %2 of them could not be read").arg(rows, locale.toString(summary.refused));
    if (summary.undated > 0)
        rows = Texts::tr("%1, %2 without a date that can be read").arg(rows, locale.toString(summary.undated));
    texts << rows;
    if (const QString leftOut = leftOutText(summary.mapping); !leftOut.isEmpty())
        texts << leftOut;
    return texts;
}

} // namespace dateline
