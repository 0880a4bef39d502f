#include "exchange/mapping.h"
#include "exchange/words.h"

#include <QSet>

namespace encore {

namespace {

using Pairs = std::vector<std::pair<QString, QString>>;

/// "column=field|column=field" of folded names.
Pairs pairs(QStringView text)
{
    Pairs list;
    for (const QStringView part : text.split(u'|', Qt::SkipEmptyParts))
        list.emplace_back(part.first(part.indexOf(u'=')).toString(), part.mid(part.indexOf(u'=') + 1).toString());
    return list;
}

ImportProfile profile(const QString& name, const QString& title, ImportKind kind, QStringView required, QStringView map, QStringView fixed = {})
{
    return {name, title, kind, required.toString().split(u'|', Qt::SkipEmptyParts), pairs(map), pairs(fixed)};
}

std::vector<ImportProfile> allProfiles()
{
    return {
        profile(u"judgeme"_qs, u"Judge.me"_qs, ImportKind::Reviews, u"title|body|rating|review date|reviewer name|reviewer email|product handle",
                u"title=title|body=text|rating=rating|review date=published_at|reviewer name=author|reviewer email=customer|product handle=product|product id=sku|reply=reply|reply date=replied_at",
                u"channel=Judge.me"),
        profile(u"loox"_qs, u"Loox"_qs, ImportKind::Reviews, u"id|status|rating|review|date|handle|verified purchase",
                u"id=external_id|rating=rating|nickname=author|full name=author|email=customer|review=text|date=published_at|handle=product|productid=sku|verified purchase=verified",
                u"channel=Loox"),
        profile(u"loox_import"_qs, u"Loox (import form)"_qs, ImportKind::Reviews, u"product handle|rating|author|body|created at|photo url",
                u"product handle=product|rating=rating|author=author|email=customer|body=text|created at=published_at|verified purchase=verified", u"channel=Loox"),
        profile(u"shopify_reviews"_qs, u"Shopify Product Reviews"_qs, ImportKind::Reviews, u"product handle|state|rating|title|author|body|created at",
                u"product handle=product|rating=rating|title=title|author=author|email=customer|body=text|reply=reply|created at=published_at|replied at=replied_at", u"channel=Shopify"),
        profile(u"yotpo"_qs, u"Yotpo"_qs, ImportKind::Reviews, u"review title|review content|review score|display name",
                u"review id=external_id|review title=title|review content=text|review score=rating|date=published_at|review creation date=published_at|product id=sku|product title=product|display name=author|"
                u"email=customer|verified purchase=verified|comment content=reply", u"channel=Yotpo"),
        profile(u"okendo"_qs, u"Okendo"_qs, ImportKind::Reviews, u"review id|product name|rating|body|reviewer name|date created",
                u"review id=external_id|product id=sku|product name=product|rating=rating|title=title|body=text|reviewer name=author|is verified buyer=verified|date created=published_at",
                u"channel=Okendo"),
        profile(u"trustpilot"_qs, u"Trustpilot"_qs, ImportKind::Reviews, u"review id|review created (utc)|review username|review content|review stars",
                u"review id=external_id|review created (utc)=published_at|review username=author|review user email=customer|review title=title|review content=text|review stars=rating|"
                u"reference id=order|company response=reply|business reply date (utc)=replied_at", u"channel=Trustpilot"),
        profile(u"trustpilot_products"_qs, u"Trustpilot (products)"_qs, ImportKind::Reviews, u"review id|stars|product name|content|consumer name|created at",
                u"review id=external_id|stars=rating|product name=product|product sku=sku|content=text|consumer name=author|created at=published_at", u"channel=Trustpilot"),
        profile(u"wildberries"_qs, u"Wildberries"_qs, ImportKind::Reviews, u"id|productvaluation|createddate|username|productdetails productname",
                u"id=external_id|productvaluation=rating|createddate=published_at|username=author|productdetails productname=product|productdetails supplierarticle=sku|text=text|pros=text|cons=text|answer text=reply",
                u"channel=Wildberries"),
        profile(u"ozon"_qs, u"Ozon"_qs, ImportKind::Reviews, u"id|sku|text|published at|rating|status|is rating participant",
                u"id=external_id|sku=sku|text=text|published at=published_at|rating=rating", u"channel=Ozon"),
        profile(u"yandex_market"_qs, u"Яндекс Маркет"_qs, ImportKind::Reviews, u"feedbackid|createdat|statistics rating",
                u"feedbackid=external_id|createdat=published_at|author=author|description advantages=text|description disadvantages=text|description comment=text|statistics rating=rating",
                u"channel=Яндекс Маркет"),
        profile(u"google"_qs, u"Google"_qs, ImportKind::Reviews, u"reviewid|starrating|createtime|reviewer displayname",
                u"reviewid=external_id|starrating=rating|createtime=published_at|reviewer displayname=author|comment=text|reviewreply comment=reply|reviewreply updatetime=replied_at",
                u"channel=Google"),
        profile(u"2gis"_qs, u"2ГИС"_qs, ImportKind::Reviews, u"id|user name|rating|text|date created|is verified",
                u"id=external_id|user name=author|rating=rating|text=text|date created=published_at|official answer text=reply|is verified=verified", u"channel=2ГИС"),
        profile(u"avito"_qs, u"Avito"_qs, ImportKind::Reviews, u"id|score|stage|text|createdat|sender name",
                u"id=external_id|score=rating|text=text|createdat=published_at|sender name=author|item title=product|answer text=reply", u"channel=Avito"),
        profile(u"yelp"_qs, u"Yelp"_qs, ImportKind::Reviews, u"review id|user id|business id|stars|date|text|useful",
                u"review id=external_id|user id=customer|stars=rating|date=published_at|text=text", u"channel=Yelp"),
        profile(u"wordpress"_qs, u"WordPress"_qs, ImportKind::Reviews, u"comment id|comment author|comment content|comment date gmt",
                u"comment id=external_id|comment author=author|comment author email=customer|comment date gmt=published_at|comment content=text|rating=rating|verified=verified", u"channel=WooCommerce"),
        profile(u"shopify_orders"_qs, u"Shopify"_qs, ImportKind::Mixed, u"name|email|financial status|created at|lineitem quantity|lineitem name|lineitem price",
                u"name=number|email=customer_email|financial status=status|paid at=paid_at|fulfilled at=shipped_at|created at=placed_at|total=total|discount amount=discount|shipping=shipping|taxes=tax|"
                u"refunded amount=refunded|lineitem quantity=quantity|lineitem name=product|lineitem price=unit_price|lineitem sku=sku|billing name=customer_name|phone=customer_phone|"
                u"billing phone=customer_phone|accepts marketing=consent_email", u"channel=Shopify"),
        profile(u"shopify_customers"_qs, u"Shopify"_qs, ImportKind::Customers, u"first name|last name|email|accepts email marketing|total spent|total orders",
                u"customer id=external_id|first name=first_name|last name=last_name|email=email|accepts email marketing=consent_email|phone=phone|default address phone=phone|"
                u"accepts sms marketing=consent_sms|total spent=spent_before|total orders=orders_before|note=notes|tags=tags"),
        profile(u"woocommerce_orders"_qs, u"WooCommerce"_qs, ImportKind::Mixed, u"order number|order date|status|order total|billing first name|billing last name",
                u"order number=number|order date=placed_at|paid date=paid_at|status=status|shipping total=shipping|tax total=tax|order tax=tax|discount total=discount|order total=total|customer id=customer|"
                u"customer email=customer_email|billing email=customer_email|billing phone=customer_phone|billing first name=first_name|billing last name=last_name", u"channel=WooCommerce"),
        profile(u"woocommerce_advanced"_qs, u"WooCommerce (Advanced Order Export)"_qs, ImportKind::Mixed, u"order number|order status|order date|first name (billing)|order total amount",
                u"order number=number|order status=status|order date=placed_at|first name (billing)=first_name|last name (billing)=last_name|email (billing)=customer_email|"
                u"phone (billing)=customer_phone|sku=sku|item name=product|name=product|quantity=quantity|item cost=unit_price|discount amount=discount|order shipping amount=shipping|order tax amount=tax|order refund amount=refunded|"
                u"order total amount=total", u"channel=WooCommerce"),
        profile(u"woocommerce_customers"_qs, u"WooCommerce"_qs, ImportKind::Customers, u"customer id|username|first name|last name|email|total spend|order count",
                u"customer id=external_id|first name=first_name|last name=last_name|email=email|billing phone=phone|total spend=spent_before|order count=orders_before"),
        profile(u"google_contacts"_qs, u"Google Contacts"_qs, ImportKind::Customers, u"given name|family name|e mail 1 value|phone 1 value",
                u"given name=first_name|first name=first_name|family name=last_name|last name=last_name|birthday=birthday|notes=notes|e mail 1 value=email|e mail 2 value=email|phone 1 value=phone|phone 2 value=phone"),
        profile(u"outlook_contacts"_qs, u"Outlook"_qs, ImportKind::Customers, u"first name|last name|e mail address|mobile phone",
                u"first name=first_name|last name=last_name|e mail address=email|mobile phone=phone|birthday=birthday|notes=notes|categories=tags"),
        profile(u"plain"_qs, u"Plain table"_qs, ImportKind::Customers, {}, {}),
    };
}

} // namespace

const std::vector<ImportProfile>& importProfiles()
{
    static const std::vector<ImportProfile> profiles = allProfiles();
    return profiles;
}

const ImportProfile* importProfile(const QString& name)
{
    for (const ImportProfile& profile : importProfiles())
        if (profile.name == name)
            return &profile;
    return nullptr;
}

const ImportProfile* detectProfile(const QStringList& header)
{
    QSet<QString> names;
    for (const QString& name : header)
        names.insert(foldWord(name));
    const ImportProfile* best = nullptr;
    for (const ImportProfile& profile : importProfiles()) {
        bool all = !profile.required.isEmpty();
        for (const QString& name : profile.required)
            all = all && names.contains(name);
        if (all && (!best || profile.required.size() > best->required.size()))
            best = &profile;
    }
    return best;
}

} // namespace encore
