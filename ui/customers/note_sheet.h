#pragma once

#include "notes/note.h"
#include "widgets/sheet.h"

class QPlainTextEdit;

namespace encore::ui {

class Button;

/// A note to be written, changed or removed.
class NoteSheet final : public Sheet {
    Q_OBJECT
public:
    explicit NoteSheet(QWidget* pane);
    /// A null id: a new note.
    void write(const Note& note);
    void retranslate();

signals:
    void saveRequested(const encore::Note& note);
    void removeRequested(const encore::Note& note);

private:
    void save();
    Note m_note;
    QPlainTextEdit* m_text;
    Button* m_remove;
    Button* m_save;
};

} // namespace encore::ui
