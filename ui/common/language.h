#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

namespace encore::ui {

/// The interface's language, switched at run time: our texts, Qt's own, and the locale of numbers and dates.
/// Every widget is told by QEvent::LanguageChange. UI thread.
class Language final : public QObject {
    Q_OBJECT
public:
    explicit Language(QObject* parent = nullptr);

    /// "ru", "en"; anything else: the system's, English when that is neither.
    void choose(const QString& code);
    QString current() const { return m_current; }
    static QStringList offered() { return {QStringLiteral("ru"), QStringLiteral("en")}; }

signals:
    void changed();

private:
    QTranslator m_texts;
    QTranslator m_qt;
    QString m_current;
};

} // namespace encore::ui
