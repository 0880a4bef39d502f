#include "customers/external_id_scan.h"

#include "db/database.h"

namespace encore {

Result<QHash<qint64, QString>> scanExternalIds(Database& db)
{
    Statement s = db.prepare(QStringLiteral("SELECT customer_id, external_id FROM customer_external_ids ORDER BY id"));
    ENCORE_TRY(s.run());
    QHash<qint64, QString> ids;
    while (s.next())
        if (const qint64 customer = s.integer(0); !ids.contains(customer))
            ids.insert(customer, s.text(1));
    ENCORE_TRY(s.status());
    return ids;
}

} // namespace encore
