#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace dateline {

/// A language for as long as this lives: the application's texts and the names of months.
class Translated {
public:
    Translated(QTranslator &translator, const QLocale &locale) : m_translator(translator)
    {
        QLocale::setDefault(locale);
        QCoreApplication::installTranslator(&m_translator);
    }
    ~Translated()
    {
        QCoreApplication::removeTranslator(&m_translator);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    Translated(const Translated &) = delete;
    Translated &operator=(const Translated &) = delete;

private:
    QTranslator &m_translator;
};

} // namespace dateline
