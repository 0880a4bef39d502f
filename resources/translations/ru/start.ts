<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>encore::ui::ProfileSheet</name>
    <message>
        <source>Where the shop file lies</source>
        <translation>Где лежит файл магазина</translation>
    </message>
    <message>
        <source>Encore shops (*.encore)</source>
        <translation>Магазины Encore (*.encore)</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Создаётся…</translation>
    </message>
    <message>
        <source>Create the shop</source>
        <translation>Создать магазин</translation>
    </message>
    <message>
        <source>Give the shop a name, for instance the one on its door.</source>
        <translation>Назовите магазин, например так, как написано на двери.</translation>
    </message>
    <message>
        <source>This time zone is not known. Choose one from the list, for instance Europe/Moscow.</source>
        <translation>Такой часовой пояс неизвестен. Выберите из списка, например Europe/Moscow.</translation>
    </message>
    <message>
        <source>The working hours could not be read. Write them like “mon-fri 09:00-18:00; sat 10:00-15:00”.</source>
        <translation>Часы работы не удалось прочитать. Напишите так: «пн-пт 09:00-18:00; сб 10:00-15:00».</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Ваш магазин</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Название магазина</translation>
    </message>
    <message>
        <source>Who answers (your name)</source>
        <translation>Кто отвечает (ваше имя)</translation>
    </message>
    <message>
        <source>What it sells</source>
        <translation>Что продаёт</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Часы работы</translation>
    </message>
    <message>
        <source>Where customers buy and speak</source>
        <translation>Где покупают и пишут</translation>
    </message>
    <message>
        <source>Answer the unhappy within</source>
        <translation>Недовольным отвечаем за</translation>
    </message>
    <message>
        <source>Answer the others within</source>
        <translation>Остальным отвечаем за</translation>
    </message>
    <message>
        <source>File of the shop</source>
        <translation>Файл магазина</translation>
    </message>
    <message>
        <source>one working day</source>
        <translation>один рабочий день</translation>
    </message>
    <message>
        <source>4 working hours</source>
        <translation>4 рабочих часа</translation>
    </message>
    <message>
        <source>8 working hours</source>
        <translation>8 рабочих часов</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Change the place of the file</source>
        <translation>Изменить место файла</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Backups are made by themselves in %1.</source>
        <translation>Всё остаётся на этом компьютере. Резервные копии делаются сами в папке %1.</translation>
    </message>
</context>
<context>
    <name>encore::ui::StartPage</name>
    <message>
        <source>Your table</source>
        <translation>Ваша таблица</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Таблицы (*.xlsx *.csv *.tsv *.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>Открыть магазин</translation>
    </message>
    <message>
        <source>Encore shops (*.encore);;All files (*)</source>
        <translation>Магазины Encore (*.encore);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Открыть %1</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Недавно открытые</translation>
    </message>
    <message>
        <source>Have a shop file already?</source>
        <translation>Файл магазина уже есть?</translation>
    </message>
    <message>
        <source>Welcome to Encore</source>
        <translation>Добро пожаловать в Encore</translation>
    </message>
    <message>
        <source>Customers, orders, reviews and replies of your shop in one file on this computer. No registration.</source>
        <translation>Клиенты, заказы, отзывы и ответы вашего магазина — в одном файле на этом компьютере. Без регистрации.</translation>
    </message>
    <message>
        <source>Look at a demo shop</source>
        <translation>Посмотреть демо-магазин</translation>
    </message>
    <message>
        <source>Three years of a small shop to try everything on. Nothing to lose.</source>
        <translation>Три года небольшого магазина, на которых можно всё попробовать. Испортить нечего.</translation>
    </message>
    <message>
        <source>Start with my table</source>
        <translation>Начать с моей таблицы</translation>
    </message>
    <message>
        <source>Bring customers and orders from Excel or CSV. You can also drop the file here.</source>
        <translation>Загрузите клиентов и заказы из Excel или CSV. Файл можно просто бросить сюда.</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Начать с пустого</translation>
    </message>
    <message>
        <source>Write down customers, orders and reviews as they come.</source>
        <translation>Записывайте клиентов, заказы и отзывы по мере появления.</translation>
    </message>
    <message>
        <source>Setting up the demo shop…</source>
        <translation>Готовим демо-магазин…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Открыть файл…</translation>
    </message>
    <message>
        <source>Backups are made from the first minute, in %1.</source>
        <translation>Резервные копии делаются с первой минуты, в папке %1.</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>page</comment>
        <translation>Начало</translation>
    </message>
</context>
</TS>
