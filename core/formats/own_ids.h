#pragma once

#include <QSet>
#include <QString>

#include <algorithm>

namespace dateline {

/// The ids by which a file tells its events apart, each given once.
class OwnIds {
public:
    /// The file's own; where that is empty or taken, with the event's place in the file (from 1) behind it, or the next free
    /// number.
    QString take(const QString &id, qsizetype place)
    {
        QString free = id;
        for (m_number = std::max(m_number, place); free.isEmpty() || m_taken.contains(free); ++m_number)
            free = id + u'#' + QString::number(m_number);
        m_taken.insert(free);
        return free;
    }

private:
    QSet<QString> m_taken;
    qsizetype m_number = 1; // never goes back: however often an id is repeated, no number is tried twice
};

} // namespace dateline
