<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CustomerWords</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) before Encore</source>
        <translation>
            <numerusform>%n order before Encore</numerusform>
            <numerusform>%n orders before Encore</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::CustomerCard</name>
    <message numerus="yes">
        <source>Computed from the orders. Counts as sleeping after %n day(s) without an order.</source>
        <translation>
            <numerusform>Computed from the orders. Counts as sleeping after %n day without an order.</numerusform>
            <numerusform>Computed from the orders. Counts as sleeping after %n days without an order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::CustomerSummary</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of 5 in %n review(s)</source>
        <translation>
            <numerusform>%1 of 5 in %n review</numerusform>
            <numerusform>%1 of 5 in %n reviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::TimelineDelegate</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
</TS>
