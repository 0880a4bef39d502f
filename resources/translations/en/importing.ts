<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ImportProblems</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::AnswerFromCard</name>
    <message numerus="yes">
        <source>%n review(s) archived</source>
        <translation>
            <numerusform>%n review archived</numerusform>
            <numerusform>%n reviews archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) wait for an answer again</source>
        <translation>
            <numerusform>%n review waits for an answer again</numerusform>
            <numerusform>%n reviews wait for an answer again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::FirstFacts</name>
    <message numerus="yes">
        <source>%n regular(s) should have ordered by now and did not.</source>
        <translation>
            <numerusform>%n regular should have ordered by now and did not.</numerusform>
            <numerusform>%n regulars should have ordered by now and did not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unhappy review(s) wait for an answer.</source>
        <translation>
            <numerusform>%n unhappy review waits for an answer.</numerusform>
            <numerusform>%n unhappy reviews wait for an answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::FormatLine</name>
    <message numerus="yes">
        <source>%n row(s) with more or fewer cells than the row of names: look whether they are cut in the right places.</source>
        <translation>
            <numerusform>%n row with more or fewer cells than the row of names: look whether it is cut in the right places.</numerusform>
            <numerusform>%n rows with more or fewer cells than the row of names: look whether they are cut in the right places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::ImportPage</name>
    <message numerus="yes">
        <source>%n new order(s)</source>
        <translation>
            <numerusform>%n new order</numerusform>
            <numerusform>%n new orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new customer(s)</source>
        <translation>
            <numerusform>%n new customer</numerusform>
            <numerusform>%n new customers</numerusform>
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
        <source>%n new product(s)</source>
        <translation>
            <numerusform>%n new product</numerusform>
            <numerusform>%n new products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies)</source>
        <translation>
            <numerusform>%n reply</numerusform>
            <numerusform>%n replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) filled in</source>
        <translation>
            <numerusform>%n record filled in</numerusform>
            <numerusform>%n records filled in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) there already</source>
        <translation>
            <numerusform>%n row there already</numerusform>
            <numerusform>%n rows there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat another</source>
        <translation>
            <numerusform>%n row repeats another</numerusform>
            <numerusform>%n rows repeat another</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n row left out</numerusform>
            <numerusform>%n rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay as they are.</source>
        <translation>
            <numerusform>%n row stays as it is.</numerusform>
            <numerusform>%n rows stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::PreviewPanel</name>
    <message numerus="yes">
        <source>the first %n row(s)</source>
        <translation>
            <numerusform>the first row</numerusform>
            <numerusform>the first %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more field(s)</source>
        <translation>
            <numerusform>and %n more field</numerusform>
            <numerusform>and %n more fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::ValuePanel</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more: is this the right column?</source>
        <translation>
            <numerusform>and %n more: is this the right column?</numerusform>
            <numerusform>and %n more: is this the right column?</numerusform>
        </translation>
    </message>
</context>
</TS>
