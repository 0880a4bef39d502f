#include "support/core/file_fixture.h"

#include "db/journal.h"

namespace encore::test {

QStringList FileFixture::content()
{
    QStringList lines;
    for (const QString& table : must(journal::tables(*db))) {
        Statement s = db->prepare(QStringLiteral("SELECT * FROM %1 ORDER BY id").arg(table));
        const auto columns = must(journal::columns(*db, table)).size();
        must(s.run());
        while (s.next()) {
            QString line = table;
            for (int i = 0; i < columns; ++i)
                line += u'|' + (s.isNull(i) ? QStringLiteral("NULL") : QString::fromLatin1(s.value(i).toByteArray().toPercentEncoding()));
            lines << line;
        }
        must(s.status());
    }
    return lines;
}

} // namespace encore::test
