#include "widgets/splitter.h"

#include <QSettings>

namespace encore::ui {

Splitter::Splitter(const QString& name, QWidget* parent) : QSplitter(Qt::Horizontal, parent), m_name(name)
{
    setObjectName(name);
    setChildrenCollapsible(false);
    setHandleWidth(1);
    connect(this, &QSplitter::splitterMoved, this, &Splitter::remember);
}

void Splitter::setDefaultSizes(const QList<int>& sizes) { m_defaults = sizes; }

void Splitter::showEvent(QShowEvent* event)
{
    QSplitter::showEvent(event);
    if (m_restored)
        return;
    m_restored = true;
    QList<int> sizes;
    for (const QString& size : QSettings().value(QStringLiteral("splitters/") + m_name).toString().split(QLatin1Char(' '), Qt::SkipEmptyParts))
        sizes << size.toInt();
    if (sizes.size() != count())
        sizes = m_defaults;
    if (sizes.size() == count())
        setSizes(sizes);
}

void Splitter::remember()
{
    QStringList sizes;
    for (const int size : this->sizes())
        sizes << QString::number(size);
    QSettings().setValue(QStringLiteral("splitters/") + m_name, sizes.join(QLatin1Char(' ')));
}

} // namespace encore::ui
