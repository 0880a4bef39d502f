#include "attachments/attachment.h"

#include <QStringList>

namespace encore {

namespace {

constexpr qsizetype kLongestName = 120;

bool isUsable(QChar c)
{
    static const QString refused = QStringLiteral("<>:\"/\\|?*");
    // Cf holds the marks of direction and the joiners that are not seen.
    return c.category() != QChar::Other_Control && c.category() != QChar::Other_Format && c.category() != QChar::Separator_Line
        && c.category() != QChar::Separator_Paragraph && !refused.contains(c);
}

} // namespace

Permission AttachmentOwner::permission() const { return customer ? Permission::Customers : order ? Permission::Orders : Permission::Reviews; }

QString safeFileName(const QString& name)
{
    QString safe = name.mid(qMax(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
    for (qsizetype i = safe.size() - 1; i >= 0; --i)
        if (!isUsable(safe.at(i)))
            safe.remove(i, 1);
    safe = safe.simplified();
    while (safe.startsWith(u'.') || safe.startsWith(u' '))
        safe.remove(0, 1);
    while (safe.endsWith(u'.') || safe.endsWith(u' '))
        safe.chop(1);
    const qsizetype dot = safe.lastIndexOf(u'.');
    const QString suffix = dot > 0 && safe.size() - dot <= 12 ? safe.mid(dot) : QString();
    if (safe.size() > kLongestName) {
        safe.truncate(kLongestName - suffix.size());
        if (safe.back().isHighSurrogate())
            safe.chop(1);
        safe = safe.trimmed() + suffix;
    }
    // Names that Windows keeps for devices, with or without a suffix.
    static const QStringList devices{QStringLiteral("CON"), QStringLiteral("PRN"), QStringLiteral("AUX"), QStringLiteral("NUL")};
    const QString stem = safe.section(u'.', 0, 0).toUpper();
    const bool numbered = stem.size() == 4 && (stem.startsWith(QLatin1String("COM")) || stem.startsWith(QLatin1String("LPT"))) && stem.back().isDigit();
    if (devices.contains(stem) || numbered)
        safe.prepend(u'_');
    return safe.isEmpty() ? QStringLiteral("file") : safe;
}

} // namespace encore
