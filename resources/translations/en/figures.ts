<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BehindWords</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturningWords</name>
    <message numerus="yes">
        <source>Customers who bought in the %n day(s) before a day and again within as many days after it, divided by all who bought in the days before.</source>
        <translation>
            <numerusform>Customers who bought in the %n day before a day and again within as many days after it, divided by all who bought in the days before.</numerusform>
            <numerusform>Customers who bought in the %n days before a day and again within as many days after it, divided by all who bought in the days before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New customers who bought a second time within %n day(s) of their first order, divided by all new customers who were watched that long.</source>
        <translation>
            <numerusform>New customers who bought a second time within %n day of their first order, divided by all new customers who were watched that long.</numerusform>
            <numerusform>New customers who bought a second time within %n days of their first order, divided by all new customers who were watched that long.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revenue after refunds within %n day(s) of the first order, divided by the customers who were watched that long.</source>
        <translation>
            <numerusform>Revenue after refunds within %n day of the first order, divided by the customers who were watched that long.</numerusform>
            <numerusform>Revenue after refunds within %n days of the first order, divided by the customers who were watched that long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::NumberCard</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::PeriodBar</name>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n channel</numerusform>
            <numerusform>%n channels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::ReturningTab</name>
    <message numerus="yes">
        <source>Bought again within %n day(s)</source>
        <translation>
            <numerusform>Bought again within %n day</numerusform>
            <numerusform>Bought again within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from today</source>
        <translation>
            <numerusform>%n day from today</numerusform>
            <numerusform>%n days from today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of all who bought in the %n day(s) before the month: bought again within as many days from its first day.</source>
        <translation>
            <numerusform>Of all who bought in the %n day before the month: bought again within as many days from its first day.</numerusform>
            <numerusform>Of all who bought in the %n days before the month: bought again within as many days from its first day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It needs five customers who bought in the %n day(s) before a month, and as many days after it.</source>
        <translation>
            <numerusform>It needs five customers who bought in the %n day before a month, and as many days after it.</numerusform>
            <numerusform>It needs five customers who bought in the %n days before a month, and as many days after it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revenue per customer within %n day(s)</source>
        <translation>
            <numerusform>Revenue per customer within %n day</numerusform>
            <numerusform>Revenue per customer within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>usually %1 · %Ln order(s)</source>
        <translation>
            <numerusform>usually %1 · %Ln order</numerusform>
            <numerusform>usually %1 · %Ln orders</numerusform>
        </translation>
    </message>
</context>
</TS>
