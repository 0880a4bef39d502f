#pragma once

#include "exchange/import_preview.h"
#include "widgets/card.h"

namespace encore::ui {

/// The first rows of a table as the records that they would become, with what cannot be read marked where it stands and told why.
class PreviewPanel final : public Card {
    Q_OBJECT
public:
    static constexpr int kRecords = 5;

    explicit PreviewPanel(QWidget* parent = nullptr);

    /// Sums in the currency and times in the zone of the shop; `now`: UTC seconds.
    void show(ImportKind kind, const std::vector<PreviewRecord>& records, const ShopProfile& shop, qint64 now);
    /// Instead of records: what the columns do not say.
    void showLack(const QString& sentence);

private:
    void clear();
    void addRecord(ImportKind kind, const PreviewRecord& record, const ShopProfile& shop, qint64 now);
    QWidget* cellOf(ImportKind kind, const PreviewField& field, const ShopProfile& shop, qint64 now) const;

    QVBoxLayout* m_records;
};

} // namespace encore::ui
