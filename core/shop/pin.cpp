#include "shop/pin.h"

#include <QCryptographicHash>
#include <QStringList>

#include <array>

#include <sodium.h>

namespace encore {

namespace {

// The first Encore's hash, "v1$salt$hash": still known, never made.
bool matchesFirst(const QString& pin, const QStringList& parts)
{
    const QByteArray salt = parts[1].toLatin1();
    QByteArray hash = salt + pin.toUtf8();
    for (int i = 0; i < 100000; ++i)
        hash = QCryptographicHash::hash(salt + hash, QCryptographicHash::Sha256);
    const QByteArray made = hash.toHex(), kept = parts[2].toLatin1();
    return made.size() == kept.size() && sodium_memcmp(made.constData(), kept.constData(), size_t(made.size())) == 0;
}

} // namespace

Result<QString> hashPin(const QString& pin)
{
    if (pin.size() < kPinShortest || pin.size() > kPinLongest)
        return fail(ErrorCode::InvalidInput, QStringLiteral("PIN"), QStringLiteral("%1 to %2 characters").arg(kPinShortest).arg(kPinLongest));
    if (sodium_init() < 0)
        return fail(ErrorCode::Unsupported, QStringLiteral("PIN"), QStringLiteral("libsodium does not start"));
    const QByteArray bytes = pin.toUtf8();
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str(hash.data(), bytes.constData(), size_t(bytes.size()), crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0)
        return fail(ErrorCode::TooLarge, QStringLiteral("PIN"), QStringLiteral("not enough memory to hash it"));
    return QString::fromLatin1(hash.data());
}

bool pinMatches(const QString& pin, const QString& hash)
{
    if (sodium_init() < 0)
        return false;
    if (const QStringList parts = hash.split(u'$'); parts.size() == 3 && parts[0] == QLatin1String("v1"))
        return matchesFirst(pin, parts);
    const QByteArray bytes = pin.toUtf8(), kept = hash.toLatin1();
    return crypto_pwhash_str_verify(kept.constData(), bytes.constData(), size_t(bytes.size())) == 0;
}

} // namespace encore
