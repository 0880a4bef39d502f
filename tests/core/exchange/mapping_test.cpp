#include "exchange/mapping.h"

#include "exchange/value_parsing.h"
#include "table_helpers.h"

using namespace encore;
using namespace encore::test;

namespace {

TableSummary summaryOf(const QByteArray& csv) { return must(summarise(*must(openBytes(csv)))); }

/// "field=Column name" of every mapped field, sorted.
QStringList described(const ColumnMapping& mapping, const TableSummary& table)
{
    QStringList list;
    for (auto it = mapping.columns.begin(); it != mapping.columns.end(); ++it)
        for (const int column : it.value())
            list << it.key() + u'=' + table.columns[size_t(column)].name;
    list.sort();
    return list;
}

QString mapped(ImportKind kind, const QByteArray& csv)
{
    const TableSummary table = summaryOf(csv);
    return described(suggestMapping(kind, table), table).join(u' ');
}

} // namespace

TEST_CASE("every kind and field has its name", "[exchange][mapping]")
{
    for (const ImportKind kind : {ImportKind::Customers, ImportKind::Products, ImportKind::Orders, ImportKind::OrderItems, ImportKind::Reviews,
                                  ImportKind::LoyaltyBalances, ImportKind::Mixed}) {
        CHECK(importKindFromName(importKindName(kind)) == kind);
        for (const ImportField& field : importFields(kind))
            CHECK(importField(kind, field.name)->name == field.name);
    }
    CHECK(importField(ImportKind::Mixed, u"phone"_qs)->name == u"customer_phone"_qs);
    CHECK_FALSE(importField(ImportKind::Orders, u"phone"_qs));
    CHECK_FALSE(importField(ImportKind::Orders, u"field:Size"_qs));
    CHECK(importField(ImportKind::Mixed, u"field: Size "_qs)->name == u"field:Size"_qs);
}

TEST_CASE("every profile maps onto fields there are, once", "[exchange][mapping]")
{
    for (const ImportProfile& profile : importProfiles()) {
        CHECK(importProfile(profile.name) == &profile);
        for (const auto& [column, field] : profile.map) {
            INFO(profile.name.toStdString() << ": " << field.toStdString());
            CHECK(importField(profile.kind, field));
        }
    }
}

TEST_CASE("a Russian sheet of orders is mapped by its names", "[exchange][mapping]")
{
    CHECK(mapped(ImportKind::Orders, "№ заказа;Дата;Клиент;Телефон;E-mail;Статус;Сумма, руб.;Кол-во;Товар\n"
                                     "1;06.03.2024;Анна Иванова;+7 926 123-45-67;a@b.ru;доставлен;1 234,50;2;Платье\n"
                                     "2;07.03.2024;Борис Петров;8 926 123-45-68;c@d.ru;в пути;99,00;1;Шарф\n")
          == u"customer_email=E-mail customer_name=Клиент customer_phone=Телефон number=№ заказа placed_at=Дата product=Товар quantity=Кол-во status=Статус total=Сумма, руб."_qs);
}

TEST_CASE("taxes are found by the names that shops and programs give them", "[exchange][mapping]")
{
    CHECK(mapped(ImportKind::Orders, "Дата;Сумма;Доставка;В т.ч. НДС\n06.03.2024;120,00;24,00;20,00\n") == u"placed_at=Дата shipping=Доставка tax=В т.ч. НДС total=Сумма"_qs);
    for (const char* name : {"НДС", "НДС 22%", "Налог", "Сумма НДС", "НДС, руб.", "tax", "Taxes", "VAT"}) {
        CAPTURE(name);
        CHECK(mapped(ImportKind::Orders, QByteArray("Дата;Сумма;") + name + "\n06.03.2024;120,00;20,00\n") == u"placed_at=Дата tax="_qs + QString::fromUtf8(name) + u" total=Сумма"_qs);
    }
    CHECK(mapped(ImportKind::Orders, "order_number,order_date,status,shipping_total,tax_total,order_total,billing_first_name,billing_last_name\n1,2024-03-06,completed,4.00,20.00,120.00,Anna,Lee\n")
              .contains(u"tax=tax_total"_qs));
    CHECK(mapped(ImportKind::Orders, "Order Number,Order Status,Order Date,First Name (Billing),Order Tax Amount,Order Total Amount\n1,completed,2024-03-06,Anna,20.00,120.00\n")
              .contains(u"tax=Order Tax Amount"_qs));
}

TEST_CASE("the CDNOW and Olist headers find their fields", "[exchange][mapping]")
{
    CHECK(mapped(ImportKind::Orders, "customer_id,date,cds,amount\n1,1997-01-01,2,29.33\n1,1997-01-18,2,29.73\n")
          == u"customer=customer_id placed_at=date quantity=cds total=amount"_qs);
    CHECK(mapped(ImportKind::Orders, "order_id,customer_id,order_status,order_purchase_timestamp,order_approved_at,order_delivered_carrier_date,order_delivered_customer_date,order_estimated_delivery_date\n"
                                     "a1,c1,delivered,2017-07-09 21:57:05,2017-07-10 22:10:13,2017-07-11 14:58:04,2017-07-26 10:57:55,2017-08-01 00:00:00\n"
                                     "a2,c2,delivered,2017-07-09 21:57:05,2017-07-10 22:10:13,2017-07-11 14:58:04,2017-07-26 10:57:55,2017-08-01 00:00:00\n")
          == u"customer=customer_id delivered_at=order_delivered_customer_date number=order_id paid_at=order_approved_at placed_at=order_purchase_timestamp "
              "promised_at=order_estimated_delivery_date shipped_at=order_delivered_carrier_date status=order_status"_qs);
    CHECK(mapped(ImportKind::Reviews, "review_id,order_id,review_score,review_comment_title,review_comment_message,review_creation_date,review_answer_timestamp\n"
                                      "r1,a1,1,bad,terrible,2018-08-15 00:00:00,2018-08-15 04:10:37\nr2,a2,5,,,2018-01-18 00:00:00,2018-01-18 19:12:30\n")
          == u"external_id=review_id order=order_id published_at=review_creation_date rating=review_score text=review_comment_message title=review_comment_title"_qs);
}

TEST_CASE("content decides where names say nothing, and against names that lie", "[exchange][mapping]")
{
    CHECK(mapped(ImportKind::Customers, "Столбец А;Столбец Б;Имя\n+79261234567;a@b.ru;Анна\n89261234568;c@d.ru;Борис\n")
          == u"email=Столбец Б name=Имя phone=Столбец А"_qs);
    CHECK(mapped(ImportKind::Orders, "Дата;Оплачен;Сумма\n06.03.2024;да;10,00\n07.03.2024;нет;20,00\n") == u"placed_at=Дата total=Сумма"_qs);
    CHECK(mapped(ImportKind::Customers, "Имя;Фамилия;Тел.\nАнна;Иванова;89261234567\n") == u"first_name=Имя last_name=Фамилия phone=Тел."_qs);
    CHECK(mapped(ImportKind::Customers, "Имя;Телефон;Мобильный\nАнна;89261234567;89261234568\n") == u"name=Имя phone=Мобильный phone=Телефон"_qs);
}

TEST_CASE("a mapping said by hand wins, twice the same is refused", "[exchange][mapping]")
{
    const TableSummary table = summaryOf("customer_id,date,cds,amount\n1,1997-01-01,2,29.33\n");
    const QStringList header{u"customer_id"_qs, u"date"_qs, u"cds"_qs, u"amount"_qs};
    const ColumnMapping base = suggestMapping(ImportKind::Orders, table);
    const ColumnMapping moved = must(applyMapping(base, ImportKind::Orders, header, {u"shipping=Amount"_qs, u"number=#3"_qs}));
    CHECK(described(moved, table) == QStringList{u"customer=customer_id"_qs, u"number=cds"_qs, u"placed_at=date"_qs, u"shipping=amount"_qs});
    CHECK(must(applyMapping(base, ImportKind::Orders, header, {u"quantity="_qs})).column(u"quantity"_qs) == -1);
    CHECK(applyMapping(base, ImportKind::Orders, header, {u"total=amount"_qs, u"total=cds"_qs}).error().code == ErrorCode::WrongUsage);
    CHECK(applyMapping(base, ImportKind::Orders, header, {u"total=nothing"_qs}).error().code == ErrorCode::WrongUsage);
    CHECK(applyMapping(base, ImportKind::Orders, header, {u"nothing=amount"_qs}).error().code == ErrorCode::WrongUsage);
    CHECK(applyMapping(base, ImportKind::Orders, header, {u"amount"_qs}).error().code == ErrorCode::WrongUsage);
}

TEST_CASE("what a file brings is guessed", "[exchange][mapping]")
{
    const auto guess = [](const QByteArray& csv) { return importKindName(guessKind(summaryOf(csv)).kind); };
    CHECK(guess("customer_id,date,cds,amount\n1,1997-01-01,2,29.33\n2,1997-01-02,1,9.30\n") == u"orders"_qs);
    CHECK(guess("Имя;Телефон;День рождения\nАнна;89261234567;06.03.1990\n") == u"customers"_qs);
    CHECK(guess("ФИО;Телефон;Кол-во заказов;Последний заказ\nАнна;89261234567;5;06.03.2024\n") == u"customers"_qs);
    CHECK(guess("Автор;Оценка;Отзыв;Дата\nАнна;5;Хорошо;06.03.2024\n") == u"reviews"_qs);
    CHECK(guess("Номер заказа;Товар;Количество;Цена\n1;Платье;2;100,00\n") == u"order-items"_qs);
    CHECK(guess("Наименование;Артикул;Цена\nПлатье;A1;100,00\n") == u"products"_qs);
    CHECK(guess("Телефон;Баллы\n89261234567;120\n") == u"loyalty-balances"_qs);
    CHECK(guess("Дата;Имя;Телефон;День рождения;Сумма\n06.03.2024;Анна;89261234567;01.02.1990;100,00\n") == u"mixed"_qs);
    CHECK(guess("title,body,rating,review_date,source,curated,reviewer_name,reviewer_email,product_id,product_handle,reply,reply_date,picture_urls\n") == u"reviews"_qs);
}

TEST_CASE("known programs are known by their headers", "[exchange][mapping]")
{
    const auto known = [](const QByteArray& header) {
        const ImportProfile* profile = detectProfile(QString::fromUtf8(header).split(u','));
        return profile ? profile->name : QString();
    };
    CHECK(known("title,body,rating,review_date,source,curated,reviewer_name,reviewer_email,product_id,product_handle,reply,reply_date") == u"judgeme"_qs);
    CHECK(known("id,status,rating,email,nickname,full_name,review,date,productId,handle,img,variant,verified_purchase") == u"loox"_qs);
    CHECK(known("product_handle,state,rating,title,author,email,location,body,reply,created_at,replied_at") == u"shopify_reviews"_qs);
    CHECK(known("Review Title,Review Content,Review Score,Date,Product ID,Product Title,Product URL,Display Name,Email,Verified Purchase") == u"yotpo"_qs);
    CHECK(known("Review ID,Product ID,Product Name,Rating,Title,Body,Reviewer Name,Is Verified Buyer,Date Created,Status") == u"okendo"_qs);
    CHECK(known("Domain URL,Webshop Name,Review ID,Review Created (UTC),Review Username,Review User Email,Review Title,Review Content,Review Stars") == u"trustpilot"_qs);
    CHECK(known("Name,Email,Financial Status,Paid at,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku") == u"shopify_orders"_qs);
    CHECK(known("First Name,Last Name,Email,Accepts Email Marketing,Company,Phone,Total Spent,Total Orders,Tags,Note") == u"shopify_customers"_qs);
    CHECK(known("Customer ID,Username,First name,Last name,Email,Billing Phone,City,Total spend,Order count") == u"woocommerce_customers"_qs);
    CHECK(known("a,b,c").isEmpty());
    const TableSummary judgeme = summaryOf("title,body,rating,review_date,reviewer_name,reviewer_email,product_id,product_handle,reply\nx,y,5,2025-03-02 10:12:00 UTC,Anna,a@b.ru,1,dress,\n");
    CHECK(described(mappingFor(*importProfile(u"judgeme"_qs), judgeme), judgeme).contains(u"published_at=review_date"_qs));
}

TEST_CASE("a column is summed up", "[exchange][mapping]")
{
    const TableSummary table = summaryOf("имя;день;сумма;телефон;почта\n;06.03.2024;1 234,50;7,92E+10;\nАнна;07.03.2024;99;89261234567;a@b.ru\nАнна;08.03.2024;;;\nБорис;09.03.2024\n");
    CHECK(table.rows == 4);
    CHECK(table.complete);
    CHECK(table.ragged == 1);
    CHECK(table.columns[0].samples == QStringList{u"Анна"_qs, u"Анна"_qs, u"Борис"_qs});
    CHECK(table.columns[0].filled == 3);
    CHECK(table.columns[0].distinct == 2);
    CHECK(table.columns[1].dates == 4);
    CHECK(table.columns[2].numbers == 2);
    CHECK(table.columns[2].sums == 1);
    CHECK(table.columns[3].phones == 2);
    CHECK(table.columns[4].emails == 1);
    CHECK(table.preview.size() == 4);
}

TEST_CASE("the real files are guessed and their columns parsed to the last cell", "[exchange][mapping]")
{
    struct File { const char* name; ImportKind kind; };
    for (const File& file : {File{"cdnow/cdnow_sample.csv", ImportKind::Orders}, File{"olist/A_orders.csv", ImportKind::Orders}, File{"olist/A_order_reviews.csv", ImportKind::Reviews}}) {
        const QString path = sharedData(file.name);
        if (path.isEmpty())
            return;
        const auto source = must(openTable(path));
        const TableSummary table = must(summarise(*source));
        CHECK(guessKind(table).kind == file.kind);
        const ColumnMapping mapping = suggestMapping(file.kind, table);
        const QString dateField = file.kind == ImportKind::Orders ? u"placed_at"_qs : u"published_at"_qs;
        const int column = mapping.column(dateField);
        REQUIRE(column >= 0);
        const DateFormat format = detectDateFormat(table.columns[size_t(column)].values);
        CHECK_FALSE(format.ambiguous);
        Row row;
        while (must(source->next(row)))
            REQUIRE(parseInstant(row.cells[size_t(column)], format, QTimeZone::utc()));
    }
}
