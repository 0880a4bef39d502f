<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>encore::ui::ErrorState</name>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>encore::ui::Sheet</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>encore::ui::StarsEdit</name>
    <message>
        <source>Rating</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>%1 of 5 stars</source>
        <translation>%1 из 5 звёзд</translation>
    </message>
    <message>
        <source>no rating</source>
        <translation>без оценки</translation>
    </message>
    <message>
        <source>Keys 1 to 5 set the stars, Delete clears them</source>
        <translation>Клавиши 1–5 ставят звёзды, Delete убирает</translation>
    </message>
</context>
<context>
    <name>encore::ui::StarsView</name>
    <message>
        <source>no rating</source>
        <translation>без оценки</translation>
    </message>
    <message>
        <source>%1 of 5 stars</source>
        <translation>%1 из 5 звёзд</translation>
    </message>
</context>
</TS>
