#include "cases/cases_page.h"

#include "cases/case_board.h"
#include "cases/case_detail.h"
#include "cases/case_list.h"
#include "cases/case_path.h"
#include "cases/case_sheets.h"
#include "cases/case_side.h"
#include "cases/case_words.h"
#include "cases/causes_sheet.h"
#include "cases/digest_view.h"
#include "common/role_gate.h"
#include "widgets/ask_sheet.h"
#include "widgets/splitter.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace encore::ui {

namespace {
constexpr int settleMs = 80;
constexpr int minuteMs = 60'000;
const QLatin1String kBoard("board");
const QLatin1String kWeek("week");
const QLatin1String kCauses("causes");      // a sheet over the list
} // namespace

CasesPage::CasesPage(Shop& shop, Prompts& prompts) : RecordPage(shop), m_desk(shop), m_prompts(prompts)
{
    setObjectName(QStringLiteral("casesPage"));
    auto* splitter = new Splitter(QStringLiteral("cases"));
    m_list = new CaseList(m_desk);
    m_detail = new CaseDetail(m_desk);
    splitter->setDefaultSizes({380, 866});
    splitter->addWidget(m_list);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(1, 1);
    m_board = new CaseBoard(m_desk);
    m_digest = new DigestView(m_desk);
    m_stack = new QStackedWidget;
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_board);
    m_stack->addWidget(m_digest);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_ask = new AskSheet(this);
    if (auto* fresh = m_list->findChild<QWidget*>(QStringLiteral("newCase")))
        needsPermission(fresh, Permission::Reviews);
    serveFiles(m_detail->side().files(), prompts);
    connectList();
    connectPath();
    connect(&shop, &Shop::changed, this, &CasesPage::shopChanged);
    connect(&shop, &Shop::actorChanged, this, [this] {
        count();
        if (m_active)
            m_detail->refresh();
    });
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        count();
        m_list->reload();
        m_board->reload();
        m_digest->reload();
    });
    m_minute.setInterval(minuteMs);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (m_active)
            m_settle.start();
    });
    m_minute.start();
    retranslate();
}

CasesPage::~CasesPage() { m_detail->path().flush(); }

void CasesPage::connectList()
{
    connect(m_list, &CaseList::currentChanged, this, [this](qint64 id) {
        const bool left = m_shown != 0 && id != m_shown;
        m_shown = id;
        m_detail->show(id);
        if (left && m_active && id)
            emit moved(target());
        emit changed();
    });
    connect(m_list, &CaseList::opened, this, [this] { m_detail->path().focusCurrent(); });
    connect(m_list, &CaseList::newRequested, this, [this] {
        if (may(Permission::Reviews))
            m_new->begin({}, {});
    });
    connect(m_list, &CaseList::loaded, this, &CasesPage::checkReady);
    connect(m_detail, &CaseDetail::loaded, this, &CasesPage::checkReady);
    connect(m_detail, &CaseDetail::actionRequested, this, &CasesPage::act);
    connect(m_board, &CaseBoard::loaded, this, &CasesPage::checkReady);
    connect(m_board, &CaseBoard::moveRequested, this, [this](qint64 id, CaseState state) { moveTo(CaseId(id), state); });
    connect(m_board, &CaseBoard::opened, this, [this](qint64 id) { activate({{QStringLiteral("id"), id}, {QStringLiteral("view"), QStringLiteral("all")}}); });
    connect(m_digest, &DigestView::loaded, this, &CasesPage::checkReady);
    connect(m_digest, &DigestView::printRequested, this, &CasesPage::printDigest);
    connect(m_digest, &DigestView::caseRequested, this, [this](qint64 id) { activate({{QStringLiteral("id"), id}, {QStringLiteral("view"), QStringLiteral("all")}}); });
    connect(m_digest, &DigestView::reviewRequested, this, [this](qint64 id) { emit openRequested(QStringLiteral("reviews"), {{QStringLiteral("id"), id}}); });
}

void CasesPage::connectPath()
{
    CasePath& path = m_detail->path();
    connect(&path, &CasePath::edited, this, [this](const std::function<void(Case&)>& change) {
        if (const CaseId id = current())
            done(m_desk.service.edit(id, change), tr("Written down"));
    });
    connect(&path, &CasePath::stepRequested, this, [this](CaseStep step) { take(current(), step); });
    connect(&path, &CasePath::actionRequested, this, &CasesPage::act);
    connect(&path, &CasePath::compensationRequested, this, &CasesPage::compensation);
    connect(&path, &CasePath::returnRequested, this, &CasesPage::editReturn);
    connect(&path, &CasePath::taskAdded, this, &CasesPage::addTask);
    connect(&path, &CasePath::taskToggled, this, &CasesPage::toggleTask);
    connect(&path, &CasePath::problem, this, [this](const QString& text) { emit noticeRaised({text, Notice::Tone::Warning, {}, {}}); });
    CaseSide& side = m_detail->side();
    connect(&side, &CaseSide::openRequested, this, [this](const QString& page, const QVariantMap& target) {
        if (page != id())
            return emit openRequested(page, target);
        QVariantMap here = target;
        here.insert(QStringLiteral("view"), QStringLiteral("all"));
        activate(here);
    });
    connect(&side, &CaseSide::noteAdded, this, [this](const QString& text) { done(m_desk.service.note(current(), text), tr("Note added")); });
}

void CasesPage::makeSheets()
{
    delete m_new;
    delete m_compensation;
    delete m_return;
    delete m_causes;
    m_new = new NewCaseSheet(m_desk, this);
    m_compensation = new CompensationSheet(m_desk, this);
    m_return = new ReturnSheet(m_desk, this);
    m_causes = new CausesSheet(m_desk, *m_ask, this);
    connect(m_causes, &CausesSheet::undoOffered, this, &Page::undoOffered);
    connect(m_causes, &CausesSheet::failed, this, &Page::failed);
    connect(m_new, &NewCaseSheet::openRequested, this, [this](const CaseDraft& draft) {
        const auto made = m_desk.service.open(draft);
        if (!done(made, tr("Case opened")))
            return;
        m_new->close();
        activate({{QStringLiteral("id"), made->id.value}, {QStringLiteral("view"), QStringLiteral("open")}});
        m_list->focusList();      // not whatever was pressed before the sheet came
    });
    connect(m_compensation, &CompensationSheet::saveRequested, this, [this](const Compensation& given) {
        if (done(given.id ? m_desk.service.changeCompensation(given) : m_desk.service.addCompensation(given), tr("Compensation written down")))
            m_compensation->close();
    });
    connect(m_return, &ReturnSheet::saveRequested, this, [this](const ReturnRecord& record) {
        if (done(m_desk.service.saveReturn(record), tr("Return written down")))
            m_return->close();
    });
    connect(m_return, &ReturnSheet::removeRequested, this, [this](const ReturnRecord& record) {
        if (done(m_desk.service.removeReturn(record.of, record.id), tr("Return removed")))
            m_return->close();
    });
}

QString CasesPage::title() const { return tr("Cases"); }

QList<SubView> CasesPage::subViews() const
{
    QList<SubView> shown;
    for (const CaseView view : case_words::views()) {
        if (view == CaseView::Mine && !m_desk.shop.actor().staff)
            continue;
        const bool counted = view != CaseView::Done && view != CaseView::All;
        shown << SubView{case_words::viewId(view), case_words::viewTitle(view), counted ? m_counters.of(view) : -1, view == CaseView::Overdue && m_counters.overdue > 0};
    }
    shown << SubView{kBoard, tr("Board"), -1, false} << SubView{kWeek, tr("The week"), -1, false};
    return shown;
}

QStringList CasesPage::screens() const { return {kBoard, kWeek, kCauses}; }

QString CasesPage::currentSubView() const { return m_mode.isEmpty() ? case_words::viewId(m_list->view()) : m_mode; }

void CasesPage::showView(const QString& view)
{
    m_mode = view == kBoard || view == kWeek ? view : QString();
    m_stack->setCurrentIndex(m_mode == kBoard ? 1 : m_mode == kWeek ? 2 : 0);
    if (m_mode == kBoard)
        m_board->reload();
    else if (m_mode == kWeek)
        m_digest->reload();
    else
        m_list->setView(case_words::viewFromId(view));
}

void CasesPage::activate(const QVariantMap& target)
{
    const bool first = !m_active;
    m_active = true;
    const qint64 id = target.value(QStringLiteral("id")).toLongLong();
    const QString view = target.value(QStringLiteral("view")).toString();
    if (!view.isEmpty() && view != kCauses && !(id && !m_mode.isEmpty() && view == m_mode)) {
        if (first || view != currentSubView())
            showView(view);
    } else if (id && (m_list->model().rowOf(id) < 0 || !m_mode.isEmpty())) {
        showView(QStringLiteral("all"));
    } else if (first) {
        showView(QStringLiteral("open"));
    }
    if (id && m_mode.isEmpty())
        m_list->select(id);
    count();
    emit changed();
    if (const qint64 review = target.value(QStringLiteral("review")).toLongLong())
        openFromReview(ReviewId(review));
    if (target.contains(kCauses) || view == kCauses)
        m_causes->present();
    if (target.value(QStringLiteral("new")).toBool() && may(Permission::Reviews))
        m_new->begin(CustomerId(target.value(QStringLiteral("customer")).toLongLong()), OrderId(target.value(QStringLiteral("order")).toLongLong()));
}

void CasesPage::deactivate() { m_detail->path().flush(); }

QVariantMap CasesPage::target() const
{
    QVariantMap where{{QStringLiteral("view"), currentSubView()}};
    if (const qint64 id = m_list->currentId(); id && m_mode.isEmpty())
        where.insert(QStringLiteral("id"), id);
    return where;
}

void CasesPage::focusFirst()
{
    if (m_mode == kBoard)
        m_board->focusBoard();
    else if (m_mode == kWeek)
        m_digest->setFocus(Qt::OtherFocusReason);
    else
        m_list->focusList();
}

void CasesPage::retranslate()
{
    m_list->retranslate();
    m_detail->retranslate();
    m_board->retranslate();
    m_digest->retranslate();
    makeSheets();
}

bool CasesPage::isReady() const
{
    return m_active && !m_list->isLoading() && !m_detail->isLoading() && !m_counting.isRunning() && !m_board->isLoading() && !m_digest->isLoading();
}

void CasesPage::shopChanged(const ChangeSet& changes)
{
    if (!m_active)
        return;
    bool concerned = false;
    for (const char* table : {"cases", "case_pauses", "case_closings", "compensations", "returns", "causes", "changes", "reviews", "replies", "customers", "orders", "tasks", "notes", "staff", "channels"})
        concerned = concerned || changes.touches(table);
    if (!concerned)
        return;
    m_list->model().refresh();
    m_detail->refresh();
    m_settle.start();
}

void CasesPage::count()
{
    m_counting.run(
        [&shop = m_desk.shop, now = m_desk.now(), today = m_desk.today(), me = m_desk.shop.actor().staff](const CancelFlag&) -> Result<CaseCounters> {
            ENCORE_LET(auto store, shop.openStore());
            return CaseRepository(store->db()).counters(now, today, me);
        },
        [this](Result<CaseCounters> counted) {
            if (!counted)
                return emit failed(counted.error());
            m_counters = *counted;
            emit changed();
            checkReady();
        });
}

const CaseFile* CasesPage::file() const { return m_detail->file(); }
CaseId CasesPage::current() const { return CaseId(m_list->currentId()); }

} // namespace encore::ui
