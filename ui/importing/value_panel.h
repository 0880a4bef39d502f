#pragma once

#include "importing/import_guesses.h"
#include "widgets/card.h"

#include <QHash>

class QGridLayout;

namespace encore::ui {

/// Words of the file that Encore does not understand, and what each of them means: statuses of orders, kinds of reviews, yes and no.
class ValuePanel final : public Card {
    Q_OBJECT
public:
    explicit ValuePanel(QWidget* parent = nullptr);

    /// A new table; `remembered` are choices of an earlier one, "FIELD:FROM=TO".
    void begin(const QStringList& remembered);
    /// Hidden where every word is understood. Choices stay when the columns change.
    void show(ImportKind kind, const TableSummary& table, const ColumnMapping& mapping);
    /// A trial run met more of them further down in the file.
    void add(const ImportReport& report);
    /// What was chosen, as ImportOptions::values takes it.
    QStringList values() const;
    bool isEmpty() const { return m_rows.empty(); }
    /// What a meaning is called: "cancelled", "yes".
    static QString title(const QString& meaning);

signals:
    void changed();

private:
    void fill();
    static QString key(const QString& field, const QString& value);

    QGridLayout* m_grid;
    PlainLabel* m_more;
    ImportKind m_kind = ImportKind::Orders;
    std::vector<import_guesses::UnknownValue> m_rows;
    std::vector<import_guesses::UnknownValue> m_met;       // by a trial run
    QHash<QString, QString> m_chosen;                       // by key; empty: left empty, null: not said
    QStringList m_remembered;
};

} // namespace encore::ui
