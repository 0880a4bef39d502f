#include "reviews/new_review_sheet.h"

#include "base/words_in_time.h"
#include "common/role_gate.h"
#include "customers/customer_repository.h"
#include "orders/order_repository.h"
#include "products/product_repository.h"
#include "reviews/capture.h"
#include "reviews/review_identity.h"
#include "reviews/review_identity_repository.h"
#include "search/search_repository.h"
#include "shop/unit_label.h"
#include "widgets/button.h"
#include "widgets/customer_offers.h"
#include "widgets/labels.h"
#include "widgets/stars.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSet>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace encore::ui {

namespace {

constexpr int longestText = 20000;
QString lastChannelKey() { return QStringLiteral("reviews/last_channel"); }

// Whom a phone, an e-mail or the number of an order names; nobody where it names several.
CustomerId namedBy(Store& store, const QString& asked)
{
    QSet<CustomerId> people;
    QString digits;
    for (const QChar c : asked)
        if (c.isDigit())
            digits += c;
    const bool phone = digits.size() >= 4 && std::none_of(asked.begin(), asked.end(), [](QChar c) { return c.isLetter() || c == u'@'; });
    if (phone)
        for (const CustomerId id : store.customers().findByPhoneTail(digits.right(10), 2).value_or(std::vector<CustomerId>()))
            people.insert(id);
    if (asked.contains(u'@'))
        for (const CustomerId id : store.customers().findByEmail(asked).value_or(std::vector<CustomerId>()))
            people.insert(id);
    for (const OrderId id : store.orders().byNumberAnywhere(asked).value_or(std::vector<OrderId>()))
        if (const auto order = store.orders().find(id); order && *order && (*order)->customer)
            people.insert((*order)->customer);
    return people.size() == 1 ? *people.begin() : CustomerId();
}

// A number of an order offers its buyer, too.
std::vector<SuggestField::Offer> buyerOffers(Store& store, const QString& text)
{
    std::vector<SuggestField::Offer> offers = customerOffers(store, text);
    const CustomerId named = namedBy(store, text);
    const bool there = std::any_of(offers.begin(), offers.end(), [&](const SuggestField::Offer& offer) { return offer.id == named.value; });
    if (named && !there)
        if (const auto customer = store.customers().find(named))
            offers.insert(offers.begin(), {named.value, customer->displayName(), text});
    return offers;
}

} // namespace

NewReviewSheet::NewReviewSheet(ReviewDesk& desk, QWidget* pane)
    : Sheet(pane, {}, 440),
      m_desk(desk),
      m_channel(new QComboBox),
      m_stars(new StarsEdit(0, 22)),
      m_question(new QCheckBox),
      m_text(new QPlainTextEdit),
      m_author(new QLineEdit),
      m_customer(new SuggestField(desk.shop(), buyerOffers)),
      m_product(new QLineEdit),
      m_day(new QLineEdit),
      m_recognised(new PlainLabel({}, Type::Small, Token::Positive)),
      m_customerNote(new PlainLabel({}, Type::Small, Token::Text2)),
      m_productNote(new PlainLabel({}, Type::Small, Token::Text2)),
      m_problem(new PlainLabel({}, Type::Small, Token::Negative)),
      m_draft(new QWidget),
      m_draftWords(new PlainLabel({}, Type::Small, Token::Text2)),
      m_discard(new LinkButton),
      m_save(new PrimaryButton)
{
    setObjectName(QStringLiteral("newReviewSheet"));
    setLightDismiss(false);
    const QList<QPair<QWidget*, const char*>> fields{{m_stars, "newStars"},   {m_text, "newText"},       {m_channel, "newChannel"}, {m_author, "newAuthor"},
                                                     {m_customer, "newCustomer"}, {m_product, "newProduct"}, {m_day, "newDay"}};
    m_recognised->setWordWrap(true);
    m_problem->setWordWrap(true);
    body()->setSpacing(metric::gap4);
    auto* draft = new QHBoxLayout(m_draft);
    draft->setContentsMargins(0, 0, 0, 0);
    m_draftWords->setWordWrap(true);
    m_discard->setObjectName(QStringLiteral("newDiscard"));
    draft->addWidget(m_draftWords, 1);
    draft->addWidget(m_discard);
    m_draft->hide();
    body()->addWidget(m_draft);
    body()->addWidget(m_recognised);
    for (const auto& [field, name] : fields) {
        field->setObjectName(QLatin1String(name));
        auto* label = new PlainLabel({}, Type::Small, Token::Text2);
        m_labels << label;
        body()->addWidget(label);
        if (field == m_stars) {
            auto* row = new QHBoxLayout;
            row->addWidget(m_stars);
            row->addStretch(1);
            row->addWidget(m_question);
            body()->addLayout(row);
        } else {
            body()->addWidget(field);
        }
        if (field == m_customer)
            body()->addWidget(m_customerNote);
        if (field == m_product)
            body()->addWidget(m_productNote);
        if (auto* line = qobject_cast<QLineEdit*>(field)) {
            line->setMaxLength(300);
            connect(line, &QLineEdit::returnPressed, this, &NewReviewSheet::save);
        }
    }
    m_text->setMinimumHeight(96);
    m_text->setTabChangesFocus(true);
    saveFrom(m_text, [this] { save(); });
    body()->addWidget(m_problem);
    body()->addStretch(1);
    m_save->setObjectName(QStringLiteral("newSave"));
    setSaveButton(m_save);
    addFootButton(m_save);
    needsPermission(m_save, Permission::Reviews);
    connect(m_save, &QPushButton::clicked, this, &NewReviewSheet::save);
    connect(m_stars, &StarsEdit::starsChanged, this, [this](int stars) {
        if (stars > 0 && m_stars->hasFocus())
            m_text->setFocus();
    });
    connect(m_discard, &QPushButton::clicked, this, [this] {
        prepare();
        m_stars->setFocus();
    });
    // What is saved is no draft.
    connect(this, &NewReviewSheet::written, this, &NewReviewSheet::prepare);
    connect(m_customer, &QLineEdit::textChanged, this, &NewReviewSheet::findCustomer);
    connect(buyer(), &SuggestField::chosen, this, &NewReviewSheet::findCustomer);
    connect(m_product, &QLineEdit::textChanged, this, &NewReviewSheet::findProduct);
    connect(m_day, &QLineEdit::textChanged, this, &NewReviewSheet::readDay);
}

void NewReviewSheet::translate()
{
    setTitle(tr("New review"));
    const QStringList words{tr("Stars"), tr("Text"), tr("Place"), tr("Author"), tr("Customer"), tr("Product"), tr("Day")};
    const QList<QWidget*> fields{m_stars, m_text, m_channel, m_author, m_customer, m_product, m_day};
    for (qsizetype i = 0; i < words.size(); ++i) {
        m_labels[i]->setText(words[i]);
        fields[i]->setAccessibleName(words[i]);
    }
    m_stars->setToolTip(tr("Keys 0 to 5"));
    m_question->setText(tr("It is a question"));
    m_text->setPlaceholderText(tr("what was said"));
    m_customer->setPlaceholderText(tr("phone, e-mail, order number or name; may be empty"));
    m_draftWords->setText(tr("Not saved last time: here it is again."));
    m_discard->setText(tr("Throw it away"));
    m_author->setPlaceholderText(tr("as the place shows it; may be empty"));
    m_product->setPlaceholderText(tr("name or article number; may be empty"));
    m_day->setPlaceholderText(tr("today, yesterday, 15 november"));
    m_save->setText(tr("Save"));
}

void NewReviewSheet::prepare()
{
    translate();
    m_channel->clear();
    for (const Channel& channel : m_desk.channels())
        if (channel.active)
            m_channel->addItem(channel.name, channel.id.value);
    const int last = m_channel->findData(QSettings().value(lastChannelKey()).toLongLong());
    m_channel->setCurrentIndex(qMax(0, last));
    m_stars->setStars(0);
    m_question->setChecked(false);
    m_text->clear();
    for (QLineEdit* line : {m_author, m_customer, m_product, m_day})
        line->clear();
    m_standing.clear();
    m_captured.reset();
    m_capturedDay.clear();
    m_fromPage = m_onceMore = false;
    m_recognised->clear();
    m_recognised->hide();
    m_draft->hide();
    m_problem->setText(m_channel->count() == 0 ? tr("There are no places yet. Add one in Settings.") : QString());
    findCustomer();
    findProduct();
    readDay();
}

SuggestField* NewReviewSheet::buyer() const { return qobject_cast<SuggestField*>(m_customer); }

bool NewReviewSheet::holdsInput() const
{
    const QLineEdit* const lines[]{m_author, m_customer, m_product, m_day};
    return m_stars->stars() > 0 || !m_text->toPlainText().trimmed().isEmpty()
        || std::any_of(std::begin(lines), std::end(lines), [](const QLineEdit* line) { return !line->text().trimmed().isEmpty(); });
}

// What was typed and not saved stays in its fields.
bool NewReviewSheet::resume()
{
    if (!holdsInput())
        return false;
    if (!isOpen()) {
        translate();
        m_problem->clear();
        m_draft->show();
        open();
    }
    m_text->setFocus();
    return true;
}

void NewReviewSheet::present()
{
    if (resume())
        return;
    prepare();
    open();
    m_stars->setFocus();
}

bool NewReviewSheet::capture()
{
    const QString pasted = m_desk.outside().copied();
    if (pasted.trimmed().isEmpty())
        return false;
    // What came from the clipboard only is there to be copied once more.
    if (m_fromPage && m_text->toPlainText() == m_pastedText && m_customer->text().trimmed().isEmpty())
        prepare();
    if (resume()) {
        m_problem->setText(tr("This one is not saved yet. Save it or throw it away, then take the copied one."));
        m_draft->show();
        return true;
    }
    prepare();
    CaptureOptions options;
    options.now = m_desk.now();
    options.zone = m_desk.zone();
    if (const auto products = m_desk.store().products().active())
        for (const Product& product : *products)
            options.products << product.name;
    const CapturedReview captured = captureReview(pasted, options);
    fill(captured);
    m_fromPage = true;
    if (captured.productIndex >= 0 && captured.productIndex < options.products.size())
        m_product->setText(options.products[captured.productIndex]);
    open();
    m_text->setFocus();
    return true;
}

void NewReviewSheet::fill(const CapturedReview& captured)
{
    QStringList known;
    if (captured.stars) {
        m_stars->setStars(*captured.stars);
        known << tr("stars") + QLatin1Char(' ') + QString(*captured.stars, QChar(0x2605));
    }
    if (captured.published) {
        m_captured = captured.published;
        m_capturedDay = captured.published->day.toString(Qt::ISODate);
        if (captured.published->precision == DatePrecision::Minute)
            m_capturedDay += QLatin1Char(' ') + captured.published->time.toString(QStringLiteral("HH:mm"));
        m_day->setText(m_capturedDay);
        known << tr("day");
    }
    if (!captured.author.isEmpty()) {
        m_author->setText(captured.author);
        known << tr("author") + QLatin1Char(' ') + captured.author.left(40);
    }
    if (!captured.product.isEmpty()) {
        m_product->setText(captured.product);
        known << captured.product.left(60);
    }
    m_standing = captured.reply.trimmed();
    if (!m_standing.isEmpty())
        known << tr("the answer that stands there");
    const QString text = captured.fullText();
    m_text->setPlainText(text.left(longestText));
    m_pastedText = m_text->toPlainText();
    m_recognised->setText(known.isEmpty() ? tr("Nothing was recognised; the text is below.") : tr("Recognised: %1").arg(known.join(QStringLiteral(", "))));
    m_recognised->setToken(known.isEmpty() ? Token::Warning : Token::Positive);
    m_recognised->show();
    // A page that the shop knows by its name is its channel.
    const QString pasted = m_desk.outside().copied().left(5000).toLower();
    for (int i = 0; i < m_channel->count(); ++i)
        if (pasted.contains(m_channel->itemText(i).toLower()))
            m_channel->setCurrentIndex(i);
}

// Only what names one person is taken by itself; among names the person at the desk chooses.
void NewReviewSheet::findCustomer()
{
    const QString asked = m_customer->text().trimmed();
    if (asked.isEmpty())
        buyer()->setRecord(0, {});
    m_customerFound = CustomerId(buyer()->recordId());
    if (m_customerFound.isNull() && asked.size() >= 3)
        m_customerFound = namedBy(m_desk.store(), asked);
    m_customerNote->setVisible(asked.size() >= 3);
    if (const auto customer = m_customerFound ? m_desk.store().customers().find(m_customerFound) : Result<Customer>())
        m_customerNote->setText(m_customerFound ? QStringLiteral("✓ ") + customer->displayName() : tr("choose who it was from the list"));
    m_customerNote->setToken(m_customerFound ? Token::Positive : Token::Text2);
}

void NewReviewSheet::findProduct()
{
    m_productFound = {};
    const QString asked = m_product->text().trimmed();
    m_productNote->setVisible(!asked.isEmpty());
    if (asked.isEmpty())
        return;
    ProductFilter filter;
    filter.text = asked;
    QString name;
    if (const auto ids = m_desk.store().products().ids(filter, ProductSort::Name, 1); ids && !ids->empty())
        if (const auto product = m_desk.store().products().find(ids->front()); product && *product) {
            m_productFound = (*product)->id;
            name = (*product)->name;
        }
    m_productNote->setText(m_productFound ? QStringLiteral("✓ ") + name : tr("no product of that name"));
    m_productNote->setToken(m_productFound ? Token::Positive : Token::Text2);
}

void NewReviewSheet::readDay()
{
    const QString words = m_day->text().trimmed();
    m_momentRead = m_captured && words == m_capturedDay ? m_captured : pastMoment(words, m_desk.now(), m_desk.zone());
}

void NewReviewSheet::save()
{
    readDay();
    const QString text = m_text->toPlainText().trimmed().left(longestText);
    if (m_channel->count() == 0)
        return m_problem->setText(tr("There are no places yet. Add one in Settings."));
    if (!m_momentRead && !m_day->text().trimmed().isEmpty()) {
        m_day->setFocus();
        return m_problem->setText(tr("Which day was that?"));
    }
    if (text.isEmpty() && m_stars->stars() == 0) {
        m_stars->setFocus();
        return m_problem->setText(tr("Say the stars or what was said."));
    }
    if (m_customerFound.isNull() && !m_customer->text().trimmed().isEmpty()) {
        m_customer->setFocus();
        return m_problem->setText(tr("Choose the customer from the list, or leave the field empty."));
    }
    Review review;
    review.channel = ChannelId(m_channel->currentData().toLongLong());
    review.kind = m_question->isChecked() ? ReviewKind::Question : ReviewKind::Review;
    review.author = m_author->text().simplified();
    if (m_stars->stars() > 0)
        review.rating = Rating{m_stars->stars() * 10, 50};
    review.text = text;
    review.product = m_productFound;
    review.customer = m_customerFound;
    review.link = m_customerFound ? AuthorLink::Confirmed : AuthorLink::Unknown;
    const qint64 now = m_desk.now();
    review.publishedAt = now;            // what is heard is written down when it is heard
    if (m_momentRead) {
        review.publishedDayOnly = m_momentRead->precision != DatePrecision::Minute;
        review.publishedAt = qMin(now, review.publishedDayOnly ? m_momentRead->day.startOfDay(m_desk.zone()).toSecsSinceEpoch()
                                                               : QDateTime(m_momentRead->day, m_momentRead->time, m_desk.zone()).toSecsSinceEpoch());
    }
    review.seenAt = now;
    if (review.author.isEmpty() && m_customerFound)
        if (const auto customer = m_desk.store().customers().find(m_customerFound))
            review.author = customer->displayName();
    if (m_fromPage && !m_onceMore) {
        if (review.rating)
            review.stars = starsOf(*review.rating).value_or(0);
        const bool dayKnown = m_momentRead && m_momentRead->precision != DatePrecision::About;
        const auto same = ReviewIdentityRepository(m_desk.store().db()).same(review, m_desk.zone(), dayKnown);
        if (!same)
            return emit failed(same.error());
        m_onceMore = same->has_value();
        if (m_onceMore)
            return m_problem->setText(tr("This review is here already. Save once more if it is another one."));
        review.contentKey = identityKey(review, m_desk.zone());
    }
    review.replyKnown = m_standing.isEmpty();                    // nothing was ever due where an answer stands already
    ReviewId id;
    const auto written = m_desk.shop().write({UnitKind::Edit, Permission::Reviews, unitLabel("review.log", {review.author}), {}}, [&](UnitOfWork& unit) -> Status {
        ENCORE_LET(id, m_desk.reviews().log(unit, review));
        return m_standing.isEmpty() ? Status() : m_desk.replies().recordStanding(unit, id, m_standing).map([](bool) {});
    });
    if (!written) {
        if (written.error().code == ErrorCode::AlreadyExists)
            return m_problem->setText(tr("This review is here already."));
        return emit failed(written.error());
    }
    QSettings().setValue(lastChannelKey(), review.channel.value);
    close();
    emit this->written(id);
}

} // namespace encore::ui
