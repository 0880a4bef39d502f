<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CustomerOffers</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::AttachmentStrip</name>
    <message numerus="yes">
        <source>%n file(s) attached</source>
        <translation>
            <numerusform>%n file attached</numerusform>
            <numerusform>%n files attached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more file(s) not attached.</source>
        <translation>
            <numerusform>And %n more file not attached.</numerusform>
            <numerusform>And %n more files not attached.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::HistorySheet</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::HoursBox</name>
    <message numerus="yes">
        <source> working hour(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> working hour</numerusform>
            <numerusform> working hours</numerusform>
        </translation>
    </message>
</context>
</TS>
