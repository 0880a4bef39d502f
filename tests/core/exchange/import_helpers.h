#pragma once

#include "exchange/import.h"
#include "orders/order_repository.h"
#include "reviews/review_repository.h"

#include "support/core/shop_fixture.h"

#include <QFile>

namespace encore::test {

/// A shop to import into.
class ImportFixture : public ShopFixture {
public:
    QString file(const QByteArray& content, const char* name = "in.csv")
    {
        const QString at = dir.filePath(QLatin1String(name));
        QFile f(at);
        REQUIRE(f.open(QIODevice::WriteOnly));
        f.write(content);
        return at;
    }
    ImportOptions options(ImportKind kind, const QByteArray& content)
    {
        ImportOptions o;
        o.kind = kind;
        o.file = file(content);
        return o;
    }
    ImportReport import(const ImportOptions& o) { return must(runImport(*store, o)); }
    ImportReport import(ImportKind kind, const QByteArray& content) { return import(options(kind, content)); }
    qint64 count(const char* what) { return must(store->db().integer(QStringLiteral("SELECT count(*) FROM ") + QLatin1String(what))); }
    QString value(const char* sql)
    {
        Statement s = store->db().prepare(QLatin1String(sql));
        must(s.run());
        return s.next() ? s.text(0) : QString();
    }
};

inline bool hasProblem(const ImportReport& report, qint64 row, const char* code)
{
    return std::any_of(report.problems.begin(), report.problems.end(), [&](const ImportProblem& p) { return p.row == row && p.code == QLatin1String(code); });
}

} // namespace encore::test
