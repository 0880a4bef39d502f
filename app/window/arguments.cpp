#include "window/arguments.h"

#include <CLI/CLI.hpp>
#include <QFile>

#include <string>
#include <tuple>
#include <vector>

namespace encore::app {

std::variant<Arguments, int> parseArguments(int argc, char** argv)
{
    CLI::App cli{"Encore: customers, orders, reviews and replies of a small shop", "encore"};
    std::string shop, snapshot, page, theme, language, size = "1440x900", report, from, to;
    std::vector<std::string> channels;
    bool demo = false;
    int scale = 1;
    cli.add_option("SHOP", shop, "shop file to open (NAME.encore)");
    cli.add_flag("--demo", demo, "open a fresh demo shop");
    auto* snapshotOption = cli.add_option("--snapshot", snapshot, "draw each page to DIR/PAGE.png and leave");
    cli.add_option("--page", page, "draw only this page, or PAGE/VIEW")->needs(snapshotOption);
    cli.add_option("--theme", theme, "light, dark or system")->check(CLI::IsMember({"light", "dark", "system"}));
    cli.add_option("--language", language, "ru or en")->check(CLI::IsMember({"ru", "en"}));
    cli.add_option("--size", size, "of the window in a snapshot, WIDTHxHEIGHT")->needs(snapshotOption);
    cli.add_option("--scale", scale, "device pixels per pixel in a snapshot, 1 or 2")->check(CLI::Range(1, 2))->needs(snapshotOption);
    auto* reportOption = cli.add_option("--report", report, "write the manager's report to FILE.pdf and leave")->excludes(snapshotOption);
    cli.add_option("--from", from, "first day of the report, YYYY-MM-DD; by default the last 12 months")->needs(reportOption);
    cli.add_option("--to", to, "last day of the report")->needs(reportOption);
    cli.add_option("--channel", channels, "count only this channel in the report; may be given again")->needs(reportOption);
    cli.set_version_flag("--version", "encore " ENCORE_VERSION);
    try {
        cli.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return cli.exit(error);
    }

    const auto text = [](const std::string& s) { return QFile::decodeName(QByteArray::fromStdString(s)); };
    Arguments arguments;
    arguments.shop = text(shop);
    arguments.demo = demo;
    arguments.snapshotFolder = text(snapshot);
    arguments.page = text(page);
    arguments.theme = text(theme);
    arguments.language = text(language);
    arguments.scale = scale;
    arguments.reportFile = text(report);
    for (const std::string& channel : channels)
        arguments.channels << text(channel);
    for (auto [name, typed, day] : {std::tuple{"--from", &from, &arguments.from}, std::tuple{"--to", &to, &arguments.to}}) {
        *day = QDate::fromString(text(*typed), Qt::ISODate);
        if (!typed->empty() && !day->isValid())
            return cli.exit(CLI::ValidationError(name, "a day as YYYY-MM-DD, for example 2026-01-31"));
    }
    if (arguments.from.isValid() && arguments.to.isValid() && arguments.from > arguments.to)
        return cli.exit(CLI::ValidationError("--from", "must not lie after --to"));
    if (!arguments.reportFile.isEmpty() && arguments.shop.isEmpty() && !arguments.demo)
        return cli.exit(CLI::RequiredError("SHOP"));
    const QStringList sides = text(size).split(QLatin1Char('x'));
    arguments.size = sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize();
    if (arguments.size.width() < 320 || arguments.size.height() < 240 || arguments.size.width() > 8000 || arguments.size.height() > 8000)
        return cli.exit(CLI::ValidationError("--size", "WIDTHxHEIGHT from 320x240 to 8000x8000, for example 1440x900"));
    return arguments;
}

} // namespace encore::app
