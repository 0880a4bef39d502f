#include "reviews/media_sheet.h"

#include "attachments/attachment_repository.h"
#include "common/error_text.h"
#include "common/role_gate.h"
#include "common/thumbnail.h"
#include "shop/unit_label.h"
#include "widgets/button.h"
#include "widgets/labels.h"
#include "widgets/scroll_pane.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QUrl>

namespace encore::ui {

namespace {

constexpr const char* kinds[]{"video", "photo", "audio", "link"};
constexpr int longestSeconds = 24 * 3600;
constexpr int stillWidth = 280, stillHeight = 150, settleMs = 250;

// A file of this computer; empty for an address, a share of another computer, and what is no plain file: a review that
// was imported may name anything.
QString localFile(const QString& location)
{
    const QUrl url(location);
    if (url.isLocalFile() && !url.host().isEmpty())
        return {};
    const QString path = url.isLocalFile() ? url.toLocalFile() : location;
    const bool share = path.startsWith(QLatin1String("//")) || path.startsWith(QLatin1String("\\\\"));
    return !share && QDir::isAbsolutePath(path) && QFileInfo(path).isFile() ? path : QString();
}

QString dayShown(const QString& iso)
{
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    return day.isValid() ? day.toString(QStringLiteral("dd.MM.yyyy")) : iso;
}

// "15.03.2026" or "2026-03-15"; empty for anything else.
QString isoDay(const QString& text)
{
    QDate day = QDate::fromString(text, QStringLiteral("d.M.yyyy"));
    if (!day.isValid())
        day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() && day.year() >= 1990 && day.year() <= 2199 ? day.toString(Qt::ISODate) : QString();
}

} // namespace

QImage stillOf(Store& store, ReviewId review, const QString& location, int edge)
{
    AttachmentRepository files(store.db());
    if (const auto there = files.of({{}, {}, review, {}}); review && there)
        for (const Attachment& file : *there)
            if (file.name == location) {
                const auto content = files.content(file.id);
                return content ? thumbnailOf(*content, edge) : QImage();
            }
    QFile file(localFile(location));
    if (file.fileName().isEmpty() || file.size() > AttachmentRepository::largest || !file.open(QIODevice::ReadOnly))
        return {};
    return thumbnailOf(file.read(AttachmentRepository::largest), edge);
}

QString lengthText(int seconds)
{
    const QString tail = QStringLiteral("%1").arg(seconds % 60, 2, 10, QLatin1Char('0'));
    if (seconds < 3600)
        return QStringLiteral("%1:%2").arg(seconds / 60).arg(tail);
    return QStringLiteral("%1:%2:%3").arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, QLatin1Char('0')).arg(tail);
}

std::optional<int> lengthFrom(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(?:(?:(\\d{1,2}):)?(\\d{1,3}):)?(\\d{1,5})$"));
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const bool parted = !match.captured(2).isEmpty();
    const int seconds = match.captured(3).toInt();
    const int all = match.captured(1).toInt() * 3600 + match.captured(2).toInt() * 60 + seconds;
    return (parted && seconds > 59) || all > longestSeconds ? std::nullopt : std::optional(all);
}

MediaSheet::MediaSheet(ReviewDesk& desk, QWidget* pane)
    : Sheet(pane), m_desk(desk), m_kind(new QComboBox), m_location(new QLineEdit), m_still(new PlainLabel), m_title(new QLineEdit), m_length(new QLineEdit), m_notes(new QPlainTextEdit),
      m_by(new QLineEdit), m_on(new QLineEdit), m_scope(new QLineEdit), m_until(new QLineEdit), m_permission(new PlainLabel({}, Type::BodyStrong)),
      m_problem(new PlainLabel({}, Type::Body, Token::Negative)), m_remove(new Button({}, Icon::Trash)), m_save(new PrimaryButton)
{
    guardTyped();
    setObjectName(QStringLiteral("mediaSheet"));
    auto* form = new QWidget;
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, metric::gap4, 0);
    column->setSpacing(metric::gap8);
    const auto field = [&](QBoxLayout* into, QWidget* widget, const char* name) {
        auto* caption = new PlainLabel({}, Type::Small, Token::Text2);
        caption->setBuddy(widget);
        widget->setObjectName(QLatin1String(name));
        auto* box = new QVBoxLayout;
        box->setSpacing(metric::gap4);
        box->addWidget(caption);
        box->addWidget(widget);
        into->addLayout(box, 1);
        m_captions.append({caption, widget});
    };
    const auto pair = [&] {
        auto* row = new QHBoxLayout;
        row->setSpacing(metric::gap8);
        column->addLayout(row);
        return row;
    };
    auto* first = pair();
    field(first, m_kind, "mediaKind");
    field(first, m_length, "mediaLength");
    field(column, m_location, "mediaLocation");
    m_still->setObjectName(QStringLiteral("mediaStill"));
    m_still->hide();
    column->addWidget(m_still, 0, Qt::AlignLeft);
    field(column, m_title, "mediaTitle");
    field(column, m_notes, "mediaNotes");
    column->addSpacing(metric::gap8);
    column->addWidget(m_permission);
    field(column, m_by, "permissionBy");
    field(column, m_scope, "permissionScope");
    auto* days = pair();
    field(days, m_on, "permissionOn");
    field(days, m_until, "permissionUntil");
    column->addStretch(1);
    body()->addWidget(new ScrollPane(form), 1);
    m_problem->setObjectName(QStringLiteral("mediaProblem"));
    m_problem->setWordWrap(true);
    body()->addWidget(m_problem);
    for (QLineEdit* line : {m_location, m_title, m_by, m_scope})
        line->setMaxLength(line == m_location ? 2000 : 300);
    for (QLineEdit* line : {m_length, m_on, m_until})
        line->setMaxLength(12);
    m_notes->setFixedHeight(110);
    m_notes->setTabChangesFocus(true);
    m_remove->setObjectName(QStringLiteral("removeMedia"));
    m_save->setObjectName(QStringLiteral("saveMedia"));
    setSaveButton(m_save);
    needsPermission({m_save, m_remove}, Permission::Reviews);
    addFootButton(m_remove);
    addFootButton(m_save);
    setLightDismiss(false);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, this, &MediaSheet::look);
    connect(m_location, &QLineEdit::textEdited, &m_settle, qOverload<>(&QTimer::start));
    connect(m_save, &QPushButton::clicked, this, &MediaSheet::save);
    connect(m_remove, &QPushButton::clicked, this, &MediaSheet::remove);
    retranslate();
}

MediaSheet& MediaSheet::in(QWidget* pane, ReviewDesk& desk)
{
    if (auto* made = pane->findChild<MediaSheet*>(QString(), Qt::FindDirectChildrenOnly))
        return *made;
    return *new MediaSheet(desk, pane);
}

void MediaSheet::retranslate()
{
    const QStringList captions{tr("What it is"), tr("Length"), tr("Address, or name of an attached file"), tr("Title"), tr("What is to be seen when"),
                               tr("Who allowed it"), tr("Where it may be shown"), tr("Given on"), tr("Until")};
    for (int i = 0; i < m_captions.size(); ++i) {
        m_captions[i].first->setText(captions[i]);
        m_captions[i].second->setAccessibleName(captions[i]);
    }
    const int kind = qMax(0, m_kind->currentIndex());
    m_kind->clear();
    m_kind->addItems({tr("video"), tr("photo"), tr("sound"), tr("page")});
    m_kind->setCurrentIndex(kind);
    m_length->setPlaceholderText(tr("1:05"));
    m_location->setPlaceholderText(QStringLiteral("https://…"));
    m_notes->setPlaceholderText(tr("0:15 unpacks the box\n0:48 shows the chip"));
    m_permission->setText(tr("Permission to show it"));
    m_still->setAccessibleName(tr("What the picture shows, small"));
    m_by->setPlaceholderText(tr("nobody yet"));
    m_scope->setPlaceholderText(tr("our site, social networks"));
    m_on->setPlaceholderText(tr("15.03.2026"));
    m_until->setPlaceholderText(tr("no end"));
    m_remove->setText(tr("Remove"));
    m_save->setText(tr("Save"));
    setTitle(m_media.id ? tr("Video, photo or link") : tr("New video, photo or link"));
}

void MediaSheet::begin(const ReviewMedia& media)
{
    m_media = media;
    retranslate();
    m_kind->setCurrentIndex(0);
    for (int i = 0; i < int(std::size(kinds)); ++i)
        if (media.kind == QLatin1String(kinds[i]))
            m_kind->setCurrentIndex(i);
    m_location->setText(media.location);
    m_title->setText(media.title);
    m_length->setText(media.seconds ? lengthText(*media.seconds) : QString());
    m_notes->setPlainText(media.notes);
    m_by->setText(media.permissionBy);
    m_scope->setText(media.permissionScope);
    m_on->setText(dayShown(media.permissionOn));
    m_until->setText(dayShown(media.permissionUntil));
    m_remove->setVisible(media.id != 0);
    m_problem->hide();
    showStill({});
    look();
    open();
    m_location->setFocus();
}

void MediaSheet::look()
{
    m_settle.stop();
    const QString location = m_location->text().trimmed();
    if (location.isEmpty()) {
        m_looking.cancel();
        return showStill({});
    }
    m_looking.run(
        [&shop = m_desk.shop(), review = m_media.review, location, edge = int(stillWidth * devicePixelRatioF())](const CancelFlag&) {
            const auto store = shop.openStore();
            return store ? stillOf(**store, review, location, edge) : QImage();
        },
        [this](const QImage& still) { showStill(still); });
}

void MediaSheet::showStill(const QImage& still)
{
    const qreal scale = devicePixelRatioF();
    QImage fitting = still.height() > stillHeight * scale ? still.scaledToHeight(int(stillHeight * scale), Qt::SmoothTransformation) : still;
    fitting.setDevicePixelRatio(scale);
    m_still->setPixmap(QPixmap::fromImage(fitting));
    m_still->setVisible(!fitting.isNull());
}

std::optional<ReviewMedia> MediaSheet::read()
{
    ReviewMedia media = m_media;
    media.kind = QLatin1String(kinds[qMax(0, m_kind->currentIndex())]);
    media.location = m_location->text().trimmed();
    media.title = m_title->text().simplified();
    media.notes = m_notes->toPlainText().trimmed().left(10000);
    media.permissionBy = m_by->text().simplified();
    media.permissionScope = m_scope->text().simplified();
    QString problem;
    const QString length = m_length->text().trimmed();
    media.seconds = length.isEmpty() ? std::nullopt : lengthFrom(length);
    if (!length.isEmpty() && !media.seconds)
        problem = tr("The length is minutes and seconds, such as 1:05.");
    const auto day = [&](const QLineEdit* line, QString& into) {
        const QString text = line->text().trimmed();
        into = isoDay(text);
        if (!text.isEmpty() && into.isEmpty())
            problem = tr("A day is written such as 15.03.2026.");
    };
    day(m_on, media.permissionOn);
    day(m_until, media.permissionUntil);
    // Given today, where no other day is named.
    if (!media.permissionBy.isEmpty() && m_on->text().trimmed().isEmpty())
        media.permissionOn = m_desk.today().toString(Qt::ISODate);
    if (media.location.isEmpty())
        problem = tr("Write its address, or the name of a file that is attached to the review.");
    else if (media.permissionBy.isEmpty() && !(media.permissionScope + media.permissionOn + media.permissionUntil).isEmpty())
        problem = tr("Write who gave the permission.");
    else if (!media.permissionUntil.isEmpty() && !media.permissionOn.isEmpty() && media.permissionUntil < media.permissionOn)
        problem = tr("The permission would end before it was given.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    return problem.isEmpty() ? std::optional(media) : std::nullopt;
}

void MediaSheet::save()
{
    const auto media = read();
    if (!media)
        return;
    const bool fresh = media->id == 0;
    const QString name = media->title.isEmpty() ? media->location : media->title;
    const auto changes = m_desk.shop().write({UnitKind::Edit, Permission::Reviews, unitLabel(fresh ? "media.add" : "media.edit", {name}), {}}, [&](UnitOfWork& unit) -> Status {
        if (!fresh)
            return m_desk.store().reviews().updateMedia(unit, *media);
        ENCORE_TRY(m_desk.store().reviews().addMedia(unit, *media));
        return {};
    });
    if (!changes) {
        m_problem->setText(errorText(changes.error()));
        m_problem->show();
        return;
    }
    close();
    if (!changes->isEmpty())
        emit saved(fresh ? tr("Added: %1").arg(name.left(60)) : tr("Changed: %1").arg(name.left(60)), changes->unit);
}

void MediaSheet::remove()
{
    const QString name = m_media.title.isEmpty() ? m_media.location : m_media.title;
    const auto changes = m_desk.shop().write({UnitKind::Edit, Permission::Reviews, unitLabel("media.remove", {name}), {}},
                                             [&](UnitOfWork& unit) { return m_desk.store().reviews().removeMedia(unit, m_media.id); });
    if (!changes)
        return emit failed(changes.error());
    close();
    emit saved(tr("Removed: %1").arg(name.left(60)), changes->unit);
}

void MediaSheet::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Sheet::changeEvent(event);
}

} // namespace encore::ui
