#pragma once

#include "library/name_store.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace dateline {

/// The language of an alias that is no word but the code of an actor that was merged: "no linguistic content" (BCP 47).
inline const QString mergedCodeLanguage = QStringLiteral("zxx");

std::vector<NamedActor> storedActors(SQLite::Database &database);
std::vector<NamedOutlet> storedOutlets(SQLite::Database &database);

/// Names as they are compared: any case, blanks as one.
QString comparedName(const QString &name);
/// Texts as SQLite's NOCASE compares them: in any case of the 26 letters.
QString noCase(const QString &text);

/// Under which names the actors of events and the outlets of articles are seen, after what a person entered and merged. Events
/// and articles themselves stay as they are. Throws SQLite::Exception; private to this layer.
class SeenNames {
public:
    explicit SeenNames(SQLite::Database &database);

    /// The code or the name that an event's actor is seen as.
    QString actor(const QString &code, const QString &name) const;
    /// The name that an article's publisher is seen as.
    QString outlet(const QString &publisher) const;

    /// Codes or names that are looked for, as events may have them; a condition on rows of event_actor.
    struct Actors {
        QStringList given; ///< as a code or beside any code
        QStringList codes; ///< others that are seen as one of these
        QStringList names; ///< the same of actors without a code
        std::string condition(const char *collation = "") const;
        /// The same of an actor as it stands: where it holds.
        bool contain(const Actor &actor) const
        {
            return given.contains(actor.code) || codes.contains(actor.code) || given.contains(actor.name) ||
                   (actor.code.isEmpty() && names.contains(actor.name));
        }
        Actors folded() const; ///< for actors whose code and name are noCase()
        QStringList values() const { return given + codes + given + names; } ///< for its parameters, in order
    };
    Actors actorsSeenAs(const QStringList &wanted) const;
    /// All spellings of an outlet; itself alone when nobody entered it.
    QStringList publishersSeenAs(const QString &wanted) const;

private:
    std::vector<NamedActor> m_actors;
    std::vector<NamedOutlet> m_outlets;
    // compared → what it is seen as; names are those of actors without a code
    QHash<QString, QString> m_codes, m_names, m_publishers;
};

} // namespace dateline
