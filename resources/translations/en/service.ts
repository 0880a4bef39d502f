<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>encore::ui::AuditCard</name>
    <message numerus="yes">
        <source>%n template(s)</source>
        <translation>
            <numerusform>%n template</numerusform>
            <numerusform>%n templates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) in this quarter</source>
        <translation>
            <numerusform>%n review in this quarter</numerusform>
            <numerusform>%n reviews in this quarter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) done in this quarter</source>
        <translation>
            <numerusform>%n change done in this quarter</numerusform>
            <numerusform>%n changes done in this quarter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consultation(s) in this quarter</source>
        <translation>
            <numerusform>%n consultation in this quarter</numerusform>
            <numerusform>%n consultations in this quarter</numerusform>
        </translation>
    </message>
</context>
</TS>
