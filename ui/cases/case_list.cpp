#include "cases/case_list.h"

#include "cases/case_words.h"
#include "common/shop_words.h"
#include "widgets/choice_button.h"
#include "widgets/states.h"

namespace encore::ui {

CaseList::CaseList(CaseDesk& desk, QWidget* parent) : ListPane(QStringLiteral("case"), parent), m_desk(desk), m_model(desk)
{
    setRows(m_model, new CaseRowDelegate(m_desk, m_model, this));
    m_kindButton = new ChoiceButton(QStringLiteral("caseKind"));
    addChoice(m_kindButton);
    connect(m_kindButton, &ChoiceButton::chosen, this, [this](int index) { setKind(index > 0 ? std::optional(kCaseKinds[index - 1]) : std::nullopt); });
}

void CaseList::setKind(std::optional<CaseKind> kind)
{
    m_kind = kind;
    retranslate();
    startAnew();
    reload();
}

void CaseList::dropFilter()
{
    m_kind.reset();
    ListPane::dropFilter();
    retranslate();
}

void CaseList::retranslate()
{
    ListPane::retranslate();
    QStringList titles{tr("All kinds")};
    int current = 0;
    for (const CaseKind kind : kCaseKinds) {
        if (kind == m_kind)
            current = int(titles.size());
        titles << shop_words::caseKinds(kind);
    }
    m_kindButton->setChoices(titles, current);
    m_kindButton->setAccessibleName(tr("Kind of cases"));
}

void CaseList::setView(CaseView view)
{
    m_view = view;
    retranslate();
    reload();
}

CaseFilter CaseList::filter() const
{
    CaseFilter filter;
    filter.view = m_view;
    filter.now = m_desk.now();
    filter.today = m_desk.today();
    filter.me = m_desk.shop.actor().staff;
    filter.kind = m_kind;
    filter.text = query();
    return filter;
}

std::vector<qint64> CaseList::firstIds() const { return plainIds(m_desk.cases.firstIds(filter(), CaseListModel::windowSize)).value_or(std::vector<qint64>()); }

ListPane::Reading CaseList::reading() const
{
    return [&shop = m_desk.shop, asked = filter()]() -> Result<std::vector<qint64>> {
        ENCORE_LET(auto store, shop.openStore());
        return plainIds(CaseRepository(store->db()).ids(asked));
    };
}

void CaseList::describeEmpty(EmptyState& state) const
{
    const bool good = !isFiltered() && (m_view == CaseView::Overdue || m_view == CaseView::SecondFailure);
    state.setIcon(isFiltered() ? Icon::Search : good ? Icon::Check : Icon::Cases, good ? Token::Positive : Token::Text3);
    QString sentence = tr("Nothing here"), detail;
    if (isFiltered()) {
        sentence = tr("No case found");
        detail = m_kind ? tr("Only “%1” were looked through.").arg(shop_words::caseKinds(*m_kind)) : tr("Cases are found by their title, the customer or the author of the review.");
    } else if (m_view == CaseView::Overdue) {
        sentence = tr("Nothing is overdue");
    } else if (m_view == CaseView::SecondFailure) {
        sentence = tr("Nobody was let down twice");
        detail = tr("Here stand customers with whom something went wrong a second time within a year.");
    } else if (m_view == CaseView::Waiting) {
        sentence = tr("Nothing waits for somebody else");
    } else if (m_view == CaseView::Open || m_view == CaseView::All) {
        sentence = m_view == CaseView::Open ? tr("No open cases") : tr("No cases yet");
        detail = tr("A case follows one trouble to its end: why it happened, what we do, what came of it. Open one from a review with C, or here for a call or a return.");
    }
    state.setSentence(sentence);
    state.setDetail(detail);
    state.setAction(isFiltered() ? tr("Show all") : good ? QString() : tr("New case"));
}

ListPane::Words CaseList::words() const
{
    Words text;
    text.title = m_view == CaseView::Open ? tr("Cases") : case_words::viewTitle(m_view);
    text.create = tr("Case");
    text.createHint = tr("New case");
    text.searchHint = tr("Title, customer or author");
    text.searchName = tr("Find a case");
    text.listName = tr("Cases");
    text.loading = tr("Reading the cases");
    return text;
}

} // namespace encore::ui
