#pragma once

#include <QRegularExpression>

#include <vector>

namespace encore {

// Word patterns of the reply checklist, Russian and English together. Case-insensitive; each on first use.

const QRegularExpression& greetingPattern();
const QRegularExpression& thanksPattern();
const QRegularExpression& actionPattern();
const QRegularExpression& datePattern();
const QRegularExpression& blamePattern();
const QRegularExpression& sarcasmPattern();
const QRegularExpression& positivePattern();
const QRegularExpression& privateContactPattern();
const QRegularExpression& admissionPattern();
const QRegularExpression& answerPattern();
const QRegularExpression& signaturePattern();

/// A content word with its place: folded and cut to a stem, words that every review holds left out.
struct ContentWord {
    QString stem;
    qsizetype start = 0;
    qsizetype length = 0;
};
std::vector<ContentWord> contentWords(const QString& text);

} // namespace encore
