#include "replies/reply_context.h"

namespace encore {

QString codeOf(LintLevel level)
{
    switch (level) {
    case LintLevel::Off: return QStringLiteral("off");
    case LintLevel::Warn: return QStringLiteral("warn");
    case LintLevel::Block: return QStringLiteral("block");
    }
    return {};
}

std::optional<LintLevel> lintLevelFromCode(const QString& code)
{
    for (const LintLevel level : {LintLevel::Off, LintLevel::Warn, LintLevel::Block})
        if (code == codeOf(level))
            return level;
    return std::nullopt;
}

QString lintSettingKey(LintRule rule) { return QStringLiteral("replies.rule.") + lintRuleName(rule); }

} // namespace encore
