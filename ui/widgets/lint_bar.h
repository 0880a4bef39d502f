#pragma once

#include "replies/reply_linter.h"

#include <QWidget>

namespace encore::ui {

class FlowLayout;

/// The checklist under an answer: what is there (green) and what should be looked at (amber, red), never modal.
class LintBar final : public QWidget {
    Q_OBJECT
public:
    explicit LintBar(QWidget* parent = nullptr);
    /// A length that fits is left out where another bar beside this one shows it.
    enum class Length { LeftOut, Shown };
    void show(const std::vector<LintFinding>& findings, Length length = Length::LeftOut);
    /// One sentence on what forbids posting; empty when nothing does.
    static QString objection(const std::vector<LintFinding>& findings);

private:
    FlowLayout* m_flow;
};

} // namespace encore::ui
