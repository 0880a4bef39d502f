<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>encore::ui::ApprovalsCard</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compensation(s) above the limit</source>
        <translation>
            <numerusform>%n compensation above the limit</numerusform>
            <numerusform>%n compensations above the limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) with a remark of the owner&apos;s</source>
        <translation>
            <numerusform>%n answer with a remark of the owner&apos;s</numerusform>
            <numerusform>%n answers with a remark of the owner&apos;s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::ChannelsCard</name>
    <message numerus="yes">
        <source>Look at %n place(s) one by one →</source>
        <translation>
            <numerusform>Look at %n place →</numerusform>
            <numerusform>Look at %n places one by one →</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::LateCard</name>
    <message numerus="yes">
        <source>on the way for %n day(s)</source>
        <translation>
            <numerusform>on the way for %n day</numerusform>
            <numerusform>on the way for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::OwedCard</name>
    <message numerus="yes">
        <source>%n case(s) overdue →</source>
        <translation>
            <numerusform>%n case overdue →</numerusform>
            <numerusform>%n cases overdue →</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::PulseCard</name>
    <message numerus="yes">
        <source>Bought again within %n days</source>
        <translation>
            <numerusform>Bought again within %n day</numerusform>
            <numerusform>Bought again within %n days</numerusform>
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
        <source>%n unhappy</source>
        <translation>
            <numerusform>%n unhappy</numerusform>
            <numerusform>%n unhappy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::TaskCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::TodayPage</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new review(s)</source>
        <translation>
            <numerusform>%n new review</numerusform>
            <numerusform>%n new reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new order(s)</source>
        <translation>
            <numerusform>%n new order</numerusform>
            <numerusform>%n new orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due soon</source>
        <translation>
            <numerusform>%n due soon</numerusform>
            <numerusform>%n due soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by times not confirmed →</source>
        <translation>
            <numerusform>%n by times not confirmed →</numerusform>
            <numerusform>%n by times not confirmed →</numerusform>
        </translation>
    </message>
</context>
</TS>
