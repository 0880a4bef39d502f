#pragma once

#include "replies/reply_template.h"
#include "shell/notice.h"
#include "shop/shop.h"
#include "templates/template_preview.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace encore::ui {

class Button;
class Card;
class PlainLabel;
class PrimaryButton;
class ReadingText;

/// One template: its text with variables to insert, whom it is for, and what it looks like for the person
/// who waits longest. Nothing is written before Save.
class TemplateEditor final : public QWidget {
    Q_OBJECT
public:
    explicit TemplateEditor(Shop& shop, QWidget* parent = nullptr);

    void show(const TemplateUse& use);
    /// A new one; saved by save().
    void beginNew(bool block, FolderId folder);
    bool hasChanges() const;
    TemplateId current() const { return m_use.entry.id; }
    ReplyTemplate edited() const;
    /// A folder that was typed and does not exist yet; empty: none.
    QString newFolder() const;
    /// What is in the fields is stored now; the next show() need not ask.
    void forgetChanges();
    void refreshPreview();
    void retranslate();

signals:
    /// `newFolder`: to be made first and to hold it; empty: none.
    void saveRequested(const encore::ReplyTemplate& edited, const QString& newFolder);
    void duplicateRequested();
    void archiveRequested(bool archived);

private:
    void build();
    void fill();
    void fillChoices();
    void showInsertMenu();
    void insert(const QString& text);
    void preview();
    void changed();

    Shop& m_shop;
    TemplateUse m_use;
    PreviewPerson m_person;
    QString m_personLanguage;
    QTimer m_later;
    bool m_filling = false;

    QLineEdit* m_title;
    QLineEdit* m_shortcut;
    QComboBox* m_folder;
    QComboBox* m_language;
    QComboBox* m_channel;
    QComboBox* m_from;
    QComboBox* m_to;
    QCheckBox* m_block;
    QPlainTextEdit* m_body;
    Button* m_insert;
    Button* m_duplicate;
    Button* m_archive;
    PrimaryButton* m_save;
    PlainLabel* m_used;
    Card* m_previewCard;
    ReadingText* m_preview;
    PlainLabel* m_state;
    QList<QPair<PlainLabel*, QWidget*>> m_captions;
};

} // namespace encore::ui
