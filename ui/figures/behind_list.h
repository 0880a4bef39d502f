#pragma once

#include "figures/figure_subject.h"
#include "shop/shop.h"
#include "widgets/row_delegate.h"
#include "widgets/windowed_list_model.h"

#include <atomic>

namespace encore::ui {

/// The rows behind a figure, read by window, with a pill at those that count in the numerator.
class BehindModel final : public WindowedListModel<RowContent> {
public:
    explicit BehindModel(Shop& shop, QObject* parent = nullptr) : WindowedListModel(parent), m_shop(shop) {}
    void setRows(BehindRows rows, const QString& hitWord);
    const BehindRows& rows() const { return m_rows; }
    /// "customers", "orders", "reviews".
    QString pageId() const;
    QVariant data(const QModelIndex& index, int role) const override;

protected:
    QHash<qint64, RowContent> fetch(const std::vector<qint64>& ids) const override;

private:
    Shop& m_shop;
    BehindRows m_rows;
    QString m_hitWord;
    QHash<qint64, bool> m_hits;
};

class BehindDelegate final : public RowDelegate {
    Q_OBJECT
public:
    BehindDelegate(const BehindModel& model, QObject* parent) : RowDelegate(parent), m_model(model) {}
    RowContent content(const QModelIndex& index) const override;

private:
    const BehindModel& m_model;
};

/// Column names of exportBehind, translated: made in the ui thread, used on a worker.
struct BehindHeader {
    QStringList names;
    QString yes;
    static BehindHeader of(BehindRows::Kind kind, const QString& hitWord);
};

/// Writes all rows into CSV or XLSX, by the suffix; for a worker.
Status exportBehind(Store& store, const BehindRows& rows, const BehindHeader& header, const QString& path, const QString& title, const std::function<bool()>& cancelled);

} // namespace encore::ui
