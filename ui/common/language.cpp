#include "common/language.h"

#include "common/resources.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace encore::ui {

Language::Language(QObject* parent) : QObject(parent) { initResources(); }

void Language::choose(const QString& code)
{
    QString wanted = code;
    if (!offered().contains(wanted))
        wanted = QLocale::system().language() == QLocale::Russian ? QStringLiteral("ru") : QStringLiteral("en");
    if (wanted == m_current)
        return;
    m_current = wanted;
    // The locale first: widgets ask for number formats while they retranslate.
    QLocale::setDefault(QLocale(wanted));

    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_texts);
    if (m_qt.load(QStringLiteral("qtbase_") + wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_texts.load(QStringLiteral(":/i18n/encore_") + wanted))
        QCoreApplication::installTranslator(&m_texts);
    emit changed();
}

} // namespace encore::ui
