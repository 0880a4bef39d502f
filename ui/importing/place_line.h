#pragma once

#include "exchange/import.h"
#include "shop/channel.h"

#include <QWidget>

class QComboBox;

namespace encore::ui {

class ChoiceButton;
class PlainLabel;

/// What a file of orders or reviews does not say for all its rows: where they come from, and out of how many the ratings are.
class PlaceLine final : public QWidget {
    Q_OBJECT
public:
    explicit PlaceLine(QWidget* parent = nullptr);

    /// What the shop has; `usual` are well-known places that it may have.
    void setPlaces(const std::vector<Channel>& channels, const QStringList& usual, const QString& shopLanguage);
    /// A new table: what is proposed for it. An empty place is asked for.
    void propose(const QString& place, int scale);
    /// Shows what is asked for with these columns: the place where no column tells it, the scale where ratings have none.
    void show(ImportKind kind, const ColumnMapping& mapping);
    /// The place is asked for and nobody has said it.
    bool isMissing() const;
    void focusPlace();
    /// What is not asked for now is left out: "channel=Ozon", "rating_max=10", as ImportOptions::set takes them.
    QStringList assignments() const;

signals:
    void changed();

private:
    void offerScale();
    void note();

    PlainLabel* m_where;
    QComboBox* m_place;
    PlainLabel* m_note;
    ChoiceButton* m_scaleButton;
    QString m_language;
    QStringList m_own;               // names of the shop's places
    ImportKind m_kind = ImportKind::Orders;
    ColumnMapping m_mapping;
    int m_scale = 5;
};

} // namespace encore::ui
