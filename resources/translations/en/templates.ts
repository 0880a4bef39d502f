<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>encore::ui::RulesSheet</name>
    <message numerus="yes">
        <source>Of the last %n review(s) this rule would speak for %1; for %2 none would.</source>
        <translation>
            <numerusform>Of the last %n review this rule would speak for %1; for %2 none would.</numerusform>
            <numerusform>Of the last %n reviews this rule would speak for %1; for %2 none would.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::TemplateEditor</name>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>used once</numerusform>
            <numerusform>used %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) stay open for this person; they are asked about or must be filled in before posting.</source>
        <translation>
            <numerusform>%n place stays open for this person; it is asked about or must be filled in before posting.</numerusform>
            <numerusform>%n places stay open for this person; they are asked about or must be filled in before posting.</numerusform>
        </translation>
    </message>
</context>
</TS>
