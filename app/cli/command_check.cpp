#include "cli/command.h"

#include "cli/output.h"
#include "db/shop_file.h"

#include <QJsonArray>
#include <QJsonObject>

namespace encore::cli {

namespace {

struct Options {
    std::string shop;
    bool json = false;
};

void describe(CLI::App& command, Options& o)
{
    addShop(command, o.shop);
    addJson(command, o.json);
}

/// A shop that is too damaged to be opened has its reasons as problems.
Result<QStringList> problemsOf(Session& session, const QString& path)
{
    const auto store = session.openToRead(path);
    if (store)
        return shop_file::check((*store)->db());
    if (store.error().code != ErrorCode::DamagedShop)
        return tl::unexpected<Error>(store.error());
    QStringList problems = store.error().facts;
    if (!problems.contains(store.error().detail))
        problems.prepend(store.error().detail);
    return problems;
}

Result<int> work(Session& session, const Options& o)
{
    const QString path = absolutePath(o.shop);
    ENCORE_LET(const QStringList problems, problemsOf(session, path));
    if (o.json)
        print(QJsonDocument(QJsonObject{{QStringLiteral("ok"), problems.isEmpty()}, {QStringLiteral("problems"), QJsonArray::fromStringList(problems)}}));
    if (problems.isEmpty()) {
        if (!o.json)
            print(QStringLiteral("the shop file is sound"));
        return kDone;
    }
    return fail(ErrorCode::DamagedShop, path, {}, problems);
}

} // namespace

void addCheck(CommandLine& line) { line.add("check", "whether the shop file is sound", &describe, &work); }

} // namespace encore::cli
