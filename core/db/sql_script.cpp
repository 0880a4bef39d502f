#include "db/database.h"

namespace encore {

QStringList splitSql(const QString& script)
{
    QStringList statements;
    QString current;
    QString word;
    bool trigger = false;
    int depth = 0;      // BEGIN and CASE inside a trigger
    auto endWord = [&] {
        const QString w = word.toUpper();
        word.clear();
        if (w == QLatin1String("TRIGGER"))
            trigger = true;
        else if (trigger && (w == QLatin1String("BEGIN") || w == QLatin1String("CASE")))
            ++depth;
        else if (trigger && w == QLatin1String("END"))
            --depth;
    };
    for (qsizetype i = 0; i < script.size(); ++i) {
        const QChar c = script[i];
        if (c == u'-' && i + 1 < script.size() && script[i + 1] == u'-') {
            endWord();
            while (i < script.size() && script[i] != u'\n')
                ++i;
            current += u'\n';
            continue;
        }
        if (c == u'\'' || c == u'"') {
            endWord();
            current += c;
            for (++i; i < script.size(); ++i) {
                current += script[i];
                if (script[i] == c)
                    break;
            }
            continue;
        }
        if (c.isLetterOrNumber() || c == u'_') {
            word += c;
            current += c;
            continue;
        }
        endWord();
        if (c == u';' && depth == 0) {
            if (!current.trimmed().isEmpty())
                statements << current.trimmed();
            current.clear();
            trigger = false;
            continue;
        }
        current += c;
    }
    if (!current.trimmed().isEmpty())
        statements << current.trimmed();
    return statements;
}

} // namespace encore
