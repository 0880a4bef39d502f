#pragma once

#include "cases/case.h"
#include "reviews/closing_reason.h"
#include "shop/channel.h"
#include "shop/working_calendar.h"

#include <QString>
#include <QStringList>

namespace encore::ui {

/// Words for a shop's profile, in the interface's language.
namespace shop_words {

/// Codes as the setting shop.trade keeps them, with "" for none last.
QStringList trades();
QString tradeName(const QString& code);
QString channelKind(ChannelKind kind);
QString language(const QString& code);
/// Names of well-known places that a shop of this language may have, the likely ones first.
QStringList usualChannels(const QString& language);
/// Currencies to choose from, the usual ones of that language first.
QStringList currencies(const QString& language);
/// "mon-fri 09:00-18:00" with the days as people of the interface's language write them.
QString hours(const WeekHours& week);
/// Cases of a kind, many of them: "Consultations".
QString caseKinds(CaseKind kind);
/// A reason to close without a reply, in the shop's words, else in the program's.
QString closingReason(const ClosingReason& reason);
/// Folder of rolling backups: the shop's own setting, else the program's data folder.
QString backupFolder(const QString& fromSettings);

} // namespace shop_words

} // namespace encore::ui
