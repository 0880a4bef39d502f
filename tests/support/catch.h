#pragma once

// One include for Catch2 2 and 3, with Qt types printed as people read them.
#ifdef ENCORE_CATCH3
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include "base/ids.h"
#include "base/money.h"
#include "base/result.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace Catch {

#ifndef ENCORE_CATCH3
using Detail::Approx;
#endif

template <>
struct StringMaker<QString> {
    static std::string convert(const QString& s) { return '"' + s.toStdString() + '"'; }
};
template <>
struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray& s) { return '"' + s.toStdString() + '"'; }
};
template <>
struct StringMaker<QStringList> {
    static std::string convert(const QStringList& s) { return '[' + s.join(QStringLiteral(", ")).toStdString() + ']'; }
};
template <>
struct StringMaker<QDate> {
    static std::string convert(const QDate& d) { return d.toString(Qt::ISODate).toStdString(); }
};
template <>
struct StringMaker<QDateTime> {
    static std::string convert(const QDateTime& d) { return d.toString(Qt::ISODate).toStdString(); }
};
template <>
struct StringMaker<encore::Money> {
    static std::string convert(encore::Money m) { return std::to_string(m.minor) + " minor"; }
};
template <class Tag>
struct StringMaker<encore::Id<Tag>> {
    static std::string convert(encore::Id<Tag> id) { return "#" + std::to_string(id.value); }
};

} // namespace Catch

namespace encore::test {

/// Fails the test with the error's own sentence, or returns the value.
template <class T>
T must(Result<T> result)
{
    if (!result)
        FAIL(describe(result.error()).toStdString());
    return std::move(*result);
}
inline void must(Status status)
{
    if (!status)
        FAIL(describe(status.error()).toStdString());
}

/// Path of a file of outside data, or an empty string with a message where that data is absent:
/// `const QString f = sharedData("cdnow/cdnow_sample.csv"); if (f.isEmpty()) return;`
QString sharedData(const char* name);
/// Path of a file that the project brings for its tests.
QString testData(const char* name);
/// Path of a program of this build, there or not.
QString builtProgram(const char* name);

} // namespace encore::test
