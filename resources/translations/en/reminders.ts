<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>encore::ui::ReminderKeeper</name>
    <message numerus="yes">
        <source>%n answer(s) became overdue</source>
        <translation>
            <numerusform>%n answer became overdue</numerusform>
            <numerusform>%n answers became overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) due soon</source>
        <translation>
            <numerusform>%n answer due soon</numerusform>
            <numerusform>%n answers due soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n reminder</numerusform>
            <numerusform>%n reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) became overdue</source>
        <translation>
            <numerusform>%n request became overdue</numerusform>
            <numerusform>%n requests became overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) due soon</source>
        <translation>
            <numerusform>%n request due soon</numerusform>
            <numerusform>%n requests due soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) not kept in time</source>
        <translation>
            <numerusform>%n promise not kept in time</numerusform>
            <numerusform>%n promises not kept in time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) for today</source>
        <translation>
            <numerusform>%n promise for today</numerusform>
            <numerusform>%n promises for today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) did not answer in time</source>
        <translation>
            <numerusform>%n customer did not answer in time</numerusform>
            <numerusform>%n customers did not answer in time</numerusform>
        </translation>
    </message>
</context>
</TS>
