#pragma once

#include "cases/case_desk.h"
#include "cases/case_file.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace encore::ui {

class AttachmentStrip;
class Card;

/// The column beside a case: the review as it stands, the customer, the order, earlier troubles, notes, and
/// how the clock ran.
class CaseSide final : public QWidget {
    Q_OBJECT
public:
    explicit CaseSide(CaseDesk& desk, QWidget* parent = nullptr);
    AttachmentStrip& files() { return *m_files; }
    void show(const CaseFile& file);
    void retranslate();

signals:
    void openRequested(const QString& pageId, const QVariantMap& target);
    void noteAdded(const QString& text);

private:
    void addReview(const CaseFile& file);
    void addCustomer(const CaseFile& file);
    void addEarlier(const CaseFile& file);
    void addNotes(const CaseFile& file);
    void addClock(const CaseFile& file);
    void addLink(Card* card, const QString& text, const QString& page, qint64 id, const char* name);
    Card* addCard(const char* name, const QString& title);

    CaseDesk& m_desk;
    QVBoxLayout* m_layout;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_column = nullptr;
    QLineEdit* m_note;
    AttachmentStrip* m_files;
};

} // namespace encore::ui
