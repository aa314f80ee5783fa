#include "wording/date_form.h"

#include <QCoreApplication>

#include <array>

namespace dateline {

namespace {

struct Pattern {
    const char *source;
    const char *comment;
};
constexpr int unitCount = 11;
constexpr int formCount = 4; // but Alone

// Units in their order, each with its forms. English says them all alike.
constexpr std::array<std::array<Pattern, formCount>, unitCount> patterns{{
    {{QT_TRANSLATE_NOOP3("DateForm", "%1", "a day, after about, since, between and or"),
      QT_TRANSLATE_NOOP3("DateForm", "%1", "a day, after until"),
      QT_TRANSLATE_NOOP3("DateForm", "%1", "a day, the start of a stretch"),
      QT_TRANSLATE_NOOP3("DateForm", "%1", "a day, the end of a stretch")}},
    {{QT_TRANSLATE_NOOP3("DateForm", "%1", "a month, after about, since, between and or"),
      QT_TRANSLATE_NOOP3("DateForm", "%1", "a month, after until"),
      QT_TRANSLATE_NOOP3("DateForm", "%1", "a month, the start of a stretch"),
      QT_TRANSLATE_NOOP3("DateForm", "%1", "a month, the end of a stretch")}},
    {{QT_TRANSLATE_NOOP3("DateForm", "%1", "a month whose name begins with a vowel, after about, since, between and or"),
      QT_TRANSLATE_NOOP3("DateForm", "%1", "a month whose name begins with a vowel, after until"),
      QT_TRANSLATE_NOOP3("DateForm", "%1", "a month whose name begins with a vowel, the start of a stretch"),
      QT_TRANSLATE_NOOP3("DateForm", "%1", "a month whose name begins with a vowel, the end of a stretch")}},
    {{QT_TRANSLATE_NOOP3("DateForm", "%1", "a year, after about, since, between and or"),
      QT_TRANSLATE_NOOP3("DateForm", "%1", "a year, after until"),
      QT_TRANSLATE_NOOP3("DateForm", "%1", "a year, the start of a stretch"),
      QT_TRANSLATE_NOOP3("DateForm", "%1", "a year, the end of a stretch")}},
    {{QT_TRANSLATE_NOOP3("DateForm", "%1", "a spring, after about, since, between and or"),
      QT_TRANSLATE_NOOP3("DateForm", "%1", "a spring, after until"),
      QT_TRANSLATE_NOOP3("DateForm", "%1", "a spring, the start of a stretch"),
      QT_TRANSLATE_NOOP3("DateForm", "%1", "a spring, the end of a stretch")}},
    {{QT_TRANSLATE_NOOP3("DateForm", "%1", "a summer, after about, since, between and or"),
      QT_TRANSLATE_NOOP3("DateForm", "%1", "a summer, after until"),
      QT_TRANSLATE_NOOP3("DateForm", "%1", "a summer, the start of a stretch"),
      QT_TRANSLATE_NOOP3("DateForm", "%1", "a summer, the end of a stretch")}},
    {{QT_TRANSLATE_NOOP3("DateForm", "%1", "an autumn, after about, since, between and or"),
      QT_TRANSLATE_NOOP3("DateForm", "%1", "an autumn, after until"),
      QT_TRANSLATE_NOOP3("DateForm", "%1", "an autumn, the start of a stretch"),
      QT_TRANSLATE_NOOP3("DateForm", "%1", "an autumn, the end of a stretch")}},
    {{QT_TRANSLATE_NOOP3("DateForm", "%1", "a winter, after about, since, between and or"),
      QT_TRANSLATE_NOOP3("DateForm", "%1", "a winter, after until"),
      QT_TRANSLATE_NOOP3("DateForm", "%1", "a winter, the start of a stretch"),
      QT_TRANSLATE_NOOP3("DateForm", "%1", "a winter, the end of a stretch")}},
    {{QT_TRANSLATE_NOOP3("DateForm", "%1", "a quarter, after about, since, between and or"),
      QT_TRANSLATE_NOOP3("DateForm", "%1", "a quarter, after until"),
      QT_TRANSLATE_NOOP3("DateForm", "%1", "a quarter, the start of a stretch"),
      QT_TRANSLATE_NOOP3("DateForm", "%1", "a quarter, the end of a stretch")}},
    {{QT_TRANSLATE_NOOP3("DateForm", "the %1s", "decades, after about, since, between and or"),
      QT_TRANSLATE_NOOP3("DateForm", "the %1s", "decades, after until"),
      QT_TRANSLATE_NOOP3("DateForm", "the %1s", "decades, the start of a stretch"),
      QT_TRANSLATE_NOOP3("DateForm", "the %1s", "decades, the end of a stretch")}},
    {{QT_TRANSLATE_NOOP3("DateForm", "%1", "other dates, after about, since, between and or"),
      QT_TRANSLATE_NOOP3("DateForm", "%1", "other dates, after until"),
      QT_TRANSLATE_NOOP3("DateForm", "%1", "other dates, the start of a stretch"),
      QT_TRANSLATE_NOOP3("DateForm", "%1", "other dates, the end of a stretch")}},
}};

QString translated(const Pattern &pattern)
{
    return QCoreApplication::translate("DateForm", pattern.source, pattern.comment);
}

} // namespace

QString inForm(const QString &words, DateUnit unit, DateForm form)
{
    if (form == DateForm::Alone)
        return unit == DateUnit::Years ? QCoreApplication::translate("DateForm", "the %1s", "decades").arg(words) : words;
    const auto column = static_cast<std::size_t>(form) - 1;
    return translated(patterns[static_cast<std::size_t>(unit)][column]).arg(words);
}

DateUnit monthUnit(const QString &name)
{
    const QChar first = name.isEmpty() ? QChar() : name.normalized(QString::NormalizationForm_D).front().toLower();
    return QStringLiteral("aeiou").contains(first) ? DateUnit::VowelMonth : DateUnit::Month;
}

} // namespace dateline
