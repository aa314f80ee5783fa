#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// A PDF of words where they are put, in Helvetica; points from the upper left corner of an A4 page.
class WrittenPdf {
public:
    static constexpr double height = 842;

    WrittenPdf() { newPage(); }
    void newPage() { m_pages << QByteArray(); }
    void put(double left, double top, const QString &words, double size = 10)
    {
        const QByteArray escaped = words.toLatin1().replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
        m_pages.last() += "BT /F1 " + QByteArray::number(size) + " Tf " + QByteArray::number(left) + ' ' +
                          QByteArray::number(height - top) + " Td (" + escaped + ") Tj ET\n";
    }
    /// Lines one under the other; returns where the next one would be.
    double put(double left, double top, const QStringList &lines)
    {
        for (const QString &line : lines) {
            put(left, top, line);
            top += 12;
        }
        return top;
    }
    void setInfo(const QByteArray &info) { m_info = info; }

    QByteArray bytes() const
    {
        QList<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R >>",
                                  {},
                                  "<< " + m_info + " >>",
                                  "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"};
        QByteArray kids;
        for (const QByteArray &page : m_pages) {
            const qsizetype number = objects.size() + 1;
            kids += QByteArray::number(number) + " 0 R ";
            objects << "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents " +
                           QByteArray::number(number + 1) + " 0 R >>"
                    << "<< /Length " + QByteArray::number(page.size()) + " >>\nstream\n" + page + "endstream";
        }
        objects[1] = "<< /Type /Pages /Count " + QByteArray::number(m_pages.size()) + " /Kids [" + kids + "] >>";
        QByteArray file = "%PDF-1.4\n";
        QByteArray places = "0000000000 65535 f \n";
        for (qsizetype index = 0; index < objects.size(); ++index) {
            places += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
            file += QByteArray::number(index + 1) + " 0 obj\n" + objects[index] + "\nendobj\n";
        }
        const QByteArray count = QByteArray::number(objects.size() + 1);
        return file + "xref\n0 " + count + '\n' + places + "trailer\n<< /Size " + count +
               " /Root 1 0 R /Info 3 0 R >>\nstartxref\n" + QByteArray::number(file.size()) + "\n%%EOF\n";
    }

private:
    QList<QByteArray> m_pages;
    QByteArray m_info;
};
