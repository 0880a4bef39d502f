#pragma once

#include "base/ids.h"
#include "db/unit_of_work.h"

#include <initializer_list>
#include <vector>

namespace encore {

class Database;

enum class SearchKind { Customer, Order, Review, Product };
QString codeOf(SearchKind kind);      ///< "customer", "order", "review", "product"

struct SearchHit {
    SearchKind kind = SearchKind::Customer;
    qint64 id = 0;
    QString title;
    QString snippet;      ///< one line that shows why it was found
};

/// Finds records by what people remember of them: words of names, reviews and replies (any keyboard layout,
/// either alphabet, ё as е), the last digits of a phone, the beginning of an order number, an e-mail.
///
/// The index is derived: refresh() keeps it in the transaction of each unit of work, rebuild() makes it anew.
class SearchRepository {
public:
    explicit SearchRepository(Database& db) : m_db(db) {}

    /// The palette's search: at most `perKind` of each kind, newest first, exact numbers and phones on top. Words that
    /// a large part of a million reviews holds take more than a frame: where reviews are asked for, call it on a worker.
    Result<std::vector<SearchHit>> find(const QString& text, int perKind = 8);
    /// The same among some kinds only, in the order given.
    Result<std::vector<SearchHit>> find(const QString& text, int perKind, std::initializer_list<SearchKind> kinds);
    /// Every record of one kind that matches, for a list's filter; newest first.
    Result<std::vector<qint64>> ids(SearchKind kind, const QString& text, std::optional<int> limit = {});
    /// As DerivedUpdate.
    static Status refresh(Database& db, const ChangeSet& changes);
    Status rebuild();

private:
    Result<std::vector<SearchHit>> titles(SearchKind kind, const std::vector<qint64>& ids, const QString& text);

    Database& m_db;
};

/// The FTS5 expression for a typed query, every word a quoted prefix, all keyboard and alphabet variants;
/// empty when there is no word in it. Pure.
QString matchExpression(const QString& text);

} // namespace encore
