#pragma once

#include "cases/case_desk.h"
#include "cases/case_file.h"
#include "widgets/record_pane.h"

class QVBoxLayout;

namespace encore::ui {

class Button;
class Card;
class CasePath;
class CaseSide;
class ElidedLabel;
class IconButton;
class Pill;
class PlainLabel;
class ScrollPane;
class Sheet;

/// The right pane: one case with its path at the left and the evidence at the right. Its actions: "assign", "more",
/// "alarm_seen".
class CaseDetail final : public FilePane<CaseFile> {
    Q_OBJECT
public:
    explicit CaseDetail(CaseDesk& desk, QWidget* parent = nullptr);
    CasePath& path() { return *m_path; }
    CaseSide& side() { return *m_side; }
    QWidget* moreButton() const;
    void toggleSide();
    void retranslate();

protected:
    Reading reading(qint64 id) const override;
    void showFile() override;
    void leave() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildHead();
    void showBanner();
    void placeSide();

    CaseDesk& m_desk;
    bool m_narrow = false;

    ElidedLabel* m_title;
    ElidedLabel* m_about;
    Pill* m_state;
    Pill* m_due;
    Pill* m_later;
    Button* m_owner;
    IconButton* m_sideButton;
    IconButton* m_more;
    Card* m_banner;
    PlainLabel* m_bannerHead;
    PlainLabel* m_bannerText;
    Button* m_seen;
    CasePath* m_path;
    CaseSide* m_side;
    ScrollPane* m_scroll;
    ScrollPane* m_sideScroll;
    QVBoxLayout* m_sideLayout;
    Sheet* m_drawer;
};

} // namespace encore::ui
