#include "window/arguments.h"

#include "base/calendar.h"

#include <CLI/CLI.hpp>
#include <QFile>
#include <QRegularExpression>

#include <iostream>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace encore::app {

namespace {

constexpr int wrongUsage = 2;     // whatever code of its own the library has for it

int refuse(const QString& why)
{
    std::cerr << why.toStdString() << "\nRun with --help for more information." << std::endl;
    return wrongUsage;
}

std::optional<QSize> sizeFrom(const QString& typed)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{3,4})x([0-9]{3,4})$"));
    const auto match = form.match(typed);
    const int width = match.captured(1).toInt(), height = match.captured(2).toInt();
    return width >= 320 && height >= 240 && width <= 8000 && height <= 8000 ? std::optional(QSize(width, height)) : std::nullopt;
}

} // namespace

std::variant<Arguments, int> parseArguments(int argc, char** argv)
{
    CLI::App cli{"Encore: customers, orders, reviews and replies of a small shop", "encore"};
    std::string shop, snapshot, page, theme, language, size = "1440x900", report, from, to;
    std::vector<std::string> channels;
    bool demo = false;
    int scale = 1;
    auto* shopOption = cli.add_option("SHOP", shop, "shop file to open (NAME.encore)");
    cli.add_flag("--demo", demo, "open a fresh demo shop")->excludes(shopOption);
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
        return cli.exit(error) == 0 ? 0 : wrongUsage;
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
    for (const auto& [option, typed] : {std::tuple{snapshotOption, &snapshot}, std::tuple{reportOption, &report}})
        if (option->count() > 0 && typed->empty())
            return refuse(QStringLiteral("%1 needs a name").arg(QString::fromStdString(option->get_name())));
    for (auto [name, typed, day] : {std::tuple{"--from", &from, &arguments.from}, std::tuple{"--to", &to, &arguments.to}}) {
        *day = QDate::fromString(text(*typed), Qt::ISODate);
        if (!typed->empty() && !plausibleDate(*day))
            return refuse(QStringLiteral("%1 %2 is not a day; a day is written as 2026-01-31").arg(QLatin1String(name), text(*typed)));
    }
    if (arguments.from.isValid() && arguments.to.isValid() && arguments.from > arguments.to)
        return refuse(QStringLiteral("--from %1 lies after --to %2").arg(arguments.from.toString(Qt::ISODate), arguments.to.toString(Qt::ISODate)));
    if (!arguments.reportFile.isEmpty() && arguments.shop.isEmpty() && !arguments.demo)
        return refuse(QStringLiteral("--report needs the SHOP that it is about"));
    const auto asked = sizeFrom(text(size));
    if (!asked)
        return refuse(QStringLiteral("--size %1 is not WIDTHxHEIGHT from 320x240 to 8000x8000, for example 1440x900").arg(text(size)));
    arguments.size = *asked;
    return arguments;
}

} // namespace encore::app
