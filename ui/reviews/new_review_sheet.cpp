#include "reviews/new_review_sheet.h"

#include "base/words_in_time.h"
#include "common/role_gate.h"
#include "customers/customer_repository.h"
#include "products/product_repository.h"
#include "reviews/capture.h"
#include "search/search_repository.h"
#include "shop/unit_label.h"
#include "widgets/button.h"
#include "widgets/labels.h"
#include "widgets/stars.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QVBoxLayout>

namespace encore::ui {

namespace {

constexpr int longestText = 20000;
QString lastChannelKey() { return QStringLiteral("reviews/last_channel"); }

} // namespace

NewReviewSheet::NewReviewSheet(ReviewDesk& desk, QWidget* pane)
    : Sheet(pane, {}, 440),
      m_desk(desk),
      m_channel(new QComboBox),
      m_stars(new StarsEdit(0, 22)),
      m_question(new QCheckBox),
      m_text(new QPlainTextEdit),
      m_author(new QLineEdit),
      m_customer(new QLineEdit),
      m_product(new QLineEdit),
      m_day(new QLineEdit),
      m_recognised(new PlainLabel({}, Type::Small, Token::Positive)),
      m_customerNote(new PlainLabel({}, Type::Small, Token::Text2)),
      m_productNote(new PlainLabel({}, Type::Small, Token::Text2)),
      m_problem(new PlainLabel({}, Type::Small, Token::Negative)),
      m_save(new PrimaryButton)
{
    setObjectName(QStringLiteral("newReviewSheet"));
    setLightDismiss(false);
    const QList<QPair<QWidget*, const char*>> fields{{m_stars, "newStars"},   {m_text, "newText"},       {m_channel, "newChannel"}, {m_author, "newAuthor"},
                                                     {m_customer, "newCustomer"}, {m_product, "newProduct"}, {m_day, "newDay"}};
    m_recognised->setWordWrap(true);
    m_problem->setWordWrap(true);
    body()->setSpacing(metric::gap4);
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
    m_text->installEventFilter(this);
    body()->addWidget(m_problem);
    body()->addStretch(1);
    m_save->setObjectName(QStringLiteral("newSave"));
    m_save->setKeyHint(Shortcut(QStringLiteral("Ctrl+Enter")));
    addFootButton(m_save);
    needsPermission(m_save, Permission::Reviews);
    connect(m_save, &QPushButton::clicked, this, &NewReviewSheet::save);
    connect(m_stars, &StarsEdit::starsChanged, this, [this](int stars) {
        if (stars > 0 && m_stars->hasFocus())
            m_text->setFocus();
    });
    connect(m_customer, &QLineEdit::textChanged, this, &NewReviewSheet::findCustomer);
    connect(m_product, &QLineEdit::textChanged, this, &NewReviewSheet::findProduct);
    connect(m_day, &QLineEdit::textChanged, this, &NewReviewSheet::readDay);
}

void NewReviewSheet::translate()
{
    setTitle(tr("New review"));
    const QStringList words{tr("Stars"), tr("Text"), tr("Place"), tr("Author"), tr("Customer: end of the phone or name"), tr("Product"), tr("Day")};
    const QList<QWidget*> fields{m_stars, m_text, m_channel, m_author, m_customer, m_product, m_day};
    for (qsizetype i = 0; i < words.size(); ++i) {
        m_labels[i]->setText(words[i]);
        fields[i]->setAccessibleName(words[i]);
    }
    m_stars->setToolTip(tr("Keys 0 to 5"));
    m_question->setText(tr("It is a question"));
    m_text->setPlaceholderText(tr("what was said"));
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
    m_recognised->clear();
    m_recognised->hide();
    m_problem->setText(m_channel->count() == 0 ? tr("There are no places yet. Add one in Settings.") : QString());
    findCustomer();
    findProduct();
    readDay();
}

void NewReviewSheet::present()
{
    prepare();
    open();
    m_stars->setFocus();
}

bool NewReviewSheet::capture()
{
    const QString pasted = m_desk.outside().copied();
    if (pasted.trimmed().isEmpty())
        return false;
    prepare();
    CaptureOptions options;
    options.now = m_desk.now();
    options.zone = m_desk.zone();
    if (const auto products = m_desk.store().products().active())
        for (const Product& product : *products)
            options.products << product.name;
    const CapturedReview captured = captureReview(pasted, options);
    fill(captured);
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
        m_day->setText(captured.published->day.toString(Qt::ISODate));
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
    m_recognised->setText(known.isEmpty() ? tr("Nothing was recognised; the text is below.") : tr("Recognised: %1").arg(known.join(QStringLiteral(", "))));
    m_recognised->setToken(known.isEmpty() ? Token::Warning : Token::Positive);
    m_recognised->show();
    // A page that the shop knows by its name is its channel.
    const QString pasted = m_desk.outside().copied().left(5000).toLower();
    for (int i = 0; i < m_channel->count(); ++i)
        if (pasted.contains(m_channel->itemText(i).toLower()))
            m_channel->setCurrentIndex(i);
}

void NewReviewSheet::findCustomer()
{
    m_customerFound = {};
    const QString asked = m_customer->text().trimmed();
    m_customerNote->setVisible(asked.size() >= 3);
    if (asked.size() < 3)
        return;
    QString name;
    const auto hits = m_desk.store().search().find(asked, 1, {SearchKind::Customer});
    if (hits)
        for (const SearchHit& hit : *hits) {
            m_customerFound = CustomerId(hit.id);
            name = hit.title;
        }
    m_customerNote->setText(m_customerFound ? QStringLiteral("✓ ") + name : tr("nobody found"));
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
    if (words.isEmpty()) {
        m_dayRead = m_desk.today();
        return;
    }
    const auto moment = pastMoment(words, m_desk.now(), m_desk.zone());
    m_dayRead = moment ? std::optional(moment->day) : std::nullopt;
}

void NewReviewSheet::save()
{
    readDay();
    const QString text = m_text->toPlainText().trimmed().left(longestText);
    if (m_channel->count() == 0)
        return m_problem->setText(tr("There are no places yet. Add one in Settings."));
    if (!m_dayRead) {
        m_day->setFocus();
        return m_problem->setText(tr("Which day was that?"));
    }
    if (text.isEmpty() && m_stars->stars() == 0) {
        m_stars->setFocus();
        return m_problem->setText(tr("Say the stars or what was said."));
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
    const bool today = *m_dayRead == m_desk.today();
    review.publishedAt = today ? now : m_dayRead->startOfDay(m_desk.zone()).toSecsSinceEpoch();
    review.publishedDayOnly = !today;
    review.seenAt = now;
    if (review.author.isEmpty() && m_customerFound)
        if (const auto customer = m_desk.store().customers().find(m_customerFound))
            review.author = customer->displayName();
    review.replyKnown = m_standing.isEmpty();                    // nothing was ever due where an answer stands already
    ReviewId id;
    const auto written = m_desk.shop().write({UnitKind::Edit, Permission::Reviews, unitLabel("review.log", {review.author}), {}}, [&](UnitOfWork& unit) -> Status {
        ENCORE_LET(id, m_desk.reviews().log(unit, review));
        return m_standing.isEmpty() ? Status() : m_desk.replies().recordStanding(unit, id, m_standing);
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

bool NewReviewSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() & Qt::ControlModifier) {
            save();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            close();
            return true;
        }
    }
    return Sheet::eventFilter(watched, event);
}

} // namespace encore::ui
