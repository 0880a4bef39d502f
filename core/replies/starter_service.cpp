#include "replies/starter_service.h"

#include "replies/starter_templates.h"
#include "replies/template_repository.h"

#include <QHash>

namespace encore {

Result<int> installStarters(UnitOfWork& unit, TemplateRepository& templates, const QString& language)
{
    ENCORE_LET(const StarterLibrary library, starterLibrary(language));
    QHash<QString, FolderId> folders;
    ENCORE_LET(const auto existing, templates.folders());
    for (const TemplateFolder& f : existing)
        folders.insert(f.name, f.id);
    std::vector<ReplyTemplate> starters;
    for (const StarterBlock& block : library.blocks) {
        ReplyTemplate t;
        t.title = block.title;
        t.body = block.body;
        t.language = language;
        t.isBlock = true;
        t.starterKey = QStringLiteral("%1:block:%2").arg(language, block.key);
        starters.push_back(std::move(t));
    }
    for (const StarterTemplate& s : library.templates) {
        if (!s.folder.isEmpty() && !folders.contains(s.folder)) {
            ENCORE_LET(const FolderId id, templates.insertFolder(unit, {FolderId(), s.folder, int(folders.size()) + 1}));
            folders.insert(s.folder, id);
        }
        ReplyTemplate t;
        t.folder = folders.value(s.folder);
        t.title = s.title;
        t.shortcut = s.shortcut;
        t.body = s.body;
        t.language = language;
        t.starsFrom = s.starsFrom;
        t.starsTo = s.starsTo;
        if (s.classes.size() == 1)
            t.reviewClass = reviewClassFromCode(s.classes.first());
        t.situation = s.situation;
        t.trade = s.trades.join(u',');
        t.starterKey = QStringLiteral("%1:%2").arg(language, s.key);
        starters.push_back(std::move(t));
    }
    return templates.insertStarters(unit, starters);
}

} // namespace encore
