#include "cli/command.h"

#include "cli/figures.h"
#include "cli/output.h"
#include "demo/demo_shop.h"

namespace encore::cli {

namespace {

struct Options {
    std::string shop, until, language = "ru";
    DemoOptions size;
};

void describe(CLI::App& command, Options& o)
{
    command.add_option("SHOP", o.shop, "file to make (NAME.encore)")->required();
    command.add_option("--customers", o.size.customers, "how many customers")->check(CLI::Range(0, 10000000))->capture_default_str();
    command.add_option("--orders", o.size.orders, "how many orders")->check(CLI::Range(0, 10000000))->capture_default_str();
    command.add_option("--reviews", o.size.reviews, "how many reviews, questions and remarks")->check(CLI::Range(0, 10000000))->capture_default_str();
    command.add_option("--seed", o.size.seed, "which shop of many; the same seed and day give the same content")->capture_default_str();
    command.add_option("--until", o.until, "its last day, YYYY-MM-DD (today)");
    command.add_option("--language", o.language, "ru or en (ru)")->check(CLI::IsMember({"ru", "en"}));
}

Result<int> work(Session&, const Options& o)
{
    DemoOptions options = o.size;
    ENCORE_LET(const auto until, dayFrom(o.until, "--until"));
    if (until)
        options.until = *until;
    options.language = text(o.language);
    ProgressBar bar(QStringLiteral("demo"));
    const Status made = createDemoShop(absolutePath(o.shop), options, [&](double share) {
        bar.show(share, 0);
        return true;
    });
    bar.clear();
    if (!made)
        return tl::unexpected<Error>(made.error());
    return kDone;
}

} // namespace

void addDemo(CommandLine& line) { line.add("demo", "make a believable shop to look around in", &describe, &work); }

} // namespace encore::cli
