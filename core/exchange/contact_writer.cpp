#include "exchange/save_file.h"
#include "exchange/table_writer.h"

namespace encore {

namespace {

QString escaped(const QString& value)
{
    QString text;
    for (const QChar c : cleanText(value)) {
        if (c == u'\n')
            text += u"\\n";
        else if (c == u'\\' || c == u';' || c == u',')
            text += u'\\', text += c;
        else if (c != u'\r')
            text += c;
    }
    return text;
}

/// Lines of at most 75 bytes, never cut inside a letter.
QByteArray folded(const QString& line)
{
    QByteArray bytes = line.toUtf8(), out;
    qsizetype room = 75;
    while (bytes.size() > room) {
        qsizetype cut = room;
        while (cut > 0 && (uchar(bytes.at(cut)) & 0xC0) == 0x80)
            --cut;
        out += bytes.first(cut) + "\r\n ";
        bytes.remove(0, cut);
        room = 74;
    }
    return out + bytes + "\r\n";
}

class VCardWriter final : public ContactWriter {
public:
    explicit VCardWriter(const QString& path) : m_file(path) {}

    Status open() { return m_file.open(); }
    Status finish() override { return m_file.commit(); }

    Status write(const Contact& c) override
    {
        QByteArray card("BEGIN:VCARD\r\nVERSION:3.0\r\n");
        QString full = c.name.isEmpty() ? (c.firstName + u' ' + c.lastName).trimmed() : c.name;
        if (full.isEmpty())
            full = c.phones.isEmpty() ? c.emails.value(0) : c.phones.first();
        card += folded(u"FN:"_qs + escaped(full));
        const QString given = c.firstName.isEmpty() && c.lastName.isEmpty() ? full : c.firstName;
        card += folded(u"N:"_qs + escaped(c.lastName) + u';' + escaped(given) + u";;;"_qs);
        for (const QString& phone : c.phones)
            card += folded(u"TEL;TYPE=CELL:"_qs + escaped(phone));
        for (const QString& email : c.emails)
            card += folded(u"EMAIL;TYPE=INTERNET:"_qs + escaped(email));
        if (c.birthday.size() == 10)
            card += folded(u"BDAY:"_qs + c.birthday);
        else if (c.birthday.size() == 5)                       // version 3.0 has no date without a year; address books agree on this one
            card += folded(u"BDAY;X-APPLE-OMIT-YEAR=1604:1604-"_qs + c.birthday);
        if (!c.tags.isEmpty()) {
            QStringList tags;
            for (const QString& tag : c.tags)
                tags << escaped(tag);
            card += folded(u"CATEGORIES:"_qs + tags.join(u','));
        }
        if (!c.note.isEmpty())
            card += folded(u"NOTE:"_qs + escaped(c.note));
        return m_file.write(card + "END:VCARD\r\n");
    }

private:
    SaveFile m_file;
};

} // namespace

Result<std::unique_ptr<ContactWriter>> createContactWriter(const QString& path)
{
    auto writer = std::make_unique<VCardWriter>(path);
    ENCORE_TRY(writer->open());
    return std::unique_ptr<ContactWriter>(std::move(writer));
}

} // namespace encore
