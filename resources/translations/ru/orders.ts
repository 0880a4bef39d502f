<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>OrderWords</name>
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
        <source>Placed</source>
        <comment>button: mark so</comment>
        <translation>Оформлен</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>button: mark so</comment>
        <translation>Оплачен</translation>
    </message>
    <message>
        <source>Shipped</source>
        <comment>button: mark so</comment>
        <translation>Отправлен</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>button: mark so</comment>
        <translation>Доставлен</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>button: mark so</comment>
        <translation>Завершён</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Отменить заказ</translation>
    </message>
    <message>
        <source>Say where the order was made.</source>
        <translation>Укажите, где сделан заказ.</translation>
    </message>
    <message>
        <source>The total is below zero.</source>
        <translation>Итог меньше нуля.</translation>
    </message>
    <message>
        <source>The discount is below zero.</source>
        <translation>Скидка меньше нуля.</translation>
    </message>
    <message>
        <source>The shipping is below zero.</source>
        <translation>Доставка меньше нуля.</translation>
    </message>
    <message>
        <source>The sum is too large.</source>
        <translation>Сумма слишком большая.</translation>
    </message>
    <message>
        <source>More was refunded than the total.</source>
        <translation>Возвращено больше, чем итог.</translation>
    </message>
    <message>
        <source>A refund is more than zero.</source>
        <translation>Возврат больше нуля.</translation>
    </message>
    <message>
        <source>The quantity is above zero.</source>
        <translation>Количество должно быть больше нуля.</translation>
    </message>
    <message>
        <source>The quantity is too large.</source>
        <translation>Количество слишком большое.</translation>
    </message>
    <message>
        <source>A variant needs its product.</source>
        <translation>У варианта должен быть товар.</translation>
    </message>
    <message>
        <source>One of the dates is impossible.</source>
        <translation>Одна из дат невозможна.</translation>
    </message>
    <message>
        <source>Shipped before it was placed: is that right?</source>
        <translation>Отправлен раньше, чем оформлен: так и было?</translation>
    </message>
    <message>
        <source>Delivered before it was shipped: is that right?</source>
        <translation>Доставлен раньше, чем отправлен: так и было?</translation>
    </message>
    <message>
        <source>Placed in the future: is that right?</source>
        <translation>Оформлен в будущем: так и есть?</translation>
    </message>
    <message>
        <source>Delivered in the future: is that right?</source>
        <translation>Доставлен в будущем: так и есть?</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Без номера</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>№ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>опаздывает на %n день</numerusform>
            <numerusform>опаздывает на %n дня</numerusform>
            <numerusform>опаздывает на %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>guest</source>
        <translation>гость</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>It cannot be delivered before it was placed.</source>
        <translation>Доставка раньше оформления: так не бывает.</translation>
    </message>
    <message>
        <source>The tax is below zero.</source>
        <translation>Налог меньше нуля.</translation>
    </message>
    <message>
        <source>The tax is larger than the total that contains it.</source>
        <translation>Налог больше суммы, в которую он входит.</translation>
    </message>
</context>
<context>
    <name>encore::ui::LineRow</name>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Вариант</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Price of one piece</source>
        <translation>Цена за штуку</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Убрать строку</translation>
    </message>
    <message>
        <source>any variant</source>
        <translation>любой вариант</translation>
    </message>
</context>
<context>
    <name>encore::ui::OrderCard</name>
    <message>
        <source>Order without a number</source>
        <translation>Заказ без номера</translation>
    </message>
    <message>
        <source>Order No. %1</source>
        <translation>Заказ № %1</translation>
    </message>
    <message>
        <source>test, not in the figures</source>
        <translation>тестовый, не в показателях</translation>
    </message>
    <message>
        <source>Mark the order: %1</source>
        <translation>Отметить заказ: %1</translation>
    </message>
    <message>
        <source>placed</source>
        <comment>day</comment>
        <translation>оформлен</translation>
    </message>
    <message>
        <source>paid</source>
        <comment>day</comment>
        <translation>оплачен</translation>
    </message>
    <message>
        <source>shipped</source>
        <comment>day</comment>
        <translation>отправлен</translation>
    </message>
    <message>
        <source>promised for</source>
        <comment>day</comment>
        <translation>обещан на</translation>
    </message>
    <message>
        <source>delivered</source>
        <comment>day</comment>
        <translation>доставлен</translation>
    </message>
    <message>
        <source>total after refunds</source>
        <translation>итого без возвратов</translation>
    </message>
    <message>
        <source>total</source>
        <translation>итого</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>The goods are not written down</source>
        <translation>Товары не записаны</translation>
    </message>
    <message>
        <source>%1 lines in all</source>
        <translation>Всего строк: %1</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Remains</source>
        <translation>Остаётся</translation>
    </message>
    <message>
        <source>Take the refund back</source>
        <translation>Убрать запись о возврате</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Открыть: %1</translation>
    </message>
    <message>
        <source>A guest: the order is not linked to a customer.</source>
        <translation>Гость: заказ не связан с клиентом.</translation>
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
        <source>Nothing bought so far</source>
        <translation>Пока ничего не куплено</translation>
    </message>
    <message>
        <source>Open the review</source>
        <translation>Открыть отзыв</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Goods, sums, dates, customer</source>
        <translation>Товары, суммы, даты, клиент</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Возвраты</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Reviews of this order</source>
        <translation>Отзывы об этом заказе</translation>
    </message>
    <message>
        <source>No order is open</source>
        <translation>Заказ не выбран</translation>
    </message>
    <message>
        <source>Tax in the total</source>
        <translation>В том числе налог</translation>
    </message>
</context>
<context>
    <name>encore::ui::OrderList</name>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Сначала крупные</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>Сначала мелкие</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>По номеру</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>По клиенту</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Все каналы</translation>
    </message>
    <message>
        <source>No order found</source>
        <translation>Заказов не найдено</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>Ничего не опаздывает</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Заказов пока нет</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Здесь пусто</translation>
    </message>
    <message>
        <source>Orders are found by the beginning of their number or of the customer&apos;s name.</source>
        <translation>Заказы ищутся по началу номера или имени клиента.</translation>
    </message>
    <message>
        <source>Write one down, or import a table of orders.</source>
        <translation>Запишите первый или загрузите таблицу заказов.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Новый заказ</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Number or customer</source>
        <translation>Номер или клиент</translation>
    </message>
    <message>
        <source>Find an order</source>
        <translation>Найти заказ</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Порядок списка</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Reading the orders</source>
        <translation>Читаем заказы</translation>
    </message>
</context>
<context>
    <name>encore::ui::OrderSheet</name>
    <message>
        <source>New order</source>
        <translation>Новый заказ</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Order No. %1</source>
        <translation>Заказ № %1</translation>
    </message>
    <message>
        <source>Choose the customer from the list, or leave the field empty.</source>
        <translation>Выберите клиента из списка или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>Line %1: quantity or price is no number.</source>
        <translation>Строка %1: количество или цена — не число.</translation>
    </message>
    <message>
        <source>The discount is no sum.</source>
        <translation>Скидка — не сумма.</translation>
    </message>
    <message>
        <source>The shipping is no sum.</source>
        <translation>Доставка — не сумма.</translation>
    </message>
    <message>
        <source>The total is no sum.</source>
        <translation>Итог — не сумма.</translation>
    </message>
    <message>
        <source>“%1” is no day.</source>
        <translation>«%1» — не дата.</translation>
    </message>
    <message>
        <source>Say when the order was placed.</source>
        <translation>Укажите, когда сделан заказ.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Where it was ordered</source>
        <translation>Где заказано</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Name or the end of the phone; empty for a guest</source>
        <translation>Имя или конец телефона; пусто — гость</translation>
    </message>
    <message>
        <source>Shop, site…</source>
        <translation>Магазин, сайт…</translation>
    </message>
    <message>
        <source>Empty: follows from goods, discount and shipping</source>
        <translation>Пусто: считается по товарам, скидке и доставке</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Оформлен</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачен</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Отправлен</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Обещан на</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлен</translation>
    </message>
    <message>
        <source>a day, “tomorrow”</source>
        <translation>день, «завтра»</translation>
    </message>
    <message>
        <source>a day, “yesterday”</source>
        <translation>день, «вчера»</translation>
    </message>
    <message>
        <source>A test: leave it out of the figures</source>
        <translation>Тестовый: не учитывать в показателях</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The tax is no sum.</source>
        <translation>Налог — не сумма.</translation>
    </message>
    <message>
        <source>Tax in the total</source>
        <translation>В том числе налог</translation>
    </message>
    <message>
        <source>Value added or sales tax that the total contains; it is not added to it</source>
        <translation>НДС или другой налог, который уже входит в сумму; к ней он не прибавляется</translation>
    </message>
</context>
<context>
    <name>encore::ui::OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Опаздывают</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Возвраты</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменённые</translation>
    </message>
    <message>
        <source>Find an order</source>
        <translation>Найти заказ</translation>
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
        <source>Edit the order</source>
        <translation>Изменить заказ</translation>
    </message>
    <message>
        <source>Move to the next step</source>
        <translation>К следующему шагу</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>Вернуть деньги</translation>
    </message>
    <message>
        <source>Repeat the customer&apos;s last order</source>
        <translation>Повторить последний заказ клиента</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Открыть клиента</translation>
    </message>
    <message>
        <source>Remove the order</source>
        <translation>Удалить заказ</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Новый заказ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Give money back…</source>
        <translation>Вернуть деньги…</translation>
    </message>
    <message>
        <source>Order added</source>
        <translation>Заказ добавлен</translation>
    </message>
    <message>
        <source>Order changed: %1</source>
        <translation>Заказ изменён: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The refund is written down</source>
        <translation>Возврат записан</translation>
    </message>
    <message>
        <source>The refund was taken back</source>
        <translation>Запись о возврате убрана</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>Удалено: %1</translation>
    </message>
    <message>
        <source>%1 stays: reviews, notes or tasks belong to it.</source>
        <translation>%1 остаётся: с заказом связаны отзывы, заметки или задачи.</translation>
    </message>
    <message>
        <source>This customer has not bought anything yet.</source>
        <translation>Этот клиент ещё ничего не купил.</translation>
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
        <source>Delivered</source>
        <comment>view</comment>
        <translation>Доставленные</translation>
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
        <source>Order %1</source>
        <translation>Заказ %1</translation>
    </message>
    <message>
        <source>New case about it…</source>
        <translation>Новое обращение об этом…</translation>
    </message>
</context>
<context>
    <name>encore::ui::RefundSheet</name>
    <message>
        <source>the whole order</source>
        <translation>весь заказ</translation>
    </message>
    <message>
        <source>How much was given back?</source>
        <translation>Сколько вернули?</translation>
    </message>
    <message>
        <source>At most %1 can be given back.</source>
        <translation>Вернуть можно не больше %1.</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>В какой день?</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>Вернуть деньги</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>For</source>
        <translation>За что</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Write the refund down</source>
        <translation>Записать возврат</translation>
    </message>
</context>
</TS>
