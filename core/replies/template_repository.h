#pragma once

#include "db/unit_of_work.h"
#include "replies/reply_template.h"

#include <span>
#include <vector>

namespace encore {

/// Reply templates, the blocks that they share, and their folders.
class TemplateRepository {
public:
    explicit TemplateRepository(Database& db) : m_db(db) {}

    /// InvalidInput as check(); AlreadyExists "shortcut" (detail: the title that has it).
    Result<TemplateId> insert(UnitOfWork& unit, const ReplyTemplate& replyTemplate);
    Status update(UnitOfWork& unit, const ReplyTemplate& replyTemplate);
    /// A template that replies were written with or that a rule offers is kept and set inactive; another one is deleted.
    Status remove(UnitOfWork& unit, TemplateId id);
    Result<ReplyTemplate> find(TemplateId id);
    /// `id` while there is such a template, active or not; else null.
    Result<TemplateId> existing(TemplateId id);
    /// Without regard to case; inactive ones are not found.
    Result<std::optional<ReplyTemplate>> findByShortcut(const QString& shortcut);
    /// With uses and last use, one query; by folder position, then title.
    Result<std::vector<TemplateUse>> list(const TemplateFilter& filter = {});
    /// Adds those whose starter key is not there yet; returns how many.
    Result<int> insertStarters(UnitOfWork& unit, std::span<const ReplyTemplate> starters);

    Result<std::vector<TemplateFolder>> folders();
    /// InvalidInput for an empty name.
    Result<FolderId> insertFolder(UnitOfWork& unit, const TemplateFolder& folder);
    Status updateFolder(UnitOfWork& unit, const TemplateFolder& folder);
    /// Its templates stay, without a folder.
    Status removeFolder(UnitOfWork& unit, FolderId id);

private:
    Status checkShortcut(const ReplyTemplate& replyTemplate);

    Database& m_db;
};

} // namespace encore
