#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "reviews/review.h"

#include <QString>

#include <optional>

namespace encore {

struct TemplateFolder {
    FolderId id;
    QString name;
    int position = 0;
    friend bool operator==(const TemplateFolder&, const TemplateFolder&) = default;
};

/// A text to answer with, or a block that such texts share: a row of the table `templates`.
struct ReplyTemplate {
    TemplateId id;
    FolderId folder;
    QString title;
    QString shortcut;                         ///< typed after "/"; unique without regard to case; may be empty
    QString body;                             ///< in the template language
    QString language;                         ///< "ru", "en"; empty: any
    bool isBlock = false;
    std::optional<int> starsFrom, starsTo;    ///< both or neither; neither: for any stars and for none
    std::optional<ReviewClass> reviewClass;
    QString situation;
    QString trade;                            ///< empty: any
    QString tone;
    ChannelId channel;                        ///< null: any
    std::optional<QString> starterKey;        ///< which starter template it came from
    bool active = true;
    friend bool operator==(const ReplyTemplate&, const ReplyTemplate&) = default;
};

constexpr int kTemplateTitleLimit = 200;
constexpr int kTemplateBodyLimit = 20000;
constexpr int kTemplateShortcutLimit = 40;

/// InvalidInput (subject: the field) for an empty or overlong title or body, a shortcut with spaces or "/",
/// or stars outside 1..5 or in the wrong order.
Status check(const ReplyTemplate& replyTemplate);

/// A template with what its use tells.
struct TemplateUse {
    ReplyTemplate entry;
    qint64 uses = 0;                          ///< replies posted with it
    std::optional<qint64> lastUsedAt;
};

/// Which templates a palette offers. An empty condition asks nothing; a template that names no stars, class,
/// channel or language fits any.
struct TemplateFilter {
    std::optional<int> stars;
    std::optional<ReviewClass> reviewClass;
    ChannelId channel;
    QString language;
    FolderId folder;
    QString words;                            ///< all of them somewhere in title, shortcut or body
    std::optional<bool> blocks;               ///< only blocks, or only whole texts
    bool activeOnly = true;
};

} // namespace encore
