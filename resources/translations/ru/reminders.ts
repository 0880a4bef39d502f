<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>encore::ui::ReminderKeeper</name>
    <message numerus="yes">
        <source>%n answer(s) became overdue</source>
        <translation>
            <numerusform>%n ответ просрочен</numerusform>
            <numerusform>%n ответа просрочены</numerusform>
            <numerusform>%n ответов просрочены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) due soon</source>
        <translation>
            <numerusform>%n ответу скоро срок</numerusform>
            <numerusform>%n ответам скоро срок</numerusform>
            <numerusform>%n ответам скоро срок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n напоминание</numerusform>
            <numerusform>%n напоминания</numerusform>
            <numerusform>%n напоминаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Since you were last here</source>
        <translation>Пока вас не было</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Посмотреть</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> и ещё %n</numerusform>
            <numerusform> и ещё %n</numerusform>
            <numerusform> и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer due soon</source>
        <translation>Скоро срок ответа</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Answer overdue</source>
        <translation>Ответ просрочен</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Напоминание</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Через час</translation>
    </message>
    <message>
        <source>Reminds again in an hour: %1</source>
        <translation>Напомним через час: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) became overdue</source>
        <translation>
            <numerusform>просрочено %n обращение</numerusform>
            <numerusform>просрочено %n обращения</numerusform>
            <numerusform>просрочено %n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) due soon</source>
        <translation>
            <numerusform>скоро срок по %n обращению</numerusform>
            <numerusform>скоро срок по %n обращениям</numerusform>
            <numerusform>скоро срок по %n обращениям</numerusform>
        </translation>
    </message>
    <message>
        <source>Request due soon</source>
        <translation>Скоро срок по обращению</translation>
    </message>
    <message>
        <source>Request overdue</source>
        <translation>Срок по обращению прошёл</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) not kept in time</source>
        <translation>
            <numerusform>не выполнено в срок %n обещание</numerusform>
            <numerusform>не выполнено в срок %n обещания</numerusform>
            <numerusform>не выполнено в срок %n обещаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) for today</source>
        <translation>
            <numerusform>на сегодня обещано: %n</numerusform>
            <numerusform>на сегодня обещано: %n</numerusform>
            <numerusform>на сегодня обещано: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Promised for today</source>
        <translation>Обещано на сегодня</translation>
    </message>
    <message>
        <source>Promise not kept in time</source>
        <translation>Обещание не выполнено в срок</translation>
    </message>
    <message>
        <source>Its time has come</source>
        <translation>Пора</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) did not answer in time</source>
        <translation>
            <numerusform>%n покупатель не ответил вовремя</numerusform>
            <numerusform>%n покупателя не ответили вовремя</numerusform>
            <numerusform>%n покупателей не ответили вовремя</numerusform>
        </translation>
    </message>
    <message>
        <source>No word from the customer</source>
        <translation>Покупатель не ответил</translation>
    </message>
</context>
</TS>
