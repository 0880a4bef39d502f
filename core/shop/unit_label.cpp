#include "shop/unit_label.h"

namespace encore {

QString unitLabel(const char* code, const QStringList& names)
{
    QString label = QLatin1String(code);
    for (QString name : names) {
        name.replace(u'\\', QLatin1String("\\\\")).replace(u'|', QLatin1String("\\|"));
        label += u'|' + name;
    }
    return label;
}

UnitLabel parseUnitLabel(const QString& label)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < label.size(); ++i) {
        if (label[i] == u'|')
            parts << QString();
        else
            parts.last() += label[i] == u'\\' && i + 1 < label.size() ? label[++i] : label[i];
    }
    UnitLabel result;
    result.code = parts.takeFirst();
    result.names = parts;
    return result;
}

} // namespace encore
