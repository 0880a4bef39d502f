<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>encore::ui::CasePath</name>
    <message numerus="yes">
        <source>%n task(s) open</source>
        <translation>
            <numerusform>%n task open</numerusform>
            <numerusform>%n tasks open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::CaseSide</name>
    <message numerus="yes">
        <source>%n order(s) for %1</source>
        <translation>
            <numerusform>%n order for %1</numerusform>
            <numerusform>%n orders for %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::CaseWords</name>
    <message numerus="yes">
        <source>has not bought again yet, %n day(s) of 180 left</source>
        <translation>
            <numerusform>has not bought again yet, %n day of 180 left</numerusform>
            <numerusform>has not bought again yet, %n days of 180 left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::CausesSheet</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::DigestView</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n review</numerusform>
            <numerusform>%n reviews</numerusform>
        </translation>
    </message>
</context>
</TS>
