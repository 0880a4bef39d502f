#include "exchange/header_words.h"

#include "exchange/words.h"

namespace encore {

namespace {

struct FieldWords { QLatin1StringView field; QStringView words; };

/// Names of columns as shops and programs write them, folded, best first.
constexpr FieldWords kPerson[] = {
    {QLatin1StringView("customer"), u"customer|customer id|client id|client|buyer id|user id|customer unique id|id клиента|код клиента|id покупателя|код покупателя|номер клиента|"
        u"номер карты|карта клиента|ид клиента|customer user|контрагент код|код контрагента|loyalty card|card number|клиент id|external id|внешний id|customer external id"},
    {QLatin1StringView("customer_name"), u"customer name|client name|buyer name|buyer|full name|recipient|recipient name|billing name|shipping name|имя клиента|клиент|покупатель|"
        u"фио|ф и о|фио клиента|фио покупателя|имя покупателя|получатель|имя получателя|фио получателя|заказчик|контрагент|имя|name|имя и фамилия|плательщик"},
    {QLatin1StringView("customer_phone"), u"customer phone|phone|phone number|mobile|mobile phone|cell|cell phone|telephone|tel|billing phone|phone (billing)|shipping phone|contact phone|телефон|тел|"
        u"номер телефона|телефон клиента|телефон покупателя|мобильный|мобильный телефон|сотовый|контактный телефон|моб|моб телефон|моб тел|телефон получателя|whatsapp|phone 1 value|default address phone|контакт|контакты"},
    {QLatin1StringView("customer_email"), u"customer email|email|e mail|mail|email address|e mail address|billing email|email (billing)|e mail 1 value|почта|эл почта|электронная почта|email клиента|e mail клиента|"
        u"емейл|имейл|эл адрес|адрес электронной почты|эл почта клиента|reviewer email|почта клиента"},
};

constexpr FieldWords kCustomerWords[] = {
    {QLatin1StringView("external_id"), u"external id|id|customer id|client id|customer unique id|user id|внешний id|ид|код|id клиента|код клиента|номер клиента|customer|№|номер карты|card number"},
    {QLatin1StringView("name"), u"name|имя|full name|customer name|client name|client|customer|фио|ф и о|клиент|имя клиента|фио клиента|покупатель|имя и фамилия|фамилия имя|фамилия имя отчество|display name|контрагент|наименование|контакт|nickname"},
    {QLatin1StringView("first_name"), u"first name|given name|firstname|name first|имя"},
    {QLatin1StringView("last_name"), u"last name|family name|lastname|surname|name last|фамилия"},
    {QLatin1StringView("birthday"), u"birthday|birth date|birthdate|date of birth|dob|bday|день рождения|дата рождения|д р|др|рождение"},
    {QLatin1StringView("tags"), u"tags|tag|labels|groups|group membership|segment|теги|тег|метки|метка|группа|группы|категория клиента|сегмент"},
    {QLatin1StringView("notes"), u"notes|note|comment|comments|remark|memo|customer note|заметки|заметка|комментарий|комментарии|примечание|примечания|описание"},
    {QLatin1StringView("source"), u"source|lead source|referrer|utm source|источник|откуда|откуда узнал|откуда пришел|канал привлечения|рекламный источник"},
    {QLatin1StringView("created_at"), u"created at|created|date created|registered|registered at|registration date|signed up|customer since|дата регистрации|дата создания|создан|дата добавления|зарегистрирован|добавлен"},
    {QLatin1StringView("consent_email"), u"consent email|accepts email marketing|accepts marketing|email consent|email opt in|newsletter|email subscribed|согласие на email|согласие email|подписка|согласие на рассылку|рассылка|email рассылка|подписан"},
    {QLatin1StringView("consent_sms"), u"consent sms|accepts sms marketing|sms consent|sms opt in|sms marketing|согласие на sms|согласие на смс|согласие смс|sms|смс|смс рассылка"},
    {QLatin1StringView("orders_before"), u"orders before|orders|orders count|order count|total orders|number of orders|purchases|visits|заказов|количество заказов|кол во заказов|число заказов|заказы|покупок|количество покупок|кол во покупок|число покупок|визитов|всего заказов"},
    {QLatin1StringView("spent_before"), u"spent before|total spent|total spend|amount spent|lifetime value|ltv|revenue|spent|сумма заказов|сумма покупок|потрачено|всего потрачено|оборот|выручка|на сумму|общая сумма|сумма"},
    {QLatin1StringView("last_before"), u"last before|last order|last order date|last purchase|last purchase date|last visit|последний заказ|дата последнего заказа|последняя покупка|дата последней покупки|последний визит|был"},
};

constexpr FieldWords kProductWords[] = {
    {QLatin1StringView("external_id"), u"external id|id|product id|item id|offer id|внешний id|код|код товара|id товара|nm id|nmid|ид"},
    {QLatin1StringView("name"), u"name|title|product|product name|item|item name|название|наименование|товар|название товара|наименование товара|номенклатура"},
    {QLatin1StringView("sku"), u"sku|article|vendor code|variant sku|артикул|арт|артикул продавца|offer_id|код товара|штрихкод|barcode"},
    {QLatin1StringView("category"), u"category|categories|type|product type|product category|категория|раздел|группа|группа товаров|тип"},
    {QLatin1StringView("price"), u"price|regular price|variant price|retail price|цена|цена продажи|розничная цена|стоимость|цена, руб|цена руб"},
    {QLatin1StringView("cost"), u"cost|cost price|cost per item|purchase price|себестоимость|закупочная цена|закупка|цена закупки"},
    {QLatin1StringView("active"), u"active|published|status|visible|enabled|активен|активный|в продаже|опубликован|показывать"},
    {QLatin1StringView("variant"), u"variant|variant title|option1 value|size|вариант|размер|модификация|характеристика"},
};

constexpr FieldWords kOrderWords[] = {
    {QLatin1StringView("number"), u"number|order number|order no|order id|order|order name|order #|invoice|номер|номер заказа|№ заказа|№|заказ|заказ №|id заказа|код заказа|n заказа|чек|номер чека|srid"},
    {QLatin1StringView("placed_at"), u"placed at|order date|date|created at|ordered at|purchase date|purchased at|order purchase timestamp|created|date created|order created|processed at|дата|дата заказа|"
        u"создан|дата создания|дата оформления|оформлен|дата покупки|дата продажи|дата и время|когда|дата чека|принят в обработку|время заказа"},
    {QLatin1StringView("paid_at"), u"paid at|paid date|payment date|date paid|order approved at|дата оплаты|оплачен|оплата|дата платежа"},
    {QLatin1StringView("shipped_at"), u"shipped at|shipped|ship date|shipping date|fulfilled at|order delivered carrier date|дата отправки|дата отгрузки|отправлен|отгружен|дата передачи в доставку"},
    {QLatin1StringView("delivered_at"), u"delivered at|delivered|delivery date|date delivered|order delivered customer date|дата доставки|доставлен|дата вручения|дата выдачи|дата получения|получен|выдан|отдан"},
    {QLatin1StringView("promised_at"), u"promised at|promised|due date|estimated delivery|estimated delivery date|order estimated delivery date|delivery deadline|обещано|обещанная дата|срок доставки|плановая дата доставки|доставить до|срок"},
    {QLatin1StringView("status"), u"status|order status|state|financial status|статус|статус заказа|состояние|состояние заказа|этап"},
    {QLatin1StringView("total"), u"total|order total|order total amount|amount|sum|grand total|total price|total amount|payment value|revenue|total sum|сумма|сумма заказа|итого|итог|всего|к оплате|сумма чека|стоимость заказа|стоимость|"
        u"сумма к оплате|итоговая сумма|сумма, руб|сумма руб|общая сумма|чек"},
    {QLatin1StringView("discount"), u"discount|discount amount|order discount|cart discount|discount total|cart discount amount|lineitem discount|скидка|сумма скидки|скидка, руб|скидка руб"},
    {QLatin1StringView("shipping"), u"shipping|shipping total|shipping cost|delivery cost|freight value|order shipping amount|shipping price|доставка|стоимость доставки|цена доставки|сумма доставки"},
    {QLatin1StringView("tax"), u"tax|taxes|vat|tax amount|tax total|total tax|taxes total|vat amount|sales tax|order tax|order tax amount|gst|ндс|сумма ндс|ндс 20%|ндс 22%|в т ч ндс|в том числе ндс|ндс, руб|ндс руб|налог|налоги|сумма налога|"
        u"сумма налогов|в том числе налог"},
    {QLatin1StringView("refunded"), u"refunded|refunded amount|refund|refund amount|order refund amount|возврат|сумма возврата|возвращено"},
    {QLatin1StringView("refunded_at"), u"refunded at|refund date|date refunded|дата возврата"},
    {QLatin1StringView("channel"), u"channel|sales channel|source|marketplace|source name|канал|канал продаж|площадка|маркетплейс|магазин|источник|источник заказа|где купили|способ оформления"},
    {QLatin1StringView("product"), u"product|product name|item|item name|lineitem name|product id|items|goods|товар|наименование|название товара|наименование товара|товары|состав заказа|состав|позиция|номенклатура|что купили|что купил|что купила|что взял|что взяла|что взяли|что заказал|что заказала|что заказали|покупка|покупки|название"},
    {QLatin1StringView("sku"), u"sku|article|lineitem sku|product sku|vendor code|артикул|арт|артикул продавца|код товара"},
    {QLatin1StringView("quantity"), u"quantity|qty|lineitem quantity|item quantity|count|cds|units|количество|кол во|кол|шт|число|количество товаров"},
    {QLatin1StringView("unit_price"), u"unit price|price|lineitem price|item cost|item price|price per item|цена|цена за единицу|цена за шт|цена товара|цена, руб|цена руб"},
};

constexpr FieldWords kReviewWords[] = {
    {QLatin1StringView("external_id"), u"external id|review id|id|feedbackid|feedback id|reviewid|comment id|uuid|id отзыва|номер отзыва|код отзыва|ид"},
    {QLatin1StringView("channel"), u"channel|source|platform|site|source of review|площадка|источник|канал|сайт|где"},
    {QLatin1StringView("kind"), u"kind|type|review type|вид|тип|тип обращения|вид обращения"},
    {QLatin1StringView("author"), u"author|reviewer name|reviewer|user|user name|username|display name|nickname|name|full name|consumer name|review username|reviewer display name|sender name|author name|comment author|customer name|"
        u"автор|имя|имя автора|покупатель|клиент|пользователь|кто"},
    {QLatin1StringView("customer"), u"customer|customer id|review consumer user id|reviewer id|client id|customer external id|reviewer email|author email|email|review user email|comment author email|user email|id клиента|код клиента|id покупателя"},
    {QLatin1StringView("order"), u"order|order id|order number|reference id|номер заказа|заказ|№ заказа|id заказа"},
    {QLatin1StringView("product"), u"product|product name|product title|product handle|handle|product id|productid|item|товар|название товара|наименование товара|наименование|модель|артикул вб|productdetails productname|product url"},
    {QLatin1StringView("sku"), u"sku|product sku|article|артикул|артикул продавца|код товара|productdetails supplierarticle|nmid|nm id|productdetails nmid"},
    {QLatin1StringView("rating"), u"rating|stars|score|review score|review stars|star rating|starrating|grade|mark|productvaluation|statistics rating|оценка|рейтинг|звезды|звезд|кол во звезд|количество звезд|балл|баллы"},
    {QLatin1StringView("rating_max"), u"rating max|max rating|out of|scale|шкала|максимум|из"},
    {QLatin1StringView("title"), u"title|review title|headline|subject|review comment title|заголовок|тема|заголовок отзыва"},
    {QLatin1StringView("text"), u"text|review|body|review body|review text|review content|content|comment|review comment message|message|comment content|description|description comment|отзыв|текст|текст отзыва|комментарий|содержание|сообщение|"
        u"достоинства|недостатки|плюсы|минусы|pros|cons|advantages|disadvantages|description advantages|description disadvantages"},
    {QLatin1StringView("url"), u"url|link|review url|permalink|ссылка|адрес|ссылка на отзыв"},
    {QLatin1StringView("published_at"), u"published at|published|review date|date|created at|created|createdat|createddate|date created|datecreated|createtime|review created (utc)|review created|review creation date|comment date|comment date gmt|time|"
        u"дата|дата отзыва|дата публикации|опубликован|создан|дата создания|когда|время"},
    {QLatin1StringView("seen_at"), u"seen at|seen|found at|imported at|увидели|замечен|дата обнаружения"},
    {QLatin1StringView("reply"), u"reply|response|answer|company response|business response|owner response|reply text|reviewreply comment|answer text|official answer text|ответ|ответ магазина|ответ продавца|ответ компании|текст ответа|наш ответ"},
    {QLatin1StringView("replied_at"), u"replied at|reply date|response date|business reply date (utc)|reviewreply updatetime|answer date|replied|дата ответа|отвечено|ответили"},
    {QLatin1StringView("close_reason"), u"close reason|closing reason|closed because|reason of closing|причина закрытия"},
    {QLatin1StringView("verified"), u"verified|verified purchase|verified buyer|is verified|is verified buyer|verified_purchase|проверен|подтвержден|подтвержденная покупка|покупка подтверждена"},
};

constexpr FieldWords kBalanceWords[] = {
    {QLatin1StringView("points"), u"points|balance|points balance|bonuses|bonus|bonus balance|loyalty points|баллы|баланс|бонусы|остаток|баланс баллов|остаток баллов|бонусный баланс|количество баллов|накоплено"},
    {QLatin1StringView("expires_at"), u"expires at|expiry|expiry date|expires|valid until|expiration date|сгорают|дата сгорания|срок действия|действуют до|действительны до"},
};

/// Position among the synonyms makes a tie-breaker; a name that only begins with a longer synonym counts half.
int scoreIn(QStringView words, const QString& name)
{
    int position = 0, best = 0;
    for (const QStringView word : words.split(u'|')) {
        if (name == word)
            return 100 - qMin(position, 40);
        if (word.size() >= 5 && name.startsWith(word) && name.size() > word.size() && !name.at(word.size()).isLetterOrNumber())
            best = qMax(best, 45 - qMin(position, 20));
        ++position;
    }
    return best;
}

template <size_t N>
int scoreIn(const FieldWords (&table)[N], const QString& field, const QString& name)
{
    for (const FieldWords& row : table)
        if (row.field == field)
            return scoreIn(row.words, name);
    return 0;
}

} // namespace

int headerScore(ImportKind kind, const QString& field, const QString& name)
{
    if (name == foldWord(field))
        return 110;
    switch (kind) {
    case ImportKind::Customers:
        if (field == u"phone" || field == u"email")
            return scoreIn(kPerson, u"customer_"_qs + field, name);
        return scoreIn(kCustomerWords, field, name);
    case ImportKind::Products: return scoreIn(kProductWords, field, name);
    case ImportKind::Reviews: return scoreIn(kReviewWords, field, name);
    case ImportKind::OrderItems: return scoreIn(kOrderWords, field, name);
    case ImportKind::LoyaltyBalances: return qMax(scoreIn(kBalanceWords, field, name), scoreIn(kPerson, field, name));
    case ImportKind::Orders: return qMax(scoreIn(kOrderWords, field, name), scoreIn(kPerson, field, name));
    case ImportKind::Mixed:
        // In a sheet of orders the order's meaning of a name comes first: "Источник" is the channel only when nothing else is.
        if (const int score = qMax(scoreIn(kOrderWords, field, name), scoreIn(kPerson, field, name)); score > 0)
            return score;
        return scoreIn(kCustomerWords, field, name) * 3 / 4;
    }
    Q_UNREACHABLE();
}

} // namespace encore
