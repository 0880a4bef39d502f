#pragma once

#include "exchange/mapping.h"

#include <QStringList>
#include <QWidget>

class QComboBox;
class QGridLayout;

namespace encore::ui {

/// A field of Encore in the interface's words ("Name of the customer").
QString fieldTitle(const QString& field);
QString importKindTitle(ImportKind kind);

/// Which column of the file becomes what: a row per column with its first values and how often it is filled.
class MappingPanel final : public QWidget {
    Q_OBJECT
public:
    explicit MappingPanel(QWidget* parent = nullptr);

    /// Names of the shop's own fields for customers.
    void setOwnFields(const QStringList& names) { m_own = names; }
    void show(ImportKind kind, const TableSummary& table, const ColumnMapping& mapping);
    /// "FIELD=#3" for every used column, as ImportOptions::map takes them.
    QStringList assignments() const;
    /// The same as core's own form.
    ColumnMapping mapping() const;

signals:
    void changed();

private:
    void choose(int column);
    static QString columnTitle(const QString& name, int column);
    void addOwnFields(QComboBox* box, const QString& column) const;

    QGridLayout* m_grid;
    QStringList m_own;
    ImportKind m_kind = ImportKind::Orders;
    std::vector<QComboBox*> m_boxes;
};

} // namespace encore::ui
