#include "customers/custom_field_repository.h"
#include "exchange/export.h"
#include "import_helpers.h"

using namespace encore;
using namespace encore::test;

namespace {

/// A shop with fields of its own of every kind.
struct OwnFieldsShop : ImportFixture {
    OwnFieldsShop() : fields(store->db()) {}

    CustomFieldId field(const QString& name, CustomFieldKind kind, const QStringList& choices = {})
    {
        CustomFieldId id;
        write([&](UnitOfWork& u) { id = must(fields.save(u, {{}, name, kind, choices, 0, true})); }, Permission::Settings);
        return id;
    }
    void addAll()
    {
        size = field(u"Размер \"EU\"; верх"_qs, CustomFieldKind::List, {u"S; узкий"_qs, u"M"_qs});
        vip = field(u"VIP"_qs, CustomFieldKind::Flag);
        since = field(u"С нами, с"_qs, CustomFieldKind::Date);
        weight = field(u"a=b"_qs, CustomFieldKind::Number);
        dog = field(u"Name"_qs, CustomFieldKind::Text);
    }
    void fill()
    {
        const CustomerId anna = customer(u"Анна"_qs, u"+79161234567"_qs), boris = customer(u"Борис"_qs, u"+79161234568"_qs);
        customer(u"Вера"_qs, u"+79161234569"_qs);
        write([&](UnitOfWork& u) {
            must(fields.setValues(u, anna, {{size, u"S; узкий"_qs}, {vip, u"1"_qs}, {since, u"1888-03-05"_qs}, {weight, u"1.234"_qs}, {dog, u"=Рекс \"и\"\nБим; 007"_qs}}));
            must(fields.setValues(u, boris, {{size, u"M"_qs}, {vip, u"0"_qs}, {since, u"2024-12-31"_qs}, {weight, u"-123456789012345.123456789"_qs}, {dog, u"007"_qs}}));
        });
    }
    QByteArray exported(const QString& suffix = u"csv"_qs)
    {
        ExportOptions o;
        o.file = dir.filePath(u"out."_qs + suffix);
        must(runExport(*store, o));
        QFile file(o.file);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    ImportReport bring(const QString& file, ImportPolicy policy = ImportPolicy::Fill)
    {
        ImportOptions o;
        o.file = file;
        o.kind = ImportKind::Customers;
        o.policy = policy;
        const ImportReport report = import(o);
        for (const ImportProblem& p : report.problems)
            UNSCOPED_INFO(p.row << ' ' << p.field.toStdString() << ' ' << p.message.toStdString());
        CHECK(report.errors == 0);
        CHECK(report.problemCount == 0);
        return report;
    }

    CustomFieldRepository fields;
    CustomFieldId size, vip, since, weight, dog;
};

} // namespace

TEST_CASE("a shop without fields of its own is exported with the columns it always had", "[export]")
{
    OwnFieldsShop shop;
    shop.customer(u"Анна"_qs);
    const QByteArray header = shop.exported().split('\n').front().trimmed();
    CHECK(header == "\xEF\xBB\xBF" + exportColumns(ExportKind::Customers).join(u',').toUtf8());
    // A field that is put away is not among what an import reads back.
    const CustomFieldId id = shop.field(u"Size"_qs, CustomFieldKind::Text);
    CHECK(shop.exported().split('\n').front().trimmed() == header + ",field:Size");
    shop.write([&](UnitOfWork& u) { must(shop.fields.save(u, {id, u"Size"_qs, CustomFieldKind::Text, {}, 0, false})); }, Permission::Settings);
    CHECK(shop.exported().split('\n').front().trimmed() == header);
}

TEST_CASE("fields of the shop's own go out as columns and come back of the same kinds", "[export]")
{
    OwnFieldsShop from;
    from.addAll();
    from.fill();
    const QByteArray table = from.exported();
    for (const QString& suffix : {u"csv"_qs, u"tsv"_qs, u"json"_qs, u"xlsx"_qs}) {
        CAPTURE(suffix.toStdString());
        from.exported(suffix);
        OwnFieldsShop into;
        into.addAll();
        const QString file = from.dir.filePath(u"out."_qs + suffix);
        CHECK(into.bring(file).created.value(u"custom_fields"_qs) == 0);
        CHECK(into.exported() == from.exported());
        CHECK(into.bring(file).unchanged == 3);
        CHECK(into.bring(file, ImportPolicy::Overwrite).unchanged == 3);
    }
    CHECK(table.contains("-123456789012345.123456789"));

    // Where there are none yet they become texts and say the same.
    OwnFieldsShop bare;
    CHECK(bare.bring(from.dir.filePath(u"out.csv"_qs)).created.value(u"custom_fields"_qs) == 5);
    CHECK(bare.exported() == from.exported());
}

TEST_CASE("what a list no longer offers is no problem of bringing back its own export", "[export]")
{
    OwnFieldsShop shop;
    shop.addAll();
    shop.fill();
    shop.write([&](UnitOfWork& u) { must(shop.fields.save(u, {shop.size, u"Размер \"EU\"; верх"_qs, CustomFieldKind::List, {u"M"_qs}, 1, true})); }, Permission::Settings);
    const QByteArray table = shop.exported();
    CHECK(shop.bring(shop.dir.filePath(u"out.csv"_qs), ImportPolicy::Overwrite).unchanged == 3);
    CHECK(shop.exported() == table);
}

TEST_CASE("columns of own fields are chosen by name and mapped by number or name", "[export]")
{
    OwnFieldsShop shop;
    shop.addAll();
    shop.fill();
    ExportOptions o;
    o.file = shop.dir.filePath(u"some.csv"_qs);
    o.columns = {u"field:a=b"_qs, u"name"_qs};
    must(runExport(*shop.store, o));
    QFile file(o.file);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readLine().trimmed() == "\xEF\xBB\xBF""field:a=b,name");
    // A name with a comma or quotes is written as in a CSV file.
    o.columns = must(exportColumnsFromText(uR"( name , "field:С нами, с",, "field:Размер ""EU""; верх")"_qs));
    CHECK(o.columns == QStringList{u"name"_qs, u"field:С нами, с"_qs, u"field:Размер \"EU\"; верх"_qs});
    must(runExport(*shop.store, o));
    for (const QString& nothing : {u" "_qs, u",,"_qs})
        CHECK(exportColumnsFromText(nothing).error().code == ErrorCode::WrongUsage);
    o.columns = {u"field:nothing"_qs};
    CHECK(runExport(*shop.store, o).error().code == ErrorCode::WrongUsage);

    const QStringList header{u"имя"_qs, u"вес=кг"_qs};
    for (const QString& assignment : {u"field:a=b=#2"_qs, u"field:a=b=вес=кг"_qs, u"field:Вес=вес=кг"_qs}) {
        CAPTURE(assignment.toStdString());
        const auto mapping = applyMapping({}, ImportKind::Customers, header, {assignment});
        REQUIRE(mapping);
        CHECK(mapping->fieldOf(1) == (assignment.contains(u"a=b") ? u"field:a=b"_qs : u"field:Вес"_qs));
    }
}
