#include "window/composition.h"

#include "shell/main_window.h"
#include "shop/staff_repository.h"

#if __has_include("today/today_page.h")
#include "today/today_page.h"
#endif
#if __has_include("reviews/reviews_page.h")
#include "reviews/reviews_page.h"
#endif
#if __has_include("cases/cases_page.h")
#include "cases/cases_page.h"
#endif
#if __has_include("customers/customers_page.h")
#include "customers/customers_page.h"
#endif
#if __has_include("orders/orders_page.h")
#include "orders/orders_page.h"
#endif
#if __has_include("figures/figures_page.h")
#include "figures/figures_page.h"
#endif
#if __has_include("templates/templates_page.h")
#include "templates/templates_page.h"
#endif
#if __has_include("importing/import_page.h")
#include "importing/import_page.h"
#endif
#if __has_include("settings/settings_page.h")
#include "settings/settings_page.h"
#endif

namespace encore::app {

void addPages(ui::MainWindow& window, Shop& shop, ui::Prompts& prompts, ui::Theme& theme, ui::Language& language)
{
#if __has_include("today/today_page.h")
    window.addPage(new ui::TodayPage(shop, prompts));
#endif
#if __has_include("reviews/reviews_page.h")
    window.addPage(new ui::ReviewsPage(shop, prompts));
#endif
#if __has_include("cases/cases_page.h")
    window.addPage(new ui::CasesPage(shop, prompts));
#endif
#if __has_include("customers/customers_page.h")
    window.addPage(new ui::CustomersPage(shop, prompts));
#endif
#if __has_include("orders/orders_page.h")
    window.addPage(new ui::OrdersPage(shop, prompts));
#endif
#if __has_include("figures/figures_page.h")
    window.addPage(new ui::FiguresPage(shop, prompts));
#endif
#if __has_include("templates/templates_page.h")
    window.addPage(new ui::TemplatesPage(shop, prompts));
#endif
#if __has_include("importing/import_page.h")
    window.addPage(new ui::ImportPage(shop, prompts));
#endif
#if __has_include("settings/settings_page.h")
    window.addPage(new ui::SettingsPage(shop, prompts, theme, language));
#endif
    Q_UNUSED(shop);
    Q_UNUSED(prompts);
    Q_UNUSED(theme);
    Q_UNUSED(language);
}

QString staffLine(Shop& shop)
{
    const StaffId id = shop.actor().staff;
    const auto staff = id ? shop.store().staff().find(id) : Result<Staff>(fail(ErrorCode::NotFound));
    return staff ? staff->name : QString();
}

} // namespace encore::app
