<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>TemplatePreview</name>
    <message>
        <source>Mug “North”</source>
        <translation>Кружка «Север»</translation>
    </message>
    <message>
        <source>Marina</source>
        <translation>Марина</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 из 5</translation>
    </message>
</context>
<context>
    <name>encore::ui::RulesSheet</name>
    <message>
        <source>without: %1</source>
        <translation>без слов: %1</translation>
    </message>
    <message>
        <source>Rules that offer a template</source>
        <translation>Правила выбора шаблона</translation>
    </message>
    <message>
        <source>From top to bottom: the first rule that fits a review puts its template on top of the list. Nothing is ever posted by a rule.</source>
        <translation>Сверху вниз: первое подходящее правило ставит свой шаблон в начало списка. Само правило ничего не размещает.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
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
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>Какой</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>One of the words</source>
        <translation>Одно из слов</translation>
    </message>
    <message>
        <source>None of the words</source>
        <translation>Ни одного из слов</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Предлагает</translation>
    </message>
    <message>
        <source>Stars, to</source>
        <translation>Звёзды, до</translation>
    </message>
    <message>
        <source>size, large, small</source>
        <translation>размер, большой, мал</translation>
    </message>
    <message>
        <source>refund, court</source>
        <translation>возврат, суд</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Работает</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Новое правило</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>что угодно</translation>
    </message>
    <message>
        <source>a review</source>
        <translation>отзыв</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>вопрос</translation>
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
        <source>any</source>
        <translation>любой</translation>
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
        <source>not about us</source>
        <translation>не о нас</translation>
    </message>
    <message>
        <source>block</source>
        <translation>блок</translation>
    </message>
    <message>
        <source>any review</source>
        <translation>любой отзыв</translation>
    </message>
    <message>
        <source>template is gone</source>
        <translation>шаблона больше нет</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выключено</translation>
    </message>
    <message>
        <source>Rule saved: %1</source>
        <translation>Правило сохранено: %1</translation>
    </message>
    <message>
        <source>Rule removed: %1</source>
        <translation>Правило убрано: %1</translation>
    </message>
    <message>
        <source>Order of the rules changed</source>
        <translation>Порядок правил изменён</translation>
    </message>
    <message>
        <source>There are no templates yet; a rule needs one to offer.</source>
        <translation>Шаблонов пока нет, правилу нечего предложить.</translation>
    </message>
    <message>
        <source>There are no reviews yet to try it on.</source>
        <translation>Отзывов пока нет, проверить не на чем.</translation>
    </message>
    <message numerus="yes">
        <source>Of the last %n review(s) this rule would speak for %1; for %2 none would.</source>
        <translation>
            <numerusform>Из последнего %n отзыва правило подошло бы к %1; без правила остались бы %2.</numerusform>
            <numerusform>Из последних %n отзывов правило подошло бы к %1; без правила остались бы %2.</numerusform>
            <numerusform>Из последних %n отзывов правило подошло бы к %1; без правила остались бы %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>skipped: its template is in the archive</source>
        <translation>пропускается: шаблон в архиве</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>в архиве</translation>
    </message>
    <message>
        <source>Its template is in the archive, so the rule is skipped. Choose another one, or bring it back on the page Templates.</source>
        <translation>Шаблон этого правила в архиве, поэтому правило пропускается. Выберите другой шаблон или верните этот на странице «Шаблоны».</translation>
    </message>
    <message>
        <source>There is no rule yet. Say below which reviews get which template.</source>
        <translation>Правил пока нет. Укажите ниже, каким отзывам какой шаблон предлагать.</translation>
    </message>
</context>
<context>
    <name>encore::ui::TemplateEditor</name>
    <message>
        <source>Choose a folder or type a new one</source>
        <translation>Выберите папку или впишите новую</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Без папки</translation>
    </message>
    <message>
        <source>any channel</source>
        <translation>любая площадка</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>любой язык</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любые</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>В архив</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Вернуть из архива</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>использован %n раз</numerusform>
            <numerusform>использован %n раза</numerusform>
            <numerusform>использован %n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>ещё не использовали</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>последний раз %1</translation>
    </message>
    <message>
        <source>an example</source>
        <translation>пример</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) stay open for this person; they are asked about or must be filled in before posting.</source>
        <translation>
            <numerusform>%n место осталось открытым для этого человека: его спросят или заполнят до размещения.</numerusform>
            <numerusform>%n места остались открытыми для этого человека: их спросят или заполнят до размещения.</numerusform>
            <numerusform>%n мест остались открытыми для этого человека: их спросят или заполнят до размещения.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blue: filled in from the records. Grey: the text for when nothing is known.</source>
        <translation>Голубым — из записей. Серым — текст на случай, когда ничего не известно.</translation>
    </message>
    <message>
        <source>Ask me when writing</source>
        <translation>Спросить при ответе</translation>
    </message>
    <message>
        <source>By the customer&apos;s gender</source>
        <translation>По роду клиента</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Блок</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Shortcut after “/”</source>
        <translation>Сокращение после «/»</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Stars from</source>
        <translation>Звёзды от</translation>
    </message>
    <message>
        <source>Stars to</source>
        <translation>Звёзды до</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Площадка</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Текст шаблона</translation>
    </message>
    <message>
        <source>Hello, {{first name|“friend”}}! …</source>
        <translation>Здравствуйте, {{имя|«друг»}}! …</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Insert a variable</source>
        <translation>Вставить переменную</translation>
    </message>
    <message>
        <source>A block that other templates share</source>
        <translation>Блок, общий для шаблонов</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>How it will read</source>
        <translation>Как это прочтут</translation>
    </message>
</context>
<context>
    <name>encore::ui::TemplatesPage</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Блоки</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Сохранить шаблон</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Найти шаблон</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Новый шаблон</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Шаблонов пока нет</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Здесь пусто</translation>
    </message>
    <message>
        <source>A library of 24 answers for common cases is ready; change them as you like.</source>
        <translation>Готова библиотека из 24 ответов на частые случаи; меняйте их, как хотите.</translation>
    </message>
    <message>
        <source>No template of this kind, or none with these words.</source>
        <translation>Таких шаблонов нет или нет с этими словами.</translation>
    </message>
    <message>
        <source>Add the starter library</source>
        <translation>Добавить готовую библиотеку</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Уйти без сохранения?</translation>
    </message>
    <message>
        <source>What you changed in this template is lost.</source>
        <translation>Изменения в этом шаблоне пропадут.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Уйти</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Остаться</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (копия)</translation>
    </message>
    <message>
        <source>Archived: %1</source>
        <translation>В архиве: %1</translation>
    </message>
    <message>
        <source>Out of the archive: %1</source>
        <translation>Из архива: %1</translation>
    </message>
    <message>
        <source>Starter library added</source>
        <translation>Готовая библиотека добавлена</translation>
    </message>
    <message>
        <source>The whole starter library is here already.</source>
        <translation>Вся готовая библиотека уже здесь.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>New</source>
        <comment>template</comment>
        <translation>Новый</translation>
    </message>
    <message>
        <source>Starter library</source>
        <translation>Готовая библиотека</translation>
    </message>
    <message>
        <source>Find in templates</source>
        <translation>Найти в шаблонах</translation>
    </message>
    <message>
        <source>Rules that offer a template</source>
        <translation>Правила выбора шаблона</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Правила…</translation>
    </message>
</context>
</TS>
