<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>encore::ui::AnswerFromCard</name>
    <message>
        <source>Answer reviews from which day?</source>
        <translation>С какого дня отвечать на отзывы?</translation>
    </message>
    <message>
        <source>Reviews from files that are older are archived: they stay in the figures and wait for nobody.</source>
        <translation>Более старые отзывы из файлов уйдут в архив: в показателях они останутся, а ответа ждать не будут.</translation>
    </message>
    <message>
        <source>Answer reviews from</source>
        <translation>Отвечать на отзывы с</translation>
    </message>
    <message>
        <source>Archive the older ones</source>
        <translation>Убрать старые в архив</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) archived</source>
        <translation>
            <numerusform>%n отзыв в архиве</numerusform>
            <numerusform>%n отзыва в архиве</numerusform>
            <numerusform>%n отзывов в архиве</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) wait for an answer again</source>
        <translation>
            <numerusform>%n отзыв снова ждёт ответа</numerusform>
            <numerusform>%n отзыва снова ждут ответа</numerusform>
            <numerusform>%n отзывов снова ждут ответа</numerusform>
        </translation>
    </message>
    <message>
        <source>The day is noted</source>
        <translation>День записан</translation>
    </message>
    <message>
        <source>From this day on %1 wait for an answer. The %2 older ones from files are archived: they stay in the figures and wait for nobody.</source>
        <translation>С этого дня ответа ждут: %1. Более старые отзывы из файлов (%2) уходят в архив: они остаются в показателях и никого не ждут.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>reviews</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::EarlierImports</name>
    <message>
        <source>Earlier imports</source>
        <translation>Загружали раньше</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Отменить загрузку</translation>
    </message>
    <message>
        <source>Undo the import of %1</source>
        <translation>Отменить загрузку: %1</translation>
    </message>
</context>
<context>
    <name>encore::ui::FirstFacts</name>
    <message>
        <source>%1 of %2 customers bought again: %3.</source>
        <translation>Купили снова %1 из %2 клиентов: %3.</translation>
    </message>
    <message>
        <source>Half of those who come back do so by day %1 after the first order.</source>
        <translation>Половина клиентов возвращается за второй покупкой к %1-му дню.</translation>
    </message>
    <message>
        <source>Less than half of the customers have bought a second time so far.</source>
        <translation>Пока снова купили меньше половины клиентов.</translation>
    </message>
    <message numerus="yes">
        <source>%n regular(s) should have ordered by now and did not.</source>
        <translation>
            <numerusform>%n постоянный клиент опаздывает со следующим заказом.</numerusform>
            <numerusform>%n постоянных клиента опаздывают со следующим заказом.</numerusform>
            <numerusform>%n постоянных клиентов опаздывают со следующим заказом.</numerusform>
        </translation>
    </message>
    <message>
        <source>No regular is late for the next order.</source>
        <translation>Никто из постоянных не опаздывает со следующим заказом.</translation>
    </message>
    <message numerus="yes">
        <source>%n unhappy review(s) wait for an answer.</source>
        <translation>
            <numerusform>%n недовольный отзыв ждёт ответа.</numerusform>
            <numerusform>%n недовольных отзыва ждут ответа.</numerusform>
            <numerusform>%n недовольных отзывов ждут ответа.</numerusform>
        </translation>
    </message>
    <message>
        <source>No unhappy review waits for an answer.</source>
        <translation>Недовольных отзывов без ответа нет.</translation>
    </message>
    <message>
        <source>Next: answer the review that waits longest.</source>
        <translation>Дальше: ответить на отзыв, который ждёт дольше всех.</translation>
    </message>
    <message>
        <source>Next: write down the next review that you hear.</source>
        <translation>Дальше: записать следующий услышанный отзыв.</translation>
    </message>
</context>
<context>
    <name>encore::ui::ImportFields</name>
    <message>
        <source>Id in the other program</source>
        <translation>Код в другой программе</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Имя без фамилии</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Фамилия</translation>
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
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Where they came from</source>
        <translation>Откуда пришёл</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Клиент с</translation>
    </message>
    <message>
        <source>May be sent e-mail</source>
        <translation>Можно писать на почту</translation>
    </message>
    <message>
        <source>May be sent messages</source>
        <translation>Можно слать сообщения</translation>
    </message>
    <message>
        <source>Orders before Encore</source>
        <translation>Заказов до Encore</translation>
    </message>
    <message>
        <source>Spent before Encore</source>
        <translation>Купил до Encore</translation>
    </message>
    <message>
        <source>Last order before Encore</source>
        <translation>Последний заказ до Encore</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Номер заказа</translation>
    </message>
    <message>
        <source>Customer&apos;s id</source>
        <translation>Код клиента</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Имя клиента</translation>
    </message>
    <message>
        <source>Phone of the customer</source>
        <translation>Телефон клиента</translation>
    </message>
    <message>
        <source>E-mail of the customer</source>
        <translation>Почта клиента</translation>
    </message>
    <message>
        <source>Date of the order</source>
        <translation>Дата заказа</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Оплачен</translation>
    </message>
    <message>
        <source>Shipped on</source>
        <translation>Отправлен</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Доставлен</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Обещан к</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Сумма</translation>
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
        <source>Refunded</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Refunded on</source>
        <translation>Дата возврата</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Артикул</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Цена за штуку</translation>
    </message>
    <message>
        <source>Review, question or remark</source>
        <translation>Отзыв, вопрос или замечание</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Звёзды</translation>
    </message>
    <message>
        <source>Highest rating</source>
        <translation>Наибольшая оценка</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Page address</source>
        <translation>Адрес страницы</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Опубликован</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Замечен</translation>
    </message>
    <message>
        <source>Our reply</source>
        <translation>Наш ответ</translation>
    </message>
    <message>
        <source>Replied on</source>
        <translation>Дата ответа</translation>
    </message>
    <message>
        <source>Purchase confirmed</source>
        <translation>Покупка подтверждена</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Себестоимость</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Вариант</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>клиентов</translation>
    </message>
    <message>
        <source>products</source>
        <translation>товары</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>заказы</translation>
    </message>
    <message>
        <source>lines of orders</source>
        <translation>строки заказов</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>отзывы</translation>
    </message>
    <message>
        <source>loyalty balances</source>
        <translation>остатки бонусов</translation>
    </message>
    <message>
        <source>orders together with customers, one row an order</source>
        <translation>заказы вместе с клиентами, одна строка — один заказ</translation>
    </message>
</context>
<context>
    <name>encore::ui::ImportPage</name>
    <message>
        <source>Import a table</source>
        <translation>Загрузить таблицу</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.json);;All files (*)</source>
        <translation>Таблицы (*.csv *.tsv *.txt *.xlsx *.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Drop a table here</source>
        <translation>Перетащите сюда таблицу</translation>
    </message>
    <message>
        <source>CSV or Excel with customers, orders or reviews, as it is: columns, dates and sums are recognised. Or copy rows in Excel and paste them.</source>
        <translation>CSV или Excel с клиентами, заказами или отзывами, как есть: столбцы, даты и суммы Encore узнаёт сам. Или скопируйте строки в Excel и вставьте их.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Paste the copied rows</source>
        <translation>Вставить скопированное</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Похоже на</translation>
    </message>
    <message>
        <source>What the table holds</source>
        <translation>Что в таблице</translation>
    </message>
    <message>
        <source>A customer is recognised by id, then phone, then e-mail. Empty cells erase nothing.</source>
        <translation>Клиента узнаём по коду, потом по телефону, потом по почте. Пустые ячейки ничего не стирают.</translation>
    </message>
    <message>
        <source>What happens to customers that are there already</source>
        <translation>Что делать с клиентами, которые уже есть</translation>
    </message>
    <message>
        <source>fill only what is empty</source>
        <translation>дополнить только пустое</translation>
    </message>
    <message>
        <source>take over what the file says</source>
        <translation>взять то, что в файле</translation>
    </message>
    <message>
        <source>leave them as they are</source>
        <translation>оставить как есть</translation>
    </message>
    <message>
        <source>Nothing is written until you press “Import”. An import can be undone on any day.</source>
        <translation>Ничего не записано, пока не нажмёте «Загрузить». Загрузку можно отменить в любой день.</translation>
    </message>
    <message>
        <source>Save the bad rows…</source>
        <translation>Сохранить строки с ошибками…</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Отменить загрузку</translation>
    </message>
    <message>
        <source>Rows with questions</source>
        <translation>Строки с вопросами</translation>
    </message>
    <message>
        <source>Five facts about your shop</source>
        <translation>Пять фактов о вашем магазине</translation>
    </message>
    <message>
        <source>1 File</source>
        <translation>1 Файл</translation>
    </message>
    <message>
        <source>2 Columns</source>
        <translation>2 Столбцы</translation>
    </message>
    <message>
        <source>3 Check</source>
        <translation>3 Проверка</translation>
    </message>
    <message>
        <source>4 Done</source>
        <translation>4 Готово</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>Проверить строки</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Show what came in</source>
        <translation>Показать загруженное</translation>
    </message>
    <message>
        <source>copied rows</source>
        <translation>скопированные строки</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>Читаем таблицу…</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Выбрать другой файл</translation>
    </message>
    <message>
        <source>Checking the rows…</source>
        <translation>Проверяем строки…</translation>
    </message>
    <message>
        <source>Importing… Saving elsewhere waits until this is done.</source>
        <translation>Загружаем… Пока идёт загрузка, другие записи подождут.</translation>
    </message>
    <message>
        <source>Checking the rows</source>
        <translation>Проверка строк</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Загрузка</translation>
    </message>
    <message numerus="yes">
        <source>%n new order(s)</source>
        <translation>
            <numerusform>%n новый заказ</numerusform>
            <numerusform>%n новых заказа</numerusform>
            <numerusform>%n новых заказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new customer(s)</source>
        <translation>
            <numerusform>%n новый клиент</numerusform>
            <numerusform>%n новых клиента</numerusform>
            <numerusform>%n новых клиентов</numerusform>
        </translation>
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
        <source>%n new product(s)</source>
        <translation>
            <numerusform>%n новый товар</numerusform>
            <numerusform>%n новых товара</numerusform>
            <numerusform>%n новых товаров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies)</source>
        <translation>
            <numerusform>%n ответ</numerusform>
            <numerusform>%n ответа</numerusform>
            <numerusform>%n ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) filled in</source>
        <translation>
            <numerusform>дополнена %n запись</numerusform>
            <numerusform>дополнены %n записи</numerusform>
            <numerusform>дополнено %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) there already</source>
        <translation>
            <numerusform>%n строка уже была</numerusform>
            <numerusform>%n строки уже были</numerusform>
            <numerusform>%n строк уже были</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat another</source>
        <translation>
            <numerusform>%n строка повторяет другую</numerusform>
            <numerusform>%n строки повторяют другие</numerusform>
            <numerusform>%n строк повторяют другие</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n строка пропущена</numerusform>
            <numerusform>%n строки пропущены</numerusform>
            <numerusform>%n строк пропущено</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>ничего нового</translation>
    </message>
    <message>
        <source>What will come of it</source>
        <translation>Что получится</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Загружено</translation>
    </message>
    <message>
        <source>Save the bad rows</source>
        <translation>Сохранить строки с ошибками</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Сохранено в %1</translation>
    </message>
    <message>
        <source>Some rows were changed since. Undo everything else?</source>
        <translation>Часть строк с тех пор изменили. Отменить остальное?</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay as they are.</source>
        <translation>
            <numerusform>%n строка останется как есть.</numerusform>
            <numerusform>%n строки останутся как есть.</numerusform>
            <numerusform>%n строк останутся как есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the rest</source>
        <translation>Отменить остальное</translation>
    </message>
    <message>
        <source>The import was undone</source>
        <translation>Загрузка отменена</translation>
    </message>
    <message>
        <source>Next file: %1</source>
        <translation>Следующий файл: %1</translation>
    </message>
    <message>
        <source>Stopping… Nothing of it stays.</source>
        <translation>Останавливаем… Ничего не останется.</translation>
    </message>
    <message>
        <source>As last time: %1</source>
        <translation>Как в прошлый раз: %1</translation>
    </message>
    <message>
        <source>The columns are remembered as “%1”</source>
        <translation>Столбцы запомнены: «%1»</translation>
    </message>
    <message>
        <source>Undoing the import…</source>
        <translation>Отменяем загрузку…</translation>
    </message>
    <message>
        <source>The same table next month?</source>
        <translation>Будет ещё такая таблица?</translation>
    </message>
    <message>
        <source>Under this name Encore remembers what each column is. Then such a file takes Ctrl+Enter twice.</source>
        <translation>Encore запомнит столбцы под этим именем. Следующий такой файл — два нажатия Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Name of the table</source>
        <translation>Название таблицы</translation>
    </message>
    <message>
        <source>Remember the columns</source>
        <translation>Запомнить столбцы</translation>
    </message>
    <message>
        <source>The file tells nothing of answers, so these reviews are neither among those to answer nor in the figures of answering. Choose the column of answers, or bring a file that has one.</source>
        <translation>В файле ничего не сказано об ответах, поэтому эти отзывы не попадают ни в очередь на ответ, ни в показатели ответов. Укажите столбец с ответами или загрузите файл, где он есть.</translation>
    </message>
</context>
<context>
    <name>encore::ui::MappingPanel</name>
    <message>
        <source>in the file</source>
        <translation>в файле</translation>
    </message>
    <message>
        <source>in Encore</source>
        <translation>в Encore</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>примеры</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>заполнено</translation>
    </message>
    <message>
        <source>What the column “%1” is</source>
        <translation>Что в столбце «%1»</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>не загружать</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Own field: %1</source>
        <translation>Своё поле: %1</translation>
    </message>
    <message>
        <source>New field: %1</source>
        <translation>Новое поле: %1</translation>
    </message>
</context>
</TS>
