#include "window/record_palette.h"

#include "search/search_repository.h"

#include <QVariantMap>

namespace encore::app {

void RecordPalette::query(const QString& text, int limit, Answer answer)
{
    if (text.trimmed().isEmpty()) {
        m_search.cancel();
        answer({});
        return;
    }
    using Found = std::vector<SearchHit>;
    m_search.run(
        [this, text, limit](const ui::CancelFlag&) -> Found {
            const auto store = m_shop.openStore();
            if (!store)
                return {};
            auto hits = (*store)->search().find(text, std::max(2, limit / 3));
            return hits ? std::move(*hits) : Found();
        },
        [this, limit, answer](const Found& found) {
            QList<ui::PaletteItem> items;
            for (const SearchHit& hit : found) {
                if (items.size() >= limit)
                    break;
                ui::PaletteItem item;
                item.title = hit.title;
                item.detail = hit.snippet;
                QString page;
                switch (hit.kind) {
                case SearchKind::Customer: item.icon = ui::Icon::Customers; page = QStringLiteral("customers"); break;
                case SearchKind::Order: item.icon = ui::Icon::Orders; page = QStringLiteral("orders"); break;
                case SearchKind::Review: item.icon = ui::Icon::Reviews; page = QStringLiteral("reviews"); break;
                case SearchKind::Product: continue;      // no page of their own yet
                }
                item.run = [open = m_open, page, id = hit.id] { open(page, {{QStringLiteral("id"), id}}); };
                items.append(std::move(item));
            }
            answer(items);
        });
}

} // namespace encore::app
