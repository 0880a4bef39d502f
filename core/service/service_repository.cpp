#include "service/service_repository.h"

#include "db/database.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace encore {

namespace {

constexpr int kTextLimit = 500;
constexpr int kDecisionsLimit = 20000;
constexpr int kRemarkLimit = 2000;
constexpr double kTargetLimit = 1000;

Status check(const ServiceStandard& standard)
{
    if (standard.text.trimmed().isEmpty() || standard.text.size() > kTextLimit)
        return fail(ErrorCode::InvalidInput, QStringLiteral("text"), QStringLiteral("1 to %1 characters").arg(kTextLimit));
    if (!(standard.target >= 0 && standard.target <= kTargetLimit))
        return fail(ErrorCode::InvalidInput, QStringLiteral("target"), QStringLiteral("0 to 1000"));
    return {};
}

QString month() { return QStringLiteral("month"); }

Result<std::optional<SelfAudit>> readAudit(Statement& s)
{
    if (!s.next()) {
        ENCORE_TRY(s.status());
        return std::optional<SelfAudit>();
    }
    SelfAudit audit{s.text(0), {}, s.maybeInteger(2), s.id<StaffId>(3)};
    const QJsonObject answers = QJsonDocument::fromJson(s.text(1).toUtf8()).object().value(QStringLiteral("answers")).toObject();
    for (const QString& key : auditKeys()) {
        const QJsonObject told = answers.value(key).toObject();
        const int score = told.value(QStringLiteral("score")).toInt();
        audit.answers.push_back({key, score >= 1 && score <= 5 ? std::optional(score) : std::nullopt, told.value(QStringLiteral("remark")).toString()});
    }
    return std::optional(std::move(audit));
}

} // namespace

Result<std::vector<ServiceStandard>> ServiceRepository::standards()
{
    Statement s = m_db.prepare(QStringLiteral("SELECT id, text, measure, target, position FROM service_standards WHERE active = 1 ORDER BY position, id"));
    ENCORE_TRY(s.run());
    std::vector<ServiceStandard> list;
    while (s.next())
        list.push_back({s.integer(0), s.text(1), serviceMeasureFromCode(s.text(2)), s.real(3), s.small(4)});
    ENCORE_TRY(s.status());
    return list;
}

Result<qint64> ServiceRepository::insert(UnitOfWork& unit, const ServiceStandard& standard)
{
    ENCORE_TRY(check(standard));
    Statement s = unit.db().prepare(QStringLiteral("INSERT INTO service_standards(text, measure, target, position, created_in) VALUES (?, ?, ?, ?, ?)"));
    ENCORE_TRY(s.bindAll(standard.text.simplified(), codeOf(standard.measure), standard.target, standard.position, unit.id()).run());
    return s.insertedId();
}

Status ServiceRepository::update(UnitOfWork& unit, const ServiceStandard& standard)
{
    ENCORE_TRY(check(standard));
    Statement s = unit.db().prepare(QStringLiteral("UPDATE service_standards SET text = ?, measure = ?, target = ?, position = ? WHERE id = ?"));
    ENCORE_TRY(s.bindAll(standard.text.simplified(), codeOf(standard.measure), standard.target, standard.position, standard.id).run());
    return s.changes() ? Status() : fail(ErrorCode::NotFound, QStringLiteral("standard %1").arg(standard.id));
}

Status ServiceRepository::remove(UnitOfWork& unit, qint64 id)
{
    Statement s = unit.db().prepare(QStringLiteral("DELETE FROM service_standards WHERE id = ?"));
    ENCORE_TRY(s.bind(id).run());
    return s.changes() ? Status() : fail(ErrorCode::NotFound, QStringLiteral("standard %1").arg(id));
}

Result<std::optional<ServiceReview>> ServiceRepository::month(const QString& period)
{
    Statement s = m_db.prepare(QStringLiteral("SELECT content, done_at, staff_id FROM service_reviews WHERE kind = ? AND period = ?"));
    ENCORE_TRY(s.bindAll(encore::month(), period).run());
    if (!s.next())
        return std::optional<ServiceReview>();
    const QJsonObject content = QJsonDocument::fromJson(s.text(0).toUtf8()).object();
    return std::optional(ServiceReview{period, content.value(QStringLiteral("decisions")).toString(), s.maybeInteger(1), s.id<StaffId>(2)});
}

Status ServiceRepository::saveMonth(UnitOfWork& unit, const ServiceReview& review)
{
    if (!QDate::fromString(review.period + QStringLiteral("-01"), Qt::ISODate).isValid())
        return fail(ErrorCode::InvalidInput, QStringLiteral("period"), QStringLiteral("a month such as 2026-10"));
    if (review.decisions.size() > kDecisionsLimit)
        return fail(ErrorCode::InvalidInput, QStringLiteral("decisions"), QStringLiteral("at most %1 characters").arg(kDecisionsLimit));
    return saveReview(unit, encore::month(), review.period, {{QStringLiteral("decisions"), review.decisions}}, {});
}

Status ServiceRepository::saveReview(UnitOfWork& unit, const QString& kind, const QString& period, const QJsonObject& content, std::optional<double> score)
{
    const QString json = QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
    Statement change = unit.db().prepare(QStringLiteral("UPDATE service_reviews SET content = ?, score = ?, done_at = ?, staff_id = ? WHERE kind = ? AND period = ?"));
    ENCORE_TRY(change.bindAll(json, score, unit.now(), unit.actor().staff, kind, period).run());
    if (change.changes() > 0)
        return {};
    Statement insert = unit.db().prepare(QStringLiteral("INSERT INTO service_reviews(kind, period, content, score, done_at, staff_id, created_in) VALUES (?, ?, ?, ?, ?, ?, ?)"));
    return insert.bindAll(kind, period, json, score, unit.now(), unit.actor().staff, unit.id()).run();
}

Result<std::optional<SelfAudit>> ServiceRepository::audit(const QString& period)
{
    Statement s = m_db.prepare(QStringLiteral("SELECT period, content, done_at, staff_id FROM service_reviews WHERE kind = 'audit' AND period = ?"));
    ENCORE_TRY(s.bind(period).run());
    return readAudit(s);
}

Result<std::optional<SelfAudit>> ServiceRepository::auditBefore(const QString& period)
{
    Statement s = m_db.prepare(QStringLiteral("SELECT period, content, done_at, staff_id FROM service_reviews WHERE kind = 'audit' AND period < ? ORDER BY period DESC LIMIT 1"));
    ENCORE_TRY(s.bind(period).run());
    return readAudit(s);
}

Status ServiceRepository::saveAudit(UnitOfWork& unit, const SelfAudit& audit)
{
    if (!quarterStart(audit.period).isValid())
        return fail(ErrorCode::InvalidInput, QStringLiteral("period"), QStringLiteral("a quarter such as 2026-Q3"));
    QJsonObject answers;
    for (const AuditAnswer& answer : audit.answers) {
        if (!auditKeys().contains(answer.key))
            return fail(ErrorCode::InvalidInput, QStringLiteral("key"), answer.key.left(80));
        if (answer.score && (*answer.score < 1 || *answer.score > 5))
            return fail(ErrorCode::InvalidInput, QStringLiteral("score"), QStringLiteral("1 to 5"));
        if (answer.remark.size() > kRemarkLimit)
            return fail(ErrorCode::InvalidInput, QStringLiteral("remark"), QStringLiteral("at most %1 characters").arg(kRemarkLimit));
        QJsonObject told;
        if (answer.score)
            told.insert(QStringLiteral("score"), *answer.score);
        if (!answer.remark.trimmed().isEmpty())
            told.insert(QStringLiteral("remark"), answer.remark.trimmed());
        if (!told.isEmpty())
            answers.insert(answer.key, told);
    }
    return saveReview(unit, QStringLiteral("audit"), audit.period, {{QStringLiteral("answers"), answers}}, audit.mean());
}

} // namespace encore
