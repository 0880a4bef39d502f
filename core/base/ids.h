#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QtGlobal>

#include <compare>
#include <functional>

namespace encore {

/// A row's id that cannot be mistaken for another table's. 0 means "none".
template <class Tag>
struct Id {
    qint64 value = 0;

    constexpr Id() = default;
    constexpr explicit Id(qint64 v) : value(v) {}
    constexpr bool isNull() const { return value == 0; }
    constexpr explicit operator bool() const { return value != 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

using UnitId = Id<struct UnitTag>;
using StaffId = Id<struct StaffTag>;
using SourceId = Id<struct SourceTag>;
using ChannelId = Id<struct ChannelTag>;
using CustomerId = Id<struct CustomerTag>;
using ProductId = Id<struct ProductTag>;
using VariantId = Id<struct VariantTag>;
using OrderId = Id<struct OrderTag>;
using OrderLineId = Id<struct OrderLineTag>;
using RefundId = Id<struct RefundTag>;
using ReviewId = Id<struct ReviewTag>;
using ReplyId = Id<struct ReplyTag>;
using TemplateId = Id<struct TemplateTag>;
using FolderId = Id<struct FolderTag>;
using TagId = Id<struct TagTag>;
using NoteId = Id<struct NoteTag>;
using CaseId = Id<struct CaseTag>;
using TaskId = Id<struct TaskTag>;

} // namespace encore

template <class Tag>
struct std::hash<encore::Id<Tag>> {
    size_t operator()(encore::Id<Tag> id) const noexcept { return std::hash<qint64>{}(id.value); }
};

Q_DECLARE_METATYPE(encore::CustomerId)
Q_DECLARE_METATYPE(encore::OrderId)
Q_DECLARE_METATYPE(encore::ReviewId)
