<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>encore::ui::DataSection</name>
    <message numerus="yes">
        <source>%n record(s) changed again since. Undo everything else?</source>
        <translation>
            <numerusform>%n record changed again since. Undo everything else?</numerusform>
            <numerusform>%n records changed again since. Undo everything else?</numerusform>
        </translation>
    </message>
</context>
</TS>
