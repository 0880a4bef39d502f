#pragma once

#include "shell/page.h"

namespace encore::ui {

class EmptyState;

/// What the window shows while no shop is open.
class WelcomePage final : public Page {
    Q_OBJECT
public:
    explicit WelcomePage(QWidget* parent = nullptr);
    QString id() const override { return QStringLiteral("welcome"); }
    QString title() const override { return tr("Welcome"); }
    Icon icon() const override { return Icon::Shop; }
    void activate(const QVariantMap&) override {}
    void retranslate() override;

private:
    EmptyState* m_state;
};

} // namespace encore::ui
