<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>PromisedWords</name>
    <message>
        <source>Exchange</source>
        <translation>Замена</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Возврат денег</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Купон</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Подарок</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>Извинения</translation>
    </message>
</context>
<context>
    <name>encore::ui::ApprovalsCard</name>
    <message>
        <source>Waits for your word</source>
        <translation>Ждёт вашего слова</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n ответ</numerusform>
            <numerusform>%n ответа</numerusform>
            <numerusform>%n ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compensation(s) above the limit</source>
        <translation>
            <numerusform>%n компенсация сверх предела</numerusform>
            <numerusform>%n компенсации сверх предела</numerusform>
            <numerusform>%n компенсаций сверх предела</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the answers</source>
        <translation>Посмотреть ответы</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Открыть обращение</translation>
    </message>
    <message>
        <source>Came back to you</source>
        <translation>Вернулось к вам</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) with a remark of the owner&apos;s</source>
        <translation>
            <numerusform>%n ответ с замечанием владельца</numerusform>
            <numerusform>%n ответа с замечанием владельца</numerusform>
            <numerusform>%n ответов с замечанием владельца</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::ChannelsCard</name>
    <message>
        <source>Channels</source>
        <translation>Площадки</translation>
    </message>
    <message>
        <source>last looked at</source>
        <translation>когда смотрели</translation>
    </message>
    <message>
        <source>No places chosen yet where customers buy and speak.</source>
        <translation>Площадки, где покупают и пишут, ещё не выбраны.</translation>
    </message>
    <message>
        <source>Choose channels →</source>
        <translation>Выбрать площадки →</translation>
    </message>
    <message>
        <source>time to look</source>
        <translation>пора</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ни разу</translation>
    </message>
    <message>
        <source>Looked now: %1</source>
        <translation>Посмотрели сейчас: %1</translation>
    </message>
    <message numerus="yes">
        <source>Look at %n place(s) one by one →</source>
        <translation>
            <numerusform>Обойти %n площадку →</numerusform>
            <numerusform>Обойти %n площадки →</numerusform>
            <numerusform>Обойти %n площадок →</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at %1</source>
        <translation>Посмотрели: %1</translation>
    </message>
</context>
<context>
    <name>encore::ui::ChecklistCard</name>
    <message>
        <source>First steps</source>
        <translation>Первые шаги</translation>
    </message>
    <message>
        <source>Hide these steps</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Check the working hours</source>
        <translation>Проверить часы работы</translation>
    </message>
    <message>
        <source>Choose where customers buy and speak</source>
        <translation>Выбрать, где покупают и пишут</translation>
    </message>
    <message>
        <source>Bring customers and orders from your table</source>
        <translation>Загрузить клиентов и заказы из таблицы</translation>
    </message>
    <message>
        <source>Write down the first review or bring a file</source>
        <translation>Записать первый отзыв или загрузить файл</translation>
    </message>
    <message>
        <source>Confirm how fast you want to answer</source>
        <translation>Подтвердить срок ответа</translation>
    </message>
    <message>
        <source>Look through the reply templates</source>
        <translation>Посмотреть шаблоны ответов</translation>
    </message>
    <message>
        <source>Answer the first review</source>
        <translation>Ответить на первый отзыв</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, сделано</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>encore::ui::LateCard</name>
    <message>
        <source>Write before they write</source>
        <translation>Написать первыми</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Заказ %1</translation>
    </message>
    <message>
        <source>was unhappy last time: take care before it is sent</source>
        <translation>в прошлый раз был недоволен: проверьте перед отправкой</translation>
    </message>
    <message numerus="yes">
        <source>on the way for %n day(s)</source>
        <translation>
            <numerusform>в пути %n день</numerusform>
            <numerusform>в пути %n дня</numerusform>
            <numerusform>в пути %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>promised for %1, still on the way</source>
        <translation>обещан к %1, ещё в пути</translation>
    </message>
    <message>
        <source>promised for %1, not sent yet</source>
        <translation>обещан к %1, ещё не отправлен</translation>
    </message>
    <message>
        <source>write →</source>
        <translation>написать →</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Написать: %1</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Открыть заказ</translation>
    </message>
    <message>
        <source>the same product went wrong before: look at it before it is sent</source>
        <translation>с этим товаром уже была беда: проверьте его до отправки</translation>
    </message>
</context>
<context>
    <name>encore::ui::OwedCard</name>
    <message>
        <source>Promised to customers</source>
        <translation>Обещали клиентам</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>no day named</source>
        <translation>срок не назван</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Открыть обращение</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) overdue →</source>
        <translation>
            <numerusform>%n обращение просрочено →</numerusform>
            <numerusform>%n обращения просрочены →</numerusform>
            <numerusform>%n обращений просрочены →</numerusform>
        </translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>Что делаем</translation>
    </message>
</context>
<context>
    <name>encore::ui::PulseCard</name>
    <message>
        <source>How the shop is doing</source>
        <translation>Как дела у магазина</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>, likely %1–%2</source>
        <translation>, скорее всего %1–%2</translation>
    </message>
    <message numerus="yes">
        <source>Bought again within %n days</source>
        <translation>
            <numerusform>Купили снова за %n день</numerusform>
            <numerusform>Купили снова за %n дня</numerusform>
            <numerusform>Купили снова за %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>too early to say</source>
        <translation>пока рано судить</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Ответили в срок</translation>
    </message>
    <message>
        <source>nothing was due yet</source>
        <translation>срок ещё ни разу не наступал</translation>
    </message>
    <message>
        <source>Mean of the stars</source>
        <translation>Средняя оценка</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n отзыв</numerusform>
            <numerusform>%n отзыва</numerusform>
            <numerusform>%n отзывов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unhappy</source>
        <translation>
            <numerusform>%n недовольный</numerusform>
            <numerusform>%n недовольных</numerusform>
            <numerusform>%n недовольных</numerusform>
        </translation>
    </message>
    <message>
        <source>no reviews lately</source>
        <translation>отзывов за последнее время нет</translation>
    </message>
</context>
<context>
    <name>encore::ui::TaskBoard</name>
    <message>
        <source>not understood, or over already</source>
        <translation>непонятно или уже прошло</translation>
    </message>
    <message>
        <source>Put off: %1</source>
        <translation>Отложено: %1</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Новая задача</translation>
    </message>
    <message>
        <source>Until when: tomorrow, fri 10:00</source>
        <translation>До когда: завтра, пт 10:00</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Отложено до</translation>
    </message>
    <message>
        <source>Space done · Enter edit · S put off · Del remove</source>
        <translation>Пробел — сделано · Enter — изменить · S / Ы — отложить · Del — удалить</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Everyone&apos;s</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>сделано: %1</translation>
    </message>
    <message>
        <source>overdue · %1</source>
        <translation>просрочено · %1</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Просроченных задач нет.</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>Сделанных задач пока нет.</translation>
    </message>
    <message>
        <source>Nothing is planned for later.</source>
        <translation>На потом ничего не запланировано.</translation>
    </message>
    <message>
        <source>Nothing is left for today.</source>
        <translation>На сегодня всё сделано.</translation>
    </message>
    <message>
        <source>Ctrl N, then T writes down a task from anywhere; so does the menu of a customer, an order or a review.</source>
        <translation>Новая задача — Ctrl N, затем T / Е; или из меню клиента, заказа, отзыва.</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Снова открыта: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Сделано: %1</translation>
    </message>
    <message>
        <source>Task removed: %1</source>
        <translation>Задача удалена: %1</translation>
    </message>
    <message>
        <source>Done, or open again</source>
        <translation>Сделано или открыть снова</translation>
    </message>
    <message>
        <source>Edit the task</source>
        <translation>Изменить задачу</translation>
    </message>
    <message>
        <source>Put off…</source>
        <translation>Отложить…</translation>
    </message>
    <message>
        <source>Open what it is about</source>
        <translation>Открыть, о чём задача</translation>
    </message>
</context>
<context>
    <name>encore::ui::TaskCard</name>
    <message>
        <source>Promised for today</source>
        <translation>Обещали на сегодня</translation>
    </message>
    <message>
        <source>Nothing is promised for today.</source>
        <translation>На сегодня ничего не обещано.</translation>
    </message>
    <message>
        <source>New: call Oleg tomorrow 12:00</source>
        <translation>Новое: позвонить Олегу завтра в 12:00</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Новая задача</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a time of day</comment>
        <translation>до %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Сделано: %1</translation>
    </message>
    <message>
        <source>Done (Space)</source>
        <translation>Сделано (Пробел)</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>Open the review</source>
        <translation>Открыть отзыв</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Открыть заказ</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Открыть клиента</translation>
    </message>
    <message>
        <source>Task added: %1</source>
        <translation>Задача добавлена: %1</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Открыть обращение</translation>
    </message>
</context>
<context>
    <name>encore::ui::TodayPage</name>
    <message>
        <source>Start answering</source>
        <translation>Начать отвечать</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Новая задача</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Отзыв</translation>
    </message>
    <message>
        <source>New review</source>
        <translation>Новый отзыв</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Новый заказ</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>How fast we answer</source>
        <translation>Как быстро отвечаем</translation>
    </message>
    <message>
        <source>Came since</source>
        <translation>Пришло с прошлого раза</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Доброе утро</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Добрый день</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Добрый вечер</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Good morning, Anna</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Saturday, November 21</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the shop is open until %1</source>
        <translation>магазин открыт до %1</translation>
    </message>
    <message>
        <source>the shop never opens by its hours: no answer is due</source>
        <translation>по часам работы магазин не открывается: сроков ответа нет</translation>
    </message>
    <message>
        <source>the shop is closed, opens %1</source>
        <translation>магазин закрыт, откроется %1</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n просрочен</numerusform>
            <numerusform>%n просрочены</numerusform>
            <numerusform>%n просрочены</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Nobody waits for an answer.</source>
        <translation>Ответа никто не ждёт.</translation>
    </message>
    <message>
        <source>No reviews yet. Write down what was said at the counter, or bring a file.</source>
        <translation>Отзывов пока нет. Запишите то, что сказали у прилавка, или загрузите файл.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>waits %1</source>
        <translation>ждёт %1</translation>
    </message>
    <message>
        <source>A rating without text</source>
        <translation>Оценка без текста</translation>
    </message>
    <message>
        <source>Open the review</source>
        <translation>Открыть отзыв</translation>
    </message>
    <message numerus="yes">
        <source>%n new review(s)</source>
        <translation>
            <numerusform>%n новый отзыв</numerusform>
            <numerusform>%n новых отзыва</numerusform>
            <numerusform>%n новых отзывов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new order(s)</source>
        <translation>
            <numerusform>%n новый заказ</numerusform>
            <numerusform>%n новых заказа</numerusform>
            <numerusform>%n новых заказов</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new since you were last here.</source>
        <translation>С прошлого раза нового нет.</translation>
    </message>
    <message>
        <source>Too few reviews yet</source>
        <translation>Отзывов пока мало</translation>
    </message>
    <message>
        <source>With five reviews of the last %1 days it says here how fast you usually answer. So far: %2.</source>
        <translation>Когда за последние %1 дней наберётся пять отзывов, здесь будет видно, как быстро вы обычно отвечаете. Пока: %2.</translation>
    </message>
    <message>
        <source>We usually answer within %1</source>
        <translation>Обычно отвечаем за %1</translation>
    </message>
    <message>
        <source>Less than half have an answer so far</source>
        <translation>Ответ пока есть меньше чем на половину</translation>
    </message>
    <message>
        <source>In time: %1 of %2. Answered: %3 of %4.</source>
        <translation>В срок: %1 из %2. С ответом: %3 из %4.</translation>
    </message>
    <message>
        <source>Answered: %1 of %2.</source>
        <translation>С ответом: %1 из %2.</translation>
    </message>
    <message>
        <source>Reviews of the last %1 days; those without an answer count as still waiting.</source>
        <translation>Отзывы за последние %1 дней; те, что без ответа, считаются ещё ждущими.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>All figures →</source>
        <translation>Все показатели →</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message numerus="yes">
        <source>%n due soon</source>
        <translation>
            <numerusform>%n скоро срок</numerusform>
            <numerusform>%n скоро срок</numerusform>
            <numerusform>%n скоро срок</numerusform>
        </translation>
    </message>
    <message>
        <source>Service: standards and the month in review</source>
        <translation>Сервис: стандарты и разбор месяца</translation>
    </message>
    <message>
        <source>How we want to serve →</source>
        <translation>Как мы хотим работать →</translation>
    </message>
    <message>
        <source>Hello</source>
        <comment>greeting at night</comment>
        <translation>Доброй ночи</translation>
    </message>
    <message>
        <source>A quarter without a look back at how we serve →</source>
        <translation>Квартал без взгляда на свой сервис →</translation>
    </message>
    <message>
        <source>answer times not confirmed →</source>
        <translation>сроки ответа не подтверждены →</translation>
    </message>
    <message numerus="yes">
        <source>%n by times not confirmed →</source>
        <translation>
            <numerusform>%n по неподтверждённому сроку →</numerusform>
            <numerusform>%n по неподтверждённым срокам →</numerusform>
            <numerusform>%n по неподтверждённым срокам →</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue by the usual times. The owner has not confirmed yet how fast to answer there, so nothing turns red.</source>
        <translation>Просрочено по обычным срокам. Владелец ещё не подтвердил, за сколько там отвечать, поэтому красного нет.</translation>
    </message>
</context>
</TS>
