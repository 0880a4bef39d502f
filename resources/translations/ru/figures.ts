<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
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
        <source>Counted on %1 by definitions %2. “Likely” is the range that holds the true figure 95 times out of 100; ≈ is a difference that could be chance.</source>
        <translation>Посчитано %1, определения %2. «Скорее всего» — промежуток, в который настоящая цифра попадает 95 раз из 100; ≈ — такая разница бывает и случайно.</translation>
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
        <source>Most reviews still wait:</source>
        <translation>Большинство отзывов ещё ждёт:</translation>
    </message>
    <message>
        <source>%1 of %2 have an answer.</source>
        <translation>ответ есть у %1 из %2.</translation>
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
        <source>; counted with %1 that still wait</source>
        <comment>reviews without an answer</comment>
        <translation>; с учётом %1 без ответа</translation>
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
    <message>
        <source>%1 quarter %2</source>
        <comment>roman number, year</comment>
        <translation>%1 кв. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дня</numerusform>
            <numerusform>%Ln дней</numerusform>
        </translation>
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
        <source>Several orders of a customer on one day are one purchase.</source>
        <translation>Несколько заказов клиента за один день — одна покупка.</translation>
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
    <name>encore::ui::ReturningTab</name>
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
        <source>Half of the orders are above %1.</source>
        <translation>Половина заказов дороже %1.</translation>
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
        <source>Of the profit, where the cost of goods is known: %1.</source>
        <translation>В прибыли, где известна себестоимость: %1.</translation>
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
        <source>In money: %1%2.</source>
        <translation>В деньгах: %1%2.</translation>
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
        <source>It needs a quarter with five new customers who were watched for two weeks.</source>
        <translation>Нужен квартал с пятью новыми клиентами, за которыми наблюдаем две недели.</translation>
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
        <source>regulars; with those who bought once %1 of %2</source>
        <translation>постоянных; с купившими один раз %1 из %2</translation>
    </message>
    <message>
        <source>this period</source>
        <translation>этот период</translation>
    </message>
</context>
</TS>
