#pragma once

#include "replies/template_repository.h"
#include "reviews/reply_context.h"
#include "reviews/review_desk.h"
#include "widgets/sheet.h"

class QListWidget;

namespace encore::ui {

class PlainLabel;
class ReadingText;
class SearchField;

/// Templates that fit the review at hand, with what each would say to this customer. Enter inserts and
/// closes, Ctrl+Enter copies the answer at once, Shift+Enter inserts and stays, for chaining.
class TemplatePalette final : public Sheet {
    Q_OBJECT
public:
    TemplatePalette(ReviewDesk& desk, QWidget* pane);
    /// `many`: for so many reviews at once, of which this is the first; the texts are then looked through.
    void present(const Review& review, const ReplyContext& context, const QString& words = {}, int many = 1);

signals:
    /// `copy`: it is to go to the clipboard as it comes.
    void chosen(const encore::ReplyTemplate& chosen, bool copy);
    void failed(const encore::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void find();
    void preview(int row);
    void choose(bool stay, bool copy = false);

    ReviewDesk& m_desk;
    TemplateFilter m_filter;
    TemplateId m_suggested;          ///< by the first rule that fits; null: none
    QString m_suggestedBy;           ///< name of that rule
    int m_many = 1;
    const ReplyContext* m_context = nullptr;
    std::vector<TemplateUse> m_found;
    SearchField* m_search;
    QListWidget* m_list;
    PlainLabel* m_note;
    ReadingText* m_preview;
};

} // namespace encore::ui
