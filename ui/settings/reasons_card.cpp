#include "settings/reasons_card.h"

#include "common/role_gate.h"
#include "common/shop_words.h"
#include "shop/store.h"
#include "widgets/button.h"
#include "widgets/line_delegate.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace encore::ui {

ReasonsCard::ReasonsCard(Shop& shop, QWidget* parent)
    : Card(tr("Why a review is closed without an answer"), parent), m_shop(shop), m_list(new QListWidget), m_name(new QLineEdit), m_problem(new PlainLabel({}, Type::Body, Token::Negative)),
      m_new(new Button(tr("Reason"), Icon::Plus)), m_up(new IconButton(Icon::Up, tr("Further up"))), m_down(new IconButton(Icon::Down, tr("Further down"))),
      m_merge(new Button(tr("Put into another one…"))), m_toggle(new Button), m_save(new PrimaryButton)
{
    auto* words = new PlainLabel(tr("These are offered with the key E, the first nine with a digit. What is put away stays with the reviews that were closed so."), Type::Small, Token::Text2);
    words->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new LineDelegate(m_list));
    m_list->setAccessibleName(tr("Closing reasons"));
    m_list->setFixedHeight(8 * 34);
    m_name->setMaxLength(120);
    m_name->setPlaceholderText(tr("Why there is no answer"));
    m_name->setAccessibleName(tr("Words of the reason"));
    m_new->setAccessibleName(tr("New reason"));
    m_save->setText(tr("Save"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    const std::pair<QWidget*, const char*> names[]{{m_list, "reasonList"},   {m_name, "reasonName"},     {m_problem, "reasonProblem"}, {m_new, "newReason"},   {m_up, "reasonUp"},
                                                   {m_down, "reasonDown"}, {m_merge, "mergeReason"}, {m_toggle, "toggleReason"},   {m_save, "saveReason"}};
    for (const auto& [widget, name] : names)
        widget->setObjectName(QLatin1String(name));
    needsPermission({m_name, m_new, m_up, m_down, m_merge, m_toggle, m_save}, Permission::Settings);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(metric::gap8);
    fields->addWidget(m_name, 1);
    fields->addWidget(m_save);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(metric::gap8);
    for (QWidget* tool : QList<QWidget*>{m_new, m_up, m_down})
        tools->addWidget(tool);
    tools->addStretch(1);
    tools->addWidget(m_merge);
    tools->addWidget(m_toggle);
    body()->addWidget(words);
    body()->addWidget(m_list);
    body()->addLayout(tools);
    body()->addLayout(fields);
    body()->addWidget(m_problem);
    connect(m_list, &QListWidget::currentRowChanged, this, &ReasonsCard::showReason);
    connect(m_new, &QPushButton::clicked, this, &ReasonsCard::begin);
    connect(m_save, &QPushButton::clicked, this, &ReasonsCard::save);
    connect(m_name, &QLineEdit::returnPressed, this, &ReasonsCard::save);
    connect(m_name, &QLineEdit::textEdited, m_problem, &QWidget::hide);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_merge, &QPushButton::clicked, this, &ReasonsCard::merge);
    connect(m_toggle, &QPushButton::clicked, this, &ReasonsCard::toggle);
}

void ReasonsCard::reload()
{
    ClosingReasonRepository reasons(m_shop.store().db());
    auto all = reasons.all();
    const auto uses = reasons.uses();
    if (!all || !uses)
        return emit failed(all ? uses.error() : all.error());
    m_reasons = std::move(*all);
    // Somebody else's change comes while a name is being typed: the words stay, and stay those of the same reason.
    const bool typing = m_name->isModified();
    const QString words = m_name->text();
    const ClosingReasonId typedFor = m_shown;
    m_filling = true;
    m_list->clear();
    int row = m_reasons.empty() ? -1 : 0;
    for (size_t i = 0; i < m_reasons.size(); ++i) {
        const ClosingReason& reason = m_reasons[i];
        auto* item = new QListWidgetItem(shop_words::closingReason(reason), m_list);
        QStringList aside;
        if (!reason.active)
            aside << tr("put away");
        if (const qint64 used = uses->value(reason.id))
            aside << tr("%n review(s)", nullptr, int(qMin<qint64>(used, 1'000'000)));
        item->setData(LineDelegate::asideRole, aside.join(QStringLiteral(", ")));
        if (reason.id == m_shown)
            row = int(i);
    }
    m_filling = false;
    m_list->setCurrentRow(typing && !typedFor ? -1 : row);
    showReason();
    if (typing && m_shown == typedFor) {
        m_name->setText(words);
        m_name->setModified(true);
    }
}

QVariant ReasonsCard::typed() const { return m_name->isModified() ? QVariant(QVariantList{m_shown.value, m_name->text()}) : QVariant(); }

void ReasonsCard::typeAgain(const QVariant& typed)
{
    const QVariantList words = typed.toList();
    if (words.size() != 2)
        return;
    const ClosingReasonId id(words[0].toLongLong());
    const auto found = std::ranges::find(m_reasons, id, &ClosingReason::id);
    if (id && found == m_reasons.end())
        return;                             // taken away meanwhile, and its words with it
    m_list->setCurrentRow(id ? int(found - m_reasons.begin()) : -1);
    m_name->setText(words[1].toString());
    m_name->setModified(true);
}

const ClosingReason* ReasonsCard::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_reasons.size()) ? &m_reasons[size_t(row)] : nullptr;
}

void ReasonsCard::showReason()
{
    if (m_filling)
        return;
    const ClosingReason* reason = current();
    m_shown = reason ? reason->id : ClosingReasonId();
    m_problem->hide();
    m_name->setText(reason ? shop_words::closingReason(*reason) : QString());
    m_toggle->setText(reason && !reason->active ? tr("Offer again") : tr("Put away"));
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(reason && row + 1 < int(m_reasons.size()));
    m_merge->setEnabled(reason && m_reasons.size() > 1);
    m_toggle->setEnabled(reason != nullptr);
}

void ReasonsCard::begin()
{
    m_list->setCurrentRow(-1);
    m_name->setFocus();
}

// The offer to undo may outlive the card, which is made anew with another language.
bool ReasonsCard::done(const Result<ChangeSet>& changes, const QString& text)
{
    if (!changes) {
        emit failed(changes.error());
        return false;
    }
    if (changes->unit)
        emit undoOffered({text, [card = QPointer(this), &shop = m_shop, unit = changes->unit] {
                              if (const auto undone = shop.undo(unit); card && !undone)
                                  emit card->failed(undone.error());
                          }});
    return true;
}

void ReasonsCard::save()
{
    const QString name = m_name->text().simplified();
    if (!isAllowed(m_shop.actor().role, Permission::Settings))
        return;
    const auto found = std::ranges::find(m_reasons, m_shown, &ClosingReason::id);
    const bool starter = found != m_reasons.end() && !found->starterKey.isEmpty();
    if (name.isEmpty() && !starter)
        return m_name->setFocus();
    if (found != m_reasons.end() && shop_words::closingReason(*found) == name)
        return;
    // The words of starters are the program's: two that read the same would be two answers to one question.
    for (const ClosingReason& other : m_reasons)
        if (other.id != m_shown && shop_words::closingReason(other).compare(name, Qt::CaseInsensitive) == 0) {
            m_problem->setText(tr("There is such a reason already. Put one into the other instead."));
            return m_problem->show();
        }
    ClosingReasonService service(m_shop.store());
    const bool fresh = !m_shown;
    m_name->setModified(false);
    if (!done(fresh ? service.add(name) : service.rename(m_shown, name), fresh ? tr("Reason added: %1").arg(name) : tr("Reason changed")))
        m_name->setModified(true);
    else if (fresh)
        m_list->setCurrentRow(m_list->count() - 1);
}

void ReasonsCard::toggle()
{
    const ClosingReason* reason = current();
    if (!reason)
        return;
    const bool active = !reason->active;      // what is shown is read anew within the write
    done(ClosingReasonService(m_shop.store()).setActive(reason->id, active), active ? tr("Reason offered again") : tr("Reason put away"));
}

void ReasonsCard::move(int rows)
{
    const int from = m_list->currentRow(), to = from + rows;
    if (from < 0 || to < 0 || to >= int(m_reasons.size()))
        return;
    std::vector<ClosingReasonId> order;
    for (const ClosingReason& reason : m_reasons)
        order.push_back(reason.id);
    std::swap(order[size_t(from)], order[size_t(to)]);
    done(ClosingReasonService(m_shop.store()).arrange(order), tr("Order changed"));
}

void ReasonsCard::merge()
{
    const ClosingReason* from = current();
    if (!from)
        return;
    auto* menu = new QMenu(m_merge);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ClosingReason& other : m_reasons)
        if (other.id != from->id)
            menu->addAction(shop_words::closingReason(other).replace(u'&', QStringLiteral("&&")), this, [this, from = from->id, into = other.id] {
                m_shown = into;
                done(ClosingReasonService(m_shop.store()).merge(from, into), tr("Reasons put together"));
            });
    menu->popup(m_merge->mapToGlobal(QPoint(0, m_merge->height() + 4)));
}

} // namespace encore::ui
