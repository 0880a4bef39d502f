#include "service/audit_card.h"

#include "base/calendar.h"
#include "changes/change_repository.h"
#include "common/format.h"
#include "common/paper.h"
#include "common/role_gate.h"
#include "replies/template_repository.h"
#include "service/service_repository.h"
#include "service/service_scan.h"
#include "shop/store.h"
#include "shop/unit_label.h"
#include "widgets/button.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace encore::ui {

namespace {

QString quarterName(const QString& period)
{
    const QDate first = quarterStart(period);
    return AuditCard::tr("quarter %1 of %2").arg((first.month() + 2) / 3).arg(first.year());
}

QString question(const QString& key)
{
    static constexpr std::pair<const char*, const char*> all[]{
        {"speed", QT_TRANSLATE_NOOP("encore::ui::AuditCard", "Do we answer as fast as we would like to be answered?")},
        {"everyone", QT_TRANSLATE_NOOP("encore::ui::AuditCard", "Does everyone get an answer, kind ones too?")},
        {"deadlines", QT_TRANSLATE_NOOP("encore::ui::AuditCard", "Do we keep the times we set?")},
        {"tools", QT_TRANSLATE_NOOP("encore::ui::AuditCard", "Do we have the words and tools at hand?")},
        {"gathering", QT_TRANSLATE_NOOP("encore::ui::AuditCard", "Do we hear of all that is said about us, on every channel?")},
        {"followed", QT_TRANSLATE_NOOP("encore::ui::AuditCard", "Is every unhappy customer followed to the end, and asked again?")},
        {"lessons", QT_TRANSLATE_NOOP("encore::ui::AuditCard", "Do we change what people complain of?")},
        {"skills", QT_TRANSLATE_NOOP("encore::ui::AuditCard", "Does everyone here practise good answers?")},
        {"advice", QT_TRANSLATE_NOOP("encore::ui::AuditCard", "Do we give advice before and after the purchase?")},
        {"privileges", QT_TRANSLATE_NOOP("encore::ui::AuditCard", "Do those who come back notice that we know them?")}};
    for (const auto& [known, words] : all)
        if (key == QLatin1String(known))
            return AuditCard::tr(words);
    return key;
}

QString scoreText(const std::optional<int>& score) { return score ? QString::number(*score) : QStringLiteral("—"); }

} // namespace

AuditCard::AuditCard(Shop& shop, QWidget* parent)
    : Card({}, parent), m_shop(shop), m_mean(new PlainLabel({}, Type::BodyStrong)), m_saved(new PlainLabel({}, Type::Small, Token::Text2)), m_earlier(new IconButton(Icon::Back, {})),
      m_later(new IconButton(Icon::Forward, {})), m_print(new Button({}, Icon::Print)), m_save(new PrimaryButton)
{
    setObjectName(QStringLiteral("audit"));
    setHeadLine(true);
    addToHead(m_earlier);
    addToHead(m_later);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metric::gap12);
    grid->setVerticalSpacing(metric::gap12);
    grid->setColumnStretch(0, 5);
    grid->setColumnStretch(2, 4);
    for (const QString& key : auditKeys()) {
        Row row{key, new PlainLabel, new PlainLabel({}, Type::Small, Token::Text2), new QComboBox, new QLineEdit};
        row.question->setWordWrap(true);
        row.evidence->setWordWrap(true);
        row.score->setObjectName(QStringLiteral("score_") + key);
        row.remark->setObjectName(QStringLiteral("remark_") + key);
        row.remark->setMaxLength(2000);
        row.score->addItem(QStringLiteral("—"), 0);
        for (int score = 1; score <= 5; ++score)
            row.score->addItem(QString::number(score), score);
        auto* words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(row.question);
        words->addWidget(row.evidence);
        const int at = grid->rowCount();
        grid->addLayout(words, at, 0);
        grid->addWidget(row.score, at, 1, Qt::AlignVCenter);
        grid->addWidget(row.remark, at, 2, Qt::AlignVCenter);
        connect(row.score, &QComboBox::activated, this, [this] {
            m_modified = true;
            showMean();
        });
        connect(row.remark, &QLineEdit::textEdited, this, [this] { m_modified = true; });
        needsPermission({row.score, row.remark}, Permission::Settings);
        m_rows.push_back(row);
    }
    body()->addLayout(grid);
    auto* act = new QHBoxLayout;
    act->setSpacing(metric::gap8);
    act->addWidget(m_mean);
    act->addWidget(m_saved, 1);
    act->addWidget(m_print);
    act->addWidget(m_save);
    body()->addLayout(act);
    const std::pair<QWidget*, const char*> names[]{{m_earlier, "earlierQuarter"}, {m_later, "laterQuarter"}, {m_mean, "auditMean"}, {m_print, "printAudit"}, {m_save, "saveAudit"}};
    for (const auto& [widget, name] : names)
        widget->setObjectName(QLatin1String(name));
    needsPermission(m_save, Permission::Settings);
    connect(m_earlier, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_later, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_print, &QPushButton::clicked, this, &AuditCard::printRequested);
    m_period = quarterOf(localDay(shop.clock().nowUtc(), shop.profile().zone));
    retranslate();
}

void AuditCard::retranslate()
{
    m_earlier->setName(tr("The quarter before"));
    m_later->setName(tr("The next quarter"));
    m_print->setText(tr("Print"));
    m_save->setText(tr("Save"));
    for (const Row& row : m_rows) {
        row.question->setText(question(row.key));
        row.score->setAccessibleName(tr("Score: %1").arg(question(row.key)));
        row.remark->setPlaceholderText(tr("What we saw"));
        row.remark->setAccessibleName(tr("Remark: %1").arg(question(row.key)));
    }
    show();
}

void AuditCard::load()
{
    const qint64 now = m_shop.clock().nowUtc();
    const QTimeZone zone = m_shop.profile().zone;
    const QDate first = quarterStart(m_period), last = qMin(first.addMonths(3).addDays(-1), localDay(now, zone));
    m_reading.run(
        [&shop = m_shop, period = m_period, now, zone, first, last](const CancelFlag& stop) -> Result<Read> {
            ENCORE_LET(const auto store, shop.openStore());
            ServiceRepository service(store->db());
            Read read;
            ENCORE_LET(read.audit, service.audit(period));
            ENCORE_LET(read.before, service.auditBefore(period));
            ENCORE_LET(read.figures, measureService(*store, zone, first, last, now, stop.asQuestion()));
            ENCORE_LET(const auto templates, store->templates().list());
            read.templates = std::count_if(templates.begin(), templates.end(), [](const TemplateUse& use) { return !use.entry.isBlock; });      // as their page counts
            ENCORE_LET(const auto changes, ChangeRepository(store->db()).doneBetween(first, last));
            read.changes = qint64(changes.size());
            ENCORE_LET(const auto requests, measureRequests(*store, zone, first, last, now));
            for (const auto& kind : requests)
                if (kind.kind == CaseKind::Consultation)
                    read.consultations = kind.asked;
            return read;
        },
        [this](Result<Read> read) {
            if (!read)
                emit failed(read.error());
            else
                m_read = std::move(*read);
            if (read && (!m_modified || m_filled != m_period)) {      // what is being filled in stays
                for (size_t i = 0; i < m_rows.size(); ++i) {
                    const AuditAnswer answer = m_read.audit ? m_read.audit->answers[i] : AuditAnswer();
                    m_rows[i].score->setCurrentIndex(answer.score.value_or(0));
                    m_rows[i].remark->setText(answer.remark);
                }
                m_filled = m_period;
                m_modified = false;
            }
            show();
            emit loaded();
        });
}

QString AuditCard::evidence(const QString& key) const
{
    const ServiceFigures& f = m_read.figures;
    if (key == QLatin1String("speed") && f.medianHours)
        return tr("usually within %1").arg(format::duration(qint64(*f.medianHours * 3600)));
    if (key == QLatin1String("everyone") && f.items > 0)
        return tr("answered %1 of %2").arg(format::count(f.answered), format::count(f.items));
    if (key == QLatin1String("deadlines") && f.due > 0)
        return tr("in time %1 of %2").arg(format::count(f.inTime), format::count(f.due));
    if (key == QLatin1String("tools"))
        return tr("%n template(s)", nullptr, int(qMin<qint64>(m_read.templates, 1'000'000)));
    if (key == QLatin1String("gathering"))
        return tr("%n review(s) in this quarter", nullptr, int(qMin<qint64>(f.items, 1'000'000)));
    if (key == QLatin1String("lessons"))
        return tr("%n change(s) done in this quarter", nullptr, int(qMin<qint64>(m_read.changes, 1'000'000)));
    if (key == QLatin1String("advice"))
        return tr("%n consultation(s) in this quarter", nullptr, int(qMin<qint64>(m_read.consultations, 1'000'000)));
    return {};
}

void AuditCard::show()
{
    setTitle(tr("Self-audit: %1").arg(quarterName(m_period)));
    setAside(tr("1: poor, 5: excellent"));
    m_later->setEnabled(m_period < quarterOf(localDay(m_shop.clock().nowUtc(), m_shop.profile().zone)));
    for (size_t i = 0; i < m_rows.size(); ++i) {
        QStringList words{evidence(m_rows[i].key)};
        if (const auto before = m_read.before ? m_read.before->answers[i].score : std::nullopt)
            words << tr("last time %1").arg(*before);
        words.removeAll(QString());
        m_rows[i].evidence->setText(words.join(QStringLiteral(" · ")));
        m_rows[i].evidence->setVisible(!words.isEmpty());
    }
    m_saved->setText(m_read.audit && m_read.audit->doneAt ? tr("saved %1").arg(format::moment(*m_read.audit->doneAt, m_shop.clock().nowUtc(), m_shop.profile().zone)) : QString());
    showMean();
}

void AuditCard::showMean()
{
    const auto mean = typed().mean();
    QString words = mean ? tr("Mean %1 of 5").arg(format::decimal(*mean)) : tr("Nothing is scored yet");
    if (const auto before = m_read.before ? m_read.before->mean() : std::nullopt)
        words += QStringLiteral(" · ") + tr("%1 in %2").arg(format::decimal(*before), quarterName(m_read.before->period));
    m_mean->setText(words);
}

SelfAudit AuditCard::typed() const
{
    SelfAudit audit;
    audit.period = m_period;
    for (const Row& row : m_rows) {
        const int score = row.score->currentData().toInt();
        audit.answers.push_back({row.key, score > 0 ? std::optional(score) : std::nullopt, row.remark->text().trimmed()});
    }
    return audit;
}

bool AuditCard::save()
{
    // Until the answers of this quarter have come, those in the rows are another one's.
    if (m_filled != m_period)
        return false;
    const auto changes = m_shop.write({UnitKind::Settings, Permission::Settings, unitLabel("service.audit", {m_period}), {}},
                                      [audit = typed()](UnitOfWork& unit) { return ServiceRepository(unit.db()).saveAudit(unit, audit); });
    if (!changes) {
        emit failed(changes.error());
        return false;
    }
    m_modified = false;
    emit undoOffered({tr("The self-audit is saved"), [card = QPointer(this), &shop = m_shop, unit = changes->unit] {
                          if (const auto undone = shop.undo(unit); card && !undone)
                              emit card->failed(undone.error());
                      }});
    return true;
}

void AuditCard::move(int quarters)
{
    const QString next = quarterOf(quarterStart(m_period).addMonths(3 * quarters));
    if (next > quarterOf(localDay(m_shop.clock().nowUtc(), m_shop.profile().zone)))
        return;
    if (m_modified && m_filled == m_period && isAllowed(m_shop.actor().role, Permission::Settings) && !save())
        return;
    m_modified = false;
    m_period = next;
    m_filled.clear();
    m_read = {};
    for (const Row& row : m_rows) {
        row.score->setCurrentIndex(0);
        row.remark->clear();
    }
    show();
    load();
}

QString AuditCard::html() const
{
    const SelfAudit audit = typed();
    const auto cell = [](const QString& text) { return QStringLiteral("<td>%1</td>").arg(text.toHtmlEscaped()); };
    QString rows = QStringLiteral("<tr>%1%2%3%4%5</tr>").arg(cell(tr("Question")), cell(tr("Score")), cell(tr("Last time")), cell(tr("Measured")), cell(tr("Remark")));
    for (size_t i = 0; i < audit.answers.size(); ++i) {
        const AuditAnswer& answer = audit.answers[i];
        const auto before = m_read.before ? m_read.before->answers[i].score : std::nullopt;
        rows += QStringLiteral("<tr>%1%2%3%4%5</tr>").arg(cell(question(answer.key)), cell(scoreText(answer.score)), cell(scoreText(before)),
                                                          cell(evidence(answer.key)), cell(answer.remark));
    }
    const QString body = paper::paragraph(m_mean->text()) + QStringLiteral("<table border=\"0.5\" cellspacing=\"0\" cellpadding=\"3\" width=\"100%\">%1</table>").arg(rows)
                         + paper::section(tr("Decisions"), paper::emptyLines(3));
    return paper::page(tr("Self-audit: %1").arg(quarterName(m_period)), m_shop.profile().name, body);
}

} // namespace encore::ui
