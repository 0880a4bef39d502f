#include "reviews/filter_sheet.h"

#include "common/role_gate.h"
#include "common/shop_words.h"
#include "reviews/closing_reason_repository.h"
#include "reviews/review_words.h"
#include "shop/unit_label.h"
#include "widgets/button.h"
#include "widgets/card.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace encore::ui {

namespace {

constexpr int nobody = -1;

void choose(QComboBox* box, const QVariant& value) { box->setCurrentIndex(qMax(0, box->findData(value))); }

} // namespace

FilterSheet::FilterSheet(ReviewDesk& desk, QWidget* pane) : Sheet(pane, {}, 460), m_desk(desk)
{
    setObjectName(QStringLiteral("filterSheet"));
    build();
}

QComboBox* FilterSheet::addCombo(const char* name, PlainLabel*& label)
{
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    label = new PlainLabel({}, Type::Body, Token::Text2);
    label->setBuddy(box);
    return box;
}

void FilterSheet::build()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metric::gap12);
    grid->setVerticalSpacing(metric::gap8);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    int row = 0;
    const auto add = [&](QComboBox* box, PlainLabel* label) {
        grid->addWidget(label, row, 0);
        grid->addWidget(box, row++, 1, 1, 2);
    };
    m_list = addCombo("filterList", m_listLabel);
    add(m_list, m_listLabel);
    m_channel = addCombo("filterChannel", m_channelLabel);
    add(m_channel, m_channelLabel);
    m_starsFrom = addCombo("filterStarsFrom", m_starsLabel);
    m_starsTo = new QComboBox;
    m_starsTo->setObjectName(QStringLiteral("filterStarsTo"));
    grid->addWidget(m_starsLabel, row, 0);
    grid->addWidget(m_starsFrom, row, 1);
    grid->addWidget(m_starsTo, row++, 2);
    m_kind = addCombo("filterKind", m_kindLabel);
    add(m_kind, m_kindLabel);
    m_class = addCombo("filterClass", m_classLabel);
    add(m_class, m_classLabel);
    m_tag = addCombo("filterTag", m_tagLabel);
    add(m_tag, m_tagLabel);
    m_text = addCombo("filterText", m_textLabel);
    add(m_text, m_textLabel);
    m_who = addCombo("filterWho", m_whoLabel);
    add(m_who, m_whoLabel);
    m_reason = addCombo("filterReason", m_reasonLabel);
    add(m_reason, m_reasonLabel);
    m_sortBy = addCombo("filterSort", m_sortLabel);
    add(m_sortBy, m_sortLabel);
    body()->addLayout(grid);
    m_asks = new QCheckBox;
    m_asks->setObjectName(QStringLiteral("filterAsks"));
    m_unread = new QCheckBox;
    m_unread->setObjectName(QStringLiteral("filterUnread"));
    m_complained = new QCheckBox;
    m_complained->setObjectName(QStringLiteral("filterComplained"));
    for (QWidget* box : QList<QWidget*>{m_asks, m_unread, m_complained})
        body()->addWidget(box);
    body()->addWidget(new Line);
    m_nameLabel = new PlainLabel({}, Type::Body, Token::Text2);
    m_nameLabel->setWordWrap(true);
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("viewName"));
    m_name->setMaxLength(60);
    m_nameLabel->setBuddy(m_name);
    m_shared = new QCheckBox;
    m_shared->setObjectName(QStringLiteral("viewShared"));
    m_problem = new PlainLabel({}, Type::Body, Token::Negative);
    m_problem->setWordWrap(true);
    m_problem->hide();
    for (QWidget* part : QList<QWidget*>{m_nameLabel, m_name, m_shared, m_problem})
        body()->addWidget(part);
    body()->addStretch(1);
    m_remove = new Button;
    m_remove->setObjectName(QStringLiteral("viewRemove"));
    m_save = new Button;
    m_save->setObjectName(QStringLiteral("viewSave"));
    m_show = new PrimaryButton;
    m_show->setObjectName(QStringLiteral("filterShow"));
    addFootButton(m_remove);
    addFootButton(m_save);
    addFootButton(m_show);
    needsPermission({m_remove, m_save}, Permission::Reviews);
    connect(m_show, &QPushButton::clicked, this, &FilterSheet::show);
    connect(m_save, &QPushButton::clicked, this, &FilterSheet::save);
    connect(m_remove, &QPushButton::clicked, this, &FilterSheet::remove);
    connect(m_name, &QLineEdit::returnPressed, this, &FilterSheet::save);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString& name) {
        m_save->setEnabled(!name.trimmed().isEmpty());
        m_problem->hide();
    });
}

void FilterSheet::fillChoices()
{
    setTitle(m_view ? m_view->name : tr("Which reviews?"));
    m_listLabel->setText(tr("Among"));
    m_channelLabel->setText(tr("Channel"));
    m_starsLabel->setText(tr("Stars"));
    m_kindLabel->setText(tr("What it is"));
    m_classLabel->setText(tr("What kind"));
    m_tagLabel->setText(tr("Tag"));
    m_textLabel->setText(tr("Text"));
    m_whoLabel->setText(tr("Whose"));
    m_reasonLabel->setText(tr("Closed because"));
    m_sortLabel->setText(tr("Order"));
    m_asks->setText(tr("Asks something"));
    m_unread->setText(tr("Not looked at yet"));
    m_complained->setText(tr("With a complaint to the platform"));
    m_nameLabel->setText(tr("With a name it stays in the list at the left, with its counter."));
    m_name->setPlaceholderText(tr("Name of the view"));
    m_name->setAccessibleName(tr("Name of the view"));
    m_shared->setText(tr("For everyone"));
    m_show->setText(tr("Show"));
    m_save->setText(m_view ? tr("Save changes") : tr("Save the view"));
    m_remove->setText(tr("Take the view away"));
    m_remove->setVisible(m_view.has_value());
    for (QComboBox* box : {m_list, m_channel, m_starsFrom, m_starsTo, m_kind, m_class, m_tag, m_text, m_who, m_reason, m_sortBy})
        box->clear();
    m_starsTo->setAccessibleName(tr("Stars, to"));
    for (const ReviewView view : review_words::views())
        m_list->addItem(review_words::viewTitle(view), int(view));
    m_channel->addItem(tr("any"), 0);
    for (const Channel& channel : m_desk.channels())
        m_channel->addItem(channel.name, channel.id.value);
    m_starsFrom->addItem(tr("from any"), 0);
    m_starsTo->addItem(tr("to any"), 0);
    for (int stars = 1; stars <= 5; ++stars) {
        m_starsFrom->addItem(tr("from %1").arg(QString(stars, QChar(0x2605))), stars);
        m_starsTo->addItem(tr("to %1").arg(QString(stars, QChar(0x2605))), stars);
    }
    m_kind->addItem(tr("anything"), 0);
    m_kind->addItem(tr("reviews"), int(ReviewKind::Review));
    m_kind->addItem(tr("questions"), int(ReviewKind::Question));
    m_kind->addItem(tr("remarks of the staff"), int(ReviewKind::Remark));
    m_class->addItem(tr("any"), 0);
    for (const ReviewClass each : {ReviewClass::Constructive, ReviewClass::Emotion, ReviewClass::Abuse, ReviewClass::NotOurs, ReviewClass::Competitor, ReviewClass::Spam})
        m_class->addItem(review_words::className(each), int(each));
    m_tag->addItem(tr("any"), 0);
    if (const auto tags = m_desk.store().reviews().allTags())
        for (const ReviewRepository::TagName& tag : *tags)
            m_tag->addItem(tag.name, tag.id.value);
    m_text->addItem(tr("with or without"), 0);
    m_text->addItem(tr("with text"), 1);
    m_text->addItem(tr("without text"), 2);
    m_who->addItem(tr("anyone's"), 0);
    m_who->addItem(tr("nobody's"), nobody);
    for (const Staff& person : m_desk.staff())
        m_who->addItem(person.name, person.id.value);
    m_reason->addItem(tr("any"), 0);
    if (const auto reasons = ClosingReasonRepository(m_desk.store().db()).all())
        for (const ClosingReason& reason : *reasons)
            m_reason->addItem(shop_words::closingReason(reason), reason.id.value);
    for (const ReviewSort sort : {ReviewSort::Due, ReviewSort::Newest, ReviewSort::Oldest, ReviewSort::LowestStars, ReviewSort::HighestStars, ReviewSort::AtRisk})
        m_sortBy->addItem(review_words::sortTitle(sort), int(sort));
}

void FilterSheet::present(const ReviewFilter& filter, ReviewSort sort, const std::optional<SavedView>& view)
{
    m_filter = filter;
    m_sort = sort;
    m_view = view;
    fillChoices();
    choose(m_list, int(filter.view));
    choose(m_channel, filter.channel.value);
    choose(m_starsFrom, filter.starsFrom.value_or(0));
    choose(m_starsTo, filter.starsTo.value_or(0));
    choose(m_kind, filter.kind ? int(*filter.kind) : 0);
    choose(m_class, filter.reviewClass ? int(*filter.reviewClass) : 0);
    choose(m_tag, filter.tag.value);
    choose(m_text, !filter.hasText ? 0 : *filter.hasText ? 1 : 2);
    choose(m_who, filter.nobodys ? qint64(nobody) : filter.assignedTo.value);
    choose(m_reason, filter.closeReason.value);
    choose(m_sortBy, int(sort));
    m_asks->setChecked(filter.asks);
    m_unread->setChecked(filter.unread);
    m_complained->setChecked(filter.complained);
    m_name->setText(view ? view->name : QString());
    m_shared->setChecked(view && !view->staff);
    m_save->setEnabled(view.has_value());
    // A view keeps conditions; the rows behind a figure are no condition, and without them it would show others.
    const bool drill = filter.among.has_value();
    if (drill)
        m_nameLabel->setText(tr("These reviews stand behind a figure. Such a list is not kept as a view."));
    for (QWidget* part : QList<QWidget*>{m_name, m_save})
        part->setVisible(!drill);
    m_shared->setVisible(!drill && m_desk.shop().actor().staff);
    m_problem->hide();
    open();
    m_list->setFocus();
}

ReviewFilter FilterSheet::filter() const
{
    ReviewFilter f;
    f.among = m_filter.among;
    const auto number = [](const QComboBox* box) { return box->currentData().toLongLong(); };
    f.view = ReviewView(number(m_list));
    f.channel = ChannelId(number(m_channel));
    if (const int stars = int(number(m_starsFrom)))
        f.starsFrom = stars;
    if (const int stars = int(number(m_starsTo)))
        f.starsTo = stars;
    if (f.starsFrom && f.starsTo && *f.starsFrom > *f.starsTo)
        std::swap(f.starsFrom, f.starsTo);
    if (const int kind = int(number(m_kind)))
        f.kind = ReviewKind(kind);
    if (const int made = int(number(m_class)))
        f.reviewClass = ReviewClass(made);
    f.tag = TagId(number(m_tag));
    if (const int text = int(number(m_text)))
        f.hasText = text == 1;
    const qint64 who = number(m_who);
    f.nobodys = who == nobody;
    f.assignedTo = StaffId(who > 0 ? who : 0);
    f.closeReason = ClosingReasonId(number(m_reason));
    f.asks = m_asks->isChecked();
    f.unread = m_unread->isChecked();
    f.complained = m_complained->isChecked();
    return f;
}

void FilterSheet::show()
{
    close();
    emit shownRequested(filter(), ReviewSort(m_sortBy->currentData().toInt()));
}

void FilterSheet::save()
{
    if (m_name->text().trimmed().isEmpty() || m_filter.among)
        return;
    SavedView view = m_view.value_or(SavedView());
    view.page = QStringLiteral("reviews");
    view.name = m_name->text();
    view.filter = toJson(filter(), ReviewSort(m_sortBy->currentData().toInt()));
    const StaffId me = m_desk.shop().actor().staff;
    view.staff = m_shared->isChecked() || !me ? StaffId() : me;
    SavedViewRepository views(m_desk.store().db());
    qint64 id = view.id;
    const auto written = m_desk.shop().write({UnitKind::Edit, Permission::Reviews, unitLabel(view.id ? "view.update" : "view.add", {view.name.simplified()}), {}},
                                             [&](UnitOfWork& unit) -> Status {
                                                 if (view.id)
                                                     return views.update(unit, view);
                                                 ENCORE_LET(id, views.insert(unit, view));
                                                 return {};
                                             });
    if (!written && written.error().code == ErrorCode::AlreadyExists) {
        m_problem->setText(tr("There is a view of this name already."));
        m_problem->show();
        m_name->setFocus();
        return;
    }
    if (!written)
        return emit failed(written.error());
    close();
    emit saved(id, *written, tr("View saved: %1").arg(view.name.simplified()));
}

void FilterSheet::remove()
{
    if (!m_view)
        return;
    SavedViewRepository views(m_desk.store().db());
    const auto written = m_desk.shop().write({UnitKind::Edit, Permission::Reviews, unitLabel("view.remove", {m_view->name}), {}},
                                             [&](UnitOfWork& unit) { return views.remove(unit, m_view->id); });
    if (!written)
        return emit failed(written.error());
    close();
    emit removed(*written, tr("View taken away: %1").arg(m_view->name));
}

} // namespace encore::ui
