<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>encore::ui::CostsSection</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>customers</comment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln returned</source>
        <comment>customers</comment>
        <translation>
            <numerusform>%Ln returned</numerusform>
            <numerusform>%Ln returned</numerusform>
        </translation>
    </message>
</context>
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
<context>
    <name>encore::ui::FieldsSection</name>
    <message numerus="yes">
        <source>Field “%1” removed, with the values of %n customer(s)</source>
        <translation>
            <numerusform>Field “%1” removed, with the values of %n customer</numerusform>
            <numerusform>Field “%1” removed, with the values of %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::ReasonsCard</name>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n review</numerusform>
            <numerusform>%n reviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::StaffSection</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n review</numerusform>
            <numerusform>%n reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A PIN has at least %n character(s).</source>
        <translation>
            <numerusform>A PIN has at least %n character.</numerusform>
            <numerusform>A PIN has at least %n characters.</numerusform>
        </translation>
    </message>
</context>
</TS>
