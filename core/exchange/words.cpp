#include "exchange/words.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace encore {

namespace {

template <class T>
struct Synonyms { T value; QStringView words; };       // separated by |, folded

template <class T, size_t N>
QHash<QString, T> tableOf(const std::array<Synonyms<T>, N>& rows)
{
    QHash<QString, T> table;
    for (const auto& row : rows)
        for (const QStringView word : row.words.split(u'|'))
            table.insert(word.toString(), row.value);
    return table;
}

using enum OrderStatus;

constexpr std::array kStatuses{
    Synonyms<OrderStatus>{Draft, u"draft|checkout draft|черновик|набросок|корзина|cart|open cart"},
    Synonyms<OrderStatus>{Placed, u"placed|new|created|open|pending|pending payment|on hold|awaiting payment|unpaid|authorized|unfulfilled|confirmed|approved|accepted|"
        u"новый|новая|новые|создан|создана|создано|оформлен|оформлена|оформлено|принят|принята|принято|подтвержден|подтверждена|подтвержденный|согласован|"
        u"ожидает|ожидание|ожидает оплаты|ожидает подтверждения|не оплачен|не оплачена|в обработке у менеджера|client confirmed|prepayed waiting|offer analog|availability confirmed|"
        u"awaiting approve|awaiting packaging|awaiting registration"},
    Synonyms<OrderStatus>{Paid, u"paid|processing|invoiced|payed|preparing|assembling|in progress|partially paid|prepayed|in production|packed|packing|awaiting shipment|awaiting deliver|send to assembling|assembling complete|"
        u"оплачен|оплачена|оплачено|оплата получена|предоплата|частично оплачен|в работе|в обработке|обрабатывается|в сборке|сборка|собирается|собран|собрана|комплектуется|"
        u"укомплектован|упакован|готовится|готов к отправке|готов к отгрузке|ожидает отправки|ожидает отгрузки|изготавливается|в производстве"},
    Synonyms<OrderStatus>{Shipped, u"shipped|sent|in transit|delivering|on delivery|out for delivery|fulfilled|partial|partially fulfilled|partially shipped|dispatched|send to delivery|redirect|"
        u"в пути|отправлен|отправлена|отправлено|отгружен|отгружена|отгружено|передан в доставку|передано в доставку|передан курьеру|доставляется|в доставке|доставка|"
        u"у курьера|прибыл в пункт выдачи|в пункте выдачи|в пвз|готов к выдаче|ожидает в пвз|ready for pickup|ready for customer pick up|driver pickup|arrived"},
    Synonyms<OrderStatus>{Delivered, u"delivered|received|picked up|buyout|bought|получен|получена|получено|доставлен|доставлена|доставлено|отдан|отдана|отдано|выдан|выдана|выдано|"
        u"вручен|вручена|вручено|выкуплен|выкуплена|выкуп|забрал|забран|клиент получил|доставлен покупателю"},
    Synonyms<OrderStatus>{Completed, u"completed|complete|done|closed|archived|finished|fulfilled and paid|завершен|завершена|завершено|завершенный|выполнен|выполнена|выполнено|выполненный|"
        u"закрыт|закрыта|исполнен|исполнена|готово|успешно завершен|успешно реализовано|реализован|продажа"},
    Synonyms<OrderStatus>{Cancelled, u"cancelled|canceled|cancel|void|voided|failed|rejected|declined|expired|trash|deleted|unavailable|no product|no call|cancel other|delyvery did not suit|prices did not suit|"
        u"already buyed|not delivered|отменен|отменена|отменено|отмена|отмененный|отказ|отказан|отказ клиента|отклонен|отклонена|аннулирован|аннулирована|не выкуплен|не выкуплена|невыкуп|"
        u"удален|удалена|не дозвонились|отменен покупателем|отменен продавцом|товар отменен|недозвон|нет в наличии|cancelled by client|cancelled by seller"},
    Synonyms<OrderStatus>{PartlyRefunded, u"partly refunded|partially refunded|partial refund|partially returned|частичный возврат|частично возвращен|частично возвращена|возвращен частично|частично выкуплен"},
    Synonyms<OrderStatus>{Refunded, u"refunded|refund|returned|return|returned to seller|chargeback|возврат|возвращен|возвращена|возвращено|возврат денег|возврат средств|полный возврат|"
        u"деньги возвращены|возвращен продавцу|возврат товара|оформлен возврат"},
};

constexpr std::array kKinds{
    Synonyms<ImportedReviewKind>{ImportedReviewKind::Review, u"review|reviews|отзыв|отзывы|feedback|оценка|rating|product review|service review"},
    Synonyms<ImportedReviewKind>{ImportedReviewKind::Question, u"question|questions|вопрос|вопросы|q&a|qna|вопрос о товаре"},
    Synonyms<ImportedReviewKind>{ImportedReviewKind::Remark, u"remark|remarks|comment|замечание|замечания|комментарий|обращение|жалоба|предложение|пожелание|complaint|suggestion|message|сообщение"},
};

constexpr std::array kBooleans{
    Synonyms<bool>{true, u"yes|y|true|1|t|on|да|д|истина|есть|x|х|+|✓|✔|v|subscribed|opt in|verified|согласен|согласна|verified buyer|активен|active"},
    Synonyms<bool>{false, u"no|n|false|0|f|off|нет|н|ложь|—|–|unsubscribed|opt out|not subscribed|не согласен|не согласна|never subscribed|неактивен|inactive"},
};

QString trimmedAddress(const QString& text)
{
    QString address = text.trimmed();
    if (const qsizetype open = address.lastIndexOf(u'<'), close = address.lastIndexOf(u'>'); open >= 0 && close > open)
        address = address.mid(open + 1, close - open - 1).trimmed();     // Anna <anna@example.org>
    while (address.startsWith(u'\''))
        address.remove(0, 1);
    if (address.startsWith(u"mailto:", Qt::CaseInsensitive))
        address = address.mid(7);
    return address.toLower();
}

bool isAddress(const QString& address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 1 || at > 64 || address.size() > 254 || address.count(u'@') != 1)
        return false;
    const QStringView local = QStringView(address).first(at), domain = QStringView(address).mid(at + 1);
    const auto forbidden = [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control || QStringView(u"()<>[],;:\\\"").contains(c); };
    if (std::any_of(address.begin(), address.end(), forbidden))
        return false;
    if (local.startsWith(u'.') || local.endsWith(u'.') || address.contains(u".."_qs) || domain.startsWith(u'-') || domain.endsWith(u'-'))
        return false;
    const qsizetype dot = domain.lastIndexOf(u'.');
    if (dot < 1 || domain.size() - dot < 3)
        return false;
    return std::all_of(domain.begin(), domain.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'.' || c == u'-'; });
}

int ratingByWord(const QString& word)
{
    static const QHash<QString, int> words{{u"one"_qs, 1}, {u"two"_qs, 2}, {u"three"_qs, 3}, {u"four"_qs, 4}, {u"five"_qs, 5},
        {u"ужасно"_qs, 1}, {u"плохо"_qs, 2}, {u"нормально"_qs, 3}, {u"хорошо"_qs, 4}, {u"отлично"_qs, 5}};
    return words.value(word);
}

} // namespace

QString foldWord(const QString& text)
{
    QString folded;
    bool blank = false;
    for (QChar c : text.normalized(QString::NormalizationForm_C).toLower()) {
        if (c.isSpace() || QStringView(u"-_.:\u2010\u2011\uFEFF").contains(c) || c.category() == QChar::Other_Format) {
            blank = true;
            continue;
        }
        if (blank && !folded.isEmpty())
            folded += u' ';
        blank = false;
        folded += c == u'ё' ? QChar(u'е') : c;
    }
    return folded;
}

namespace {

bool beginsWithAny(const QString& word, QStringView beginnings)
{
    const auto all = beginnings.split(u'|');
    return std::any_of(all.begin(), all.end(), [&](QStringView b) { return word.startsWith(b); });
}

/// The status by the beginnings of its words: what undoes a sale first, wherever it stands, then the longest known beginning.
std::optional<OrderStatus> statusByWords(const QHash<QString, OrderStatus>& table, const QString& status)
{
    QStringList words = status.split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 1 && (words.first() == u"заказ" || words.first() == u"order"))
        words.removeFirst();
    bool partly = false, denied = false;
    for (const QString& word : words) {
        partly = partly || beginsWithAny(word, u"част|part");
        const bool cancels = beginsWithAny(word, u"отмен|аннулир|отказ|невыкуп|cancel|void|declin|reject"), returns = beginsWithAny(word, u"возвр|вернул|refund|return|chargeback");
        if ((cancels || returns) && denied)
            return std::nullopt;
        if (cancels)
            return Cancelled;
        if (returns)
            return partly ? PartlyRefunded : Refunded;
        denied = denied || word == u"не" || word == u"нет" || word == u"без" || word == u"not" || word == u"no";
    }
    if (denied || partly || words.size() > 8)
        return std::nullopt;
    for (qsizetype n = words.size(); n > 0; --n)
        if (const auto found = table.constFind(QStringList(words.first(n)).join(u' ')); found != table.constEnd())
            return *found;
    return std::nullopt;
}

} // namespace

Parsed<OrderStatus> parseStatus(const QString& text)
{
    static const QHash<QString, OrderStatus> table = tableOf(kStatuses);
    QString word = foldWord(text);
    if (word.startsWith(u"wc "))
        word = word.mid(3);                                // wc-completed of WooCommerce
    if (const auto found = table.constFind(word); found != table.constEnd())
        return *found;
    QString plain;
    int brackets = 0;
    for (const QChar c : std::as_const(word)) {
        brackets += c == u'(' || c == u'[';
        plain += brackets > 0 || c.isPunct() ? QChar(u' ') : c;
        brackets -= brackets > 0 && (c == u')' || c == u']');
    }
    plain = plain.simplified();
    if (const auto found = table.constFind(plain); found != table.constEnd())
        return *found;
    if (const auto found = statusByWords(table, plain))
        return *found;
    return tl::unexpected(ValueProblem::UnknownStatus);
}

bool isOnlyMarks(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || c.category() == QChar::Punctuation_Dash || QStringView(u"-_.,/\\?*'\"\u2026\u2212").contains(c); });
}

AnswerCell parseAnswer(const QString& text)
{
    if (isOnlyMarks(text))
        return AnswerCell::None;
    QString said = foldWord(text);
    while (!said.isEmpty() && !said.back().isLetterOrNumber() && said.back() != u'+')
        said.chop(1);
    while (!said.isEmpty() && QStringView(u"(<[\"'").contains(said.front()))
        said.remove(0, 1);
    const auto is = [&](QStringView words) {
        const auto all = words.split(u'|');
        return std::any_of(all.begin(), all.end(), [&](QStringView w) { return said == w; });
    };
    if (is(u"нет|нету|нет ответа|ответа нет|без ответа|не отвечали|не ответили|не отвечено|не отвечен|не отвечал|не отвечала|не ответил|не ответила|не отвечаем|неотвечен|отсутствует|"
           u"ответ отсутствует|ответа не было|не было|не было ответа|пока нет|пока без ответа|ответа пока нет|еще нет|еще не ответили|еще не отвечали|ожидает ответа|ждет ответа|ожидает|"
           u"ничего|пусто|н|н/д|нд|н д|н/о|не указано|no|n|n/a|na|n a|#n/a|none|null|nil|nan|false|empty|no reply|no response|no answer|no reply yet|no response yet|not replied|not answered|"
           u"not responded|not replied yet|not answered yet|unanswered|unreplied|pending|missing|without reply|without answer|0"))
        return AnswerCell::None;
    if (is(u"да|есть|ответили|отвечено|отвечен|ответил|ответила|ответ дан|ответ есть|есть ответ|yes|y|true|replied|answered|responded|+"))
        return AnswerCell::Given;
    return AnswerCell::Text;
}

QString reviewKindName(ImportedReviewKind kind)
{
    return kind == ImportedReviewKind::Review ? QStringLiteral("review") : kind == ImportedReviewKind::Question ? QStringLiteral("question") : QStringLiteral("remark");
}

Parsed<ImportedReviewKind> parseReviewKind(const QString& text)
{
    static const QHash<QString, ImportedReviewKind> table = tableOf(kKinds);
    const auto found = table.constFind(foldWord(text));
    if (found == table.constEnd())
        return tl::unexpected(ValueProblem::UnknownKind);
    return *found;
}

Parsed<bool> parseBoolean(const Cell& cell)
{
    static const QHash<QString, bool> table = tableOf(kBooleans);
    const auto found = table.constFind(foldWord(cell.text));
    if (found != table.constEnd())
        return *found;
    const QString plain = cell.text.trimmed();
    if (plain == u"-")
        return false;
    return tl::unexpected(ValueProblem::NotABoolean);
}

int ParsedRating::stars(double defaultMax) const
{
    const double top = max > 0 ? max : defaultMax;
    const double onFive = top == 5 ? value : value / top * 5;
    return qBound(1, int(std::lround(onFive)), 5);
}

Parsed<ParsedRating> parseRating(const Cell& cell, double defaultMax)
{
    QString text = cell.text.trimmed().toLower();
    ParsedRating rating;
    if (const qsizetype full = text.count(u'★') + text.count(u'⭐'); full > 0) {
        rating.value = double(full);
        const qsizetype empty = text.count(u'☆');
        rating.max = empty > 0 ? double(full + empty) : 0;
    } else if (const int word = ratingByWord(text); word > 0) {
        rating.value = word;
        rating.max = 5;
    } else {
        const bool percent = text.endsWith(u'%');
        for (const QString& mark : {u" out of "_qs, u" из "_qs, u" of "_qs, u"\\"_qs})
            text.replace(mark, u"/"_qs);
        const QStringList parts = text.split(u'/');
        if (parts.size() > 2)
            return tl::unexpected(ValueProblem::BadRating);
        const auto number = [](const QString& part) { return plainNumber(part, NumberFormat{part.contains(u',') ? u',' : u'.', false}); };
        const Parsed<QString> value = number(parts.first());
        if (!value)
            return tl::unexpected(ValueProblem::BadRating);
        rating.value = value->toDouble();
        rating.max = percent ? 100 : 0;
        if (parts.size() == 2) {
            const Parsed<QString> top = number(parts.last());
            if (!top || top->toDouble() < 2 || top->toDouble() > 1000)
                return tl::unexpected(ValueProblem::BadRating);
            rating.max = top->toDouble();
        }
    }
    const double top = rating.max > 0 ? rating.max : defaultMax;
    if (!(rating.value > 0) || rating.value > top)
        return tl::unexpected(ValueProblem::BadRating);
    return rating;
}

bool looksLikeEmail(const QString& text) { return isAddress(trimmedAddress(text)); }

Parsed<QString> parseEmail(const QString& text)
{
    const QString address = trimmedAddress(text);
    if (!isAddress(address))
        return tl::unexpected(ValueProblem::BadEmail);
    return address;
}

} // namespace encore
