#include "common/resources.h"

#include <QtCore/qresource.h>

// Q_INIT_RESOURCE must stand outside namespaces.
static void initAll()
{
    Q_INIT_RESOURCE(ui);
    Q_INIT_RESOURCE(icons);
    Q_INIT_RESOURCE(i18n);
}

namespace encore::ui {

void initResources()
{
    initAll();
}

} // namespace encore::ui
