#pragma once

#include "base/result.h"

#include <QString>

namespace encore::test {

/// How large a generated shop is. The same sizes and seed give the same content.
struct BigShop {
    qint64 orders = 1'000'000;
    qint64 customers = 100'000;
    qint64 reviews = 60'000;
    int products = 500;
    quint64 seed = 20240607;
    qint64 firstDay = 1640995200;      ///< 2022-01-01T00:00:00Z; three years from there on
    bool lines = true;                 ///< one or two lines per order
};

/// Makes a new shop file at `path` (AlreadyExists where there is one) with repeat buyers, guests, drafts,
/// cancelled and refunded orders, two channels with and two without known buyers, reviews linked to
/// orders, and replies. Bounded memory: units of work of 50,000 rows each.
Status makeBigShop(const QString& path, const BigShop& size);

} // namespace encore::test
