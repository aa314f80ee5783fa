#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace dateline {

/// A row as GDELT exports it: 58 columns for version 1.0, 61 for 2.0.
inline QByteArray gdeltRow(bool isVersion2, const QByteArray &id, const QByteArray &day, const QByteArray &source,
                           const QByteArray &code, const QByteArray &target, const QByteArray &url)
{
    QByteArrayList cells{id, day, day.left(6), day.left(4), day.left(4) + ".5"};
    const auto actor = [&](const QByteArray &given) {
        const QByteArray type = given.size() > 3 ? given.mid(3) : QByteArray();
        const QByteArray country = given.left(3);
        const QByteArray name = country == "ARM"   ? "ARMENIA"
                                : country == "AZE" ? "AZERBAIJAN"
                                : country == "UNO" ? "UNITED NATIONS"
                                                   : "";
        cells << given << name << (country == "UNO" ? QByteArray() : country) << (country == "UNO" ? country : QByteArray());
        cells << ""
              << ""
              << "" << type << ""
              << "";
    };
    actor(source);
    actor(target);
    cells << "1" << code << code.left(3) << code.left(2) << "4"
          << "-5.0"
          << "6"
          << "1"
          << "6"
          << "-3.25";
    for (int place = 0; place < 3; ++place) {
        cells << "4"
              << "Yerevan, Yerevan, Armenia"
              << "AM"
              << "AM11";
        if (isVersion2)
            cells << "2387";
        cells << "40.1811"
              << "44.5136"
              << "-2325645";
    }
    cells << (isVersion2 ? day + "143000" : day) << url;
    return cells.join('\t') + '\n';
}

} // namespace dateline
