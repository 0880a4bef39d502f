#include "replies/reply_patterns.h"

#include "base/text_fold.h"

#include <QSet>

namespace encore {

namespace {

/// Alternatives that begin at the start of a word.
QRegularExpression words(const char16_t* alternatives)
{
    return QRegularExpression(QStringLiteral("(?<![\\p{L}\\d])(?:") + QString::fromUtf16(alternatives) + QLatin1Char(')'),
                              QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
}

QString stemOf(const QString& word)
{
    // Endings are short in both languages; five letters tell words apart well enough for a hint.
    return word.size() <= 5 ? word.left(std::max<qsizetype>(4, word.size() - 1)) : word.left(5);
}

const QSet<QString>& commonStems()
{
    static const QSet<QString> stems = [] {
        const QString common = QStringLiteral(
            "спасибо благодарим благодарю отзыв отзыва отзывы здравствуйте добрый день очень магазин магазина магазине покупка покупки покупку товар товара "
            "будем рады рада этого этому который которая которые можно нужно всегда если когда чтобы потому только просто также вообще даже есть было были была "
            "будет меня нами вами ваша ваше ваши нашей наша наши нашем себя весь всего всем всех после перед через более более хорошо плохо отлично отличный "
            "отличная нормально лучше хуже рекомендую советую пожалуйста простите извините жаль нравится понравилось понравился понравилась "
            "купила купил заказала заказал заказывала заказывал заказ заказа заказали пришло пришел пришла получила получил напишите написать личные сообщения "
            "thank thanks review reviews hello dear very shop store purchase product would could should about with have this that your yours from they them "
            "the and was one for not but too are all had has him her his you our who did can get got its out off now any how why two she use yes let say "
            "как что для это его все так или вот мне ему нас вас вам нам они она оно тут там два три раз уже еще был под над при без чем где нет кто два вас мой моя мои мне "
            "свой вам них ним ней так тот эта эти том той тем вне про сам "
            "been were will just really also when what which there here good great nice well recommend please sorry order ordered bought came write message");
        QSet<QString> set;
        for (const QString& w : common.split(u' '))
            set.insert(stemOf(foldForSearch(w)));
        return set;
    }();
    return stems;
}

} // namespace

#define ENCORE_PATTERN(NAME, TEXT)                            \
    const QRegularExpression& NAME()                          \
    {                                                         \
        static const QRegularExpression pattern = words(TEXT); \
        return pattern;                                       \
    }

ENCORE_PATTERN(greetingPattern, u"здравствуй|добр(?:ый|ого) (?:день|дня|вечер|вечера)|доброе утро|доброй ночи|доброго времени|уважаем(?:ый|ая|ые)|приветству|рады приветствовать|"
                                u"hello|hi\\b|dear\\b|good (?:morning|afternoon|evening|day)|greetings")

ENCORE_PATTERN(thanksPattern, u"спасибо|благодар|признательн|прост(?:ите|и\\b)|прос(?:им|ить) прощени|извин|сожале|(?:очень )?жаль|"
                              u"thank|grateful|appreciate|sorry|apolog|regret")

ENCORE_PATTERN(actionPattern, u"отправ(?:им|или|ляем|лю)|перешл|пришл(?:ём|ем)|вышл(?:ем|ем)|замен(?:им|или|а)|обменя|верн(?:ём|ем|ули|у\\b)|возврат|привез|достав(?:им|ит)|передел|исправ|"
                              u"провер|добав|позвон|свяж|связал|перемер|уточн|разбер|разобра|компенс|возмест|подар|ответим|предлож|выясн|измен|усил|передад|передал|переснимем|"
                              u"приготов|обсуд|поговор|прослед|примем|приняли|организ|сдела(?:ем|ли)|реши(?:м|ли)|поменя|оформ|зачисл|написали|напишем|нашл|найд|начисл|пересмотр|обучи|сменим|собер|"
                              u"we(?:'ll|’ll| will| have| are going to| sent| replaced| refunded| fixed)|will|(?:send|sent|replac|refund|repair|fix|check|contact|call|redo|exchang|collect|resend)\\w*")

ENCORE_PATTERN(datePattern, u"сегодня|завтра|послезавтра|в течение|за (?:\\d+|пару|один|два|три)|через (?:\\d+|час|день|неделю|пару|два|три)|до (?:конца|понедел|вторн|сред|четв|пятн|субб|воскр|завтра|вечера|\\d)|"
                            u"к (?:понедел|вторн|сред|четв|пятн|субб|воскр|вечеру|концу|\\d)|(?:в|во) (?:понедел|вторн|сред|четв|пятн|субб|воскр)|на (?:этой|следующей) неделе|"
                            u"\\d{1,2} (?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)|\\d{1,2}\\.\\d{2}(?!\\d)|\\d{1,2}:\\d{2}|тот же (?:рабочий )?день|сейчас же|уже (?:отправ|вернул|замен|исправ)|"
                            u"today|tomorrow|tonight|within|in (?:\\d+|a|one|two|three) (?:hour|day|week)|by (?:\\d|the end|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|tomorrow|today|noon|tonight)|"
                            u"on (?:mon|tue|wed|thu|fri|sat|sun)|this week|next week|same (?:working )?day|\\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w* \\d{1,2}")

ENCORE_PATTERN(blamePattern, u"вы (?:же )?сами виноват|(?<!мы )(?<!мы же )сами виноват|вы (?:же )?сами\\b(?! (?:можете|сможете|решите|решаете|выберете|хотите|захотите))|ваша (?:вина|ошибка|проблема)|ваши проблемы|(?<!не )(?<!нам )(?:надо|нужно|следовало|стоило) было(?! нам)|вы (?:должны|обязаны) были|"
                             u"невнимательн|внимательн(?:о|ее) (?:чита|смотр|изуч)|вы (?:просто )?не (?:поняли|прочитали|разобрались|правы)|вы неправы|если бы вы\\b|не наша (?:вина|проблема)|"
                             u"не наши проблемы|мы (?:тут )?ни при ч[её]м|вр[её]те|лж[её]те|ложь\\b|вранье|враньё|клевет|неадекват|к вашему сведению|как мы уже (?:говорили|писали|объясняли)|"
                             u"читать (?:описани|таблиц|инструкци|услови|состав)\\p{L}* (?:надо|нужно)|ну вы да[её]те|с вашими руками|претензии (?:не к нам|к (?:почте|курьеру|доставке|производителю|маркетплейсу))|учитесь|научитесь|не позорьтесь|нормальные (?:люди|покупатели)|руки (?:не )?из|"
                             u"you should have|your (?:own )?(?:fault|mistake|problem)|you (?:simply )?(?:did not|didn't|didn’t|failed to) (?:read|understand)|read the (?:description|instructions)|"
                             u"as we (?:have )?(?:already )?(?:said|told|explained)|not our (?:fault|problem)|you are (?:wrong|lying)|you're (?:wrong|lying)|liar|if you had (?:only|read|checked|measured|asked|looked)|calm down|normal (?:people|customers)")

ENCORE_PATTERN(sarcasmPattern, u"ну конечно|неужели|поздравляем вас с (?:этим|таким)|какая неожиданность|ну надо же|ой[,!] вс[её]|очень смешно|спасибо, кэп|спасибо, капитан|гениально|"
                               u"сочувствуем вашей|рады за вас|удивительно, но факт|obviously,? you|congratulations on (?:your|being)|how surprising|what a surprise|very funny|good for you|sure you did")

ENCORE_PATTERN(positivePattern, u"будем рад|рады (?:видеть|помочь|будем|стараться)|жд[её]м|до (?:скор(?:ой|ого)|новых|следующей) встреч|до встречи|надеемся|хорошего|всего (?:доброго|наилучшего)|приятн(?:ого|ых)|с удовольствием|пусть|спасибо|благодар|"
                                u"(?:очень )?хотим, чтобы|хочется, чтобы|постараемся|сделаем вс[её]|всегда (?:рады|готовы)|носите|наслаждайтесь|радова|порадует|обращайтесь|заходите|приходите|возвращайтесь|предложим решение|отвечаем каждый|скоро|"
                                u"look(?:ing)? forward|hope|see you|glad|welcome|thank|enjoy|wish|good day|want (?:you|it|the next)|do everything|happy to|until next|brings? joy|take care|better (?:now|impression)|offer a solution")

ENCORE_PATTERN(privateContactPattern, u"личн|в личк|в чат|в чате|в директ|напишите (?:нам|мне)|написали вам|пишите (?:нам|мне|на)|позвон|свяж(?:итесь|емся)|связались|на почту|по почте|по телефону|пришлите|"
                                      u"private|direct message|\\bdm\\b|message us|write to us|contact us|e-?mail us|call us|in the chat|reach (?:us|out)|get in touch|send (?:us )?(?:its|the|your) number")

ENCORE_PATTERN(admissionPattern, u"(?<!не )наш[аей]{1,2} вин[аыеуой]{1,2}|мы виноват|призна[её]м,? (?:свою |нашу |полную )?(?:вину|ответственность|нарушени)|призна[её]м,? что (?:мы )?(?:виноват|наруш|обману)|"
                                 u"наруш(?:или|ены) (?:ваши |права)|обманули вас|ввели вас в заблуждение|нес[её]м (?:полную |юридическую )?ответственность|нарушили закон|нарушени[еяй] закона|"
                                 u"обязаны (?:вам )?(?:вернуть|возместить|выплатить)|моральн(?:ый|ого) (?:вред|ущерб)|халатност|контрафакт|подделк|просроченн(?:ый|ую|ое) продали|опасн(?:ый|ая|ое) для здоровья|отравили|"
                                 u"(?<!not )(?<!n't )(?<!n’t )(?:entirely |totally |completely )?our fault|we (?:deceived|misled|cheated) you|violated your rights|we (?:admit|are guilty|are liable|accept (?:full )?(?:liability|responsibility))|negligen|we broke the law|liabilit|counterfeit|we poisoned|unsafe product")

ENCORE_PATTERN(answerPattern, u"да[,. ]|нет[,. ]|можно|нельзя|есть\\b|будет|подойд|подходит|стоит|размер|состав|доставля|работаем|yes\\b|no\\b|you can|cannot|can't|it is|it's|available|we (?:deliver|have|do)|open ")

ENCORE_PATTERN(signaturePattern, u"с уважением|с любовью|искренне|ваш[аи]? (?:команда|магазин)|команда магазина|администрация|служба заботы|служба поддержки|best regards|kind regards|regards|sincerely|yours|warm(?:ly| regards)|the team")

#undef ENCORE_PATTERN

std::vector<ContentWord> contentWords(const QString& text)
{
    std::vector<ContentWord> found;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype start = i;
        while (i < text.size() && text[i].isLetterOrNumber())
            ++i;
        if (i == start) {
            ++i;
            continue;
        }
        const QString word = foldForSearch(QStringView(text).mid(start, i - start));
        const bool number = word.size() >= 2 && word.at(0).isDigit();
        if (word.size() < 3 && !number)
            continue;
        const QString stem = number ? word : stemOf(word);
        if (!commonStems().contains(stem))
            found.push_back({stem, start, i - start});
    }
    return found;
}

} // namespace encore
