#pragma once

#include "base/words_in_time.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace encore {

enum class CaptureField { Stars, Date, Author, Product, Variant, Sku, Text, Advantages, Disadvantages, Reply };

/// Which line of the pasted text a field was read from.
struct CaptureSource {
    CaptureField field = CaptureField::Text;
    int line = 0;          ///< from 0, in the text as pasted
    QString words;         ///< that line, trimmed
};

/// What was recognised in text copied from a page of reviews. Fields that were not recognised stay empty.
struct CapturedReview {
    std::optional<int> stars;             ///< 1..5
    double rating = 0;                    ///< as written, with its scale; 0 when there is none
    double ratingMax = 0;
    std::optional<PastMoment> published;  ///< local day, and time where the page gave one
    QString author;
    QString product;                      ///< as the page names it
    int productIndex = -1;                ///< in CaptureOptions::products, -1 when none of them
    QString variant;                      ///< «Размер: M, Цвет: серый»
    QString sku;
    QString advantages;
    QString disadvantages;
    QString text;
    QString reply;                        ///< an answer of the shop that stood below the review
    int nth = 1;                          ///< of nameless ones alike in one text, which; kept by whoever pastes
    std::vector<CaptureSource> sources;   ///< in the order of the lines

    bool has(CaptureField field) const;
    /// Text and blocks in one, as reviews are stored: «Достоинства: …», «Недостатки: …», then the text.
    QString fullText() const;
};

struct CaptureOptions {
    qint64 now = 0;              ///< UTC seconds: what "yesterday" is counted from
    QTimeZone zone;              ///< the shop's
    QStringList products;        ///< names that the shop knows; the longest one found wins
};

/// Reads one review out of text pasted from Yandex Maps, 2GIS, Google, Wildberries, Ozon, VK and pages like
/// them, in Russian or English. Buttons, counters and other furniture of the page are left out. Never invents:
/// what is not clearly a field stays in the text. Text beyond 20,000 characters is not read. Pure; any thread.
CapturedReview captureReview(const QString& pasted, const CaptureOptions& options);

} // namespace encore
