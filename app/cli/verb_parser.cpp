#include "cli/verb_parser.h"

#include "cli/console.h"
#include "wording/error_text.h"

namespace dateline {

namespace {

const QString helpName = QStringLiteral("help");
const QString fromName = QStringLiteral("from");
const QString untilName = QStringLiteral("until");

} // namespace

VerbParser::VerbParser(QString usage, const QString &description) : m_usage(std::move(usage)), m_name(m_usage.section(u' ', 0, 0))
{
    m_parser.setApplicationDescription(description);
    m_parser.addOption({{QStringLiteral("h"), helpName}, tr("Shows this help.")});
}

void VerbParser::addFlag(const QString &name, const QString &description)
{
    m_parser.addOption({name, description});
}

void VerbParser::addValue(const QString &name, const QString &valueName, const QString &description)
{
    m_parser.addOption({name, description, valueName});
}

void VerbParser::parse(const QStringList &arguments, int leastPositional, int mostPositional)
{
    if (!m_parser.parse(arguments)) {
        refuse(m_parser.errorText());
        return;
    }
    if (m_parser.isSet(helpName)) {
        // Qt's first line names the program without the verb.
        const QString help = m_parser.helpText();
        printText(tr("Usage: dateline %1").arg(m_usage) + help.mid(help.indexOf(u'\n')));
        m_status = ExitStatus::Done;
        return;
    }
    const auto count = positional().size();
    if (count < leastPositional)
        refuse(tr("something is missing: %1").arg(m_usage));
    else if (count > mostPositional)
        refuse(tr("this is too much: %1").arg(positional().mid(mostPositional).join(u' ')));
}

std::optional<Edtf> VerbParser::date(const QString &name)
{
    if (!isSet(name))
        return std::nullopt;
    const auto date = Edtf::parse(value(name));
    if (date)
        return *date;
    refuse(tr("--%1: %2").arg(name, errorText(date.error())));
    return std::nullopt;
}

void VerbParser::addDates()
{
    addValue(fromName, QStringLiteral("D"), tr("From this date on (EDTF): a day, a month, a year …"));
    addValue(untilName, QStringLiteral("D"), tr("Up to this date, its last second included."));
}

std::optional<CivilSecond> VerbParser::from()
{
    const auto day = date(fromName);
    return day ? day->earliest() : std::nullopt;
}

std::optional<CivilSecond> VerbParser::until()
{
    const auto day = date(untilName);
    return day ? day->latest() : std::nullopt;
}

void VerbParser::refuse(const QString &reason)
{
    if (isOver())
        return;
    complain(tr("dateline %1: %2 (dateline %1 --help says more)").arg(m_name, reason));
    m_status = ExitStatus::WrongUsage;
}

} // namespace dateline
