<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnnoyingTable</name>
    <message numerus="yes">
        <source>The rows behind it are the %Ln review(s) of one to three stars.</source>
        <translation>
            <numerusform>The row behind it is the %Ln review of one to three stars.</numerusform>
            <numerusform>The rows behind it are the %Ln reviews of one to three stars.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln order(s)</source>
        <comment>complaints about 7 of 52 orders</comment>
        <translation>
            <numerusform>%1 of %Ln order</numerusform>
            <numerusform>%1 of %Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln review(s)</source>
        <comment>23 of 120 reviews</comment>
        <translation>
            <numerusform>%1 of %Ln review</numerusform>
            <numerusform>%1 of %Ln reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) with fewer than five reviews are left out.</source>
        <translation>
            <numerusform>%Ln product with fewer than five reviews is left out.</numerusform>
            <numerusform>%Ln products with fewer than five reviews are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnsweringWords</name>
    <message numerus="yes">
        <source>Unhappy customers answered within %Ln day(s) are compared with those not answered by then; the clock starts on that day.</source>
        <translation>
            <numerusform>Unhappy customers answered within %Ln day are compared with those not answered by then; the clock starts on that day.</numerusform>
            <numerusform>Unhappy customers answered within %Ln days are compared with those not answered by then; the clock starts on that day.</numerusform>
        </translation>
    </message>
</context>
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
    <name>PaperMarks</name>
    <message numerus="yes">
        <source>%Ln older one(s) on the page Figures.</source>
        <translation>
            <numerusform>%Ln older one on the page Figures.</numerusform>
            <numerusform>%Ln older ones on the page Figures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryTable</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>within</comment>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 within %Ln day(s)</source>
        <comment>what happened</comment>
        <translation>
            <numerusform>%1 within %Ln day</numerusform>
            <numerusform>%1 within %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>levelled to %Ln of the answered</source>
        <translation>
            <numerusform>levelled to %Ln of the answered</numerusform>
            <numerusform>levelled to %Ln of the answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyTable</name>
    <message numerus="yes">
        <source>%Ln unhappy review(s) of the last day are in no row yet.</source>
        <translation>
            <numerusform>%Ln unhappy review of the last day is in no row yet.</numerusform>
            <numerusform>%Ln unhappy reviews of the last day are in no row yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) left out: nobody knows whether their review was answered.</source>
        <translation>
            <numerusform>%Ln order left out: nobody knows whether its review was answered.</numerusform>
            <numerusform>%Ln orders left out: nobody knows whether their reviews were answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln order(s) the day of delivery is estimated.</source>
        <translation>
            <numerusform>For %Ln order the day of delivery is estimated.</numerusform>
            <numerusform>For %Ln orders the day of delivery is estimated.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturningCards</name>
    <message numerus="yes">
        <source>%n day(s) from today</source>
        <translation>
            <numerusform>%n day from today</numerusform>
            <numerusform>%n days from today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturningViews</name>
    <message numerus="yes">
        <source>Silent for more than %n day(s)</source>
        <translation>
            <numerusform>Silent for more than %n day</numerusform>
            <numerusform>Silent for more than %n days</numerusform>
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
        <source>So far such an order came every %n day(s).</source>
        <translation>
            <numerusform>So far such an order came every day.</numerusform>
            <numerusform>So far such an order came every %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted from %Ln repeat order(s) with it.</source>
        <translation>
            <numerusform>Counted from %Ln repeat order with it.</numerusform>
            <numerusform>Counted from %Ln repeat orders with it.</numerusform>
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
    <message numerus="yes">
        <source>Customers whose last purchase is more than %n day(s) ago, divided by all customers.</source>
        <translation>
            <numerusform>Customers whose last purchase is more than %n day ago, divided by all customers.</numerusform>
            <numerusform>Customers whose last purchase is more than %n days ago, divided by all customers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::AnsweringTab</name>
    <message numerus="yes">
        <source>%Ln without an answer counted</source>
        <translation>
            <numerusform>counted with %Ln unanswered</numerusform>
            <numerusform>counted with %Ln unanswered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) were edited after the answer and count as answered at once.</source>
        <translation>
            <numerusform>%Ln review was edited after the answer and counts as answered at once.</numerusform>
            <numerusform>%Ln reviews were edited after the answer and count as answered at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more review(s) may still wait for an answer.</source>
        <translation>
            <numerusform>%Ln more review may still wait for an answer.</numerusform>
            <numerusform>%Ln more reviews may still wait for an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It begins %Ln day(s) after the delivery of the first order of a known customer.</source>
        <translation>
            <numerusform>It begins %Ln day after the delivery of the first order of a known customer.</numerusform>
            <numerusform>It begins %Ln days after the delivery of the first order of a known customer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: bought again within %Ln day(s)</source>
        <translation>
            <numerusform>%1: bought again within %Ln day</numerusform>
            <numerusform>%1: bought again within %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more order(s) were followed by another before day %1 and are not compared.</source>
        <translation>
            <numerusform>%Ln more order was followed by another before day %1 and is not compared.</numerusform>
            <numerusform>%Ln more orders were followed by another before day %1 and are not compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported one(s) left out: nobody knows whether they were answered.</source>
        <translation>
            <numerusform>%Ln imported one left out: nobody knows whether it was answered.</numerusform>
            <numerusform>%Ln imported ones left out: nobody knows whether they were answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln that may still wait.</source>
        <translation>
            <numerusform>Left out: %Ln that may still wait.</numerusform>
            <numerusform>Left out: %Ln that may still wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came and were answered outside working hours; in working time they count as answered at once.</source>
        <translation>
            <numerusform>%Ln came and was answered outside working hours; in working time it counts as answered at once.</numerusform>
            <numerusform>%Ln came and were answered outside working hours; in working time they count as answered at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::ChangesSheet</name>
    <message numerus="yes">
        <source>%n week(s) each</source>
        <comment>before and after</comment>
        <translation>
            <numerusform>%n week each</numerusform>
            <numerusform>%n weeks each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::HappyTab</name>
    <message numerus="yes">
        <source>One review of one star is made up for by %Ln review(s) of five stars.</source>
        <translation>
            <numerusform>One review of one star is made up for by %Ln review of five stars.</numerusform>
            <numerusform>One review of one star is made up for by %Ln reviews of five stars.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln unhappy review(s)</source>
        <translation>
            <numerusform>of %Ln unhappy review</numerusform>
            <numerusform>of %Ln unhappy reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln neutral review(s) besides.</source>
        <translation>
            <numerusform>%Ln neutral review besides.</numerusform>
            <numerusform>%Ln neutral reviews besides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more put off until later.</source>
        <translation>
            <numerusform>%Ln more put off until later.</numerusform>
            <numerusform>%Ln more put off until later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed without an answer.</source>
        <translation>
            <numerusform>%Ln closed without an answer.</numerusform>
            <numerusform>%Ln closed without an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more waiting from other days than those of this period.</source>
        <translation>
            <numerusform>%Ln more waiting from other days than those of this period.</numerusform>
            <numerusform>%Ln more waiting from other days than those of this period.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unhappy: not known whether answered</source>
        <translation>
            <numerusform>%Ln unhappy: not known whether answered</numerusform>
            <numerusform>%Ln unhappy: not known whether answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln imported one(s) it is not known whether they were answered.</source>
        <translation>
            <numerusform>Of %Ln imported one it is not known whether it was answered.</numerusform>
            <numerusform>Of %Ln imported ones it is not known whether they were answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the pace of this period so many come in %Ln week(s).</source>
        <translation>
            <numerusform>At the pace of this period so many come in %Ln week.</numerusform>
            <numerusform>At the pace of this period so many come in %Ln weeks.</numerusform>
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
    <name>encore::ui::ReplyEffectStrip</name>
    <message numerus="yes">
        <source>answered within %Ln day(s): %1 times as often, %2</source>
        <comment>ratio, its range</comment>
        <translation>
            <numerusform>answered within %Ln day: %1 times as often, %2</numerusform>
            <numerusform>answered within %Ln days: %1 times as often, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::ReplyTasks</name>
    <message numerus="yes">
        <source>Make %Ln task(s)?</source>
        <translation>
            <numerusform>Make %Ln task?</numerusform>
            <numerusform>Make %Ln tasks?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) made: %1</source>
        <translation>
            <numerusform>%Ln task made: %1</numerusform>
            <numerusform>%Ln tasks made: %1</numerusform>
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
