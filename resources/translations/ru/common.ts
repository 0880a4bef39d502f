<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ErrorText</name>
    <message>
        <source>this</source>
        <translation>это</translation>
    </message>
    <message>
        <source>“%1” was not found. It may have been deleted or merged meanwhile.</source>
        <translation>«%1» не найдено. Возможно, запись удалили или объединили с другой.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>«%1» уже есть. Выберите другое название.</translation>
    </message>
    <message>
        <source>“%1” has a value that is not possible. Correct it and try again.</source>
        <translation>В поле «%1» невозможное значение. Исправьте его и повторите.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>«%1» здесь неизвестно.</translation>
    </message>
    <message>
        <source>Your role may not do this: %1. Ask the owner of the shop.</source>
        <translation>Вашей роли это не разрешено: %1. Попросите владельца магазина.</translation>
    </message>
    <message>
        <source>Something changed since: %1. Look at it again, then repeat.</source>
        <translation>С тех пор кое-что изменилось: %1. Посмотрите ещё раз и повторите.</translation>
    </message>
    <message>
        <source>Saving waits: another job is writing (%1). Try again in a moment.</source>
        <translation>Сохранение ждёт: файл занят другой работой (%1). Повторите через минуту.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>“%1” is not an Encore shop file. It was left as it is.</source>
        <translation>«%1» — не файл магазина Encore. Файл остался как был.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Encore. Install that version to open it; the file was left as it is.</source>
        <translation>«%1» записан более новой версией Encore. Установите её, чтобы открыть файл; он остался как был.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Restore a backup of it; the file was left as it is.</source>
        <translation>«%1» повреждён. Восстановите его из копии; файл остался как был.</translation>
    </message>
    <message>
        <source>“%1” lies on a network share, where two computers can destroy it. Copy it to this computer’s disk.</source>
        <translation>«%1» лежит на сетевом диске, где два компьютера могут его испортить. Скопируйте файл на диск этого компьютера.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose a folder of your own or change its permissions.</source>
        <translation>В «%1» нельзя записать. Выберите свою папку или измените права доступа.</translation>
    </message>
    <message>
        <source>The disk is full: %1. Free some space and try again; nothing half-done was kept.</source>
        <translation>На диске нет места: %1. Освободите место и повторите; ничего недоделанного не осталось.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Check that it is there and that you may open it.</source>
        <translation>«%1» не удалось прочитать или записать. Проверьте, что файл на месте и его можно открыть.</translation>
    </message>
    <message>
        <source>The shop file refused the work: %1. Nothing was changed; try again, and restore a backup if it stays so.</source>
        <translation>Файл магазина не принял изменение: %1. Ничего не изменилось; повторите, а если не поможет — восстановите копию.</translation>
    </message>
    <message>
        <source>“%1” is not a format that Encore reads.</source>
        <translation>Формат «%1» Encore не читает.</translation>
    </message>
    <message>
        <source>“%1” is larger than Encore reads. Split it and try again.</source>
        <translation>«%1» слишком велик для Encore. Разделите его на части и повторите.</translation>
    </message>
    <message>
        <source>The text still has open places: %1. Fill them before posting.</source>
        <translation>В тексте остались незаполненные места: %1. Заполните их перед публикацией.</translation>
    </message>
    <message>
        <source>change reviews, replies, notes or tasks</source>
        <translation>менять отзывы, ответы, заметки и задачи</translation>
    </message>
    <message>
        <source>change customers</source>
        <translation>менять клиентов</translation>
    </message>
    <message>
        <source>change orders</source>
        <translation>менять заказы</translation>
    </message>
    <message>
        <source>change products</source>
        <translation>менять товары</translation>
    </message>
    <message>
        <source>change templates</source>
        <translation>менять шаблоны</translation>
    </message>
    <message>
        <source>import</source>
        <translation>загружать из файла</translation>
    </message>
    <message>
        <source>change the settings</source>
        <translation>менять настройки</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>отменять</translation>
    </message>
    <message>
        <source>erase a person</source>
        <translation>стирать данные человека</translation>
    </message>
    <message>
        <source>“%1” has a line of more than a million characters, as no table has: it is damaged, or a quote in it is never closed. Nothing of it was taken.</source>
        <translation>В файле «%1» есть строка длиннее миллиона знаков, таких таблиц не бывает: файл повреждён, или в нём не закрыта кавычка. Из него ничего не взято.</translation>
    </message>
    <message>
        <source>“%1” has more columns than any table. Choose another delimiter, or save it again from the program that made it. Nothing of it was taken.</source>
        <translation>В файле «%1» столбцов больше, чем бывает в таблице. Выберите другой разделитель или сохраните файл заново в той программе, где он сделан. Из него ничего не взято.</translation>
    </message>
    <message>
        <source>“%1” unpacks to far more than a workbook holds, so it was not opened. Save it again from the program that made it.</source>
        <translation>Файл «%1» распаковывается в гораздо больший объём, чем бывает у книги, поэтому он не открыт. Сохраните его заново в той программе, где он сделан.</translation>
    </message>
    <message>
        <source>The table lacks what this kind of table needs. Choose another kind, or say which column holds what.</source>
        <translation>В таблице нет столбцов, без которых такую таблицу не загрузить. Выберите другой вид таблицы или укажите, что в каком столбце.</translation>
    </message>
    <message>
        <source>The rows with problems would be written over the table itself. Choose another name for them.</source>
        <translation>Строки с замечаниями легли бы поверх самой таблицы. Выберите для них другое имя файла.</translation>
    </message>
    <message>
        <source>approve a compensation</source>
        <translation>одобрять компенсацию</translation>
    </message>
    <message>
        <source>remove a compensation that the owner approved</source>
        <translation>удалять компенсацию, которую одобрил владелец</translation>
    </message>
    <message>
        <source>That is more than a year ahead. Choose an earlier day.</source>
        <translation>Это больше чем через год. Выберите день раньше.</translation>
    </message>
    <message>
        <source>take back what the customer was given</source>
        <translation>отменять то, что клиент уже получил</translation>
    </message>
    <message>
        <source>undo what an owner did</source>
        <translation>отменять то, что сделал владелец</translation>
    </message>
    <message>
        <source>say of an overdue answer that it is not due</source>
        <translation>снимать срок с просроченного ответа</translation>
    </message>
    <message>
        <source>An answer cannot be older than its review. Correct the time of posting.</source>
        <translation>Ответ не может быть раньше отзыва. Поправьте время публикации.</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message numerus="yes">
        <source>%n in 30 days</source>
        <translation>
            <numerusform>%n за 30 дней</numerusform>
            <numerusform>%n за 30 дней</numerusform>
            <numerusform>%n за 30 дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in 90 days</source>
        <translation>
            <numerusform>%n за 90 дней</numerusform>
            <numerusform>%n за 90 дней</numerusform>
            <numerusform>%n за 90 дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a year</source>
        <translation>
            <numerusform>%n за год</numerusform>
            <numerusform>%n за год</numerusform>
            <numerusform>%n за год</numerusform>
        </translation>
    </message>
    <message>
        <source>Same product, at most 3 stars: %1</source>
        <translation>Тот же товар, не больше 3 звёзд: %1</translation>
    </message>
    <message>
        <source>Orders with it in the year: %1</source>
        <translation>Заказов с ним за год: %1</translation>
    </message>
    <message>
        <source>Lately more often ↑</source>
        <translation>В последнее время чаще ↑</translation>
    </message>
    <message>
        <source>Lately less often ↓</source>
        <translation>В последнее время реже ↓</translation>
    </message>
    <message>
        <source>No number of five-star reviews makes up for it: all others have five (%1)</source>
        <translation>Пятёрками не исправить: у всех остальных и так пять (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n five-star review(s) make up for it (%1, simple mean %2)</source>
        <translation>
            <numerusform>Исправит %n отзыв на пять звёзд (%1, простое среднее %2)</numerusform>
            <numerusform>Исправят %n отзыва на пять звёзд (%1, простое среднее %2)</numerusform>
            <numerusform>Исправят %n отзывов на пять звёзд (%1, простое среднее %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Simple mean; the platform counts its own way.</source>
        <translation>Простое среднее; площадка считает по-своему.</translation>
    </message>
    <message numerus="yes">
        <source>five-star review(s) bring %1 back to its mean of %2</source>
        <translation>
            <numerusform>отзыв на пять звёзд вернёт среднюю %2 на «%1»</numerusform>
            <numerusform>отзыва на пять звёзд вернут среднюю %2 на «%1»</numerusform>
            <numerusform>отзывов на пять звёзд вернут среднюю %2 на «%1»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days, short</comment>
        <translation>%1 дн</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n минуту назад</numerusform>
            <numerusform>%n минуты назад</numerusform>
            <numerusform>%n минут назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n час назад</numerusform>
            <numerusform>%n часа назад</numerusform>
            <numerusform>%n часов назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n месяц назад</numerusform>
            <numerusform>%n месяца назад</numerusform>
            <numerusform>%n месяцев назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n год назад</numerusform>
            <numerusform>%n года назад</numerusform>
            <numerusform>%n лет назад</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>через %n минуту</numerusform>
            <numerusform>через %n минуты</numerusform>
            <numerusform>через %n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>через %n час</numerusform>
            <numerusform>через %n часа</numerusform>
            <numerusform>через %n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дня</numerusform>
            <numerusform>через %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>через %n месяц</numerusform>
            <numerusform>через %n месяца</numerusform>
            <numerusform>через %n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>через %n год</numerusform>
            <numerusform>через %n года</numerusform>
            <numerusform>через %n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>меньше минуты</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>ещё %1</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <translation>просрочено %1</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>сегодня, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>вчера, %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <translation>завтра, %1</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Review written down</source>
        <translation>Отзыв записан</translation>
    </message>
    <message>
        <source>Review corrected</source>
        <translation>Отзыв исправлен</translation>
    </message>
    <message>
        <source>Review edited by its author</source>
        <translation>Автор изменил отзыв</translation>
    </message>
    <message>
        <source>Review joined to a customer</source>
        <translation>Отзыв связан с клиентом</translation>
    </message>
    <message>
        <source>Review parted from its customer</source>
        <translation>Отзыв отвязан от клиента</translation>
    </message>
    <message>
        <source>Author is no customer of ours</source>
        <translation>Автор не наш клиент</translation>
    </message>
    <message>
        <source>Order number asked for</source>
        <translation>Спросили номер заказа</translation>
    </message>
    <message>
        <source>Review being looked into</source>
        <translation>Отзыв взят в разбор</translation>
    </message>
    <message>
        <source>Review waits</source>
        <translation>Отзыв ждёт</translation>
    </message>
    <message>
        <source>Review sorted</source>
        <translation>Отзыв разобран по виду</translation>
    </message>
    <message>
        <source>Review given to somebody</source>
        <translation>Отзыв поручен</translation>
    </message>
    <message>
        <source>Review put off</source>
        <translation>Отзыв отложен</translation>
    </message>
    <message>
        <source>Review brought back</source>
        <translation>Отзыв возвращён в работу</translation>
    </message>
    <message>
        <source>Tag added to a review</source>
        <translation>Отзыву поставлена метка</translation>
    </message>
    <message>
        <source>Tag taken off a review</source>
        <translation>С отзыва снята метка</translation>
    </message>
    <message>
        <source>Review closed</source>
        <translation>Отзыв закрыт</translation>
    </message>
    <message>
        <source>Review closed without reply</source>
        <translation>Отзыв закрыт без ответа</translation>
    </message>
    <message>
        <source>Review opened again</source>
        <translation>Отзыв открыт снова</translation>
    </message>
    <message>
        <source>Review archived</source>
        <translation>Отзыв убран в архив</translation>
    </message>
    <message>
        <source>Review taken out of the archive</source>
        <translation>Отзыв достали из архива</translation>
    </message>
    <message>
        <source>Review gone at its source</source>
        <translation>Отзыв исчез с площадки</translation>
    </message>
    <message>
        <source>Complaint to the platform</source>
        <translation>Жалоба на площадку</translation>
    </message>
    <message>
        <source>Reply copied</source>
        <translation>Ответ скопирован</translation>
    </message>
    <message>
        <source>Reply posted</source>
        <translation>Ответ размещён</translation>
    </message>
    <message>
        <source>Reply not posted after all</source>
        <translation>Ответ всё же не размещён</translation>
    </message>
    <message>
        <source>Time of a reply corrected</source>
        <translation>Исправлено время ответа</translation>
    </message>
    <message>
        <source>Reply edited</source>
        <translation>Ответ изменён</translation>
    </message>
    <message>
        <source>Reply taken down</source>
        <translation>Ответ снят</translation>
    </message>
    <message>
        <source>Draft thrown away</source>
        <translation>Черновик удалён</translation>
    </message>
    <message>
        <source>Customer added</source>
        <translation>Клиент добавлен</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>Клиент изменён</translation>
    </message>
    <message>
        <source>Customer removed</source>
        <translation>Клиент удалён</translation>
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
        <source>Order added</source>
        <translation>Заказ добавлен</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>Заказ изменён</translation>
    </message>
    <message>
        <source>Order moved on</source>
        <translation>Статус заказа изменён</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>Деньги возвращены</translation>
    </message>
    <message>
        <source>Refund taken out</source>
        <translation>Возврат денег отменён</translation>
    </message>
    <message>
        <source>Last order repeated</source>
        <translation>Повторён последний заказ</translation>
    </message>
    <message>
        <source>Order removed</source>
        <translation>Заказ удалён</translation>
    </message>
    <message>
        <source>Task added</source>
        <translation>Задача добавлена</translation>
    </message>
    <message>
        <source>Task changed</source>
        <translation>Задача изменена</translation>
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
        <source>Reminder put off</source>
        <translation>Напоминание отложено</translation>
    </message>
    <message>
        <source>Task removed</source>
        <translation>Задача удалена</translation>
    </message>
    <message>
        <source>Template added</source>
        <translation>Шаблон добавлен</translation>
    </message>
    <message>
        <source>Template changed</source>
        <translation>Шаблон изменён</translation>
    </message>
    <message>
        <source>Template put away</source>
        <translation>Шаблон убран</translation>
    </message>
    <message>
        <source>Template brought back</source>
        <translation>Шаблон возвращён</translation>
    </message>
    <message>
        <source>Starter templates added</source>
        <translation>Добавлены готовые шаблоны</translation>
    </message>
    <message>
        <source>Channel added</source>
        <translation>Площадка добавлена</translation>
    </message>
    <message>
        <source>Channel changed</source>
        <translation>Площадка изменена</translation>
    </message>
    <message>
        <source>Channel looked at</source>
        <translation>Площадку посмотрели</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Сотрудник добавлен</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Сотрудник изменён</translation>
    </message>
    <message>
        <source>PIN taken away</source>
        <translation>PIN снят</translation>
    </message>
    <message>
        <source>Working hours changed</source>
        <translation>Часы работы изменены</translation>
    </message>
    <message>
        <source>Day off added</source>
        <translation>Выходной добавлен</translation>
    </message>
    <message>
        <source>Day off removed</source>
        <translation>Выходной убран</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Настройка изменена</translation>
    </message>
    <message>
        <source>Service standard changed</source>
        <translation>Стандарт сервиса изменён</translation>
    </message>
    <message>
        <source>Service review saved</source>
        <translation>Разбор сервиса сохранён</translation>
    </message>
    <message>
        <source>Shop begun</source>
        <translation>Магазин создан</translation>
    </message>
    <message>
        <source>Import of customers</source>
        <translation>Загрузка клиентов</translation>
    </message>
    <message>
        <source>Import of products</source>
        <translation>Загрузка товаров</translation>
    </message>
    <message>
        <source>Import of orders</source>
        <translation>Загрузка заказов</translation>
    </message>
    <message>
        <source>Import of order lines</source>
        <translation>Загрузка строк заказов</translation>
    </message>
    <message>
        <source>Import of reviews</source>
        <translation>Загрузка отзывов</translation>
    </message>
    <message>
        <source>Import of bonus balances</source>
        <translation>Загрузка бонусов</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Review changed</source>
        <translation>Отзыв изменён</translation>
    </message>
    <message>
        <source>Reply changed</source>
        <translation>Ответ изменён</translation>
    </message>
    <message>
        <source>Case changed</source>
        <translation>Обращение изменено</translation>
    </message>
    <message>
        <source>Compensation changed</source>
        <translation>Компенсация изменена</translation>
    </message>
    <message>
        <source>Change in the register</source>
        <translation>Запись в «Что изменим»</translation>
    </message>
    <message>
        <source>Service page changed</source>
        <translation>Страница сервиса изменена</translation>
    </message>
    <message>
        <source>View changed</source>
        <translation>Вид изменён</translation>
    </message>
    <message>
        <source>Rule changed</source>
        <translation>Правило изменено</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
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
        <source>Account in a network</source>
        <translation>Аккаунт в сети</translation>
    </message>
    <message>
        <source>Number at a source</source>
        <translation>Номер в источнике</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>Строка заказа</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Возврат денег</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Отзыв</translation>
    </message>
    <message>
        <source>Photo or link</source>
        <translation>Фото или ссылка</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Компенсация</translation>
    </message>
    <message>
        <source>Goods sent back</source>
        <translation>Возврат товара</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Площадка</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Часы работы</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Выходной</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Стандарт</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Предпочтения</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Знаем с</translation>
    </message>
    <message>
        <source>Agrees to e-mail</source>
        <translation>Согласие на письма</translation>
    </message>
    <message>
        <source>Agrees to SMS</source>
        <translation>Согласие на SMS</translation>
    </message>
    <message>
        <source>Badge set by hand</source>
        <translation>Статус, поставленный вручную</translation>
    </message>
    <message>
        <source>Reason of the badge</source>
        <translation>Причина значка</translation>
    </message>
    <message>
        <source>Test record</source>
        <translation>Тестовая запись</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Как записано</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Number at the source</source>
        <translation>Номер в источнике</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Заказан</translation>
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
        <source>Delivered</source>
        <translation>Доставлен</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Обещан к</translation>
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
        <source>Delivery price</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Given back on</source>
        <translation>Когда вернули</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Вариант</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Звёзды</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>О ком</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Кого ждём</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Who the author is</source>
        <translation>Кто автор</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликован</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Замечен</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Записан</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>Первый ответ</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>В архиве</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Who cares for it</source>
        <translation>Кто ведёт</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Отложено до</translation>
    </message>
    <message>
        <source>Why closed</source>
        <translation>Почему закрыт</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>Gone at the source</source>
        <translation>Исчез с площадки</translation>
    </message>
    <message>
        <source>Complaint sent</source>
        <translation>Жалоба отправлена</translation>
    </message>
    <message>
        <source>Reason of the complaint</source>
        <translation>Причина жалобы</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Размещён</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Публичный</translation>
    </message>
    <message>
        <source>Example reply</source>
        <translation>Образцовый ответ</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Кто одобрил</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Напоминание</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Используется</translation>
    </message>
    <message>
        <source>Answers need approval</source>
        <translation>Ответы нужно одобрять</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Minutes to answer the unhappy</source>
        <translation>Минут на ответ недовольным</translation>
    </message>
    <message>
        <source>Minutes to answer the neutral</source>
        <translation>Минут на ответ нейтральным</translation>
    </message>
    <message>
        <source>Minutes to answer the others</source>
        <translation>Минут на ответ остальным</translation>
    </message>
    <message>
        <source>Times confirmed</source>
        <translation>Сроки подтверждены</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Когда смотрели</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>Что делаем</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>К какому сроку</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Обещано к</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Повод</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новый</translation>
    </message>
    <message>
        <source>being looked into</source>
        <translation>в разборе</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ждёт</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>отвечен</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыт</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>открыт снова</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>исчез</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>to approve</source>
        <translation>на одобрении</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>одобрен</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>скопирован</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>размещён</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>изменён</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>заказан</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>оплачен</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>отправлен</translation>
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
        <translation>частично возвращён</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>возвращён</translation>
    </message>
    <message>
        <source>the author</source>
        <translation>автора</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>коллегу</translation>
    </message>
    <message>
        <source>a supplier</source>
        <translation>поставщика</translation>
    </message>
    <message>
        <source>specific</source>
        <translation>по делу</translation>
    </message>
    <message>
        <source>emotion only</source>
        <translation>только эмоции</translation>
    </message>
    <message>
        <source>abuse</source>
        <translation>брань</translation>
    </message>
    <message>
        <source>not ours</source>
        <translation>не наш</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>спам</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестен</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>спросили</translation>
    </message>
    <message>
        <source>probably</source>
        <translation>вероятно</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждён</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>владелец</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>сотрудник</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>руководитель</translation>
    </message>
    <message>
        <source>review</source>
        <translation>отзыв</translation>
    </message>
    <message>
        <source>question</source>
        <translation>вопрос</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>проверяем</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>договорились</translation>
    </message>
    <message>
        <source>done</source>
        <translation>сделано</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>проверено</translation>
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
        <source>no answer</source>
        <translation>не ответил</translation>
    </message>
    <message>
        <source>low</source>
        <translation>низкая</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>обычная</translation>
    </message>
    <message>
        <source>high</source>
        <translation>высокая</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>срочная</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>Демо-данные</translation>
    </message>
    <message>
        <source>Customers merged</source>
        <translation>Клиенты объединены</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>Личные данные стёрты</translation>
    </message>
    <message>
        <source>By the program</source>
        <translation>Сделала программа</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Настройки изменены</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Работает у нас</translation>
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
        <source>%1: changed</source>
        <translation>%1: изменён</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, добавлено</translation>
    </message>
    <message>
        <source>%1, removed</source>
        <translation>%1, удалено</translation>
    </message>
    <message>
        <source>%1, put back</source>
        <translation>%1, возвращено</translation>
    </message>
    <message>
        <source>Change written down</source>
        <translation>Изменение записано</translation>
    </message>
    <message>
        <source>Change edited</source>
        <translation>Изменение исправлено</translation>
    </message>
    <message>
        <source>Change removed</source>
        <translation>Изменение удалено</translation>
    </message>
    <message>
        <source>Decision on a complaint</source>
        <translation>Решение по жалобе</translation>
    </message>
    <message>
        <source>Complaint taken back</source>
        <translation>Жалоба отозвана</translation>
    </message>
    <message>
        <source>Older reviews archived</source>
        <translation>Прежние отзывы убраны в архив</translation>
    </message>
    <message>
        <source>Reply shown to the owner</source>
        <translation>Ответ показан владельцу</translation>
    </message>
    <message>
        <source>Replies prepared</source>
        <translation>Ответы подготовлены</translation>
    </message>
    <message>
        <source>Reply let out</source>
        <translation>Ответ разрешён</translation>
    </message>
    <message>
        <source>Reply returned for more work</source>
        <translation>Ответ возвращён на доработку</translation>
    </message>
    <message>
        <source>Reply to be posted later</source>
        <translation>Ответ будет размещён позже</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Обращение открыто</translation>
    </message>
    <message>
        <source>Case given to somebody</source>
        <translation>Обращение передано</translation>
    </message>
    <message>
        <source>Customer told</source>
        <translation>Клиенту сообщено</translation>
    </message>
    <message>
        <source>Second failure seen</source>
        <translation>Вторая неудача замечена</translation>
    </message>
    <message>
        <source>Note on a case</source>
        <translation>Заметка к обращению</translation>
    </message>
    <message>
        <source>Task of a case</source>
        <translation>Задача по обращению</translation>
    </message>
    <message>
        <source>Case removed</source>
        <translation>Обращение удалено</translation>
    </message>
    <message>
        <source>Causes to begin with</source>
        <translation>Причины для начала</translation>
    </message>
    <message>
        <source>Case being checked</source>
        <translation>Обращение проверяется</translation>
    </message>
    <message>
        <source>Case in work</source>
        <translation>Обращение в работе</translation>
    </message>
    <message>
        <source>Case waits</source>
        <translation>Обращение ждёт</translation>
    </message>
    <message>
        <source>Agreed with the customer</source>
        <translation>Договорились с клиентом</translation>
    </message>
    <message>
        <source>Case done</source>
        <translation>Обращение закончено</translation>
    </message>
    <message>
        <source>Case checked</source>
        <translation>Обращение проверено</translation>
    </message>
    <message>
        <source>Case not ours</source>
        <translation>Обращение не наше</translation>
    </message>
    <message>
        <source>Case given up</source>
        <translation>По обращению ничего не сделать</translation>
    </message>
    <message>
        <source>Case opened again</source>
        <translation>Обращение открыто снова</translation>
    </message>
    <message>
        <source>Compensation written down</source>
        <translation>Компенсация записана</translation>
    </message>
    <message>
        <source>Compensation approved</source>
        <translation>Компенсация разрешена</translation>
    </message>
    <message>
        <source>Compensation given</source>
        <translation>Компенсация выдана</translation>
    </message>
    <message>
        <source>Compensation not given after all</source>
        <translation>Компенсация всё-таки не выдана</translation>
    </message>
    <message>
        <source>Compensation removed</source>
        <translation>Компенсация удалена</translation>
    </message>
    <message>
        <source>Goods do not come back after all</source>
        <translation>Товар всё-таки не возвращается</translation>
    </message>
    <message>
        <source>View saved</source>
        <translation>Вид сохранён</translation>
    </message>
    <message>
        <source>View removed</source>
        <translation>Вид удалён</translation>
    </message>
    <message>
        <source>Rule added</source>
        <translation>Правило добавлено</translation>
    </message>
    <message>
        <source>Rule removed</source>
        <translation>Правило удалено</translation>
    </message>
    <message>
        <source>Rules put in another order</source>
        <translation>Порядок правил изменён</translation>
    </message>
    <message>
        <source>Costs changed</source>
        <translation>Расходы изменены</translation>
    </message>
    <message>
        <source>Columns of an import remembered</source>
        <translation>Столбцы импорта запомнены</translation>
    </message>
    <message>
        <source>Cause added</source>
        <translation>Причина добавлена</translation>
    </message>
    <message>
        <source>Cause changed</source>
        <translation>Причина изменена</translation>
    </message>
    <message>
        <source>Causes put together</source>
        <translation>Причины объединены</translation>
    </message>
    <message>
        <source>Cause removed</source>
        <translation>Причина удалена</translation>
    </message>
    <message>
        <source>Answer kept as an example</source>
        <translation>Ответ отмечен как образец</translation>
    </message>
    <message>
        <source>Answer no longer an example</source>
        <translation>Ответ больше не образец</translation>
    </message>
    <message>
        <source>Badge by hand taken off</source>
        <translation>Статус вручную снят</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>Файл приложен</translation>
    </message>
    <message>
        <source>File taken off</source>
        <translation>Файл убран</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Window of the share who bought again, found</source>
        <translation>Найдено окно доли купивших снова</translation>
    </message>
    <message>
        <source>Self-audit saved</source>
        <translation>Самопроверка сохранена</translation>
    </message>
    <message>
        <source>Closing reason added</source>
        <translation>Причина закрытия добавлена</translation>
    </message>
    <message>
        <source>Closing reason renamed</source>
        <translation>Причина закрытия переименована</translation>
    </message>
    <message>
        <source>Closing reason offered again</source>
        <translation>Причина закрытия снова предлагается</translation>
    </message>
    <message>
        <source>Closing reason put away</source>
        <translation>Причина закрытия убрана</translation>
    </message>
    <message>
        <source>Closing reasons put in order</source>
        <translation>Причины закрытия переставлены</translation>
    </message>
    <message>
        <source>Closing reasons put together</source>
        <translation>Причины закрытия объединены</translation>
    </message>
    <message>
        <source>What proves the complaint</source>
        <translation>Чем подтверждена жалоба</translation>
    </message>
    <message>
        <source>What the platform said</source>
        <translation>Что ответила площадка</translation>
    </message>
    <message>
        <source>Platform decided</source>
        <translation>Решение площадки</translation>
    </message>
    <message>
        <source>Complaint accepted</source>
        <translation>Жалоба принята</translation>
    </message>
    <message>
        <source>Video, photo or link added</source>
        <translation>Добавлено видео, фото или ссылка</translation>
    </message>
    <message>
        <source>Video, photo or link changed</source>
        <translation>Изменено видео, фото или ссылка</translation>
    </message>
    <message>
        <source>Video, photo or link removed</source>
        <translation>Убрано видео, фото или ссылка</translation>
    </message>
    <message>
        <source>Field added</source>
        <translation>Поле добавлено</translation>
    </message>
    <message>
        <source>Field changed</source>
        <translation>Поле изменено</translation>
    </message>
    <message>
        <source>Field removed</source>
        <translation>Поле убрано</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Своё поле</translation>
    </message>
    <message>
        <source>Permission by</source>
        <translation>Кто разрешил</translation>
    </message>
    <message>
        <source>Permission of</source>
        <translation>Разрешено когда</translation>
    </message>
    <message>
        <source>Permission for</source>
        <translation>Где можно показывать</translation>
    </message>
    <message>
        <source>Permission until</source>
        <translation>Разрешено до</translation>
    </message>
    <message>
        <source>Length in seconds</source>
        <translation>Длина в секундах</translation>
    </message>
    <message>
        <source>What it waits for</source>
        <translation>Чего ждём</translation>
    </message>
    <message>
        <source>Author may be a customer after all</source>
        <translation>Автор, возможно, всё же наш клиент</translation>
    </message>
    <message>
        <source>Next answer due</source>
        <translation>Срок следующего ответа</translation>
    </message>
    <message>
        <source>At the longest until</source>
        <translation>Не дольше чем до</translation>
    </message>
    <message>
        <source>Seen without an answer, overdue</source>
        <translation>Видели без ответа после срока</translation>
    </message>
    <message>
        <source>Tax in the total</source>
        <translation>В том числе налог</translation>
    </message>
    <message>
        <source>All seven steps</source>
        <translation>Все семь шагов</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Первый ответ</translation>
    </message>
    <message>
        <source>About the cause</source>
        <translation>О причине</translation>
    </message>
    <message>
        <source>Could we have known</source>
        <translation>Могли ли знать</translation>
    </message>
    <message>
        <source>To be asked again</source>
        <translation>Спросить ещё раз</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Спросили ещё раз</translation>
    </message>
    <message>
        <source>What the customer says</source>
        <translation>Что говорит клиент</translation>
    </message>
    <message>
        <source>Stars afterwards</source>
        <translation>Звёзд потом</translation>
    </message>
    <message>
        <source>What we change</source>
        <translation>Что меняем</translation>
    </message>
    <message>
        <source>Why nothing is changed</source>
        <translation>Почему ничего не меняем</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Договорились</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Одобрено</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Order in exchange</source>
        <translation>Заказ взамен</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Содержимое</translation>
    </message>
    <message>
        <source>Type of the file</source>
        <translation>Тип файла</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Написано</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Whether it was answered is known</source>
        <translation>Известно, был ли ответ</translation>
    </message>
    <message>
        <source>Brought in with many others</source>
        <translation>Загружено вместе с другими</translation>
    </message>
    <message>
        <source>Purchase verified</source>
        <translation>Покупка подтверждена</translation>
    </message>
    <message>
        <source>Asked for with a reward</source>
        <translation>За вознаграждение</translation>
    </message>
    <message>
        <source>May be quoted</source>
        <translation>Можно цитировать</translation>
    </message>
    <message>
        <source>Due before the pause</source>
        <translation>Срок до паузы</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Orders before</source>
        <translation>Заказов раньше</translation>
    </message>
    <message>
        <source>Bought for before</source>
        <translation>Куплено раньше на</translation>
    </message>
    <message>
        <source>Last order before</source>
        <translation>Последний заказ раньше</translation>
    </message>
    <message>
        <source>a competitor, as it seems</source>
        <translation>похоже на конкурента</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>не решено</translation>
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
        <source>repair</source>
        <translation>починка</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>no way out</source>
        <translation>решить нельзя</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>замечание</translation>
    </message>
    <message>
        <source>site</source>
        <translation>сайт</translation>
    </message>
    <message>
        <source>store</source>
        <translation>магазин</translation>
    </message>
    <message>
        <source>marketplace</source>
        <translation>маркетплейс</translation>
    </message>
    <message>
        <source>map</source>
        <translation>карты</translation>
    </message>
    <message>
        <source>portal of reviews</source>
        <translation>сайт отзывов</translation>
    </message>
    <message>
        <source>social network</source>
        <translation>соцсеть</translation>
    </message>
    <message>
        <source>messenger</source>
        <translation>мессенджер</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>почта</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>опрос</translation>
    </message>
    <message>
        <source>other</source>
        <translation>другое</translation>
    </message>
    <message>
        <source>request for help</source>
        <translation>просьба о помощи</translation>
    </message>
    <message>
        <source>goods sent back</source>
        <translation>возврат товара</translation>
    </message>
    <message>
        <source>consultation</source>
        <translation>консультация</translation>
    </message>
    <message>
        <source>apology</source>
        <translation>извинение</translation>
    </message>
    <message>
        <source>coupon</source>
        <translation>купон</translation>
    </message>
    <message>
        <source>bonus points</source>
        <translation>баллы</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>подарок</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>Urgency of a case changed</source>
        <translation>Срочность обращения изменена</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>owner</source>
        <comment>role</comment>
        <translation>владелец</translation>
    </message>
    <message>
        <source>agent</source>
        <comment>role</comment>
        <translation>сотрудник</translation>
    </message>
    <message>
        <source>manager</source>
        <comment>role</comment>
        <translation>руководитель</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>%1 only reads here. Let somebody sit down who may change it.</source>
        <translation>%1 только смотрит. Пусть сядет тот, кому можно менять.</translation>
    </message>
    <message>
        <source>Only the owner may do this; now %1 works here.</source>
        <translation>Это может только владелец, а сейчас работает %1.</translation>
    </message>
</context>
<context>
    <name>ShopWords</name>
    <message>
        <source>Clothes and shoes</source>
        <translation>Одежда и обувь</translation>
    </message>
    <message>
        <source>Food and drinks</source>
        <translation>Еда и напитки</translation>
    </message>
    <message>
        <source>Cosmetics</source>
        <translation>Косметика</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Услуги</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Не выбрано</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>own site</source>
        <translation>свой сайт</translation>
    </message>
    <message>
        <source>shop floor</source>
        <translation>торговый зал</translation>
    </message>
    <message>
        <source>marketplace</source>
        <translation>маркетплейс</translation>
    </message>
    <message>
        <source>maps</source>
        <translation>карты</translation>
    </message>
    <message>
        <source>review portal</source>
        <translation>портал отзывов</translation>
    </message>
    <message>
        <source>social network</source>
        <translation>соцсеть</translation>
    </message>
    <message>
        <source>messenger</source>
        <translation>мессенджер</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>почта</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>опрос</translation>
    </message>
    <message>
        <source>other</source>
        <translation>другое</translation>
    </message>
    <message>
        <source>rating without text</source>
        <translation>оценка без текста</translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <translation>ответили в другом месте</translation>
    </message>
    <message>
        <source>not about us</source>
        <translation>не про нас</translation>
    </message>
    <message>
        <source>abuse, complaint to the platform</source>
        <translation>оскорбление, жалоба площадке</translation>
    </message>
    <message>
        <source>the platform takes no answers</source>
        <translation>на площадке нельзя ответить</translation>
    </message>
    <message>
        <source>nothing to add</source>
        <translation>добавить нечего</translation>
    </message>
    <message>
        <source>From reviews</source>
        <translation>По отзывам</translation>
    </message>
    <message>
        <source>Requests for help</source>
        <translation>Просьбы о помощи</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Returns of goods</source>
        <translation>Возвраты товара</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Консультации</translation>
    </message>
</context>
</TS>
