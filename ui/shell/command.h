#pragma once

#include "common/icons.h"
#include "common/shortcut.h"
#include "db/unit_of_work.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace encore::ui {

/// Something a person can do by key, from the palette and from the key map sheet.
struct Command {
    QString id;                      ///< "reviews.reply"; stable, keys are remembered under it
    QString text;                    ///< translated, imperative: "Reply"
    Shortcut shortcut;               ///< default; the key map may hold another one
    std::function<void()> run;
    std::function<bool()> enabled;   ///< empty: always
    Icon icon = Icon::None;
    bool inPalette = true;           ///< moving keys (J, K) are not worth a palette row
    std::optional<Permission> needs = {};   ///< what the person at the desk must be allowed for it

    bool isEnabled() const { return run && (!enabled || enabled()); }
};

/// Collects the commands of a page, whose name begins their ids:
///
///     CommandSet add("orders");
///     add("edit", tr("Edit the order"), "E", [this] { edit(); }, Icon::Edit);
///     return add.commands();
class CommandSet {
public:
    explicit CommandSet(const char* page) : m_prefix(QLatin1String(page) + QLatin1Char('.')) {}

    Command& operator()(const char* id, const QString& text, const char* key, std::function<void()> run, Icon icon = Icon::None, bool inPalette = true)
    {
        m_commands << Command{m_prefix + QLatin1String(id), text, Shortcut(QLatin1String(key)), std::move(run), {}, icon, inPalette};
        return m_commands.last();
    }
    qsizetype size() const { return m_commands.size(); }
    /// Those from here on need this.
    void requireFrom(qsizetype first, const std::function<bool()>& enabled)
    {
        for (qsizetype i = first; i < m_commands.size(); ++i)
            m_commands[i].enabled = enabled;
    }
    /// These, by their ids without the page's name, are only for who may do it.
    void needs(Permission permission, std::initializer_list<const char*> ids)
    {
        for (const char* id : ids)
            for (Command& command : m_commands)
                if (command.id == m_prefix + QLatin1String(id))
                    command.needs = permission;
    }
    /// All of them.
    void needs(Permission permission)
    {
        for (Command& command : m_commands)
            command.needs = permission;
    }
    const QList<Command>& commands() const { return m_commands; }

private:
    QString m_prefix;
    QList<Command> m_commands;
};

} // namespace encore::ui
