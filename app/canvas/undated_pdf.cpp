#include "canvas/undated_pdf.h"

namespace dateline {

namespace {

constexpr int entryLength = 20; // of the table of objects: ten digits of offset, five of generation, the kind
constexpr int offsetLength = 10;

} // namespace

QByteArray undatedPdf(QByteArray pdf)
{
    const qsizetype begin = pdf.indexOf("/CreationDate (D:");
    const qsizetype shift = pdf.indexOf('\n', begin) + 1 - begin;
    const qsizetype start = pdf.lastIndexOf("startxref\n");
    const qsizetype table = pdf.lastIndexOf("\nxref\n", start) + 1;
    if (begin < 0 || shift <= 0 || table <= begin)
        return pdf;
    // Its length differs by time zone, so that it is taken out and what stands behind it moves up.
    pdf.replace(start, pdf.size() - start, "startxref\n" + QByteArray::number(table - shift) + "\n%%EOF\n");
    const qsizetype entries = pdf.indexOf('\n', table + sizeof "xref") + 1;
    for (qsizetype at = entries; pdf[at] != 't'; at += entryLength) { // … railer
        const qsizetype offset = pdf.mid(at, offsetLength).toLongLong();
        if (offset > begin)
            pdf.replace(at, offsetLength, QByteArray::number(offset - shift).rightJustified(offsetLength, '0'));
    }
    return pdf.remove(begin, shift);
}

} // namespace dateline
