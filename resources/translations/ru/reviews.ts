<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ReviewWords</name>
    <message>
        <source>Needs reply</source>
        <translation>Ждут ответа</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочены</translation>
    </message>
    <message>
        <source>Unhappy</source>
        <translation>Недовольны</translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation>Автор неясен</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Отложены</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готовы</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>by due time</source>
        <translation>по сроку</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>сначала новые</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>сначала старые</translation>
    </message>
    <message>
        <source>fewest stars first</source>
        <translation>сначала низкие оценки</translation>
    </message>
    <message>
        <source>most stars first</source>
        <translation>сначала высокие оценки</translation>
    </message>
    <message>
        <source>specific</source>
        <translation>по делу</translation>
    </message>
    <message>
        <source>emotion only</source>
        <translation>только эмоции</translation>
    </message>
    <message>
        <source>abuse</source>
        <translation>оскорбления</translation>
    </message>
    <message>
        <source>a competitor, it seems</source>
        <translation>похоже, конкурент</translation>
    </message>
    <message>
        <source>not about us</source>
        <translation>не про нас</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>спам</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новый</translation>
    </message>
    <message>
        <source>being looked into</source>
        <translation>разбираем</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ждёт</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>отвечен</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыт</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>открыт снова</translation>
    </message>
    <message>
        <source>gone from the page</source>
        <translation>исчез с площадки</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>from before</source>
        <translation>из архива</translation>
    </message>
    <message>
        <source>waits for the author</source>
        <translation>ждём автора</translation>
    </message>
    <message>
        <source>question</source>
        <translation>вопрос</translation>
    </message>
    <message>
        <source>question · %1</source>
        <translation>вопрос · %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>draft · %1</source>
        <translation>черновик · %1</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>без имени</translation>
    </message>
    <message>
        <source>about the shop</source>
        <translation>о магазине</translation>
    </message>
    <message>
        <source>names order %1</source>
        <translation>назван заказ %1</translation>
    </message>
    <message>
        <source>known nickname</source>
        <translation>известный ник</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>номер телефона</translation>
    </message>
    <message>
        <source>phone ends in %1</source>
        <translation>телефон на %1</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>то же имя</translation>
    </message>
    <message>
        <source>form of the name</source>
        <translation>форма имени</translation>
    </message>
    <message>
        <source>name and initial</source>
        <translation>имя и инициал</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>product</source>
        <translation>товар</translation>
    </message>
    <message numerus="yes">
        <source>delivered %n day(s) before the review</source>
        <translation>
            <numerusform>доставка за %n день до отзыва</numerusform>
            <numerusform>доставка за %n дня до отзыва</numerusform>
            <numerusform>доставка за %n дней до отзыва</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ordered %n day(s) before the review</source>
        <translation>
            <numerusform>заказ за %n день до отзыва</numerusform>
            <numerusform>заказ за %n дня до отзыва</numerusform>
            <numerusform>заказ за %n дней до отзыва</numerusform>
        </translation>
    </message>
    <message>
        <source>bought there</source>
        <translation>покупал там же</translation>
    </message>
    <message>
        <source>sum of the order</source>
        <translation>сумма заказа</translation>
    </message>
    <message>
        <source>city</source>
        <translation>город</translation>
    </message>
    <message>
        <source>but another name</source>
        <translation>но имя другое</translation>
    </message>
    <message>
        <source>but other products</source>
        <translation>но товары другие</translation>
    </message>
    <message>
        <source>but ordered only later</source>
        <translation>но заказал позже</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>почти точно</translation>
    </message>
    <message>
        <source>probably</source>
        <translation>вероятно</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>возможно</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитанные</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>На проверке</translation>
    </message>
    <message>
        <source>To post</source>
        <translation>Разместить</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Жалобы</translation>
    </message>
    <message>
        <source>most at risk first</source>
        <translation>сначала где больше риск</translation>
    </message>
    <message>
        <source>answered late</source>
        <translation>ответили с опозданием</translation>
    </message>
    <message>
        <source>the author</source>
        <translation>автора</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>коллегу</translation>
    </message>
    <message>
        <source>a supplier</source>
        <translation>поставщика</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>ждём %1</translation>
    </message>
    <message>
        <source>Overdue by the usual times; the owner has not confirmed the answer times of this channel yet (Settings, Channels).</source>
        <translation>Просрочено по обычным срокам; срок ответа для этой площадки владелец ещё не подтвердил (Настройки, Площадки).</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>ответа не было</translation>
    </message>
    <message>
        <source>changed after our answer</source>
        <translation>изменён после нашего ответа</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>вернули</translation>
    </message>
    <message>
        <source>with the owner</source>
        <translation>у владельца</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Ничьи</translation>
    </message>
</context>
<context>
    <name>StakeWords</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n заказ</numerusform>
            <numerusform>%n заказа</numerusform>
            <numerusform>%n заказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last twelve months: %n order(s) for %1.</source>
        <translation>
            <numerusform>За последние двенадцать месяцев: %n заказ на %1.</numerusform>
            <numerusform>За последние двенадцать месяцев: %n заказа на %1.</numerusform>
            <numerusform>За последние двенадцать месяцев: %n заказов на %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing bought in the last twelve months.</source>
        <translation>За последние двенадцать месяцев ничего не куплено.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bought again: 18 of 31</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Of the unhappy answered within a day %1 bought again within 90 days, of those not answered %2.</source>
        <translation>Из недовольных, кому ответили за сутки, снова купили за 90 дней %1, из тех, кому не ответили, — %2.</translation>
    </message>
    <message>
        <source>Everyone reads it: among equals it comes first.</source>
        <translation>Его читают все: среди равных он идёт первым.</translation>
    </message>
    <message>
        <source>That is more than chance. Who is answered and who is not differ beforehand.</source>
        <translation>Это больше случайности. Но те, кому отвечают, и те, кому нет, различаются и без ответа.</translation>
    </message>
    <message numerus="yes">
        <source>To say anything for sure, about %n more such review(s) are needed.</source>
        <translation>
            <numerusform>Чтобы сказать уверенно, нужен ещё примерно %n такой отзыв.</numerusform>
            <numerusform>Чтобы сказать уверенно, нужно ещё примерно %n таких отзыва.</numerusform>
            <numerusform>Чтобы сказать уверенно, нужно ещё примерно %n таких отзывов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few to say anything for sure.</source>
        <translation>Слишком мало, чтобы сказать уверенно.</translation>
    </message>
    <message>
        <source>Such a difference could be chance.</source>
        <translation>Такая разница может быть случайной.</translation>
    </message>
    <message>
        <source>At risk: %1 × %2 = %3. This orders the work and promises nothing.</source>
        <translation>Под угрозой: %1 × %2 = %3. Это порядок работы, а не обещание.</translation>
    </message>
    <message>
        <source>Too little is known to make money of it, so orders are counted.</source>
        <translation>Перевести это в деньги данных не хватает, поэтому считаются заказы.</translation>
    </message>
</context>
<context>
    <name>encore::ui::ApprovalCard</name>
    <message>
        <source>You asked: %1</source>
        <translation>Вы просили: %1</translation>
    </message>
    <message>
        <source>Compared with what you saw last.</source>
        <translation>Показано, что изменилось с прошлого раза.</translation>
    </message>
    <message>
        <source>Waits for your word</source>
        <translation>Ждёт вашего решения</translation>
    </message>
    <message>
        <source>Answer that waits for you</source>
        <translation>Ответ, который ждёт вас</translation>
    </message>
    <message>
        <source>Let it out</source>
        <translation>Одобрить</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Вернуть…</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Исправить</translation>
    </message>
</context>
<context>
    <name>encore::ui::BatchSheet</name>
    <message numerus="yes">
        <source>“%1” for %n review(s)</source>
        <translation>
            <numerusform>«%1» для %n отзыва</numerusform>
            <numerusform>«%1» для %n отзывов</numerusform>
            <numerusform>«%1» для %n отзывов</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Writing the texts…</source>
        <translation>Готовим тексты…</translation>
    </message>
    <message>
        <source>ready, like others</source>
        <translation>готов, похож на другие</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готов</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>отзыва больше нет</translation>
    </message>
    <message>
        <source>takes no answer</source>
        <translation>ответить нельзя</translation>
    </message>
    <message>
        <source>answered already</source>
        <translation>уже отвечен</translation>
    </message>
    <message>
        <source>open places</source>
        <translation>есть пустые места</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>пропущен</translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n готов</numerusform>
            <numerusform>%n готовы</numerusform>
            <numerusform>%n готово</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot go out as they are and stay behind</source>
        <translation>
            <numerusform>%n так отправить нельзя, он останется</numerusform>
            <numerusform>%n так отправить нельзя, они останутся</numerusform>
            <numerusform>%n так отправить нельзя, они останутся</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 of %2, so that each can be looked at</source>
        <translation>первые %1 из %2, чтобы просмотреть каждый</translation>
    </message>
    <message numerus="yes">
        <source>%n of them read the same. People notice; change some words, or use a template with the name and the product in it.</source>
        <translation>
            <numerusform>%n звучит одинаково с другим. Люди это замечают: измените слова или возьмите шаблон с именем и товаром.</numerusform>
            <numerusform>%n звучат одинаково. Люди это замечают: измените слова или возьмите шаблон с именем и товаром.</numerusform>
            <numerusform>%n звучат одинаково. Люди это замечают: измените слова или возьмите шаблон с именем и товаром.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n to the owner</source>
        <translation>
            <numerusform>Показать владельцу: %n</numerusform>
            <numerusform>Показать владельцу: %n</numerusform>
            <numerusform>Показать владельцу: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Post %n one by one</source>
        <translation>
            <numerusform>Разместить по очереди: %n</numerusform>
            <numerusform>Разместить по очереди: %n</numerusform>
            <numerusform>Разместить по очереди: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Rating without text</source>
        <translation>Оценка без текста</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Вернуть в список</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустить</translation>
    </message>
    <message numerus="yes">
        <source>%n shown to the owner</source>
        <translation>
            <numerusform>%n ответ передан владельцу</numerusform>
            <numerusform>%n ответа переданы владельцу</numerusform>
            <numerusform>%n ответов передано владельцу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made ready for posting</source>
        <translation>
            <numerusform>%n ответ готов к размещению</numerusform>
            <numerusform>%n ответа готовы к размещению</numerusform>
            <numerusform>%n ответов готовы к размещению</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take no answer any more</source>
        <translation>
            <numerusform>%n больше не принимает ответа</numerusform>
            <numerusform>%n больше не принимают ответа</numerusform>
            <numerusform>%n больше не принимают ответа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n break a rule and stay here</source>
        <translation>
            <numerusform>%n нарушает правило и остаётся здесь</numerusform>
            <numerusform>%n нарушают правило и остаются здесь</numerusform>
            <numerusform>%n нарушают правило и остаются здесь</numerusform>
        </translation>
    </message>
    <message>
        <source>left out, the template is for other reviews</source>
        <translation>не войдёт: шаблон для других отзывов</translation>
    </message>
    <message numerus="yes">
        <source>%n left out, the template is for other reviews</source>
        <translation>
            <numerusform>%n не войдёт: шаблон для других отзывов</numerusform>
            <numerusform>%n не войдут: шаблон для других отзывов</numerusform>
            <numerusform>%n не войдут: шаблон для других отзывов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::Composer</name>
    <message>
        <source>saved</source>
        <translation>сохранено</translation>
    </message>
    <message>
        <source>Fill the marked places first.</source>
        <translation>Сначала заполните отмеченные места.</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>Текста ещё нет.</translation>
    </message>
    <message>
        <source>Not yet: %1.</source>
        <translation>Ещё нет: %1.</translation>
    </message>
    <message>
        <source>The text is copied and the page is open. Posted?</source>
        <translation>Текст скопирован, страница открыта. Опубликовано?</translation>
    </message>
    <message>
        <source>The text is copied. Posted?</source>
        <translation>Текст скопирован. Опубликовано?</translation>
    </message>
    <message>
        <source>Answer posted</source>
        <translation>Ответ размещён</translation>
    </message>
    <message>
        <source>Private message noted</source>
        <translation>Личное сообщение записано</translation>
    </message>
    <message>
        <source>This is what was posted</source>
        <translation>Это и опубликовано</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Put the text here as it stands there now.</source>
        <translation>Вставьте текст так, как он стоит там сейчас.</translation>
    </message>
    <message>
        <source>Public answer</source>
        <translation>Публичный ответ</translation>
    </message>
    <message>
        <source>Private message</source>
        <translation>Личное сообщение</translation>
    </message>
    <message>
        <source>template “%1”</source>
        <translation>шаблон «%1»</translation>
    </message>
    <message>
        <source>Answer once more</source>
        <translation>Ответить ещё раз</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>A remark of your own staff needs no answer.</source>
        <translation>Замечание ваших сотрудников ответа не требует.</translation>
    </message>
    <message>
        <source>%1 takes no answers here.</source>
        <translation>%1 здесь ответов не принимает.</translation>
    </message>
    <message>
        <source>In private</source>
        <translation>Лично</translation>
    </message>
    <message>
        <source>Copy and open %1</source>
        <translation>Скопировать и перейти в %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Скопировать</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Changed before posting</source>
        <translation>Изменил перед публикацией</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>It is longer than %1 takes.</source>
        <translation>Длиннее, чем принимает %1.</translation>
    </message>
    <message>
        <source>Check in: how is it now, %1?</source>
        <translation>Узнать, как дела: %1</translation>
    </message>
    <message>
        <source>a task for %1</source>
        <translation>задача на %1</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>Возвращено: %1</translation>
    </message>
    <message>
        <source>The owner has not looked at it yet.</source>
        <translation>Владелец ещё не смотрел.</translation>
    </message>
    <message>
        <source>Show to the owner</source>
        <translation>Показать владельцу</translation>
    </message>
    <message>
        <source>Post later…</source>
        <translation>Разместить позже…</translation>
    </message>
    <message>
        <source>Task: call or write…</source>
        <translation>Задача: позвонить или написать…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Posted at</source>
        <translation>Размещён</translation>
    </message>
    <message>
        <source>not saved yet: another job is writing</source>
        <translation>ещё не сохранено: пишет другая задача</translation>
    </message>
    <message>
        <source>Written there already…</source>
        <translation>Уже написано на площадке…</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Выбросить</translation>
    </message>
    <message>
        <source>The text was copied before. Posted?</source>
        <translation>Текст уже скопирован раньше. Опубликовано?</translation>
    </message>
    <message>
        <source>The owner looks at it first.</source>
        <translation>Сначала его смотрит владелец.</translation>
    </message>
    <message>
        <source>Only asks for the order number: wait for the author</source>
        <translation>Только спрашивает номер заказа: ждём автора</translation>
    </message>
    <message>
        <source>Not done with: after three working days without a word it comes back by itself.</source>
        <translation>Отзыв не закрывается: если за три рабочих дня ответа не будет, он вернётся сам.</translation>
    </message>
    <message>
        <source>Question posted; it waits for its author up to three working days</source>
        <translation>Вопрос размещён; ждём автора до трёх рабочих дней</translation>
    </message>
    <message>
        <source>Not done with: after three days without a word it comes back by itself.</source>
        <translation>Отзыв не закрывается: если за три дня ответа не будет, он вернётся сам.</translation>
    </message>
    <message>
        <source>Question posted; it waits for its author up to three days</source>
        <translation>Вопрос размещён; ждём автора до трёх дней</translation>
    </message>
</context>
<context>
    <name>encore::ui::EvidencePanel</name>
    <message>
        <source>Not the first</source>
        <translation>Не впервые</translation>
    </message>
    <message>
        <source>Unhappy with the same product</source>
        <translation>Недовольны тем же товаром</translation>
    </message>
    <message>
        <source>The first time</source>
        <translation>Впервые</translation>
    </message>
    <message>
        <source>Nobody was unhappy with this product in the last year.</source>
        <translation>За последний год этим товаром никто не был недоволен.</translation>
    </message>
    <message>
        <source>Earlier from this customer</source>
        <translation>Раньше от этого клиента</translation>
    </message>
    <message>
        <source>linked to this review</source>
        <translation>связан с этим отзывом</translation>
    </message>
    <message>
        <source>linked as probable</source>
        <translation>связан как вероятный</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Customer card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Not this customer</source>
        <translation>Не этот клиент</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>заказов</translation>
    </message>
    <message>
        <source>bought for</source>
        <translation>купил на</translation>
    </message>
    <message>
        <source>usually every</source>
        <translation>обычно раз в</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>earlier ratings</source>
        <translation>прошлые отзывы</translation>
    </message>
    <message>
        <source>It is them</source>
        <translation>Это он (она)</translation>
    </message>
    <message>
        <source>Others…</source>
        <translation>Другие…</translation>
    </message>
    <message>
        <source>You marked the author as not our customer.</source>
        <translation>Вы отметили, что автор не наш клиент.</translation>
    </message>
    <message>
        <source>Asked for the order number.</source>
        <translation>Спросили номер заказа.</translation>
    </message>
    <message>
        <source>%1 does not say who bought. That is usual there; the answer is read by others all the same.</source>
        <translation>%1 не называет покупателей. Там это обычно; ответ всё равно прочтут другие.</translation>
    </message>
    <message>
        <source>No customer looks like the author so far.</source>
        <translation>Пока никто из клиентов не похож на автора.</translation>
    </message>
    <message>
        <source>Not our customer</source>
        <translation>Не наш клиент</translation>
    </message>
    <message>
        <source>Author unknown</source>
        <translation>Автор неизвестен</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Найти…</translation>
    </message>
    <message>
        <source>Ask for the number</source>
        <translation>Спросить номер заказа</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>заказ %1</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 и ещё</translation>
    </message>
    <message>
        <source>delivered %1</source>
        <translation>доставлен %1</translation>
    </message>
    <message>
        <source>placed %1</source>
        <translation>оформлен %1</translation>
    </message>
    <message>
        <source>Open the order →</source>
        <translation>Открыть заказ →</translation>
    </message>
    <message>
        <source>rating without text</source>
        <translation>оценка без текста</translation>
    </message>
    <message>
        <source>Asked for the order number</source>
        <translation>Спросили номер заказа</translation>
    </message>
    <message>
        <source>%1. Three working days without an answer: nobody has to wait longer.</source>
        <translation>%1. Три рабочих дня без ответа: дальше можно не ждать.</translation>
    </message>
    <message>
        <source>Complain…</source>
        <translation>Пожаловаться…</translation>
    </message>
    <message>
        <source>Case is open</source>
        <translation>Обращение открыто</translation>
    </message>
    <message>
        <source>Case is closed</source>
        <translation>Обращение закрыто</translation>
    </message>
    <message>
        <source>Go to the case</source>
        <translation>К обращению</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Открыть обращение</translation>
    </message>
    <message>
        <source>What is at risk</source>
        <translation>Что под риском</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Отменить отметку</translation>
    </message>
    <message>
        <source>%1. Three days without an answer: nobody has to wait longer.</source>
        <translation>%1. Три дня без ответа: дальше можно не ждать.</translation>
    </message>
    <message>
        <source>What an answer brings</source>
        <translation>Что даёт ответ</translation>
    </message>
</context>
<context>
    <name>encore::ui::FilterSheet</name>
    <message>
        <source>Which reviews?</source>
        <translation>Какие отзывы?</translation>
    </message>
    <message>
        <source>Among</source>
        <translation>Среди</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Звёзды</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>Какой</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чей</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Asks something</source>
        <translation>Есть вопрос</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Ещё не прочитан</translation>
    </message>
    <message>
        <source>With a complaint to the platform</source>
        <translation>С жалобой на площадку</translation>
    </message>
    <message>
        <source>With a name it stays in the list at the left, with its counter.</source>
        <translation>С названием он останется в списке слева, со счётчиком.</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Название списка</translation>
    </message>
    <message>
        <source>For everyone</source>
        <translation>Для всех</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Сохранить изменения</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Сохранить список</translation>
    </message>
    <message>
        <source>Take the view away</source>
        <translation>Убрать список</translation>
    </message>
    <message>
        <source>Stars, to</source>
        <translation>Звёзды, до</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любой</translation>
    </message>
    <message>
        <source>from any</source>
        <translation>от любых</translation>
    </message>
    <message>
        <source>to any</source>
        <translation>до любых</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>от %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>что угодно</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>отзывы</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>вопросы</translation>
    </message>
    <message>
        <source>remarks of the staff</source>
        <translation>замечания сотрудников</translation>
    </message>
    <message>
        <source>with or without</source>
        <translation>с текстом или без</translation>
    </message>
    <message>
        <source>with text</source>
        <translation>с текстом</translation>
    </message>
    <message>
        <source>without text</source>
        <translation>без текста</translation>
    </message>
    <message>
        <source>anyone&apos;s</source>
        <translation>чей угодно</translation>
    </message>
    <message>
        <source>nobody&apos;s</source>
        <translation>ничей</translation>
    </message>
    <message>
        <source>There is a view of this name already.</source>
        <translation>Список с таким названием уже есть.</translation>
    </message>
    <message>
        <source>View saved: %1</source>
        <translation>Список сохранён: %1</translation>
    </message>
    <message>
        <source>View taken away: %1</source>
        <translation>Список убран: %1</translation>
    </message>
    <message>
        <source>Closed because</source>
        <translation>Почему закрыт</translation>
    </message>
    <message>
        <source>These reviews stand behind a figure. Such a list is not kept as a view.</source>
        <translation>Это отзывы, из которых сложился показатель. Такой список не сохраняется.</translation>
    </message>
</context>
<context>
    <name>encore::ui::LengthBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>лишний %n знак</numerusform>
            <numerusform>лишние %n знака</numerusform>
            <numerusform>лишние %n знаков</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::LinkSheet</name>
    <message>
        <source>Who wrote it?</source>
        <translation>Кто это написал?</translation>
    </message>
    <message>
        <source>Name, end of the phone or order number</source>
        <translation>Имя, конец телефона или номер заказа</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Связать</translation>
    </message>
    <message>
        <source>Not found: ask</source>
        <translation>Не нашёлся: спросить</translation>
    </message>
    <message>
        <source>Not our customer</source>
        <translation>Не наш клиент</translation>
    </message>
    <message>
        <source>Puts the request for the order number into the answer</source>
        <translation>Добавит в ответ просьбу назвать номер заказа</translation>
    </message>
    <message>
        <source>%1 does not allow to ask for the order number</source>
        <translation>%1 не разрешает спрашивать номер заказа</translation>
    </message>
    <message>
        <source>Nobody looks like the author. Search by what you know.</source>
        <translation>Никто не похож на автора. Поищите по тому, что знаете.</translation>
    </message>
    <message>
        <source>Enter links.</source>
        <translation>Enter — связать.</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>Никто не найден.</translation>
    </message>
</context>
<context>
    <name>encore::ui::MediaSheet</name>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длина</translation>
    </message>
    <message>
        <source>Address, or name of an attached file</source>
        <translation>Адрес или имя приложенного файла</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>What is to be seen when</source>
        <translation>Что видно и на какой минуте</translation>
    </message>
    <message>
        <source>Who allowed it</source>
        <translation>Кто разрешил</translation>
    </message>
    <message>
        <source>Where it may be shown</source>
        <translation>Где можно показывать</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Когда разрешил</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До какого дня</translation>
    </message>
    <message>
        <source>video</source>
        <translation>видео</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>фото</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>звук</translation>
    </message>
    <message>
        <source>page</source>
        <translation>страница</translation>
    </message>
    <message>
        <source>1:05</source>
        <translation>1:05</translation>
    </message>
    <message>
        <source>0:15 unpacks the box
0:48 shows the chip</source>
        <translation>0:15 открывает коробку
0:48 показывает скол</translation>
    </message>
    <message>
        <source>Permission to show it</source>
        <translation>Разрешение показывать</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>пока никто</translation>
    </message>
    <message>
        <source>our site, social networks</source>
        <translation>наш сайт, соцсети</translation>
    </message>
    <message>
        <source>15.03.2026</source>
        <translation>15.03.2026</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>без срока</translation>
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
        <source>Video, photo or link</source>
        <translation>Видео, фото или ссылка</translation>
    </message>
    <message>
        <source>New video, photo or link</source>
        <translation>Новое видео, фото или ссылка</translation>
    </message>
    <message>
        <source>The length is minutes and seconds, such as 1:05.</source>
        <translation>Длина пишется минутами и секундами, например 1:05.</translation>
    </message>
    <message>
        <source>A day is written such as 15.03.2026.</source>
        <translation>День пишется так: 15.03.2026.</translation>
    </message>
    <message>
        <source>Write its address, or the name of a file that is attached to the review.</source>
        <translation>Напишите адрес или имя файла, приложенного к отзыву.</translation>
    </message>
    <message>
        <source>Write who gave the permission.</source>
        <translation>Напишите, кто дал разрешение.</translation>
    </message>
    <message>
        <source>The permission would end before it was given.</source>
        <translation>Разрешение кончилось бы раньше, чем его дали.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Добавлено: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Изменено: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Удалено: %1</translation>
    </message>
    <message>
        <source>What the picture shows, small</source>
        <translation>Что на снимке, уменьшенно</translation>
    </message>
</context>
<context>
    <name>encore::ui::NewReviewSheet</name>
    <message>
        <source>New review</source>
        <translation>Новый отзыв</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Площадка</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Keys 0 to 5</source>
        <translation>Клавиши 0–5</translation>
    </message>
    <message>
        <source>It is a question</source>
        <translation>Это вопрос</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>что сказали</translation>
    </message>
    <message>
        <source>as the place shows it; may be empty</source>
        <translation>как показано на площадке; можно не указывать</translation>
    </message>
    <message>
        <source>name or article number; may be empty</source>
        <translation>название или артикул; можно не указывать</translation>
    </message>
    <message>
        <source>today, yesterday, 15 november</source>
        <translation>сегодня, вчера, 15 ноября</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>There are no places yet. Add one in Settings.</source>
        <translation>Площадок пока нет. Добавьте их в Настройках.</translation>
    </message>
    <message>
        <source>stars</source>
        <translation>оценка</translation>
    </message>
    <message>
        <source>day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>author</source>
        <translation>автор</translation>
    </message>
    <message>
        <source>Nothing was recognised; the text is below.</source>
        <translation>Ничего не распознано; текст ниже.</translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <translation>Распознано: %1</translation>
    </message>
    <message>
        <source>no product of that name</source>
        <translation>такого товара нет</translation>
    </message>
    <message>
        <source>Which day was that?</source>
        <translation>Какой это день?</translation>
    </message>
    <message>
        <source>Say the stars or what was said.</source>
        <translation>Укажите оценку или что сказали.</translation>
    </message>
    <message>
        <source>This review is here already.</source>
        <translation>Этот отзыв уже записан.</translation>
    </message>
    <message>
        <source>the answer that stands there</source>
        <translation>ответ, который там стоит</translation>
    </message>
    <message>
        <source>This review is here already. Save once more if it is another one.</source>
        <translation>Такой отзыв здесь уже есть. Если это другой, сохраните ещё раз.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>phone, e-mail, order number or name; may be empty</source>
        <translation>телефон, почта, номер заказа или имя; можно не указывать</translation>
    </message>
    <message>
        <source>Not saved last time: here it is again.</source>
        <translation>Это вы не сохранили в прошлый раз.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Выбросить</translation>
    </message>
    <message>
        <source>This one is not saved yet. Save it or throw it away, then take the copied one.</source>
        <translation>Этот отзыв ещё не сохранён. Сохраните или выбросьте его, потом вставьте скопированный.</translation>
    </message>
    <message>
        <source>choose who it was from the list</source>
        <translation>выберите из списка, кто это</translation>
    </message>
    <message>
        <source>Choose the customer from the list, or leave the field empty.</source>
        <translation>Выберите клиента из списка или оставьте поле пустым.</translation>
    </message>
</context>
<context>
    <name>encore::ui::PostedTextSheet</name>
    <message>
        <source>As it stands there now</source>
        <translation>Как он там выглядит сейчас</translation>
    </message>
    <message>
        <source>As it was sent</source>
        <translation>Как оно было отправлено</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>encore::ui::PostingQueue</name>
    <message>
        <source>Posting one by one: %1 done, %2 to go. Ctrl+Shift+Enter: posted, next.</source>
        <translation>Размещаем по очереди: готово %1, осталось %2. Ctrl+Shift+Enter: размещён, дальше.</translation>
    </message>
    <message>
        <source>To post now</source>
        <translation>Разместить</translation>
    </message>
</context>
<context>
    <name>encore::ui::ReviewActions</name>
    <message>
        <source>Kept as an example</source>
        <translation>Отмечено как образец</translation>
    </message>
    <message>
        <source>An example no more</source>
        <translation>Больше не образец</translation>
    </message>
    <message>
        <source>It was changed again since, so it stays as it is.</source>
        <translation>С тех пор это меняли снова, поэтому всё остаётся как есть.</translation>
    </message>
    <message>
        <source>Nothing to change there.</source>
        <translation>Менять здесь нечего.</translation>
    </message>
    <message numerus="yes">
        <source>%n left as they were</source>
        <translation>
            <numerusform>%n остался как был</numerusform>
            <numerusform>%n остались как были</numerusform>
            <numerusform>%n осталось как было</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Close without reply…</source>
        <translation>Закрыть без ответа…</translation>
    </message>
    <message numerus="yes">
        <source>Close %n review(s) without reply…</source>
        <translation>
            <numerusform>Закрыть %n отзыв без ответа…</numerusform>
            <numerusform>Закрыть %n отзыва без ответа…</numerusform>
            <numerusform>Закрыть %n отзывов без ответа…</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is there no answer? One key is enough.</source>
        <translation>Почему без ответа? Хватит одной клавиши.</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation>Или своими словами</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Closed without reply</source>
        <translation>Закрыто без ответа</translation>
    </message>
    <message>
        <source>Snooze until when?</source>
        <translation>До какого времени отложить?</translation>
    </message>
    <message>
        <source>tomorrow, mon 10:00, in 3 days</source>
        <translation>завтра, пн 10:00, через 3 дня</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>in 2 hours</source>
        <translation>через 2 часа</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>in 3 days</source>
        <translation>через 3 дня</translation>
    </message>
    <message>
        <source>monday</source>
        <translation>понедельник</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>через неделю</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Отложено: %1</translation>
    </message>
    <message>
        <source>Who takes it?</source>
        <translation>Кто возьмёт?</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Назначено: %1</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation>Больше никому не назначено</translation>
    </message>
    <message>
        <source>Add yourself to the staff in Settings first.</source>
        <translation>Сначала добавьте себя в сотрудники в Настройках.</translation>
    </message>
    <message>
        <source>Assigned to you</source>
        <translation>Назначено вам</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) set</source>
        <translation>
            <numerusform>Оценка: %n звезда</numerusform>
            <numerusform>Оценка: %n звезды</numerusform>
            <numerusform>Оценка: %n звёзд</numerusform>
        </translation>
    </message>
    <message>
        <source>What kind of review is it?</source>
        <translation>Какой это отзыв?</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Отметить</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>ничего из этого</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>Отмечено: %1</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Открыто снова</translation>
    </message>
    <message>
        <source>Linked to the customer</source>
        <translation>Связано с клиентом</translation>
    </message>
    <message>
        <source>No longer linked</source>
        <translation>Связь убрана</translation>
    </message>
    <message>
        <source>Marked as not our customer</source>
        <translation>Отмечено: не наш клиент</translation>
    </message>
    <message>
        <source>Complaint to the platform</source>
        <translation>Жалоба площадке</translation>
    </message>
    <message>
        <source>You complain on the platform&apos;s own page; here it is noted when and why.</source>
        <translation>Жалуются на странице самой площадки; здесь отмечается, когда и почему.</translation>
    </message>
    <message>
        <source>the author never bought here</source>
        <translation>автор здесь не покупал</translation>
    </message>
    <message>
        <source>abuse</source>
        <translation>оскорбления</translation>
    </message>
    <message>
        <source>about another shop</source>
        <translation>про другой магазин</translation>
    </message>
    <message>
        <source>a competitor, it seems</source>
        <translation>похоже, конкурент</translation>
    </message>
    <message>
        <source>Complaint sent</source>
        <translation>Жалоба отправлена</translation>
    </message>
    <message>
        <source>Complaint noted</source>
        <translation>Жалоба отмечена</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Назначить…</translation>
    </message>
    <message>
        <source>What kind of review…</source>
        <translation>Какой это отзыв…</translation>
    </message>
    <message>
        <source>Correct the stars</source>
        <translation>Исправить оценку</translation>
    </message>
    <message>
        <source>Not our customer</source>
        <translation>Не наш клиент</translation>
    </message>
    <message>
        <source>Complaint to the platform…</source>
        <translation>Жалоба площадке…</translation>
    </message>
    <message>
        <source>Gone from the page</source>
        <translation>Исчез с площадки</translation>
    </message>
    <message>
        <source>Marked as gone from the page</source>
        <translation>Отмечено: исчез с площадки</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Отметить непрочитанным</translation>
    </message>
    <message>
        <source>New task about it…</source>
        <translation>Новая задача об этом…</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>Кто что менял</translation>
    </message>
    <message>
        <source>The work before this one still runs. Try again in a moment.</source>
        <translation>Предыдущее действие ещё выполняется. Повторите через минуту.</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>Отменяем</translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n review(s) until when?</source>
        <translation>
            <numerusform>Отложить %n отзыв до какого времени?</numerusform>
            <numerusform>Отложить %n отзыва до какого времени?</numerusform>
            <numerusform>Отложить %n отзывов до какого времени?</numerusform>
        </translation>
    </message>
    <message>
        <source>same time again</source>
        <translation>в то же время</translation>
    </message>
    <message>
        <source>Which tag?</source>
        <translation>Какая метка?</translation>
    </message>
    <message numerus="yes">
        <source>Which tag for %n review(s)?</source>
        <translation>
            <numerusform>Какая метка для %n отзыва?</numerusform>
            <numerusform>Какая метка для %n отзывов?</numerusform>
            <numerusform>Какая метка для %n отзывов?</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag of yours or a new one</source>
        <translation>Своя метка или новая</translation>
    </message>
    <message>
        <source>takes it off</source>
        <translation>снять</translation>
    </message>
    <message>
        <source>Tagged: %1</source>
        <translation>Метка поставлена: %1</translation>
    </message>
    <message>
        <source>Tag taken off: %1</source>
        <translation>Метка снята: %1</translation>
    </message>
    <message>
        <source>Call or write: by when?</source>
        <translation>Позвонить или написать: к какому времени?</translation>
    </message>
    <message>
        <source>The public answer stays as it is; this reminds you of the private talk.</source>
        <translation>Публичный ответ остаётся как есть; это напомнит о личном разговоре.</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Напомнить</translation>
    </message>
    <message>
        <source>Call or write in private: %1</source>
        <translation>Позвонить или написать лично: %1</translation>
    </message>
    <message>
        <source>Task for %1</source>
        <translation>Задача: %1</translation>
    </message>
    <message>
        <source>Post it when?</source>
        <translation>Когда разместить?</translation>
    </message>
    <message>
        <source>A task leads back here, with the text on the clipboard.</source>
        <translation>Задача вернёт сюда, текст будет в буфере обмена.</translation>
    </message>
    <message>
        <source>tomorrow 10:00, mon 9:30</source>
        <translation>завтра 10:00, пн 9:30</translation>
    </message>
    <message>
        <source>Post the answer: %1</source>
        <translation>Разместить ответ: %1</translation>
    </message>
    <message>
        <source>To be posted %1</source>
        <translation>Разместить: %1</translation>
    </message>
    <message>
        <source>When was it posted?</source>
        <translation>Когда размещён ответ?</translation>
    </message>
    <message>
        <source>14:05, yesterday 9:30, 12.11 18:00</source>
        <translation>14:05, вчера 9:30, 12.11 18:00</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Time of posting corrected</source>
        <translation>Время размещения исправлено</translation>
    </message>
    <message>
        <source>Let out</source>
        <translation>Одобрено</translation>
    </message>
    <message>
        <source>What is missing?</source>
        <translation>Чего не хватает?</translation>
    </message>
    <message>
        <source>Say it in one sentence</source>
        <translation>Одним предложением</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>say what we will do and by when</source>
        <translation>напишите, что сделаем и когда</translation>
    </message>
    <message>
        <source>softer, please</source>
        <translation>мягче, пожалуйста</translation>
    </message>
    <message>
        <source>take up what the person wrote</source>
        <translation>ответьте на то, о чём пишет человек</translation>
    </message>
    <message>
        <source>shorter, please</source>
        <translation>короче, пожалуйста</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>personal data of a person</source>
        <translation>личные данные человека</translation>
    </message>
    <message>
        <source>Or in your own words: reason; what proves it</source>
        <translation>Или своими словами: причина; чем доказать</translation>
    </message>
    <message>
        <source>What did the platform say?</source>
        <translation>Что ответила площадка?</translation>
    </message>
    <message>
        <source>taken down</source>
        <translation>удалили</translation>
    </message>
    <message>
        <source>refused: it stays</source>
        <translation>отказали, отзыв остаётся</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>ответа не было</translation>
    </message>
    <message>
        <source>no complaint was sent after all</source>
        <translation>жалобу так и не отправили</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Complaint taken back</source>
        <translation>Жалоба снята</translation>
    </message>
    <message>
        <source>Decision noted</source>
        <translation>Решение записано</translation>
    </message>
    <message>
        <source>Decision on the complaint…</source>
        <translation>Решение по жалобе…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Метка…</translation>
    </message>
    <message>
        <source>accepted, but it stays there</source>
        <translation>жалобу приняли, но отзыв остался</translation>
    </message>
    <message>
        <source>Video, photo or link…</source>
        <translation>Видео, фото или ссылка…</translation>
    </message>
    <message>
        <source>Wait for…</source>
        <translation>Ждать…</translation>
    </message>
    <message>
        <source>Go on: it waits no longer</source>
        <translation>Больше не ждать</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Разобраться</translation>
    </message>
    <message>
        <source>It is to be answered after all</source>
        <translation>Всё-таки нужно ответить</translation>
    </message>
    <message>
        <source>From before: no answer is due</source>
        <translation>Давний: ответ не нужен</translation>
    </message>
    <message>
        <source>Whom does it wait for?</source>
        <translation>Кого ждём?</translation>
    </message>
    <message numerus="yes">
        <source>Whom do %n review(s) wait for?</source>
        <translation>
            <numerusform>Кого ждём по %n отзыву?</numerusform>
            <numerusform>Кого ждём по %n отзывам?</numerusform>
            <numerusform>Кого ждём по %n отзывам?</numerusform>
        </translation>
    </message>
    <message>
        <source>While the author owes us something, the clock of the answer stands. Colleagues and suppliers are our own affair: the answer stays due.</source>
        <translation>Пока мы ждём автора, срок ответа стоит. Коллеги и поставщики — наше дело: срок идёт дальше.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>Чего ждём?</translation>
    </message>
    <message>
        <source>the number of the order</source>
        <translation>номер заказа</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>фотографии</translation>
    </message>
    <message>
        <source>an answer to our question</source>
        <translation>ответ на наш вопрос</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>что случилось</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>решение</translation>
    </message>
    <message>
        <source>the text of the answer</source>
        <translation>текст ответа</translation>
    </message>
    <message>
        <source>what they found</source>
        <translation>что выяснилось</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>товар</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>До какого времени?</translation>
    </message>
    <message>
        <source>Then it comes back to the list, whatever happens.</source>
        <translation>Тогда отзыв вернётся в список, что бы ни случилось.</translation>
    </message>
    <message>
        <source>keep it in the list</source>
        <translation>оставить в списке</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Ждать</translation>
    </message>
    <message>
        <source>Waits until %1</source>
        <translation>Ждём до %1</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Ждём</translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation>Больше не ждём</translation>
    </message>
    <message>
        <source>Being looked into</source>
        <translation>Разбираемся</translation>
    </message>
    <message>
        <source>Marked as from before: no answer is due</source>
        <translation>Отмечен как давний: ответ не нужен</translation>
    </message>
    <message>
        <source>It is to be answered</source>
        <translation>На него нужно ответить</translation>
    </message>
    <message>
        <source>The answer as it stands there now</source>
        <translation>Записано, как ответ выглядит сейчас</translation>
    </message>
    <message>
        <source>Marked: our answer is gone there</source>
        <translation>Отмечено: нашего ответа там больше нет</translation>
    </message>
    <message>
        <source>its answer is due before that</source>
        <translation>срок ответа наступит раньше</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) due before that</source>
        <translation>
            <numerusform>срок %n ответа наступит раньше</numerusform>
            <numerusform>срок %n ответов наступит раньше</numerusform>
            <numerusform>срок %n ответов наступит раньше</numerusform>
        </translation>
    </message>
    <message>
        <source>This review is linked to a customer. Unlink it first.</source>
        <translation>Отзыв связан с клиентом. Сначала отвяжите его.</translation>
    </message>
    <message>
        <source>May be a customer of ours after all</source>
        <translation>Возможно, это всё же наш клиент</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Отменено.</translation>
    </message>
</context>
<context>
    <name>encore::ui::ReviewCard</name>
    <message>
        <source>A rating without text.</source>
        <translation>Оценка без текста.</translation>
    </message>
    <message>
        <source>Text of the review</source>
        <translation>Текст отзыва</translation>
    </message>
    <message>
        <source>question</source>
        <translation>вопрос</translation>
    </message>
    <message>
        <source>our own remark</source>
        <translation>наше замечание</translation>
    </message>
    <message>
        <source>purchase confirmed</source>
        <translation>покупка подтверждена</translation>
    </message>
    <message>
        <source>rewarded</source>
        <translation>за вознаграждение</translation>
    </message>
    <message>
        <source>complaint sent</source>
        <translation>жалоба отправлена</translation>
    </message>
    <message>
        <source>gone from the page</source>
        <translation>исчез с площадки</translation>
    </message>
    <message>
        <source>closed: %1</source>
        <translation>закрыт: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message numerus="yes">
        <source>Edited %n time(s)</source>
        <translation>
            <numerusform>Изменён %n раз</numerusform>
            <numerusform>Изменён %n раза</numerusform>
            <numerusform>Изменён %n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>Наш ответ</translation>
    </message>
    <message>
        <source>Private message</source>
        <translation>Личное сообщение</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>там больше нет</translation>
    </message>
    <message>
        <source>complaint: %1</source>
        <translation>жалоба: %1</translation>
    </message>
    <message>
        <source>Correct the time</source>
        <translation>Исправить время</translation>
    </message>
    <message>
        <source>★ An example; take it off</source>
        <translation>★ Образец; снять отметку</translation>
    </message>
    <message>
        <source>☆ Keep as an example</source>
        <translation>☆ Отметить как образец</translation>
    </message>
    <message>
        <source>Examples are for practice, on the page Service.</source>
        <translation>Образцы нужны для тренировки на странице «Сервис».</translation>
    </message>
    <message>
        <source>not to be shown: nobody was asked</source>
        <translation>показывать нельзя: никого не спросили</translation>
    </message>
    <message>
        <source>permission ended</source>
        <translation>разрешение кончилось</translation>
    </message>
    <message>
        <source>may be shown until %1</source>
        <translation>показывать можно до %1</translation>
    </message>
    <message>
        <source>may be shown</source>
        <translation>показывать можно</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробнее</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>ждём %1</translation>
    </message>
    <message>
        <source>waits for %1: %2</source>
        <translation>ждём %1: %2</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>потом изменён</translation>
    </message>
    <message>
        <source>Changed there…</source>
        <translation>Изменён на площадке…</translation>
    </message>
    <message>
        <source>Correct the text…</source>
        <translation>Исправить текст…</translation>
    </message>
    <message>
        <source>The answer was changed where it stands. What stood there is kept.</source>
        <translation>Ответ изменили на самой площадке. Прежний текст сохранится.</translation>
    </message>
    <message>
        <source>Gone there</source>
        <translation>Там его больше нет</translation>
    </message>
    <message>
        <source>Our answer stands there no longer. It was given all the same: figures stay.</source>
        <translation>Нашего ответа там больше нет. Он всё равно был дан: показатели не меняются.</translation>
    </message>
</context>
<context>
    <name>encore::ui::ReviewDetail</name>
    <message>
        <source>Answer due %1</source>
        <translation>Ответить до: %1</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Закрыть…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>About the customer</source>
        <translation>О клиенте</translation>
    </message>
    <message>
        <source>No file of this name is attached to the review, and it is no address.</source>
        <translation>Файла с таким именем у отзыва нет, и это не адрес.</translation>
    </message>
</context>
<context>
    <name>encore::ui::ReviewList</name>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>По запросу «%1» ничего нет</translation>
    </message>
    <message>
        <source>Only “%1” was searched.</source>
        <translation>Искали только в «%1».</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Everything is answered</source>
        <translation>Всё отвечено</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Здесь пусто</translation>
    </message>
    <message>
        <source>Write a review down</source>
        <translation>Записать отзыв</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Выбрано: %1</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Write down a review that you heard or read</source>
        <translation>Записать отзыв, который услышали или прочитали</translation>
    </message>
    <message>
        <source>Find in reviews</source>
        <translation>Найти в отзывах</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Порядок списка</translation>
    </message>
    <message>
        <source>Reading the reviews</source>
        <translation>Читаем отзывы</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Закрыть…</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Снять выбор</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>По условиям</translation>
    </message>
    <message>
        <source>Filter and views of your own</source>
        <translation>Условия и свои списки</translation>
    </message>
    <message>
        <source>Template…</source>
        <translation>Шаблон…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Метка…</translation>
    </message>
    <message>
        <source>Nothing waits right now</source>
        <translation>Сейчас никто не ждёт</translation>
    </message>
    <message numerus="yes">
        <source>%n put off until later</source>
        <translation>
            <numerusform>%n отложен на потом</numerusform>
            <numerusform>%n отложено на потом</numerusform>
            <numerusform>%n отложено на потом</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is put off</source>
        <translation>Показать отложенные</translation>
    </message>
    <message>
        <source>No unhappy review waits</source>
        <translation>Недовольные отзывы ответа не ждут</translation>
    </message>
    <message>
        <source>No question waits</source>
        <translation>Вопросы ответа не ждут</translation>
    </message>
    <message>
        <source>All authors are known</source>
        <translation>Все авторы известны</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>Всё прочитано</translation>
    </message>
    <message>
        <source>Nothing is assigned to you</source>
        <translation>На вас ничего не назначено</translation>
    </message>
    <message>
        <source>No answer waits for approval</source>
        <translation>Ответов на одобрение нет</translation>
    </message>
    <message>
        <source>No answer waits to be posted</source>
        <translation>Готовых ответов нет</translation>
    </message>
    <message>
        <source>Nothing is put off</source>
        <translation>Ничего не отложено</translation>
    </message>
    <message>
        <source>No complaint to a platform is open</source>
        <translation>Открытых жалоб площадкам нет</translation>
    </message>
    <message>
        <source>Shift+A on a review assigns it to you.</source>
        <translation>Shift+A назначит отзыв на вас.</translation>
    </message>
    <message>
        <source>Everything that waits is somebody&apos;s</source>
        <translation>У всего, что ждёт, есть ответственный</translation>
    </message>
</context>
<context>
    <name>encore::ui::ReviewRowDelegate</name>
    <message>
        <source>Rating without text</source>
        <translation>Оценка без текста</translation>
    </message>
</context>
<context>
    <name>encore::ui::ReviewsPage</name>
    <message>
        <source>Find in reviews</source>
        <translation>Найти в отзывах</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующий</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Предыдущий</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Select up to here</source>
        <translation>Выбрать до этого</translation>
    </message>
    <message>
        <source>Select all of this list</source>
        <translation>Выбрать все в списке</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Отложить…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Закрыть…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Назначить…</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Назначить мне</translation>
    </message>
    <message>
        <source>What kind of review…</source>
        <translation>Какой это отзыв…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Открыть снова</translation>
    </message>
    <message numerus="yes">
        <source>Set %n star(s)</source>
        <translation>
            <numerusform>Поставить %n звезду</numerusform>
            <numerusform>Поставить %n звезды</numerusform>
            <numerusform>Поставить %n звёзд</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Отзывы</translation>
    </message>
    <message>
        <source>No review is open</source>
        <translation>Отзыв не открыт</translation>
    </message>
    <message numerus="yes">
        <source>%n answered or closed today</source>
        <translation>
            <numerusform>сегодня отвечен или закрыт %n</numerusform>
            <numerusform>сегодня отвечено или закрыто %n</numerusform>
            <numerusform>сегодня отвечено или закрыто %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The next snoozed one comes back %1</source>
        <translation>Ближайший отложенный вернётся: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n with an unknown author</source>
        <translation>
            <numerusform>%n с неизвестным автором</numerusform>
            <numerusform>%n с неизвестным автором</numerusform>
            <numerusform>%n с неизвестным автором</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits for an answer</source>
        <translation>Никто не ждёт ответа</translation>
    </message>
    <message>
        <source>No reviews yet</source>
        <translation>Отзывов пока нет</translation>
    </message>
    <message>
        <source>Write one down, paste one from a page, or import a file.</source>
        <translation>Запишите отзыв, вставьте его со страницы или загрузите файл.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Private message</source>
        <translation>Личное сообщение</translation>
    </message>
    <message>
        <source>Insert a template</source>
        <translation>Вставить шаблон</translation>
    </message>
    <message>
        <source>Link to a customer</source>
        <translation>Связать с клиентом</translation>
    </message>
    <message>
        <source>Copy and open the page</source>
        <translation>Скопировать и открыть страницу</translation>
    </message>
    <message>
        <source>Write a review down</source>
        <translation>Записать отзыв</translation>
    </message>
    <message>
        <source>Capture a review from the clipboard</source>
        <translation>Взять отзыв из буфера обмена</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>В буфере обмена нет текста.</translation>
    </message>
    <message>
        <source>Review written down</source>
        <translation>Отзыв записан</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>New task about it…</source>
        <translation>Новая задача об этом…</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>Кто что менял</translation>
    </message>
    <message>
        <source>Filter and views of your own</source>
        <translation>Условия и свои списки</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Метка…</translation>
    </message>
    <message>
        <source>Complaint to the platform…</source>
        <translation>Жалоба на площадку…</translation>
    </message>
    <message>
        <source>Round of the platforms</source>
        <translation>Обход площадок</translation>
    </message>
    <message numerus="yes">
        <source>All of them are posted: %n</source>
        <translation>
            <numerusform>Размещён %n ответ, очередь пуста</numerusform>
            <numerusform>Размещены %n ответа, очередь пуста</numerusform>
            <numerusform>Размещено %n ответов, очередь пуста</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown to the owner</source>
        <translation>Передано владельцу</translation>
    </message>
    <message>
        <source>The answer is on the clipboard.</source>
        <translation>Ответ в буфере обмена.</translation>
    </message>
    <message>
        <source>Copy and open</source>
        <translation>Скопировать и перейти</translation>
    </message>
    <message>
        <source>Post what is ready, one by one</source>
        <translation>Разместить готовые по очереди</translation>
    </message>
    <message>
        <source>Return the answer for more work</source>
        <translation>Вернуть ответ на доработку</translation>
    </message>
    <message>
        <source>Post later…</source>
        <translation>Разместить позже…</translation>
    </message>
    <message>
        <source>Task: call or write…</source>
        <translation>Задача: позвонить или написать…</translation>
    </message>
    <message>
        <source>Open or create its case</source>
        <translation>Обращение по отзыву</translation>
    </message>
    <message>
        <source>Platform round</source>
        <translation>Обход площадок</translation>
    </message>
    <message>
        <source>Your pace today: usually %1 for each</source>
        <comment>a time</comment>
        <translation>Ваш темп сегодня: обычно %1 на каждый</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунда</numerusform>
            <numerusform>%n секунды</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Video, photo or link…</source>
        <translation>Видео, фото или ссылка…</translation>
    </message>
    <message>
        <source>Wait for…</source>
        <translation>Ждать…</translation>
    </message>
    <message>
        <source>Look into it, or go on</source>
        <translation>Разобраться или больше не ждать</translation>
    </message>
    <message>
        <source>From before, or to be answered after all</source>
        <translation>Давний или всё-таки нужно ответить</translation>
    </message>
    <message>
        <source>Nothing is to be posted yet: what is ready waits for its time.</source>
        <translation>Пока размещать нечего: готовые ответы ждут своего времени.</translation>
    </message>
    <message>
        <source>The draft is thrown away</source>
        <translation>Черновик выброшен</translation>
    </message>
    <message>
        <source>Copy and ask; once posted: close, next</source>
        <translation>Скопировать и спросить; размещено: закрыть, следующий</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>Выбросить черновик</translation>
    </message>
    <message>
        <source>Written there already…</source>
        <translation>Уже написано на площадке…</translation>
    </message>
    <message numerus="yes">
        <source>%n put off until later</source>
        <translation>
            <numerusform>%n отложен на потом</numerusform>
            <numerusform>%n отложено на потом</numerusform>
            <numerusform>%n отложено на потом</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::RoundSheet</name>
    <message>
        <source>Round of the platforms</source>
        <translation>Обход площадок</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что нашлось</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Открыть страницу</translation>
    </message>
    <message>
        <source>Paste what is new</source>
        <translation>Вставить новое</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Ничего нового</translation>
    </message>
    <message>
        <source>looked %1</source>
        <translation>смотрели %1</translation>
    </message>
    <message>
        <source>nobody looked yet</source>
        <translation>ещё никто не смотрел</translation>
    </message>
    <message numerus="yes">
        <source>%n new in 30 days</source>
        <translation>
            <numerusform>%n новый за 30 дней</numerusform>
            <numerusform>%n новых за 30 дней</numerusform>
            <numerusform>%n новых за 30 дней</numerusform>
        </translation>
    </message>
    <message>
        <source>No channel has a page to look at. Add its address in Settings.</source>
        <translation>Нет каналов со страницей. Добавьте адрес в Настройках.</translation>
    </message>
    <message>
        <source>All channels were looked at. Next round in good time.</source>
        <translation>Все каналы просмотрены. Следующий обход в своё время.</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) to look at. Open the page, copy what is new, come back and paste it.</source>
        <translation>
            <numerusform>Осталось посмотреть %n канал. Откройте страницу, скопируйте новое, вернитесь и вставьте.</numerusform>
            <numerusform>Осталось посмотреть %n канала. Откройте страницу, скопируйте новое, вернитесь и вставьте.</numerusform>
            <numerusform>Осталось посмотреть %n каналов. Откройте страницу, скопируйте новое, вернитесь и вставьте.</numerusform>
        </translation>
    </message>
    <message>
        <source>The channel has no address; add it in Settings.</source>
        <translation>У канала нет адреса; добавьте его в Настройках.</translation>
    </message>
    <message>
        <source>The page could not be opened: %1</source>
        <translation>Страница не открылась: %1</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>В буфере обмена нет текста.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) recognised. Delete takes one out.</source>
        <translation>
            <numerusform>Распознан %n отзыв. Delete убирает лишний.</numerusform>
            <numerusform>Распознано %n отзыва. Delete убирает лишний.</numerusform>
            <numerusform>Распознано %n отзывов. Delete убирает лишний.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write down %n</source>
        <translation>
            <numerusform>Записать %n</numerusform>
            <numerusform>Записать %n</numerusform>
            <numerusform>Записать %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) written down</source>
        <translation>
            <numerusform>Записан %n отзыв</numerusform>
            <numerusform>Записано %n отзыва</numerusform>
            <numerusform>Записано %n отзывов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n уже был</numerusform>
            <numerusform>%n уже были</numerusform>
            <numerusform>%n уже были</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing new</source>
        <translation>%1: ничего нового</translation>
    </message>
    <message numerus="yes">
        <source>%n pasted, not written down yet</source>
        <translation>
            <numerusform>%n вставлен, ещё не записан</numerusform>
            <numerusform>%n вставлены, ещё не записаны</numerusform>
            <numerusform>%n вставлено, ещё не записано</numerusform>
        </translation>
    </message>
    <message>
        <source>answered there</source>
        <translation>там уже ответили</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>уже есть</translation>
    </message>
    <message>
        <source>All are here already</source>
        <translation>Все уже есть</translation>
    </message>
    <message>
        <source>Something was pasted here. Write it down, or take it out with Delete.</source>
        <translation>Сюда уже вставлены отзывы. Запишите их или уберите клавишей Delete.</translation>
    </message>
    <message>
        <source>here already, its answer is new</source>
        <translation>уже есть, ответ новый</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken up</source>
        <translation>
            <numerusform>принят %n ответ</numerusform>
            <numerusform>принято %n ответа</numerusform>
            <numerusform>принято %n ответов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::TemplatePalette</name>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Title, shortcut or words</source>
        <translation>Название, сокращение или слова</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Найти шаблон</translation>
    </message>
    <message>
        <source>block</source>
        <translation>блок</translation>
    </message>
    <message>
        <source>There are no templates yet. Add some on the page Templates.</source>
        <translation>Шаблонов пока нет. Добавьте их на странице «Шаблоны».</translation>
    </message>
    <message>
        <source>No template has these words.</source>
        <translation>Таких слов нет ни в одном шаблоне.</translation>
    </message>
    <message>
        <source>None fits these stars and this place; these are all of them.</source>
        <translation>Под эту оценку и площадку нет ни одного; показаны все.</translation>
    </message>
    <message>
        <source>On top by your rule “%1”. Enter inserts, Ctrl+Enter inserts and copies, Shift+Enter inserts and stays.</source>
        <translation>Сверху по вашему правилу «%1». Enter вставляет, Ctrl+Enter вставляет и копирует, Shift+Enter вставляет и остаётся.</translation>
    </message>
    <message>
        <source>Enter inserts, Ctrl+Enter inserts and copies, Shift+Enter inserts and stays.</source>
        <translation>Enter вставляет, Ctrl+Enter вставляет и копирует, Shift+Enter вставляет и остаётся.</translation>
    </message>
    <message numerus="yes">
        <source>Enter shows the text for each of the %n review(s); nothing goes out yet.</source>
        <translation>
            <numerusform>Enter покажет текст для %n отзыва; пока ничего не уходит.</numerusform>
            <numerusform>Enter покажет текст для каждого из %n отзывов; пока ничего не уходит.</numerusform>
            <numerusform>Enter покажет текст для каждого из %n отзывов; пока ничего не уходит.</numerusform>
        </translation>
    </message>
</context>
</TS>
