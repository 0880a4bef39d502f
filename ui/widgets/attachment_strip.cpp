#include "widgets/attachment_strip.h"

#include "attachments/attachment_repository.h"
#include "common/error_text.h"
#include "common/format.h"
#include "common/role_gate.h"
#include "common/shortcut.h"
#include "common/thumbnail.h"
#include "exchange/save_file.h"
#include "shop/unit_label.h"
#include "widgets/button.h"
#include "widgets/clear_layout.h"
#include "widgets/row_delegate.h"

#include <QBuffer>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QMimeDatabase>
#include <QTemporaryDir>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace encore::ui {

namespace {

constexpr int rowHeight = 44, pictureEdge = 36;

Icon kindIcon(const Attachment& attachment)
{
    if (attachment.mediaType.startsWith(QLatin1String("image/")))
        return Icon::Photo;
    return attachment.mediaType.startsWith(QLatin1String("video/")) ? Icon::Video : Icon::File;
}

QString sizeText(qint64 bytes)
{
    const QString kilobyte = QLocale().formattedDataSize(1024, 0, QLocale::DataSizeTraditionalFormat);
    return bytes < 1024 ? QStringLiteral("< ") + kilobyte : QLocale().formattedDataSize(bytes, bytes < 1024 * 1024 || bytes >= 10 * 1024 * 1024 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

Result<QByteArray> readFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return fail(ErrorCode::NotFound, info.fileName(), QStringLiteral("only files are attached"));
    // Asked before reading: a film of gigabytes is refused without being read.
    if (info.size() > AttachmentRepository::largest)
        return fail(ErrorCode::TooLarge, info.fileName(), {}, {QString::number(info.size()), QString::number(AttachmentRepository::largest)});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, info.fileName(), file.errorString());
    return file.read(AttachmentRepository::largest + 1);
}

QByteArray pngOf(const QImage& picture)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

AttachmentRow::AttachmentRow(const Attachment& attachment, const QString& second, QWidget* parent)
    : QPushButton(parent), m_attachment(attachment), m_second(second)
{
    setObjectName(QStringLiteral("attachment"));
    setAccessibleName(attachment.name + QStringLiteral(", ") + second);
    setToolTip(attachment.name.toHtmlEscaped());
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void AttachmentRow::setPicture(const QImage& picture)
{
    m_picture = picture;
    update();
}

QSize AttachmentRow::sizeHint() const { return {200, rowHeight}; }

void AttachmentRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Painting saved(&painter);
    if (underMouse() || isDown())
        paintControl(&painter, rect(), {Theme::color(Token::Hover), Qt::transparent, metric::controlRadius});
    const QRect place(metric::gap4, (height() - pictureEdge) / 2, pictureEdge, pictureEdge);
    if (m_picture.isNull()) {
        paintControl(&painter, place, {Theme::color(Token::Surface2), Qt::transparent, 5});
        paintIcon(&painter, place.adjusted(9, 9, -9, -9), kindIcon(m_attachment));
    } else {
        const QSize size = m_picture.size().scaled(place.size(), Qt::KeepAspectRatio);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QRect(place.center() - QPoint(size.width() / 2, size.height() / 2), size), m_picture);
    }
    const int left = place.right() + metric::gap8;
    const int width = this->width() - left - metric::gap4;
    paintRun(&painter, QRect(left, 4, width, 19), m_attachment.name, Type::Body, Token::Text);
    paintRun(&painter, QRect(left, 22, width, 17), m_second, Type::Small, Token::Text2);
    if (hasFocus())
        paintFocusRing(&painter, rect());
}

void AttachmentRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete)
        return emit removeRequested();
    QPushButton::keyPressEvent(event);
}

void AttachmentRow::contextMenuEvent(QContextMenuEvent* event) { emit menuRequested(event->globalPos()); }

struct AttachmentStrip::Added {
    QStringList names;
    std::vector<Error> refused;
    std::optional<Error> error;
    ChangeSet changes;
};

AttachmentStrip::AttachmentStrip(Shop& shop, QWidget* parent)
    : Card({}, parent), m_shop(shop), m_opener([](const QUrl& file) { return QDesktopServices::openUrl(file); }), m_add(new IconButton(Icon::Plus, {})), m_invite(new LinkButton)
{
    setObjectName(QStringLiteral("attachments"));
    setAcceptDrops(true);
    m_add->setObjectName(QStringLiteral("attachFile"));
    m_add->setFixedSize(28, 24);
    m_invite->setObjectName(QStringLiteral("attachFirst"));
    addToHead(m_add);
    body()->setSpacing(2);
    body()->addWidget(m_invite, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &AttachmentStrip::showAddMenu);
    connect(m_invite, &QPushButton::clicked, this, &AttachmentStrip::choose);
    connect(&shop, &Shop::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches("attachments"))
            reload();
    });
    retranslate();
}

AttachmentStrip::~AttachmentStrip() = default;

void AttachmentStrip::retranslate()
{
    setTitle(tr("Files"));
    setAccessibleName(tr("Files"));
    m_add->setName(tr("Attach a file"));
    m_invite->setText(tr("Attach a file, or drop it here"));
    m_invite->setToolTip(tr("It is copied into the shop, so it stays when the original goes. Up to %1 a file.").arg(sizeText(AttachmentRepository::largest)));
}

void AttachmentStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        reload();
    }
    Card::changeEvent(event);
}

void AttachmentStrip::show(const AttachmentOwner& owner)
{
    const bool same = owner == m_owner;
    m_owner = owner;
    needsPermission({m_add, m_invite}, owner.permission());
    if (!same || m_rows.isEmpty())
        reload();
}

void AttachmentStrip::reload()
{
    m_pictures.cancel();
    for (AttachmentRow* row : std::as_const(m_rows)) {
        row->setObjectName({});
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    std::vector<Attachment> list;
    if (!m_owner.isNull()) {
        auto read = AttachmentRepository(m_shop.store().db()).of(m_owner);
        if (!read)
            return emit failed(read.error());
        list = std::move(*read);
    }
    const QTimeZone& zone = m_shop.profile().zone;
    const auto dayOf = [&](qint64 utc) { return QDateTime::fromSecsSinceEpoch(utc, zone).date(); };
    for (const Attachment& attachment : list) {
        auto* row = new AttachmentRow(attachment, sizeText(attachment.bytes) + QStringLiteral(" · ") + format::shortDay(dayOf(attachment.addedAt), dayOf(m_shop.clock().nowUtc())));
        connect(row, &QPushButton::clicked, this, [this, attachment] { open(attachment); });
        connect(row, &AttachmentRow::removeRequested, this, [this, attachment] { remove(attachment); });
        connect(row, &AttachmentRow::menuRequested, this, [this, row](const QPoint& at) { showMenu(row, at); });
        body()->addWidget(row);
        m_rows << row;
    }
    setAside(list.empty() ? QString() : format::count(qint64(list.size())));
    m_invite->setVisible(list.empty());
    readPictures();
}

void AttachmentStrip::readPictures()
{
    std::vector<AttachmentId> wanted;
    for (const AttachmentRow* row : std::as_const(m_rows))
        if (row->attachment().mediaType.startsWith(QLatin1String("image/")))
            wanted.push_back(row->attachment().id);
    if (wanted.empty())
        return;
    using Pictures = std::vector<std::pair<AttachmentId, QImage>>;
    m_pictures.run(
        [&shop = m_shop, wanted, edge = int(pictureEdge * devicePixelRatioF())](const CancelFlag& stop) {
            Pictures pictures;
            auto store = shop.openStore();
            if (!store)
                return pictures;
            AttachmentRepository files((*store)->db());
            for (const AttachmentId id : wanted) {
                if (stop.isCancelled())
                    break;
                if (const auto content = files.content(id))
                    pictures.emplace_back(id, thumbnailOf(*content, edge));
            }
            return pictures;
        },
        [this](const Pictures& pictures) {
            for (const auto& [id, picture] : pictures)
                for (AttachmentRow* row : std::as_const(m_rows))
                    if (row->attachment().id == id)
                        row->setPicture(picture);
        });
}

void AttachmentStrip::choose()
{
    if (m_prompts)
        m_prompts->openFile(tr("Attach a file"), {}, [this, guard = QPointer<AttachmentStrip>(this)](const QString& path) {
            if (guard && !path.isEmpty())
                addFiles({path});
        });
}

void AttachmentStrip::showAddMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(ui::icon(Icon::File), tr("Choose a file…"), this, &AttachmentStrip::choose);
    menu->addAction(ui::icon(Icon::Copy), tr("Paste from the clipboard"), this, &AttachmentStrip::paste);
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height() + 4)));
}

void AttachmentStrip::addFiles(const QStringList& paths)
{
    std::vector<Incoming> files;
    for (const QString& path : paths)
        files.push_back({QFileInfo(path).fileName(), path, {}});
    add(std::move(files));
}

void AttachmentStrip::paste()
{
    if (!take(QGuiApplication::clipboard()->mimeData()))
        emit told(tr("The clipboard holds neither a file nor a picture."));
}

bool AttachmentStrip::take(const QMimeData* data)
{
    if (!data)
        return false;
    QStringList paths;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    if (!paths.isEmpty()) {
        addFiles(paths);
        return true;
    }
    const QImage picture = data->hasImage() ? qvariant_cast<QImage>(data->imageData()) : QImage();
    if (picture.isNull())
        return false;
    const QString when = QDateTime::fromSecsSinceEpoch(m_shop.clock().nowUtc(), m_shop.profile().zone).toString(QStringLiteral("yyyy-MM-dd HH-mm-ss"));
    add({{tr("picture %1.png").arg(when), {}, picture}});
    return true;
}

void AttachmentStrip::add(std::vector<Incoming> files)
{
    if (m_owner.isNull() || files.empty())
        return;
    if (const QString why = refusal(m_shop, m_owner.permission()); !why.isEmpty())
        return emit told(why);
    if (m_adding.isRunning())
        return emit told(tr("Another file is just being copied. Try again in a moment."));
    m_adding.run(
        [&shop = m_shop, owner = m_owner, files = std::move(files)](const CancelFlag&) {
            Added added;
            auto store = shop.openStore();
            if (!store) {
                added.error = store.error();
                return added;
            }
            AttachmentRepository repository((*store)->db());
            // No more is read than the record takes, and than fits into memory with ease.
            constexpr qint64 mostHeld = 256LL * 1024 * 1024;
            const auto there = repository.of(owner);
            const size_t room = there && there->size() < size_t(AttachmentRepository::mostOnRecord) ? size_t(AttachmentRepository::mostOnRecord) - there->size() : 0;
            qint64 held = 0;
            std::vector<std::pair<QString, QByteArray>> contents;
            for (const Incoming& file : files) {
                if (contents.size() >= room) {
                    added.refused.push_back({ErrorCode::TooLarge, file.name, {}, {QString::number(contents.size())}});
                    break;
                }
                if (held > mostHeld) {
                    added.refused.push_back({ErrorCode::Busy, file.name, {}, {}});
                    break;
                }
                auto content = file.path.isEmpty() ? Result<QByteArray>(pngOf(file.picture)) : readFile(file.path);
                if (content) {
                    held += content->size();
                    contents.emplace_back(file.name, std::move(*content));
                } else
                    added.refused.push_back(content.error());
            }
            if (contents.empty())
                return added;
            auto written = (*store)->write({UnitKind::Edit, owner.permission(), unitLabel("attachment.add", {contents.front().first}), {}}, [&](UnitOfWork& unit) -> Status {
                for (const auto& [name, content] : contents) {
                    const auto made = repository.add(unit, owner, name, QMimeDatabase().mimeTypeForFileNameAndData(name, content).name(), content);
                    if (made)
                        added.names << safeFileName(name);
                    else if (made.error().code == ErrorCode::Database || made.error().code == ErrorCode::DiskFull)
                        return tl::unexpected(made.error());
                    else
                        added.refused.push_back(made.error());
                }
                return {};
            });
            if (written)
                added.changes = std::move(*written);
            else
                added.error = written.error();
            return added;
        },
        [this](const Added& added) { finishAdding(added); });
}

QString AttachmentStrip::refusalOf(const Error& error) const
{
    switch (error.code) {
    case ErrorCode::TooLarge:
        return error.facts.size() < 2 ? tr("This record has %1 files already; that is as many as there may be.").arg(AttachmentRepository::mostOnRecord)
                                      : tr("“%1” is larger than %2 and was not attached. Keep it elsewhere and note its address.")
                                            .arg(error.subject, sizeText(AttachmentRepository::largest));
    case ErrorCode::Busy: return tr("“%1” and what follows it was too much at once: attach them in a second go.").arg(error.subject);
    case ErrorCode::AlreadyExists: return tr("“%1” is here already.").arg(error.subject);
    case ErrorCode::InvalidInput: return tr("“%1” is empty.").arg(error.subject);
    case ErrorCode::NotFound: return tr("“%1” is no file. Only files are attached, no folders.").arg(error.subject);
    default: return errorText(error);
    }
}

void AttachmentStrip::finishAdding(const Added& added)
{
    if (added.error)
        return emit failed(*added.error);
    constexpr size_t namedRefusals = 3;
    QStringList refusals;
    for (size_t i = 0; i < std::min(namedRefusals, added.refused.size()); ++i)
        refusals << refusalOf(added.refused[i]);
    if (added.refused.size() > namedRefusals)
        refusals << tr("And %n more file(s) not attached.", nullptr, int(added.refused.size() - namedRefusals));
    if (!added.changes.isEmpty()) {
        m_shop.announce(added.changes);
        // One line says both: a notice after the offer to undo would take its place.
        const QString done = added.names.size() == 1 ? tr("Attached: %1").arg(added.names.front()) : tr("%n file(s) attached", nullptr, int(added.names.size()));
        emit saved(QStringList{done + (refusals.isEmpty() ? QString() : QStringLiteral(".")), refusals.join(u' ')}.join(u' ').trimmed(), added.changes.unit);
    } else if (!refusals.isEmpty()) {
        emit told(refusals.join(u' '));
    }
}

void AttachmentStrip::showMenu(AttachmentRow* row, const QPoint& at)
{
    const Attachment attachment = row->attachment();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(ui::icon(Icon::Open), tr("Open"), this, [this, attachment] { open(attachment); });
    menu->addAction(ui::icon(Icon::Export), tr("Save as…"), this, [this, attachment] { saveAs(attachment); });
    QAction* off = menu->addAction(ui::icon(Icon::Trash), tr("Take off"), this, [this, attachment] { remove(attachment); });
    needsPermission(off, m_owner.permission(), m_shop);
    menu->popup(at);
}

void AttachmentStrip::readNext()
{
    if (!m_reading.isRunning() && !m_readings.isEmpty())
        m_readings.dequeue()();
}

template <class Work, class Deliver>
void AttachmentStrip::read(Work work, Deliver deliver)
{
    m_readings.enqueue([this, work = std::move(work), deliver = std::move(deliver)] {
        m_reading.run(work, [this, deliver](const auto& done) {
            deliver(done);
            readNext();
        });
    });
    readNext();
}

void AttachmentStrip::open(const Attachment& attachment)
{
    // A double click asks once.
    if (m_opening.contains(attachment.id.value))
        return;
    m_opening.insert(attachment.id.value);
    if (!m_opened)
        m_opened = std::make_unique<QTemporaryDir>();
    const QString folder = m_opened->filePath(QString::number(attachment.id.value));
    // Empty: not for opening.
    read(
        [&shop = m_shop, attachment, folder](const CancelFlag&) -> Result<QString> {
            ENCORE_LET(auto store, shop.openStore());
            ENCORE_LET(const QByteArray content, AttachmentRepository(store->db()).content(attachment.id));
            if (!isHarmlessFile(attachment.name, content))
                return QString();
            const QString path = folder + QLatin1Char('/') + attachment.name;
            if (QFileInfo::exists(path))
                return path;
            if (!QDir().mkpath(folder))
                return fail(ErrorCode::ReadOnly, folder);
            SaveFile file(path);
            ENCORE_TRY(file.open());
            ENCORE_TRY(file.write(content));
            ENCORE_TRY(file.commit());
            QFile::setPermissions(path, QFileDevice::ReadOwner);
            return path;
        },
        [this, attachment](const Result<QString>& path) {
            m_opening.remove(attachment.id.value);
            if (!path)
                return emit failed(path.error());
            if (path->isEmpty()) {
                emit told(tr("Files of this kind are not opened from here. Save it and open it yourself, if you trust where it came from."));
                return saveAs(attachment);
            }
            if (!m_opener(QUrl::fromLocalFile(*path)))
                emit told(tr("No program was found that opens this file."));
        });
}

bool AttachmentStrip::openNamed(const QString& name)
{
    for (const AttachmentRow* row : std::as_const(m_rows))
        if (row->attachment().name == name.trimmed()) {
            open(row->attachment());
            return true;
        }
    return false;
}

void AttachmentStrip::saveAs(const Attachment& attachment)
{
    if (!m_prompts)
        return;
    m_prompts->saveFile(tr("Save the file"), attachment.name, {}, [this, guard = QPointer<AttachmentStrip>(this), attachment](const QString& path) {
        if (!guard || path.isEmpty())
            return;
        read(
            [&shop = m_shop, id = attachment.id, path](const CancelFlag&) -> Status {
                ENCORE_LET(auto store, shop.openStore());
                ENCORE_LET(const QByteArray content, AttachmentRepository(store->db()).content(id));
                SaveFile file(path);
                ENCORE_TRY(file.open());
                ENCORE_TRY(file.write(content));
                return file.commit();
            },
            [this, path](const Status& written) {
                if (!written)
                    emit failed(written.error());
                else
                    emit told(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
            });
    });
}

void AttachmentStrip::remove(const Attachment& attachment)
{
    if (const QString why = refusal(m_shop, m_owner.permission()); !why.isEmpty())
        return emit told(why);
    const auto changes = m_shop.write({UnitKind::Edit, m_owner.permission(), unitLabel("attachment.remove", {attachment.name}), {}},
                                      [&](UnitOfWork& unit) { return AttachmentRepository(m_shop.store().db()).remove(unit, attachment.id); });
    if (!changes)
        return emit failed(changes.error());
    emit saved(tr("Taken off: %1").arg(attachment.name), changes->unit);
}

void AttachmentStrip::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_owner.isNull() && (event->mimeData()->hasUrls() || event->mimeData()->hasImage()))
        event->acceptProposedAction();
}

void AttachmentStrip::dropEvent(QDropEvent* event)
{
    event->setDropAction(Qt::CopyAction);
    if (take(event->mimeData()))
        event->accept();
}

void AttachmentStrip::keyPressEvent(QKeyEvent* event)
{
    static const Shortcut pasting(QStringLiteral("Ctrl+V"));
    if (pasting.matches(*event))
        return paste();
    Card::keyPressEvent(event);
}

} // namespace encore::ui
