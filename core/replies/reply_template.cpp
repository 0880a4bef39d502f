#include "replies/reply_template.h"

#include <algorithm>

namespace encore {

Status check(const ReplyTemplate& t)
{
    auto bad = [](const char* field, const QString& why) { return fail(ErrorCode::InvalidInput, QLatin1String(field), why); };
    if (t.title.trimmed().isEmpty())
        return bad("title", QStringLiteral("empty"));
    if (t.title.size() > kTemplateTitleLimit)
        return bad("title", QStringLiteral("longer than %1 characters").arg(kTemplateTitleLimit));
    if (t.body.trimmed().isEmpty())
        return bad("body", QStringLiteral("empty"));
    if (t.body.size() > kTemplateBodyLimit)
        return bad("body", QStringLiteral("longer than %1 characters").arg(kTemplateBodyLimit));
    const bool odd = std::any_of(t.shortcut.cbegin(), t.shortcut.cend(), [](QChar c) { return c.isSpace() || c == u'/' || !c.isPrint(); });
    if (odd || t.shortcut.size() > kTemplateShortcutLimit)
        return bad("shortcut", QStringLiteral("at most %1 characters without spaces and \"/\"").arg(kTemplateShortcutLimit));
    if (t.starsFrom.has_value() != t.starsTo.has_value())
        return bad("stars", QStringLiteral("both ends or neither"));
    if (t.starsFrom && (*t.starsFrom < 1 || *t.starsTo > 5 || *t.starsFrom > *t.starsTo))
        return bad("stars", QStringLiteral("%1 to %2").arg(*t.starsFrom).arg(*t.starsTo));
    return {};
}

} // namespace encore
