#pragma once

#include "common/latest_job.h"

#include <QLineEdit>
#include <QTimer>

#include <vector>

class QCompleter;
class QStandardItemModel;

namespace encore {
class Shop;
class Store;
}

namespace encore::ui {

/// A field that finds a record by what is typed, offered below it. Text that names no record stays text.
class SuggestField final : public QLineEdit {
    Q_OBJECT
public:
    struct Offer {
        qint64 id = 0;
        QString text;      ///< what stands in the field once chosen
        QString detail;    ///< shown beside it in the list
    };
    /// Called on a worker.
    using Finder = std::function<std::vector<Offer>(Store& store, const QString& text)>;

    SuggestField(Shop& shop, Finder finder, QWidget* parent = nullptr);
    /// 0 while the text names no record.
    qint64 recordId() const { return m_id; }
    void setRecord(qint64 id, const QString& text);
    /// For what is typed from now on.
    void setFinder(Finder finder) { m_finder = std::move(finder); }

signals:
    void chosen(qint64 id);
    /// The text was typed and names no record any more.
    void freed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void look();
    Shop& m_shop;
    Finder m_finder;
    LatestJob m_job;
    QTimer m_later;
    QCompleter* m_completer;
    QStandardItemModel* m_offers;
    qint64 m_id = 0;
};

} // namespace encore::ui
