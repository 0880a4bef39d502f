#pragma once

#include "shell/page.h"

#include <QWidget>

class QVBoxLayout;

namespace encore::ui {

class Navigator;
class PlainLabel;
class RailButton;

/// The column at the left: shop and staff, sections with one counter, views of the open section, long
/// jobs at the foot. Folds to icons in a narrow window.
class NavigationRail final : public QWidget {
    Q_OBJECT
public:
    explicit NavigationRail(Navigator* navigator, QWidget* parent = nullptr);

    void setShop(const QString& shopName, const QString& staffLine);
    /// The last row of the foot: who works here. An empty name: no row.
    void setPerson(const QString& name, std::function<void()> clicked);
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }
    void addJob(JobStatus* job);

public slots:
    /// Reads pages, counters and views anew; the buttons are reused where the set is the same.
    void refresh();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void rebuild();
    void showPerson();
    RailButton* addButton(QVBoxLayout* layout, const QString& name);
    Navigator* m_navigator;
    QWidget* m_shop;
    PlainLabel* m_shopName;
    PlainLabel* m_staff;
    QVBoxLayout* m_main;
    QVBoxLayout* m_foot;
    QVBoxLayout* m_jobs;
    RailButton* m_person;
    QString m_personName;
    std::function<void()> m_personClicked;
    QList<RailButton*> m_buttons;
    QStringList m_shown;
    bool m_folded = false;
};

} // namespace encore::ui
