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
    <name>StakeWords</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last twelve months: %n order(s) for %1.</source>
        <translation>
            <numerusform>In the last twelve months: %n order for %1.</numerusform>
            <numerusform>In the last twelve months: %n orders for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To say anything for sure, about %n more such review(s) are needed.</source>
        <translation>
            <numerusform>To say anything for sure, about %n more such review is needed.</numerusform>
            <numerusform>To say anything for sure, about %n more such reviews are needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::BatchSheet</name>
    <message numerus="yes">
        <source>“%1” for %n review(s)</source>
        <translation>
            <numerusform>“%1” for %n review</numerusform>
            <numerusform>“%1” for %n reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n ready</numerusform>
            <numerusform>%n ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot go out as they are and stay behind</source>
        <translation>
            <numerusform>%n cannot go out as it is and stays behind</numerusform>
            <numerusform>%n cannot go out as they are and stay behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them read the same. People notice; change some words, or use a template with the name and the product in it.</source>
        <translation>
            <numerusform>%n of them reads like another. People notice; change some words, or use a template with the name and the product in it.</numerusform>
            <numerusform>%n of them read the same. People notice; change some words, or use a template with the name and the product in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n to the owner</source>
        <translation>
            <numerusform>Show %n to the owner</numerusform>
            <numerusform>Show %n to the owner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Post %n one by one</source>
        <translation>
            <numerusform>Post %n</numerusform>
            <numerusform>Post %n one by one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown to the owner</source>
        <translation>
            <numerusform>%n answer shown to the owner</numerusform>
            <numerusform>%n answers shown to the owner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made ready for posting</source>
        <translation>
            <numerusform>%n answer ready for posting</numerusform>
            <numerusform>%n answers ready for posting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take no answer any more</source>
        <translation>
            <numerusform>%n takes no answer any more</numerusform>
            <numerusform>%n take no answer any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n break a rule and stay here</source>
        <translation>
            <numerusform>%n breaks a rule and stays here</numerusform>
            <numerusform>%n break a rule and stay here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, the template is for other reviews</source>
        <translation>
            <numerusform>%n left out, the template is for other reviews</numerusform>
            <numerusform>%n left out, the template is for other reviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::EvidencePanel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::LengthBar</name>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
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
    <message numerus="yes">
        <source>Snooze %n review(s) until when?</source>
        <translation>
            <numerusform>Snooze %n review until when?</numerusform>
            <numerusform>Snooze %n reviews until when?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Which tag for %n review(s)?</source>
        <translation>
            <numerusform>Which tag for %n review?</numerusform>
            <numerusform>Which tag for %n reviews?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whom do %n review(s) wait for?</source>
        <translation>
            <numerusform>Whom does %n review wait for?</numerusform>
            <numerusform>Whom do %n reviews wait for?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) due before that</source>
        <translation>
            <numerusform>%n answer due before that</numerusform>
            <numerusform>%n answers due before that</numerusform>
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
    <name>encore::ui::ReviewList</name>
    <message numerus="yes">
        <source>%n put off until later</source>
        <translation>
            <numerusform>%n put off until later</numerusform>
            <numerusform>%n put off until later</numerusform>
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
    <message numerus="yes">
        <source>All of them are posted: %n</source>
        <translation>
            <numerusform>%n answer posted, nothing left</numerusform>
            <numerusform>%n answers posted, nothing left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put off until later</source>
        <translation>
            <numerusform>%n put off until later</numerusform>
            <numerusform>%n put off until later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::RoundSheet</name>
    <message numerus="yes">
        <source>%n new in 30 days</source>
        <translation>
            <numerusform>%n new in 30 days</numerusform>
            <numerusform>%n new in 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) to look at. Open the page, copy what is new, come back and paste it.</source>
        <translation>
            <numerusform>%n channel to look at. Open the page, copy what is new, come back and paste it.</numerusform>
            <numerusform>%n channels to look at. Open the page, copy what is new, come back and paste it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) recognised. Delete takes one out.</source>
        <translation>
            <numerusform>%n review recognised. Delete takes one out.</numerusform>
            <numerusform>%n reviews recognised. Delete takes one out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write down %n</source>
        <translation>
            <numerusform>Write down %n</numerusform>
            <numerusform>Write down %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) written down</source>
        <translation>
            <numerusform>%n review written down</numerusform>
            <numerusform>%n reviews written down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n was there already</numerusform>
            <numerusform>%n were there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pasted, not written down yet</source>
        <translation>
            <numerusform>%n pasted, not written down yet</numerusform>
            <numerusform>%n pasted, not written down yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken up</source>
        <translation>
            <numerusform>%n answer taken up</numerusform>
            <numerusform>%n answers taken up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::TemplatePalette</name>
    <message numerus="yes">
        <source>Enter shows the text for each of the %n review(s); nothing goes out yet.</source>
        <translation>
            <numerusform>Enter shows the text for the %n review; nothing goes out yet.</numerusform>
            <numerusform>Enter shows the text for each of the %n reviews; nothing goes out yet.</numerusform>
        </translation>
    </message>
</context>
</TS>
