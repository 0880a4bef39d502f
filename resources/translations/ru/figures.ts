<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AnnoyingTable</name>
    <message>
        <source>Without a name</source>
        <translation>Без названия</translation>
    </message>
    <message numerus="yes">
        <source>The rows behind it are the %Ln review(s) of one to three stars.</source>
        <translation>
            <numerusform>В списке — %Ln отзыв с 1–3 звёздами.</numerusform>
            <numerusform>В списке — %Ln отзыва с 1–3 звёздами.</numerusform>
            <numerusform>В списке — %Ln отзывов с 1–3 звёздами.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rating: %1</source>
        <comment>product</comment>
        <translation>Рейтинг: %1</translation>
    </message>
    <message>
        <source>%1 of %2 reviews have one to three stars. With ten reviews of the shop&apos;s mean added: %3 stars; products are ordered by that.</source>
        <translation>%1 из %2 отзывов — с 1–3 звёздами. Если добавить десять отзывов со средней оценкой магазина: %3 звезды; по этому числу стоит порядок.</translation>
    </message>
    <message>
        <source>What annoys: reviews of one to three stars</source>
        <translation>Чем недовольны: отзывы с 1–3 звёздами</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Reviews of one to three stars</source>
        <translation>Отзывы с 1–3 звёздами</translation>
    </message>
    <message>
        <source>Of them</source>
        <translation>Из них</translation>
    </message>
    <message>
        <source>None of these reviews names a product</source>
        <translation>Ни в одном из этих отзывов не назван товар</translation>
    </message>
    <message>
        <source>Tie a review to its order or its product on the page Reviews. Meanwhile the channels show where the unhappy write.</source>
        <translation>Свяжите отзыв с заказом или товаром на странице «Отзывы». А пока каналы показывают, где пишут недовольные.</translation>
    </message>
    <message>
        <source>No reviews of one to three stars in this period</source>
        <translation>За этот период нет отзывов с 1–3 звёздами</translation>
    </message>
    <message>
        <source>No reviews in this period</source>
        <translation>За этот период нет отзывов</translation>
    </message>
    <message>
        <source>of orders with it</source>
        <translation>из заказов с ним</translation>
    </message>
    <message>
        <source>of its reviews</source>
        <translation>из отзывов на нём</translation>
    </message>
    <message>
        <source>Read %1 →</source>
        <comment>reviews</comment>
        <translation>Прочитать: %1 →</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln order(s)</source>
        <comment>complaints about 7 of 52 orders</comment>
        <translation>
            <numerusform>%1 из %Ln заказа</numerusform>
            <numerusform>%1 из %Ln заказов</numerusform>
            <numerusform>%1 из %Ln заказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln review(s)</source>
        <comment>23 of 120 reviews</comment>
        <translation>
            <numerusform>%1 из %Ln отзыва</numerusform>
            <numerusform>%1 из %Ln отзывов</numerusform>
            <numerusform>%1 из %Ln отзывов</numerusform>
        </translation>
    </message>
    <message>
        <source>no orders of known customers with it</source>
        <translation>нет заказов известных покупателей с ним</translation>
    </message>
    <message>
        <source>reviews</source>
        <comment>head of a column</comment>
        <translation>отзывы</translation>
    </message>
    <message>
        <source>of delivered orders, bar to %1</source>
        <translation>из доставленных, шкала до %1</translation>
    </message>
    <message>
        <source>of its reviews, bar to %1</source>
        <translation>из его отзывов, шкала до %1</translation>
    </message>
    <message>
        <source>what they write</source>
        <translation>что пишут</translation>
    </message>
    <message>
        <source>Shown are the first %1 of %2.</source>
        <translation>Показаны первые %1 из %2.</translation>
    </message>
    <message>
        <source>A review counts for the product it names, else for the only product of its order.</source>
        <translation>Отзыв относится к товару, который в нём назван, иначе — к единственному товару его заказа.</translation>
    </message>
    <message>
        <source>Rating of products, the lowest first</source>
        <translation>Рейтинг товаров, сначала худшие</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>No review with stars names a product</source>
        <translation>Ни один отзыв со звёздами не относится к товару</translation>
    </message>
    <message>
        <source>Too few reviews of any one product</source>
        <translation>Слишком мало отзывов о каждом товаре</translation>
    </message>
    <message>
        <source>It needs a product with five reviews with stars in the period. Tie a review to its order or its product on the page Reviews.</source>
        <translation>Нужен товар с пятью отзывами со звёздами за период. Привяжите отзыв к заказу или товару на странице «Отзывы».</translation>
    </message>
    <message>
        <source>of 1 to 3 stars</source>
        <comment>head of a column: reviews</comment>
        <translation>с 1–3 звёздами</translation>
    </message>
    <message>
        <source>stars on average, bar from 1 to 5</source>
        <translation>звёзд в среднем, полоса от 1 до 5</translation>
    </message>
    <message>
        <source>stars on average</source>
        <translation>звёзд в среднем</translation>
    </message>
    <message>
        <source>Ordered as if each product had ten more reviews with the shop&apos;s mean: few reviews alone put nobody first.</source>
        <translation>Порядок такой, будто у каждого товара ещё десять отзывов со средней оценкой магазина: первым не станет тот, у кого просто мало отзывов.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) with fewer than five reviews are left out.</source>
        <translation>
            <numerusform>%Ln товар, у которого меньше пяти отзывов, не показан.</numerusform>
            <numerusform>%Ln товара, у которых меньше пяти отзывов, не показаны.</numerusform>
            <numerusform>%Ln товаров, у которых меньше пяти отзывов, не показаны.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnsweringWords</name>
    <message>
        <source>Left out: spam, duplicates, reviews of another shop, those from before the shop began to answer, places where no answer is possible, and imported ones of which nobody knows whether they were answered.</source>
        <translation>Не входят: спам, повторы, отзывы не о нас, отзывы из времени до начала ответов, площадки без возможности ответить и загруженные отзывы, про которые неизвестно, ответили ли на них.</translation>
    </message>
    <message>
        <source>95 % interval; several reviews of one customer count as one voice.</source>
        <translation>Интервал 95 %; несколько отзывов одного покупателя — один голос.</translation>
    </message>
    <message>
        <source>Reviews published in the period. Automatic texts and private notes are no answer; a reopened review is not counted anew.</source>
        <translation>Отзывы, опубликованные за период. Автоответы и внутренние заметки — не ответ; открытый заново отзыв второй раз не считается.</translation>
    </message>
    <message>
        <source>Kaplan–Meier median with its 95 % interval; reviews that the platform removed count until then.</source>
        <translation>Медиана Каплана — Мейера с интервалом 95 %; удалённые площадкой отзывы учитываются до удаления.</translation>
    </message>
    <message>
        <source>Reviews answered before their answer was due, divided by all reviews whose answer was due by now.</source>
        <translation>Отзывы с ответом до срока, делённые на все отзывы, у которых срок уже вышел.</translation>
    </message>
    <message>
        <source>The due time is the one set when the review came in. A late answer stays late, also where it was told without its time after a file had shown none. Reviews that may still wait are left out.</source>
        <translation>Срок тот, что назначен при поступлении отзыва. Опоздавший ответ остаётся опоздавшим, даже если о нём узнали без времени, а файл до того показал, что его нет. Отзывы, у которых срок не вышел, не входят.</translation>
    </message>
    <message>
        <source>Reviews with an answer within 7 days of publishing, divided by all that are at least 7 days old.</source>
        <translation>Отзывы с ответом за 7 дней после публикации, делённые на все отзывы старше 7 дней.</translation>
    </message>
    <message>
        <source>Reviews removed within a day are left out.</source>
        <translation>Отзывы, удалённые в первые сутки, не входят.</translation>
    </message>
    <message>
        <source>The usual time from the publishing of a review until it is written down here.</source>
        <translation>Обычное время от публикации отзыва до записи здесь.</translation>
    </message>
    <message>
        <source>Reviews that were imported many at a time are left out: nobody noticed them one by one.</source>
        <translation>Загруженные списком отзывы не входят: их никто не замечал по одному.</translation>
    </message>
    <message>
        <source>Median with its 95 % interval from order statistics.</source>
        <translation>Медиана с интервалом 95 % по порядковым статистикам.</translation>
    </message>
    <message>
        <source>How many were answered within that time after publishing; the last bar: those without an answer.</source>
        <translation>Сколько отвечено за это время после публикации; последний столбец — без ответа.</translation>
    </message>
    <message>
        <source>Published in the period.</source>
        <translation>Опубликованы за период.</translation>
    </message>
    <message>
        <source>Counts, without an interval.</source>
        <translation>Количества, без интервала.</translation>
    </message>
    <message>
        <source>Share of orders that were followed by another order of the same customer within so many days, counted from day %1 after delivery.</source>
        <translation>Доля заказов, за которыми тот же покупатель сделал новый за столько дней, считая с %1-го дня после доставки.</translation>
    </message>
    <message>
        <source>Kaplan–Meier estimate, interval clustered by customer. “18 of 31”: 31 orders whose outcome at that day is known, 18 of them followed by another; those still watched count in the share for as long as they are watched. “More needed”: for 80 % power to see a difference of 20 points. The unhappy rows are tested together by a log-rank test stratified by earlier orders.</source>
        <translation>Оценка Каплана — Мейера, интервал с учётом повторов одного покупателя. «18 из 31»: исход к этому дню известен у 31 заказа, за 18 последовал новый; кого ещё наблюдаем, входит в долю, пока наблюдаем. «Нужно ещё»: чтобы с мощностью 80 % заметить разницу в 20 пунктов. Три строки недовольных сравнивает логранговый критерий со слоями по числу прежних заказов.</translation>
    </message>
    <message>
        <source>From the day of our reply an unhappy customer counts as answered, until then as not answered.</source>
        <translation>Со дня нашего ответа недовольный считается получившим ответ, до него — нет.</translation>
    </message>
    <message numerus="yes">
        <source>Unhappy customers answered within %Ln day(s) are compared with those not answered by then; the clock starts on that day.</source>
        <translation>
            <numerusform>Недовольные с ответом за %Ln день сравниваются с теми, кому к этому дню не ответили; отсчёт с этого дня.</numerusform>
            <numerusform>Недовольные с ответом за %Ln дня сравниваются с теми, кому к этому дню не ответили; отсчёт с этого дня.</numerusform>
            <numerusform>Недовольные с ответом за %Ln дней сравниваются с теми, кому к этому дню не ответили; отсчёт с этого дня.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many times as often the next order comes, day by day, with our reply as without one, within 180 days of an unhappy review.</source>
        <translation>Во сколько раз чаще день за днём приходит следующий заказ, если мы ответили, чем если нет, за 180 дней после недовольного отзыва.</translation>
    </message>
    <message>
        <source>Reviews of one to three stars by customers who had bought before; compared are people with as many earlier orders, as many stars, on the same channel.</source>
        <translation>Отзывы с 1–3 звёздами от тех, кто уже покупал; сравниваются люди с тем же числом прежних заказов, тех же звёзд и с того же канала.</translation>
    </message>
    <message>
        <source>Stratified Cox regression with a covariate that changes in time, 95 % interval clustered by customer. The choice of whom to answer is not removed beyond earlier orders, stars and channel; differences between customers pull the ratio towards 1.</source>
        <translation>Регрессия Кокса со слоями и признаком, который меняется во времени, интервал 95 % с учётом повторов одного покупателя. Выбор, кому ответить, убран только по прежним заказам, звёздам и каналу; различия между покупателями тянут отношение к 1.</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>отзывы</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>вопросы</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>запросы</translation>
    </message>
    <message>
        <source>Every delivered order, also one refunded later. Its row follows from what was posted by day %1; answered fast means within %2 hours. Who ordered again before day %1 stands in a column of its own and is not compared. Orders of all of the history, whatever the period.</source>
        <translation>Каждый доставленный заказ, в том числе с деньгами, возвращёнными позже. Строка зависит от того, что было опубликовано к %1-му дню; быстрый ответ — за %2 ч. Кто купил снова раньше %1-го дня, стоит в своей колонке и не сравнивается. Заказы за всё время, какой бы период ни выбрали.</translation>
    </message>
    <message>
        <source>The time within which half of the reviews have their first public answer, by the clock on the wall. Those without an answer, also those closed without one on purpose, are counted as still waiting.</source>
        <translation>Время, за которое половина отзывов получает первый публичный ответ, по обычным часам. Отзывы без ответа, в том числе намеренно закрытые без него, считаются ждущими.</translation>
    </message>
    <message>
        <source>The time within which half of the cases of a kind are closed, from being opened, by the clock on the wall. Open ones are counted as still waiting.</source>
        <translation>Время, за которое закрывается половина обращений этого вида, от открытия, по обычным часам. Открытые считаются ждущими.</translation>
    </message>
    <message>
        <source>Cases opened in the period. A closing after which the case was opened again within 7 days does not count. Cases that were not ours are left out.</source>
        <translation>Обращения, открытые за период. Закрытие, после которого обращение за 7 дней открыли заново, не считается. Обращения не к нам не входят.</translation>
    </message>
    <message>
        <source>Kaplan–Meier median with its 95 % interval.</source>
        <translation>Медиана Каплана — Мейера с интервалом 95 %.</translation>
    </message>
    <message>
        <source>The time within which nine of ten of the answered reviews had their first public answer.</source>
        <translation>За это время девять из десяти отвеченных отзывов получили первый публичный ответ.</translation>
    </message>
    <message>
        <source>The time within which half of the answered reviews had their first public answer.</source>
        <translation>За это время половина отвеченных отзывов получила первый публичный ответ.</translation>
    </message>
    <message>
        <source>Reviews without an answer are not in it, so a shop that leaves the hard ones looks fast.</source>
        <translation>Отзывы без ответа не входят, поэтому магазин, который не отвечает на трудные, выглядит быстрым.</translation>
    </message>
    <message>
        <source>There is no rule for its interval.</source>
        <translation>Правила для интервала нет.</translation>
    </message>
    <message>
        <source>The time within which half of the reviews have their first public answer, in the shop&apos;s working hours as they were then. Those without an answer are counted as still waiting; what came and was answered outside the hours took no time.</source>
        <translation>За это время половина отзывов получает первый публичный ответ, если считать только рабочие часы магазина, какими они были тогда. Отзывы без ответа считаются ожидающими; что пришло и было отвечено вне рабочих часов, времени не заняло.</translation>
    </message>
    <message>
        <source>The usual time from the moment a review is written down here until its first public answer.</source>
        <translation>Обычное время от записи отзыва здесь до первого публичного ответа.</translation>
    </message>
    <message>
        <source>Answered reviews of the period; those that were imported many at a time are left out.</source>
        <translation>Отвеченные отзывы периода; загруженные разом не входят.</translation>
    </message>
    <message>
        <source>Reviews with an answer by today, divided by all.</source>
        <translation>Отзывы с ответом к сегодняшнему дню, делённые на все.</translation>
    </message>
</context>
<context>
    <name>BehindWords</name>
    <message>
        <source>Without a name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>order, day</comment>
        <translation>последний %1</translation>
    </message>
    <message>
        <source>Order without a number</source>
        <translation>Заказ без номера</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказов</translation>
    </message>
    <message>
        <source>Bought for</source>
        <translation>Купил на</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Первый заказ</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Последний заказ</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Оформлен</translation>
    </message>
    <message>
        <source>Sum after refunds</source>
        <translation>Сумма за вычетом возвратов</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликован</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Звёзды</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>Начало текста</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>in a column of a table</comment>
        <translation>да</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln заказ</numerusform>
            <numerusform>%Ln заказа</numerusform>
            <numerusform>%Ln заказов</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Первый ответ</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>О чём</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>%1 pp</source>
        <comment>percentage points</comment>
        <translation>%1 п. п.</translation>
    </message>
    <message>
        <source>product card</source>
        <translation>карточка товара</translation>
    </message>
    <message>
        <source>size chart</source>
        <translation>таблица размеров</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>поставщик</translation>
    </message>
    <message>
        <source>packing</source>
        <translation>упаковка</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>доставка</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>сотрудники</translation>
    </message>
    <message>
        <source>way of working</source>
        <translation>порядок работы</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>другое</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Рейтинг</translation>
    </message>
    <message>
        <source>Reviews of one to three stars</source>
        <translation>Отзывы с 1–3 звёздами</translation>
    </message>
    <message>
        <source>Usual time to an answer</source>
        <translation>Обычное время до ответа</translation>
    </message>
    <message>
        <source>Answered within a day</source>
        <translation>Ответили в течение суток</translation>
    </message>
    <message>
        <source>Orders refunded in full</source>
        <translation>Заказы, возвращённые полностью</translation>
    </message>
    <message>
        <source>Bought again within 90 days</source>
        <translation>Купили снова в течение 90 дней</translation>
    </message>
    <message>
        <source>Too early: known from %1 on.</source>
        <translation>Пока рано: станет известно %1.</translation>
    </message>
    <message>
        <source>There are no data of the days before the change.</source>
        <translation>Нет данных о днях до изменения.</translation>
    </message>
    <message>
        <source>Too few to compare: %1 before, %2 after.</source>
        <comment>counts</comment>
        <translation>Слишком мало для сравнения: до — %1, после — %2.</translation>
    </message>
    <message>
        <source>%1 before, %2 after (of %3 and %4)</source>
        <comment>values, counts</comment>
        <translation>до — %1, после — %2 (из %3 и %4)</translation>
    </message>
    <message>
        <source>: %1, likely %2 to %3</source>
        <comment>difference and its range</comment>
        <translation>: %1, скорее всего от %2 до %3</translation>
    </message>
    <message>
        <source>No range can be given, so nothing can be said of the difference.</source>
        <translation>Промежуток не определить, поэтому о разнице ничего сказать нельзя.</translation>
    </message>
    <message>
        <source>No clear difference: this could be chance.</source>
        <translation>Явной разницы нет: это могла быть случайность.</translation>
    </message>
    <message>
        <source>Better after the change, by more than chance alone would give.</source>
        <translation>После изменения лучше, и одной случайностью это не объяснить.</translation>
    </message>
    <message>
        <source>Worse after the change, by more than chance alone would give.</source>
        <translation>После изменения хуже, и одной случайностью это не объяснить.</translation>
    </message>
    <message>
        <source>%1, likely %2 to %3</source>
        <comment>difference and its range</comment>
        <translation>%1, скорее всего от %2 до %3</translation>
    </message>
    <message>
        <source>Beyond what the same days of last year brought: %1.</source>
        <translation>Сверх того, что было в те же дни год назад: %1.</translation>
    </message>
    <message>
        <source>Against the same days of last year: %1; the season alone could explain it.</source>
        <translation>По сравнению с теми же днями год назад: %1; это может объяснить один сезон.</translation>
    </message>
    <message>
        <source>The time before was unusually bad, so some of it would have come back by itself.</source>
        <translation>Время до изменения было необычно плохим, так что часть вернулась бы и сама.</translation>
    </message>
</context>
<context>
    <name>FigureQueryWords</name>
    <message>
        <source>last 30 days</source>
        <translation>последние 30 дней</translation>
    </message>
    <message>
        <source>last 3 months</source>
        <translation>последние 3 месяца</translation>
    </message>
    <message>
        <source>last 12 months</source>
        <translation>последние 12 месяцев</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>этот год</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>прошлый год</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>за всё время</translation>
    </message>
    <message>
        <source>own period…</source>
        <translation>свой период…</translation>
    </message>
    <message>
        <source>a year before</source>
        <comment>compare with</comment>
        <translation>год назад</translation>
    </message>
    <message>
        <source>the period before</source>
        <comment>compare with</comment>
        <translation>период до этого</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>compare with</comment>
        <translation>не сравнивать</translation>
    </message>
    <message>
        <source>the period before</source>
        <comment>in a sentence: in the period before it was 38</comment>
        <translation>в период до этого</translation>
    </message>
    <message>
        <source>a year before</source>
        <comment>in a sentence: a year before it was 38</comment>
        <translation>год назад</translation>
    </message>
</context>
<context>
    <name>FigureReportWords</name>
    <message>
        <source>compared with %1</source>
        <translation>в сравнении с %1</translation>
    </message>
    <message>
        <source>Counted by definitions %1. “Likely” is the range that holds the true figure 95 times out of 100; ≈ is a difference that could be chance.</source>
        <translation>Посчитано по определениям %1. «Скорее всего» — промежуток, в который настоящая цифра попадает 95 раз из 100; ≈ — такая разница бывает и случайно.</translation>
    </message>
    <message>
        <source>printed %1</source>
        <comment>day</comment>
        <translation>напечатано %1</translation>
    </message>
    <message>
        <source>Numbers in the charts: changes in the shop, told on page 1.</source>
        <translation>Цифры на графиках — изменения в магазине, они названы на странице 1.</translation>
    </message>
</context>
<context>
    <name>FigureSentences</name>
    <message>
        <source>few data</source>
        <translation>данных мало</translation>
    </message>
    <message>
        <source>, %1 %2 — could be chance</source>
        <comment>a year before, value</comment>
        <translation>, %1 %2 — такая разница бывает и случайно</translation>
    </message>
    <message>
        <source>, %1 %2, too few to compare</source>
        <comment>a year before, value</comment>
        <translation>, %1 %2, для сравнения данных мало</translation>
    </message>
    <message>
        <source>, %1 %2</source>
        <comment>a year before, value</comment>
        <translation>, %1 %2</translation>
    </message>
    <message>
        <source>Do customers come back?</source>
        <translation>Возвращаются ли клиенты?</translation>
    </message>
    <message>
        <source>No orders in this period.</source>
        <translation>За этот период нет заказов.</translation>
    </message>
    <message>
        <source>Too early: none of the new customers of this period has been watched for %1 days yet.</source>
        <translation>Пока рано: ни за одним новым клиентом этого периода ещё не прошло %1 дней наблюдения.</translation>
    </message>
    <message>
        <source>Customers come back more often than %1:</source>
        <comment>a year before</comment>
        <translation>Возвращаются чаще, чем %1:</translation>
    </message>
    <message>
        <source>Customers come back less often than %1:</source>
        <comment>a year before</comment>
        <translation>Возвращаются реже, чем %1:</translation>
    </message>
    <message>
        <source>Customers come back about as often as %1:</source>
        <comment>a year before</comment>
        <translation>Возвращаются так же часто, как %1:</translation>
    </message>
    <message>
        <source>How often customers come back:</source>
        <translation>Как часто возвращаются:</translation>
    </message>
    <message>
        <source>%1 new ones within %2 days</source>
        <comment>18 of 31 new customers bought again</comment>
        <translation>снова купили %1 новых за %2 дней</translation>
    </message>
    <message>
        <source>Repeat orders bring %1 of revenue%2.</source>
        <comment>share, range in brackets</comment>
        <translation>Повторные заказы дают %1 выручки%2.</translation>
    </message>
    <message>
        <source>Counted where buyers are known: %1 of orders.</source>
        <translation>Считаем там, где покупатели известны: это %1 заказов.</translation>
    </message>
    <message>
        <source>Do we answer in time?</source>
        <translation>Успеваем ли отвечать?</translation>
    </message>
    <message>
        <source>No reviews to answer in this period.</source>
        <translation>За этот период нет отзывов, на которые надо ответить.</translation>
    </message>
    <message>
        <source>We answer more slowly than %1:</source>
        <comment>a year before</comment>
        <translation>Отвечаем медленнее, чем %1:</translation>
    </message>
    <message>
        <source>We answer faster than %1:</source>
        <comment>a year before</comment>
        <translation>Отвечаем быстрее, чем %1:</translation>
    </message>
    <message>
        <source>We answer about as fast as %1:</source>
        <comment>a year before</comment>
        <translation>Отвечаем так же быстро, как %1:</translation>
    </message>
    <message>
        <source>How fast we answer:</source>
        <translation>Как быстро отвечаем:</translation>
    </message>
    <message>
        <source>usually within %1</source>
        <translation>обычно за %1</translation>
    </message>
    <message>
        <source>In time: %1%2%3.</source>
        <comment>18 of 31, range, comparison</comment>
        <translation>В срок: %1%2%3.</translation>
    </message>
    <message>
        <source>What annoys customers?</source>
        <translation>Чем недовольны?</translation>
    </message>
    <message>
        <source>No reviews with stars in this period.</source>
        <translation>За этот период нет отзывов с оценкой.</translation>
    </message>
    <message>
        <source>Customers are happier than %1:</source>
        <comment>a year before</comment>
        <translation>Клиенты довольнее, чем %1:</translation>
    </message>
    <message>
        <source>Customers are less happy than %1:</source>
        <comment>a year before</comment>
        <translation>Клиенты менее довольны, чем %1:</translation>
    </message>
    <message>
        <source>Customers are about as happy as %1:</source>
        <comment>a year before</comment>
        <translation>Клиенты довольны так же, как %1:</translation>
    </message>
    <message>
        <source>How happy customers are:</source>
        <translation>Насколько довольны клиенты:</translation>
    </message>
    <message>
        <source>%1 stars on average</source>
        <comment>4.67</comment>
        <translation>в среднем %1 звезды</translation>
    </message>
    <message>
        <source>Unhappy: %1 of %2.</source>
        <translation>Недовольны: %1 из %2.</translation>
    </message>
    <message>
        <source>Most reviews have no answer:</source>
        <translation>На большинство отзывов ответа нет:</translation>
    </message>
    <message>
        <source>; counted with %1 without an answer</source>
        <comment>reviews</comment>
        <translation>; с учётом %1 без ответа</translation>
    </message>
    <message>
        <source>Not known: the import of %1 reviews tells nothing of answers.</source>
        <translation>Неизвестно: в загруженных отзывах (%1) не сказано, ответили ли на них.</translation>
    </message>
    <message>
        <source>%1 of %2 have an answer</source>
        <comment>reviews</comment>
        <translation>с ответом %1 из %2</translation>
    </message>
    <message>
        <source>%1, too few to tell how fast.</source>
        <comment>4 of 4 have an answer</comment>
        <translation>%1, слишком мало, чтобы судить о скорости.</translation>
    </message>
    <message>
        <source>%1 of %2 reviews of one to three stars are about %3</source>
        <comment>27 of 125, product</comment>
        <translation>Из отзывов с 1–3 звёздами %1 из %2 — о товаре %3</translation>
    </message>
    <message>
        <source>%1; %2 orders with it drew one%3.</source>
        <comment>sentence, 7 of 52, range in brackets</comment>
        <translation>%1; недовольны %2 заказов с ним%3.</translation>
    </message>
    <message>
        <source>; in time %1</source>
        <comment>usually within 6 h; in time 18 of 31</comment>
        <translation>; в срок %1</translation>
    </message>
    <message>
        <source>; unhappy %1 of %2</source>
        <comment>4.67 stars on average; unhappy 7 of 120</comment>
        <translation>; недовольных %1 из %2</translation>
    </message>
    <message>
        <source>All orders are dated later than today.</source>
        <translation>Все заказы — с датой позже сегодняшней.</translation>
    </message>
</context>
<context>
    <name>FigureTabWords</name>
    <message>
        <source>%1: %2</source>
        <comment>when, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. Such a difference could be chance.</source>
        <translation>%1. Такая разница бывает и случайно.</translation>
    </message>
    <message>
        <source>Dotted: a month of which only a part is in the period.</source>
        <translation>Пунктир: месяц входит в период не целиком.</translation>
    </message>
    <message>
        <source>Pale: a month of which only a part is in the period.</source>
        <translation>Бледно: месяц входит в период не целиком.</translation>
    </message>
    <message>
        <source>too few for a percentage</source>
        <translation>для процентов мало</translation>
    </message>
</context>
<context>
    <name>FigureTableWords</name>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Посчитано</translation>
    </message>
    <message>
        <source>Likely from</source>
        <translation>Скорее всего от</translation>
    </message>
    <message>
        <source>Likely to</source>
        <translation>Скорее всего до</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>not all known yet</source>
        <translation>ещё не всё известно</translation>
    </message>
    <message>
        <source>only a part of this month is in the period</source>
        <translation>месяц входит в период не целиком</translation>
    </message>
    <message>
        <source>too few for a percentage</source>
        <translation>слишком мало для процента</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>likely %1</source>
        <comment>an interval follows</comment>
        <translation>скорее всего %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>counts</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>how many were counted</comment>
        <translation>по %1</translation>
    </message>
    <message>
        <source>No orders in this period.</source>
        <translation>За этот период нет заказов.</translation>
    </message>
    <message>
        <source>No known customers to count here.</source>
        <translation>Нет известных клиентов, по которым это считается.</translation>
    </message>
    <message>
        <source>Nobody has been watched long enough yet.</source>
        <translation>Пока никого не наблюдаем достаточно долго.</translation>
    </message>
    <message>
        <source>Too early: fewer than five customers are watched that long.</source>
        <translation>Рано: так долго наблюдаем меньше пяти клиентов.</translation>
    </message>
    <message>
        <source>Less than half so far.</source>
        <translation>Пока меньше половины.</translation>
    </message>
    <message>
        <source>Too few repeat orders yet.</source>
        <translation>Повторных заказов пока мало.</translation>
    </message>
    <message>
        <source>Too few customers yet.</source>
        <translation>Клиентов пока мало.</translation>
    </message>
    <message>
        <source>No reviews in this period.</source>
        <translation>За этот период нет отзывов.</translation>
    </message>
    <message>
        <source>Nothing was answered in this period.</source>
        <translation>За этот период ни на что не ответили.</translation>
    </message>
    <message>
        <source>No answer was due yet.</source>
        <translation>Срок ответа ещё ни у кого не прошёл.</translation>
    </message>
    <message>
        <source>No unhappy reviews to compare with.</source>
        <translation>Нет недовольных отзывов для сравнения.</translation>
    </message>
    <message>
        <source>Not possible: the rating is at its highest.</source>
        <translation>Невозможно: оценка и так наивысшая.</translation>
    </message>
    <message>
        <source>No revenue in this period.</source>
        <translation>За этот период нет выручки.</translation>
    </message>
    <message>
        <source>No costs were entered.</source>
        <translation>Расходы не введены.</translation>
    </message>
    <message>
        <source>The history is too short yet.</source>
        <translation>История пока слишком короткая.</translation>
    </message>
    <message>
        <source>These orders do not allow a sound estimate.</source>
        <translation>По этим заказам надёжно оценить нельзя.</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <comment>percentage points</comment>
        <translation>%1 п. п.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дня</numerusform>
            <numerusform>%Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few to tell.</source>
        <translation>Слишком мало, чтобы судить.</translation>
    </message>
    <message>
        <source>Not known whether they were answered.</source>
        <translation>Неизвестно, ответили ли на них.</translation>
    </message>
    <message>
        <source>Not known when they were noticed: imported all at once.</source>
        <translation>Неизвестно, когда их заметили: загружены разом.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>an interval whose upper end is not known yet</comment>
        <translation>не меньше %1</translation>
    </message>
    <message>
        <source>No paid orders of known customers: all were refunded.</source>
        <translation>Нет оплаченных заказов известных покупателей: все возвращены.</translation>
    </message>
    <message>
        <source>No order says how many pieces.</source>
        <translation>Ни в одном заказе нет числа штук.</translation>
    </message>
    <message>
        <source>No answered unhappy review is of a known customer who had not bought again by then.</source>
        <translation>Среди недовольных отзывов с ответом нет ни одного от известного покупателя, который к тому времени ещё не купил снова.</translation>
    </message>
    <message>
        <source>Q1 %1</source>
        <comment>quarter of a year</comment>
        <translation>I кв. %1</translation>
    </message>
    <message>
        <source>Q2 %1</source>
        <comment>quarter of a year</comment>
        <translation>II кв. %1</translation>
    </message>
    <message>
        <source>Q3 %1</source>
        <comment>quarter of a year</comment>
        <translation>III кв. %1</translation>
    </message>
    <message>
        <source>Q4 %1</source>
        <comment>quarter of a year</comment>
        <translation>IV кв. %1</translation>
    </message>
    <message>
        <source>Only orders without value so far.</source>
        <translation>Пока есть только заказы с нулевой суммой.</translation>
    </message>
</context>
<context>
    <name>HappyWords</name>
    <message>
        <source>Left out: spam, duplicates and reviews of another shop.</source>
        <translation>Не входят: спам, повторы и отзывы не о нас.</translation>
    </message>
    <message>
        <source>Reviews given for a reward are left out too.</source>
        <translation>Отзывы за награду тоже не входят.</translation>
    </message>
    <message>
        <source>95 % interval; several reviews of one customer count as one voice.</source>
        <translation>Интервал 95 %; несколько отзывов одного покупателя — один голос.</translation>
    </message>
    <message>
        <source>The simple mean of the stars, 1 to 5; other scales are brought to this one. A platform may count its own way.</source>
        <translation>Простое среднее звёзд от 1 до 5; другие шкалы приведены к этой. Площадка может считать по-своему.</translation>
    </message>
    <message>
        <source>Reviews published in the period.</source>
        <translation>Отзывы, опубликованные за период.</translation>
    </message>
    <message>
        <source>95 % interval from the spread between customers (linearised by customer).</source>
        <translation>Интервал 95 % по разбросу между покупателями (линеаризация по покупателю).</translation>
    </message>
    <message>
        <source>Happy reviews less unhappy ones, divided by both together: 100 % means only happy ones, −100 % only unhappy ones.</source>
        <translation>Довольные минус недовольные, делённые на их сумму: 100 % — только довольные, −100 % — только недовольные.</translation>
    </message>
    <message>
        <source>Happy: four or five stars, unhappy: one or two; without stars as the text was judged. Neutral ones are left out.</source>
        <translation>Доволен — 4–5 звёзд, недоволен — 1–2; без звёзд — как оценён текст. Нейтральные не входят.</translation>
    </message>
    <message>
        <source>No interval is given.</source>
        <translation>Интервал не считается.</translation>
    </message>
    <message>
        <source>A count.</source>
        <translation>Количество.</translation>
    </message>
    <message>
        <source>How many five-star reviews lift the mean to the goal: reviews × (goal − mean) / (5 − goal), rounded up.</source>
        <translation>Сколько отзывов с пятью звёздами поднимут среднее до цели: отзывы × (цель − среднее) / (5 − цель), с округлением вверх.</translation>
    </message>
    <message>
        <source>Reviews with stars published in the period on that channel.</source>
        <translation>Отзывы со звёздами, опубликованные за период на этом канале.</translation>
    </message>
    <message>
        <source>Simple mean; the platform counts its own way.</source>
        <translation>Простое среднее; площадка считает по-своему.</translation>
    </message>
    <message>
        <source>Orders of known customers, by what came before: nothing (new), or the last review the customer had written before the order.</source>
        <translation>Заказы известных покупателей по тому, что было до них: ничего (новый) или последний отзыв, написанный до заказа.</translation>
    </message>
    <message>
        <source>Orders of the period; orders of guests are left out. Customers who may have bought before the history begins are not taken for new ones.</source>
        <translation>Заказы за период, без заказов гостей. Кто мог покупать до начала истории, новым не считается.</translation>
    </message>
    <message>
        <source>Counts. Who writes reviews buys more anyway, so this does not show what a review brings.</source>
        <translation>Количества. Кто пишет отзывы, и так покупает больше, поэтому это не показывает, что даёт отзыв.</translation>
    </message>
    <message>
        <source>Delivered orders with the product that drew a review of one to three stars, divided by all delivered orders with it.</source>
        <translation>Доставленные заказы с товаром, на которые пришёл отзыв с 1–3 звёздами, делённые на все доставленные заказы с ним.</translation>
    </message>
    <message>
        <source>Orders of known customers delivered in the period, also those refunded later. A review counts for the product it names, else for the only product of its order.</source>
        <translation>Заказы известных покупателей, доставленные за период, в том числе с деньгами, возвращёнными позже. Отзыв относится к товару, который в нём назван, иначе — к единственному товару его заказа.</translation>
    </message>
    <message>
        <source>Reviews of one to three stars divided by all reviews with stars on the channel.</source>
        <translation>Отзывы с 1–3 звёздами, делённые на все отзывы со звёздами на этом канале.</translation>
    </message>
    <message>
        <source>new customers</source>
        <translation>новые покупатели</translation>
    </message>
    <message>
        <source>repeat, after a happy review</source>
        <translation>повторные, после довольного отзыва</translation>
    </message>
    <message>
        <source>after a neutral one</source>
        <translation>после нейтрального</translation>
    </message>
    <message>
        <source>after an unhappy one</source>
        <translation>после недовольного</translation>
    </message>
    <message>
        <source>repeat, without a review</source>
        <translation>повторные, без отзыва</translation>
    </message>
    <message>
        <source>Left out: spam and duplicates.</source>
        <translation>Не учтены: спам и повторы.</translation>
    </message>
    <message>
        <source>Reviews whose complaint the platform accepted are left out too.</source>
        <translation>Отзывы, жалобу на которые площадка приняла, тоже не учтены.</translation>
    </message>
    <message>
        <source>Reviews whose complaint the platform accepted count; the settings can leave them out.</source>
        <translation>Отзывы, жалобу на которые площадка приняла, учтены; в настройках их можно исключить.</translation>
    </message>
    <message>
        <source>Unhappy reviews published in the period that wait for an answer now: the same ones as under “Unhappy” on the page Reviews.</source>
        <translation>Недовольные отзывы, опубликованные за период, которые сейчас ждут ответа: те же, что под «Недовольны» на странице «Отзывы».</translation>
    </message>
    <message>
        <source>One or two stars. Left out are those put off until later, those closed without an answer on purpose, those that the platform removed, places where no answer is possible, and reviews from before the shop began to answer.</source>
        <translation>Одна или две звезды. Не входят отложенные, намеренно закрытые без ответа, удалённые площадкой, площадки без возможности ответить и отзывы из времени до начала ответов.</translation>
    </message>
    <message>
        <source>A count, as of now.</source>
        <translation>Количество на эту минуту.</translation>
    </message>
    <message>
        <source>The simple mean of the stars, 1 to 5, of the reviews of the product. A review counts for the product it names, else for the only product of its order.</source>
        <translation>Простое среднее звёзд, от 1 до 5, по отзывам о товаре. Отзыв относится к товару, который в нём назван, иначе к единственному товару своего заказа.</translation>
    </message>
    <message>
        <source>Reviews with stars published in the period.</source>
        <translation>Отзывы со звёздами, опубликованные за период.</translation>
    </message>
</context>
<context>
    <name>PaperMarks</name>
    <message>
        <source>Changes in the charts: %1.</source>
        <comment>a list follows</comment>
        <translation>Изменения на графиках: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older one(s) on the page Figures.</source>
        <translation>
            <numerusform>Ещё %Ln более раннее — на странице «Показатели».</numerusform>
            <numerusform>Ещё %Ln более ранних — на странице «Показатели».</numerusform>
            <numerusform>Ещё %Ln более ранних — на странице «Показатели».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryTable</name>
    <message>
        <source>Unhappy and answered: bought again</source>
        <translation>Недоволен, ответили: купил снова</translation>
    </message>
    <message>
        <source>Not unhappy, silent as long: bought again</source>
        <translation>Без жалобы, молчал столько же: купил снова</translation>
    </message>
    <message>
        <source>Unhappy, not answered: bought again</source>
        <translation>Недоволен, без ответа: купил снова</translation>
    </message>
    <message>
        <source>Raised the stars after our answer</source>
        <translation>Поднял оценку после ответа</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>within</comment>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дня</numerusform>
            <numerusform>%Ln дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 within %Ln day(s)</source>
        <comment>what happened</comment>
        <translation>
            <numerusform>%1 за %Ln день</numerusform>
            <numerusform>%1 за %Ln дня</numerusform>
            <numerusform>%1 за %Ln дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>levelled to %Ln of the answered</source>
        <translation>
            <numerusform>приведено к %Ln отвеченному</numerusform>
            <numerusform>приведено к %Ln отвеченным</numerusform>
            <numerusform>приведено к %Ln отвеченным</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of unhappy reviews followed by another order of the same customer within so many days.</source>
        <translation>Доля недовольных отзывов, после которых тот же клиент сделал ещё один заказ за столько-то дней.</translation>
    </message>
    <message>
        <source>Unhappy reviews of customers who had bought before, of all of the history, whatever the period. Left out: spam, reviews of another shop, and those of which nobody knows whether they were answered.</source>
        <translation>Недовольные отзывы клиентов, которые уже покупали, за всю историю, независимо от периода. Не считаются: спам, отзывы не о нашем магазине и те, о которых неизвестно, ответили ли на них.</translation>
    </message>
    <message>
        <source>Kaplan–Meier estimate, 95 % interval clustered by customer. Whom we answer is our own choice, so a difference between the rows does not show what an answer brings.</source>
        <translation>Оценка Каплана — Мейера, 95 % интервал с группировкой по клиентам. Кому отвечать, решаем мы сами, поэтому разница между строками не показывает, что даёт ответ.</translation>
    </message>
    <message>
        <source>The days count from our first answer, given before any new order.</source>
        <translation>Дни считаются от нашего первого ответа, данного до нового заказа.</translation>
    </message>
    <message>
        <source>The days count from when others usually have their answer; only those count who had not ordered by then.</source>
        <translation>Дни считаются с того времени, когда другие обычно уже получили ответ; учтены только те, кто до него не сделал заказ.</translation>
    </message>
    <message>
        <source>What would be usual: the same share among orders without an unhappy review, of as many earlier orders and of the same quarter, whose customers had been silent just as long since the delivery.</source>
        <translation>Как бывает обычно: та же доля среди заказов без недовольного отзыва, с тем же числом прежних заказов и из того же квартала, если клиент столько же молчал после доставки.</translation>
    </message>
    <message>
        <source>For each answered review the orders like its own; the mean over the answered reviews. Its rows are not listed: they are all orders of the shop without an unhappy review.</source>
        <translation>Для каждого отвеченного отзыва — заказы, похожие на его заказ; среднее по отвеченным отзывам. Строки не перечислены: это все заказы магазина без недовольного отзыва.</translation>
    </message>
    <message>
        <source>Kaplan–Meier estimate of each group; no interval is given.</source>
        <translation>Оценка Каплана — Мейера по каждой группе; интервал не даётся.</translation>
    </message>
    <message>
        <source>Answered unhappy reviews whose author said afterwards something neutral or happy, divided by all answered ones whose author said something afterwards.</source>
        <translation>Отвеченные недовольные отзывы, автор которых потом высказался нейтрально или довольно, делённые на все отвеченные, автор которых потом что-то сказал.</translation>
    </message>
    <message>
        <source>Answered unhappy reviews that have more stars now than at first, divided by all answered unhappy reviews.</source>
        <translation>Отвеченные недовольные отзывы, у которых теперь больше звёзд, чем вначале, делённые на все отвеченные недовольные.</translation>
    </message>
    <message>
        <source>95 % interval; several reviews of one customer count as one voice.</source>
        <translation>95 % интервал; несколько отзывов одного клиента считаются за один голос.</translation>
    </message>
    <message>
        <source>After an unhappy review and our answer</source>
        <translation>После недовольного отзыва и нашего ответа</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что было дальше</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>За срок</translation>
    </message>
    <message>
        <source>Of them</source>
        <translation>Из них</translation>
    </message>
    <message>
        <source>all of the history</source>
        <translation>вся история</translation>
    </message>
    <message>
        <source>Whom we answer is our own choice, and what people say and what they do are different things: the rows stand beside each other, none of them proves what an answer brings.</source>
        <translation>Кому отвечать, решаем мы сами, а слова людей и их дела — разные вещи: строки стоят рядом, но ни одна не доказывает, что даёт ответ.</translation>
    </message>
    <message>
        <source>within</source>
        <comment>head of a column: so many days</comment>
        <translation>за</translation>
    </message>
    <message>
        <source>share of those whose outcome is known</source>
        <translation>доля тех, о ком уже известно</translation>
    </message>
    <message>
        <source>All unhappy reviews up to today</source>
        <translation>Все недовольные отзывы до сегодняшнего дня</translation>
    </message>
    <message>
        <source>%1 of %2 reviews whose outcome is known.</source>
        <translation>%1 из %2 отзывов, о которых уже известно, что было дальше.</translation>
    </message>
    <message>
        <source>bought again</source>
        <translation>купили снова</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>подняли</translation>
    </message>
    <message>
        <source>No longer unhappy, by their own words</source>
        <translation>Больше не недоволен, по его словам</translation>
    </message>
    <message>
        <source>95 % interval; several reviews of one customer count as one voice. Only those who said something are counted, so it does not speak for the rest.</source>
        <translation>95 % интервал; несколько отзывов одного клиента считаются за один голос. Учтены только те, кто что-то сказал, поэтому об остальных это не говорит.</translation>
    </message>
    <message>
        <source>no longer unhappy</source>
        <translation>больше не недовольны</translation>
    </message>
    <message>
        <source>Nobody has said anything afterwards so far.</source>
        <translation>Пока никто ничего не написал после ответа.</translation>
    </message>
</context>
<context>
    <name>ReplyTable</name>
    <message>
        <source>Thank personally: %1 →</source>
        <translation>Поблагодарить лично: %1 →</translation>
    </message>
    <message>
        <source>Ask what was missing: %1 →</source>
        <translation>Спросить, чего не хватило: %1 →</translation>
    </message>
    <message>
        <source>Ask whether it is mended: %1 →</source>
        <translation>Спросить, всё ли исправили: %1 →</translation>
    </message>
    <message>
        <source>Make up for the late answer: %1 →</source>
        <translation>Загладить поздний ответ: %1 →</translation>
    </message>
    <message>
        <source>Answer: %1 →</source>
        <translation>Ответить: %1 →</translation>
    </message>
    <message>
        <source>Ask for a review: %1 →</source>
        <translation>Попросить об отзыве: %1 →</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bought again: 18 of 31</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>too early for a share</source>
        <translation>для доли рано</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>Доволен</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Нейтральный</translation>
    </message>
    <message>
        <source>Unhappy, answered within a day</source>
        <translation>Недоволен, ответ до суток</translation>
    </message>
    <message>
        <source>Unhappy, answered later</source>
        <translation>Недоволен, ответ позже</translation>
    </message>
    <message>
        <source>Unhappy, not answered</source>
        <translation>Недоволен, без ответа</translation>
    </message>
    <message>
        <source>No review</source>
        <translation>Без отзыва</translation>
    </message>
    <message>
        <source>Thank for the review personally</source>
        <translation>Лично поблагодарить за отзыв</translation>
    </message>
    <message>
        <source>Ask what was missing</source>
        <translation>Спросить, чего не хватило</translation>
    </message>
    <message>
        <source>Ask whether what went wrong is mended</source>
        <translation>Спросить, всё ли исправили</translation>
    </message>
    <message>
        <source>Make up for the late answer</source>
        <translation>Загладить поздний ответ</translation>
    </message>
    <message>
        <source>Answer the review</source>
        <translation>Ответить на отзыв</translation>
    </message>
    <message>
        <source>Ask for a review</source>
        <translation>Попросить об отзыве</translation>
    </message>
    <message>
        <source>Review, reply and the next order</source>
        <translation>Отзыв, ответ и следующий заказ</translation>
    </message>
    <message>
        <source>Review and reply</source>
        <translation>Отзыв и ответ</translation>
    </message>
    <message>
        <source>Bought again within, days</source>
        <translation>Купили снова за, дней</translation>
    </message>
    <message>
        <source>counted from day %1 after delivery, all of the history</source>
        <translation>считаем с %1-го дня после доставки, за всё время</translation>
    </message>
    <message>
        <source>People who review, and people who are answered, differ beforehand; this is not the effect of a review or a reply.</source>
        <translation>Кто пишет отзывы и кому отвечают — это с самого начала разные люди; таблица не показывает, что даёт отзыв или ответ.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unhappy review(s) of the last day are in no row yet.</source>
        <translation>
            <numerusform>%Ln недовольный отзыв последних суток пока не вошёл ни в одну строку.</numerusform>
            <numerusform>%Ln недовольных отзыва последних суток пока не вошли ни в одну строку.</numerusform>
            <numerusform>%Ln недовольных отзывов последних суток пока не вошли ни в одну строку.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) left out: nobody knows whether their review was answered.</source>
        <translation>
            <numerusform>Не вошёл %Ln заказ: неизвестно, ответили ли на отзыв.</numerusform>
            <numerusform>Не вошли %Ln заказа: неизвестно, ответили ли на отзыв.</numerusform>
            <numerusform>Не вошли %Ln заказов: неизвестно, ответили ли на отзыв.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln order(s) the day of delivery is estimated.</source>
        <translation>
            <numerusform>У %Ln заказа день доставки оценён.</numerusform>
            <numerusform>У %Ln заказов день доставки оценён.</numerusform>
            <numerusform>У %Ln заказов день доставки оценён.</numerusform>
        </translation>
    </message>
    <message>
        <source>orders</source>
        <comment>head of a column</comment>
        <translation>заказов</translation>
    </message>
    <message>
        <source>earlier</source>
        <comment>head of a column: bought again before day 14</comment>
        <translation>раньше</translation>
    </message>
    <message>
        <source>bought again within 30 days</source>
        <translation>купили снова за 30 дней</translation>
    </message>
    <message>
        <source>within 90 days</source>
        <translation>за 90 дней</translation>
    </message>
    <message>
        <source>within 180 days</source>
        <translation>за 180 дней</translation>
    </message>
    <message>
        <source>what to do now</source>
        <translation>что сделать</translation>
    </message>
    <message>
        <source>Dotted: %1, from an article; its source and period are unknown.</source>
        <translation>Пунктир: %1, цифра из статьи; источник и период неизвестны.</translation>
    </message>
    <message>
        <source>about %1 more needed to compare</source>
        <comment>orders</comment>
        <translation>для сравнения нужно ещё около %1</translation>
    </message>
    <message>
        <source>Makes a task for each customer of this row whose last order was delivered in the period (%1). One step, undone as one.</source>
        <translation>Создаёт задачу на каждого покупателя строки, чей последний заказ доставлен в этот период (%1). Отменяется одним шагом.</translation>
    </message>
    <message>
        <source>%1: about %2</source>
        <comment>class of reviews, how many more</comment>
        <translation>%1: около %2</translation>
    </message>
    <message>
        <source>Too few orders to compare the answered with the unanswered. More are needed: %1.</source>
        <translation>Сравнивать, кому ответили и кому нет, пока рано. Нужно ещё заказов — %1.</translation>
    </message>
    <message>
        <source>of the unhappy answered within a day %1, of those not answered %2</source>
        <comment>shares with ranges</comment>
        <translation>из недовольных с ответом до суток %1, без ответа %2</translation>
    </message>
    <message>
        <source>The answered bought again within 90 days more often: %1.</source>
        <translation>Кому ответили, те за 90 дней покупали снова чаще: %1.</translation>
    </message>
    <message>
        <source>The answered bought again within 90 days less often: %1.</source>
        <translation>Кому ответили, те за 90 дней покупали снова реже: %1.</translation>
    </message>
    <message>
        <source>No clear difference within 90 days: %1. This could be chance.</source>
        <translation>За 90 дней явной разницы нет: %1. Такая разница бывает и случайно.</translation>
    </message>
    <message>
        <source>Not enough data: %1 ordered again after our reply, %2 without one. At least 10 of each are needed.</source>
        <translation>Данных мало: после нашего ответа снова купили %1, без ответа %2. Нужно хотя бы по 10.</translation>
    </message>
    <message>
        <source>%1 times as often, likely %2</source>
        <comment>ratio, its range</comment>
        <translation>×%1 к частоте без ответа, скорее всего %2</translation>
    </message>
    <message>
        <source>A reply goes together with more next orders: %1. That does not prove that the reply brought them.</source>
        <translation>Где ответили, следующих заказов больше: %1. Это не доказывает, что их вернул ответ.</translation>
    </message>
    <message>
        <source>A reply goes together with fewer next orders: %1. That does not prove that the reply cost them.</source>
        <translation>Где ответили, следующих заказов меньше: %1. Это не доказывает, что помешал ответ.</translation>
    </message>
    <message>
        <source>No clear link between a reply and the next order: %1. This could be chance.</source>
        <translation>Явной связи между ответом и следующим заказом нет: %1. Такое бывает и случайно.</translation>
    </message>
    <message>
        <source>Unhappy, answered within %1 h</source>
        <translation>Недоволен, ответ до %1 ч</translation>
    </message>
    <message>
        <source>of the unhappy answered within %3 h %1, of those not answered %2</source>
        <comment>shares with ranges, hours</comment>
        <translation>из недовольных с ответом до %3 ч %1, без ответа %2</translation>
    </message>
    <message>
        <source>A percentage also counts those whose days are not over yet, so it is not one count divided by the other.</source>
        <translation>Процент учитывает и тех, чей срок ещё не вышел, поэтому он не равен одному числу, делённому на другое.</translation>
    </message>
    <message>
        <source>No estimate: %1 ordered again after our reply, %2 without one, but too few of them can be compared with each other.</source>
        <translation>Оценки нет: после нашего ответа снова заказали %1, без ответа %2, но сравнимых между собой слишком мало.</translation>
    </message>
    <message>
        <source>Bought again</source>
        <translation>Купили снова</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказов</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>More needed</source>
        <translation>Нужно ещё</translation>
    </message>
    <message>
        <source>too early</source>
        <comment>for a share</comment>
        <translation>рано</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>orders or reviews of this row</comment>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>Dotted: from an article; its source and period are unknown.</source>
        <translation>Пунктир: цифры из статьи, её источник и период неизвестны.</translation>
    </message>
</context>
<context>
    <name>ReturningCards</name>
    <message>
        <source>Orders of %1</source>
        <translation>Заказы: %1</translation>
    </message>
    <message>
        <source>Bought twice or more, of all time</source>
        <translation>Купили дважды и чаще, за всё время</translation>
    </message>
    <message>
        <source>bought twice or more</source>
        <translation>купил дважды и чаще</translation>
    </message>
    <message>
        <source>Returning among the buyers of the period</source>
        <translation>Купившие не впервые среди покупателей периода</translation>
    </message>
    <message>
        <source>had bought before, or twice</source>
        <translation>покупал раньше или дважды</translation>
    </message>
    <message>
        <source>365 days up to %1</source>
        <translation>365 дней по %1</translation>
    </message>
    <message>
        <source>Purchases per buyer in 365 days</source>
        <translation>Покупок на покупателя за 365 дней</translation>
    </message>
    <message>
        <source>two or more</source>
        <comment>purchases</comment>
        <translation>две и больше</translation>
    </message>
    <message>
        <source>Usual order (median)</source>
        <translation>Обычный заказ (медиана)</translation>
    </message>
    <message>
        <source>Pieces per order</source>
        <translation>Штук в заказе</translation>
    </message>
    <message>
        <source>repeat order</source>
        <translation>повторный</translation>
    </message>
    <message>
        <source>Repeat orders among all orders</source>
        <translation>Доля повторных заказов</translation>
    </message>
    <message>
        <source>Revenue from the best %1 of the buyers</source>
        <translation>Выручка с лучших %1 покупателей</translation>
    </message>
    <message>
        <source>one of the best</source>
        <translation>из лучших</translation>
    </message>
    <message>
        <source>Profit from repeat orders</source>
        <translation>Прибыль с повторных заказов</translation>
    </message>
    <message>
        <source>Revenue expected in 3 months</source>
        <translation>Ожидаемая выручка за 3 месяца</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from today</source>
        <translation>
            <numerusform>%n день от сегодня</numerusform>
            <numerusform>%n дня от сегодня</numerusform>
            <numerusform>%n дней от сегодня</numerusform>
        </translation>
    </message>
    <message>
        <source>Purchases per buyer with two or more, in 365 days</source>
        <translation>Покупок у тех, кто купил дважды и чаще, за 365 дней</translation>
    </message>
</context>
<context>
    <name>ReturningViews</name>
    <message>
        <source>As of %1</source>
        <translation>На %1</translation>
    </message>
    <message>
        <source>there are no paid orders of known customers yet</source>
        <translation>оплаченных заказов известных клиентов ещё нет</translation>
    </message>
    <message>
        <source>the model of each customer needs 200 customers</source>
        <translation>для модели по каждому клиенту нужно 200 клиентов</translation>
    </message>
    <message>
        <source>the model of each customer needs 60 who bought again</source>
        <translation>для модели по каждому клиенту нужно 60 купивших снова</translation>
    </message>
    <message>
        <source>the model of each customer needs 180 days of orders</source>
        <translation>для модели по каждому клиенту нужны заказы за 180 дней</translation>
    </message>
    <message>
        <source>the model of each customer does not fit these orders</source>
        <translation>модель по каждому клиенту не подходит к этим заказам</translation>
    </message>
    <message>
        <source>who buys often here also spends more per order, which the model of each customer does not allow for</source>
        <translation>кто покупает часто, тот здесь и тратит на заказ иначе, а модель по каждому клиенту этого не допускает</translation>
    </message>
    <message>
        <source>the model of each customer cannot be tested on the past yet</source>
        <translation>модель по каждому клиенту ещё нельзя проверить на прошлом</translation>
    </message>
    <message>
        <source>the model of each customer was off by a quarter or more when tested on the past</source>
        <translation>при проверке на прошлом модель по каждому клиенту ошиблась на четверть или больше</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Считаем…</translation>
    </message>
    <message>
        <source>Days between two purchases</source>
        <translation>Дней между покупками</translation>
    </message>
    <message>
        <source>From which purchase to which</source>
        <translation>От какой покупки к какой</translation>
    </message>
    <message>
        <source>median</source>
        <comment>of all pauses</comment>
        <translation>медиана</translation>
    </message>
    <message>
        <source>mean</source>
        <comment>of all pauses</comment>
        <translation>среднее</translation>
    </message>
    <message>
        <source>Too few repeat orders in this period</source>
        <translation>За этот период повторных заказов слишком мало</translation>
    </message>
    <message>
        <source>It needs five pauses between two purchases of a known customer.</source>
        <translation>Нужно пять промежутков между двумя покупками известного клиента.</translation>
    </message>
    <message>
        <source>By step: medians.</source>
        <translation>По шагам — медианы.</translation>
    </message>
    <message>
        <source>Pauses that still last are not in it, so it is short of the truth: with them, half of all have bought a second time by day %1.</source>
        <translation>Промежутки, которые ещё длятся, сюда не входят, поэтому на деле дольше: с ними половина клиентов купила второй раз к %1-му дню.</translation>
    </message>
    <message>
        <source>Pauses that still last are not in it, so it is short of the truth: less than half of all have bought a second time.</source>
        <translation>Промежутки, которые ещё длятся, сюда не входят, поэтому на деле дольше: второй раз купило меньше половины клиентов.</translation>
    </message>
    <message>
        <source>Days from purchase %1 to %2 (median)</source>
        <translation>Дней от покупки %1 до покупки %2 (медиана)</translation>
    </message>
    <message>
        <source>Days between two purchases (mean)</source>
        <translation>Дней между покупками (среднее)</translation>
    </message>
    <message>
        <source>Days between two purchases (median)</source>
        <translation>Дней между покупками (медиана)</translation>
    </message>
    <message>
        <source>Pauses that ended %1</source>
        <translation>Промежутки, которые закончились: %1</translation>
    </message>
    <message>
        <source>Who buys once more, by number of purchases</source>
        <translation>Кто покупает ещё раз, по числу покупок</translation>
    </message>
    <message>
        <source>Too few customers for this ladder</source>
        <translation>Для этой лесенки клиентов слишком мало</translation>
    </message>
    <message>
        <source>It needs five known customers.</source>
        <translation>Нужно пять известных клиентов.</translation>
    </message>
    <message>
        <source>Of all time, whatever the period.</source>
        <translation>За всё время, какой бы период ни был выбран.</translation>
    </message>
    <message>
        <source>Purchases per buyer in 365 days: %1.</source>
        <translation>Покупок на покупателя за 365 дней: %1.</translation>
    </message>
    <message>
        <source>Of those with two or more: %1.</source>
        <translation>У тех, у кого их две и больше: %1.</translation>
    </message>
    <message>
        <source>Bought once more after purchase %1</source>
        <translation>Купили ещё раз после покупки %1</translation>
    </message>
    <message>
        <source>bought once more</source>
        <translation>купил ещё раз</translation>
    </message>
    <message>
        <source>Customers who stay away (churn)</source>
        <translation>Клиенты, которые не приходят (отток)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>lost</source>
        <comment>customers, in the period</comment>
        <translation>потеряны</translation>
    </message>
    <message>
        <source>&gt; %1 days</source>
        <comment>silent for more than</comment>
        <translation>&gt; %1 дн.</translation>
    </message>
    <message>
        <source>Too few customers to tell who stays away</source>
        <translation>Клиентов слишком мало, чтобы говорить об оттоке</translation>
    </message>
    <message>
        <source>Lost: active when the period began, too long silent when it ended.</source>
        <translation>Потеряны: в начале периода покупали, к его концу молчат слишком долго.</translation>
    </message>
    <message>
        <source>Came back from sleep in the period: %1.</source>
        <translation>Вернулись после долгого молчания за период: %1.</translation>
    </message>
    <message>
        <source>The other bars: share of all customers silent for longer than that today.</source>
        <translation>Остальные столбцы — доля всех клиентов, которые на сегодня молчат дольше.</translation>
    </message>
    <message>
        <source>Customers lost in the period</source>
        <translation>Клиенты, потерянные за период</translation>
    </message>
    <message numerus="yes">
        <source>Silent for more than %n day(s)</source>
        <translation>
            <numerusform>Молчат больше %n дня</numerusform>
            <numerusform>Молчат больше %n дней</numerusform>
            <numerusform>Молчат больше %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>silent</source>
        <comment>customer</comment>
        <translation>молчит</translation>
    </message>
    <message>
        <source>How likely is it that they order nothing for 90 days</source>
        <translation>Вероятность, что 90 дней ничего не закажут</translation>
    </message>
    <message>
        <source>Chance of no order in 90 days</source>
        <translation>Вероятность остаться без заказа 90 дней</translation>
    </message>
    <message>
        <source>Too early to tell the chances</source>
        <translation>О вероятности говорить рано</translation>
    </message>
    <message>
        <source>It needs 30 customers who were watched for as long as each has been silent, and 90 days more.</source>
        <translation>Нужно 30 клиентов, за которыми наблюдали столько же, сколько каждый молчит, и ещё 90 дней.</translation>
    </message>
    <message>
        <source>under a third</source>
        <translation>до трети</translation>
    </message>
    <message>
        <source>to two thirds</source>
        <translation>до двух третей</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>chance</comment>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>As of today: a chance, not a fact. A bar opens its customers.</source>
        <translation>На сегодня; это вероятность, а не факт. Столбец открывает своих клиентов.</translation>
    </message>
    <message>
        <source>Chance of no order in 90 days: %1</source>
        <translation>Вероятность остаться без заказа 90 дней: %1</translation>
    </message>
    <message>
        <source>Revenue per customer expected in the next 12 months</source>
        <translation>Ожидаемая выручка с клиента за 12 месяцев</translation>
    </message>
    <message>
        <source>Purchases so far</source>
        <translation>Покупок до сих пор</translation>
    </message>
    <message>
        <source>one</source>
        <comment>purchases so far</comment>
        <translation>одна</translation>
    </message>
    <message>
        <source>two</source>
        <comment>purchases so far</comment>
        <translation>две</translation>
    </message>
    <message>
        <source>three or more</source>
        <comment>purchases so far</comment>
        <translation>три и больше</translation>
    </message>
    <message>
        <source>all customers</source>
        <translation>все клиенты</translation>
    </message>
    <message>
        <source>Too early for a forecast of revenue</source>
        <translation>Для прогноза выручки рано</translation>
    </message>
    <message>
        <source>The simplest one needs orders of over a year and 30 customers from before that.</source>
        <translation>Самому простому нужны заказы больше чем за год и 30 клиентов, купивших раньше.</translation>
    </message>
    <message>
        <source>Revenue expected per customer in 12 months</source>
        <translation>Ожидаемая выручка с клиента за 12 месяцев</translation>
    </message>
    <message>
        <source>Revenue expected in 12 months, purchases so far: %1</source>
        <translation>Ожидаемая выручка с клиента за 12 месяцев, покупок до сих пор: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from today</source>
        <translation>
            <numerusform>%n день от сегодня</numerusform>
            <numerusform>%n дня от сегодня</numerusform>
            <numerusform>%n дней от сегодня</numerusform>
        </translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>No slow product with five repeat orders</source>
        <translation>Нет редкого товара с пятью повторными заказами</translation>
    </message>
    <message>
        <source>It needs orders with products in them. What is asked for nearly every week is in the forecast of all purchases.</source>
        <translation>Нужны заказы с товарами. То, что спрашивают почти каждую неделю, — в прогнозе всех покупок.</translation>
    </message>
    <message>
        <source>The first %1 of %2 slow products.</source>
        <translation>Первые %1 из %2 редких товаров.</translation>
    </message>
    <message>
        <source>Left out: asked for nearly every week %1, under five repeat orders %2, long not ordered %3.</source>
        <translation>Не показаны: спрашивают почти каждую неделю — %1, меньше пяти повторных заказов — %2, давно не заказывали — %3.</translation>
    </message>
    <message numerus="yes">
        <source>So far such an order came every %n day(s).</source>
        <translation>
            <numerusform>До сих пор такой заказ приходил раз в %n день.</numerusform>
            <numerusform>До сих пор такой заказ приходил раз в %n дня.</numerusform>
            <numerusform>До сих пор такой заказ приходил раз в %n дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>All customers by the chance that they order nothing for 90 days: under a third %1, to two thirds %2, above %3, not known %4.</source>
        <translation>Все клиенты по вероятности остаться без заказа 90 дней: до трети — %1, до двух третей — %2, выше — %3, неизвестно — %4.</translation>
    </message>
    <message>
        <source>By a model of each customer.</source>
        <translation>По модели каждого клиента.</translation>
    </message>
    <message>
        <source>As earlier customers of the same age went on: %1.</source>
        <translation>Как покупали дальше прежние клиенты того же возраста: %1.</translation>
    </message>
    <message>
        <source>Rough, the same for everyone: %1.</source>
        <translation>Грубо, для всех одинаково: %1.</translation>
    </message>
    <message>
        <source>Made 91 days ago, it was off by %1.</source>
        <comment>forecast error, percent</comment>
        <translation>Сделанный 91 день назад прогноз ошибся на %1.</translation>
    </message>
    <message>
        <source>It cannot be tested on the past yet.</source>
        <translation>На прошлом его пока не проверить.</translation>
    </message>
    <message>
        <source>Pieces expected in repeat orders in 3 months, slow products</source>
        <translation>Сколько штук закажут снова за 3 месяца, редкие товары</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>Pieces expected in repeat orders: %1</source>
        <translation>Ожидаем в повторных заказах, штук: %1</translation>
    </message>
    <message numerus="yes">
        <source>Counted from %Ln repeat order(s) with it.</source>
        <translation>
            <numerusform>Сосчитано по %Ln повторному заказу с ним.</numerusform>
            <numerusform>Сосчитано по %Ln повторным заказам с ним.</numerusform>
            <numerusform>Сосчитано по %Ln повторным заказам с ним.</numerusform>
        </translation>
    </message>
    <message>
        <source>over two thirds</source>
        <translation>больше двух третей</translation>
    </message>
</context>
<context>
    <name>ReturningWords</name>
    <message>
        <source>Customers who are known by name, phone or account. Orders of guests and of marketplaces that do not name the buyer are left out.</source>
        <translation>Клиенты, известные по имени, телефону или учётной записи. Заказы гостей и маркетплейсов, которые не называют покупателя, не входят.</translation>
    </message>
    <message>
        <source>Wilson&apos;s 95 % interval; each customer counts once.</source>
        <translation>95-процентный интервал Уилсона; каждый клиент считается один раз.</translation>
    </message>
    <message>
        <source>95 % interval from the spread between customers (linearised by customer).</source>
        <translation>95-процентный интервал по разбросу между клиентами (линеаризация по клиентам).</translation>
    </message>
    <message>
        <source>Cancelled, test and fully refunded orders do not count; partial refunds are taken off in the month of the order.</source>
        <translation>Отменённые, пробные и полностью возвращённые заказы не считаются; частичные возвраты вычитаются в месяце самого заказа.</translation>
    </message>
    <message>
        <source>Orders of zero value count.</source>
        <translation>Заказы на нулевую сумму считаются.</translation>
    </message>
    <message>
        <source>Orders of zero value do not count.</source>
        <translation>Заказы на нулевую сумму не считаются.</translation>
    </message>
    <message>
        <source>Several orders of a customer on one day are one purchase, but count one by one where orders are counted.</source>
        <translation>Несколько заказов клиента за один день — одна покупка, но там, где считают заказы, — каждый отдельно.</translation>
    </message>
    <message>
        <source>Customers who may have bought before the imported history begins are not taken for new ones.</source>
        <translation>Клиенты, которые могли покупать до начала загруженной истории, новыми не считаются.</translation>
    </message>
    <message numerus="yes">
        <source>Customers who bought in the %n day(s) before a day and again within as many days after it, divided by all who bought in the days before.</source>
        <translation>
            <numerusform>Клиенты, купившие за %n день до даты и снова за столько же дней после неё, делённые на всех, кто купил до неё.</numerusform>
            <numerusform>Клиенты, купившие за %n дня до даты и снова за столько же дней после неё, делённые на всех, кто купил до неё.</numerusform>
            <numerusform>Клиенты, купившие за %n дней до даты и снова за столько же дней после неё, делённые на всех, кто купил до неё.</numerusform>
        </translation>
    </message>
    <message>
        <source>The number of days is the time within which four of five repeat orders follow (60 to 365 days, 90 while there are few).</source>
        <translation>Число дней — срок, за который приходят четыре из пяти повторных заказов (от 60 до 365 дней; 90, пока их мало).</translation>
    </message>
    <message numerus="yes">
        <source>New customers who bought a second time within %n day(s) of their first order, divided by all new customers who were watched that long.</source>
        <translation>
            <numerusform>Новые клиенты, купившие второй раз за %n день после первого заказа, делённые на всех новых, за которыми наблюдаем столько же.</numerusform>
            <numerusform>Новые клиенты, купившие второй раз за %n дня после первого заказа, делённые на всех новых, за которыми наблюдаем столько же.</numerusform>
            <numerusform>Новые клиенты, купившие второй раз за %n дней после первого заказа, делённые на всех новых, за которыми наблюдаем столько же.</numerusform>
        </translation>
    </message>
    <message>
        <source>A customer belongs to the period in which that last day falls, so everyone was watched equally long and nobody counts in two periods.</source>
        <translation>Клиент относится к тому периоду, на который приходится последний из этих дней: за всеми наблюдаем одинаково долго, и никто не считается дважды.</translation>
    </message>
    <message numerus="yes">
        <source>Revenue after refunds within %n day(s) of the first order, divided by the customers who were watched that long.</source>
        <translation>
            <numerusform>Выручка за вычетом возвратов за %n день после первого заказа, делённая на клиентов, за которыми наблюдаем столько же.</numerusform>
            <numerusform>Выручка за вычетом возвратов за %n дня после первого заказа, делённая на клиентов, за которыми наблюдаем столько же.</numerusform>
            <numerusform>Выручка за вычетом возвратов за %n дней после первого заказа, делённая на клиентов, за которыми наблюдаем столько же.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also those who bought once only. Money already spent, not a forecast.</source>
        <translation>Вместе с теми, кто купил один раз. Это уже потраченные деньги, не прогноз.</translation>
    </message>
    <message>
        <source>Revenue after refunds divided by the number of orders.</source>
        <translation>Выручка за вычетом возвратов, делённая на число заказов.</translation>
    </message>
    <message>
        <source>All orders of the period, those of guests too.</source>
        <translation>Все заказы периода, и гостей тоже.</translation>
    </message>
    <message>
        <source>Revenue after refunds of second and later purchases, divided by all revenue of the same customers.</source>
        <translation>Выручка вторых и следующих покупок за вычетом возвратов, делённая на всю выручку тех же клиентов.</translation>
    </message>
    <message>
        <source>Customers who are silent longer than 2.5 times their usual time between orders (60 days at least), divided by all customers for whom that can be said. Who bought once is late after the time within which nine of ten second orders come.</source>
        <translation>Клиенты, которые молчат дольше, чем 2,5 их обычных промежутка между заказами (не меньше 60 дней), делённые на всех, о ком это можно сказать. Купивший один раз опаздывает после срока, за который приходят девять из десяти вторых заказов.</translation>
    </message>
    <message>
        <source>As of today, whatever the period. A later order makes a late customer one who came back.</source>
        <translation>На сегодня, какой бы период ни был выбран. После нового заказа клиент — вернувшийся.</translation>
    </message>
    <message>
        <source>Purchases expected in the next 91 days from customers known today; new customers are not in it.</source>
        <translation>Покупки, которых ждём за следующие 91 день от клиентов, известных сегодня; новых клиентов здесь нет.</translation>
    </message>
    <message>
        <source>BG/NBD model of each customer&apos;s rhythm and drop-out.</source>
        <translation>Модель BG/NBD: ритм покупок каждого клиента и его уход.</translation>
    </message>
    <message>
        <source>Renewal of the Kaplan–Meier curves by number of orders and days of silence.</source>
        <translation>По кривым Каплана — Майера: число заказов и дни молчания.</translation>
    </message>
    <message>
        <source>The range is the widest of the simulated one and of the errors of the last back-tests.</source>
        <translation>Границы — самые широкие из смоделированных и из ошибок последних проверок на прошлом.</translation>
    </message>
    <message>
        <source>Customers of one row who bought in that month after their first order, divided by all customers of the row.</source>
        <translation>Клиенты строки, купившие в этот месяц после первого заказа, делённые на всех клиентов строки.</translation>
    </message>
    <message>
        <source>A month is 30 days counted from each person&apos;s first order: month 1 begins on day 30. The average takes complete cells only, weighted by customers.</source>
        <translation>Месяц — 30 дней от первого заказа каждого: первый месяц начинается с 30-го дня. В среднее входят только законченные месяцы, с весом по числу клиентов.</translation>
    </message>
    <message>
        <source>Share of new customers with a second purchase by that day.</source>
        <translation>Доля новых клиентов, купивших второй раз к этому дню.</translation>
    </message>
    <message>
        <source>Who has not come back yet is not counted as never coming back: each person counts for as long as watched.</source>
        <translation>Кто ещё не вернулся, не считается ушедшим навсегда: каждый учитывается столько, сколько за ним наблюдаем.</translation>
    </message>
    <message>
        <source>Kaplan–Meier estimate with 95 % bands on the log(−log) scale; no value where fewer than five are watched.</source>
        <translation>Оценка Каплана — Майера с 95-процентными полосами по шкале log(−log); нет значения там, где наблюдаем меньше пяти.</translation>
    </message>
    <message>
        <source>Customers of the period alone, not all that ever bought.</source>
        <translation>Только клиенты периода, а не все, кто когда-либо покупал.</translation>
    </message>
    <message>
        <source>A pause in which the shop was closed counts like any other.</source>
        <translation>Промежуток, в который магазин был закрыт, считается как любой другой.</translation>
    </message>
    <message>
        <source>A pause in which the shop was closed is left out.</source>
        <translation>Промежуток, в который магазин был закрыт, не считается.</translation>
    </message>
    <message>
        <source>Days from a purchase to the same customer&apos;s next one: their sum divided by their number.</source>
        <translation>Дни от покупки до следующей покупки того же клиента: сумма, делённая на их число.</translation>
    </message>
    <message>
        <source>Days from a purchase to the same customer&apos;s next one: half of the pauses are shorter.</source>
        <translation>Дни от покупки до следующей покупки того же клиента: половина промежутков короче.</translation>
    </message>
    <message>
        <source>Pauses whose later purchase lies in the period. Orders that a subscription placed end no pause.</source>
        <translation>Промежутки, вторая покупка которых пришлась на период. Заказы по подписке промежуток не заканчивают.</translation>
    </message>
    <message>
        <source>95 % interval from the ranks of the pauses; none under six.</source>
        <translation>95-процентный интервал по рангам промежутков; меньше шести — без интервала.</translation>
    </message>
    <message>
        <source>Customers with %1 or more purchases, divided by all with %2 or more.</source>
        <translation>Клиенты, у которых покупок %1 или больше, делённые на всех, у кого их %2 или больше.</translation>
    </message>
    <message>
        <source>Also those whose next purchase has not had time to come, so young customers lower it.</source>
        <translation>Вместе с теми, чья следующая покупка ещё не успела случиться: новые клиенты занижают долю.</translation>
    </message>
    <message>
        <source>Customers who were not late when the period began and were when it ended, divided by all who were not late when it began.</source>
        <translation>Клиенты, которые в начале периода не опаздывали, а в конце опаздывали, делённые на всех, кто в начале не опаздывал.</translation>
    </message>
    <message>
        <source>Late is who is silent longer than 2.5 times the usual time between orders (60 days at least); who bought once, after the time within which nine of ten second orders come. Both are taken as known at the end of the period.</source>
        <translation>Опаздывает, кто молчит дольше 2,5 обычного промежутка между заказами (не меньше 60 дней); купивший один раз — после срока, за который приходят девять из десяти вторых заказов. То и другое берётся таким, каким было известно к концу периода.</translation>
    </message>
    <message numerus="yes">
        <source>Customers whose last purchase is more than %n day(s) ago, divided by all customers.</source>
        <translation>
            <numerusform>Клиенты, чья последняя покупка была больше %n дня назад, делённые на всех клиентов.</numerusform>
            <numerusform>Клиенты, чья последняя покупка была больше %n дней назад, делённые на всех клиентов.</numerusform>
            <numerusform>Клиенты, чья последняя покупка была больше %n дней назад, делённые на всех клиентов.</numerusform>
        </translation>
    </message>
    <message>
        <source>As of today, whatever the period.</source>
        <translation>На сегодня, какой бы период ни был выбран.</translation>
    </message>
    <message>
        <source>Customers by the chance that they order nothing in the next 90 days: under 33 %, 33 to 66 %, above.</source>
        <translation>Клиенты по вероятности ничего не заказать в ближайшие 90 дней: до 33 %, от 33 до 66 %, выше.</translation>
    </message>
    <message>
        <source>As of today, whatever the period. Not known where fewer than 30 customers were watched for so long.</source>
        <translation>На сегодня, какой бы период ни был выбран. Неизвестно, если столько времени наблюдали меньше чем за 30 клиентами.</translation>
    </message>
    <message>
        <source>Kaplan–Meier: of those with as many purchases who were silent for as long, the share that stayed silent for 90 days more. A count has no interval.</source>
        <translation>Каплан–Мейер: из тех, у кого было столько же покупок и кто молчал столько же, — доля промолчавших ещё 90 дней. У числа интервала нет.</translation>
    </message>
    <message>
        <source>BG/NBD model of each customer&apos;s rhythm and drop-out, Gamma-Gamma model of the sums; not discounted.</source>
        <translation>Модель BG/NBD ритма и ухода каждого клиента, модель Gamma-Gamma для сумм; без дисконта.</translation>
    </message>
    <message>
        <source>What customers of the same age and number of purchases brought in the following year, drawn towards the mean of all by ten customers.</source>
        <translation>Сколько клиенты того же возраста и с тем же числом покупок принесли за следующий год; сдвинуто к среднему по всем весом в десять клиентов.</translation>
    </message>
    <message>
        <source>Revenue of the last 365 days from customers known before that, divided by their number.</source>
        <translation>Выручка за последние 365 дней от клиентов, известных до этого, делённая на их число.</translation>
    </message>
    <message>
        <source>Revenue after refunds expected in the next 365 days, divided by the customers.</source>
        <translation>Ожидаемая за следующие 365 дней выручка за вычетом возвратов, делённая на число клиентов.</translation>
    </message>
    <message>
        <source>Customers known today, also those who will not come back; new customers are not in it.</source>
        <translation>Клиенты, известные сегодня, вместе с теми, кто не вернётся; новых здесь нет.</translation>
    </message>
    <message>
        <source>There is no rule for its interval: look at the error of the back-test.</source>
        <translation>Правила для интервала здесь нет: смотрите на ошибку проверки на прошлом.</translation>
    </message>
    <message>
        <source>Shipping is part of the revenue.</source>
        <translation>Доставка входит в выручку.</translation>
    </message>
    <message>
        <source>Shipping is not part of the revenue.</source>
        <translation>Доставка в выручку не входит.</translation>
    </message>
    <message>
        <source>Half of the orders are above this sum, half below.</source>
        <translation>Половина заказов больше этой суммы, половина меньше.</translation>
    </message>
    <message>
        <source>95 % interval from the ranks of the orders; none under six.</source>
        <translation>95-процентный интервал по рангам заказов; меньше шести — без интервала.</translation>
    </message>
    <message>
        <source>Pieces in all orders divided by the number of orders.</source>
        <translation>Все штуки во всех заказах, делённые на число заказов.</translation>
    </message>
    <message>
        <source>Orders of the period whose goods are known, those of guests too. Parts of a piece are rounded up in each order; what was sent back is not taken off.</source>
        <translation>Заказы периода, в которых известны товары, в том числе заказы гостей. Доли штуки в каждом заказе округляются вверх; возвращённое не вычитается.</translation>
    </message>
    <message>
        <source>Orders of second and later purchases, divided by all orders of the same customers.</source>
        <translation>Заказы вторых и следующих покупок, делённые на все заказы тех же клиентов.</translation>
    </message>
    <message>
        <source>Revenue after refunds from the tenth of the buyers who spent most in the period, divided by that from all of them.</source>
        <translation>Выручка за вычетом возвратов с той десятой части покупателей, что потратила в периоде больше всех, делённая на выручку со всех.</translation>
    </message>
    <message>
        <source>There is no rule for its interval.</source>
        <translation>Правила для интервала нет.</translation>
    </message>
    <message>
        <source>Revenue after refunds less the cost of the goods: that of second and later purchases, divided by that of all purchases of the same customers.</source>
        <translation>Выручка за вычетом возвратов и себестоимости товаров: со вторых и следующих покупок, делённая на ту же со всех покупок тех же клиентов.</translation>
    </message>
    <message>
        <source>Only orders whose cost of goods is known.</source>
        <translation>Только заказы, где известна себестоимость товаров.</translation>
    </message>
    <message>
        <source>Customers with two or more purchases, divided by all customers.</source>
        <translation>Клиенты с двумя покупками и больше, делённые на всех клиентов.</translation>
    </message>
    <message>
        <source>Of all time, whatever the period. It grows with the age of the shop, and new customers have had no time to come back.</source>
        <translation>За всё время, какой бы период ни был выбран. С возрастом магазина растёт сама собой, а новые клиенты ещё не успели купить снова.</translation>
    </message>
    <message>
        <source>Buyers of the period who had bought before it, or bought twice in it, divided by all buyers of the period.</source>
        <translation>Покупатели периода, которые покупали и до него или купили в нём дважды, делённые на всех покупателей периода.</translation>
    </message>
    <message>
        <source>Who bought years ago counts as returning, so it says little of new customers.</source>
        <translation>Купивший годы назад тоже считается, поэтому о новых клиентах доля говорит мало.</translation>
    </message>
    <message>
        <source>Purchases of the last 365 days of customers who made two or more of them, divided by the number of these customers.</source>
        <translation>Покупки за последние 365 дней тех клиентов, кто купил за это время дважды и чаще, делённые на число этих клиентов.</translation>
    </message>
    <message>
        <source>Purchases of the last 365 days divided by the number of customers who made them.</source>
        <translation>Покупки за последние 365 дней, делённые на число клиентов, которые их сделали.</translation>
    </message>
    <message>
        <source>Revenue after refunds expected in the next 91 days from customers known today; new customers are not in it.</source>
        <translation>Выручка за вычетом возвратов, которую ждём за 91 день от клиентов, известных сегодня; новых клиентов в ней нет.</translation>
    </message>
    <message>
        <source>Pieces of the product expected in the next 91 days in orders of customers who bought before.</source>
        <translation>Штуки товара, которые за 91 день закажут клиенты, покупавшие раньше.</translation>
    </message>
    <message>
        <source>Products asked for in less than three of four weeks, with five repeat orders at least. Left out is what was not ordered for 91 days and three of its usual pauses. What was sent back is not taken off.</source>
        <translation>Товары, которые спрашивают реже чем в трёх неделях из четырёх, с пятью повторными заказами и больше. Не входит то, чего не заказывали 91 день и три обычных промежутка. Возвращённое не вычитается.</translation>
    </message>
    <message>
        <source>Croston&apos;s method with the Syntetos–Boylan correction (α = 0.1) over the pieces of whole weeks back from today. There is no rule for its interval.</source>
        <translation>Метод Кростона с поправкой Синтетоса–Бойлана (α = 0,1) по штукам за целые недели назад от сегодня. Правила для интервала нет.</translation>
    </message>
    <message>
        <source>Tax is part of the revenue.</source>
        <translation>Налог входит в выручку.</translation>
    </message>
    <message>
        <source>Tax is not part of the revenue where the order states it; a partial refund contains its share of it.</source>
        <translation>Налог, указанный в заказе, в выручку не входит; в частичном возврате есть его доля.</translation>
    </message>
</context>
<context>
    <name>encore::ui::AnsweringTab</name>
    <message>
        <source>Answering</source>
        <translation>Отвечаем</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>На что отвечали</translation>
    </message>
    <message>
        <source>Usual reply time</source>
        <translation>Обычно отвечаем за</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an answer counted</source>
        <translation>
            <numerusform>с учётом %Ln без ответа</numerusform>
            <numerusform>с учётом %Ln без ответа</numerusform>
            <numerusform>с учётом %Ln без ответа</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviews of %1</source>
        <translation>Отзывы: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) were edited after the answer and count as answered at once.</source>
        <translation>
            <numerusform>%Ln отзыв изменён после ответа и считается отвеченным сразу.</numerusform>
            <numerusform>%Ln отзыва изменены после ответа и считаются отвеченными сразу.</numerusform>
            <numerusform>%Ln отзывов изменены после ответа и считаются отвеченными сразу.</numerusform>
        </translation>
    </message>
    <message>
        <source>answered</source>
        <translation>ответили</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Ответили в срок</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more review(s) may still wait for an answer.</source>
        <translation>
            <numerusform>Ещё у %Ln отзыва срок не вышел.</numerusform>
            <numerusform>Ещё у %Ln отзывов срок не вышел.</numerusform>
            <numerusform>Ещё у %Ln отзывов срок не вышел.</numerusform>
        </translation>
    </message>
    <message>
        <source>in time</source>
        <translation>в срок</translation>
    </message>
    <message>
        <source>Answered within 7 days</source>
        <translation>Ответили за 7 дней</translation>
    </message>
    <message>
        <source>We notice a review after</source>
        <translation>Замечаем отзыв через</translation>
    </message>
    <message>
        <source>No orders of known customers yet</source>
        <translation>Пока нет заказов известных покупателей</translation>
    </message>
    <message>
        <source>Too early for this table</source>
        <translation>Для этой таблицы рано</translation>
    </message>
    <message numerus="yes">
        <source>It begins %Ln day(s) after the delivery of the first order of a known customer.</source>
        <translation>
            <numerusform>Она начнётся через %Ln день после доставки первого заказа известного покупателя.</numerusform>
            <numerusform>Она начнётся через %Ln дня после доставки первого заказа известного покупателя.</numerusform>
            <numerusform>Она начнётся через %Ln дней после доставки первого заказа известного покупателя.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: bought again within %Ln day(s)</source>
        <translation>
            <numerusform>%1: купили снова за %Ln день</numerusform>
            <numerusform>%1: купили снова за %Ln дня</numerusform>
            <numerusform>%1: купили снова за %Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>All orders up to today</source>
        <translation>Все заказы по сегодня</translation>
    </message>
    <message>
        <source>%1 of %2 orders whose outcome is known were followed by another. The rows behind it are their customers, each once.</source>
        <translation>Из %2 заказов с известным исходом за %1 последовал новый. В списке — покупатели этих заказов, каждый один раз.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more order(s) were followed by another before day %1 and are not compared.</source>
        <translation>
            <numerusform>Ещё за %Ln заказом новый последовал раньше %1-го дня; он не сравнивается.</numerusform>
            <numerusform>Ещё за %Ln заказами новый последовал раньше %1-го дня; они не сравниваются.</numerusform>
            <numerusform>Ещё за %Ln заказами новый последовал раньше %1-го дня; они не сравниваются.</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 more orders of this row are needed before it can be compared.</source>
        <translation>Чтобы сравнивать эту строку, нужно ещё около %1 заказов.</translation>
    </message>
    <message>
        <source>The dotted mark, %1, is taken from an article whose source and period are unknown.</source>
        <translation>Пунктирная отметка, %1, — цифра из статьи; её источник и период неизвестны.</translation>
    </message>
    <message>
        <source>The three unhappy rows against each other: p = %1.</source>
        <translation>Три строки недовольных между собой: p = %1.</translation>
    </message>
    <message>
        <source>bought again</source>
        <translation>купил снова</translation>
    </message>
    <message>
        <source>A reply to the unhappy and the next order</source>
        <translation>Ответ недовольным и следующий заказ</translation>
    </message>
    <message>
        <source>All unhappy reviews up to today</source>
        <translation>Все недовольные отзывы по сегодня</translation>
    </message>
    <message>
        <source>Next orders after our reply: %1, without one: %2.</source>
        <translation>Следующих заказов после нашего ответа: %1, без ответа: %2.</translation>
    </message>
    <message>
        <source>For each 1,000 days of a customer: %1 with a reply, %2 without. Description only, nothing is levelled out.</source>
        <translation>На 1000 дней одного покупателя: %1 с ответом, %2 без ответа. Это только описание, ничего не уравнено.</translation>
    </message>
    <message>
        <source>How fast we answered</source>
        <translation>За сколько отвечали</translation>
    </message>
    <message>
        <source>Answered within</source>
        <translation>Ответили за</translation>
    </message>
    <message>
        <source>1 h</source>
        <comment>bar: answered within</comment>
        <translation>до 1 ч</translation>
    </message>
    <message>
        <source>1–4 h</source>
        <translation>1–4 ч</translation>
    </message>
    <message>
        <source>4–8 h</source>
        <translation>4–8 ч</translation>
    </message>
    <message>
        <source>8–24 h</source>
        <translation>8–24 ч</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>дольше</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>без ответа</translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported one(s) left out: nobody knows whether they were answered.</source>
        <translation>
            <numerusform>Не вошёл %Ln из загруженной таблицы: неизвестно, ответили ли на него.</numerusform>
            <numerusform>Не вошли %Ln из загруженных таблиц: неизвестно, ответили ли на них.</numerusform>
            <numerusform>Не вошли %Ln из загруженных таблиц: неизвестно, ответили ли на них.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an answer: %1</source>
        <translation>Без ответа: %1</translation>
    </message>
    <message>
        <source>Answered within %1: %2</source>
        <translation>Ответили за %1: %2</translation>
    </message>
    <message>
        <source>Published %1</source>
        <comment>period</comment>
        <translation>Опубликованы: %1</translation>
    </message>
    <message>
        <source>Usual time to an answer, by month</source>
        <translation>Обычное время ответа по месяцам</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Too few reviews for this line</source>
        <translation>Для этой линии мало отзывов</translation>
    </message>
    <message>
        <source>We usually answered within</source>
        <translation>Обычно отвечали за</translation>
    </message>
    <message>
        <source>In time or overdue, by month</source>
        <translation>В срок или нет, по месяцам</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>No answer was due yet</source>
        <translation>Сроки ответов ещё не наступали</translation>
    </message>
    <message>
        <source>Reviews get a time by which an answer is due when they are written down.</source>
        <translation>Срок ответа отзыв получает, когда его записывают.</translation>
    </message>
    <message>
        <source>A review is usually noticed %1 after publishing.</source>
        <translation>Отзыв обычно замечаем через %1 после публикации.</translation>
    </message>
    <message>
        <source>From noticing to the answer it usually takes %1.</source>
        <translation>От замеченного до ответа обычно проходит %1.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln that may still wait.</source>
        <translation>
            <numerusform>Не вошёл %Ln, у которого срок не вышел.</numerusform>
            <numerusform>Не вошли %Ln, у которых срок не вышел.</numerusform>
            <numerusform>Не вошли %Ln, у которых срок не вышел.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noticed usually %1 after publishing.</source>
        <translation>Замечали обычно через %1 после публикации.</translation>
    </message>
    <message>
        <source>from day %1</source>
        <comment>after delivery</comment>
        <translation>с %1-го дня</translation>
    </message>
    <message>
        <source>Day after delivery from which the next order counts</source>
        <translation>День после доставки, с которого считается следующий заказ</translation>
    </message>
    <message>
        <source>fast: %1 h</source>
        <comment>answer within so many hours</comment>
        <translation>быстро: %1 ч</translation>
    </message>
    <message>
        <source>Hours within which an answer counts as fast</source>
        <translation>За сколько часов ответ считается быстрым</translation>
    </message>
    <message>
        <source>A case is usually closed within %1; without waiting for the customer %2 (%3 of %4 closed).</source>
        <translation>Обращение обычно закрываем за %1, без ожидания покупателя — за %2 (закрыто %3 из %4).</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>ответы</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>обращения</translation>
    </message>
    <message>
        <source>Answers by month, or cases by kind</source>
        <translation>Ответы по месяцам или обращения по видам</translation>
    </message>
    <message>
        <source>How soon cases are closed, by kind</source>
        <translation>За сколько закрываем обращения, по видам</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>No cases were opened in this period</source>
        <translation>За этот период обращений не открывали</translation>
    </message>
    <message>
        <source>A case begins from a review, or on the page Cases.</source>
        <translation>Обращение начинается с отзыва или на странице «Обращения».</translation>
    </message>
    <message>
        <source>usually closed within</source>
        <translation>обычно закрываем за</translation>
    </message>
    <message>
        <source>After the name: how many were opened. Grey: fewer than thirty. A kind of which less than half are closed has no bar.</source>
        <translation>После названия — сколько открыли. Серые: меньше тридцати. Вид, где закрыто меньше половины, без столбца.</translation>
    </message>
    <message>
        <source>Usually closed within: %1</source>
        <translation>Обычно закрываем за: %1</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <comment>period</comment>
        <translation>Открыты: %1</translation>
    </message>
    <message>
        <source>%1 of %2 are closed.</source>
        <comment>cases</comment>
        <translation>Закрыто %1 из %2.</translation>
    </message>
    <message>
        <source>Without the time we waited for the customer: %1.</source>
        <translation>Без времени, когда ждали покупателя: %1.</translation>
    </message>
    <message>
        <source>Nine of ten within %1.</source>
        <translation>Девять из десяти — за %1.</translation>
    </message>
    <message>
        <source>Our first word to those who asked without a review comes usually within %1; %2 of %3 have had it.</source>
        <translation>Тем, кто обратился без отзыва, впервые отвечаем обычно за %1; ответ уже есть у %2 из %3.</translation>
    </message>
    <message>
        <source>Of those who asked without a review %1 of %2 have had our first word.</source>
        <translation>Из тех, кто обратился без отзыва, первый ответ уже есть у %1 из %2.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>Reviews without an answer count as waiting. A month in which less than half are answered, or with too few reviews to tell, leaves a gap.</source>
        <translation>Отзывы без ответа считаются ожидающими. Месяц, где ответили меньше чем на половину или отзывов слишком мало, чтобы судить, остаётся пустым.</translation>
    </message>
    <message>
        <source>It needs a month with eight reviews, half of them answered.</source>
        <translation>Нужен месяц с восемью отзывами, из них половина с ответом.</translation>
    </message>
    <message>
        <source>all orders</source>
        <translation>все заказы</translation>
    </message>
    <message>
        <source>after our answer</source>
        <translation>после нашего ответа</translation>
    </message>
    <message>
        <source>All orders by review and reply, or what followed our answer to the unhappy</source>
        <translation>Все заказы по отзыву и ответу или то, что было после нашего ответа недовольным</translation>
    </message>
    <message numerus="yes">
        <source>%Ln came and were answered outside working hours; in working time they count as answered at once.</source>
        <translation>
            <numerusform>%Ln отзыв пришёл и получил ответ в нерабочее время; в рабочем времени это ответ сразу.</numerusform>
            <numerusform>%Ln отзыва пришли и получили ответ в нерабочее время; в рабочем времени это ответ сразу.</numerusform>
            <numerusform>%Ln отзывов пришли и получили ответ в нерабочее время; в рабочем времени это ответ сразу.</numerusform>
        </translation>
    </message>
    <message>
        <source>No unhappy review has an answer yet</source>
        <translation>На недовольные отзывы ещё не отвечали</translation>
    </message>
    <message>
        <source>It begins with the first answer to an unhappy review of a known customer.</source>
        <translation>Таблица начнётся с первого ответа на недовольный отзыв известного клиента.</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Usual reply time of the answered alone</source>
        <translation>Обычно отвечаем, если считать одни отвеченные</translation>
    </message>
    <message>
        <source>Nine of ten answered within</source>
        <translation>Девять из десяти отвечены за</translation>
    </message>
    <message>
        <source>Usual reply time in working hours</source>
        <translation>Обычно отвечаем, в рабочих часах</translation>
    </message>
    <message>
        <source>Unhappy ones answered within 7 days</source>
        <translation>Недовольным ответили за 7 дней</translation>
    </message>
    <message>
        <source>Neutral ones answered within 7 days</source>
        <translation>Нейтральным ответили за 7 дней</translation>
    </message>
    <message>
        <source>Happy ones answered within 7 days</source>
        <translation>Довольным ответили за 7 дней</translation>
    </message>
    <message>
        <source>Answered by today</source>
        <translation>Ответили к сегодняшнему дню</translation>
    </message>
    <message>
        <source>From noticing to the answer</source>
        <translation>От замеченного до ответа</translation>
    </message>
    <message>
        <source>Not known whether they were answered</source>
        <translation>Неизвестно, ответили ли на них</translation>
    </message>
    <message>
        <source>Nothing of this kind to answer in this period</source>
        <translation>За этот период отвечать тут не на что</translation>
    </message>
</context>
<context>
    <name>encore::ui::ChangeEditor</name>
    <message>
        <source>What was changed</source>
        <translation>Что изменили</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Запланировано на</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Stronger boxes</source>
        <translation>Более прочные коробки</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Уже сделано</translation>
    </message>
    <message>
        <source>From this day on it stands as a mark in the charts, and before and after can be compared.</source>
        <translation>С этого дня на графиках стоит отметка, и можно сравнить «до» и «после».</translation>
    </message>
    <message>
        <source>What is only planned is no mark yet.</source>
        <translation>Запланированное на графиках пока не отмечается.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>New change</source>
        <translation>Новое изменение</translation>
    </message>
    <message>
        <source>Write what was changed.</source>
        <translation>Напишите, что изменили.</translation>
    </message>
    <message>
        <source>A day that is still to come is a plan: take the tick away, or choose an earlier day.</source>
        <translation>Этот день ещё не наступил: снимите отметку «Уже сделано» или выберите день раньше.</translation>
    </message>
    <message>
        <source>Change written down: %1</source>
        <translation>Изменение записано: %1</translation>
    </message>
    <message>
        <source>Change edited: %1</source>
        <translation>Изменение исправлено: %1</translation>
    </message>
    <message>
        <source>A case names this change, so it stays. Take it out of the case first.</source>
        <translation>На это изменение ссылается обращение. Сначала уберите его оттуда.</translation>
    </message>
    <message>
        <source>Change removed: %1</source>
        <translation>Изменение удалено: %1</translation>
    </message>
</context>
<context>
    <name>encore::ui::ChangesSheet</name>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>What the shop does differently since a day. Open one to see the figures before and after it.</source>
        <translation>Что и с какого дня магазин делает иначе. Откройте изменение, чтобы увидеть показатели до и после.</translation>
    </message>
    <message>
        <source>No changes written down yet</source>
        <translation>Изменений пока не записано</translation>
    </message>
    <message>
        <source>Write down what you do differently and since when: stronger boxes, another supplier, a new size chart.</source>
        <translation>Запишите, что и с какого дня вы делаете иначе: прочные коробки, другой поставщик, новая таблица размеров.</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) each</source>
        <comment>before and after</comment>
        <translation>
            <numerusform>по %n неделе</numerusform>
            <numerusform>по %n недели</numerusform>
            <numerusform>по %n недель</numerusform>
        </translation>
    </message>
    <message>
        <source>Days compared before and after</source>
        <translation>Сколько дней сравнивать до и после</translation>
    </message>
    <message>
        <source>Counting before and after…</source>
        <translation>Считаем до и после…</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Все изменения</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>New change…</source>
        <translation>Новое изменение…</translation>
    </message>
    <message>
        <source>planned, %1</source>
        <translation>в планах, %1</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>в планах</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation>с %1</translation>
    </message>
    <message>
        <source>Before and after can be compared once it is done.</source>
        <translation>Сравнить «до» и «после» можно, когда изменение сделано.</translation>
    </message>
    <message>
        <source>In the same days also: %1. What came of which cannot be told apart.</source>
        <translation>В те же дни было и другое: %1. Что из чего вышло, не различить.</translation>
    </message>
    <message>
        <source>Before: %1. After: %2.</source>
        <comment>two periods</comment>
        <translation>До: %1. После: %2.</translation>
    </message>
    <message>
        <source>What changed after a day need not have changed because of it: seasons, prices and other things change too. Several figures are compared at once, and one in twenty differs by chance alone.</source>
        <translation>«После» не значит «вследствие»: меняются и сезон, и цены, и многое другое. Сравниваются сразу несколько показателей, а один из двадцати отличается просто случайно.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no holidays</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>Special days before: %1; after: %2.</source>
        <translation>Особые дни до: %1; после: %2.</translation>
    </message>
</context>
<context>
    <name>encore::ui::CohortMap</name>
    <message>
        <source>new</source>
        <comment>customers, head of a column</comment>
        <translation>новых</translation>
    </message>
</context>
<context>
    <name>encore::ui::FigurePanel</name>
    <message>
        <source>Show as a chart</source>
        <translation>Показать графиком</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Показать таблицей</translation>
    </message>
    <message>
        <source>Copy and save</source>
        <translation>Скопировать и сохранить</translation>
    </message>
    <message>
        <source>Copy as image</source>
        <translation>Копировать как картинку</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Сохранить как PNG…</translation>
    </message>
    <message>
        <source>Image (*.png)</source>
        <translation>Картинка (*.png)</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Сохранить как SVG…</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Рисунок (*.svg)</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Документ (*.pdf)</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Сохранить как CSV…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>Save as XLSX…</source>
        <translation>Сохранить как XLSX…</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Книга (*.xlsx)</translation>
    </message>
    <message>
        <source>The image is on the clipboard.</source>
        <translation>Картинка в буфере обмена.</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Сохранить график</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>%1: there is nothing to show yet</source>
        <translation>%1: показывать пока нечего</translation>
    </message>
</context>
<context>
    <name>encore::ui::FigureTile</name>
    <message>
        <source>Dotted in the small line: a month of which only a part is in the period.</source>
        <translation>Пунктир на маленькой линии: месяц входит в период не целиком.</translation>
    </message>
</context>
<context>
    <name>encore::ui::FiguresPage</name>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <translation>Показатели: %1</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>считаем…</translation>
    </message>
    <message>
        <source>Counting the figures…</source>
        <translation>Считаем показатели…</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Считать пока нечего</translation>
    </message>
    <message>
        <source>Figures come from orders and reviews. Bring in a table of orders, or write down the first ones.</source>
        <translation>Показатели считаются по заказам и отзывам. Загрузите таблицу заказов или запишите первые.</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Загрузить таблицу</translation>
    </message>
    <message>
        <source>The figures in words</source>
        <translation>Показатели словами</translation>
    </message>
    <message>
        <source>Report saved: %1</source>
        <translation>Отчёт сохранён: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Сохранить отчёт…</translation>
    </message>
    <message>
        <source>%1, figures of %2</source>
        <comment>shop, days</comment>
        <translation>%1, показатели %2</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Документ (*.pdf)</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Отчёт…</translation>
    </message>
    <message>
        <source>Changes, before and after…</source>
        <translation>Изменения, до и после…</translation>
    </message>
    <message>
        <source>Changes…</source>
        <translation>Изменения…</translation>
    </message>
    <message>
        <source>less</source>
        <translation>короче</translation>
    </message>
    <message>
        <source>more</source>
        <translation>подробнее</translation>
    </message>
    <message>
        <source>The figures in words, in short</source>
        <translation>Показатели словами, коротко</translation>
    </message>
    <message>
        <source>The figures in words, in full</source>
        <translation>Показатели словами, полностью</translation>
    </message>
    <message>
        <source>There are orders, but none of them counts: those not paid yet, cancelled, refunded in full or made as a test do not.</source>
        <translation>Заказы есть, но ни один не идёт в счёт: не считаются неоплаченные, отменённые, полностью возвращённые и тестовые.</translation>
    </message>
    <message>
        <source>Look at the orders</source>
        <translation>Посмотреть заказы</translation>
    </message>
</context>
<context>
    <name>encore::ui::HappyTab</name>
    <message>
        <source>Happy</source>
        <translation>Довольны</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>рейтинг</translation>
    </message>
    <message>
        <source>happy and unhappy</source>
        <translation>довольны и нет</translation>
    </message>
    <message>
        <source>What is shown by month</source>
        <translation>Что показано по месяцам</translation>
    </message>
    <message>
        <source>products</source>
        <translation>товары</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>каналы</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Строки таблицы</translation>
    </message>
    <message>
        <source>goal, stars</source>
        <translation>цель, звёзд</translation>
    </message>
    <message>
        <source>Rating to be reached, in stars</source>
        <translation>Рейтинг, которого хотим достичь, в звёздах</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Рейтинг</translation>
    </message>
    <message numerus="yes">
        <source>One review of one star is made up for by %Ln review(s) of five stars.</source>
        <translation>
            <numerusform>Один отзыв с одной звездой перекрывает %Ln отзыв с пятью.</numerusform>
            <numerusform>Один отзыв с одной звездой перекрывают %Ln отзыва с пятью.</numerusform>
            <numerusform>Один отзыв с одной звездой перекрывают %Ln отзывов с пятью.</numerusform>
        </translation>
    </message>
    <message>
        <source>all happy</source>
        <translation>все довольны</translation>
    </message>
    <message>
        <source>Balance of happy and unhappy</source>
        <translation>Баланс довольных и недовольных</translation>
    </message>
    <message>
        <source>Happy reviews for each unhappy one: %1.</source>
        <translation>Довольных отзывов на один недовольный: %1.</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Отзывы</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln unhappy review(s)</source>
        <translation>
            <numerusform>из %Ln недовольного отзыва</numerusform>
            <numerusform>из %Ln недовольных отзывов</numerusform>
            <numerusform>из %Ln недовольных отзывов</numerusform>
        </translation>
    </message>
    <message>
        <source>no unhappy reviews in this period</source>
        <translation>недовольных отзывов за период нет</translation>
    </message>
    <message>
        <source>list →</source>
        <translation>список →</translation>
    </message>
    <message>
        <source>Rating by month</source>
        <translation>Рейтинг по месяцам</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Too few reviews for this line</source>
        <translation>Для этой линии мало отзывов</translation>
    </message>
    <message>
        <source>It needs a month with five reviews with stars.</source>
        <translation>Нужен месяц с пятью отзывами со звёздами.</translation>
    </message>
    <message>
        <source>Simple mean of the stars; a platform counts its own way. Months with fewer than five reviews are left out.</source>
        <translation>Простое среднее звёзд; площадка считает по-своему. Месяцы, где меньше пяти отзывов, не показаны.</translation>
    </message>
    <message>
        <source>Reviews of %1</source>
        <translation>Отзывы: %1</translation>
    </message>
    <message>
        <source>Reviews by month</source>
        <translation>Отзывы по месяцам</translation>
    </message>
    <message>
        <source>happy</source>
        <translation>довольны</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>нейтральны</translation>
    </message>
    <message>
        <source>unhappy</source>
        <translation>недовольны</translation>
    </message>
    <message>
        <source>No reviews in this period</source>
        <translation>За этот период нет отзывов</translation>
    </message>
    <message>
        <source>Reviews: %1</source>
        <translation>Отзывы: %1</translation>
    </message>
    <message>
        <source>Five-star reviews that reach a goal</source>
        <translation>Сколько пятёрок нужно до цели</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>five-star reviews needed</source>
        <translation>нужно отзывов с пятью звёздами</translation>
    </message>
    <message>
        <source>No reviews with stars in this period</source>
        <translation>За этот период нет отзывов со звёздами</translation>
    </message>
    <message>
        <source>Simple mean of the period; the platform counts its own way.</source>
        <translation>Простое среднее за период; площадка считает по-своему.</translation>
    </message>
    <message>
        <source>Five-star reviews to reach %1: %2</source>
        <translation>Пятёрок до рейтинга %1: %2</translation>
    </message>
    <message>
        <source>New and repeat orders after reviews</source>
        <translation>Новые и повторные заказы после отзывов</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>No orders of known customers in this period</source>
        <translation>За этот период нет заказов известных покупателей</translation>
    </message>
    <message>
        <source>Of %1 repeat orders %2 came after a happy review, %3 after an unhappy one. Who writes reviews buys more anyway: this does not show what a review brings.</source>
        <translation>Из %1 повторных заказов %2 сделаны после довольного отзыва, %3 — после недовольного. Кто пишет отзывы, и так покупает больше: это не показывает, что даёт отзыв.</translation>
    </message>
    <message>
        <source>Orders: %1</source>
        <translation>Заказы: %1</translation>
    </message>
    <message>
        <source>Orders of %1</source>
        <translation>Заказы: %1</translation>
    </message>
    <message>
        <source>goal: %1 stars</source>
        <translation>цель: %1 звезды</translation>
    </message>
    <message>
        <source>Happy per unhappy one</source>
        <translation>Довольных на недовольного</translation>
    </message>
    <message>
        <source>%1 happy · %2 unhappy</source>
        <translation>довольны %1 · недовольны %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln neutral review(s) besides.</source>
        <translation>
            <numerusform>Кроме них %Ln нейтральный отзыв.</numerusform>
            <numerusform>Кроме них %Ln нейтральных отзыва.</numerusform>
            <numerusform>Кроме них %Ln нейтральных отзывов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unhappy and waiting</source>
        <translation>Недовольные ждут</translation>
    </message>
    <message>
        <source>none of them waits for an answer</source>
        <translation>ни один из них не ждёт ответа</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more put off until later.</source>
        <translation>
            <numerusform>Отложен ещё %Ln отзыв.</numerusform>
            <numerusform>Отложено ещё %Ln отзыва.</numerusform>
            <numerusform>Отложено ещё %Ln отзывов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed without an answer.</source>
        <translation>
            <numerusform>Закрыт без ответа %Ln отзыв.</numerusform>
            <numerusform>Закрыто без ответа %Ln отзыва.</numerusform>
            <numerusform>Закрыто без ответа %Ln отзывов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more waiting from other days than those of this period.</source>
        <translation>
            <numerusform>Ждёт ещё %Ln отзыв не из этого периода.</numerusform>
            <numerusform>Ждут ещё %Ln отзыва не из этого периода.</numerusform>
            <numerusform>Ждут ещё %Ln отзывов не из этого периода.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unhappy: not known whether answered</source>
        <translation>
            <numerusform>%Ln недовольный: неизвестно, ответили ли</numerusform>
            <numerusform>%Ln недовольных: неизвестно, ответили ли</numerusform>
            <numerusform>%Ln недовольных: неизвестно, ответили ли</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln imported one(s) it is not known whether they were answered.</source>
        <translation>
            <numerusform>О %Ln загруженном неизвестно, ответили ли на него.</numerusform>
            <numerusform>О %Ln загруженных неизвестно, ответили ли на них.</numerusform>
            <numerusform>О %Ln загруженных неизвестно, ответили ли на них.</numerusform>
        </translation>
    </message>
    <message>
        <source>rating of products</source>
        <translation>рейтинг товаров</translation>
    </message>
    <message>
        <source>Rating of the last 90 days</source>
        <translation>Рейтинг за последние 90 дней</translation>
    </message>
    <message>
        <source>At the pace of this period so many come in less than a week.</source>
        <translation>Столько приходит быстрее чем за неделю, если считать по этому периоду.</translation>
    </message>
    <message numerus="yes">
        <source>At the pace of this period so many come in %Ln week(s).</source>
        <translation>
            <numerusform>Столько приходит за %Ln неделю, если считать по этому периоду.</numerusform>
            <numerusform>Столько приходит за %Ln недели, если считать по этому периоду.</numerusform>
            <numerusform>Столько приходит за %Ln недель, если считать по этому периоду.</numerusform>
        </translation>
    </message>
    <message>
        <source>They must come on top: reviews as they come now leave the mean where it is.</source>
        <translation>Они нужны сверх обычных: отзывы, какие идут сейчас, среднее не меняют.</translation>
    </message>
</context>
<context>
    <name>encore::ui::NumberCard</name>
    <message>
        <source>Fewer than five: counts only, a percentage would mislead.</source>
        <translation>Меньше пяти: показываем только числа, процент ввёл бы в заблуждение.</translation>
    </message>
    <message>
        <source>Fewer than thirty: look at the likely range rather than at the figure.</source>
        <translation>Меньше тридцати: смотрите скорее на границы, чем на само число.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Who is counted</source>
        <translation>Кто входит</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>Как считается</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Определение</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>KPI2a, version 1</comment>
        <translation>%1, версия %2</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Rows behind it</source>
        <translation>Из чего сложилось</translation>
    </message>
    <message>
        <source>Looking for the rows…</source>
        <translation>Ищем строки…</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>bought again: 18 of 31</comment>
        <translation>%1: %2 из %3</translation>
    </message>
    <message>
        <source>Save the rows</source>
        <translation>Сохранить строки</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>Таблицы (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>On the page Reviews</source>
        <translation>На странице «Отзывы»</translation>
    </message>
    <message>
        <source>Figures beside it</source>
        <translation>Показатели рядом</translation>
    </message>
    <message>
        <source>%1 →</source>
        <comment>opens the card of a figure</comment>
        <translation>%1 →</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>encore::ui::PeriodBar</name>
    <message>
        <source>all channels</source>
        <translation>все каналы</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n канал</numerusform>
            <numerusform>%n канала</numerusform>
            <numerusform>%n каналов</numerusform>
        </translation>
    </message>
    <message>
        <source>compare: %1</source>
        <translation>сравнить: %1</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Период: %1</translation>
    </message>
    <message>
        <source>Channels: %1</source>
        <translation>Каналы: %1</translation>
    </message>
</context>
<context>
    <name>encore::ui::PeriodSheet</name>
    <message>
        <source>Own period</source>
        <translation>Свой период</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To, this day included</source>
        <translation>По, включительно</translation>
    </message>
    <message>
        <source>Days are those of the shop, from midnight to midnight.</source>
        <translation>Дни — по времени магазина, с полуночи до полуночи.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>encore::ui::ReplyEffectStrip</name>
    <message>
        <source>on the day of the reply</source>
        <translation>со дня ответа</translation>
    </message>
    <message>
        <source>within 2 days</source>
        <translation>за 2 дня</translation>
    </message>
    <message>
        <source>within 7</source>
        <translation>за 7</translation>
    </message>
    <message>
        <source>within 14</source>
        <translation>за 14</translation>
    </message>
    <message>
        <source>From when a customer counts as answered</source>
        <translation>С какого дня считаем, что ответили</translation>
    </message>
    <message>
        <source>A reply to the unhappy and the next order</source>
        <translation>Ответ недовольным и следующий заказ</translation>
    </message>
    <message>
        <source>counts as answered:</source>
        <translation>считаем, что ответили:</translation>
    </message>
    <message>
        <source>Why this might be wrong: whom we answer is our own choice, and only earlier orders, stars and channel are levelled out. Look whether the sentence stays the same under the other choices.</source>
        <translation>Почему это может быть неверно: кому отвечать, выбираем мы сами, а уравнены только прежние заказы, звёзды и канал. Проверьте, не меняется ли вывод при другом выборе справа.</translation>
    </message>
    <message>
        <source>How it is computed →</source>
        <translation>Как это посчитано →</translation>
    </message>
    <message numerus="yes">
        <source>answered within %Ln day(s): %1 times as often, %2</source>
        <comment>ratio, its range</comment>
        <translation>
            <numerusform>ответ за %Ln день: ×%1 к частоте без ответа, %2</numerusform>
            <numerusform>ответ за %Ln дня: ×%1 к частоте без ответа, %2</numerusform>
            <numerusform>ответ за %Ln дней: ×%1 к частоте без ответа, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared in other ways: %1.</source>
        <translation>При других сравнениях: %1.</translation>
    </message>
    <message>
        <source>Why this might be wrong: whom we answer is our own choice, and only earlier orders, stars and channel are levelled out.</source>
        <translation>Почему это может быть неверно: кому отвечать, выбираем мы сами, а уравнены только прежние заказы, звёзды и канал.</translation>
    </message>
</context>
<context>
    <name>encore::ui::ReplyTasks</name>
    <message numerus="yes">
        <source>Make %Ln task(s)?</source>
        <translation>
            <numerusform>Создать %Ln задачу?</numerusform>
            <numerusform>Создать %Ln задачи?</numerusform>
            <numerusform>Создать %Ln задач?</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: one for each customer of this row whose last order was delivered in the period. Who has this task already gets no second one. All of it can be undone in one step.</source>
        <translation>«%1»: по одной на каждого покупателя строки, чей последний заказ доставлен в этот период. У кого такая задача уже есть, второй не будет. Всё отменяется одним шагом.</translation>
    </message>
    <message>
        <source>Make the tasks</source>
        <translation>Создать задачи</translation>
    </message>
    <message>
        <source>Tasks: %1</source>
        <translation>Задачи: %1</translation>
    </message>
    <message>
        <source>All of them have this task already.</source>
        <translation>У всех такая задача уже есть.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) made: %1</source>
        <translation>
            <numerusform>Создана %Ln задача: %1</numerusform>
            <numerusform>Созданы %Ln задачи: %1</numerusform>
            <numerusform>Создано %Ln задач: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::ReturningTab</name>
    <message>
        <source>Returning</source>
        <translation>Возвращаются</translation>
    </message>
    <message>
        <source>months</source>
        <translation>месяцы</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>кварталы</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Строки таблицы</translation>
    </message>
    <message numerus="yes">
        <source>Bought again within %n day(s)</source>
        <translation>
            <numerusform>Купили снова за %n день</numerusform>
            <numerusform>Купили снова за %n дня</numerusform>
            <numerusform>Купили снова за %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>First orders of %1</source>
        <translation>Первые заказы: %1</translation>
    </message>
    <message>
        <source>bought again</source>
        <translation>купил снова</translation>
    </message>
    <message>
        <source>Revenue per customer in a year (LTV)</source>
        <translation>Выручка с клиента за год (LTV)</translation>
    </message>
    <message>
        <source>First orders of %1, each watched for a year</source>
        <translation>Первые заказы: %1, за каждым наблюдаем год</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>Средний чек</translation>
    </message>
    <message>
        <source>Orders of %1</source>
        <translation>Заказы: %1</translation>
    </message>
    <message>
        <source>Revenue from repeat orders</source>
        <translation>Выручка от повторных заказов</translation>
    </message>
    <message>
        <source>the best %1 bring %2</source>
        <translation>лучшие %1 дают %2</translation>
    </message>
    <message>
        <source>repeat order</source>
        <translation>повторный</translation>
    </message>
    <message>
        <source>list →</source>
        <translation>список →</translation>
    </message>
    <message>
        <source>Late with the next order</source>
        <translation>Опаздывают со следующим заказом</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>На %1</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>постоянный</translation>
    </message>
    <message>
        <source>Purchases expected in 3 months</source>
        <translation>Ждём покупок за 3 месяца</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>считаем</translation>
    </message>
    <message>
        <source>last time off by %1</source>
        <comment>forecast error, percent</comment>
        <translation>прошлый раз ошибка %1</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>ещё не проверено</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from today</source>
        <translation>
            <numerusform>%n день от сегодня</numerusform>
            <numerusform>%n дня от сегодня</numerusform>
            <numerusform>%n дней от сегодня</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on %1 for the 91 days after it: %2 expected, %3 came.</source>
        <translation>Прогноз на 91 день от %1: ждали %2, пришло %3.</translation>
    </message>
    <message>
        <source>Back-tests possible so far: %1 of 3.</source>
        <translation>Проверок на прошлом пока: %1 из 3.</translation>
    </message>
    <message>
        <source>Share who bought again (retention), by month</source>
        <translation>Доля купивших снова, по месяцам</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message numerus="yes">
        <source>Of all who bought in the %n day(s) before the month: bought again within as many days from its first day.</source>
        <translation>
            <numerusform>Из всех, кто купил за %n день до месяца: купили снова за столько же дней с его начала.</numerusform>
            <numerusform>Из всех, кто купил за %n дня до месяца: купили снова за столько же дней с его начала.</numerusform>
            <numerusform>Из всех, кто купил за %n дней до месяца: купили снова за столько же дней с его начала.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too early for this line</source>
        <translation>Для этой линии пока рано</translation>
    </message>
    <message numerus="yes">
        <source>It needs five customers who bought in the %n day(s) before a month, and as many days after it.</source>
        <translation>
            <numerusform>Нужны пять клиентов, купивших за %n день до начала месяца, и столько же дней после.</numerusform>
            <numerusform>Нужны пять клиентов, купивших за %n дня до начала месяца, и столько же дней после.</numerusform>
            <numerusform>Нужны пять клиентов, купивших за %n дней до начала месяца, и столько же дней после.</numerusform>
        </translation>
    </message>
    <message>
        <source>Share who bought again (retention)</source>
        <translation>Доля купивших снова</translation>
    </message>
    <message>
        <source>Bought %1, again %2</source>
        <comment>two periods</comment>
        <translation>Купили: %1, снова: %2</translation>
    </message>
    <message>
        <source>Revenue per customer by months since the first order</source>
        <translation>Выручка с клиента по месяцам от первого заказа</translation>
    </message>
    <message>
        <source>Days since the first order</source>
        <translation>Дней от первого заказа</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Первый заказ</translation>
    </message>
    <message>
        <source>mo</source>
        <comment>months, short, after a number</comment>
        <translation>мес</translation>
    </message>
    <message>
        <source>It needs a quarter with five new customers, all of them watched for 30 days.</source>
        <translation>Нужен квартал с пятью новыми клиентами, за каждым — 30 дней наблюдения.</translation>
    </message>
    <message>
        <source>After refunds. Each line ends where its youngest customers have been watched no longer.</source>
        <translation>За вычетом возвратов. Линия кончается там, где за самыми новыми клиентами дольше не наблюдали.</translation>
    </message>
    <message numerus="yes">
        <source>Revenue per customer within %n day(s)</source>
        <translation>
            <numerusform>Выручка с клиента за %n день</numerusform>
            <numerusform>Выручка с клиента за %n дня</numerusform>
            <numerusform>Выручка с клиента за %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Who bought again, by quarter of first order, %</source>
        <translation>Кто купил снова, по кварталу первого заказа, %</translation>
    </message>
    <message>
        <source>Who bought again, by month of first order, %</source>
        <translation>Кто купил снова, по месяцу первого заказа, %</translation>
    </message>
    <message>
        <source>Months later</source>
        <translation>Через месяцев</translation>
    </message>
    <message>
        <source>Columns: months of 30 days after the first order. In a frame: the month is not over for everyone.</source>
        <translation>Столбцы — месяцы по 30 дней после первого заказа. В рамке: месяц кончился ещё не у всех.</translation>
    </message>
    <message>
        <source>Shown are the latest %1 rows.</source>
        <translation>Показаны последние строки: %1.</translation>
    </message>
    <message>
        <source>average</source>
        <comment>last row of a table</comment>
        <translation>в среднем</translation>
    </message>
    <message>
        <source>No orders in this period</source>
        <translation>За этот период нет заказов</translation>
    </message>
    <message>
        <source>Too early for this table</source>
        <translation>Для этой таблицы пока рано</translation>
    </message>
    <message>
        <source>It begins 30 days after the first known customer&apos;s first order.</source>
        <translation>Она начинается через 30 дней после первого заказа первого известного клиента.</translation>
    </message>
    <message>
        <source>Bought again in month %1 after the first order</source>
        <translation>Купили снова в %1-й месяц после первого заказа</translation>
    </message>
    <message>
        <source>All complete rows of the table</source>
        <translation>Все законченные строки таблицы</translation>
    </message>
    <message>
        <source>This month is not over for everyone in the row, so the share can still grow.</source>
        <translation>Этот месяц кончился ещё не у всех в строке, доля может вырасти.</translation>
    </message>
    <message>
        <source>bought then</source>
        <translation>купил тогда</translation>
    </message>
    <message>
        <source>When they buy a second time</source>
        <translation>Когда покупают второй раз</translation>
    </message>
    <message>
        <source>days</source>
        <comment>after a number</comment>
        <translation>дн</translation>
    </message>
    <message>
        <source>All customers: half have bought again by day %1</source>
        <translation>Все клиенты: половина покупает снова к %1-му дню</translation>
    </message>
    <message>
        <source>likely %1 to %2</source>
        <comment>days</comment>
        <translation>скорее всего %1–%2</translation>
    </message>
    <message>
        <source>All customers: less than half have bought again so far.</source>
        <translation>Все клиенты: пока снова купило меньше половины.</translation>
    </message>
    <message>
        <source>Second purchase by day %1</source>
        <translation>Вторая покупка к %1-му дню</translation>
    </message>
    <message numerus="yes">
        <source>usually %1 · %Ln order(s)</source>
        <translation>
            <numerusform>обычно %1 · %Ln заказ</numerusform>
            <numerusform>обычно %1 · %Ln заказа</numerusform>
            <numerusform>обычно %1 · %Ln заказов</numerusform>
        </translation>
    </message>
    <message>
        <source>regulars; %1 of %2 with one-time buyers</source>
        <translation>постоянных; с купившими раз %1 из %2</translation>
    </message>
    <message>
        <source>this period</source>
        <translation>этот период</translation>
    </message>
    <message>
        <source>What this panel shows</source>
        <translation>Что показывает эта панель</translation>
    </message>
    <message>
        <source>stayed away</source>
        <translation>отток</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>риск</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>до сих пор</translation>
    </message>
    <message>
        <source>next 12 months</source>
        <translation>на 12 месяцев</translation>
    </message>
    <message>
        <source>products</source>
        <translation>товары</translation>
    </message>
    <message>
        <source>second order</source>
        <translation>второй заказ</translation>
    </message>
    <message>
        <source>days between</source>
        <translation>дни между</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>лесенка</translation>
    </message>
    <message>
        <source>bought again</source>
        <comment>what a panel shows</comment>
        <translation>купили снова</translation>
    </message>
    <message>
        <source>Other shares go by the same name: do not compare them with this one.</source>
        <translation>Тем же словом называют и другие доли: не сравнивайте их с этой.</translation>
    </message>
    <message>
        <source>Of the %1 days ahead half must lie within the time for which customers were watched so far; on average %2 do.</source>
        <translation>Из %1 дн. вперёд хотя бы половина должна лежать в пределах времени, за которым покупатели уже наблюдались; в среднем таких дней %2.</translation>
    </message>
</context>
</TS>
