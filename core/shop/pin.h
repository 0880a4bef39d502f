#pragma once

#include "base/result.h"

#include <QString>

namespace encore {

/// Fewest and most characters of a PIN.
inline constexpr int kPinShortest = 4, kPinLongest = 64;

/// Salted Argon2id hash of a PIN, with its cost inside (libsodium's crypto_pwhash): about a tenth of a second
/// and 64 MiB each, so that a copied file does not give short PINs away at once. A lock of the desk, not of the
/// file. InvalidInput "PIN" outside 4 to 64 characters. Any thread.
Result<QString> hashPin(const QString& pin);
/// Also of hashes as the first Encore made them. False for a damaged hash. Takes as long as hashPin; any thread.
bool pinMatches(const QString& pin, const QString& hash);

} // namespace encore
