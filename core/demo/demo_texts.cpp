#include "demo/demo_texts.h"

namespace encore {

namespace {

using Lines = std::vector<const char16_t*>;

struct TopicTexts {
    DemoTopic topic;
    Lines good, bad;
};

const std::vector<TopicTexts>& russianTopics()
{
    static const std::vector<TopicTexts> list{
        {DemoTopic::Quality,
         {u"Шерсть мягкая, не колется, после стирки форму держит.", u"Качество отличное, швы ровные, ниток нигде не торчит.", u"Ношу второй месяц, катышков нет.", u"Плотная вязка, тёплая вещь, на фото выглядит хуже, чем вживую.", u"Сделано на совесть, видно ручную работу.", u"Беру третий раз, качество держат."},
         {u"После первой стирки пошли катышки.", u"Шов разошёлся на второй день.", u"Колется так, что носить можно только поверх водолазки.", u"Нитки торчат, пуговица отвалилась сразу.", u"Через неделю вытянулось и потеряло вид."}},
        {DemoTopic::SizeSmall,
         {u"Размер в размер, сел идеально.", u"Взяла на размер больше, как советовали в карточке, и угадала."},
         {u"Маломерит, на мой 46-й не налез.", u"Рукава короткие, хотя брала свой размер.", u"Заказала M, пришло как S, отдала дочери."}},
        {DemoTopic::SizeBig,
         {u"Свободная посадка, как и хотелось.", u"Размер совпал с таблицей, спасибо за замеры."},
         {u"Заказывала размер M, пришёл явно больше, рукава на ладонь длиннее.", u"Большемерит размера на два, пришлось ушивать.", u"Утонула в нём, таблица размеров не соответствует."}},
        {DemoTopic::Late,
         {u"Привезли на день раньше обещанного.", u"Доставка быстрая, курьер позвонил заранее."},
         {u"Ждала девять дней вместо трёх, к празднику не успели.", u"Доставку переносили дважды, никто не предупредил.", u"Обещали до пятницы, привезли в среду на следующей неделе.", u"Трек-номер неделю не обновлялся, нервов потратила больше, чем денег."}},
        {DemoTopic::Broken,
         {u"Упаковали так, что чашки доехали целыми через всю страну.", u"Всё целое, каждая чашка в отдельной коробочке."},
         {u"Коробка мятая, одна чашка разбита.", u"Приехала со сколом на краю, дарить такое стыдно.", u"Ручка отломана, внутри коробки болталось без бумаги."}},
        {DemoTopic::Packing,
         {u"Упаковка красивая, открыточка внутри — приятно.", u"Завернули в крафт и ленту, сразу можно дарить."},
         {u"Пришло в рваном пакете, без коробки.", u"За подарочную упаковку заплатила, а её не было."}},
        {DemoTopic::Service,
         {u"Продавцы вежливые, помогли выбрать размер.", u"Ответили в чате за пять минут, всё объяснили.", u"Девушка в магазине терпеливо показала всё, что было."},
         {u"Написала в чат в пятницу — тишина до понедельника.", u"На звонки не отвечают, на письма тоже.", u"Продавец разговаривал так, будто делает одолжение."}},
        {DemoTopic::Colour,
         {u"Цвет точно как на фото.", u"Синий глубокий, очень красивый."},
         {u"На фото бежевый, приехал серый.", u"Цвет тусклый, совсем не тот, что на сайте."}},
        {DemoTopic::Price,
         {u"За эти деньги лучше не найти.", u"Цена честная, особенно со скидкой постоянным."},
         {u"Дороговато для такого качества.", u"Через неделю после покупки цену снизили на треть, обидно."}},
        {DemoTopic::Gift,
         {u"Подарила маме, очень довольна!", u"Брала в подарок подруге, теперь она просит ссылку.", u"Муж сказал, что это лучший подарок за год."},
         {u"Покупала в подарок, пришлось искать другой."}},
        {DemoTopic::Plain, {u"Всё понравилось.", u"Рекомендую.", u"Хороший магазин.", u"Спасибо!"}, {u"Ужас, не рекомендую.", u"Разочарована.", u"Больше не закажу."}},
    };
    return list;
}

const std::vector<TopicTexts>& englishTopics()
{
    static const std::vector<TopicTexts> list{
        {DemoTopic::Quality,
         {u"The wool is soft, it does not itch and keeps its shape after washing.", u"Great quality, neat seams, not a loose thread anywhere.", u"I have worn it for two months and there is no pilling.", u"Dense knit, really warm, looks better than in the pictures.", u"You can see it is made by hand and made well."},
         {u"It pilled after the first wash.", u"A seam came apart on the second day.", u"It itches so much that I can only wear it over a shirt.", u"Loose threads and a button that fell off at once."}},
        {DemoTopic::SizeSmall, {u"True to size, fits perfectly.", u"Took one size up as the page says and it fits."}, {u"Runs small, my usual size would not go on.", u"The sleeves are short although I took my size."}},
        {DemoTopic::SizeBig, {u"Loose fit, just as I wanted.", u"The size chart was right, thank you for the measurements."}, {u"I ordered M and it is clearly bigger, the sleeves are a palm too long.", u"Runs two sizes large, I had to take it in."}},
        {DemoTopic::Late, {u"Came a day earlier than promised.", u"Fast delivery, the courier called ahead."}, {u"Waited nine days instead of three and missed the holiday.", u"The delivery was moved twice and nobody told me.", u"Promised by Friday, came on Wednesday of the next week."}},
        {DemoTopic::Broken, {u"Packed so well that the cups crossed the country in one piece."}, {u"The box was crushed and one cup was broken.", u"Came with a chip on the rim, no way to give it as a present."}},
        {DemoTopic::Packing, {u"Beautiful wrapping and a little card inside.", u"Wrapped in kraft paper with a ribbon, ready to give."}, {u"It came in a torn bag without a box.", u"I paid for gift wrapping and there was none."}},
        {DemoTopic::Service, {u"The people in the shop were kind and helped with the size.", u"They answered in the chat within five minutes."}, {u"I wrote in the chat on Friday and heard nothing until Monday.", u"Nobody picks up the phone or answers mail."}},
        {DemoTopic::Colour, {u"The colour is exactly as in the picture.", u"A deep blue, very beautiful."}, {u"Beige in the picture, grey in the parcel.", u"The colour is dull, not at all like on the site."}},
        {DemoTopic::Price, {u"You will not find better for this money.", u"A fair price, especially with the regulars' discount."}, {u"Rather expensive for what it is.", u"A week after I bought it the price went down by a third."}},
        {DemoTopic::Gift, {u"A present for my mother, she is delighted!", u"I gave it to a friend and now she wants the link."}, {u"It was meant as a present and I had to find another."}},
        {DemoTopic::Plain, {u"Liked everything.", u"Recommended.", u"A good shop.", u"Thank you!"}, {u"Awful, do not buy.", u"Disappointed.", u"I will not order again."}},
    };
    return list;
}

const TopicTexts& topicOf(const DemoWords& words, DemoTopic topic)
{
    const auto& list = words.language == QLatin1String("ru") ? russianTopics() : englishTopics();
    for (const TopicTexts& t : list)
        if (t.topic == topic)
            return t;
    return list.back();
}

QString str(const char16_t* text) { return QStringView(text).toString(); }

QStringList strings(std::initializer_list<const char16_t*> list)
{
    QStringList out;
    for (const char16_t* s : list)
        out << str(s);
    return out;
}

} // namespace

QString demoReview(const DemoWords& words, DemoRandom& random, DemoTopic topic, int stars, const QString& product)
{
    const bool ru = words.language == QLatin1String("ru");
    if (random.chance(stars == 5 ? 0.28 : stars == 4 ? 0.18 : 0.05))
        return {};
    const TopicTexts& about = topicOf(words, topic);
    const TopicTexts& plain = topicOf(words, DemoTopic::Plain);
    const TopicTexts& quality = topicOf(words, DemoTopic::Quality);
    QStringList parts;
    if (random.chance(0.35))
        parts << (ru ? QStringLiteral("%1.").arg(product) : QStringLiteral("Ordered the %1.").arg(product.left(1).toLower() + product.mid(1)));
    if (stars >= 4) {
        parts << str(random.pick(about.good));
        if (random.chance(0.45) && topic != DemoTopic::Quality)
            parts << str(random.pick(quality.good));
        if (stars == 4 && random.chance(0.5))
            parts << (ru ? QStringLiteral("Звезду сняла за долгий ответ в чате.") : QStringLiteral("One star off for the slow chat."));
        if (random.chance(0.4))
            parts << str(random.pick(plain.good));
    } else if (stars == 3) {
        parts << str(random.pick(about.bad));
        parts << (ru ? QStringLiteral("В остальном нормально.") : QStringLiteral("Otherwise it is all right."));
    } else {
        parts << str(random.pick(about.bad));
        if (random.chance(0.4))
            parts << str(random.pick(topicOf(words, DemoTopic::Service).bad));
        if (random.chance(0.35))
            parts << (ru ? QStringLiteral("Сама вещь красивая, жаль.") : QStringLiteral("The thing itself is pretty, what a pity."));
        else if (random.chance(0.3))
            parts << str(random.pick(plain.bad));
    }
    return parts.join(u' ');
}

QString demoQuestion(const DemoWords& words, DemoRandom& random, const QString& product)
{
    static const Lines ru{u"%1 — будет в синем цвете?", u"%1: можно стирать в машинке?", u"%1 — какой размер брать на рост 176?", u"%1 есть в наличии в магазине?", u"Сколько идёт доставка до Казани?"};
    static const Lines en{u"Will the %1 come in blue?", u"Can I machine-wash the %1?", u"Which size of the %1 for a height of 176 cm?", u"Do you have the %1 in the store?", u"How long is the delivery to the coast?"};
    const QString text = str(random.pick(words.language == QLatin1String("ru") ? ru : en));
    return text.contains(QLatin1String("%1")) ? text.arg(product) : text;
}

QString demoReply(const DemoWords& words, DemoRandom& random, DemoTopic topic, int stars, const QString& name)
{
    const bool ru = words.language == QLatin1String("ru");
    QString hello = name.isEmpty() ? (ru ? QStringLiteral("Здравствуйте!") : QStringLiteral("Hello!")) : (ru ? QStringLiteral("%1, здравствуйте!") : QStringLiteral("Hello %1!")).arg(name);
    if (stars >= 4) {
        static const Lines thanksRu{u"Спасибо, что рассказали! Передадим мастерам — им важно знать, что вещь радует.", u"Спасибо за тёплые слова! Ждём вас снова, в ноябре привезём новые цвета.", u"Рады, что всё подошло. Если понадобится подсказка по уходу — напишите нам.", u"Очень приятно читать такие отзывы. Хорошей зимы и до встречи!"};
        static const Lines thanksEn{u"Thank you for telling us! We will pass it on to the makers, it matters to them.", u"Thank you for your kind words. New colours come in November, see you then.", u"Glad that everything fits. If you need a hint on care, just write to us."};
        return hello + u' ' + str(random.pick(ru ? thanksRu : thanksEn));
    }
    QString fact;
    switch (topic) {
    case DemoTopic::SizeSmall:
    case DemoTopic::SizeBig:
        fact = ru ? QStringLiteral("Простите, что размер не подошёл. Обменяем на ваш за наш счёт: курьер заберёт вещь сам. В карточку товара добавили замеры рукава.") : QStringLiteral("We are sorry that the size was wrong. We will exchange it at our cost, the courier will pick it up. The page now shows the sleeve length.");
        break;
    case DemoTopic::Late:
        fact = ru ? QStringLiteral("Простите за задержку: это наша ошибка при передаче в доставку. Вернём стоимость доставки на этой неделе и сменили перевозчика в вашем направлении.") : QStringLiteral("We are sorry for the delay, the mistake was ours. The delivery cost comes back to you this week, and we have changed the carrier.");
        break;
    case DemoTopic::Broken:
    case DemoTopic::Packing:
        fact = ru ? QStringLiteral("Простите, что посылка приехала в таком виде. Отправим замену завтра, возвращать разбитое не нужно. Теперь кладём каждую чашку в отдельную коробку.") : QStringLiteral("We are sorry about the parcel. A replacement leaves tomorrow, no need to send anything back. Each cup now travels in a box of its own.");
        break;
    default:
        fact = ru ? QStringLiteral("Простите, что подвели вас. Разобрались, в чём дело, и исправим: напишите нам в чат, предложим замену или возврат — как вам удобнее.") : QStringLiteral("We are sorry that we let you down. We have found the cause; write to us in the chat and choose between a replacement and a refund.");
        break;
    }
    return hello + u' ' + fact + u' ' + (ru ? QStringLiteral("Спасибо, что рассказали подробно.") : QStringLiteral("Thank you for the details."));
}

QString demoAnswer(const DemoWords& words, DemoRandom& random, const QString& name)
{
    const bool ru = words.language == QLatin1String("ru");
    static const Lines aRu{u"Да, привезём в конце месяца. Можем отложить для вас — напишите в чат.", u"Лучше вручную или на деликатном режиме при 30 градусах, сушить лёжа.", u"На ваш рост подойдёт M. Если сомневаетесь, пришлём два размера на примерку.", u"Да, есть. Отложим до завтра, назовите номер заказа на кассе."};
    static const Lines aEn{u"Yes, it comes at the end of the month. We can keep one for you, just write to us.", u"By hand or on the delicate cycle at 30 degrees, dry it flat.", u"M fits your height. If in doubt, we send two sizes to try.", u"Yes, we have it and can keep it until tomorrow."};
    const QString hello = name.isEmpty() ? (ru ? QStringLiteral("Здравствуйте!") : QStringLiteral("Hello!")) : (ru ? QStringLiteral("%1, здравствуйте!") : QStringLiteral("Hello %1!")).arg(name);
    return hello + u' ' + str(random.pick(ru ? aRu : aEn));
}

QStringList demoRemarks(const DemoWords& words)
{
    return words.language == QLatin1String("ru")
        ? strings({u"Покупательница у кассы: не хватает примерочной с зеркалом в полный рост.", u"Спрашивают варежки на детей, третий раз за неделю.", u"Хвалили музыку и чай на прилавке.", u"Просили повесить размерную сетку у стойки со свитерами."})
        : strings({u"A customer at the till misses a full-length mirror.", u"People ask for children's mittens, the third time this week.", u"They liked the music and the tea at the counter."});
}

QStringList demoTasks(const DemoWords& words)
{
    return words.language == QLatin1String("ru") ? strings({u"Отправить замену размера S", u"Позвонить: цела ли вторая чашка", u"Вернуть 1 290 ₽ за доставку", u"Отложить синюю шапку «Бриз»"})
                                                 : strings({u"Send the exchange in size S", u"Call: is the second cup all right", u"Refund the delivery", u"Put the blue hat aside"});
}

QStringList demoNotes(const DemoWords& words)
{
    return words.language == QLatin1String("ru") ? strings({u"просила не звонить, только писать", u"аллергия на мохер", u"берёт подарки перед Новым годом", u"любит чай «Иван-да-Марья»"})
                                                 : strings({u"asked not to call, only to write", u"allergic to mohair", u"buys presents before the holidays"});
}

DemoWords demoWords(const QString& language)
{
    DemoWords w;
    if (language == QLatin1String("ru")) {
        w.language = language;
        w.currency = QStringLiteral("RUB");
        w.shopName = QStringLiteral("Лавка «Север»");
        w.timeZone = QStringLiteral("Europe/Moscow");
        w.priceScale = 100;
        w.products = {
            {u"Свитер «Фьорд»", u"SV-01", u"Свитеры", 7400, true, 0.42, DemoTopic::SizeBig}, {u"Свитер «Скерри»", u"SV-02", u"Свитеры", 6900, true, 0.14, DemoTopic::Quality},
            {u"Кардиган «Залив»", u"SV-03", u"Свитеры", 8200, true, 0.12, DemoTopic::Colour}, {u"Жилет «Мыс»", u"SV-04", u"Свитеры", 4900, true, 0.15, DemoTopic::SizeSmall},
            {u"Плед «Шторм»", u"PL-01", u"Пледы", 6200, false, 0.06, DemoTopic::Colour}, {u"Плед «Вереск»", u"PL-02", u"Пледы", 5600, false, 0.08, DemoTopic::Quality},
            {u"Шапка «Бриз»", u"SH-01", u"Шапки и варежки", 2150, false, 0.1, DemoTopic::SizeSmall}, {u"Шапка «Маяк»", u"SH-02", u"Шапки и варежки", 1900, false, 0.08, DemoTopic::Colour},
            {u"Варежки «Снегирь»", u"VA-01", u"Шапки и варежки", 1450, true, 0.12, DemoTopic::SizeSmall}, {u"Шарф «Бора»", u"SF-01", u"Шапки и варежки", 2600, false, 0.07, DemoTopic::Quality},
            {u"Носки шерстяные, 3 пары", u"NO-01", u"Носки", 1290, true, 0.09, DemoTopic::SizeSmall}, {u"Гольфы «Тундра»", u"NO-02", u"Носки", 990, true, 0.08, DemoTopic::Quality},
            {u"Чашка «Прилив»", u"CH-01", u"Посуда", 1100, false, 0.22, DemoTopic::Broken}, {u"Набор чашек «Причал»", u"CH-02", u"Посуда", 3900, false, 0.35, DemoTopic::Broken},
            {u"Чайник «Туман»", u"CH-03", u"Посуда", 4300, false, 0.2, DemoTopic::Broken}, {u"Чай «Иван-да-Марья»", u"TE-01", u"Чай", 690, false, 0.05, DemoTopic::Price},
            {u"Чай «Ягоды севера»", u"TE-02", u"Чай", 750, false, 0.05, DemoTopic::Packing}, {u"Мыло «Мох»", u"MY-01", u"Для дома", 420, false, 0.06, DemoTopic::Packing},
            {u"Свеча «Можжевельник»", u"SC-01", u"Для дома", 980, false, 0.1, DemoTopic::Broken}, {u"Подарочный набор «Зимний»", u"GI-01", u"Подарки", 4500, false, 0.12, DemoTopic::Packing}};
        w.sizes = strings({u"S", u"M", u"L", u"XL"});
        w.womenNames = strings({u"Анна", u"Марина", u"Ирина", u"Светлана", u"Наталья", u"Елена", u"Ольга", u"Мария", u"Екатерина", u"Татьяна", u"Вера", u"Юлия", u"Дарья", u"Алёна", u"Полина", u"Галина", u"Ксения", u"Людмила", u"Софья", u"Валентина"});
        w.menNames = strings({u"Павел", u"Олег", u"Дмитрий", u"Сергей", u"Андрей", u"Алексей", u"Иван", u"Николай", u"Кирилл", u"Михаил", u"Пётр", u"Роман"});
        w.womenSurnames = strings({u"Ковалёва", u"Лосева", u"Иванова", u"Смирнова", u"Кузнецова", u"Попова", u"Соколова", u"Морозова", u"Волкова", u"Орлова", u"Зайцева", u"Белова", u"Крылова", u"Громова", u"Киселёва", u"Макарова", u"Новикова", u"Фёдорова", u"Королёва", u"Егорова", u"Тихонова", u"Журавлёва"});
        w.menSurnames = strings({u"Громов", u"Ковалев", u"Иванов", u"Соколов", u"Морозов", u"Лебедев", u"Козлов", u"Орлов", u"Антонов", u"Воробьёв", u"Щукин", u"Яковлев"});
        w.cities = strings({u"Москва", u"Санкт-Петербург", u"Казань", u"Екатеринбург", u"Архангельск", u"Мурманск", u"Тверь", u"Самара"});
        w.nicknames = strings({u"Oleg_1984", u"anon", u"без имени", u"Marina K.", u"Пользователь предпочёл скрыть имя", u"tanya_r", u"Кот Матроскин", u"Светик", u"ИП Громов", u"irina.m"});
        w.site = QStringLiteral("Сайт");
        w.store = QStringLiteral("Магазин");
        w.marketplace1 = QStringLiteral("Wildberries");
        w.marketplace2 = QStringLiteral("Ozon");
        w.maps = QStringLiteral("Яндекс Карты");
        w.staff = strings({u"Анна", u"Олег", u"Вера Павловна"});
        w.tagWholesale = QStringLiteral("опт");
        w.tagGifts = QStringLiteral("подарки");
        w.tagNeighbour = QStringLiteral("соседи");
        return w;
    }
    w.language = QStringLiteral("en");
    w.currency = QStringLiteral("EUR");
    w.shopName = QStringLiteral("North & Wool");
    w.timeZone = QStringLiteral("Europe/Berlin");
    w.priceScale = 1;
    w.products = {
        {u"Fjord sweater", u"SW-01", u"Sweaters", 9900, true, 0.42, DemoTopic::SizeBig}, {u"Skerry sweater", u"SW-02", u"Sweaters", 8900, true, 0.14, DemoTopic::Quality},
        {u"Bay cardigan", u"SW-03", u"Sweaters", 11900, true, 0.12, DemoTopic::Colour}, {u"Cape vest", u"SW-04", u"Sweaters", 6900, true, 0.15, DemoTopic::SizeSmall},
        {u"Storm blanket", u"BL-01", u"Blankets", 8400, false, 0.06, DemoTopic::Colour}, {u"Heather blanket", u"BL-02", u"Blankets", 7600, false, 0.08, DemoTopic::Quality},
        {u"Breeze hat", u"HA-01", u"Hats and mittens", 2900, false, 0.1, DemoTopic::SizeSmall}, {u"Lighthouse hat", u"HA-02", u"Hats and mittens", 2500, false, 0.08, DemoTopic::Colour},
        {u"Robin mittens", u"MI-01", u"Hats and mittens", 1900, true, 0.12, DemoTopic::SizeSmall}, {u"Bora scarf", u"SC-01", u"Hats and mittens", 3400, false, 0.07, DemoTopic::Quality},
        {u"Wool socks, 3 pairs", u"SO-01", u"Socks", 1700, true, 0.09, DemoTopic::SizeSmall}, {u"Tide cup", u"CU-01", u"Tableware", 1400, false, 0.22, DemoTopic::Broken},
        {u"Pier cup set", u"CU-02", u"Tableware", 4900, false, 0.35, DemoTopic::Broken}, {u"Mist teapot", u"CU-03", u"Tableware", 5400, false, 0.2, DemoTopic::Broken},
        {u"Meadow tea", u"TE-01", u"Tea", 890, false, 0.05, DemoTopic::Price}, {u"Northern berries tea", u"TE-02", u"Tea", 950, false, 0.05, DemoTopic::Packing},
        {u"Moss soap", u"HO-01", u"Home", 590, false, 0.06, DemoTopic::Packing}, {u"Juniper candle", u"HO-02", u"Home", 1290, false, 0.1, DemoTopic::Broken},
        {u"Winter gift set", u"GI-01", u"Gifts", 5900, false, 0.12, DemoTopic::Packing}};
    w.sizes = strings({u"S", u"M", u"L", u"XL"});
    w.womenNames = strings({u"Anna", u"Marina", u"Irene", u"Sophie", u"Emma", u"Laura", u"Julia", u"Clara", u"Helen", u"Nora", u"Alice", u"Martha", u"Eva", u"Grace"});
    w.menNames = strings({u"Paul", u"Oliver", u"David", u"Simon", u"Andrew", u"Alex", u"John", u"Nicholas", u"Michael", u"Peter"});
    w.womenSurnames = strings({u"Miller", u"Baker", u"Wood", u"Hill", u"Carter", u"Green", u"Shaw", u"Lane", u"Fisher", u"Grant", u"Reed", u"Stone", u"Marsh", u"Walsh"});
    w.menSurnames = w.womenSurnames;
    w.cities = strings({u"Berlin", u"Hamburg", u"Vienna", u"Zurich", u"Amsterdam", u"Copenhagen"});
    w.nicknames = strings({u"Olly_1984", u"anon", u"no name", u"Marina K.", u"hidden user", u"tea_lover", u"cat.of.the.house"});
    w.site = QStringLiteral("Website");
    w.store = QStringLiteral("Store");
    w.marketplace1 = QStringLiteral("Amazon");
    w.marketplace2 = QStringLiteral("Etsy");
    w.maps = QStringLiteral("Google");
    w.staff = strings({u"Anna", u"Oliver", u"Vera"});
    w.tagWholesale = QStringLiteral("wholesale");
    w.tagGifts = QStringLiteral("gifts");
    w.tagNeighbour = QStringLiteral("neighbours");
    return w;
}

} // namespace encore
