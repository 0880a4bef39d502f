<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ReviewWords</name>
    <message numerus="yes">
        <source>delivered %n day(s) before the review</source>
        <translation>
            <numerusform>delivered %n day before the review</numerusform>
            <numerusform>delivered %n days before the review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ordered %n day(s) before the review</source>
        <translation>
            <numerusform>ordered %n day before the review</numerusform>
            <numerusform>ordered %n days before the review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::EvidencePanel</name>
    <message numerus="yes">
        <source>%n in 30 days</source>
        <translation>
            <numerusform>%n in 30 days</numerusform>
            <numerusform>%n in 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in 90 days</source>
        <translation>
            <numerusform>%n in 90 days</numerusform>
            <numerusform>%n in 90 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a year</source>
        <translation>
            <numerusform>%n in a year</numerusform>
            <numerusform>%n in a year</numerusform>
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
    <name>encore::ui::ReviewActions</name>
    <message numerus="yes">
        <source>%n left as they were</source>
        <translation>
            <numerusform>%n left as it was</numerusform>
            <numerusform>%n left as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n review(s) without reply…</source>
        <translation>
            <numerusform>Close %n review without reply…</numerusform>
            <numerusform>Close %n reviews without reply…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) set</source>
        <translation>
            <numerusform>%n star set</numerusform>
            <numerusform>%n stars set</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::ReviewCard</name>
    <message numerus="yes">
        <source>Edited %n time(s)</source>
        <translation>
            <numerusform>Edited once</numerusform>
            <numerusform>Edited %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::ReviewsPage</name>
    <message numerus="yes">
        <source>Set %n star(s)</source>
        <translation>
            <numerusform>Set %n star</numerusform>
            <numerusform>Set %n stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered or closed today</source>
        <translation>
            <numerusform>%n answered or closed today</numerusform>
            <numerusform>%n answered or closed today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an unknown author</source>
        <translation>
            <numerusform>%n with an unknown author</numerusform>
            <numerusform>%n with an unknown author</numerusform>
        </translation>
    </message>
</context>
</TS>
