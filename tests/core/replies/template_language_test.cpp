#include "replies/template_language.h"

#include "replies/reply_facts.h"
#include "support/catch.h"

#include <rapidcheck.h>

using namespace encore;
using Kind = PlaceholderSpan::Kind;
using Problem = PlaceholderProblem;

namespace {

QString u8(const char* s) { return QString::fromUtf8(s); }

ReplyFacts marina()
{
    ReplyFacts f;
    f.customerName = u8("Ковалёва Марина");
    f.product = u8("Свитер «Фьорд»");
    f.orderNumber = u8("10482");
    f.orderedOn = QDate(2026, 11, 9);
    f.deliveredOn = QDate(2026, 11, 13);
    f.promisedOn = QDate(2026, 11, 26);
    f.today = QDate(2026, 11, 19);
    f.shop = u8("Лавка «Север»");
    f.staff = u8("Анна");
    f.channel = u8("Яндекс Карты");
    f.stars = 2;
    f.reviewText = u8("Заказывала свитер размер М, пришёл явно больше. Жаль.");
    return f;
}

QString text(const char* source, const TemplateContext& context) { return renderTemplate(u8(source), context).text; }
QString text(const char* source) { return text(source, contextFrom(marina())); }

Problem problem(const char* source, const TemplateContext& context)
{
    const RenderedText r = renderTemplate(u8(source), context);
    for (const auto& s : r.spans)
        if (s.kind == Kind::Unresolved)
            return s.problem;
    return Problem::None;
}

} // namespace

TEST_CASE("variables have Russian and English names and values in words", "[templates]")
{
    CHECK(text("{{имя}}, здравствуйте!") == u8("Марина, здравствуйте!"));
    CHECK(text("{{First_Name}} / {{ name }} / {{ИМЯ}}") == u8("Марина / Марина / Марина"));
    CHECK(text("{{полное имя}}") == u8("Ковалёва Марина"));
    CHECK(text("{{товар}}, заказ № {{номер заказа}} от {{дата заказа}}") == u8("Свитер «Фьорд», заказ № 10482 от 9 ноября"));
    CHECK(text("{{delivery date}}, {{days since delivery}} назад") == u8("13 ноября, 6 дней назад"));
    CHECK(text("до {{срок}}, {{менеджер}}, {{магазин}}, {{площадка}}, {{оценка}}") == u8("до 26 ноября, Анна, Лавка «Север», Яндекс Карты, 2"));
    CHECK(text("{{начало отзыва}}") == u8("Заказывала свитер размер М, пришёл явно больше"));
    for (const TemplateVariable v : templateVariables())
        for (const char* language : {"ru", "en"})
            for (const QString& name : namesOf(v, QString::fromLatin1(language)))
                CHECK(variableNamed(name) == v);
    CHECK(dateInWords(QDate(2025, 1, 2), QDate(2026, 1, 1), u8("ru")) == u8("2 января 2025 года"));
    CHECK(dateInWords(QDate(2025, 1, 2), QDate(2026, 1, 1), u8("en")) == u8("2 January 2025"));
    CHECK(daysInWords(21, u8("ru")) == u8("21 день"));
    CHECK(daysInWords(12, u8("ru")) == u8("12 дней"));
    CHECK(daysInWords(3, u8("ru")) == u8("3 дня"));
    CHECK(daysInWords(1, u8("en")) == u8("1 day"));
}

TEST_CASE("fallbacks, and texts printed only beside a value", "[templates]")
{
    ReplyFacts nobody = marina();
    nobody.customerName = u8("super77");
    nobody.orderNumber.clear();
    const TemplateContext none = contextFrom(nobody);
    CHECK(text("{{имя|«друг»}}, спасибо", none) == u8("Друг, спасибо"));
    CHECK(text("Спасибо, {{имя|друг}}!", none) == u8("Спасибо, друг!"));
    CHECK(text("{{имя «, здравствуйте!»|Здравствуйте!}} Спасибо", none) == u8("Здравствуйте! Спасибо"));
    CHECK(text("{{имя «, здравствуйте!»|Здравствуйте!}} Спасибо") == u8("Марина, здравствуйте! Спасибо"));
    CHECK(text("Нашли {{«заказ № » номер заказа|ваш заказ}}.") == u8("Нашли заказ № 10482."));
    CHECK(text("Нашли {{«заказ № » номер заказа|ваш заказ}}.", none) == u8("Нашли ваш заказ."));
    // Nothing printed leaves no double blank.
    CHECK(text("Спасибо {{имя|}} за отзыв", none) == u8("Спасибо за отзыв"));
    CHECK(text("{{имя|}} спасибо", none) == u8("спасибо"));
    CHECK(text("А\n{{имя|}}\nБ", none) == u8("А\nБ"));
    CHECK(text("{{имя|\"a | b\"}}", none) == u8("A | b"));
    const auto spans = renderTemplate(u8("{{имя|друг}} {{товар}}"), none).spans;
    REQUIRE(spans.size() == 2);
    CHECK(spans[0].kind == Kind::Fallback);
    CHECK(spans[1].kind == Kind::Variable);
    CHECK(spans[1].start == 5);
    CHECK(spans[1].length == 14);
}

TEST_CASE("open places stay where they stand and are reported", "[templates]")
{
    const TemplateContext empty;
    for (const char* source : {"{{имя}}", "{{цвет глаз}}", "{{?дата замены}}", "{{> нет такого}}", "{{}}", "{{ }}", "{{имя", "имя}}", "{{имя {{товар}}",
                               "{{{имя}}}", "{{|x}}", "{{?}}", "{{>}}", "{{род: рад|рада}}", "{{род: рад}}", "\\{{имя\\}}", "{имя}", "{{имя}"}) {
        INFO(source);
        const RenderedText r = renderTemplate(u8(source), empty);
        CHECK_FALSE(r.isResolved());
        CHECK_FALSE(unresolvedIn(r.text).empty());
        CHECK(r.text == u8(source).remove(u'\\'));
    }
    CHECK(problem("{{имя}}", empty) == Problem::NoValue);
    CHECK(problem("{{цвет}}", empty) == Problem::UnknownName);
    CHECK(problem("{{?дата}}", empty) == Problem::NotAnswered);
    CHECK(problem("{{> x}}", empty) == Problem::UnknownBlock);
    CHECK(problem("{{", empty) == Problem::Broken);
    CHECK(unresolvedIn(u8("Обычный текст { с скобкой } и :) {}")).empty());
    CHECK(unresolvedIn(u8("Здравствуйте, {{имя}}!"))[0].name == u8("имя"));
    CHECK(renderTemplate(QString(), empty).isResolved());
}

TEST_CASE("ask-me questions are asked once and answered everywhere", "[templates]")
{
    TemplateContext context = contextFrom(marina());
    context.block = [](const QString& key) { return key == u8("срок") ? std::optional(u8("до {{?Дата замены|четверга}}")) : std::nullopt; };
    const QString source = u8("Заменим {{?дата замены}}, {{> срок}}. {{?что ещё}}");
    const auto questions = questionsOf(source, context);
    REQUIRE(questions.size() == 2);
    CHECK(questions[0].question == u8("дата замены"));
    CHECK(questions[1].question == u8("что ещё"));
    context.answers.insert(placeholderKey(u8("дата замены")), u8("26 ноября"));
    const RenderedText r = renderTemplate(source, context);
    CHECK(r.text == u8("Заменим 26 ноября, до 26 ноября. {{?что ещё}}"));
    CHECK_FALSE(r.isResolved());
    context.answers.insert(placeholderKey(u8("Что ещё")), u8(" "));
    CHECK_FALSE(renderTemplate(source, context).isResolved());
    context.answers.insert(placeholderKey(u8("Что ещё")), u8("Спасибо"));
    CHECK(renderTemplate(source, context).isResolved());
}

TEST_CASE("a variable without a value may ask instead", "[templates]")
{
    TemplateContext context = contextFrom(marina());
    CHECK(text("до {{срок|?к какому дню}}", context) == u8("до 26 ноября"));
    CHECK(questionsOf(u8("до {{срок|?к какому дню}}"), context).empty());
    context.values.remove(TemplateVariable::PromiseDate);
    CHECK(problem("до {{срок|?к какому дню}}", context) == Problem::NotAnswered);
    REQUIRE(questionsOf(u8("до {{срок|?к какому дню}}"), context).size() == 1);
    context.answers.insert(u8("к какому дню"), u8("пятницы"));
    CHECK(text("до {{срок|?к какому дню}}. {{?к какому дню}} или", context) == u8("до пятницы. Пятницы или"));
    context.answers.insert(u8("что"), u8("iPhone"));
    CHECK(text("{{?что}}", context) == u8("iPhone"));
}

TEST_CASE("building blocks nest, and cycles and bombs end", "[templates]")
{
    TemplateContext context = contextFrom(marina());
    QHash<QString, QString> blocks{{u8("привет"), u8("{{имя «, здравствуйте!»|Здравствуйте!}}\n")},
                                   {u8("пустой"), QString()},
                                   {u8("а"), u8("{{> б}}")}, {u8("б"), u8("[{{> а}}]")}};
    for (int i = 0; i < 12; ++i)
        blocks.insert(QStringLiteral("d%1").arg(i), QStringLiteral("{{> d%1}}{{> d%1}}{{> d%1}}").arg(i + 1));
    blocks.insert(QStringLiteral("d12"), QStringLiteral("x"));
    context.block = [&](const QString& key) { return blocks.contains(key) ? std::optional(blocks[key]) : std::nullopt; };
    CHECK(text("{{> Привет}} Спасибо.", context) == u8("Марина, здравствуйте! Спасибо."));
    CHECK(text("А {{> пустой}} Б", context) == u8("А Б"));
    CHECK(text("{{> а}}", context) == u8("[{{> а}}]"));
    CHECK(problem("{{> а}}", context) == Problem::BlockCycle);
    CHECK(problem("{{> d0}}", context) == Problem::BlockDepth);
    CHECK(renderTemplate(u8("{{> d0}}"), context).text.size() < 100000);
    CHECK(renderTemplate(u8("{{> d9}}"), context).isResolved());
}

TEST_CASE("forms follow the gender where it is certain", "[templates]")
{
    CHECK(text("{{род: Уважаемый|Уважаемая|Здравствуйте,}} {{имя}}") == u8("Уважаемая Марина"));
    CHECK(text("Я {{мой род: рад|рада|рады}} помочь") == u8("Я рада помочь"));
    ReplyFacts sasha = marina();
    sasha.customerName = u8("Саша");
    sasha.staff.clear();
    const TemplateContext unsure = contextFrom(sasha);
    CHECK(text("{{мой род: рад|рада|рады}} помочь", unsure) == u8("Рады помочь"));
    CHECK(problem("{{род: купил|купила}}", unsure) == Problem::NoValue);
}

TEST_CASE("on a marketplace only its own chat is named", "[templates]")
{
    ReplyFacts f = marina();
    f.contact = u8("на почту help@sever.shop");
    CHECK(text("Напишите нам {{контакт}}", contextFrom(f)) == u8("Напишите нам на почту help@sever.shop"));
    f.channelKind = u8("marketplace");
    CHECK(text("Напишите нам {{контакт|в личные сообщения}}", contextFrom(f)) == u8("Напишите нам в чат с продавцом"));
}

TEST_CASE("values are plain text, whatever they hold", "[templates]")
{
    ReplyFacts odd = marina();
    odd.product = u8("<b>{{имя}}</b>\r\n") + QChar(0x202E);
    const RenderedText r = renderTemplate(u8("{{товар}}"), contextFrom(odd));
    CHECK(r.text == u8("<b>{{имя}}</b>"));
    CHECK_FALSE(r.isResolved());
    odd.product = u8("<img src=x>");
    CHECK(renderTemplate(u8("{{товар}}"), contextFrom(odd)).text == u8("<img src=x>"));
    odd.customerName = u8("{{имя}}");
    CHECK(text("{{имя|Вы}}", contextFrom(odd)) == u8("Вы"));
    TemplateContext custom = contextFrom(marina());
    custom.fields.insert(placeholderKey(u8("Размер")), u8("M"));
    custom.fields.insert(placeholderKey(u8("Рост")), QString());
    CHECK(text("{{размер}}", custom) == u8("M"));
    CHECK(problem("{{рост}}", custom) == Problem::NoValue);
}

TEST_CASE("rendering anything reports every brace it leaves", "[templates][property]")
{
    static const QStringList pieces{u8("{{"), u8("}}"), u8("{"), u8("}"), u8("имя"), u8("товар"), u8("|"), u8("?"), u8(">"), u8("«"), u8("»"), u8("\""), u8(":"),
                                    u8("род"), u8("\\"), u8(" "), u8("\n"), u8("блок"), u8("{{имя|x}}"), u8("{{> блок}}"), u8("{{?q}}"), QString(QChar(0xD800)), u8("ё")};
    const auto any = [] {
        QString s;
        for (int i : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(pieces.size()))))
            s += pieces[i];
        return s;
    };
    REQUIRE(rc::check([&] {
        TemplateContext context;
        context.values.insert(TemplateVariable::FirstName, any());
        context.answers.insert(u8("q"), any());
        const QString block = any();
        context.block = [&](const QString&) { return std::optional(block); };
        const QString source = any();
        qsizetype at = 0;
        for (const auto& part : parseTemplate(source)) {
            RC_ASSERT(part.start == at);
            at += part.length;
        }
        RC_ASSERT(at == source.size());
        const RenderedText r = renderTemplate(source, context);
        RC_ASSERT(r.isResolved() == unresolvedIn(r.text).empty());
        if (r.text.contains(u8("{{")) || r.text.contains(u8("}}")))
            RC_ASSERT(!r.isResolved());
        for (const auto& s : r.spans) {
            RC_ASSERT(s.length > 0);
            RC_ASSERT(s.start >= 0 && s.start + s.length <= r.text.size());
        }
    }));
}
