#include "wording/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace dateline {

void installTranslations(QCoreApplication &application)
{
    qDeleteAll(application.findChildren<QTranslator *>(Qt::FindDirectChildrenOnly));
    auto *own = new QTranslator(&application);
    if (own->load(QLocale(), QStringLiteral("dateline"), QStringLiteral("_"), QStringLiteral(":/i18n")) ||
        own->load(QStringLiteral(":/i18n/dateline_en.qm")))
        application.installTranslator(own);
    auto *qt = new QTranslator(&application);
    if (qt->load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        application.installTranslator(qt);
}

QStringList translatedLanguages()
{
    QStringList names = QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("dateline_*.qm")}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name = name.section(u'_', 1).section(u'.', 0, 0);
    return names;
}

} // namespace dateline
