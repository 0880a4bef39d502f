#pragma once

#include "common/latest_job.h"
#include "shell/palette_source.h"
#include "shop/shop.h"

namespace encore::app {

/// Finds the shop's records for the command palette, on a worker.
class RecordPalette final : public ui::PaletteSource {
public:
    using Open = std::function<void(const QString& page, const QVariantMap& target)>;

    RecordPalette(Shop& shop, Open open) : m_shop(shop), m_open(std::move(open)) {}
    void query(const QString& text, int limit, Answer answer) override;

private:
    Shop& m_shop;
    Open m_open;
    ui::LatestJob m_search;
};

} // namespace encore::app
