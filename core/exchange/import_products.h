#pragma once

#include "exchange/import_context.h"
#include "exchange/import_row.h"

namespace encore {

/// Makes and completes products and their variants for an import.
class ProductImporter {
public:
    ProductImporter(ImportContext& context, RowReader& reader);
    Status row();

private:
    Status apply(const Product& told, const QString& variant, const QString& variantSku);
    Result<std::optional<Product>> existing(const Product& told);

    ImportContext& m_context;
    RowReader& m_reader;
    FieldSource *m_externalId, *m_name, *m_sku, *m_category, *m_price, *m_cost, *m_active, *m_variant;
    ProductId m_firstOwn;
};

} // namespace encore
