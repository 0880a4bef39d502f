#pragma once

#include "today/today_data.h"
#include "widgets/card.h"

#include <QVariantMap>

#include <array>

class QToolButton;

namespace encore::ui {

class Button;
class LinkButton;

/// The seven first steps of a shop, each of which opens its screen. What is done is seen from the shop itself;
/// steps that leave no trace there count as done once their screen was opened from here. Hidden for good
/// when dismissed; that is kept per shop in settings.
class ChecklistCard final : public Card {
    Q_OBJECT
public:
    explicit ChecklistCard(const QString& shopPath, QWidget* parent = nullptr);

    void show(const TodayData& data);
    void retranslate();

signals:
    void openRequested(const QString& pageId, const QVariantMap& target);

private:
    static constexpr int kSteps = 7;
    QString key(const QString& name) const;
    bool wasOpened(int step) const;
    void open(int step);
    void showSteps();

    QString m_shopPath;
    std::array<class StepButton*, kSteps> m_steps{};
    std::array<bool, kSteps> m_done{};
    LinkButton* m_dismiss;
};

} // namespace encore::ui
