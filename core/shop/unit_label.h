#pragma once

#include <QString>
#include <QStringList>

namespace encore {

/// What a unit of work is called: a short code, then the names of what it was about, as
/// "review.close|Marina". History and undo bar make a sentence of it in the language of the moment.
///
/// The code is FEATURE.ACTION in small letters ("reply.post", "task.complete", "template.remove"); an action
/// on several records at once ends in ".many" and its first name is their number ("review.close.many|12").
/// Names are outside text; "|" and "\" in them are escaped by "\".
struct UnitLabel {
    QString code;
    QStringList names;
    friend bool operator==(const UnitLabel&, const UnitLabel&) = default;
};

QString unitLabel(const char* code, const QStringList& names = {});
/// Text that no program wrote so is a code without names.
UnitLabel parseUnitLabel(const QString& label);

} // namespace encore
