#include "replies/reply_linter.h"

#include "replies/personal_data.h"
#include "replies/reply_facts.h"
#include "replies/starter_templates.h"
#include "replies/text_similarity.h"
#include "support/catch.h"

#include <rapidcheck.h>

using namespace encore;
using encore::test::must;
using R = LintRule;
using C = LintCode;

namespace {

QString u8(const char* s) { return QString::fromUtf8(s); }

LintInput sweater(const char* reply)
{
    LintInput in;
    in.reply = u8(reply);
    in.reviewText = u8("Заказывала свитер размер М, пришёл явно больше, рукава на ладонь длиннее. Написала в чат в пятницу — тишина.");
    in.stars = 2;
    in.customerName = u8("Ковалёва Марина");
    in.authorShown = u8("Марина К.");
    in.product = u8("Свитер «Фьорд»");
    in.limit = 1000;
    return in;
}

LintFinding finding(const LintInput& input, R rule, const LintSettings& settings = {})
{
    for (const LintFinding& f : lintReply(input, settings))
        if (f.rule == rule)
            return f;
    FAIL("the rule is off");
    return {};
}
C code(const LintInput& input, R rule) { return finding(input, rule).code; }
C code(const char* reply, R rule) { return code(sweater(reply), rule); }

const char* const kGood =
    "Марина, здравствуйте! Простите, что свитер оказался велик и что в пятницу вам не ответили — это наша ошибка. Отправим размер S до четверга, "
    "26 ноября, возврат М за наш счёт: курьер заберёт сам. В карточку товара мы добавили замеры рукава. Написали вам лично, чтобы согласовать адрес. "
    "Спасибо, что рассказали подробно.";

} // namespace

TEST_CASE("a good answer passes every rule", "[linter]")
{
    for (const LintFinding& f : lintReply(sweater(kGood))) {
        INFO(lintRuleName(f.rule).toStdString());
        CHECK((f.state == LintState::Ok || f.state == LintState::NotApplicable));
    }
    LintInput english;
    english.reply = u8("Hello Mary! We are sorry that the sweater came too large. We will send size S by Thursday, 26 November. Please write to us in a private message "
                       "so that we can agree on the address. Thank you for telling us, we hope that it fits!");
    english.reviewText = u8("Ordered a sweater in size M, it came two sizes larger and the sleeves are long");
    english.stars = 2;
    english.customerName = u8("Mary Smith");
    for (const LintFinding& f : lintReply(english)) {
        INFO(lintRuleName(f.rule).toStdString());
        CHECK((f.state == LintState::Ok || f.state == LintState::NotApplicable));
    }
}

TEST_CASE("greeting: by name, by the right name", "[linter]")
{
    CHECK(code("Здравствуйте! Спасибо.", R::Greeting) == C::NoName);
    CHECK(code("Ольга, здравствуйте!", R::Greeting) == C::WrongName);
    CHECK(code("Спасибо за отзыв.", R::Greeting) == C::NoGreeting);
    CHECK(code("Марина, спасибо за отзыв.", R::Greeting) == C::None);
    CHECK(code("Добрый день, Мариночка!", R::Greeting) == C::None);
    LintInput nobody = sweater("Здравствуйте! Спасибо.");
    nobody.customerName = u8("super77");
    CHECK(code(nobody, R::Greeting) == C::None);
}

TEST_CASE("thanks, fact, action and date", "[linter]")
{
    CHECK(code("Марина, здравствуйте! Отправим другой.", R::ThanksOrApology) == C::NoThanks);
    CHECK(code("Марина, здравствуйте! Спасибо за отзыв, нам важно ваше мнение.", R::ConcreteFact) == C::NoFact);
    CHECK(code(kGood, R::ConcreteFact) == C::None);
    CHECK_FALSE(finding(sweater(kGood), R::ConcreteFact).spans.empty());
    CHECK(code("Нам очень жаль.", R::ActionAndDate) == C::NoActionNorDate);
    CHECK(code("Отправим другой размер.", R::ActionAndDate) == C::NoDate);
    CHECK(code("Ждите до пятницы.", R::ActionAndDate) == C::NoAction);
    LintInput happy = sweater("Спасибо!");
    happy.stars = 5;
    CHECK(finding(happy, R::ActionAndDate).state == LintState::NotApplicable);
    CHECK(finding(happy, R::PrivateContact).state == LintState::NotApplicable);
    happy.reviewText = u8("Супер!");
    CHECK(finding(happy, R::ConcreteFact).state == LintState::NotApplicable);
}

TEST_CASE("blame, sarcasm and shouting are seen where they stand", "[linter]")
{
    CHECK(code("Надо было внимательнее читать описание.", R::NoBlame) == C::Blame);
    CHECK(code("Вы сами выбрали размер.", R::NoBlame) == C::Blame);
    CHECK(code("You should have read the description.", R::NoBlame) == C::Blame);
    CHECK(code("Ну конечно, у всех подходит, а у вас нет.", R::NoBlame) == C::Sarcasm);
    CHECK(code("МЫ ВСЁ ИСПРАВИМ СЕГОДНЯ", R::NoBlame) == C::Capitals);
    CHECK(code("Спасибо!!!", R::NoBlame) == C::Exclamations);
    CHECK(code("Спасибо, что написали! Ткань ПВХ, размер XL.", R::NoBlame) == C::None);
    CHECK(code(kGood, R::NoBlame) == C::None);
    const QString reply = u8("Марина, вы сами виноваты.");
    const LintFinding f = finding(sweater("Марина, вы сами виноваты."), R::NoBlame);
    REQUIRE(f.spans.size() == 1);
    CHECK(reply.mid(f.spans[0].start, f.spans[0].length) == u8("вы сами виноват"));
}

TEST_CASE("answers that shops really give are judged as a reader would", "[linter]")
{
    // "Dear customer" greets in both languages.
    LintInput nameless = sweater("Уважаемый покупатель! Простите за свитер.");
    nameless.customerName.clear();
    CHECK(code(nameless, R::Greeting) == C::None);
    nameless.reply = u8("Dear customer, we are sorry about the sweater.");
    CHECK(code(nameless, R::Greeting) == C::None);
    // What is denied is not admitted.
    CHECK(code("It is not our fault that the courier lost it.", R::NoAdmission) == C::None);
    CHECK(code("It isn't our fault.", R::NoAdmission) == C::None);
    CHECK(code("It was entirely our fault.", R::NoAdmission) == C::Admission);
    CHECK(code("Мы признаём, что нарушили ваши права.", R::NoAdmission) == C::Admission);
    CHECK(code("Признаем свою вину.", R::NoAdmission) == C::Admission);
    CHECK(code("Мы признаём ошибку и всё исправим.", R::NoAdmission) == C::None);
    CHECK(code("Это не наша вина.", R::NoAdmission) == C::None);
    for (const char* kind : {"Мы сами виноваты.", "Вы сами можете выбрать день.", "Не надо было вам столько ждать.", "Нам надо было позвонить.", "It's obviously a defect and we are sorry."})
        CHECK(code(kind, R::NoBlame) == C::None);
    for (const char* unkind : {"Читать описание надо.", "Ну вы даёте!", "С вашими руками и не такое ломается.", "Все претензии к почте.", "Надо было читать."})
        CHECK(code(unkind, R::NoBlame) == C::Blame);
    CHECK(code(nameless, R::Greeting) == C::None);
    nameless.reply = u8("Доброй ночи! Простите. Всего доброго.");
    CHECK(code(nameless, R::Greeting) == C::None);
    CHECK(code(nameless, R::PositiveEnding) == C::None);
    CHECK(code("Вернём 5 тыс. руб.", R::NoPersonalData) == C::Sum);
    // Short nouns are facts as well.
    LintInput cups;
    cups.stars = 2;
    cups.reviewText = u8("The box was crushed and one cup was broken.");
    cups.reply = u8("We are sorry about the broken cup.");
    CHECK(finding(cups, R::ConcreteFact).state == LintState::Ok);
    cups.reply = u8("We are sorry and will do better.");
    CHECK(code(cups, R::ConcreteFact) == C::NoFact);
    // A sum is told of and never forbids; beside a phone the phone is what matters.
    const LintSettings strict{{R::NoPersonalData, LintLevel::Block}};
    CHECK(finding(sweater("Вернём 350 рублей до пятницы."), R::NoPersonalData, strict).state == LintState::Warn);
    const LintFinding both = finding(sweater("Вернём 350 рублей, позвоним на +7 921 555-43-21."), R::NoPersonalData, strict);
    CHECK(both.state == LintState::Block);
    CHECK(both.code == C::Phone);
    CHECK(both.spans.size() == 2);
}

TEST_CASE("personal data does not go out in public", "[linter]")
{
    CHECK(code("Позвоним вам на +7 921 555-43-21.", R::NoPersonalData) == C::Phone);
    CHECK(code("Позвоним на 8(921)5554321", R::NoPersonalData) == C::Phone);
    CHECK(code("Написали на marina.k@mail.ru", R::NoPersonalData) == C::Email);
    CHECK(code("Курьер приедет на ул. Ленина, д. 5, кв. 12", R::NoPersonalData) == C::Address);
    CHECK(code("We will come to 12 Baker Street", R::NoPersonalData) == C::Address);
    CHECK(code("Вернули вам 4 990 ₽", R::NoPersonalData) == C::Sum);
    CHECK(code("Карта 4276 1234 5678 9012", R::NoPersonalData) == C::CardNumber);
    CHECK(code("Марина Ковалёва, здравствуйте!", R::NoPersonalData) == C::LastName);
    CHECK(code("Дарим купон на 500 ₽", R::NoPersonalData) == C::None);
    CHECK(code("Заказ 10482, размер 48, до 26 ноября 2026", R::NoPersonalData) == C::None);
    CHECK(code("Заказ 12345678-0012-1", R::NoPersonalData) == C::None);
    LintInput own = sweater("Пишите на help@sever.shop или звоните +7 (812) 300-40-50");
    CHECK(code(own, R::NoPersonalData) == C::Email);
    own.ownContacts = {u8("help@sever.shop"), u8("8 812 300 40 50")};
    CHECK(code(own, R::NoPersonalData) == C::None);
    own.ownContacts.clear();
    own.isPublic = false;
    CHECK(finding(own, R::NoPersonalData).state == LintState::NotApplicable);
    LintInput shown = sweater("Марина Ковалёва, здравствуйте!");
    shown.authorShown = u8("Марина Ковалёва");
    CHECK(code(shown, R::NoPersonalData) == C::None);
}

TEST_CASE("ending, private contact and length", "[linter]")
{
    CHECK(code("Спасибо за отзыв. Мы всё проверили. Ткань такая. Цвет такой.", R::PositiveEnding) == C::NoPositiveEnding);
    CHECK(code("Цвет такой. Будем рады видеть вас снова!\nС уважением, Анна, «Север»", R::PositiveEnding) == C::None);
    CHECK(code("Отправим другой.", R::PrivateContact) == C::NoPrivateContact);
    CHECK(code("Напишите нам в личные сообщения.", R::PrivateContact) == C::None);
    LintInput in = sweater("12345");
    in.limit = 4;
    CHECK(code(in, R::Length) == C::TooLong);
    CHECK(finding(in, R::Length).state == LintState::Block);
    in.reply = u8("👩‍👩‍👧👩‍👩‍👧");
    CHECK(code(in, R::Length) == C::None);
    in.reply = u8("  ");
    CHECK(code(in, R::Length) == C::Empty);
}

TEST_CASE("answers that repeat the last posts are seen", "[linter]")
{
    LintInput in = sweater(kGood);
    CHECK(finding(in, R::Variety).state == LintState::NotApplicable);
    in.recentPosts = {u8("Совсем другой ответ про чашки и коробки."), u8(kGood).replace(u8("Марина"), u8("Ирина")).replace(u8("размер S"), u8("размер L"))};
    const LintFinding f = finding(in, R::Variety);
    CHECK(f.code == C::LikeRecentPost);
    CHECK(f.facts == QStringList{u8("1")});
    CHECK(f.value > .6);
    CHECK(jaccard(shinglesOf(u8("деньги вернули")), shinglesOf(u8("Деньги, вернули!"))) == 1.0);
    CHECK(jaccard({}, {}) == 0.0);
    for (int i = 0; i < 20; ++i)
        in.recentPosts.prepend(u8("Ответ про чашки и коробки, не похожий ни на что"));
    CHECK(finding(in, R::Variety).state == LintState::Ok);
}

TEST_CASE("a question in the review is to be answered", "[linter]")
{
    LintInput in = sweater("Марина, спасибо за отзыв!");
    CHECK(finding(in, R::QuestionAnswered).state == LintState::NotApplicable);
    in.reviewText = u8("Шерсть мягкая. А стирать в машинке её получится?");
    CHECK(code(in, R::QuestionAnswered) == C::QuestionOpen);
    in.reply = u8("Марина, спасибо! Стирать лучше при 30 градусах.");
    CHECK(code(in, R::QuestionAnswered) == C::None);
    in.reply = u8("Марина, спасибо! Да, в деликатном режиме.");
    CHECK(code(in, R::QuestionAnswered) == C::None);
    // By the rule that brings questions up in the inbox: no mark is needed, and an outcry is none.
    in.reply = u8("Марина, спасибо за отзыв!");
    in.reviewText = u8("Подскажите, как стирать шерсть");
    CHECK(code(in, R::QuestionAnswered) == C::QuestionOpen);
    in.reviewText = u8("Свитер велик. Как так можно?!");
    CHECK(finding(in, R::QuestionAnswered).state == LintState::NotApplicable);
}

TEST_CASE("admissions warn, open placeholders always block", "[linter]")
{
    CHECK(code("Это полностью наша вина.", R::NoAdmission) == C::Admission);
    CHECK(code("We accept full liability.", R::NoAdmission) == C::Admission);
    CHECK(code("Простите, это наша ошибка.", R::NoAdmission) == C::None);
    LintSettings off;
    for (LintRule rule : lintRules())
        off.insert(rule, LintLevel::Off);
    const auto findings = lintReply(sweater("{{имя}}, здравствуйте"), off);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].rule == R::Resolved);
    CHECK(blocksPosting(findings));
    CHECK_FALSE(blocksPosting(lintReply(sweater("здравствуйте"), off)));
    LintSettings strict{{R::NoBlame, LintLevel::Block}};
    CHECK(blocksPosting(lintReply(sweater("Вы сами виноваты."), strict)));
}

TEST_CASE("starter templates keep the rules they teach", "[linter][templates]")
{
    for (const char* language : {"ru", "en"}) {
        const bool ru = qstrcmp(language, "ru") == 0;
        const StarterLibrary library = must(starterLibrary(u8(language)));
        for (const StarterTemplate& t : library.templates) {
            ReplyFacts facts;
            facts.language = u8(language);
            facts.customerName = ru ? u8("Марина") : u8("Mary");
            facts.promisedOn = QDate(2026, 11, 26);
            facts.today = QDate(2026, 11, 20);
            facts.product = ru ? u8("Свитер «Фьорд»") : u8("the Fjord sweater");
            TemplateContext context = contextFrom(facts);
            context.block = [&](const QString& key) { return library.block(key); };
            for (const auto& q : questionsOf(t.body, context)) {
                // The example in brackets is what a person would type.
                QString example = q.question.section(u'(', 1).section(u')', 0, 0);
                context.answers.insert(placeholderKey(q.question), example.isEmpty() ? q.proposal : example);
            }
            LintInput in;
            in.reply = renderTemplate(t.body, context).text;
            in.stars = t.starsFrom;
            in.customerName = facts.customerName;
            in.limit = 1000;
            for (const LintFinding& f : lintReply(in)) {
                // Thanks for a change, or an answer to a question, need no date.
                if (f.rule == R::ActionAndDate && (t.situation == u8("question") || t.situation == u8("changed")))
                    continue;
                if (f.rule == R::PrivateContact && (t.situation == u8("question") || t.situation == u8("changed")))
                    continue;
                INFO(t.key.toStdString() << " " << lintRuleName(f.rule).toStdString() << "\n" << in.reply.toStdString());
                CHECK((f.state == LintState::Ok || f.state == LintState::NotApplicable));
            }
        }
    }
}

TEST_CASE("the checklist reads any text", "[linter][property]")
{
    static const QStringList pieces{u8("Марина, "), u8("вы сами "), u8("!!!"), u8("{{"), u8("}}"), u8("+7 921 "), u8("555-43-21"), u8("a@b.ru"), u8("5 000 ₽"), u8("КАПС "),
                                    u8("? "), u8(". "), u8("\n"), QString(QChar(0xD800)), u8("👩‍👩‍👧"), u8("ул. Ленина "), u8("12"), QString(2000, QChar(u'а'))};
    REQUIRE(rc::check([] {
        const auto any = [] {
            QString s;
            for (int i : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(pieces.size()))))
                s += pieces[i];
            return s;
        };
        LintInput in;
        in.reply = any();
        in.reviewText = any();
        in.product = any();
        in.customerName = any();
        in.stars = *rc::gen::inRange(0, 6);
        in.recentPosts = {any(), any()};
        for (const LintFinding& f : lintReply(in)) {
            RC_ASSERT((f.code == LintCode::None) == (f.state == LintState::Ok || f.state == LintState::NotApplicable));
            for (const LintSpan& s : f.spans)
                RC_ASSERT(s.start >= 0 && s.length > 0 && s.start + s.length <= in.reply.size());
        }
    }));
}
