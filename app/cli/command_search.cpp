#include "cli/command.h"

#include "cli/output.h"
#include "search/search_repository.h"

#include <QJsonArray>
#include <QJsonObject>

namespace encore::cli {

namespace {

struct Options {
    std::string shop, text;
    bool json = false;
};

void describe(CLI::App& command, Options& o)
{
    addShop(command, o.shop);
    command.add_option("TEXT", o.text, "words, the end of a phone, the beginning of an order number, an e-mail")->required();
    addJson(command, o.json);
}

Result<int> work(Session& session, const Options& o)
{
    ENCORE_LET(const auto store, session.openToRead(absolutePath(o.shop)));
    ENCORE_LET(const auto hits, store->search().find(text(o.text)));
    QJsonArray list;
    for (const SearchHit& hit : hits) {
        if (!o.json) {
            print(QStringLiteral("%1  %2  %3%4").arg(codeOf(hit.kind).leftJustified(8)).arg(hit.id, 6).arg(hit.title,
                      hit.snippet.isEmpty() ? QString() : QStringLiteral("  ") + hit.snippet));
            continue;
        }
        list.append(QJsonObject{{QStringLiteral("kind"), codeOf(hit.kind)}, {QStringLiteral("id"), hit.id},
                                {QStringLiteral("title"), hit.title}, {QStringLiteral("snippet"), hit.snippet}});
    }
    if (o.json)
        print(QJsonDocument(list));
    return kDone;
}

} // namespace

void addSearch(CommandLine& line) { line.add("search", "what Ctrl+K in the window finds", &describe, &work); }

} // namespace encore::cli
