#include "common/style_sheet.h"

#include "common/tokens.h"

#include <QHash>

namespace encore::ui {

namespace {

constexpr auto sheet = R"(
QToolTip { background: @surface; color: @text; border: 1px solid @line; padding: 4px 7px; }
QMenu { background: @surface; color: @text; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 6px 26px 6px 12px; border-radius: 5px; }
QMenu::item:selected { background: @selection; color: @text; }
QMenu::item:disabled { color: @text3; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @line; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @text3; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }
QHeaderView { background: @surface; border: none; }
QHeaderView::section { background: @surface; color: @text2; border: none; border-bottom: 1px solid @line; padding: 6px 8px; }
QTableView, QTreeView, QListView { background: @surface; color: @text; border: none; outline: none; selection-background-color: @selection; selection-color: @text; gridline-color: @line; }
QListWidget::item { padding: 3px 8px; }
QListWidget::item:selected { background: @selection; color: @text; }
QListView#suggestPopup { border: 1px solid @line; }
QListView#suggestPopup::item { padding: 0 8px; }
QListView#suggestPopup::item:selected { background: @selection; color: @text; }
QProgressBar { background: @surface2; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; text-align: center; color: transparent; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QSplitter::handle { background: @line; }
)";

} // namespace

QString styleSheet(bool dark)
{
    // Longest name first: @surface2 before @surface.
    const std::pair<const char*, Token> names[]{
        {"@selection", Token::Selection}, {"@surface2", Token::Surface2}, {"@surface", Token::Surface}, {"@accent", Token::Accent},
        {"@text2", Token::Text2}, {"@text3", Token::Text3}, {"@text", Token::Text}, {"@line", Token::Line},
    };
    QString text = QString::fromLatin1(sheet);
    for (const auto& [name, token] : names)
        text.replace(QLatin1String(name), tokenColor(token, dark).name());
    return text;
}

} // namespace encore::ui
