<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ImportProblems</name>
    <message>
        <source>row %1, left out</source>
        <translation>строка %1, пропущена</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>rows %1, left out</source>
        <translation>строки %1, пропущены</translation>
    </message>
    <message>
        <source>rows %1</source>
        <translation>строки %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>весь файл</translation>
    </message>
    <message>
        <source>this value could not be taken over</source>
        <translation>это значение не удалось взять</translation>
    </message>
    <message>
        <source>“%1” could not be taken over</source>
        <translation>«%1» не удалось взять</translation>
    </message>
    <message>
        <source>the sum cannot be read, and an order needs one</source>
        <translation>сумму не прочитать, а без неё заказа нет</translation>
    </message>
    <message>
        <source>“%1” is no number</source>
        <translation>«%1» — не число</translation>
    </message>
    <message>
        <source>“%1” is too large or too small for this field</source>
        <translation>«%1» слишком много или слишком мало для этого поля</translation>
    </message>
    <message>
        <source>“%1” is no date</source>
        <translation>«%1» — не дата</translation>
    </message>
    <message>
        <source>“%1” lies outside the years 1900 to 2199</source>
        <translation>«%1» — не в пределах 1900–2199 годов</translation>
    </message>
    <message>
        <source>“%1” was a phone number until a spreadsheet rounded it: its last digits are lost. Take the number from the original</source>
        <translation>«%1» было телефоном, пока таблица его не округлила: последние цифры потеряны. Возьмите номер из исходной таблицы</translation>
    </message>
    <message>
        <source>“%1” cannot be a phone number; it is kept as it is written</source>
        <translation>«%1» не похоже на телефон; записано как есть</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address</source>
        <translation>«%1» — не адрес почты</translation>
    </message>
    <message>
        <source>“%1” is no rating on this scale</source>
        <translation>«%1» — не оценка по этой шкале</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no</source>
        <translation>«%1» — ни да, ни нет</translation>
    </message>
    <message>
        <source>“%1” is no known status of an order. Say under “Words of the file” what it means</source>
        <translation>«%1» — такого статуса заказа Encore не знает. Укажите в «Словах из файла», что это значит</translation>
    </message>
    <message>
        <source>“%1” is neither a review nor a question nor a remark. Say under “Words of the file” what it means</source>
        <translation>«%1» — не отзыв, не вопрос и не замечание. Укажите в «Словах из файла», что это значит</translation>
    </message>
    <message>
        <source>“%1” is no birthday</source>
        <translation>«%1» — не день рождения</translation>
    </message>
    <message>
        <source>“%1” does not suit this field of your own</source>
        <translation>«%1» не подходит к вашему полю</translation>
    </message>
    <message>
        <source>the id “%1” belongs to another customer than this phone or e-mail</source>
        <translation>код «%1» у одного клиента, а этот телефон или почта — у другого</translation>
    </message>
    <message>
        <source>order “%1” stands in this file already, and this row names no goods</source>
        <translation>заказ «%1» в этом файле уже есть, а товаров в строке нет</translation>
    </message>
    <message>
        <source>the shop has no order “%1”</source>
        <translation>заказа «%1» в магазине нет</translation>
    </message>
    <message>
        <source>several places have an order “%1”: add a column with the place</source>
        <translation>заказ «%1» есть на нескольких площадках: добавьте столбец с площадкой</translation>
    </message>
    <message>
        <source>there is another order “%1” already, with another customer, day or sum. Correct the one that is wrong, or make the numbers differ</source>
        <translation>заказ «%1» уже есть, но с другим клиентом, днём или суммой. Исправьте неверный или дайте им разные номера</translation>
    </message>
    <message>
        <source>order “%1” has another total in the shop; the shop’s is kept</source>
        <translation>у заказа «%1» в магазине другая сумма; она и остаётся</translation>
    </message>
    <message>
        <source>“%1” has the same phone or e-mail as another customer and another name; they are kept as two people. Merge them if they are one</source>
        <translation>«%1»: телефон или почта те же, что у другого клиента, а имя другое; записаны как два человека. Если это один человек, объедините их</translation>
    </message>
    <message>
        <source>another product has the SKU “%1” already</source>
        <translation>артикул «%1» уже у другого товара</translation>
    </message>
    <message>
        <source>“%1” lies in the future</source>
        <translation>«%1» — в будущем</translation>
    </message>
    <message>
        <source>the shop has no customer “%1”</source>
        <translation>клиента «%1» в магазине нет</translation>
    </message>
    <message>
        <source>the cell is empty, and nothing can do without it</source>
        <translation>ячейка пустая, а без неё нельзя</translation>
    </message>
    <message>
        <source>neither a name nor a phone, e-mail or id</source>
        <translation>нет ни имени, ни телефона, ни почты, ни кода</translation>
    </message>
    <message>
        <source>an answer to this review is being written, so it stays open</source>
        <translation>на этот отзыв уже пишут ответ, поэтому он остаётся открытым</translation>
    </message>
    <message>
        <source>the first row of this order was left out, so this one is too</source>
        <translation>первая строка этого заказа пропущена, поэтому и эта тоже</translation>
    </message>
    <message>
        <source>neither stars nor a text</source>
        <translation>нет ни оценки, ни текста</translation>
    </message>
    <message>
        <source>the text is too long; its end is left out</source>
        <translation>текст слишком длинный; конец отрезан</translation>
    </message>
    <message>
        <source>the file tells no dates, so its reviews count as published today. Choose the column of the date if there is one</source>
        <translation>в файле нет дат, поэтому отзывы считаются сегодняшними. Если столбец с датой есть, выберите его</translation>
    </message>
    <message>
        <source>some letters cannot be read in this encoding and are lost. If words look wrong, choose another encoding</source>
        <translation>некоторые буквы в этой кодировке не читаются и потеряны. Если слова выглядят странно, выберите другую кодировку</translation>
    </message>
    <message>
        <source>more or fewer cells than the row of names: look whether the row is cut in the right places</source>
        <translation>ячеек больше или меньше, чем названий столбцов: проверьте, там ли разрезана строка</translation>
    </message>
    <message>
        <source>most rows have more or fewer cells than the row of names. Is the delimiter right?</source>
        <translation>в большинстве строк ячеек больше или меньше, чем названий столбцов. Тот ли разделитель выбран?</translation>
    </message>
    <message>
        <source>the dates do not show which number is the day and which the month. Choose how they are written</source>
        <translation>по датам не понять, где день, а где месяц. Выберите, как они записаны</translation>
    </message>
    <message>
        <source>a sum like 1.234 may be a thousand or one and a bit. Choose what stands before the kopecks or cents</source>
        <translation>сумма вроде 1.234 — это тысяча с лишним или единица с дробью. Выберите, что стоит перед копейками</translation>
    </message>
    <message>
        <source>nobody knows where the order was made</source>
        <translation>неизвестно, где сделан заказ</translation>
    </message>
    <message>
        <source>the total is below zero</source>
        <translation>сумма меньше нуля</translation>
    </message>
    <message>
        <source>the discount is below zero</source>
        <translation>скидка меньше нуля</translation>
    </message>
    <message>
        <source>the shipping is below zero</source>
        <translation>доставка меньше нуля</translation>
    </message>
    <message>
        <source>the sum is too large</source>
        <translation>сумма слишком велика</translation>
    </message>
    <message>
        <source>more was given back than the order cost</source>
        <translation>вернули больше, чем стоил заказ</translation>
    </message>
    <message>
        <source>what is given back must be more than zero</source>
        <translation>возврат должен быть больше нуля</translation>
    </message>
    <message>
        <source>the quantity must be above zero</source>
        <translation>количество должно быть больше нуля</translation>
    </message>
    <message>
        <source>the quantity is too large</source>
        <translation>количество слишком велико</translation>
    </message>
    <message>
        <source>a variant without its product</source>
        <translation>вариант без товара</translation>
    </message>
    <message>
        <source>one of the dates is impossible</source>
        <translation>одной из дат не бывает</translation>
    </message>
    <message>
        <source>delivered before it was ordered</source>
        <translation>получен раньше, чем заказан</translation>
    </message>
    <message>
        <source>shipped before it was ordered</source>
        <translation>отправлен раньше, чем заказан</translation>
    </message>
    <message>
        <source>delivered before it was shipped</source>
        <translation>получен раньше, чем отправлен</translation>
    </message>
    <message>
        <source>ordered in the future</source>
        <translation>заказан в будущем</translation>
    </message>
    <message>
        <source>delivered in the future</source>
        <translation>получен в будущем</translation>
    </message>
    <message>
        <source>No column says who the customers are. Choose the column with the name, phone, e-mail or id.</source>
        <translation>Ни один столбец не говорит, кто эти клиенты. Выберите столбец с именем, телефоном, почтой или кодом.</translation>
    </message>
    <message>
        <source>No column says which product it is. Choose the column with the name or the SKU.</source>
        <translation>Ни один столбец не говорит, какой это товар. Выберите столбец, где название или артикул.</translation>
    </message>
    <message>
        <source>No column says what the orders are worth. Choose the column with the total or the price of one.</source>
        <translation>Ни один столбец не говорит, сколько стоят заказы. Выберите столбец с суммой или с ценой за штуку.</translation>
    </message>
    <message>
        <source>No column says when the orders were made. Choose the column with the date of the order.</source>
        <translation>Ни один столбец не говорит, когда сделаны заказы. Выберите столбец с датой заказа.</translation>
    </message>
    <message>
        <source>No column says which order the lines belong to. Choose the column with the order number.</source>
        <translation>Ни один столбец не говорит, к какому заказу относятся строки. Выберите столбец, где номер заказа.</translation>
    </message>
    <message>
        <source>No column says what was bought. Choose the column with the product or the SKU.</source>
        <translation>Ни один столбец не говорит, что купили. Выберите столбец, где товар или артикул.</translation>
    </message>
    <message>
        <source>No column says what was thought. Choose the column with the stars or the text.</source>
        <translation>Ни один столбец не говорит, что думает покупатель. Выберите столбец, где оценка (сколько звёзд) или текст.</translation>
    </message>
    <message>
        <source>There are no rows to paste. Select them in Excel together with the row of column names, copy them with Ctrl+C, then paste them here.</source>
        <translation>Вставлять пока нечего. Выделите строки в Excel вместе с названиями столбцов, скопируйте их (Ctrl+C) и вставьте сюда.</translation>
    </message>
    <message>
        <source>What was copied is no table. Select the rows in Excel together with the row of column names, copy them with Ctrl+C, then paste them here.</source>
        <translation>Скопирована не таблица. Выделите строки в Excel вместе с названиями столбцов, скопируйте их (Ctrl+C) и вставьте сюда.</translation>
    </message>
    <message>
        <source>The file “%1” is not there any more. Was it moved or renamed? Choose it again.</source>
        <translation>Файла «%1» больше нет на месте. Его перенесли или переименовали? Выберите его снова.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged. Save it again from the program that made it.</source>
        <translation>Файл «%1» повреждён. Сохраните его заново в той программе, где он сделан.</translation>
    </message>
    <message>
        <source>There is no table in “%1”. It needs a row of column names and rows below it.</source>
        <translation>В «%1» нет таблицы. Нужна строка с названиями столбцов и строки под ней.</translation>
    </message>
    <message>
        <source>“%1” is an old Excel file or has a password. Save it in Excel as .xlsx without a password, or as .csv.</source>
        <translation>«%1» — старый файл Excel или файл с паролем. Сохраните его в Excel как .xlsx без пароля или как .csv.</translation>
    </message>
    <message>
        <source>“%1” is no table that Encore reads. Save it as .xlsx or .csv.</source>
        <translation>«%1» — не таблица, которую читает Encore. Сохраните её как .xlsx или .csv.</translation>
    </message>
    <message>
        <source>“%1” is no rating out of %2</source>
        <translation>«%1» — не оценка из %2</translation>
    </message>
    <message>
        <source>order “%1” stands in row %4 already, and this row names no goods</source>
        <translation>заказ «%1» уже есть в строке %4, а в этой строке нет товаров</translation>
    </message>
    <message>
        <source>order “%1” has the total %2 in the shop and %3 here; the shop’s is kept</source>
        <translation>у заказа «%1» в магазине сумма %2, а здесь %3; остаётся та, что в магазине</translation>
    </message>
    <message>
        <source>“%1” has the same phone or e-mail as “%2” and another name; they are kept as two people. Merge them if they are one</source>
        <translation>у «%1» тот же телефон или почта, что и у «%2», но другое имя; остаются два клиента. Если это один человек, объедините их</translation>
    </message>
    <message>
        <source>row %4 began this order and was left out, so this one is too</source>
        <translation>заказ начат в строке %4, она пропущена, поэтому и эта тоже</translation>
    </message>
    <message>
        <source>%3 cells where the row of names has %2: look whether the row is cut in the right places</source>
        <translation>ячеек %3, а в строке названий %2: посмотрите, там ли разрезана строка</translation>
    </message>
    <message>
        <source>%1 (column “%2”)</source>
        <translation>%1 (столбец «%2»)</translation>
    </message>
    <message>
        <source>the tax is below zero</source>
        <translation>налог меньше нуля</translation>
    </message>
    <message>
        <source>the tax is larger than the total that contains it</source>
        <translation>налог больше суммы, в которую он входит</translation>
    </message>
</context>
<context>
    <name>encore::ui::AnswerFromCard</name>
    <message>
        <source>Answer reviews from which day?</source>
        <translation>С какого дня отвечать на отзывы?</translation>
    </message>
    <message>
        <source>Reviews from files that are older are archived: they stay in the figures and wait for nobody.</source>
        <translation>Более старые отзывы из файлов уйдут в архив: в показателях они останутся, а ответа ждать не будут.</translation>
    </message>
    <message>
        <source>Answer reviews from</source>
        <translation>Отвечать на отзывы с</translation>
    </message>
    <message>
        <source>Archive the older ones</source>
        <translation>Убрать старые в архив</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) archived</source>
        <translation>
            <numerusform>%n отзыв в архиве</numerusform>
            <numerusform>%n отзыва в архиве</numerusform>
            <numerusform>%n отзывов в архиве</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) wait for an answer again</source>
        <translation>
            <numerusform>%n отзыв снова ждёт ответа</numerusform>
            <numerusform>%n отзыва снова ждут ответа</numerusform>
            <numerusform>%n отзывов снова ждут ответа</numerusform>
        </translation>
    </message>
    <message>
        <source>The day is noted</source>
        <translation>День записан</translation>
    </message>
    <message>
        <source>From this day on %1 wait for an answer. The %2 older ones from files are archived: they stay in the figures and wait for nobody.</source>
        <translation>С этого дня ответа ждут: %1. Более старые отзывы из файлов (%2) уходят в архив: они остаются в показателях и никого не ждут.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>reviews</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::EarlierImports</name>
    <message>
        <source>Earlier imports</source>
        <translation>Загружали раньше</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Отменить загрузку</translation>
    </message>
    <message>
        <source>Undo the import of %1</source>
        <translation>Отменить загрузку: %1</translation>
    </message>
</context>
<context>
    <name>encore::ui::FirstFacts</name>
    <message>
        <source>%1 of %2 customers bought again: %3.</source>
        <translation>Купили снова %1 из %2 клиентов: %3.</translation>
    </message>
    <message>
        <source>Half of those who come back do so by day %1 after the first order.</source>
        <translation>Половина клиентов возвращается за второй покупкой к %1-му дню.</translation>
    </message>
    <message>
        <source>Less than half of the customers have bought a second time so far.</source>
        <translation>Пока снова купили меньше половины клиентов.</translation>
    </message>
    <message numerus="yes">
        <source>%n regular(s) should have ordered by now and did not.</source>
        <translation>
            <numerusform>%n постоянный клиент опаздывает со следующим заказом.</numerusform>
            <numerusform>%n постоянных клиента опаздывают со следующим заказом.</numerusform>
            <numerusform>%n постоянных клиентов опаздывают со следующим заказом.</numerusform>
        </translation>
    </message>
    <message>
        <source>No regular is late for the next order.</source>
        <translation>Никто из постоянных не опаздывает со следующим заказом.</translation>
    </message>
    <message numerus="yes">
        <source>%n unhappy review(s) wait for an answer.</source>
        <translation>
            <numerusform>%n недовольный отзыв ждёт ответа.</numerusform>
            <numerusform>%n недовольных отзыва ждут ответа.</numerusform>
            <numerusform>%n недовольных отзывов ждут ответа.</numerusform>
        </translation>
    </message>
    <message>
        <source>No unhappy review waits for an answer.</source>
        <translation>Недовольных отзывов без ответа нет.</translation>
    </message>
    <message>
        <source>Next: answer the review that waits longest.</source>
        <translation>Дальше: ответить на отзыв, который ждёт дольше всех.</translation>
    </message>
    <message>
        <source>Next: write down the next review that you hear.</source>
        <translation>Дальше: записать следующий услышанный отзыв.</translation>
    </message>
</context>
<context>
    <name>encore::ui::FormatLine</name>
    <message>
        <source>Copied rows</source>
        <translation>Скопированные строки</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Text table (CSV)</source>
        <translation>Текстовая таблица (CSV)</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>лист «%1»</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Лист книги</translation>
    </message>
    <message>
        <source>encoding %1</source>
        <translation>кодировка %1</translation>
    </message>
    <message>
        <source>Encoding: if the letters look wrong, choose another</source>
        <translation>Кодировка: если вместо букв значки, выберите другую</translation>
    </message>
    <message>
        <source>columns divided by ;</source>
        <translation>столбцы разделены ;</translation>
    </message>
    <message>
        <source>columns divided by ,</source>
        <translation>столбцы разделены запятой</translation>
    </message>
    <message>
        <source>columns divided by Tab</source>
        <translation>столбцы разделены табуляцией</translation>
    </message>
    <message>
        <source>columns divided by |</source>
        <translation>столбцы разделены |</translation>
    </message>
    <message>
        <source>columns divided by %1</source>
        <translation>столбцы разделены %1</translation>
    </message>
    <message>
        <source>What divides the columns</source>
        <translation>Чем разделены столбцы</translation>
    </message>
    <message>
        <source>dates DD.MM.YYYY</source>
        <translation>даты ДД.ММ.ГГГГ</translation>
    </message>
    <message>
        <source>dates MM/DD/YYYY</source>
        <translation>даты ММ/ДД/ГГГГ</translation>
    </message>
    <message>
        <source>dates YYYY-MM-DD</source>
        <translation>даты ГГГГ-ММ-ДД</translation>
    </message>
    <message>
        <source>dates as Excel keeps them</source>
        <translation>даты как в Excel</translation>
    </message>
    <message>
        <source>dates in seconds since 1970</source>
        <translation>даты в секундах с 1970 года</translation>
    </message>
    <message>
        <source>How dates are written</source>
        <translation>Как записаны даты</translation>
    </message>
    <message>
        <source>time zone %1</source>
        <translation>часовой пояс %1</translation>
    </message>
    <message>
        <source>Moscow</source>
        <translation>Москва</translation>
    </message>
    <message>
        <source>Time zone of the times in the file</source>
        <translation>В каком часовом поясе время в файле</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>дробная часть через запятую</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>дробная часть через точку</translation>
    </message>
    <message>
        <source>What stands before the kopecks or cents</source>
        <translation>Что стоит перед копейками</translation>
    </message>
    <message>
        <source>Some letters cannot be read in this encoding. Choose another one if names look wrong.</source>
        <translation>Некоторые буквы в этой кодировке не читаются. Если имена выглядят странно, выберите другую.</translation>
    </message>
    <message>
        <source>The dates do not show which number is the day and which the month. Choose how they are written.</source>
        <translation>По датам не понять, где день, а где месяц. Выберите, как они записаны.</translation>
    </message>
    <message>
        <source>A sum like 1.234 may be a thousand or one and a bit. Choose what stands before the kopecks or cents.</source>
        <translation>Сумма вроде 1.234 — это тысяча с лишним или единица с дробью. Выберите, что стоит перед копейками.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with more or fewer cells than the row of names: look whether they are cut in the right places.</source>
        <translation>
            <numerusform>В %n строке ячеек больше или меньше, чем названий столбцов: проверьте, там ли она разрезана.</numerusform>
            <numerusform>В %n строках ячеек больше или меньше, чем названий столбцов: проверьте, там ли они разрезаны.</numerusform>
            <numerusform>В %n строках ячеек больше или меньше, чем названий столбцов: проверьте, там ли они разрезаны.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::ImportFields</name>
    <message>
        <source>Id in the other program</source>
        <translation>Код в другой программе</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Имя без фамилии</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Where they came from</source>
        <translation>Откуда пришёл</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Клиент с</translation>
    </message>
    <message>
        <source>May be sent e-mail</source>
        <translation>Можно писать на почту</translation>
    </message>
    <message>
        <source>May be sent messages</source>
        <translation>Можно слать сообщения</translation>
    </message>
    <message>
        <source>Orders before Encore</source>
        <translation>Заказов до Encore</translation>
    </message>
    <message>
        <source>Spent before Encore</source>
        <translation>Купил до Encore</translation>
    </message>
    <message>
        <source>Last order before Encore</source>
        <translation>Последний заказ до Encore</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Номер заказа</translation>
    </message>
    <message>
        <source>Customer&apos;s id</source>
        <translation>Код клиента</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Имя клиента</translation>
    </message>
    <message>
        <source>Phone of the customer</source>
        <translation>Телефон клиента</translation>
    </message>
    <message>
        <source>E-mail of the customer</source>
        <translation>Почта клиента</translation>
    </message>
    <message>
        <source>Date of the order</source>
        <translation>Дата заказа</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Оплачен</translation>
    </message>
    <message>
        <source>Shipped on</source>
        <translation>Отправлен</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Доставлен</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Обещан к</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Refunded on</source>
        <translation>Дата возврата</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Артикул</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Цена за штуку</translation>
    </message>
    <message>
        <source>Review, question or remark</source>
        <translation>Отзыв, вопрос или замечание</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Звёзды</translation>
    </message>
    <message>
        <source>Highest rating</source>
        <translation>Наибольшая оценка</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Page address</source>
        <translation>Адрес страницы</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Опубликован</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Замечен</translation>
    </message>
    <message>
        <source>Our reply</source>
        <translation>Наш ответ</translation>
    </message>
    <message>
        <source>Replied on</source>
        <translation>Дата ответа</translation>
    </message>
    <message>
        <source>Purchase confirmed</source>
        <translation>Покупка подтверждена</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Себестоимость</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Вариант</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>клиентов</translation>
    </message>
    <message>
        <source>products</source>
        <translation>товары</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>заказы</translation>
    </message>
    <message>
        <source>lines of orders</source>
        <translation>строки заказов</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>отзывы</translation>
    </message>
    <message>
        <source>loyalty balances</source>
        <translation>остатки бонусов</translation>
    </message>
    <message>
        <source>orders together with customers, one row an order</source>
        <translation>заказы вместе с клиентами, одна строка — один заказ</translation>
    </message>
    <message>
        <source>Tax in the total</source>
        <translation>В том числе налог</translation>
    </message>
</context>
<context>
    <name>encore::ui::ImportPage</name>
    <message>
        <source>Import a table</source>
        <translation>Загрузить таблицу</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.json);;All files (*)</source>
        <translation>Таблицы (*.csv *.tsv *.txt *.xlsx *.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Drop a table here</source>
        <translation>Перетащите сюда таблицу</translation>
    </message>
    <message>
        <source>CSV or Excel with customers, orders or reviews, as it is: columns, dates and sums are recognised. Or copy rows in Excel and paste them.</source>
        <translation>CSV или Excel с клиентами, заказами или отзывами, как есть: столбцы, даты и суммы Encore узнаёт сам. Или скопируйте строки в Excel и вставьте их.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Paste the copied rows</source>
        <translation>Вставить скопированное</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Похоже на</translation>
    </message>
    <message>
        <source>What the table holds</source>
        <translation>Что в таблице</translation>
    </message>
    <message>
        <source>A customer is recognised by id, then phone, then e-mail. Empty cells erase nothing.</source>
        <translation>Клиента узнаём по коду, потом по телефону, потом по почте. Пустые ячейки ничего не стирают.</translation>
    </message>
    <message>
        <source>What happens to customers that are there already</source>
        <translation>Что делать с клиентами, которые уже есть</translation>
    </message>
    <message>
        <source>fill only what is empty</source>
        <translation>дополнить только пустое</translation>
    </message>
    <message>
        <source>take over what the file says</source>
        <translation>взять то, что в файле</translation>
    </message>
    <message>
        <source>leave them as they are</source>
        <translation>оставить как есть</translation>
    </message>
    <message>
        <source>Nothing is written until you press “Import”. An import can be undone on any day.</source>
        <translation>Ничего не записано, пока не нажмёте «Загрузить». Загрузку можно отменить в любой день.</translation>
    </message>
    <message>
        <source>Save the bad rows…</source>
        <translation>Сохранить строки с ошибками…</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Отменить загрузку</translation>
    </message>
    <message>
        <source>Rows with questions</source>
        <translation>Строки с вопросами</translation>
    </message>
    <message>
        <source>Five facts about your shop</source>
        <translation>Пять фактов о вашем магазине</translation>
    </message>
    <message>
        <source>1 File</source>
        <translation>1 Файл</translation>
    </message>
    <message>
        <source>2 Columns</source>
        <translation>2 Столбцы</translation>
    </message>
    <message>
        <source>3 Check</source>
        <translation>3 Проверка</translation>
    </message>
    <message>
        <source>4 Done</source>
        <translation>4 Готово</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>Проверить строки</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Show what came in</source>
        <translation>Показать загруженное</translation>
    </message>
    <message>
        <source>copied rows</source>
        <translation>скопированные строки</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>Читаем таблицу…</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Выбрать другой файл</translation>
    </message>
    <message>
        <source>Checking the rows…</source>
        <translation>Проверяем строки…</translation>
    </message>
    <message>
        <source>Importing… Saving elsewhere waits until this is done.</source>
        <translation>Загружаем… Пока идёт загрузка, другие записи подождут.</translation>
    </message>
    <message>
        <source>Checking the rows</source>
        <translation>Проверка строк</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Загрузка</translation>
    </message>
    <message numerus="yes">
        <source>%n new order(s)</source>
        <translation>
            <numerusform>%n новый заказ</numerusform>
            <numerusform>%n новых заказа</numerusform>
            <numerusform>%n новых заказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new customer(s)</source>
        <translation>
            <numerusform>%n новый клиент</numerusform>
            <numerusform>%n новых клиента</numerusform>
            <numerusform>%n новых клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new review(s)</source>
        <translation>
            <numerusform>%n новый отзыв</numerusform>
            <numerusform>%n новых отзыва</numerusform>
            <numerusform>%n новых отзывов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new product(s)</source>
        <translation>
            <numerusform>%n новый товар</numerusform>
            <numerusform>%n новых товара</numerusform>
            <numerusform>%n новых товаров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies)</source>
        <translation>
            <numerusform>%n ответ</numerusform>
            <numerusform>%n ответа</numerusform>
            <numerusform>%n ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) filled in</source>
        <translation>
            <numerusform>дополнена %n запись</numerusform>
            <numerusform>дополнены %n записи</numerusform>
            <numerusform>дополнено %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) there already</source>
        <translation>
            <numerusform>%n строка уже была</numerusform>
            <numerusform>%n строки уже были</numerusform>
            <numerusform>%n строк уже были</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat another</source>
        <translation>
            <numerusform>%n строка повторяет другую</numerusform>
            <numerusform>%n строки повторяют другие</numerusform>
            <numerusform>%n строк повторяют другие</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n строка пропущена</numerusform>
            <numerusform>%n строки пропущены</numerusform>
            <numerusform>%n строк пропущено</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>ничего нового</translation>
    </message>
    <message>
        <source>What will come of it</source>
        <translation>Что получится</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Загружено</translation>
    </message>
    <message>
        <source>Save the bad rows</source>
        <translation>Сохранить строки с ошибками</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Сохранено в %1</translation>
    </message>
    <message>
        <source>Some rows were changed since. Undo everything else?</source>
        <translation>Часть строк с тех пор изменили. Отменить остальное?</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay as they are.</source>
        <translation>
            <numerusform>%n строка останется как есть.</numerusform>
            <numerusform>%n строки останутся как есть.</numerusform>
            <numerusform>%n строк останутся как есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the rest</source>
        <translation>Отменить остальное</translation>
    </message>
    <message>
        <source>The import was undone</source>
        <translation>Загрузка отменена</translation>
    </message>
    <message>
        <source>Next file: %1</source>
        <translation>Следующий файл: %1</translation>
    </message>
    <message>
        <source>Stopping… Nothing of it stays.</source>
        <translation>Останавливаем… Ничего не останется.</translation>
    </message>
    <message>
        <source>As last time: %1</source>
        <translation>Как в прошлый раз: %1</translation>
    </message>
    <message>
        <source>The columns are remembered as “%1”</source>
        <translation>Столбцы запомнены: «%1»</translation>
    </message>
    <message>
        <source>Undoing the import…</source>
        <translation>Отменяем загрузку…</translation>
    </message>
    <message>
        <source>The same table next month?</source>
        <translation>Будет ещё такая таблица?</translation>
    </message>
    <message>
        <source>Under this name Encore remembers what each column is. Then such a file takes Ctrl+Enter twice.</source>
        <translation>Encore запомнит столбцы под этим именем. Следующий такой файл — два нажатия Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Name of the table</source>
        <translation>Название таблицы</translation>
    </message>
    <message>
        <source>Remember the columns</source>
        <translation>Запомнить столбцы</translation>
    </message>
    <message>
        <source>The file tells nothing of answers, so these reviews are neither among those to answer nor in the figures of answering. Choose the column of answers, or bring a file that has one.</source>
        <translation>В файле ничего не сказано об ответах, поэтому эти отзывы не попадают ни в очередь на ответ, ни в показатели ответов. Укажите столбец с ответами или загрузите файл, где он есть.</translation>
    </message>
    <message>
        <source>Next sheet: %1</source>
        <translation>Следующий лист: %1</translation>
    </message>
    <message>
        <source>Say where this comes from: choose the place above.</source>
        <translation>Укажите, откуда это: выберите площадку выше.</translation>
    </message>
    <message>
        <source>more than %1 rows</source>
        <translation>больше %1 строк</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>лист «%1»</translation>
    </message>
</context>
<context>
    <name>encore::ui::MappingPanel</name>
    <message>
        <source>in the file</source>
        <translation>в файле</translation>
    </message>
    <message>
        <source>in Encore</source>
        <translation>в Encore</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>примеры</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>заполнено</translation>
    </message>
    <message>
        <source>What the column “%1” is</source>
        <translation>Что в столбце «%1»</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>не загружать</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Own field: %1</source>
        <translation>Своё поле: %1</translation>
    </message>
    <message>
        <source>New field: %1</source>
        <translation>Новое поле: %1</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Столбец %1</translation>
    </message>
</context>
<context>
    <name>encore::ui::PlaceLine</name>
    <message>
        <source>The orders were made at</source>
        <translation>Где сделаны заказы</translation>
    </message>
    <message>
        <source>The reviews were written at</source>
        <translation>Где оставлены отзывы</translation>
    </message>
    <message>
        <source>choose or type the place</source>
        <translation>выберите или впишите площадку</translation>
    </message>
    <message>
        <source>ratings out of 5</source>
        <translation>оценки из 5</translation>
    </message>
    <message>
        <source>ratings out of 10</source>
        <translation>оценки из 10</translation>
    </message>
    <message>
        <source>ratings out of 100</source>
        <translation>оценки из 100</translation>
    </message>
    <message>
        <source>The highest rating there can be</source>
        <translation>Самая высокая оценка</translation>
    </message>
    <message>
        <source>the file does not say where; answers and figures need it</source>
        <translation>в файле этого нет, а для ответов и показателей нужно</translation>
    </message>
    <message>
        <source>a new place: it will be added</source>
        <translation>новая площадка: она добавится</translation>
    </message>
</context>
<context>
    <name>encore::ui::PreviewPanel</name>
    <message>
        <source>%1 out of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>What will come of it</source>
        <translation>Что получится</translation>
    </message>
    <message numerus="yes">
        <source>the first %n row(s)</source>
        <translation>
            <numerusform>первая %n строка</numerusform>
            <numerusform>первые %n строки</numerusform>
            <numerusform>первые %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: one more line of the order above</source>
        <translation>%1: ещё одна строка того же заказа</translation>
    </message>
    <message numerus="yes">
        <source>and %n more field(s)</source>
        <translation>
            <numerusform>и ещё %n поле</numerusform>
            <numerusform>и ещё %n поля</numerusform>
            <numerusform>и ещё %n полей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::ValuePanel</name>
    <message>
        <source>draft</source>
        <comment>order</comment>
        <translation>черновик</translation>
    </message>
    <message>
        <source>placed</source>
        <comment>order</comment>
        <translation>оформлен</translation>
    </message>
    <message>
        <source>paid</source>
        <comment>order</comment>
        <translation>оплачен</translation>
    </message>
    <message>
        <source>on its way</source>
        <comment>order</comment>
        <translation>в пути</translation>
    </message>
    <message>
        <source>delivered</source>
        <comment>order</comment>
        <translation>получен</translation>
    </message>
    <message>
        <source>completed</source>
        <comment>order</comment>
        <translation>завершён</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>order</comment>
        <translation>отменён</translation>
    </message>
    <message>
        <source>partly refunded</source>
        <comment>order</comment>
        <translation>частично возвращён</translation>
    </message>
    <message>
        <source>refunded</source>
        <comment>order</comment>
        <translation>возвращён</translation>
    </message>
    <message>
        <source>review</source>
        <translation>отзыв</translation>
    </message>
    <message>
        <source>question</source>
        <translation>вопрос</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>замечание</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Words of the file</source>
        <translation>Слова из файла</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n раз</numerusform>
            <numerusform>%n раза</numerusform>
            <numerusform>%n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>What “%1” means</source>
        <translation>Что значит «%1»</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>leave the cell empty</source>
        <translation>оставить пустым</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: is this the right column?</source>
        <translation>
            <numerusform>и ещё %n: тот ли это столбец?</numerusform>
            <numerusform>и ещё %n: тот ли это столбец?</numerusform>
            <numerusform>и ещё %n: тот ли это столбец?</numerusform>
        </translation>
    </message>
    <message>
        <source>Encore does not know these words. Say what they mean; the check names what is left.</source>
        <translation>Этих слов Encore не знает. Укажите, что они значат; что останется, назовёт проверка.</translation>
    </message>
</context>
</TS>
