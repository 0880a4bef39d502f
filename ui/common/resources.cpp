#include <QtCore/qresource.h>
