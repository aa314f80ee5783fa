#pragma once

#include "cli/verbs.h"
#include "domain/edtf.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>

namespace dateline {

/// The arguments of one verb. Help goes to standard output; the first thing that is wrong is a line on standard error. Either way
/// the verb is over then, with status().
class VerbParser {
    Q_DECLARE_TR_FUNCTIONS(VerbParser)

public:
    /// `usage`: the verb and what stands after it, "import LIBRARY FILE…".
    VerbParser(QString usage, const QString &description);

    void addFlag(const QString &name, const QString &description);
    void addValue(const QString &name, const QString &valueName, const QString &description);

    /// REQUIRES: all flags and values are added.
    void parse(const QStringList &arguments, int leastPositional, int mostPositional);

    bool isOver() const { return m_status.has_value(); }
    ExitStatus status() const { return m_status.value_or(ExitStatus::Done); }

    QStringList positional() const { return m_parser.positionalArguments(); }
    bool isSet(const QString &name) const { return m_parser.isSet(name); }
    QString value(const QString &name) const { return m_parser.value(name); }
    QStringList values(const QString &name) const { return m_parser.values(name); }
    /// The value as a date; a wrong one is wrong usage.
    std::optional<Edtf> date(const QString &name);
    /// First and last possible second of --from and --until, which the verb has added by addDates(); an open side has none.
    std::optional<CivilSecond> from();
    std::optional<CivilSecond> until();
    void addDates();

    /// Wrong usage, unless the verb is over already.
    void refuse(const QString &reason);

private:
    QString m_usage;
    QString m_name;
    QCommandLineParser m_parser;
    std::optional<ExitStatus> m_status;
};

} // namespace dateline
