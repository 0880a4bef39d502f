#include "customers/english_names.h"

#include "base/text_fold.h"

#include <QHash>

namespace encore {

namespace {

// "full form form …", one name a line. Spellings of the full name are forms too.
const char* const kNames[] = {
    "abigail abby gail",
    "albert al bert bertie",
    "alexander alex alec xander sandy lex",
    "alexandra alex sandra sandy lexi",
    "alfred al alf alfie fred freddie",
    "amanda mandy",
    "andrew andy drew",
    "anne ann anna annie nan nancy",
    "anthony antony tony",
    "arthur art artie",
    "barbara barb babs barbie",
    "benjamin ben benny benji",
    "caroline carolyn carrie caro",
    "catherine katherine kathryn katharine cathy kathy kate katie kat kit kitty cate",
    "charles charlie chuck chas charley",
    "charlotte charlie lottie",
    "christina christine chris chrissie tina christy kristina kristine kris",
    "christopher chris kit topher kristopher kris",
    "cynthia cindy",
    "daniel dan danny",
    "david dave davy",
    "deborah debra deb debbie",
    "donald don donnie",
    "dorothy dot dottie dolly",
    "edward ed eddie ted teddy ned",
    "eleanor elinor ellie nell nora",
    "elizabeth elisabeth liz lizzie lizzy beth betty bess bessie betsy eliza libby lisa elsie",
    "frances fran francie frankie",
    "francis frank frankie",
    "frederick fred freddie freddy",
    "geoffrey jeffrey jeff geoff",
    "gerald gerry jerry",
    "gregory greg gregg",
    "harold harry hal",
    "henry harry hank hal",
    "isabella isabel isabelle bella izzy belle",
    "jacob jake",
    "jacqueline jackie",
    "james jim jimmy jamie",
    "janet jan",
    "jennifer jen jenny jennie",
    "jessica jess jessie",
    "john jack johnny jon",
    "jonathan jon jonny johnny",
    "joseph joe joey",
    "joshua josh",
    "judith judy jude",
    "kenneth ken kenny",
    "kimberly kim kimberley",
    "lawrence laurence larry laurie",
    "leonard leo len lenny",
    "lillian lilian lily",
    "louis lewis lou louie",
    "margaret maggie meg peggy peg marge margie madge rita greta daisy",
    "martin marty",
    "mary molly polly mamie",
    "matthew matt matty mathew",
    "maxwell max",
    "michael mike mick mickey micky mikey",
    "michelle shelly",
    "nathaniel nathan nate nat",
    "nicholas nicolas nick nicky",
    "nicole nicky nikki",
    "oliver ollie",
    "pamela pam",
    "patricia pat patty patsy trish tricia",
    "patrick pat paddy",
    "peter pete",
    "philip phillip phil pip",
    "raymond ray",
    "rebecca rebekah becky becca",
    "richard rick ricky dick rich richie",
    "robert rob robbie bob bobby bert",
    "roberta bobbie robbie",
    "ronald ron ronnie",
    "samantha sam sammy",
    "samuel sam sammy",
    "sarah sara sally sadie",
    "stephanie steph stephie",
    "stephen steven steve stevie stephan",
    "stuart stewart stu",
    "susan suzanne susanna sue susie suzie",
    "theodore ted teddy theo",
    "theresa teresa terry tess tessa tracy",
    "thomas tom tommy",
    "timothy tim timmy",
    "victoria vicky vicki tori",
    "victor vic",
    "vincent vince vinny",
    "walter walt wally",
    "william bill billy will willy willie liam",
    "zachary zach zack zak",
};

const QHash<QString, QStringList>& forms()
{
    static const QHash<QString, QStringList> index = [] {
        QHash<QString, QStringList> all;
        for (const char* line : kNames) {
            const QStringList words = QString::fromLatin1(line).split(u' ');
            for (const QString& word : words)
                all[word] << words.front();
        }
        return all;
    }();
    return index;
}

} // namespace

QStringList englishNamesOf(QStringView first) { return forms().value(foldForSearch(first)); }

} // namespace encore
