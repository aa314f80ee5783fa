#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace dateline {

/// Writes JSON in the order in which it is told, which QJsonDocument does not. The caller keeps begin and end in pairs.
class JsonText {
public:
    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }
    void key(const char *name);
    void string(const QString &value);
    /// null when empty: open or unknown.
    void stringOrNull(const QString &value);
    void strings(const QStringList &values); ///< on one line
    void number(int value);
    void null();

    QByteArray take();

private:
    void begin(char bracket);
    void end(char bracket);
    void beforeValue();
    void newLine();
    void append(const QString &value);

    QByteArray m_text;
    int m_depth = 0;
    bool m_first = true; ///< nothing yet in the innermost array or object
    bool m_afterKey = false;
};

} // namespace dateline
