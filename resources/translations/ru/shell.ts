<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>encore::ui::CommandPalette</name>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>A customer, an order, a command, the end of a phone number…</source>
        <translation>Клиент, заказ, команда, последние цифры телефона…</translation>
    </message>
</context>
<context>
    <name>encore::ui::JobStrip</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>encore::ui::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>given twice</source>
        <translation>задана дважды</translation>
    </message>
    <message>
        <source>press a key…</source>
        <translation>нажмите клавишу…</translation>
    </message>
    <message>
        <source>Click a key to change it. Backspace takes it away, Esc leaves it as it is.</source>
        <translation>Щёлкните по клавише, чтобы сменить её. Backspace убирает, Esc оставляет как есть.</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>как было</translation>
    </message>
    <message>
        <source>Default key again: %1</source>
        <translation>Вернуть клавишу: %1</translation>
    </message>
</context>
<context>
    <name>encore::ui::MainWindow</name>
    <message>
        <source>Find anything</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Создать…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>Клавиши этого экрана</translation>
    </message>
    <message>
        <source>Quit Encore</source>
        <translation>Закрыть Encore</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>encore::ui::NavigationRail</name>
    <message>
        <source>Who works here: %1</source>
        <translation>Сейчас работает: %1</translation>
    </message>
</context>
<context>
    <name>encore::ui::NewSheet</name>
    <message>
        <source>New</source>
        <translation>Создать</translation>
    </message>
</context>
<context>
    <name>encore::ui::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>This is the copy now. What was there before is kept as %1.</source>
        <translation>Теперь открыта копия. То, что было до неё, осталось в файле %1.</translation>
    </message>
    <message>
        <source>Going back to the copy</source>
        <translation>Возврат к копии</translation>
    </message>
    <message>
        <source>Do what the notice offers</source>
        <translation>Сделать то, что предлагает уведомление</translation>
    </message>
    <message>
        <source>Notice: remind again in an hour</source>
        <translation>Уведомление: напомнить через час</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Закрыть уведомление</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Снова сделано: %1</translation>
    </message>
</context>
<context>
    <name>encore::ui::RecordPage</name>
    <message>
        <source>Not undone: it was changed again since.</source>
        <translation>Не отменено: с тех пор меняли снова.</translation>
    </message>
</context>
</TS>
