#pragma once

#include "reviews/closing_reason_repository.h"

namespace encore {

class Store;

/// The owner's changes of the list of closing reasons, each one unit of work. NotAllowed for anyone else; the
/// other errors are those of ClosingReasonRepository.
class ClosingReasonService {
public:
    /// `store` must outlive the service.
    explicit ClosingReasonService(Store& store) : m_store(store) {}

    Result<ChangeSet> add(const QString& name);
    Result<ChangeSet> rename(ClosingReasonId id, const QString& name);
    Result<ChangeSet> setActive(ClosingReasonId id, bool active);
    Result<ChangeSet> arrange(std::span<const ClosingReasonId> order);
    Result<ChangeSet> merge(ClosingReasonId from, ClosingReasonId into);

private:
    using Work = std::function<Status(ClosingReasonRepository&, UnitOfWork&)>;
    Result<ChangeSet> write(const char* label, const QString& name, const Work& work);

    Store& m_store;
};

} // namespace encore
