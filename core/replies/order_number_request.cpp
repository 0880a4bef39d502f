#include "replies/order_number_request.h"

#include <QRegularExpression>

namespace encore {

QString orderNumberRequest(const QString& language)
{
    return language == QLatin1String("ru") ? QStringLiteral("Подскажите, пожалуйста, номер заказа — мы найдём его и разберёмся.")
                                           : QStringLiteral("Please tell us the number of your order, so that we can find it and look into this.");
}

bool asksOrderNumber(const QString& answer)
{
    static const QRegularExpression sentence(QStringLiteral("[^.!?\\n]+[.!?]*"));
    static const QRegularExpression number(QStringLiteral("номер\\w*\\s+(?:\\w+\\s+)?заказ|заказа?\\s+номер|order\\s+(?:number|no\\b|id\\b)|number\\s+of\\s+(?:your|the)\\s+order"),
                                           QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression asks(QStringLiteral("(?:подска|сообщи|напиши|пришли|укажи|назови|уточни|отправь|скаж)\\w*те\\b|какой|\\?$|"
                                                        "\\b(?:tell|send|share|let us know|give us|provide|write|what|which|could you|can you)\\b"),
                                         QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    auto found = sentence.globalMatch(answer);
    while (found.hasNext()) {
        const QString words = found.next().captured().trimmed();
        if (number.match(words).hasMatch() && asks.match(words).hasMatch())
            return true;
    }
    return false;
}

} // namespace encore
