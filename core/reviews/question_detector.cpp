#include "reviews/question_detector.h"

#include "base/text_fold.h"

#include <QRegularExpression>

#include <vector>

namespace encore {

namespace {

constexpr qsizetype kReadLimit = 20000;

QRegularExpression made(const char16_t* source)
{
    return QRegularExpression(QString::fromUtf16(source), QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

constexpr char16_t kOutcry[] =
    u"как так|так можно|как же так|как такое|сколько (?:же )?можно|кто (?:же )?так делает|кто вас|вы серь[её]зно|серь[её]зно\\b|издеваетесь|смеетесь|шутите|"
    u"за что (?:я|мы|деньги|такие)|это (?:вообще )?(?:называется|сервис|нормально|магазин|качество|шутка)|и это (?:называется|все|за)|что за|какого|куда катит|куда смотр|"
    u"где (?:совесть|справедливость|логика|обещанн|контроль|качество)|зачем (?:тогда|вообще|так|обманыв|врать|вам|писать|я)|почему я должн|почему мы должн|"
    u"стоит ли говорить|надо ли говорить|что (?:тут|еще|ещё) сказать|что сказать|что может быть лучше|кому (?:это|оно) надо|ну и что|не стыдно|а смысл|в чем смысл|"
    u"разве (?:так|это|можно)|неужели|really\\b|seriously|are you kidding|kidding me|how (?:dare|is (?:that|this) (?:even )?possible|could you|hard can|hard is)|"
    u"who does (?:that|this)|what the (?:hell|heck)|is this a joke|what(?:'s| is) the point|what kind of|what more can|why would (?:you|anyone)|why bother|what can i say|what (?:is )?not to (?:like|love)|what's not to";

constexpr char16_t kAsks[] =
    u"^(?:а |и |но |ещ[её] |вопрос[:,]? )?(?:подскажите|скажите|сообщите|уточните|ответьте|напишите, (?:пожалуйста, )?(?:как|когда|где|какой|какая|есть ли|можно ли))\\b|"
    u"\\b(?:подскажите|скажите|уточните|сообщите)(?:,? пожалуйста)?,? (?:как|когда|где|какой|какая|какие|какого|сколько|что|есть|можно|будет|куда|почему|кто|нет ли|а )|"
    u"\\b(?:есть|можно|будет|будут|нельзя|подойд[её]т|планируете|планируется|ожидается|появится|бывает|бывают|возможен|возможна|возможно) ли\\b|"
    u"\\bинтересно,? (?:а )?(?:когда|будет|есть|где|как|почему|можно)|\\bхотел(?:а|ось|и)?(?: бы)? (?:узнать|уточнить|спросить)|\\b(?:у меня|есть) вопрос\\b|\\bжду ответа\\b|"
    u"\\b(?:could|can|would) you (?:please )?(?:tell|let|advise|explain|say)|\\b(?:please|pls) (?:tell|advise|let me know)|\\bi(?:'d| would) like to (?:know|ask)|\\bi (?:wonder|have a question)|\\bdoes anyone know|"
    u"\\blet me know (?:if|when|whether|how)";

// A question mark, then the author's own short answer: «Что понравилось? Всё!».
constexpr char16_t kOwnAnswer[] =
    u"^(?:да\\b|нет\\b|вс[её]\\b|никак|никогда|нигде|ничего|ничем|никто|конечно|однозначно|разумеется|не знаю|а вот|потому что|оказалось|ответ|цена|качество|увы|"
    u"yes\\b|no\\b|nothing|everything|nope|never|absolutely|of course|definitely|because)";
constexpr char16_t kListHead[] = u"^(?:что (?:понравилось|не понравилось|хорошего|плохого|я заказ)|какие (?:плюсы|минусы)|плюсы|минусы|рекомендую ли|вернусь ли|советую ли|купл[юи] ли|закажу ли|"
                                 u"would i|do i|will i|did i|what (?:did )?i (?:like|love)|the good|the bad|worth it|recommend)";

struct Sentence {
    QString text;
    bool asked = false;      ///< ends in a question mark
    bool shouted = false;    ///< with an exclamation mark beside it
};

std::vector<Sentence> sentencesOf(const QString& text)
{
    std::vector<Sentence> found;
    Sentence now;
    const auto finish = [&] {
        now.text = now.text.simplified();
        if (!now.text.isEmpty())
            found.push_back(now);
        now = {};
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool mark = c == u'?' || c == u'!' || c == u'.' || c == u'…';
        if (!mark && c != u'\n') {
            now.text += c;
            continue;
        }
        // A dot inside a number or an address is no end.
        if (c == u'.' && i + 1 < text.size() && !text[i + 1].isSpace() && text[i + 1] != u'.')  {
            now.text += c;
            continue;
        }
        while (i < text.size() && (text[i] == u'?' || text[i] == u'!' || text[i] == u'.' || text[i] == u'…')) {
            now.asked |= text[i] == u'?';
            now.shouted |= text[i] == u'!';
            ++i;
        }
        if (i < text.size() && text[i] != u'\n')
            --i;
        // «(есть?)» and quotes: the closing mark belongs to the sentence.
        finish();
    }
    finish();
    return found;
}

} // namespace

QStringList questionsIn(const QString& text)
{
    QStringList questions;
    const std::vector<Sentence> sentences = sentencesOf(text.left(kReadLimit));
    static const QRegularExpression asks = made(kAsks), outcry = made(kOutcry), listHead = made(kListHead), ownAnswer = made(kOwnAnswer);
    for (size_t i = 0; i < sentences.size(); ++i) {
        const Sentence& s = sentences[i];
        const QString folded = foldForSearch(s.text);
        if (wordsOf(folded).isEmpty())
            continue;
        if (asks.match(folded).hasMatch()) {
            questions << s.text;
            continue;
        }
        if (!s.asked || s.shouted || outcry.match(folded).hasMatch() || listHead.match(folded).hasMatch())
            continue;
        const QString next = i + 1 < sentences.size() && !sentences[i + 1].asked ? foldForSearch(sentences[i + 1].text) : QString();
        if (!next.isEmpty() && wordsOf(next).size() <= 6 && ownAnswer.match(next).hasMatch())
            continue;
        questions << s.text;
    }
    return questions;
}

QString questionIn(const QString& text)
{
    const QStringList all = questionsIn(text);
    return all.isEmpty() ? QString() : all.front();
}

} // namespace encore
