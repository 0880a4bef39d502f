#pragma once

#include "shell/command.h"

#include <QHash>
#include <QObject>

namespace encore::ui {

/// Which key a command has: its default, or the one the user gave it (kept in settings under "keys/").
class KeyMap final : public QObject {
    Q_OBJECT
public:
    explicit KeyMap(QObject* parent = nullptr);

    Shortcut shortcut(const Command& command) const;
    /// An empty shortcut takes the key away.
    void set(const QString& commandId, const Shortcut& shortcut);
    void reset(const QString& commandId);
    /// Whether the user gave this command a key of their own, or took it away.
    bool isOwn(const QString& commandId) const { return m_own.contains(commandId); }

    /// Pairs of command ids that share a key, among commands that can act at the same time.
    QList<QPair<QString, QString>> conflicts(const QList<Command>& commands) const;

signals:
    void changed();

private:
    QHash<QString, Shortcut> m_own;
};

} // namespace encore::ui
