#include "replies/template_language.h"

#include "base/text_fold.h"

#include <array>

namespace encore {

namespace {

struct Names { TemplateVariable variable; const char16_t* russian; const char16_t* english; };

// Names are separated by '|'; the first is the one that menus show.
constexpr std::array kNames{
    Names{TemplateVariable::FirstName, u"имя|имя клиента|имя автора|имя покупателя", u"first name|name|customer name|author|customer"},
    Names{TemplateVariable::FullName, u"полное имя|фио|имя и фамилия", u"full name"},
    Names{TemplateVariable::Product, u"товар|название товара|покупка|изделие", u"product|item|product name"},
    Names{TemplateVariable::OrderNumber, u"номер заказа|заказ|№ заказа", u"order number|order|order no"},
    Names{TemplateVariable::OrderDate, u"дата заказа", u"order date"},
    Names{TemplateVariable::DeliveryDate, u"дата доставки|доставлен", u"delivery date|delivered"},
    Names{TemplateVariable::DaysSinceDelivery, u"дней с доставки|дней после доставки", u"days since delivery"},
    Names{TemplateVariable::Shop, u"магазин|название магазина", u"shop|shop name|store"},
    Names{TemplateVariable::Staff, u"менеджер|сотрудник|подпись|кто отвечает", u"manager|staff|agent|signature"},
    Names{TemplateVariable::Channel, u"площадка|канал|источник", u"channel|source|site"},
    Names{TemplateVariable::Stars, u"оценка|звезды|звезд", u"stars|rating"},
    Names{TemplateVariable::PromiseDate, u"срок|обещанная дата|дата обещания|к какому дню", u"promise date|promised date|by when"},
    Names{TemplateVariable::WhatWeDid, u"что сделали|что мы сделали|что изменили|мера", u"what we did|what we changed|action"},
    Names{TemplateVariable::Coupon, u"купон|промокод", u"coupon|promo code"},
    Names{TemplateVariable::ReviewWords, u"начало отзыва|первые слова отзыва|слова отзыва|отзыв", u"review words|first words|review"},
    Names{TemplateVariable::Points, u"баллы|бонусы", u"points|points balance"},
    Names{TemplateVariable::Contact, u"контакт|контакт магазина|как связаться", u"contact|shop contact|how to reach us"},
    Names{TemplateVariable::Today, u"сегодня|сегодняшняя дата", u"today|date"},
};

} // namespace

QString placeholderKey(QStringView name)
{
    QString key = name.toString();
    key.replace(u'_', u' ').replace(u'-', u' ');
    return foldForSearch(key);
}

const std::vector<TemplateVariable>& templateVariables()
{
    static const std::vector<TemplateVariable> all = [] {
        std::vector<TemplateVariable> v;
        for (const Names& n : kNames)
            v.push_back(n.variable);
        return v;
    }();
    return all;
}

std::optional<TemplateVariable> variableNamed(QStringView name)
{
    static const QHash<QString, TemplateVariable> index = [] {
        QHash<QString, TemplateVariable> byName;
        for (const Names& n : kNames)
            for (const char16_t* list : {n.russian, n.english})
                for (const QString& one : QString::fromUtf16(list).split(u'|'))
                    byName.insert(placeholderKey(one), n.variable);
        return byName;
    }();
    const auto it = index.constFind(placeholderKey(name));
    return it == index.cend() ? std::nullopt : std::optional(*it);
}

QStringList namesOf(TemplateVariable variable, const QString& language)
{
    for (const Names& n : kNames)
        if (n.variable == variable)
            return QString::fromUtf16(language == QLatin1String("ru") ? n.russian : n.english).split(u'|');
    return {};
}

} // namespace encore
