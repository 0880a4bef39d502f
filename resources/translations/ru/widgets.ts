<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>CustomerOffers</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n заказ</numerusform>
            <numerusform>%n заказа</numerusform>
            <numerusform>%n заказов</numerusform>
        </translation>
    </message>
    <message>
        <source>the last on %1</source>
        <translation>последний %1</translation>
    </message>
</context>
<context>
    <name>DueWords</name>
    <message>
        <source>no date</source>
        <translation>без срока</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a time of day</comment>
        <translation>до %1</translation>
    </message>
</context>
<context>
    <name>LintWords</name>
    <message>
        <source>greeting</source>
        <translation>приветствие</translation>
    </message>
    <message>
        <source>thanks or apology</source>
        <translation>спасибо или извинение</translation>
    </message>
    <message>
        <source>fact from the review</source>
        <translation>факт из отзыва</translation>
    </message>
    <message>
        <source>action and date</source>
        <translation>действие и дата</translation>
    </message>
    <message>
        <source>calm tone</source>
        <translation>спокойный тон</translation>
    </message>
    <message>
        <source>no personal data</source>
        <translation>без личных данных</translation>
    </message>
    <message>
        <source>kind ending</source>
        <translation>доброе окончание</translation>
    </message>
    <message>
        <source>invitation to write in private</source>
        <translation>приглашение написать лично</translation>
    </message>
    <message>
        <source>length</source>
        <translation>длина</translation>
    </message>
    <message>
        <source>unlike earlier answers</source>
        <translation>не похоже на прошлые ответы</translation>
    </message>
    <message>
        <source>question answered</source>
        <translation>на вопрос отвечено</translation>
    </message>
    <message>
        <source>nothing to be held against you</source>
        <translation>ничего, что можно поставить в вину</translation>
    </message>
    <message>
        <source>nothing left open</source>
        <translation>всё заполнено</translation>
    </message>
    <message>
        <source>no greeting</source>
        <translation>нет приветствия</translation>
    </message>
    <message>
        <source>greeting without the name</source>
        <translation>приветствие без имени</translation>
    </message>
    <message>
        <source>another name in the greeting</source>
        <translation>в приветствии другое имя</translation>
    </message>
    <message>
        <source>no thanks and no apology</source>
        <translation>нет ни спасибо, ни извинения</translation>
    </message>
    <message>
        <source>nothing from the review is taken up</source>
        <translation>ничего из отзыва не упомянуто</translation>
    </message>
    <message>
        <source>what will be done?</source>
        <translation>что будет сделано?</translation>
    </message>
    <message>
        <source>by when?</source>
        <translation>к какому сроку?</translation>
    </message>
    <message>
        <source>what will be done, and by when?</source>
        <translation>что будет сделано и когда?</translation>
    </message>
    <message>
        <source>sounds like blame</source>
        <translation>звучит как упрёк</translation>
    </message>
    <message>
        <source>sounds like sarcasm</source>
        <translation>звучит как насмешка</translation>
    </message>
    <message>
        <source>words in capitals</source>
        <translation>слова заглавными буквами</translation>
    </message>
    <message>
        <source>too many exclamation marks</source>
        <translation>много восклицательных знаков</translation>
    </message>
    <message>
        <source>an address in a public text</source>
        <translation>адрес в публичном тексте</translation>
    </message>
    <message>
        <source>a sum in a public text</source>
        <translation>сумма в публичном тексте</translation>
    </message>
    <message>
        <source>a card number in a public text</source>
        <translation>номер карты в публичном тексте</translation>
    </message>
    <message>
        <source>the last name in a public text</source>
        <translation>фамилия в публичном тексте</translation>
    </message>
    <message>
        <source>no kind ending</source>
        <translation>нет доброго окончания</translation>
    </message>
    <message>
        <source>no invitation to write in private</source>
        <translation>нет приглашения написать лично</translation>
    </message>
    <message>
        <source>no text yet</source>
        <translation>текста ещё нет</translation>
    </message>
    <message>
        <source>too long for this place</source>
        <translation>слишком длинно для этой площадки</translation>
    </message>
    <message>
        <source>like an earlier answer</source>
        <translation>похоже на прошлый ответ</translation>
    </message>
    <message>
        <source>the question is not answered</source>
        <translation>на вопрос не отвечено</translation>
    </message>
    <message>
        <source>could be held against you</source>
        <translation>можно поставить вам в вину</translation>
    </message>
    <message>
        <source>open places</source>
        <translation>есть пустые места</translation>
    </message>
    <message>
        <source>Only the shop&apos;s own contacts may stand there: those of its greetings and signatures, and those in Settings, Answers.</source>
        <translation>Там можно показывать только контакты самого магазина: из приветствия и подписи и те, что указаны в настройках, в разделе «Ответы».</translation>
    </message>
    <message>
        <source>a phone number in a public text that is not the shop&apos;s own</source>
        <translation>телефон на виду, и это не телефон магазина</translation>
    </message>
    <message>
        <source>an e-mail in a public text that is not the shop&apos;s own</source>
        <translation>почта на виду, и это не почта магазина</translation>
    </message>
</context>
<context>
    <name>encore::ui::AskSheet</name>
    <message>
        <source>Not understood</source>
        <translation>Не понятно</translation>
    </message>
</context>
<context>
    <name>encore::ui::AttachmentStrip</name>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Приложить файл</translation>
    </message>
    <message>
        <source>Attach a file, or drop it here</source>
        <translation>Приложить или бросить файл</translation>
    </message>
    <message>
        <source>It is copied into the shop, so it stays when the original goes. Up to %1 a file.</source>
        <translation>Файл копируется в магазин и останется, даже если исходный пропадёт. До %1 на файл.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>Вставить из буфера обмена</translation>
    </message>
    <message>
        <source>The clipboard holds neither a file nor a picture.</source>
        <translation>В буфере обмена нет ни файла, ни картинки.</translation>
    </message>
    <message>
        <source>picture %1.png</source>
        <translation>картинка %1.png</translation>
    </message>
    <message>
        <source>Another file is just being copied. Try again in a moment.</source>
        <translation>Сейчас копируется другой файл. Повторите через мгновение.</translation>
    </message>
    <message>
        <source>This record has %1 files already; that is as many as there may be.</source>
        <translation>Здесь уже %1 файлов, больше нельзя.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 and was not attached. Keep it elsewhere and note its address.</source>
        <translation>«%1» больше %2 и не приложен. Храните его в другом месте, а сюда запишите ссылку.</translation>
    </message>
    <message>
        <source>“%1” is here already.</source>
        <translation>«%1» здесь уже есть.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«%1» пуст.</translation>
    </message>
    <message>
        <source>“%1” is no file. Only files are attached, no folders.</source>
        <translation>«%1» — не файл. Прикладываются только файлы, не папки.</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Приложен: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached</source>
        <translation>
            <numerusform>Приложен %n файл</numerusform>
            <numerusform>Приложено %n файла</numerusform>
            <numerusform>Приложено %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Files of this kind are not opened from here. Save it and open it yourself, if you trust where it came from.</source>
        <translation>Файлы такого вида отсюда не открываются. Сохраните и откройте сами, если доверяете тому, кто его прислал.</translation>
    </message>
    <message>
        <source>No program was found that opens this file.</source>
        <translation>Не нашлось программы, которая открывает этот файл.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Сохранить файл</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Taken off: %1</source>
        <translation>Убран: %1</translation>
    </message>
    <message>
        <source>“%1” and what follows it was too much at once: attach them in a second go.</source>
        <translation>«%1» и следующие файлы не приложены: за один раз это слишком много. Приложите их ещё раз.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more file(s) not attached.</source>
        <translation>
            <numerusform>И ещё %n файл не приложен.</numerusform>
            <numerusform>И ещё %n файла не приложены.</numerusform>
            <numerusform>И ещё %n файлов не приложено.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::ErrorState</name>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>encore::ui::HistorySheet</name>
    <message>
        <source>History</source>
        <translation>История изменений</translation>
    </message>
    <message>
        <source>Nothing is written down about it any more.</source>
        <translation>Об этом записей уже нет.</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>без имени</translation>
    </message>
    <message>
        <source>undone since</source>
        <translation>потом отменено</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::HoursBox</name>
    <message numerus="yes">
        <source> working hour(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> раб. ч</numerusform>
            <numerusform> раб. ч</numerusform>
            <numerusform> раб. ч</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::Sheet</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>This is not saved. Close once more to throw it away.</source>
        <translation>Это не сохранено. Закройте ещё раз, чтобы отбросить.</translation>
    </message>
</context>
<context>
    <name>encore::ui::StarsEdit</name>
    <message>
        <source>Rating</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>%1 of 5 stars</source>
        <translation>%1 из 5 звёзд</translation>
    </message>
    <message>
        <source>no rating</source>
        <translation>без оценки</translation>
    </message>
    <message>
        <source>Keys 1 to 5 set the stars, Delete clears them</source>
        <translation>Клавиши 1–5 ставят звёзды, Delete убирает</translation>
    </message>
</context>
<context>
    <name>encore::ui::StarsView</name>
    <message>
        <source>no rating</source>
        <translation>без оценки</translation>
    </message>
    <message>
        <source>%1 of 5 stars</source>
        <translation>%1 из 5 звёзд</translation>
    </message>
</context>
<context>
    <name>encore::ui::TaskSheet</name>
    <message>
        <source>What to do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Напомнить</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>tomorrow 12:00, fri, in 3 days; empty: no date</source>
        <translation>завтра 12:00, пт, через 3 дня; пусто — без срока</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Отвязать</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>no reminder</source>
        <translation>не напоминать</translation>
    </message>
    <message>
        <source>at that time</source>
        <translation>в это время</translation>
    </message>
    <message>
        <source>an hour before</source>
        <translation>за час</translation>
    </message>
    <message>
        <source>in the morning of that day</source>
        <translation>утром того дня</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Новая задача</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>все</translation>
    </message>
    <message>
        <source>%1 (gone)</source>
        <translation>%1 (не работает)</translation>
    </message>
    <message>
        <source>a case</source>
        <translation>обращение</translation>
    </message>
    <message>
        <source>review by %1</source>
        <translation>отзыв: %1</translation>
    </message>
    <message>
        <source>a review</source>
        <translation>отзыв</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>заказ %1</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>заказ</translation>
    </message>
    <message>
        <source>About nothing in particular</source>
        <translation>Ни к чему не привязана</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>О чём: %1</translation>
    </message>
    <message>
        <source>Not understood. Write it like “tomorrow 12:00” or “15.11.2026”.</source>
        <translation>Непонятно. Напишите, например, «завтра 12:00» или «15.11.2026».</translation>
    </message>
    <message>
        <source>%1: that has passed, it will be overdue at once</source>
        <translation>%1: это уже прошло, задача сразу будет просрочена</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>Напишите, что нужно сделать.</translation>
    </message>
    <message>
        <source>Task added: %1</source>
        <translation>Задача добавлена: %1</translation>
    </message>
    <message>
        <source>Task changed: %1</source>
        <translation>Задача изменена: %1</translation>
    </message>
    <message>
        <source>Task removed: %1</source>
        <translation>Задача удалена: %1</translation>
    </message>
</context>
</TS>
