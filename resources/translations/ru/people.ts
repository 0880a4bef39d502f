<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>encore::ui::LockScreen</name>
    <message>
        <source>Who works here?</source>
        <translation>Кто работает?</translation>
    </message>
    <message>
        <source>The desk is locked. Choose who you are.</source>
        <translation>Рабочее место закрыто. Выберите себя.</translation>
    </message>
    <message>
        <source>The desk is locked</source>
        <translation>Рабочее место закрыто</translation>
    </message>
</context>
<context>
    <name>encore::ui::PeopleDesk</name>
    <message>
        <source>Who works here…</source>
        <translation>Кто работает…</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Закрыть рабочее место</translation>
    </message>
</context>
<context>
    <name>encore::ui::PeopleSheet</name>
    <message>
        <source>Who works here</source>
        <translation>Кто работает</translation>
    </message>
    <message>
        <source>Everything is written down under the name of who sits at the desk.</source>
        <translation>Всё записывается на имя того, кто сейчас работает.</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Закрыть рабочее место</translation>
    </message>
    <message>
        <source>The person at the desk has no PIN. An owner sets one in Settings, People.</source>
        <translation>У того, кто работает, нет PIN. Владелец задаёт его в разделе «Настройки → Люди».</translation>
    </message>
</context>
<context>
    <name>encore::ui::SignInPanel</name>
    <message>
        <source>Sit down</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Forgotten the PIN?</source>
        <translation>Забыли PIN?</translation>
    </message>
    <message>
        <source>An owner gives a new one in Settings, People. If no owner can sign in, whoever may open the shop file on this computer takes the PIN away with “encore-cli staff SHOP --no-pin NAME”. Nothing is lost: the PIN guards the desk, not the file.</source>
        <translation>Новый PIN задаёт владелец в разделе «Настройки → Люди». Если не может войти ни один владелец, тот, у кого есть доступ к файлу магазина на этом компьютере, снимает PIN командой «encore-cli staff SHOP --no-pin ИМЯ». Ничего не пропадёт: PIN закрывает рабочее место, а не файл.</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>PIN сотрудника %1</translation>
    </message>
    <message>
        <source>Wrong five times. Try again in half a minute.</source>
        <translation>Пять раз неверно. Попробуйте через полминуты.</translation>
    </message>
    <message>
        <source>This is not the PIN of %1.</source>
        <translation>Это не PIN сотрудника %1.</translation>
    </message>
</context>
</TS>
