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
</context>
</TS>
