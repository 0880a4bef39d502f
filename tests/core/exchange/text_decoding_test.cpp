#include "exchange/text_decoding.h"

#include "exchange/single_byte_tables.h"
#include "table_helpers.h"

#include <QBuffer>

#include <rapidcheck.h>

using namespace encore;
using namespace encore::test;

namespace {

QByteArray encode(const QString& text, const SingleByteTable& table)
{
    QByteArray bytes;
    for (const QChar c : text) {
        if (c.unicode() < 0x80) {
            bytes += char(c.unicode());
            continue;
        }
        const auto at = std::find(table.begin(), table.end(), c.unicode());
        bytes += at == table.end() ? '?' : char(0x80 + (at - table.begin()));
    }
    return bytes;
}

const QString kShopText = u"Имя;Телефон;Сумма\nАнна Иванова;+7 926 123-45-67;1 234,50\nОБЩЕСТВО «РОМАШКА»;;10\nЁлкин Пётр №5;—;0\n"_qs;

} // namespace

TEST_CASE("the encoding of Russian files is recognised", "[exchange][text]")
{
    CHECK(detectEncoding(kShopText.toUtf8()).encoding == Encoding::Utf8);
    CHECK(detectEncoding("\xEF\xBB\xBF" + kShopText.toUtf8()).byteOrderMark);
    CHECK(detectEncoding(encode(kShopText, kWindows1251)).encoding == Encoding::Windows1251);
    CHECK(detectEncoding(encode(kShopText, kCp866)).encoding == Encoding::Cp866);
    CHECK(detectEncoding(encode(kShopText, kKoi8R)).encoding == Encoding::Koi8R);
    CHECK(decodeText(encode(kShopText, kWindows1251), Encoding::Windows1251) == kShopText);
    for (const SingleByteTable* table : {&kWindows1251, &kCp866, &kKoi8R}) {
        const Encoding expected = table == &kWindows1251 ? Encoding::Windows1251 : table == &kCp866 ? Encoding::Cp866 : Encoding::Koi8R;
        CHECK(detectEncoding(encode(u"имя\nИванов Иван\n"_qs, *table)).encoding == expected);
        CHECK(detectEncoding(encode(u"ФИО\nИВАНОВА АННА ПЕТРОВНА\n"_qs, *table)).encoding == expected);
    }
    CHECK(detectEncoding("name,city\nJos\xE9,Z\xFCrich\nRen\xE9" "e,K\xF6ln\n").encoding == Encoding::Windows1252);
    CHECK(detectEncoding("sum\n9\xA0" "280,00\n1\xA0" "000\n").encoding == Encoding::Windows1251);
    CHECK(detectEncoding("plain,ascii\n1,2\n").encoding == Encoding::Utf8);
}

TEST_CASE("UTF-16 is recognised by its mark and without it", "[exchange][text]")
{
    for (const bool big : {false, true}) {
        QByteArray bytes;
        for (const QChar c : u"\uFEFFИмя\tСумма\nАнна\t10\n"_qs) {
            bytes += char(big ? c.unicode() >> 8 : c.unicode() & 0xFF);
            bytes += char(big ? c.unicode() & 0xFF : c.unicode() >> 8);
        }
        const Encoding expected = big ? Encoding::Utf16Be : Encoding::Utf16Le;
        CHECK(detectEncoding(bytes).encoding == expected);
        CHECK(detectEncoding(bytes.mid(2)).encoding == expected);
        CHECK(decodeText(bytes, expected) == u"Имя\tСумма\nАнна\t10\n"_qs);
    }
}

TEST_CASE("one damaged letter does not turn a UTF-8 file into another encoding", "[exchange][text]")
{
    QByteArray bytes;
    for (int i = 0; i < 50; ++i)
        bytes += kShopText.toUtf8();
    bytes += "\xD0;\n";
    const DetectedEncoding found = detectEncoding(bytes);
    CHECK(found.encoding == Encoding::Utf8);
    CHECK(found.damagedBytes == 1);
}

TEST_CASE("a letter far behind the first megabyte still decides", "[exchange][text]")
{
    QByteArray bytes("name,text\n");
    while (bytes.size() < 3 << 20)
        bytes += "Anna,good\n";
    bytes += encode(u"Анна,Хорошо\n"_qs, kWindows1251);
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    CHECK(must(detectEncoding(buffer)).encoding == Encoding::Windows1251);
    CHECK(buffer.pos() == 0);
}

TEST_CASE("text from outside is made clean", "[exchange][text]")
{
    CHECK(cleanText(u"a\0b\u0001c\u0085d\te\n"_qs) == u"a b c d\te\n"_qs);
    QString lone = u"x_y"_qs;
    lone[1] = QChar(0xD83D);
    CHECK(cleanText(lone) == u"x\uFFFDy"_qs);
    CHECK(cleanText(u"😀"_qs) == u"😀"_qs);
    CHECK(decodeText(QByteArray("\xED\xA0\xBD!", 4), Encoding::Utf8).endsWith(u'!'));
    CHECK(isCleanText(decodeText(QByteArray("\xED\xA0\xBD\0\x01", 5), Encoding::Utf8)));
    CHECK(decodeText(QByteArray("\xC0\xAF\xE0\x80\x80\xF5x"), Encoding::Utf8).count(QChar(0xFFFD)) == 6 + 0 * 1);
}

TEST_CASE("decoding in pieces equals decoding at once, for any bytes", "[exchange][text]")
{
    REQUIRE(rc::check("pieces", [](const std::vector<unsigned char>& raw) {
        const QByteArray bytes(reinterpret_cast<const char*>(raw.data()), qsizetype(raw.size()));
        const int step = *rc::gen::inRange(1, 7);
        for (const Encoding e : {Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be, Encoding::Windows1251, Encoding::Cp866}) {
            TextDecoder decoder(e);
            QString text;
            for (qsizetype i = 0; i < bytes.size(); i += step)
                decoder.decode(QByteArrayView(bytes).sliced(i, qMin<qsizetype>(step, bytes.size() - i)), text);
            decoder.decode({}, text, true);
            RC_ASSERT(text == decodeText(bytes, e));
            RC_ASSERT(isCleanText(text));
        }
        (void)detectEncoding(bytes);
    }));
    REQUIRE(rc::check("UTF-8 there and back", [](const std::vector<char16_t>& units) {
        const QString text = cleanText(QString(reinterpret_cast<const QChar*>(units.data()), qsizetype(units.size())));
        RC_PRE(!text.startsWith(QChar::ByteOrderMark));
        RC_ASSERT(decodeText(text.toUtf8(), Encoding::Utf8) == text);
    }));
}

TEST_CASE("encodings have names", "[exchange][text]")
{
    for (const Encoding e : {Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be, Encoding::Windows1251, Encoding::Cp866, Encoding::Koi8R, Encoding::Windows1252})
        CHECK(encodingFromName(encodingName(e)) == e);
    CHECK(encodingFromName(u"Win-1251"_qs) == Encoding::Windows1251);
    CHECK_FALSE(encodingFromName(u"klingon"_qs));
}
