#pragma once

#include "common/latest_job.h"
#include "replies/suggestion_rule_repository.h"
#include "replies/suggestion_service.h"
#include "shell/notice.h"
#include "shop/shop.h"
#include "widgets/sheet.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;

namespace encore::ui {

class Button;
class PlainLabel;
class PrimaryButton;

/// The rules by which the palette offers a template first: their order, what each asks of a review, and what they
/// would have said to the last reviews. They only offer; nothing is posted by them.
class RulesSheet final : public Sheet {
    Q_OBJECT
public:
    RulesSheet(Shop& shop, QWidget* pane);
    void present();
    bool isReading() const { return m_job.isRunning(); }

signals:
    void undoOffered(const encore::ui::UndoOffer& offer);
    void failed(const encore::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void translate();
    void fillChoices();
    void reload(qint64 select);
    void showRule(int row);
    void fill(const SuggestionRule& rule);
    bool isModified() const;
    bool keepTyped();
    void leaveFor(int row);
    SuggestionRule edited() const;
    void begin();
    std::optional<qint64> store();       ///< the id of the rule; nothing where it was not written
    void save();
    void remove();
    void moveTo(qint64 id, int to);
    void tryOut();
    bool write(const char* label, const QString& name, const QString& done, const std::function<Status(UnitOfWork&)>& work);
    QString conditions(const SuggestionRule& rule) const;
    static QString stateOf(const SuggestionRule& rule);
    QString templateName(const SuggestionRule& rule) const;
    void showTemplate();

    Shop& m_shop;
    LatestJob m_job;
    std::vector<SuggestionRule> m_rules;
    SuggestionRule m_rule;               ///< in the fields
    SuggestionRule m_shown;              ///< as the fields said it before anything was typed
    bool m_loading = false;
    bool m_writing = false;              ///< this sheet writes, and reads again by itself
    bool m_archivedShown = false;        ///< the last entry of the templates is one that was put away

    PlainLabel* m_hint;
    QListWidget* m_list;
    PlainLabel* m_none;              ///< in place of an empty list
    Button *m_new, *m_up, *m_down, *m_remove;
    QWidget* m_fields;
    QList<QPair<PlainLabel*, QWidget*>> m_captions;
    QLineEdit *m_name, *m_words, *m_stopWords;
    QComboBox *m_kind, *m_from, *m_to, *m_text, *m_class, *m_channel, *m_template;
    QCheckBox* m_active;
    PlainLabel* m_dry;
    PrimaryButton* m_save;
};

} // namespace encore::ui
