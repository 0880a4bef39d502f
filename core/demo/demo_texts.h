#pragma once

#include "demo/demo_random.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace encore {

/// What a demo review is about; the text, the stars and the answer follow it.
enum class DemoTopic { Quality, SizeSmall, SizeBig, Late, Broken, Packing, Service, Colour, Price, Gift, Plain };

struct DemoProduct {
    const char16_t* name;
    const char16_t* sku;
    const char16_t* category;
    int price;                 ///< times DemoWords::priceScale: minor units
    bool sized;
    double trouble;            ///< share of its reviews that tell of its weak spot
    DemoTopic weakness;
};

/// The words of one language.
struct DemoWords {
    QString language;
    QString currency;
    QString shopName;
    QString timeZone;
    int priceScale = 1;        ///< minor units per unit of DemoProduct::price
    std::vector<DemoProduct> products;
    QStringList sizes;
    QStringList womenNames, menNames, womenSurnames, menSurnames, cities, nicknames;
    QString site, store, marketplace1, marketplace2, maps;
    QStringList staff;         ///< owner, agent, manager
    QString tagWholesale, tagGifts, tagNeighbour;
};

/// "ru" or "en" (anything else: "en").
DemoWords demoWords(const QString& language);

/// A review of these stars on this topic, `product` named now and then; empty for a rating without words.
QString demoReview(const DemoWords& words, DemoRandom& random, DemoTopic topic, int stars, const QString& product);
QString demoQuestion(const DemoWords& words, DemoRandom& random, const QString& product);
/// Our answer. `name` may be empty.
QString demoReply(const DemoWords& words, DemoRandom& random, DemoTopic topic, int stars, const QString& name);
QString demoAnswer(const DemoWords& words, DemoRandom& random, const QString& name);
QStringList demoRemarks(const DemoWords& words);
QStringList demoTasks(const DemoWords& words);
QStringList demoNotes(const DemoWords& words);

} // namespace encore
