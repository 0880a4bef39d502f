<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>CustomerWords</name>
    <message>
        <source>new</source>
        <comment>of a woman</comment>
        <translation>новая</translation>
    </message>
    <message>
        <source>new</source>
        <comment>of a man or unknown</comment>
        <translation>новый</translation>
    </message>
    <message>
        <source>bought again</source>
        <comment>of a woman</comment>
        <translation>купила снова</translation>
    </message>
    <message>
        <source>bought again</source>
        <comment>of a man or unknown</comment>
        <translation>купил снова</translation>
    </message>
    <message>
        <source>regular</source>
        <comment>of a woman</comment>
        <translation>постоянная</translation>
    </message>
    <message>
        <source>regular</source>
        <comment>of a man or unknown</comment>
        <translation>постоянный</translation>
    </message>
    <message>
        <source>sleeping</source>
        <translation>спит</translation>
    </message>
    <message>
        <source>lost</source>
        <comment>of a woman</comment>
        <translation>ушла</translation>
    </message>
    <message>
        <source>lost</source>
        <comment>of a man or unknown</comment>
        <translation>ушёл</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n заказ</numerusform>
            <numerusform>%n заказа</numerusform>
            <numerusform>%n заказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) before Encore</source>
        <translation>
            <numerusform>%n заказ до Encore</numerusform>
            <numerusform>%n заказа до Encore</numerusform>
            <numerusform>%n заказов до Encore</numerusform>
        </translation>
    </message>
    <message>
        <source>no orders yet</source>
        <translation>заказов ещё нет</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>последний %1</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>order</source>
        <translation>заказ</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>доставка</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>возврат</translation>
    </message>
    <message>
        <source>review</source>
        <translation>отзыв</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>изменён</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>ответ</translation>
    </message>
    <message>
        <source>note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <source>task</source>
        <translation>задача</translation>
    </message>
    <message>
        <source>import</source>
        <translation>импорт</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>слияние</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>оформлен</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>оплачен</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>в пути</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>доставлен</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>завершён</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменён</translation>
    </message>
    <message>
        <source>partly refunded</source>
        <translation>частичный возврат</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>возвращён</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>без номера</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>order %1 delivered</source>
        <translation>заказ %1 доставлен</translation>
    </message>
    <message>
        <source>rating without text</source>
        <translation>оценка без текста</translation>
    </message>
    <message>
        <source>private answer</source>
        <translation>личный ответ</translation>
    </message>
    <message>
        <source>our answer</source>
        <translation>наш ответ</translation>
    </message>
    <message>
        <source>came with an import</source>
        <translation>из импорта</translation>
    </message>
    <message>
        <source>another record of this person was joined</source>
        <translation>присоединена другая запись этого человека</translation>
    </message>
    <message>
        <source>case</source>
        <translation>обращение</translation>
    </message>
</context>
<context>
    <name>encore::ui::CustomerCard</name>
    <message>
        <source>Here will be everything about a customer</source>
        <translation>Здесь будет всё о клиенте</translation>
    </message>
    <message>
        <source>No customer is open</source>
        <translation>Клиент не выбран</translation>
    </message>
    <message>
        <source>Orders, reviews, answers and notes in one line of time.</source>
        <translation>Заказы, отзывы, ответы и заметки на одной ленте.</translation>
    </message>
    <message numerus="yes">
        <source>Computed from the orders. Counts as sleeping after %n day(s) without an order.</source>
        <translation>
            <numerusform>Считается по заказам. Спит, если нет заказов дольше %n дня.</numerusform>
            <numerusform>Считается по заказам. Спит, если нет заказов дольше %n дней.</numerusform>
            <numerusform>Считается по заказам. Спит, если нет заказов дольше %n дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Поставлено вручную</translation>
    </message>
    <message>
        <source>asked not to be written to</source>
        <translation>просили не писать</translation>
    </message>
    <message>
        <source>test, not in the figures</source>
        <translation>тестовый, не в показателях</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Контактов пока нет</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>заказов</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>куплено на</translation>
    </message>
    <message>
        <source>average order</source>
        <translation>средний чек</translation>
    </message>
    <message>
        <source>usually every</source>
        <translation>обычно раз в</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>last order</source>
        <translation>последний заказ</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>rates us</source>
        <comment>the mean of the stars this customer gave</comment>
        <translation>ставит обычно</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n заказ</numerusform>
            <numerusform>%n заказа</numerusform>
            <numerusform>%n заказов</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>на %1</translation>
    </message>
    <message>
        <source>the last on %1</source>
        <translation>последний %1</translation>
    </message>
    <message>
        <source>Before Encore: %1. Not in the figures, because the days are not known.</source>
        <translation>До Encore: %1. В показатели не входит: дни неизвестны.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>не спрашивали</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>SMS and messengers</source>
        <translation>СМС и чаты</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Предпочтения</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>New order of this customer</source>
        <translation>Новый заказ этого клиента</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Write a note about this customer</source>
        <translation>Написать заметку о клиенте</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Name, contacts, consents, tags</source>
        <translation>Имя, контакты, согласия, метки</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>tasks that are not done</comment>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Покупки</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>About the customer</source>
        <translation>О клиенте</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Открыть обращение</translation>
    </message>
    <message>
        <source>Case: %1</source>
        <translation>Обращение: %1</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>Обещали: %1</translation>
    </message>
    <message>
        <source>Badge by hand: %1</source>
        <translation>Статус вручную: %1</translation>
    </message>
    <message>
        <source>By itself there would be none: no orders yet.</source>
        <translation>Сама программа не поставила бы никакой: заказов ещё нет.</translation>
    </message>
    <message>
        <source>By itself it would be: %1.</source>
        <translation>Сама программа поставила бы: %1.</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>the badge</comment>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Take off</source>
        <comment>the badge</comment>
        <translation>Снять</translation>
    </message>
</context>
<context>
    <name>encore::ui::CustomerList</name>
    <message>
        <source>By name</source>
        <translation>По имени</translation>
    </message>
    <message>
        <source>By last order</source>
        <translation>По последнему заказу</translation>
    </message>
    <message>
        <source>By sum</source>
        <translation>По сумме</translation>
    </message>
    <message>
        <source>By orders</source>
        <translation>По числу заказов</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Nobody found for “%1”</source>
        <translation>По запросу «%1» никого нет</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Здесь никого нет</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Клиентов пока нет</translation>
    </message>
    <message>
        <source>A name, the last digits of a phone or an e-mail are enough.</source>
        <translation>Достаточно имени, последних цифр телефона или почты.</translation>
    </message>
    <message>
        <source>Write one down, or import a table of customers and orders.</source>
        <translation>Запишите первого или загрузите таблицу клиентов и заказов.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Сбросить поиск</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Name, phone, e-mail</source>
        <translation>Имя, телефон, почта</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Найти клиента</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Порядок списка</translation>
    </message>
    <message>
        <source>Reading the customers</source>
        <translation>Читаем клиентов</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Все поля</translation>
    </message>
    <message>
        <source>%1: filled in</source>
        <comment>field of a customer</comment>
        <translation>%1: заполнено</translation>
    </message>
    <message>
        <source>Only with this in a field of your own</source>
        <translation>Только с таким значением своего поля</translation>
    </message>
</context>
<context>
    <name>encore::ui::CustomerSheet</name>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>A name, a phone or an e-mail is needed to know the person by.</source>
        <translation>Нужно имя, телефон или почта, чтобы узнать человека.</translation>
    </message>
    <message>
        <source>The birthday is a day such as 15.03.1990 or 15.03.</source>
        <translation>День рождения пишется так: 15.03.1990 или 15.03.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>«%1» — не адрес почты.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Messengers and networks</source>
        <translation>Мессенджеры и соцсети</translation>
    </message>
    <message>
        <source>Messenger or network</source>
        <translation>Мессенджер или соцсеть</translation>
    </message>
    <message>
        <source>telegram: @name</source>
        <translation>telegram: @имя</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>15.03.1990 or 15.03</source>
        <translation>15.03.1990 или 15.03</translation>
    </message>
    <message>
        <source>May we write e-mails?</source>
        <translation>Можно писать на почту?</translation>
    </message>
    <message>
        <source>May we write to messengers and by SMS?</source>
        <translation>Можно писать в мессенджеры и СМС?</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>не спрашивали</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Метки через запятую</translation>
    </message>
    <message>
        <source>Sizes, favourites, preferences</source>
        <translation>Размеры, любимое, предпочтения</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Perhaps the same person: open instead</source>
        <translation>Возможно, это тот же человек: открыть</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>encore::ui::CustomerSummary</name>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n заказ</numerusform>
            <numerusform>%n заказа</numerusform>
            <numerusform>%n заказов</numerusform>
        </translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Messengers and networks</source>
        <translation>Мессенджеры и соцсети</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>May we write e-mails</source>
        <translation>Можно писать на почту</translation>
    </message>
    <message>
        <source>May we write messages</source>
        <translation>Можно писать в СМС и чаты</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 на %2</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>Before Encore</source>
        <translation>До Encore</translation>
    </message>
    <message>
        <source>Usually every</source>
        <translation>Обычно раз в</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Последний заказ</translation>
    </message>
    <message>
        <source>Rates us</source>
        <translation>Оценка</translation>
    </message>
    <message numerus="yes">
        <source>%1 of 5 in %n review(s)</source>
        <translation>
            <numerusform>%1 из 5 в %n отзыве</numerusform>
            <numerusform>%1 из 5 в %n отзывах</numerusform>
            <numerusform>%1 из 5 в %n отзывах</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Case: %1</source>
        <translation>Обращение: %1</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>Обещано: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>Last orders</source>
        <translation>Последние заказы</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Покупки</translation>
    </message>
    <message>
        <source>We answered: %1</source>
        <translation>Ответ: %1</translation>
    </message>
    <message>
        <source>Not answered.</source>
        <translation>Без ответа.</translation>
    </message>
    <message>
        <source>Reviews and our answers</source>
        <translation>Отзывы и наши ответы</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Предпочтения</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Заметки</translation>
    </message>
</context>
<context>
    <name>encore::ui::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Bought again</source>
        <translation>Купили снова</translation>
    </message>
    <message>
        <source>One order</source>
        <translation>Один заказ</translation>
    </message>
    <message>
        <source>No orders</source>
        <translation>Без заказов</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Найти клиента</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующий</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Предыдущий</translation>
    </message>
    <message>
        <source>New order of this customer</source>
        <translation>Новый заказ этого клиента</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Написать заметку</translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation>Изменить клиента</translation>
    </message>
    <message>
        <source>Repeat the last order</source>
        <translation>Повторить последний заказ</translation>
    </message>
    <message>
        <source>Remove the customer</source>
        <translation>Удалить клиента</translation>
    </message>
    <message>
        <source>History: everything</source>
        <translation>История: всё</translation>
    </message>
    <message>
        <source>History: orders</source>
        <translation>История: заказы</translation>
    </message>
    <message>
        <source>History: reviews</source>
        <translation>История: отзывы</translation>
    </message>
    <message>
        <source>History: replies</source>
        <translation>История: ответы</translation>
    </message>
    <message>
        <source>History: notes</source>
        <translation>История: заметки</translation>
    </message>
    <message>
        <source>History: other</source>
        <translation>История: прочее</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>Добавлено: %1</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <translation>Изменено: %1</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Заметка добавлена</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Заметка изменена</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Заметка удалена</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>Удалено: %1</translation>
    </message>
    <message>
        <source>%1 stays: orders, reviews, notes or tasks belong to this person.</source>
        <translation>%1 остаётся: с этим клиентом связаны заказы, отзывы, заметки или задачи.</translation>
    </message>
    <message>
        <source>%1 has not bought anything yet.</source>
        <translation>%1: покупок ещё не было.</translation>
    </message>
    <message>
        <source>The last order was repeated as a draft</source>
        <translation>Последний заказ повторён черновиком</translation>
    </message>
    <message>
        <source>No longer sold: %1</source>
        <translation>Больше не продаётся: %1</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Задача сделана</translation>
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
        <source>New case about it…</source>
        <translation>Новое обращение об этом…</translation>
    </message>
    <message>
        <source>Set the badge by hand…</source>
        <translation>Поставить статус вручную…</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Найти в истории</translation>
    </message>
    <message>
        <source>Go to the first order</source>
        <translation>К первому заказу</translation>
    </message>
    <message>
        <source>The badge is computed again</source>
        <translation>Статус снова считается сам</translation>
    </message>
    <message>
        <source>Print the summary…</source>
        <translation>Сводка в PDF…</translation>
    </message>
    <message>
        <source>Copy the summary as text</source>
        <translation>Скопировать сводку текстом</translation>
    </message>
    <message>
        <source>%1, summary</source>
        <translation>%1, сводка</translation>
    </message>
    <message>
        <source>Print the summary</source>
        <translation>Сводка в PDF</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>The summary is on the clipboard.</source>
        <translation>Сводка в буфере обмена.</translation>
    </message>
</context>
<context>
    <name>encore::ui::HistoryFields</name>
    <message>
        <source>The number of orders before Encore is a whole number.</source>
        <translation>Число прежних заказов — целое число.</translation>
    </message>
    <message>
        <source>What was spent before Encore is a sum such as 1500 or 1500.50.</source>
        <translation>Сумма прежних покупок — число, например 1500 или 1500,50.</translation>
    </message>
    <message>
        <source>The last order before Encore is a day such as 15.03.2024.</source>
        <translation>Последний прежний заказ — день, например 15.03.2024.</translation>
    </message>
    <message>
        <source>A badge set by hand needs its reason, so that others understand it.</source>
        <translation>Напишите, почему поставлен статус: чтобы поняли и другие.</translation>
    </message>
    <message>
        <source>Orders before Encore</source>
        <translation>Заказов до Encore</translation>
    </message>
    <message>
        <source>Spent before Encore</source>
        <translation>Куплено до Encore</translation>
    </message>
    <message>
        <source>Last order before</source>
        <translation>Последний до Encore</translation>
    </message>
    <message>
        <source>Badge by hand</source>
        <translation>Статус вручную</translation>
    </message>
    <message>
        <source>Why this badge</source>
        <translation>Почему такой статус</translation>
    </message>
    <message>
        <source>15.03.2024</source>
        <translation>15.03.2024</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>сама собой</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
</context>
<context>
    <name>encore::ui::NoteSheet</name>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Новая заметка</translation>
    </message>
    <message>
        <source>Seen by the staff only</source>
        <translation>Видят только сотрудники</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>encore::ui::OwnFieldWords</name>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>encore::ui::OwnFields</name>
    <message>
        <source>15.03.2024</source>
        <translation>15.03.2024</translation>
    </message>
    <message>
        <source>“%1” is a number such as 42 or 1.5.</source>
        <translation>«%1» — число, например 42 или 1,5.</translation>
    </message>
    <message>
        <source>“%1” is a day such as 15.03.2024.</source>
        <translation>«%1» — день, например 15.03.2024.</translation>
    </message>
    <message>
        <source>“%1” does not take this value.</source>
        <translation>«%1» не принимает такое значение.</translation>
    </message>
</context>
<context>
    <name>encore::ui::TimelineDelegate</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>+%n день</numerusform>
            <numerusform>+%n дня</numerusform>
            <numerusform>+%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>сделано</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>case</comment>
        <translation>закрыто</translation>
    </message>
</context>
<context>
    <name>encore::ui::TimelineModel</name>
    <message>
        <source>Unfolded. Space folds it, Enter opens the record.</source>
        <translation>Развёрнуто. Пробел сворачивает, Enter открывает запись.</translation>
    </message>
    <message>
        <source>Folded. Space or Enter shows all of it.</source>
        <translation>Свёрнуто. Пробел или Enter показывает целиком.</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>The rest: Enter opens the record, Ctrl+C copies all of it.</source>
        <translation>Остальное: Enter открывает запись, Ctrl+C копирует всё.</translation>
    </message>
    <message>
        <source>Tax in the total</source>
        <translation>В том числе налог</translation>
    </message>
</context>
<context>
    <name>encore::ui::TimelineView</name>
    <message>
        <source>Nothing has happened with this customer yet</source>
        <translation>С этим клиентом ещё ничего не было</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>Такого нет</translation>
    </message>
    <message>
        <source>all</source>
        <translation>всё</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>отзывы</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>ответы</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>заметки</translation>
    </message>
    <message>
        <source>other</source>
        <translation>прочее</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>orders</source>
        <comment>filter of the history</comment>
        <translation>заказы</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>По запросу «%1» ничего нет</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Первый заказ</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Найти в истории</translation>
    </message>
    <message>
        <source>Go to</source>
        <comment>a year of the history</comment>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>To the first order or to a year</source>
        <translation>К первому заказу или к году</translation>
    </message>
</context>
</TS>
