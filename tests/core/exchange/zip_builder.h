#pragma once

#include <QByteArray>
#include <QtEndian>

#include <vector>

namespace encore::test {

/// Makes a ZIP in memory, byte by byte, so that it may also lie about its sizes.
class ZipBuilder {
public:
    ZipBuilder& add(const QByteArray& name, const QByteArray& content, qint64 declaredSize = -1)
    {
        const QByteArray packed = qCompress(content, 9).mid(6).chopped(4);     // raw deflate without Qt's and zlib's frames
        const quint32 size = quint32(declaredSize < 0 ? content.size() : declaredSize);
        const QByteArray common = u16(20) + u16(0) + u16(8) + u16(0) + u16(0x21) + u32(crc(content)) + u32(quint32(packed.size())) + u32(size)
                                + u16(quint16(name.size())) + u16(0);
        m_directory += "PK\x01\x02" + u16(20) + common + u16(0) + u16(0) + u16(0) + u32(0) + u32(quint32(m_bytes.size())) + name;
        m_bytes += "PK\x03\x04" + common + name + packed;
        ++m_count;
        return *this;
    }

    QByteArray bytes() const
    {
        return m_bytes + m_directory + "PK\x05\x06" + u16(0) + u16(0) + u16(m_count) + u16(m_count) + u32(quint32(m_directory.size()))
             + u32(quint32(m_bytes.size())) + u16(0);
    }

private:
    static QByteArray u16(quint16 v) { QByteArray b(2, 0); qToLittleEndian(v, b.data()); return b; }
    static QByteArray u32(quint32 v) { QByteArray b(4, 0); qToLittleEndian(v, b.data()); return b; }
    static quint32 crc(const QByteArray& content)
    {
        static const auto table = [] {
            std::vector<quint32> t(256);
            for (quint32 i = 0; i < 256; ++i) {
                t[i] = i;
                for (int k = 0; k < 8; ++k)
                    t[i] = t[i] & 1 ? 0xEDB88320u ^ (t[i] >> 1) : t[i] >> 1;
            }
            return t;
        }();
        quint32 crc = ~0u;
        for (const char c : content)
            crc = table[(crc ^ uchar(c)) & 0xFF] ^ (crc >> 8);
        return ~crc;
    }

    QByteArray m_bytes, m_directory;
    quint16 m_count = 0;
};

/// A workbook of one cell, then so much of nothing that it packs better than any honest sheet.
inline QByteArray swellingWorkbook()
{
    return ZipBuilder()
        .add("_rels/.rels", "<Relationships><Relationship Id='r1' Type='http://x/officeDocument' Target='xl/workbook.xml'/></Relationships>")
        .add("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='r1' Type='http://x/worksheet' Target='worksheets/sheet1.xml'/></Relationships>")
        .add("xl/workbook.xml", "<workbook xmlns:r='http://r'><sheets><sheet name='a' sheetId='1' r:id='r1'/></sheets></workbook>")
        .add("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c t='inlineStr'><is><t>rating</t></is></c></row>" + QByteArray(60 << 20, ' ') + "</sheetData></worksheet>")
        .bytes();
}

} // namespace encore::test
