#include "replies/suggestion_rule_repository.h"

#include "db/database.h"

#include <algorithm>

namespace encore {

namespace {

constexpr int kNameLimit = 200, kWordsLimit = 1000;
constexpr size_t kMostRules = 200;
constexpr auto kColumns =
    "id, position, name, kind_id, stars_from, stars_to, has_text, class_id, channel_id, words, stop_words, template_id, active, "
    "EXISTS (SELECT 1 FROM templates t WHERE t.id = template_id AND t.active = 1)";

Status check(const SuggestionRule& rule)
{
    const auto bad = [](const char* field, const QString& why) { return fail(ErrorCode::InvalidInput, QLatin1String(field), why); };
    if (rule.name.trimmed().isEmpty() || rule.name.size() > kNameLimit)
        return bad("name", QStringLiteral("1 to %1 characters").arg(kNameLimit));
    for (const auto& stars : {rule.starsFrom, rule.starsTo})
        if (stars && (*stars < 1 || *stars > 5))
            return bad("stars", QStringLiteral("1 to 5"));
    if (rule.starsFrom && rule.starsTo && *rule.starsFrom > *rule.starsTo)
        return bad("stars", QStringLiteral("from above to"));
    if (rule.words.size() > kWordsLimit || rule.stopWords.size() > kWordsLimit)
        return bad("words", QStringLiteral("at most %1 characters").arg(kWordsLimit));
    if (!rule.templateId)
        return bad("template", QStringLiteral("none"));
    return {};
}

template <class Enum>
std::optional<int> number(const std::optional<Enum>& value)
{
    return value ? std::optional(int(*value)) : std::nullopt;
}

void bindRule(Statement& s, const SuggestionRule& r)
{
    s.bindAll(r.name.trimmed(), number(r.kind), r.starsFrom, r.starsTo, r.hasText, number(r.reviewClass), r.channel, r.words.trimmed(), r.stopWords.trimmed(), r.templateId,
              r.active);
}

QString idName(qint64 id) { return QStringLiteral("rule %1").arg(id); }

} // namespace

Result<std::vector<SuggestionRule>> SuggestionRuleRepository::list()
{
    Statement s = m_db.prepare(QStringLiteral("SELECT %1 FROM suggestion_rules ORDER BY position, id").arg(QLatin1String(kColumns)));
    ENCORE_TRY(s.run());
    std::vector<SuggestionRule> rules;
    const auto maybeInt = [&s](int column) { return s.isNull(column) ? std::nullopt : std::optional(s.small(column)); };
    while (s.next()) {
        SuggestionRule r;
        r.id = s.integer(0);
        r.position = s.small(1);
        r.name = s.text(2);
        if (!s.isNull(3))
            r.kind = ReviewKind(s.small(3));
        r.starsFrom = maybeInt(4);
        r.starsTo = maybeInt(5);
        if (!s.isNull(6))
            r.hasText = s.flag(6);
        if (!s.isNull(7))
            r.reviewClass = ReviewClass(s.small(7));
        r.channel = s.id<ChannelId>(8);
        r.words = s.text(9);
        r.stopWords = s.text(10);
        r.templateId = s.id<TemplateId>(11);
        r.active = s.flag(12);
        r.templateActive = s.flag(13);
        rules.push_back(std::move(r));
    }
    ENCORE_TRY(s.status());
    return rules;
}

Result<qint64> SuggestionRuleRepository::insert(UnitOfWork& unit, const SuggestionRule& rule)
{
    ENCORE_TRY(check(rule));
    ENCORE_LET(const std::vector<SuggestionRule> others, list());
    if (others.size() >= kMostRules)
        return fail(ErrorCode::TooLarge, QStringLiteral("rules"), QStringLiteral("at most %1").arg(kMostRules));
    Statement s = unit.db().prepare(QStringLiteral(
        "INSERT INTO suggestion_rules(name, kind_id, stars_from, stars_to, has_text, class_id, channel_id, words, stop_words, template_id, active, "
        "position, created_in) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max(position), -1) + 1 FROM suggestion_rules), ?)"));
    bindRule(s, rule);
    ENCORE_TRY(s.bind(unit.id()).run());
    return s.insertedId();
}

Status SuggestionRuleRepository::update(UnitOfWork& unit, const SuggestionRule& rule)
{
    ENCORE_TRY(check(rule));
    Statement s = unit.db().prepare(QStringLiteral(
        "UPDATE suggestion_rules SET name = ?, kind_id = ?, stars_from = ?, stars_to = ?, has_text = ?, class_id = ?, channel_id = ?, words = ?, "
        "stop_words = ?, template_id = ?, active = ? WHERE id = ?"));
    bindRule(s, rule);
    ENCORE_TRY(s.bind(rule.id).run());
    return s.changes() ? Status() : fail(ErrorCode::NotFound, idName(rule.id));
}

Status SuggestionRuleRepository::remove(UnitOfWork& unit, qint64 id)
{
    Statement s = unit.db().prepare(QStringLiteral("DELETE FROM suggestion_rules WHERE id = ?"));
    ENCORE_TRY(s.bind(id).run());
    return s.changes() ? Status() : fail(ErrorCode::NotFound, idName(id));
}

Status SuggestionRuleRepository::move(UnitOfWork& unit, qint64 id, int to)
{
    ENCORE_LET(std::vector<SuggestionRule> rules, list());
    const auto found = std::find_if(rules.begin(), rules.end(), [id](const SuggestionRule& rule) { return rule.id == id; });
    if (found == rules.end())
        return fail(ErrorCode::NotFound, idName(id));
    const SuggestionRule moved = *found;
    rules.erase(found);
    rules.insert(rules.begin() + std::clamp(to, 0, int(rules.size())), moved);
    for (size_t place = 0; place < rules.size(); ++place) {
        Statement s = unit.db().prepare(QStringLiteral("UPDATE suggestion_rules SET position = ? WHERE id = ? AND position <> ?"));
        ENCORE_TRY(s.bindAll(qint64(place), rules[place].id, qint64(place)).run());
    }
    return {};
}

} // namespace encore
