#pragma once

#include <QString>
#include <QStringList>

namespace encore {

/// Full English first names that a form can stand for, folded: "Bob" -> robert, "Chris" -> christopher, christina. A full name
/// stands for itself; empty for one that is not known. Only Latin spellings. Safe from any thread.
QStringList englishNamesOf(QStringView first);

} // namespace encore
