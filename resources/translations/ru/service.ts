<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>encore::ui::AuditCard</name>
    <message>
        <source>quarter %1 of %2</source>
        <translation>%1-й квартал %2</translation>
    </message>
    <message>
        <source>Do we answer as fast as we would like to be answered?</source>
        <translation>Отвечаем ли мы так быстро, как хотели бы получать ответы сами?</translation>
    </message>
    <message>
        <source>Does everyone get an answer, kind ones too?</source>
        <translation>Получают ли ответ все, и довольные тоже?</translation>
    </message>
    <message>
        <source>Do we keep the times we set?</source>
        <translation>Соблюдаем ли мы сроки, которые сами назначили?</translation>
    </message>
    <message>
        <source>Do we have the words and tools at hand?</source>
        <translation>Есть ли под рукой нужные слова и средства?</translation>
    </message>
    <message>
        <source>Do we hear of all that is said about us, on every channel?</source>
        <translation>Узнаём ли мы обо всём, что о нас говорят, на каждой площадке?</translation>
    </message>
    <message>
        <source>Is every unhappy customer followed to the end, and asked again?</source>
        <translation>Доводим ли дело каждого недовольного до конца и спрашиваем ли потом, всё ли хорошо?</translation>
    </message>
    <message>
        <source>Do we change what people complain of?</source>
        <translation>Меняем ли то, на что жалуются?</translation>
    </message>
    <message>
        <source>Does everyone here practise good answers?</source>
        <translation>Все ли у нас учатся хорошо отвечать?</translation>
    </message>
    <message>
        <source>Do we give advice before and after the purchase?</source>
        <translation>Советуем ли мы до покупки и после неё?</translation>
    </message>
    <message>
        <source>Do those who come back notice that we know them?</source>
        <translation>Замечают ли те, кто вернулся, что мы их помним?</translation>
    </message>
    <message>
        <source>The quarter before</source>
        <translation>Предыдущий квартал</translation>
    </message>
    <message>
        <source>The next quarter</source>
        <translation>Следующий квартал</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>Оценка: %1</translation>
    </message>
    <message>
        <source>What we saw</source>
        <translation>Что мы увидели</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>Замечание: %1</translation>
    </message>
    <message>
        <source>usually within %1</source>
        <translation>обычно за %1</translation>
    </message>
    <message>
        <source>answered %1 of %2</source>
        <translation>отвечено %1 из %2</translation>
    </message>
    <message>
        <source>in time %1 of %2</source>
        <translation>в срок %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s)</source>
        <translation>
            <numerusform>%n шаблон</numerusform>
            <numerusform>%n шаблона</numerusform>
            <numerusform>%n шаблонов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) in this quarter</source>
        <translation>
            <numerusform>%n отзыв за квартал</numerusform>
            <numerusform>%n отзыва за квартал</numerusform>
            <numerusform>%n отзывов за квартал</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) done in this quarter</source>
        <translation>
            <numerusform>%n изменение сделано за квартал</numerusform>
            <numerusform>%n изменения сделано за квартал</numerusform>
            <numerusform>%n изменений сделано за квартал</numerusform>
        </translation>
    </message>
    <message>
        <source>Self-audit: %1</source>
        <translation>Самопроверка: %1</translation>
    </message>
    <message>
        <source>1: poor, 5: excellent</source>
        <translation>1 — плохо, 5 — отлично</translation>
    </message>
    <message>
        <source>last time %1</source>
        <translation>в прошлый раз %1</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>сохранено %1</translation>
    </message>
    <message>
        <source>Mean %1 of 5</source>
        <translation>В среднем %1 из 5</translation>
    </message>
    <message>
        <source>Nothing is scored yet</source>
        <translation>Оценок пока нет</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 за %2</translation>
    </message>
    <message>
        <source>The self-audit is saved</source>
        <translation>Самопроверка сохранена</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Прошлый раз</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Измерено</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message numerus="yes">
        <source>%n consultation(s) in this quarter</source>
        <translation>
            <numerusform>%n консультация за квартал</numerusform>
            <numerusform>%n консультации за квартал</numerusform>
            <numerusform>%n консультаций за квартал</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ui::DrillCard</name>
    <message>
        <source>Answer this review</source>
        <translation>Ответьте на этот отзыв</translation>
    </message>
    <message>
        <source>Your answer; it goes nowhere</source>
        <translation>Ваш ответ; он никуда не уйдёт</translation>
    </message>
    <message>
        <source>Your answer for practice</source>
        <translation>Ваш ответ для тренировки</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Другой</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Как ответили тогда</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>No examples yet. Mark a good answer with the star under its review, and it becomes a case to practise with.</source>
        <translation>Образцов пока нет. Отметьте хороший ответ звёздочкой под отзывом — на нём можно будет тренироваться.</translation>
    </message>
    <message>
        <source>A rating without text</source>
        <translation>Оценка без текста</translation>
    </message>
    <message>
        <source>Yours keeps %1 of %2 rules, the example %3 of %4</source>
        <translation>Ваш ответ соблюдает %1 из %2 правил, образец — %3 из %4</translation>
    </message>
    <message>
        <source>Whether they bought again is not known: the author is not linked to a customer.</source>
        <translation>Купил ли автор снова, неизвестно: он не связан с клиентом.</translation>
    </message>
    <message>
        <source>The customer bought again on %1.</source>
        <translation>Клиент купил снова %1.</translation>
    </message>
    <message>
        <source>The customer has not bought again so far.</source>
        <translation>Клиент пока снова не покупал.</translation>
    </message>
</context>
<context>
    <name>encore::ui::ServicePage</name>
    <message>
        <source>Service</source>
        <translation>Сервис</translation>
    </message>
    <message>
        <source>How we want to serve</source>
        <translation>Как мы хотим работать</translation>
    </message>
    <message>
        <source>measured over %1 days</source>
        <translation>измерено за %1 дней</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>не измеряется</translation>
    </message>
    <message>
        <source>answered in time, at least %</source>
        <translation>ответы в срок, не меньше %</translation>
    </message>
    <message>
        <source>usual answer within, hours</source>
        <translation>обычно отвечаем за, часов</translation>
    </message>
    <message>
        <source>answered at all, at least %</source>
        <translation>отвечено, не меньше %</translation>
    </message>
    <message>
        <source>We answer unhappy customers the same day</source>
        <translation>Недовольным отвечаем в тот же день</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Стандарт</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Чем измеряем</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>New standard</source>
        <translation>Новый стандарт</translation>
    </message>
    <message>
        <source>Begin with three usual ones</source>
        <translation>Начать с трёх обычных</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>Следующий месяц</translation>
    </message>
    <message>
        <source>What we saw, and what we change</source>
        <translation>Что увидели и что изменим</translation>
    </message>
    <message>
        <source>Decisions of the month</source>
        <translation>Решения месяца</translation>
    </message>
    <message>
        <source>Make a task of it</source>
        <translation>Сделать задачей</translation>
    </message>
    <message>
        <source>in time %1 of %2, wanted %3</source>
        <translation>в срок %1 из %2, хотим %3</translation>
    </message>
    <message>
        <source>usually %1, wanted %2</source>
        <translation>обычно %1, хотим %2</translation>
    </message>
    <message>
        <source>less than half have an answer so far</source>
        <translation>пока отвечено меньше чем на половину</translation>
    </message>
    <message>
        <source>answered %1 of %2, wanted %3</source>
        <translation>отвечено %1 из %2, хотим %3</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>выполняем</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>не выполняем</translation>
    </message>
    <message>
        <source>too few reviews</source>
        <translation>мало отзывов</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Изменить: %1</translation>
    </message>
    <message>
        <source>Nothing is written down yet. Two or three sentences are enough.</source>
        <translation>Пока ничего не записано. Хватит двух-трёх предложений.</translation>
    </message>
    <message>
        <source>The month in review: %1</source>
        <translation>Разбор месяца: %1</translation>
    </message>
    <message>
        <source>answered %1 of %2</source>
        <translation>отвечено %1 из %2</translation>
    </message>
    <message>
        <source>in time %1 of %2</source>
        <translation>в срок %1 из %2</translation>
    </message>
    <message>
        <source>usually within %1</source>
        <translation>обычно за %1</translation>
    </message>
    <message>
        <source>No reviews to answer in this month.</source>
        <translation>В этом месяце отвечать было не на что.</translation>
    </message>
    <message>
        <source>This month: %1.
The month before: %2.</source>
        <translation>Этот месяц: %1.
Месяц до него: %2.</translation>
    </message>
    <message>
        <source>no reviews</source>
        <translation>отзывов не было</translation>
    </message>
    <message>
        <source>Not kept: %1. Is the standard wrong, or the way we work?</source>
        <translation>Не выполнено: %1. Стандарт неверный или работаем не так?</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>сохранено: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Удалено: %1</translation>
    </message>
    <message>
        <source>We answer unhappy customers within the time we set</source>
        <translation>Недовольным отвечаем в срок, который сами назначили</translation>
    </message>
    <message>
        <source>Nobody waits longer than a day for an answer</source>
        <translation>Никто не ждёт ответа дольше суток</translation>
    </message>
    <message>
        <source>Every review gets an answer, kind ones too</source>
        <translation>Отвечаем на каждый отзыв, на добрые тоже</translation>
    </message>
    <message>
        <source>Three standards added</source>
        <translation>Добавлены три стандарта</translation>
    </message>
    <message>
        <source>The month is saved</source>
        <translation>Месяц сохранён</translation>
    </message>
    <message>
        <source>Print the self-audit</source>
        <translation>Печать самопроверки</translation>
    </message>
    <message>
        <source>self-audit %1.pdf</source>
        <translation>самопроверка %1.pdf</translation>
    </message>
    <message>
        <source>What is asked without a review</source>
        <translation>Обращения без отзыва</translation>
    </message>
    <message>
        <source>over %1 days</source>
        <translation>за %1 дней</translation>
    </message>
    <message>
        <source>usual answer to a request within, hours</source>
        <translation>обычно отвечаем на обращение за, часов</translation>
    </message>
    <message>
        <source>too few requests</source>
        <translation>обращений мало</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>закрыто %1</translation>
    </message>
    <message>
        <source>usually done in %1</source>
        <translation>обычно решаем за %1</translation>
    </message>
</context>
</TS>
