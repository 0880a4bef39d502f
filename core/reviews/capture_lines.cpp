#include "reviews/capture_lines.h"

#include "base/text_fold.h"
#include "customers/name_forms.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace encore {

namespace {

QRegularExpression pattern(const char16_t* text)
{
    return QRegularExpression(QString::fromUtf16(text), QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
}

bool isFilledStar(char32_t c) { return c == 0x2605 || c == 0x2B50 || c == 0x1F31F; }
bool isEmptyStar(char32_t c) { return c == 0x2606 || c == 0x2729; }

std::optional<WrittenRating> starGlyphs(const QString& line)
{
    static const QRegularExpression number = pattern(u"^\\(?([1-5](?:[.,]\\d)?)(?: ?/ ?5)?\\)?$");
    int filled = 0, empty = 0;
    QString others;
    for (const char32_t c : line.toUcs4()) {
        if (isFilledStar(c))
            ++filled;
        else if (isEmptyStar(c))
            ++empty;
        else if (c != 0xFE0F && c != 0x200D)
            others += QString::fromUcs4(&c, 1);
    }
    others = others.trimmed();
    if (filled == 0 || filled + empty > 5)
        return std::nullopt;
    if (others.isEmpty())
        return WrittenRating{double(filled), 5};
    // «5 ★» is a number with its sign, not one star; beside a row of stars the number says it more exactly.
    const auto m = number.match(others);
    return m.hasMatch() && filled + empty > 1 ? std::optional(WrittenRating{m.captured(1).replace(u',', u'.').toDouble(), 5}) : std::nullopt;
}

} // namespace

std::optional<WrittenRating> ratingIn(const QString& line)
{
    static const QRegularExpression scaled = pattern(
        u"^(?:(?:общая )?(?:оценка|рейтинг|rating|score|rated)[: ]*)?(\\d{1,2}(?:[.,]\\d)?) ?(?:из|/|out of|of) ?(5|10)(?: ?(?:зв[её]зд\\p{L}*|stars?|баллов|★))?[.!]?$");
    static const QRegularExpression named = pattern(u"^(?:(?:общая |моя )?(?:оценка|рейтинг)|rating|score|rated)(?: товара| магазина)? ?[:—–-]? ?([1-5](?:[.,]\\d)?)(?: ?(?:зв[её]зд\\p{L}*|stars?|★|⭐️?))?$");
    static const QRegularExpression counted = pattern(u"^([1-5](?:[.,]\\d)?) ?(?:зв[её]зд\\p{L}*|stars?|★|⭐\\x{FE0F}?)$");
    if (line.size() > 60)
        return std::nullopt;
    if (const auto glyphs = starGlyphs(line))
        return glyphs;
    const auto number = [](QString s) { return s.replace(u',', u'.').toDouble(); };
    if (const auto m = scaled.match(line); m.hasMatch()) {
        const WrittenRating r{number(m.captured(1)), m.captured(2).toDouble()};
        return r.value >= 1 && r.value <= r.max ? std::optional(r) : std::nullopt;
    }
    for (const auto* p : {&named, &counted})
        if (const auto m = p->match(line); m.hasMatch()) {
            const double value = number(m.captured(1));
            return value <= 5 ? std::optional(WrittenRating{value, 5}) : std::nullopt;
        }
    return std::nullopt;
}

std::optional<RatedDay> ratedDay(const QString& line, qint64 now, const QTimeZone& zone)
{
    if (line.size() > 80)
        return std::nullopt;
    const auto moment = pastMoment(line, now, zone);
    if (!moment)
        return std::nullopt;
    static const QRegularExpression edges = pattern(u"^[\\s,.·•|()—–-]+|[\\s,.·•|()—–-]+$");
    static const QRegularExpression fresh = pattern(u"(?<![\\p{L}])(?:new|новый)$");
    QString rest = (line.left(moment->start) + u' ' + line.mid(moment->start + moment->length)).simplified();
    rest.remove(fresh).remove(edges);
    const auto rating = rest.isEmpty() ? std::nullopt : ratingIn(rest);
    return rating ? std::optional(RatedDay{*rating, *moment}) : std::nullopt;
}

std::optional<int> bareRating(const QString& line)
{
    static const QRegularExpression bare = pattern(u"^([1-5])(?:[.,]0)?$");
    const auto m = bare.match(line);
    return m.hasMatch() ? std::optional(m.captured(1).toInt()) : std::nullopt;
}

bool isAuthorBadge(const QString& line)
{
    static const QRegularExpression badge = pattern(
        u"^(?:знаток города(?: \\d+ уровня)?|(?:местный эксперт|local guide)(?: ?[·•,|] ?.{1,60})?|эксперт \\d+ уровня|\\d+ (?:отзыв\\p{L}*|оцен\\p{L}*|фото\\p{L}*|reviews?|photos?|ratings?)(?: ?[·•,|] ?.*)?|уровень \\d+.*|level \\d+.*|подписаться|follow|"
        u"покупка подтверждена|подтвержд[её]нн\\p{L}+ покупк\\p{L}+|verified (?:purchase|buyer|reviewer|customer))$");
    return badge.match(line).hasMatch();
}

bool isFurniture(const QString& line)
{
    static const QRegularExpression furniture = pattern(
        u"^(?:(?:полезно|полезный отзыв|отзыв полезен|(?:отзыв )?был полезен|вам помог этот отзыв|helpful|was this (?:review )?helpful)(?:[ ?:·(]|\\)|да|нет|yes|no|\\d)*|(?:да|нет|yes|no)[ ·(:]*\\d+\\)?(?: +(?:да|нет|yes|no)[ ·(:]*\\d+\\)?)?|"
        u"комментировать|комментари[ийев]{1,2}(?: ?\\(?\\d+\\)?)?|ответить|reply|поделиться|share|пожаловаться|report(?: review)?|нравится(?: \\d+)?|like(?: \\d+)?|не нравится|"
        u"читать (?:дальше|полностью|ещ[её]|весь отзыв)|(?:показать|посмотреть|смотреть) (?:полностью|ещ[её]|перевод|оригинал|ответ.*)|скрыть(?: ответ)?|свернуть|ещ[её]|more|read more|see more|show more|translate(?: review)?|see translation|translated by google|"
        u"товар куплен(?: на (?:ozon|озон|wildberries|wb|маркете|яндекс маркете))?|куплено на (?:ozon|озон|wildberries|wb|маркете|яндекс маркете)|выкупили|отказались|отзыв (?:с фото|без фото|проверен|подтвержд[её]н)|проверенн\\p{L}+ (?:отзыв|покупк\\p{L}+)|"
        u"\\+?\\d{1,5}|[+-]?\\d+ ?[👍👎❤♥].*|[👍👎❤♥️·•.… |]+|фото(?: ?[:(]? ?\\d+\\)?)?|видео|ещ[её] \\d+ фото|photos?|отредактирован\\p{L}*|изменен\\p{L}*|edited|"
        u"(?:\\d+|one) (?:people|person|человек\\p{L}*) (?:found this (?:review )?helpful|сч\\p{L}+ (?:это|отзыв) полезным)|useful|date of experience ?:.{0,40}|unprompted review|"
        u"trustpilot|яндекс(?:[. ]?карты)?|2gis|2гис|google(?: maps| карты)?|wildberries|ozon|отзовик|irecommend|tripadvisor|yelp|amazon|etsy)$");
    return isAuthorBadge(line) || furniture.match(line).hasMatch();
}

LabelledLine labelOf(const QString& line)
{
    struct Rule { LineLabel label; QRegularExpression pattern; };
    // Alone on its line, or with a colon: a sentence may begin with the same word.
    static const auto label = [](const char16_t* names) {
        return QRegularExpression(QStringLiteral("^(?:%1)(?: ?[:：] ?(.*)|$)").arg(QString::fromUtf16(names)),
                                  QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    };
    static const Rule rules[] = {
        {LineLabel::Reply, pattern(u"^(?:(?:ответ|комментарий) (?:продавца|магазина|представителя|компании|владельца|бренда|организации|от (?:продавца|магазина|владельца|компании|представителя))(?: [\\p{L}\\d«»\" .-]{1,40}?)?|"
                                   u"официальный ответ(?: [\\p{L}\\d«»\" .-]{1,40}?)?|[^:.!?]{1,60}, официальный ответ|представитель (?:магазина|бренда|компании|продавца)|"
                                   u"(?:response|reply) from (?:the )?(?:owner|seller|shop|business)|(?:owner|seller|shop)(?:'s|’s)? (?:response|reply))(?: ?[:：] ?(.*)|(?= \\d| вчера| сегодня| an? )(.*)|$)")},
        {LineLabel::Author, label(u"автор(?: отзыва)?|имя|отзыв от|author|name|by|reviewer|покупатель")},
        {LineLabel::Product, label(u"товар|название(?: товара)?|отзыв (?:о|на) товаре?|модель|product|item|услуга")},
        {LineLabel::Sku, label(u"артикул|арт\\.?|код товара|sku")},
        {LineLabel::Sku, pattern(u"^(?:артикул|арт\\.|код товара|sku) ?[№#]? ?(\\S*\\d\\S*)$")},
        {LineLabel::Variant, label(u"(?:российский )?размер(?: товара)?|цвет(?: товара)?|рост|объ[её]м|вкус|аромат|комплектация|вариант|size|colou?r|variant|style")},
        {LineLabel::Variant, pattern(u"^(?:размер|size) ((?:\\d?[xsml]{1,4}|\\d{2}(?:[-–/]\\d{2})?))$")},
        {LineLabel::Advantages, label(u"достоинства|плюсы|преимущества|что понравилось|понравилось(?= ?:)|pros|advantages")},
        {LineLabel::Disadvantages, label(u"недостатки|минусы|что не понравилось|не понравилось(?= ?:)|cons|disadvantages")},
        {LineLabel::Text, label(u"комментарий|отзыв|текст(?: отзыва)?|впечатления|comment|review|text")},
        {LineLabel::Date, label(u"дата(?: отзыва| публикации)?|опубликован\\p{L}*|date|posted")},
    };
    for (const Rule& rule : rules)
        if (const auto m = rule.pattern.match(line); m.hasMatch()) {
            const QString rest = m.lastCapturedIndex() >= 1 ? m.captured(m.lastCapturedIndex()).trimmed() : QString();
            return {rule.label, rest};
        }
    return {};
}

QString withLabelsOnLines(const QString& line)
{
    static const QRegularExpression inner = pattern(u"(?<=\\S) +(?=(?:достоинства|недостатки|плюсы|минусы|комментарий|преимущества|отзыв|pros|cons|comment): ?)");
    QString split = line;
    return split.replace(inner, QStringLiteral("\n"));
}

bool isDateCompany(const QString& rest)
{
    static const QRegularExpression company = pattern(
        u"^[\\s,.·•|()—–-]*(?:(?:отзыв|оценка|комментарий|дата|опубликован\\p{L}*|оставлен\\p{L}*|написан\\p{L}*|изменен\\p{L}*|изменён\\p{L}*|отредактирован\\p{L}*|обновл[её]н\\p{L}*|добавлен\\p{L}*|г|в|от|"
        u"in (?:the )?(?:\\p{L}+ ){1,3}?(?=on\\b)|new|новый|reviewed|posted|published|edited|updated|on|at|review|date)[\\s,.:·•|()—–-]*)*$");
    return company.match(rest).hasMatch();
}

bool isHeadline(const QString& line)
{
    static const QSet<QString> heads{
        QStringLiteral("отлично"), QStringLiteral("супер"), QStringLiteral("хорошо"), QStringLiteral("плохо"), QStringLiteral("ужас"), QStringLiteral("ужасно"), QStringLiteral("нормально"), QStringLiteral("класс"),
        QStringLiteral("классно"), QStringLiteral("рекомендую"), QStringLiteral("не рекомендую"), QStringLiteral("советую"), QStringLiteral("не советую"), QStringLiteral("спасибо"), QStringLiteral("огонь"),
        QStringLiteral("великолепно"), QStringLiteral("кошмар"), QStringLiteral("так себе"), QStringLiteral("норм"), QStringLiteral("топ"), QStringLiteral("прекрасно"), QStringLiteral("отличный товар"), QStringLiteral("отзыв"),
        QStringLiteral("great"), QStringLiteral("excellent"), QStringLiteral("good"), QStringLiteral("bad"), QStringLiteral("terrible"), QStringLiteral("awful"), QStringLiteral("ok"), QStringLiteral("perfect"),
        QStringLiteral("love it"), QStringLiteral("recommend"), QStringLiteral("amazing"), QStringLiteral("average"), QStringLiteral("poor"), QStringLiteral("thanks")};
    QString folded = foldForSearch(line);
    while (!folded.isEmpty() && !folded.back().isLetter())
        folded.chop(1);
    return heads.contains(folded);
}

bool looksNameless(const QString& line)
{
    return line.size() >= 2 && line.size() <= 45 && !QStringView(u".!?:,").contains(line.back()) && namesNobody(line);
}

bool looksLikeName(const QString& line)
{
    if (line.size() < 2 || line.size() > 40 || isHeadline(line) || QStringView(u"!?:,").contains(line.back()))
        return false;
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    const PersonName name = parseName(line);
    if (words.size() > 4 || name.isEmpty())
        return name.nickname && words.size() == 1;
    if (line.endsWith(u'.') && name.lastInitial.isEmpty() && name.patronymicInitial.isEmpty())
        return false;
    // Each word of a name begins with a capital; a nickname is one word.
    return words.size() == 1 || std::all_of(words.begin(), words.end(), [](const QString& w) { return w.at(0).isUpper(); });
}

} // namespace encore
