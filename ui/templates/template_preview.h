#pragma once

#include "replies/template_language.h"
#include "replies/reply_template.h"
#include "shop/shop.h"

#include <QString>

namespace encore::ui {

/// The review for whose author a template is shown: the most urgent one that waits.
struct PreviewPerson {
    QString line;                 ///< "Marina K. · Yandex Maps · 2 of 5"; empty: made-up facts are used
    TemplateContext context;
};

/// Reads it in the ui thread: a few single rows. Without any waiting review an example stands in.
PreviewPerson previewPerson(Shop& shop, const QString& language);
/// Blocks of the shop by their folded title, for TemplateContext::block.
std::function<std::optional<QString>(const QString&)> blocksOf(Shop& shop);

} // namespace encore::ui
