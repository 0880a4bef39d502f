#include "window/composition.h"

#include "cases/cases_page.h"
#include "customers/customers_page.h"
#include "figures/figures_page.h"
#include "importing/import_page.h"
#include "orders/orders_page.h"
#include "reviews/reviews_page.h"
#include "service/service_page.h"
#include "settings/settings_page.h"
#include "shell/main_window.h"
#include "templates/templates_page.h"
#include "today/today_page.h"

namespace encore::app {

void addPages(ui::MainWindow& window, Shop& shop, ui::Prompts& prompts, ui::Theme& theme, ui::Language& language, bool remembering)
{
    window.addPage(new ui::TodayPage(shop, prompts));
    window.addPage(new ui::ReviewsPage(shop, prompts));
    window.addPage(new ui::CasesPage(shop, prompts));
    window.addPage(new ui::CustomersPage(shop, prompts));
    window.addPage(new ui::OrdersPage(shop, prompts));
    window.addPage(new ui::FiguresPage(shop, prompts, remembering));
    window.addPage(new ui::TemplatesPage(shop, prompts));
    window.addPage(new ui::ImportPage(shop, prompts));
    window.addPage(new ui::ServicePage(shop, prompts));
    window.addPage(new ui::SettingsPage(shop, prompts, theme, language));
}

} // namespace encore::app
