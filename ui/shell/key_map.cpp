#include "shell/key_map.h"

#include <QSettings>

namespace encore::ui {

namespace {
QString group() { return QStringLiteral("keys"); }
} // namespace

KeyMap::KeyMap(QObject* parent) : QObject(parent)
{
    QSettings settings;
    settings.beginGroup(group());
    for (const QString& id : settings.childKeys())
        m_own.insert(id, Shortcut(settings.value(id).toString()));
}

Shortcut KeyMap::shortcut(const Command& command) const { return m_own.value(command.id, command.shortcut); }

void KeyMap::set(const QString& commandId, const Shortcut& shortcut)
{
    m_own.insert(commandId, shortcut);
    QSettings().setValue(group() + QLatin1Char('/') + commandId, shortcut.text());
    emit changed();
}

void KeyMap::reset(const QString& commandId)
{
    m_own.remove(commandId);
    QSettings().remove(group() + QLatin1Char('/') + commandId);
    emit changed();
}

QList<QPair<QString, QString>> KeyMap::conflicts(const QList<Command>& commands) const
{
    QList<QPair<QString, QString>> found;
    for (qsizetype i = 0; i < commands.size(); ++i)
        for (qsizetype j = i + 1; j < commands.size(); ++j) {
            const Shortcut a = shortcut(commands[i]), b = shortcut(commands[j]);
            if (!a.isEmpty() && a == b)
                found.append({commands[i].id, commands[j].id});
        }
    return found;
}

} // namespace encore::ui
