#pragma once

#include "reviews/review_desk.h"
#include "reviews/review_filter_json.h"
#include "reviews/saved_view_repository.h"
#include "widgets/sheet.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace encore::ui {

class Button;
class PlainLabel;
class PrimaryButton;

/// Which reviews the list shows, by conditions that hold together; a name makes it a view of one's own or of
/// everyone.
class FilterSheet final : public Sheet {
    Q_OBJECT
public:
    FilterSheet(ReviewDesk& desk, QWidget* pane);
    /// `view`: the saved view that is open, if any: it can be changed and taken away.
    void present(const ReviewFilter& filter, ReviewSort sort, const std::optional<SavedView>& view);

signals:
    void shownRequested(const encore::ReviewFilter& filter, encore::ReviewSort sort);
    /// Saved under this id; to be shown.
    void saved(qint64 id, const encore::ChangeSet& changes, const QString& text);
    void removed(const encore::ChangeSet& changes, const QString& text);
    void failed(const encore::Error& error);

private:
    void build();
    void fillChoices();
    ReviewFilter filter() const;
    void show();
    void save();
    void remove();
    QComboBox* addCombo(const char* name, PlainLabel*& label);

    ReviewDesk& m_desk;
    ReviewFilter m_filter;
    ReviewSort m_sort = ReviewSort::Due;
    std::optional<SavedView> m_view;

    PlainLabel *m_listLabel, *m_channelLabel, *m_starsLabel, *m_kindLabel, *m_classLabel, *m_tagLabel, *m_textLabel, *m_whoLabel, *m_reasonLabel, *m_sortLabel, *m_nameLabel;
    QComboBox *m_list, *m_channel, *m_starsFrom, *m_starsTo, *m_kind, *m_class, *m_tag, *m_text, *m_who, *m_reason, *m_sortBy;
    QCheckBox *m_asks, *m_unread, *m_complained, *m_shared;
    QLineEdit* m_name;
    PlainLabel* m_problem;
    Button *m_save, *m_remove;
    PrimaryButton* m_show;
};

} // namespace encore::ui
