#include "replies/starter_templates.h"

#include "replies/template_language.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

// Q_INIT_RESOURCE must stand outside namespaces.
static void initStarterResources() { Q_INIT_RESOURCE(core); }

namespace encore {

namespace {

QString textOf(const QJsonObject& object, const char* key) { return object.value(QLatin1String(key)).toString(); }

QStringList listOf(const QJsonObject& object, const char* key)
{
    QStringList list;
    for (const QJsonValue& value : object.value(QLatin1String(key)).toArray())
        list << value.toString();
    list.removeAll(QStringLiteral("any"));
    return list;
}

StarterTemplate templateOf(const QJsonObject& o)
{
    StarterTemplate t;
    t.key = textOf(o, "key");
    t.title = textOf(o, "title");
    t.folder = textOf(o, "folder");
    t.shortcut = textOf(o, "shortcut");
    const QJsonArray stars = o.value(QLatin1String("stars")).toArray();
    t.starsFrom = stars.at(0).toInt(1);
    t.starsTo = stars.at(1).toInt(5);
    t.situation = textOf(o, "situation");
    t.classes = listOf(o, "classes");
    t.trades = listOf(o, "trades");
    t.channels = listOf(o, "channels");
    const QString text = textOf(o, "text");
    t.text = text == QLatin1String("with") ? StarterTemplate::Text::With
        : text == QLatin1String("without") ? StarterTemplate::Text::Without
                                           : StarterTemplate::Text::Any;
    t.body = textOf(o, "body");
    return t;
}

bool fits(const QStringList& allowed, const QString& wanted) { return allowed.isEmpty() || wanted.isEmpty() || allowed.contains(wanted); }

/// Negative when the template contradicts the wish.
int scoreOf(const StarterTemplate& t, const TemplateWish& wish)
{
    const bool starsFit = wish.stars == 0 || (t.starsFrom <= wish.stars && wish.stars <= t.starsTo);
    const bool textFits = t.text == StarterTemplate::Text::Any || (t.text == StarterTemplate::Text::With) == wish.hasText;
    if (!starsFit || !textFits || !fits(t.classes, wish.reviewClass) || !fits(t.trades, wish.trade) || !fits(t.channels, wish.channelKind))
        return -1;
    // An answer to a question, or a word about a change, is of no use where there is none.
    const bool onlyWhenAsked = t.situation == QLatin1String("question") || t.situation == QLatin1String("changed");
    int score = onlyWhenAsked ? 0 : 5;
    if (!wish.situation.isEmpty() && t.situation == wish.situation)
        score += 100;
    if (!wish.reviewClass.isEmpty() && t.classes.contains(wish.reviewClass))
        score += 30;
    if (!wish.trade.isEmpty() && t.trades.contains(wish.trade))
        score += 10;
    if (!wish.channelKind.isEmpty() && t.channels.contains(wish.channelKind))
        score += 2;
    return wish.stars == 0 ? score : score + 4 - (t.starsTo - t.starsFrom);
}

} // namespace

std::optional<QString> StarterLibrary::block(const QString& key) const
{
    for (const StarterBlock& b : blocks)
        if (placeholderKey(b.title) == key)
            return b.body;
    return std::nullopt;
}

Result<StarterLibrary> starterLibrary(const QString& language)
{
    initStarterResources();
    const QString known = language == QLatin1String("ru") ? language : QStringLiteral("en");
    QFile file(QStringLiteral(":/starter/templates_%1.json").arg(known));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, file.fileName(), file.errorString());
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll(), &error).object();
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorCode::Io, file.fileName(), error.errorString());
    StarterLibrary library;
    for (const QJsonValue& value : root.value(QLatin1String("blocks")).toArray()) {
        const QJsonObject o = value.toObject();
        library.blocks.push_back({textOf(o, "key"), textOf(o, "title"), textOf(o, "body")});
    }
    for (const QJsonValue& value : root.value(QLatin1String("templates")).toArray())
        library.templates.push_back(templateOf(value.toObject()));
    return library;
}

std::vector<StarterTemplate> suggestTemplates(const StarterLibrary& library, const TemplateWish& wish)
{
    std::vector<std::pair<int, const StarterTemplate*>> ranked;
    for (const StarterTemplate& t : library.templates)
        if (const int score = scoreOf(t, wish); score >= 0)
            ranked.emplace_back(score, &t);
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<StarterTemplate> fitting;
    fitting.reserve(ranked.size());
    for (const auto& [score, t] : ranked)
        fitting.push_back(*t);
    return fitting;
}

} // namespace encore
