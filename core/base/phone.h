#pragma once

#include <QString>

#include <optional>

namespace encore {

/// A telephone number in the two forms that are kept beside the typed one.
struct Phone {
    QString e164;        ///< "+79261234567"; empty where the number is none of any numbering plan
    QString digits;      ///< all digits of e164, or of the typed text where e164 is empty; for "last four digits"
    bool isValid() const { return !e164.isEmpty(); }
};

/// Reads a number as people type it: blanks, brackets, dashes, a leading apostrophe of a spreadsheet, "8 926 ..." for +7,
/// "00" for +, a ten-digit number without its trunk prefix. An extension ("доб. 12") is left out of e164.
/// `region` is the ISO 3166 code of the shop's country ("RU"), for numbers without a country code.
/// Not valid when the number is not possible in its numbering plan. Callable from any thread.
Phone readPhone(const QString& typed, const QString& region);

/// Whether a spreadsheet has ruined the number: "7,92E+10", "7.92123E+10". Its digits are lost.
bool isDamagedPhone(const QString& typed);

/// Whether a text could be a telephone number at all: 5 to 15 digits and nothing but their usual company.
bool looksLikePhone(const QString& typed);

/// For display: in the shop's own country "8 (926) 123-45-67", else "+31 6 12345678". Text that is no E.164 number is
/// given back as it is.
QString formatPhone(const QString& e164, const QString& region);

/// Digits in reverse, for an index that finds numbers by their end.
QString reversedDigits(const QString& digits);

} // namespace encore
