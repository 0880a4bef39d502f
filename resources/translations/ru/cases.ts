<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>encore::ui::CaseBoard</name>
    <message>
        <source>done, 30 days</source>
        <translation>сделано, 30 дней</translation>
    </message>
</context>
<context>
    <name>encore::ui::CaseDetail</name>
    <message>
        <source>Answer due %1</source>
        <translation>Ответить до: %1</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Кто отвечает за обращение</translation>
    </message>
    <message>
        <source>A second failure within a year</source>
        <translation>Второй раз за год подвели</translation>
    </message>
    <message>
        <source>A good recovery helps once; after a second failure it rarely does. The owner decides.</source>
        <translation>Хорошо исправленная ошибка помогает один раз, второй раз почти никогда. Решает владелец.</translation>
    </message>
    <message>
        <source>%1 works here no more</source>
        <translation>%1 здесь больше не работает</translation>
    </message>
    <message>
        <source>Somebody else must take the case over.</source>
        <translation>Обращение должен взять кто-то другой.</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>Вижу</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Назначить…</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>Обращение не открыто</translation>
    </message>
    <message>
        <source>Review, customer, order</source>
        <translation>Отзыв, клиент, заказ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>encore::ui::CaseList</name>
    <message>
        <source>Nothing here</source>
        <translation>Здесь пусто</translation>
    </message>
    <message>
        <source>No case found</source>
        <translation>Ничего не нашлось</translation>
    </message>
    <message>
        <source>Cases are found by their title, the customer or the author of the review.</source>
        <translation>Обращения ищутся по названию, клиенту или автору отзыва.</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Просроченного нет</translation>
    </message>
    <message>
        <source>Nobody was let down twice</source>
        <translation>Дважды никого не подвели</translation>
    </message>
    <message>
        <source>Here stand customers with whom something went wrong a second time within a year.</source>
        <translation>Здесь будут клиенты, с которыми за год что-то случилось во второй раз.</translation>
    </message>
    <message>
        <source>Nothing waits for somebody else</source>
        <translation>Никого не ждём</translation>
    </message>
    <message>
        <source>No open cases</source>
        <translation>Открытых обращений нет</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Обращений пока нет</translation>
    </message>
    <message>
        <source>A case follows one trouble to its end: why it happened, what we do, what came of it. Open one from a review with C, or here for a call or a return.</source>
        <translation>Обращение ведёт одну неприятность до конца: почему случилось, что делаем, чем кончилось. Откройте его из отзыва клавишей C или здесь: звонок, вопрос, возврат.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Новое обращение</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Title, customer or author</source>
        <translation>Название, клиент или автор</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>Найти обращение</translation>
    </message>
    <message>
        <source>Reading the cases</source>
        <translation>Читаем обращения</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>Kind of cases</source>
        <translation>Вид обращений</translation>
    </message>
    <message>
        <source>Only “%1” were looked through.</source>
        <translation>Искали только среди «%1».</translation>
    </message>
</context>
<context>
    <name>encore::ui::CasePaper</name>
    <message>
        <source>promised by %1</source>
        <translation>обещали до %1</translation>
    </message>
    <message>
        <source>given %1</source>
        <translation>отдали %1</translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation>ещё не отдали</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Отвечает</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Ответить до</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>A second failure within a year.</source>
        <translation>Второй раз за год подвели.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Отзыв</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что случилось</translation>
    </message>
    <message>
        <source>Why it happened</source>
        <translation>Почему случилось</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>Что делаем</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>До %1</translation>
    </message>
    <message>
        <source>What the customer gets</source>
        <translation>Что получит клиент</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Надо сделать</translation>
    </message>
    <message>
        <source>The customer: %1</source>
        <translation>Клиент: %1</translation>
    </message>
    <message>
        <source>Since then: %1</source>
        <translation>С тех пор: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Изменили: %1</translation>
    </message>
    <message>
        <source>Nothing is changed: %1</source>
        <translation>Ничего не меняем: %1</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Чем кончилось</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Case %1 · %2</source>
        <translation>Обращение %1 · %2</translation>
    </message>
    <message>
        <source>Unhappy reviews: %1, answered %2. Cases opened: %3, closed: %4, overdue now: %5. Compensations agreed: %6.</source>
        <translation>Недовольных отзывов: %1, отвечено: %2. Обращений открыто: %3, закрыто: %4, просрочено сейчас: %5. Обещано компенсаций на %6.</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>без ответа</translation>
    </message>
    <message>
        <source>What unhappy customers said</source>
        <translation>Что написали недовольные</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>%1: %2 cases</source>
        <comment>cause</comment>
        <translation>%1: обращений %2</translation>
    </message>
    <message>
        <source>%1: %2 reviews of at most 3 stars</source>
        <comment>product</comment>
        <translation>%1: отзывов с оценкой до 3 — %2</translation>
    </message>
    <message>
        <source>What repeats, in 30 days</source>
        <translation>Что повторяется, за 30 дней</translation>
    </message>
    <message>
        <source>Promised and not given yet</source>
        <translation>Обещали и ещё не отдали</translation>
    </message>
    <message>
        <source>done: %1</source>
        <comment>change</comment>
        <translation>сделано: %1</translation>
    </message>
    <message>
        <source>by %1: %2</source>
        <comment>change</comment>
        <translation>до %1: %2</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Unhappy customers, %1</source>
        <translation>Недовольные клиенты, %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ответили</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Ask how it is</source>
        <translation>Спросить, всё ли хорошо</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>спросили %1</translation>
    </message>
    <message>
        <source>Goods that come back</source>
        <translation>Что возвращается</translation>
    </message>
    <message>
        <source>Nobody was unhappy in writing this week.</source>
        <translation>На этой неделе недовольных отзывов не было.</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Просроченного нет.</translation>
    </message>
</context>
<context>
    <name>encore::ui::CasePath</name>
    <message>
        <source>This day is not understood: %1</source>
        <translation>Не понятно, какой день: %1</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>не понятно</translation>
    </message>
    <message>
        <source>Who and which order</source>
        <translation>Кто и какой заказ</translation>
    </message>
    <message>
        <source>Why it happened</source>
        <translation>Почему случилось</translation>
    </message>
    <message>
        <source>What we give</source>
        <translation>Что отдаём</translation>
    </message>
    <message>
        <source>What we do and by when</source>
        <translation>Что делаем и к какому дню</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Что осталось сделать</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Чем кончилось</translation>
    </message>
    <message>
        <source>Ask how it is</source>
        <translation>Спросить, всё ли хорошо</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>до %1</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) open</source>
        <translation>
            <numerusform>%n задача открыта</numerusform>
            <numerusform>%n задачи открыты</numerusform>
            <numerusform>%n задач открыто</numerusform>
        </translation>
    </message>
    <message>
        <source>The first time for this cause in a year</source>
        <translation>По этой причине впервые за год</translation>
    </message>
    <message>
        <source>Not the first time for this cause: %1</source>
        <translation>По этой причине не впервые: %1</translation>
    </message>
    <message>
        <source>The customer is known: %1</source>
        <translation>Клиент известен: %1</translation>
    </message>
    <message>
        <source>Nobody knows yet who the customer is. Link the review to a customer, or ask for the order number.</source>
        <translation>Кто этот клиент, пока неизвестно. Свяжите отзыв с клиентом или спросите номер заказа.</translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <translation>Заказ %1, %2</translation>
    </message>
    <message>
        <source>waits for the owner</source>
        <translation>ждёт решения владельца</translation>
    </message>
    <message>
        <source>given %1</source>
        <translation>отдали %1</translation>
    </message>
    <message>
        <source>promised by %1</source>
        <translation>обещали до %1</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Разрешить</translation>
    </message>
    <message>
        <source>Not given yet</source>
        <translation>Ещё не отдали</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Отдали</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>exchange: 11 of 15</comment>
        <translation>%1: %2 из %3</translation>
    </message>
    <message>
        <source>Bought again within 90 days — %1</source>
        <translation>Купили снова за 90 дней — %1</translation>
    </message>
    <message>
        <source>Answered in public</source>
        <translation>Ответили публично</translation>
    </message>
    <message>
        <source>Written in private</source>
        <translation>Написали лично</translation>
    </message>
    <message>
        <source>Told %1</source>
        <translation>Сказали: %1</translation>
    </message>
    <message>
        <source>The customer was not told yet.</source>
        <translation>Клиенту ещё не сказали.</translation>
    </message>
    <message>
        <source>nothing is changed</source>
        <translation>ничего не меняем</translation>
    </message>
    <message>
        <source>%1 (done)</source>
        <translation>%1 (сделано)</translation>
    </message>
    <message>
        <source>New change…</source>
        <translation>Новое изменение…</translation>
    </message>
    <message>
        <source>Since then: %1</source>
        <translation>С тех пор: %1</translation>
    </message>
    <message>
        <source>Asked %1.</source>
        <translation>Спросили %1.</translation>
    </message>
    <message>
        <source>On %1: is all well now?</source>
        <translation>%1 спросить, всё ли теперь хорошо.</translation>
    </message>
    <message>
        <source>On %1: is all well now? A task reminds you.</source>
        <translation>%1 спросить, всё ли теперь хорошо. Напомнит задача.</translation>
    </message>
    <message>
        <source>Is all well now?</source>
        <translation>Теперь всё хорошо?</translation>
    </message>
    <message>
        <source>Some days after the end we ask whether all is well now.</source>
        <translation>Через несколько дней после конца спросим, всё ли хорошо.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что случилось</translation>
    </message>
    <message>
        <source>Could we have known?</source>
        <translation>Могли ли мы знать заранее?</translation>
    </message>
    <message>
        <source>What we do about it</source>
        <translation>Что делаем</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>К какому дню</translation>
    </message>
    <message>
        <source>What the customer says</source>
        <translation>Что говорит клиент</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>What we change so that it does not happen again</source>
        <translation>Что изменим, чтобы не повторилось</translation>
    </message>
    <message>
        <source>Nothing is changed, because</source>
        <translation>Ничего не меняем, потому что</translation>
    </message>
    <message>
        <source>Begin to type: size, late, packing</source>
        <translation>Начните писать: размер, поздно, упаковка</translation>
    </message>
    <message>
        <source>Send another size, the way back is on us</source>
        <translation>Отправим другой размер, обратная дорога за наш счёт</translation>
    </message>
    <message>
        <source>tomorrow, Fri, 15.11</source>
        <translation>завтра, пт, 15.11</translation>
    </message>
    <message>
        <source>New: call Oleg tomorrow 12:00</source>
        <translation>Новая: позвонить Олегу завтра 12:00</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Новая задача</translation>
    </message>
    <message>
        <source>Checked, go on</source>
        <translation>Проверили, дальше</translation>
    </message>
    <message>
        <source>Not ours…</source>
        <translation>Не наше…</translation>
    </message>
    <message>
        <source>Compensation…</source>
        <translation>Компенсация…</translation>
    </message>
    <message>
        <source>Goods come back…</source>
        <translation>Товар вернётся…</translation>
    </message>
    <message>
        <source>Told and agreed</source>
        <translation>Договорились</translation>
    </message>
    <message>
        <source>Answer the review</source>
        <translation>Ответить на отзыв</translation>
    </message>
    <message>
        <source>All seven steps</source>
        <translation>Все семь шагов</translation>
    </message>
    <message>
        <source>Wait…</source>
        <translation>Ждать…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Закрыть обращение</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Всё хорошо</translation>
    </message>
    <message>
        <source>What they want to know</source>
        <translation>О чём спрашивают</translation>
    </message>
    <message>
        <source>Their question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Only the owner takes this back</source>
        <translation>Отменить это может только владелец</translation>
    </message>
</context>
<context>
    <name>encore::ui::CaseReturns</name>
    <message>
        <source>goods</source>
        <translation>товар</translation>
    </message>
    <message>
        <source>%1 × %2 comes back</source>
        <comment>goods, quantity</comment>
        <translation>%1 × %2 вернётся</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>получили %1</translation>
    </message>
    <message>
        <source>not received yet</source>
        <translation>ещё не получили</translation>
    </message>
    <message>
        <source>order %1 goes out instead</source>
        <translation>взамен отправляем заказ %1</translation>
    </message>
</context>
<context>
    <name>encore::ui::CaseRowDelegate</name>
    <message>
        <source>failed twice</source>
        <translation>второй раз</translation>
    </message>
    <message>
        <source>%1 works here no more</source>
        <translation>%1 здесь больше не работает</translation>
    </message>
</context>
<context>
    <name>encore::ui::CaseSide</name>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Отзыв</translation>
    </message>
    <message>
        <source>It is gone where it stood. The case goes on: the customer is still here.</source>
        <translation>Отзыв исчез с площадки. Обращение продолжается: клиент никуда не делся.</translation>
    </message>
    <message>
        <source>Rating without text</source>
        <translation>Оценка без текста</translation>
    </message>
    <message>
        <source>Open the review →</source>
        <translation>Открыть отзыв →</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) for %1</source>
        <translation>
            <numerusform>%n заказ на %1</numerusform>
            <numerusform>%n заказа на %1</numerusform>
            <numerusform>%n заказов на %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no orders yet</source>
        <translation>заказов пока нет</translation>
    </message>
    <message>
        <source>not linked to a customer</source>
        <translation>не связан с клиентом</translation>
    </message>
    <message>
        <source>Customer card →</source>
        <translation>Карточка клиента →</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>заказ %1</translation>
    </message>
    <message>
        <source>delivered %1</source>
        <translation>доставлен %1</translation>
    </message>
    <message>
        <source>placed %1</source>
        <translation>оформлен %1</translation>
    </message>
    <message>
        <source>Open the order →</source>
        <translation>Открыть заказ →</translation>
    </message>
    <message>
        <source>Earlier cases of this customer</source>
        <translation>Прежние обращения клиента</translation>
    </message>
    <message>
        <source>Same cause</source>
        <translation>По той же причине</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>Открыто: %1</translation>
    </message>
    <message>
        <source>Answer due %1</source>
        <translation>Ответить до: %1</translation>
    </message>
    <message>
        <source>No deadline: the shop has no working hours</source>
        <translation>Срока нет: у магазина не указаны часы работы</translation>
    </message>
    <message>
        <source>Waited %1: %2</source>
        <translation>Ждали %1: %2</translation>
    </message>
    <message>
        <source>Waits for %1: %2</source>
        <translation>Ждём уже %1: %2</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Закрыто: %1</translation>
    </message>
    <message>
        <source>Open again within a week: that closing does not count</source>
        <translation>Открыто снова в течение недели: то закрытие не считается</translation>
    </message>
    <message>
        <source>Open again %1</source>
        <translation>Открыто снова: %1</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>Waited %1, the clock ran on: %2</source>
        <translation>Ждали %1, время шло: %2</translation>
    </message>
    <message>
        <source>Waited until %1, no word since: %2</source>
        <translation>Ждали до %1, ответа нет: %2</translation>
    </message>
    <message>
        <source>Waits until %1 at the latest: %2</source>
        <translation>Ждём не дольше чем до %1: %2</translation>
    </message>
    <message>
        <source>Answered %1</source>
        <translation>Ответили %1</translation>
    </message>
</context>
<context>
    <name>encore::ui::CaseWords</name>
    <message>
        <source>review</source>
        <translation>отзыв</translation>
    </message>
    <message>
        <source>request for help</source>
        <translation>просьба о помощи</translation>
    </message>
    <message>
        <source>question</source>
        <translation>вопрос</translation>
    </message>
    <message>
        <source>return of goods</source>
        <translation>возврат товара</translation>
    </message>
    <message>
        <source>new</source>
        <comment>case</comment>
        <translation>новое</translation>
    </message>
    <message>
        <source>checking</source>
        <comment>case</comment>
        <translation>проверяем</translation>
    </message>
    <message>
        <source>in work</source>
        <comment>case</comment>
        <translation>в работе</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>case</comment>
        <translation>ждём</translation>
    </message>
    <message>
        <source>agreed</source>
        <comment>case</comment>
        <translation>договорились</translation>
    </message>
    <message>
        <source>done</source>
        <comment>case</comment>
        <translation>сделано</translation>
    </message>
    <message>
        <source>done and checked</source>
        <comment>case</comment>
        <translation>сделано и проверено</translation>
    </message>
    <message>
        <source>not ours</source>
        <comment>case</comment>
        <translation>не наше</translation>
    </message>
    <message>
        <source>no way out</source>
        <comment>case</comment>
        <translation>не решить</translation>
    </message>
    <message>
        <source>can wait</source>
        <translation>не срочно</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>обычное</translation>
    </message>
    <message>
        <source>important</source>
        <translation>важное</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>срочное</translation>
    </message>
    <message>
        <source>happy</source>
        <translation>доволен</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>нейтральный</translation>
    </message>
    <message>
        <source>unhappy</source>
        <translation>недоволен</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>не ответил</translation>
    </message>
    <message>
        <source>apology</source>
        <translation>извинение</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>обмен</translation>
    </message>
    <message>
        <source>money back</source>
        <translation>деньги назад</translation>
    </message>
    <message>
        <source>coupon</source>
        <translation>купон</translation>
    </message>
    <message>
        <source>points</source>
        <translation>баллы</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>подарок</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>compensation</comment>
        <translation>ничего</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>не решили</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>починка</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>The case is being checked</source>
        <translation>Обращение на проверке</translation>
    </message>
    <message>
        <source>The case is in work</source>
        <translation>Обращение в работе</translation>
    </message>
    <message>
        <source>Agreed with the customer</source>
        <translation>Договорились с клиентом</translation>
    </message>
    <message>
        <source>The case is done</source>
        <translation>Обращение закрыто</translation>
    </message>
    <message>
        <source>The case is done and checked</source>
        <translation>Обращение закрыто и проверено</translation>
    </message>
    <message>
        <source>Closed: not ours</source>
        <translation>Закрыто: не наше</translation>
    </message>
    <message>
        <source>Closed: no way out</source>
        <translation>Закрыто: не решить</translation>
    </message>
    <message>
        <source>The case is open again</source>
        <translation>Обращение снова открыто</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>cases</comment>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>cases</comment>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>cases</comment>
        <translation>Просроченные</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>cases</comment>
        <translation>Ждём</translation>
    </message>
    <message>
        <source>Failed twice</source>
        <comment>cases</comment>
        <translation>Подвели дважды</translation>
    </message>
    <message>
        <source>Ask how it is</source>
        <comment>cases</comment>
        <translation>Узнать, как дела</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>cases</comment>
        <translation>Закрытые</translation>
    </message>
    <message>
        <source>All</source>
        <comment>cases</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>clock stands</source>
        <translation>время не идёт</translation>
    </message>
    <message>
        <source>answered in time</source>
        <translation>ответили в срок</translation>
    </message>
    <message>
        <source>answered late</source>
        <translation>ответили с опозданием</translation>
    </message>
    <message>
        <source>promised by %1</source>
        <translation>обещали до %1</translation>
    </message>
    <message>
        <source>waits for the owner</source>
        <translation>ждёт решения владельца</translation>
    </message>
    <message>
        <source>ask how it is</source>
        <translation>спросить, как дела</translation>
    </message>
    <message>
        <source>unknown author</source>
        <translation>автор неизвестен</translation>
    </message>
    <message numerus="yes">
        <source>has not bought again yet, %n day(s) of 180 left</source>
        <translation>
            <numerusform>снова пока не купил, из 180 дней остался %n</numerusform>
            <numerusform>снова пока не купил, из 180 дней осталось %n</numerusform>
            <numerusform>снова пока не купил, из 180 дней осталось %n</numerusform>
        </translation>
    </message>
    <message>
        <source>did not buy again in 180 days</source>
        <translation>за 180 дней не купил снова</translation>
    </message>
    <message>
        <source>bought again on %1 for %2</source>
        <translation>купил снова %1 на %2</translation>
    </message>
    <message>
        <source>waiting for the customer&apos;s answer</source>
        <translation>ждём ответа клиента</translation>
    </message>
    <message>
        <source>the parcel is on its way back</source>
        <translation>посылка едет обратно</translation>
    </message>
    <message>
        <source>waiting for the supplier</source>
        <translation>ждём поставщика</translation>
    </message>
    <message>
        <source>waiting for the delivery service</source>
        <translation>ждём службу доставки</translation>
    </message>
    <message>
        <source>waiting for the bank</source>
        <translation>ждём банк</translation>
    </message>
    <message>
        <source>happened once, we watch it</source>
        <translation>случилось впервые, следим</translation>
    </message>
    <message>
        <source>it was not our fault</source>
        <translation>это не наша ошибка</translation>
    </message>
    <message>
        <source>already changed</source>
        <translation>уже изменили</translation>
    </message>
    <message>
        <source>costs more than it brings</source>
        <translation>дороже, чем польза</translation>
    </message>
    <message>
        <source>First say why it happened.</source>
        <translation>Сначала скажите, почему это случилось.</translation>
    </message>
    <message>
        <source>First say what the customer says.</source>
        <translation>Сначала отметьте, что говорит клиент.</translation>
    </message>
    <message>
        <source>First say what is changed, or why nothing is.</source>
        <translation>Сначала скажите, что меняем или почему ничего.</translation>
    </message>
    <message>
        <source>A compensation waits for the owner&apos;s word.</source>
        <translation>Компенсация ждёт решения владельца.</translation>
    </message>
    <message>
        <source>That day is over.</source>
        <translation>Этот день уже прошёл.</translation>
    </message>
    <message>
        <source>This step is not possible now.</source>
        <translation>Сейчас этот шаг невозможен.</translation>
    </message>
    <message>
        <source>A reason is needed, of at most 500 characters.</source>
        <translation>Нужна причина, не длиннее 500 знаков.</translation>
    </message>
    <message>
        <source>That person works here no more.</source>
        <translation>Этот человек здесь больше не работает.</translation>
    </message>
    <message>
        <source>That order is another customer&apos;s.</source>
        <translation>Это заказ другого клиента.</translation>
    </message>
    <message>
        <source>That sum is not possible.</source>
        <translation>Такой суммы быть не может.</translation>
    </message>
    <message>
        <source>A case needs a title of at most 500 characters.</source>
        <translation>Обращению нужно название, не длиннее 500 знаков.</translation>
    </message>
    <message>
        <source>consultation</source>
        <translation>консультация</translation>
    </message>
    <message>
        <source>The case waits</source>
        <translation>Обращение ждёт</translation>
    </message>
    <message>
        <source>It cannot have come later than now, or more than ten years ago.</source>
        <translation>Прийти оно могло не позже чем сейчас и не раньше чем десять лет назад.</translation>
    </message>
    <message>
        <source>Who only asks for advice is owed no compensation.</source>
        <translation>Кто только спрашивает совета, тому компенсация не нужна.</translation>
    </message>
    <message>
        <source>no word from the customer</source>
        <translation>покупатель не ответил</translation>
    </message>
    <message>
        <source>bought again on %1</source>
        <translation>снова купил %1</translation>
    </message>
    <message>
        <source>did not come back</source>
        <translation>не вернулся</translation>
    </message>
</context>
<context>
    <name>encore::ui::CasesPage</name>
    <message>
        <source>To the column at the left</source>
        <translation>В столбец слева</translation>
    </message>
    <message>
        <source>To the column at the right</source>
        <translation>В столбец справа</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Показать списком</translation>
    </message>
    <message>
        <source>Print the week</source>
        <translation>Напечатать неделю</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>Найти обращение</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующее</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Предыдущее</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Show as a board</source>
        <translation>Показать доской</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Предыдущий шаг</translation>
    </message>
    <message>
        <source>Told and agreed</source>
        <translation>Договорились</translation>
    </message>
    <message>
        <source>Compensation…</source>
        <translation>Компенсация…</translation>
    </message>
    <message>
        <source>Wait…</source>
        <translation>Ждать…</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Закрыть обращение</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Назначить…</translation>
    </message>
    <message>
        <source>Answer the review</source>
        <translation>Ответить на отзыв</translation>
    </message>
    <message>
        <source>Print the case sheet</source>
        <translation>Напечатать лист обращения</translation>
    </message>
    <message>
        <source>Not ours…</source>
        <translation>Не наше…</translation>
    </message>
    <message>
        <source>No way out…</source>
        <translation>Не решить…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Remove the case</source>
        <translation>Удалить обращение</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Назначить мне</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Назначено</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Новое обращение</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Отмечено: сказали клиенту</translation>
    </message>
    <message>
        <source>All seven steps are shown</source>
        <translation>Показаны все семь шагов</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Отмечено</translation>
    </message>
    <message>
        <source>A case cannot go from &quot;%1&quot; to &quot;%2&quot;.</source>
        <translation>Из «%1» в «%2» перейти нельзя.</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Обращение открыто</translation>
    </message>
    <message>
        <source>What does it wait for?</source>
        <translation>Чего ждём?</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation>Или своими словами</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Ждать</translation>
    </message>
    <message>
        <source>Why is there no way out?</source>
        <translation>Почему не решить?</translation>
    </message>
    <message>
        <source>Why is it not ours?</source>
        <translation>Почему это не наше?</translation>
    </message>
    <message>
        <source>the customer does not answer</source>
        <translation>клиент не отвечает</translation>
    </message>
    <message>
        <source>the customer wants what we cannot give</source>
        <translation>клиент хочет того, чего мы не можем</translation>
    </message>
    <message>
        <source>the goods are not made any more</source>
        <translation>такого товара больше не делают</translation>
    </message>
    <message>
        <source>not our customer</source>
        <translation>не наш клиент</translation>
    </message>
    <message>
        <source>not our goods</source>
        <translation>не наш товар</translation>
    </message>
    <message>
        <source>the delivery service is to blame and has paid</source>
        <translation>виновата служба доставки, она заплатила</translation>
    </message>
    <message>
        <source>made up</source>
        <translation>выдумано</translation>
    </message>
    <message>
        <source>Why did it happen?</source>
        <translation>Почему это случилось?</translation>
    </message>
    <message>
        <source>That is why</source>
        <translation>Причина такая</translation>
    </message>
    <message>
        <source>Cause written down</source>
        <translation>Причина записана</translation>
    </message>
    <message>
        <source>What does the customer say?</source>
        <translation>Что говорит клиент?</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>What do we change so that it does not happen again?</source>
        <translation>Что изменим, чтобы не повторилось?</translation>
    </message>
    <message>
        <source>Nothing, because…  A change is chosen or added in the step &quot;How it ended&quot;.</source>
        <translation>Ничего, потому что…  Само изменение выбирают или добавляют в шаге «Чем кончилось».</translation>
    </message>
    <message>
        <source>Ask whether all is well: %1</source>
        <translation>Спросить, всё ли хорошо: %1</translation>
    </message>
    <message>
        <source>Who is responsible?</source>
        <translation>Кто отвечает?</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>Rename the case</source>
        <translation>Переименовать обращение</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>Одной строкой</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Переименовано</translation>
    </message>
    <message>
        <source>What do we change?</source>
        <translation>Что изменим?</translation>
    </message>
    <message>
        <source>It goes to the register of changes, so that its effect can be seen later.</source>
        <translation>Попадёт в список изменений, чтобы потом увидеть, помогло ли.</translation>
    </message>
    <message>
        <source>Measure the sleeves anew and mend the size chart</source>
        <translation>Перемерить рукава и поправить таблицу размеров</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Change written down</source>
        <translation>Изменение записано</translation>
    </message>
    <message>
        <source>Task added</source>
        <translation>Задача добавлена</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Задача сделана</translation>
    </message>
    <message>
        <source>Task open again</source>
        <translation>Задача снова открыта</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Разрешено</translation>
    </message>
    <message>
        <source>Given to the customer</source>
        <translation>Отдали клиенту</translation>
    </message>
    <message>
        <source>Not given yet</source>
        <translation>Ещё не отдали</translation>
    </message>
    <message>
        <source>Compensation removed</source>
        <translation>Компенсация убрана</translation>
    </message>
    <message>
        <source>Case removed</source>
        <translation>Обращение удалено</translation>
    </message>
    <message>
        <source>Goods come back…</source>
        <translation>Товар вернётся…</translation>
    </message>
    <message>
        <source>Print the case sheet…</source>
        <translation>Напечатать лист обращения…</translation>
    </message>
    <message>
        <source>case %1.pdf</source>
        <translation>обращение %1.pdf</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>week.pdf</source>
        <translation>неделя.pdf</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Заметка добавлена</translation>
    </message>
    <message>
        <source>Compensation written down</source>
        <translation>Компенсация записана</translation>
    </message>
    <message>
        <source>Return written down</source>
        <translation>Возврат товара записан</translation>
    </message>
    <message>
        <source>Return removed</source>
        <translation>Возврат товара убран</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Доска</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>New task about it…</source>
        <translation>Новая задача об этом…</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>Кто что менял</translation>
    </message>
    <message>
        <source>Root causes…</source>
        <translation>Причины…</translation>
    </message>
    <message>
        <source>Who only asks for advice is owed no compensation.</source>
        <translation>Кто только спрашивает совета, тому компенсация не нужна.</translation>
    </message>
    <message>
        <source>The customer owes us this</source>
        <translation>Это ждём от клиента</translation>
    </message>
    <message>
        <source>The clock goes on.</source>
        <translation>Время на ответ идёт.</translation>
    </message>
    <message>
        <source>The clock stands while you wait.</source>
        <translation>Пока ждём, срок ответа не идёт.</translation>
    </message>
    <message>
        <source>Until %1 at the latest; then it comes back.</source>
        <translation>Не дольше чем до %1; потом вернётся.</translation>
    </message>
    <message>
        <source>All seven steps</source>
        <translation>Все семь шагов</translation>
    </message>
    <message>
        <source>While it waits for the customer the clock of the answer stands, three working days where no day is named; whoever else it waits for, it goes on.</source>
        <translation>Пока ждём клиента, время на ответ не идёт — до названного дня, без него три рабочих дня; если ждём кого-то другого — идёт.</translation>
    </message>
    <message>
        <source>Until when: Friday, 25 November</source>
        <translation>До какого дня: пятница, 25 ноября</translation>
    </message>
    <message>
        <source>How urgent…</source>
        <translation>Насколько срочно…</translation>
    </message>
    <message>
        <source>How urgent is it?</source>
        <translation>Насколько это срочно?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>so it is now</source>
        <translation>так сейчас</translation>
    </message>
    <message>
        <source>Urgency changed</source>
        <translation>Срочность изменена</translation>
    </message>
    <message>
        <source>Found when the case was opened: from the stars, who can read it, the customer&apos;s orders and earlier failures. The due time stays.</source>
        <translation>Найдено при открытии: по звёздам, по тому, кто это видит, по заказам клиента и прежним неудачам. Срок ответа не меняется.</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Неделя раньше</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Неделя позже</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Всё хорошо</translation>
    </message>
</context>
<context>
    <name>encore::ui::CausesSheet</name>
    <message>
        <source>Root causes</source>
        <translation>Причины</translation>
    </message>
    <message>
        <source>Why things go wrong, two levels deep. A cause that is put into another one takes its cases along.</source>
        <translation>Почему что-то идёт не так, в два уровня. Если одну причину влить в другую, её обращения перейдут туда.</translation>
    </message>
    <message>
        <source>Name of the cause</source>
        <translation>Название причины</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Входит в</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>New cause</source>
        <translation>Новая причина</translation>
    </message>
    <message>
        <source>Put into another one…</source>
        <translation>Влить в другую…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n обращение</numerusform>
            <numerusform>%n обращения</numerusform>
            <numerusform>%n обращений</numerusform>
        </translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>на верхнем уровне</translation>
    </message>
    <message>
        <source>There is a cause of this name already. Put one into the other instead.</source>
        <translation>Причина с таким названием уже есть. Лучше влить одну в другую.</translation>
    </message>
    <message>
        <source>Cause changed: %1</source>
        <translation>Причина изменена: %1</translation>
    </message>
    <message>
        <source>Cause added: %1</source>
        <translation>Причина добавлена: %1</translation>
    </message>
    <message>
        <source>Put “%1” into which cause?</source>
        <translation>В какую причину влить «%1»?</translation>
    </message>
    <message>
        <source>Its cases take the other cause over.</source>
        <translation>Её обращения получат ту причину.</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Begin to type: size, late, packing</source>
        <translation>Начните вводить: размер, поздно, упаковка</translation>
    </message>
    <message>
        <source>Put together: %1</source>
        <translation>Объединено: %1</translation>
    </message>
    <message>
        <source>Cause removed: %1</source>
        <translation>Причина удалена: %1</translation>
    </message>
</context>
<context>
    <name>encore::ui::CompensationSheet</name>
    <message>
        <source>Compensation</source>
        <translation>Компенсация</translation>
    </message>
    <message>
        <source>What the customer gets</source>
        <translation>Что получит клиент</translation>
    </message>
    <message>
        <source>What it costs us</source>
        <translation>Сколько нам это стоит</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Обещали к</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>tomorrow, Fri, 15.11</source>
        <translation>завтра, пт, 15.11</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>After it %1 of %2 bought again within 90 days; it cost %3 in all.</source>
        <translation>После этого за 90 дней купили снова %1 из %2; всего обошлось в %3.</translation>
    </message>
    <message>
        <source>the goods cost %1</source>
        <translation>товар стоит %1</translation>
    </message>
    <message>
        <source>What does it cost us? A number, or nothing.</source>
        <translation>Сколько это стоит? Число или пусто.</translation>
    </message>
    <message>
        <source>This day is not understood: %1</source>
        <translation>Не понятно, какой день: %1</translation>
    </message>
    <message>
        <source>That day is over.</source>
        <translation>Этот день уже прошёл.</translation>
    </message>
</context>
<context>
    <name>encore::ui::DigestView</name>
    <message>
        <source>Unhappy customers, %1 – %2</source>
        <translation>Недовольные клиенты, %1 – %2</translation>
    </message>
    <message>
        <source>unhappy reviews</source>
        <translation>недовольных отзывов</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>отвечено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>cases opened</source>
        <translation>обращений открыто</translation>
    </message>
    <message>
        <source>cases closed</source>
        <translation>обращений закрыто</translation>
    </message>
    <message>
        <source>overdue now</source>
        <translation>просрочено сейчас</translation>
    </message>
    <message>
        <source>compensations</source>
        <translation>компенсаций на</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Что написали</translation>
    </message>
    <message>
        <source>rating without text</source>
        <translation>оценка без текста</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>без ответа</translation>
    </message>
    <message>
        <source>Nobody was unhappy in writing this week.</source>
        <translation>На этой неделе недовольных отзывов не было.</translation>
    </message>
    <message>
        <source>Overdue now</source>
        <translation>Просрочено сейчас</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Просроченного нет.</translation>
    </message>
    <message>
        <source>What repeats, in 30 days</source>
        <translation>Что повторяется, за 30 дней</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n обращение</numerusform>
            <numerusform>%n обращения</numerusform>
            <numerusform>%n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n отзыв</numerusform>
            <numerusform>%n отзыва</numerusform>
            <numerusform>%n отзывов</numerusform>
        </translation>
    </message>
    <message>
        <source>No cause and no product came up twice.</source>
        <translation>Ни причина, ни товар не повторились.</translation>
    </message>
    <message>
        <source>Promised and not given yet</source>
        <translation>Обещали и ещё не отдали</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Никому ничего не должны.</translation>
    </message>
    <message>
        <source>What we change</source>
        <translation>Что меняем</translation>
    </message>
    <message>
        <source>done</source>
        <comment>change</comment>
        <translation>сделано</translation>
    </message>
    <message>
        <source>Nothing is written down.</source>
        <translation>Ничего не записано.</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Неделя раньше</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Неделя позже</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
</context>
<context>
    <name>encore::ui::NewCaseSheet</name>
    <message>
        <source>New case</source>
        <translation>Новое обращение</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>Одной строкой</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что случилось</translation>
    </message>
    <message>
        <source>Name, phone or e-mail; may stay empty</source>
        <translation>Имя, телефон или почта; можно не заполнять</translation>
    </message>
    <message>
        <source>Number; may stay empty</source>
        <translation>Номер; можно не заполнять</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Открыть обращение</translation>
    </message>
    <message>
        <source>What is it about, in one line?</source>
        <translation>О чём обращение, одной строкой?</translation>
    </message>
    <message>
        <source>No such customer. Choose one from the list, or leave the field empty.</source>
        <translation>Такого клиента нет. Выберите из списка или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>No such order. Choose one from the list, or leave the field empty.</source>
        <translation>Такого заказа нет. Выберите из списка или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>Where it came</source>
        <translation>Где написали</translation>
    </message>
    <message>
        <source>When it came</source>
        <translation>Когда написали</translation>
    </message>
    <message>
        <source>now; or yesterday 18:30, 15.11 10:00</source>
        <translation>сейчас; или вчера 18:30, 15.11 10:00</translation>
    </message>
    <message>
        <source>as the order, or not named</source>
        <translation>как у заказа или не указано</translation>
    </message>
    <message>
        <source>Not understood, or not yet. Write it like “yesterday 18:30” or “15.11.2026 10:00”.</source>
        <translation>Непонятно, или это ещё впереди. Напишите, например, «вчера 18:30» или «15.11.2026 10:00».</translation>
    </message>
    <message>
        <source>What they want to know</source>
        <translation>О чём спрашивают</translation>
    </message>
</context>
<context>
    <name>encore::ui::ReturnSheet</name>
    <message>
        <source>Goods come back</source>
        <translation>Товар вернётся</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>Why they come back</source>
        <translation>Почему возвращают</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получили</translation>
    </message>
    <message>
        <source>In what condition</source>
        <translation>В каком состоянии</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Order that goes out instead</source>
        <translation>Заказ взамен</translation>
    </message>
    <message>
        <source>Number; may stay empty</source>
        <translation>Номер; можно не заполнять</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>что-то другое</translation>
    </message>
    <message>
        <source>How many come back?</source>
        <translation>Сколько штук вернётся?</translation>
    </message>
    <message>
        <source>No such order. Choose one from the list, or leave the field empty.</source>
        <translation>Такого заказа нет. Выберите из списка или оставьте поле пустым.</translation>
    </message>
</context>
</TS>
