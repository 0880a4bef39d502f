<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>TemplatePreview</name>
    <message>
        <source>Mug “North”</source>
        <translation>Кружка «Север»</translation>
    </message>
    <message>
        <source>Marina</source>
        <translation>Марина</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 из 5</translation>
    </message>
</context>
<context>
    <name>encore::ui::TemplateEditor</name>
    <message>
        <source>Choose a folder or type a new one</source>
        <translation>Выберите папку или впишите новую</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Без папки</translation>
    </message>
    <message>
        <source>any channel</source>
        <translation>любая площадка</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>любой язык</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любые</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>В архив</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Вернуть из архива</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>использован %n раз</numerusform>
            <numerusform>использован %n раза</numerusform>
            <numerusform>использован %n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>ещё не использовали</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>последний раз %1</translation>
    </message>
    <message>
        <source>an example</source>
        <translation>пример</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) stay open for this person; they are asked about or must be filled in before posting.</source>
        <translation>
            <numerusform>%n место осталось открытым для этого человека: его спросят или заполнят до размещения.</numerusform>
            <numerusform>%n места остались открытыми для этого человека: их спросят или заполнят до размещения.</numerusform>
            <numerusform>%n мест остались открытыми для этого человека: их спросят или заполнят до размещения.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blue: filled in from the records. Grey: the text for when nothing is known.</source>
        <translation>Голубым — из записей. Серым — текст на случай, когда ничего не известно.</translation>
    </message>
    <message>
        <source>Ask me when writing</source>
        <translation>Спросить при ответе</translation>
    </message>
    <message>
        <source>By the customer&apos;s gender</source>
        <translation>По роду клиента</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Блок</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Shortcut after “/”</source>
        <translation>Сокращение после «/»</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Stars from</source>
        <translation>Звёзды от</translation>
    </message>
    <message>
        <source>Stars to</source>
        <translation>Звёзды до</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Площадка</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Текст шаблона</translation>
    </message>
    <message>
        <source>Hello, {{first name|“friend”}}! …</source>
        <translation>Здравствуйте, {{имя|«друг»}}! …</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Insert a variable</source>
        <translation>Вставить переменную</translation>
    </message>
    <message>
        <source>A block that other templates share</source>
        <translation>Блок, общий для шаблонов</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>How it will read</source>
        <translation>Как это прочтут</translation>
    </message>
</context>
<context>
    <name>encore::ui::TemplatesPage</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Блоки</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Сохранить шаблон</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Найти шаблон</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Новый шаблон</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Шаблонов пока нет</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Здесь пусто</translation>
    </message>
    <message>
        <source>A library of 24 answers for common cases is ready; change them as you like.</source>
        <translation>Готова библиотека из 24 ответов на частые случаи; меняйте их, как хотите.</translation>
    </message>
    <message>
        <source>No template of this kind, or none with these words.</source>
        <translation>Таких шаблонов нет или нет с этими словами.</translation>
    </message>
    <message>
        <source>Add the starter library</source>
        <translation>Добавить готовую библиотеку</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Уйти без сохранения?</translation>
    </message>
    <message>
        <source>What you changed in this template is lost.</source>
        <translation>Изменения в этом шаблоне пропадут.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Уйти</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Остаться</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (копия)</translation>
    </message>
    <message>
        <source>Archived: %1</source>
        <translation>В архиве: %1</translation>
    </message>
    <message>
        <source>Out of the archive: %1</source>
        <translation>Из архива: %1</translation>
    </message>
    <message>
        <source>Starter library added</source>
        <translation>Готовая библиотека добавлена</translation>
    </message>
    <message>
        <source>The whole starter library is here already.</source>
        <translation>Вся готовая библиотека уже здесь.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>New</source>
        <comment>template</comment>
        <translation>Новый</translation>
    </message>
    <message>
        <source>Starter library</source>
        <translation>Готовая библиотека</translation>
    </message>
    <message>
        <source>Find in templates</source>
        <translation>Найти в шаблонах</translation>
    </message>
</context>
</TS>
