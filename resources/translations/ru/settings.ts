<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>encore::ui::ChannelsSection</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Площадки</translation>
    </message>
    <message>
        <source>Name of a new channel</source>
        <translation>Название новой площадки</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Page where reviews are answered</source>
        <translation>Страница, где отвечают на отзывы</translation>
    </message>
    <message>
        <source>Everyone reads the answer</source>
        <translation>Ответ видят все</translation>
    </message>
    <message>
        <source>It says who bought</source>
        <translation>Видно, кто купил</translation>
    </message>
    <message>
        <source>Reviews can be answered</source>
        <translation>На отзывы можно ответить</translation>
    </message>
    <message>
        <source>Ratings without text can be answered</source>
        <translation>Можно ответить на оценку без текста</translation>
    </message>
    <message>
        <source>May ask for the order number</source>
        <translation>Можно спросить номер заказа</translation>
    </message>
    <message>
        <source>Reviews may be rewarded</source>
        <translation>За отзыв можно дать бонус</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Используется</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без ограничения</translation>
    </message>
    <message>
        <source>Longest answer, characters</source>
        <translation>Длина ответа, знаков</translation>
    </message>
    <message>
        <source>as the shop</source>
        <translation>как у магазина</translation>
    </message>
    <message>
        <source>Answer the unhappy within</source>
        <translation>Недовольным отвечаем за</translation>
    </message>
    <message>
        <source>Answer the others within</source>
        <translation>Остальным отвечаем за</translation>
    </message>
    <message>
        <source>We stand by these times: late answers turn red</source>
        <translation>Эти сроки подтверждены: просроченное краснеет</translation>
    </message>
    <message>
        <source>Greeting before an answer</source>
        <translation>Приветствие перед ответом</translation>
    </message>
    <message>
        <source>Signature after it</source>
        <translation>Подпись после ответа</translation>
    </message>
    <message>
        <source>How we speak there</source>
        <translation>Как мы там говорим</translation>
    </message>
    <message>
        <source>%1 (not in use)</source>
        <translation>%1 (не используется)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Добавлено: %1</translation>
    </message>
    <message>
        <source>Answer the neutral within</source>
        <translation>Нейтральным отвечаем за</translation>
    </message>
</context>
<context>
    <name>encore::ui::CostsSection</name>
    <message>
        <source>Costs by month</source>
        <translation>Затраты по месяцам</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Winning customers: advertising, commissions</source>
        <translation>На привлечение: реклама, комиссии</translation>
    </message>
    <message>
        <source>Keeping them: bonuses, gifts, mailings</source>
        <translation>На удержание: бонусы, подарки, рассылки</translation>
    </message>
    <message>
        <source>What regulars bring</source>
        <translation>Что приносят постоянные</translation>
    </message>
    <message>
        <source>%1: a sum such as 12500 is needed.</source>
        <translation>%1: нужна сумма, например 12500.</translation>
    </message>
    <message>
        <source>Costs changed: %1</source>
        <translation>Затраты изменены: %1</translation>
    </message>
    <message>
        <source>%1 each, %2</source>
        <translation>по %1, %2</translation>
    </message>
    <message>
        <source>nobody to share it among</source>
        <translation>не на кого разделить</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>customers</comment>
        <translation>
            <numerusform>%Ln новый</numerusform>
            <numerusform>%Ln новых</numerusform>
            <numerusform>%Ln новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln returned</source>
        <comment>customers</comment>
        <translation>
            <numerusform>%Ln вернулся</numerusform>
            <numerusform>%Ln вернулись</numerusform>
            <numerusform>%Ln вернулись</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no orders of known customers in %1.</source>
        <translation>В %1 году нет заказов известных покупателей.</translation>
    </message>
    <message>
        <source>Repeat orders brought %1 of the revenue in %2.</source>
        <translation>Повторные заказы дали %1 выручки за %2 год.</translation>
    </message>
    <message>
        <source>Of the profit, where the cost of goods is known: %1.</source>
        <translation>Прибыли, где известна закупочная цена: %1.</translation>
    </message>
    <message>
        <source>Type in what was spent. From this comes what one new and one returning customer cost. Costs of goods come with a table of products.</source>
        <translation>Впишите, сколько потратили. Отсюда видно, во что обошёлся один новый и один вернувшийся покупатель. Закупочные цены приходят с таблицей товаров.</translation>
    </message>
    <message>
        <source>Import what goods cost you, and their share of the profit will stand here too.</source>
        <translation>Загрузите закупочные цены, и здесь появится их доля прибыли.</translation>
    </message>
</context>
<context>
    <name>encore::ui::DataSection</name>
    <message>
        <source>Remove the demo data</source>
        <translation>Убрать демо-данные</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>Отменить этот шаг</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>This is the demo shop. Its records can be taken out in one step; what you added since stays.</source>
        <translation>Это демо-магазин. Его записи можно убрать одним действием; то, что добавили вы, останется.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>An import is one step, too. What was changed again since is asked about first.</source>
        <translation>Импорт — тоже один шаг. О том, что с тех пор менялось ещё раз, сначала спросим.</translation>
    </message>
    <message>
        <source>(undone)</source>
        <translation>(отменено)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Копия сделана: %1</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Step undone</source>
        <translation>Шаг отменён</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed again since. Undo everything else?</source>
        <translation>
            <numerusform>%n запись с тех пор изменилась. Отменить всё остальное?</numerusform>
            <numerusform>%n записи с тех пор изменились. Отменить всё остальное?</numerusform>
            <numerusform>%n записей с тех пор изменились. Отменить всё остальное?</numerusform>
        </translation>
    </message>
    <message>
        <source>These stay as they are now.</source>
        <translation>Они останутся, как есть.</translation>
    </message>
    <message>
        <source>Undo the rest</source>
        <translation>Отменить остальное</translation>
    </message>
    <message>
        <source>Remove the demo data?</source>
        <translation>Убрать демо-данные?</translation>
    </message>
    <message>
        <source>The made-up customers, orders and reviews go. What you added since stays.</source>
        <translation>Придуманные клиенты, заказы и отзывы уйдут. То, что добавили вы, останется.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Removing the demo data</source>
        <translation>Убираем демо-данные</translation>
    </message>
    <message>
        <source>The demo data are gone. The shop is yours.</source>
        <translation>Демо-данные убраны. Магазин ваш.</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Go back to this copy…</source>
        <translation>Вернуться к этой копии…</translation>
    </message>
    <message>
        <source>Going back asks first and loses nothing: the file as it is now is kept beside the shop. A backup is made by itself on closing, after half an hour of changes, and before an import.</source>
        <translation>Перед возвратом Encore спросит, и ничего не пропадёт: нынешний файл останется рядом с файлом магазина. Копии делаются сами: при закрытии, через полчаса изменений и перед загрузкой таблицы.</translation>
    </message>
    <message>
        <source>Go back to the copy of %1?</source>
        <translation>Вернуться к копии от %1?</translation>
    </message>
    <message>
        <source>It holds: customers %1, orders %2, reviews %3, replies %4; %5. What was written since is not in it. The file as it is now is kept beside the shop.</source>
        <translation>В ней: клиентов %1, заказов %2, отзывов %3, ответов %4; %5. Записанного позже в ней нет. Нынешний файл останется рядом с файлом магазина.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Вернуться</translation>
    </message>
    <message>
        <source>Everything belongs to you: the command “encore-cli export SHOP all FILE.xlsx” writes every table.</source>
        <translation>Все данные ваши: команда «encore-cli export МАГАЗИН all ФАЙЛ.xlsx» записывает все таблицы.</translation>
    </message>
</context>
<context>
    <name>encore::ui::FieldsSection</name>
    <message>
        <source>Fields of your own</source>
        <translation>Свои поля</translation>
    </message>
    <message>
        <source>What you want to know of a customer beside name and contacts: size, persona, name of the dog. They stand on the card, filter the list, go into templates as {{name}} and can be imported.</source>
        <translation>Что вы хотите знать о клиенте кроме имени и контактов: размер, кто он, как зовут собаку. Свои поля видны в карточке, отбирают список, подставляются в шаблоны как {{название}} и загружаются из таблиц.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Choices of a list, with commas between</source>
        <translation>Варианты списка через запятую</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Новое поле</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>да или нет</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>Убрать поле</translation>
    </message>
    <message>
        <source>“%1”: write the choices of the list.</source>
        <translation>«%1»: напишите варианты списка.</translation>
    </message>
    <message>
        <source>Field added: %1</source>
        <translation>Добавлено поле: %1</translation>
    </message>
    <message>
        <source>Field changed: %1</source>
        <translation>Изменено поле: %1</translation>
    </message>
    <message>
        <source>There is a field “%1” already.</source>
        <translation>Поле «%1» уже есть.</translation>
    </message>
    <message>
        <source>“%1” keeps its kind: customers have values of it. Make a new field instead.</source>
        <translation>Вид поля «%1» не изменить: оно у клиентов уже заполнено. Заведите новое поле.</translation>
    </message>
    <message numerus="yes">
        <source>Field “%1” removed, with the values of %n customer(s)</source>
        <translation>
            <numerusform>Поле «%1» убрано вместе со значениями у %n клиента</numerusform>
            <numerusform>Поле «%1» убрано вместе со значениями у %n клиентов</numerusform>
            <numerusform>Поле «%1» убрано вместе со значениями у %n клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>Field “%1” removed</source>
        <translation>Поле «%1» убрано</translation>
    </message>
</context>
<context>
    <name>encore::ui::FiguresSection</name>
    <message>
        <source>What the figures count</source>
        <translation>Что считают показатели</translation>
    </message>
    <message>
        <source>Several orders on one day are one purchase</source>
        <translation>Несколько заказов за день — одна покупка</translation>
    </message>
    <message>
        <source>A second parcel on the same day is not counted as “bought again”.</source>
        <translation>Вторая посылка в тот же день не считается за «купил снова».</translation>
    </message>
    <message>
        <source>The orders here begin with the shop&apos;s first day</source>
        <translation>Заказы здесь — с первого дня магазина</translation>
    </message>
    <message>
        <source>Switch it off when the shop sold before its imported history: then the first order seen may not be the customer&apos;s first.</source>
        <translation>Выключите, если магазин торговал до загруженной истории: тогда первый видимый заказ может быть у клиента не первым.</translation>
    </message>
    <message>
        <source>Count orders without value</source>
        <translation>Считать заказы с нулевой суммой</translation>
    </message>
    <message>
        <source>Exchanges and gifts. Usually they are not purchases.</source>
        <translation>Обмены и подарки. Обычно это не покупки.</translation>
    </message>
    <message>
        <source>Count rewarded reviews in the rating</source>
        <translation>Учитывать в рейтинге отзывы за бонус</translation>
    </message>
    <message>
        <source>Reviews written for a bonus are usually kinder.</source>
        <translation>Отзывы за бонус обычно добрее.</translation>
    </message>
    <message>
        <source>A fast answer</source>
        <translation>Быстрый ответ</translation>
    </message>
    <message>
        <source>comes within so many hours by the clock</source>
        <translation>приходит за столько часов по часам</translation>
    </message>
    <message>
        <source> h</source>
        <translation> ч</translation>
    </message>
    <message>
        <source>Days to look at a review</source>
        <translation>Сколько дней ждать отзыва</translation>
    </message>
    <message>
        <source>after the delivery, before it is seen whether the customer came back</source>
        <translation>после доставки, прежде чем смотреть, купил ли клиент снова</translation>
    </message>
    <message>
        <source> d</source>
        <translation> дн</translation>
    </message>
    <message>
        <source>Window of the share who bought again</source>
        <translation>Окно доли купивших снова</translation>
    </message>
    <message>
        <source>0: found once from the shop&apos;s own pauses between orders, then kept</source>
        <translation>0: один раз находим по паузам между заказами магазина и храним</translation>
    </message>
    <message>
        <source>Count reviews of another shop in the rating</source>
        <translation>Учитывать в рейтинге отзывы не о нас</translation>
    </message>
    <message>
        <source>Also those by people who are no customers of yours.</source>
        <translation>И отзывы тех, кто у вас не покупал.</translation>
    </message>
    <message>
        <source>Leave out reviews whose complaint the platform accepted</source>
        <translation>Не учитывать отзывы, жалобу на которые площадка приняла</translation>
    </message>
    <message>
        <source>From the rating and from the figures of answering. Otherwise they count until the platform takes them down.</source>
        <translation>Ни в рейтинге, ни в показателях ответов. Иначе они учитываются, пока площадка их не снимет.</translation>
    </message>
    <message>
        <source>Shipping is part of the revenue</source>
        <translation>Доставка входит в выручку</translation>
    </message>
    <message>
        <source>Switch it off to count goods alone in revenue, average order and revenue per customer.</source>
        <translation>Выключите, чтобы в выручке, среднем чеке и выручке с клиента считались одни товары.</translation>
    </message>
    <message>
        <source>A closure of the shop</source>
        <translation>Магазин был закрыт</translation>
    </message>
    <message>
        <source>so many days off in a row: pauses between orders across it do not count; 0: none</source>
        <translation>столько выходных подряд: промежутки между заказами через них не считаются; 0 — не учитывать</translation>
    </message>
    <message>
        <source>Tax is part of the revenue</source>
        <translation>Налог входит в выручку</translation>
    </message>
    <message>
        <source>Switch it off to count revenue, average order and revenue per customer without the tax that orders state.</source>
        <translation>Выключите, чтобы выручка, средний чек и выручка с клиента считались без налога, указанного в заказах.</translation>
    </message>
</context>
<context>
    <name>encore::ui::HoursSection</name>
    <message>
        <source>every year</source>
        <translation>каждый год</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Часы работы</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Часы по дням недели</translation>
    </message>
    <message>
        <source>For example “mon-fri 09:00-13:00, 14:00-18:00; sat 10:00-15:00”. They hold from today on; earlier days keep theirs.</source>
        <translation>Например, «пн-пт 09:00-13:00, 14:00-18:00; сб 10:00-15:00». Действуют с сегодняшнего дня; у прежних дней часы остаются.</translation>
    </message>
    <message>
        <source>How fast we want to answer</source>
        <translation>Как быстро хотим отвечать</translation>
    </message>
    <message>
        <source>The unhappy</source>
        <translation>Недовольным</translation>
    </message>
    <message>
        <source>one working day</source>
        <translation>один рабочий день</translation>
    </message>
    <message>
        <source>4 working hours</source>
        <translation>4 рабочих часа</translation>
    </message>
    <message>
        <source>8 working hours</source>
        <translation>8 рабочих часов</translation>
    </message>
    <message>
        <source>16 working hours</source>
        <translation>16 рабочих часов</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>Остальным</translation>
    </message>
    <message>
        <source>A channel may have times of its own. Reviews that are here already keep theirs.</source>
        <translation>У площадки могут быть свои сроки. У отзывов, которые уже есть, сроки не меняются.</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Выходные и праздники</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>По какому случаю</translation>
    </message>
    <message>
        <source>What for: inventory, New Year</source>
        <translation>Повод: переучёт</translation>
    </message>
    <message>
        <source>%1 working minutes</source>
        <translation>%1 рабочих минут</translation>
    </message>
    <message>
        <source>This could not be read; the hours stay as they were. Write them like in the example below the field.</source>
        <translation>Не удалось прочитать; часы остались прежними. Напишите, как в примере под полем.</translation>
    </message>
    <message>
        <source>Working hours changed</source>
        <translation>Часы работы изменены</translation>
    </message>
    <message>
        <source>Day off added</source>
        <translation>Выходной добавлен</translation>
    </message>
    <message>
        <source>Day off removed</source>
        <translation>Выходной убран</translation>
    </message>
    <message>
        <source>The shop never opens by these hours: no answer has a due time, and nothing becomes overdue.</source>
        <translation>По этим часам магазин не открывается: у ответов нет срока, и ничего не станет просроченным.</translation>
    </message>
    <message>
        <source>as the others</source>
        <translation>как остальным</translation>
    </message>
    <message>
        <source>The neutral, three stars</source>
        <translation>Нейтральным, три звезды</translation>
    </message>
    <message>
        <source>no warning</source>
        <translation>не предупреждать</translation>
    </message>
    <message>
        <source>Warn before an answer is due</source>
        <translation>Предупредить до срока ответа за</translation>
    </message>
    <message>
        <source>Confirm the times per channel, under Channels: only then late answers turn red.</source>
        <translation>Подтвердите сроки для каждой площадки в разделе «Площадки»: только тогда просрочки станут красными.</translation>
    </message>
    <message>
        <source>Days off and days with other hours</source>
        <translation>Выходные и дни с другими часами</translation>
    </message>
    <message>
        <source>Hours of that day; empty: closed</source>
        <translation>Часы этого дня; пусто — закрыто</translation>
    </message>
    <message>
        <source>closed, or 10:00-15:00</source>
        <translation>закрыто или 10:00-15:00</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыт</translation>
    </message>
    <message>
        <source>These hours could not be read. Write them like 10:00-13:00, 14:00-18:00, or leave them empty for a day off.</source>
        <translation>Часы не прочитаны. Напишите, например, 10:00-13:00, 14:00-18:00 или оставьте пустым для выходного.</translation>
    </message>
</context>
<context>
    <name>encore::ui::LookSection</name>
    <message>
        <source>Look and language</source>
        <translation>Вид и язык</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Язык окна</translation>
    </message>
    <message>
        <source>Both are kept for this computer; the shop itself does not change.</source>
        <translation>Хранится для этого компьютера; сам магазин не меняется.</translation>
    </message>
    <message>
        <source>Reminders and keys</source>
        <translation>Напоминания и клавиши</translation>
    </message>
    <message>
        <source>Tell me on the desktop about reminders and answers that are due</source>
        <translation>Показывать на рабочем столе напоминания и сроки ответов</translation>
    </message>
    <message>
        <source>A message never takes the keyboard away. F1 shows the keys of each screen; a click on one changes it.</source>
        <translation>Сообщения не перехватывают клавиатуру. F1 показывает клавиши каждого экрана; щелчок по клавише меняет её.</translation>
    </message>
    <message>
        <source>This desktop shows no messages of programs. Reminders stand in the window until they are closed, and the window asks for attention.</source>
        <translation>Этот рабочий стол не показывает сообщений программ. Напоминания стоят в окне, пока их не закроют, а окно просит внимания.</translation>
    </message>
</context>
<context>
    <name>encore::ui::ReasonsCard</name>
    <message>
        <source>Why a review is closed without an answer</source>
        <translation>Почему отзыв закрывают без ответа</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Put into another one…</source>
        <translation>Объединить с другой…</translation>
    </message>
    <message>
        <source>These are offered with the key E, the first nine with a digit. What is put away stays with the reviews that were closed so.</source>
        <translation>Эти причины предлагает клавиша E (У), первые девять — с цифрой. Убранная причина остаётся у отзывов, которые с ней закрыли.</translation>
    </message>
    <message>
        <source>Closing reasons</source>
        <translation>Причины закрытия</translation>
    </message>
    <message>
        <source>Why there is no answer</source>
        <translation>Почему ответа нет</translation>
    </message>
    <message>
        <source>Words of the reason</source>
        <translation>Слова причины</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>Новая причина</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>убрана</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n отзыв</numerusform>
            <numerusform>%n отзыва</numerusform>
            <numerusform>%n отзывов</numerusform>
        </translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>There is such a reason already. Put one into the other instead.</source>
        <translation>Такая причина уже есть. Лучше объедините их.</translation>
    </message>
    <message>
        <source>Reason added: %1</source>
        <translation>Причина добавлена: %1</translation>
    </message>
    <message>
        <source>Reason changed</source>
        <translation>Причина изменена</translation>
    </message>
    <message>
        <source>Reason offered again</source>
        <translation>Причина снова предлагается</translation>
    </message>
    <message>
        <source>Reason put away</source>
        <translation>Причина убрана</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>Порядок изменён</translation>
    </message>
    <message>
        <source>Reasons put together</source>
        <translation>Причины объединены</translation>
    </message>
</context>
<context>
    <name>encore::ui::RepliesSection</name>
    <message>
        <source>What an answer is checked for</source>
        <translation>Что проверяем в ответе</translation>
    </message>
    <message>
        <source>A warning stands under the answer; what blocks must be mended before the answer can be copied or posted. Open places always block.</source>
        <translation>Предупреждение видно под ответом; запрет не даёт скопировать и разместить ответ, пока не исправите. Пустые места запрещены всегда.</translation>
    </message>
    <message>
        <source>Greets, by name where it is known</source>
        <translation>Приветствие, по имени, если оно известно</translation>
    </message>
    <message>
        <source>Thanks or says sorry</source>
        <translation>Благодарность или извинение</translation>
    </message>
    <message>
        <source>Takes up something from the review</source>
        <translation>Упомянуто то, о чём отзыв</translation>
    </message>
    <message>
        <source>Answers a question of the review</source>
        <translation>Есть ответ на вопрос из отзыва</translation>
    </message>
    <message>
        <source>Says what will be done and by when</source>
        <translation>Сказано, что сделаем и когда</translation>
    </message>
    <message>
        <source>Invites to a private talk</source>
        <translation>Приглашение написать лично</translation>
    </message>
    <message>
        <source>Ends kindly</source>
        <translation>Добрые слова в конце</translation>
    </message>
    <message>
        <source>No blame, sarcasm or capitals</source>
        <translation>Без упрёков, сарказма и заглавных букв</translation>
    </message>
    <message>
        <source>Nothing to be held against you</source>
        <translation>Ничего, что обернётся против вас</translation>
    </message>
    <message>
        <source>Fits the channel</source>
        <translation>Помещается в канал</translation>
    </message>
    <message>
        <source>Unlike the last 20 answers there</source>
        <translation>Не похож на последние 20 ответов там же</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Что дальше</translation>
    </message>
    <message>
        <source>Look again after</source>
        <translation>Вернуться через</translation>
    </message>
    <message>
        <source>A task asks how it is after an answer to an unhappy review. 0: none.</source>
        <translation>После ответа недовольному появится задача узнать, как дела. 0: не нужна.</translation>
    </message>
    <message>
        <source> d</source>
        <translation> дн</translation>
    </message>
    <message>
        <source>Look at each channel every</source>
        <translation>Смотреть каждый канал раз в</translation>
    </message>
    <message>
        <source>For the round of the platforms.</source>
        <translation>Для обхода площадок.</translation>
    </message>
    <message>
        <source> h</source>
        <translation> ч</translation>
    </message>
    <message>
        <source>warns</source>
        <translation>предупреждать</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>запрещать</translation>
    </message>
    <message>
        <source>off</source>
        <translation>не проверять</translation>
    </message>
    <message>
        <source>No personal data in public but the shop&apos;s own contacts</source>
        <translation>Без личных данных на виду, кроме контактов самого магазина</translation>
    </message>
    <message>
        <source>+7 495 123-45-67; hello@shop.example</source>
        <translation>+7 495 123-45-67; hello@shop.example</translation>
    </message>
    <message>
        <source>The shop&apos;s own contacts, separated by semicolons</source>
        <translation>Контакты самого магазина, через точку с запятой</translation>
    </message>
    <message>
        <source>Phones, e-mail and addresses that may stand in a public answer, as those of greetings and signatures may.</source>
        <translation>Телефоны, почта и адреса, которые можно показывать в публичном ответе, как и те, что стоят в приветствии и подписи.</translation>
    </message>
    <message>
        <source>The shop&apos;s own contacts</source>
        <translation>Контакты самого магазина</translation>
    </message>
</context>
<context>
    <name>encore::ui::SettingsPage</name>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Часы работы</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Площадки</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Вид и язык</translation>
    </message>
    <message>
        <source>Data and backups</source>
        <translation>Данные и копии</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Затраты</translation>
    </message>
    <message>
        <source>Customer fields</source>
        <translation>Поля клиента</translation>
    </message>
</context>
<context>
    <name>encore::ui::SettingsSection</name>
    <message>
        <source>Changed: %1</source>
        <translation>Изменено: %1</translation>
    </message>
</context>
<context>
    <name>encore::ui::ShopSection</name>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>What it sells</source>
        <translation>Что продаёт</translation>
    </message>
    <message>
        <source>Language of replies and templates</source>
        <translation>Язык ответов и шаблонов</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Fixed once there are orders.</source>
        <translation>После первого заказа не меняется.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Days, weeks and months are cut by it.</source>
        <translation>По нему считаются дни, недели и месяцы.</translation>
    </message>
    <message>
        <source>Country of phone numbers</source>
        <translation>Страна телефонов</translation>
    </message>
    <message>
        <source>Two letters, for numbers written without a country code.</source>
        <translation>Две буквы: для номеров без кода страны.</translation>
    </message>
</context>
<context>
    <name>encore::ui::StaffSection</name>
    <message>
        <source>No PIN</source>
        <translation>Без PIN</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Работает здесь</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Name of a new person</source>
        <translation>Имя нового сотрудника</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>owner: everything</source>
        <translation>владелец: всё</translation>
    </message>
    <message>
        <source>agent: daily work, no settings</source>
        <translation>сотрудник: ежедневная работа, без настроек</translation>
    </message>
    <message>
        <source>manager: reads only</source>
        <translation>руководитель: только смотрит</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Новый PIN</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>%1 (gone)</source>
        <translation>%1 (не работает)</translation>
    </message>
    <message>
        <source>%1 (sits here)</source>
        <translation>%1 (сейчас здесь)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Добавлено: %1</translation>
    </message>
    <message>
        <source>At least four characters; asked before someone works under this name. Empty: it stays as it is. Forgotten ones are replaced here. It guards the desk, not the file.</source>
        <translation>Не меньше четырёх знаков; спрашивается перед работой под этим именем. Пусто: останется прежним. Забытый PIN заменяют здесь. Он закрывает рабочее место, а не файл.</translation>
    </message>
    <message>
        <source>Who takes it over</source>
        <translation>Кому передать</translation>
    </message>
    <message>
        <source>none is set</source>
        <translation>не задан</translation>
    </message>
    <message>
        <source>one is set</source>
        <translation>задан</translation>
    </message>
    <message>
        <source>nobody: for everyone</source>
        <translation>никому: для всех</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n задача</numerusform>
            <numerusform>%n задачи</numerusform>
            <numerusform>%n задач</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n отзыв</numerusform>
            <numerusform>%n отзыва</numerusform>
            <numerusform>%n отзывов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n обращение</numerusform>
            <numerusform>%n обращения</numerusform>
            <numerusform>%n обращений</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 still has open work: %2.</source>
        <translation>Открытая работа (%1): %2.</translation>
    </message>
    <message numerus="yes">
        <source>A PIN has at least %n character(s).</source>
        <translation>
            <numerusform>В PIN не меньше %n знака.</numerusform>
            <numerusform>В PIN не меньше %n знаков.</numerusform>
            <numerusform>В PIN не меньше %n знаков.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the only owner. Make somebody else an owner first; otherwise nobody could change the settings.</source>
        <translation>%1 — единственный владелец. Сначала сделайте владельцем кого-то ещё, иначе настройки не сможет менять никто.</translation>
    </message>
    <message>
        <source>The owner approves their answers</source>
        <translation>Ответы одобряет владелец</translation>
    </message>
</context>
</TS>
