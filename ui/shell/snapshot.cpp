#include "shell/snapshot.h"

#include "shell/main_window.h"

#include <QAbstractAnimation>
#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QTimer>

namespace encore::ui {

Snapshot::Snapshot(MainWindow& window, Options options, QObject* parent) : QObject(parent), m_window(window), m_options(std::move(options))
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(m_options.limitMs);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        const QString& page = m_options.pages[m_at];
        giveUp({ErrorCode::Io, {}, QStringLiteral("The page %1 was not ready after %2 seconds. Draw it alone (--page %1), or when the machine has less to do.")
                    .arg(page).arg(m_options.limitMs / 1000), {}});
    });
}

void Snapshot::start()
{
    if (!QDir().mkpath(m_options.folder)) {
        giveUp(fail(ErrorCode::ReadOnly, m_options.folder).value());
        return;
    }
    if (m_options.pages.isEmpty())
        for (const Page* page : m_window.navigator().pages()) {
            m_options.pages << page->id();
            for (const QString& screen : page->screens())
                m_options.pages << page->id() + u'/' + screen;
        }
    m_window.resize(m_options.size);
    m_window.show();
    m_window.resize(m_options.size);
    next();
}

void Snapshot::next()
{
    if (++m_at >= m_options.pages.size()) {
        emit finished(true, {});
        return;
    }
    const QString& id = m_options.pages[m_at];
    const QString view = id.section(u'/', 1);
    if (!m_window.navigator().open(id.section(u'/', 0, 0), view.isEmpty() ? QVariantMap() : QVariantMap{{QStringLiteral("view"), view}})) {
        giveUp(fail(ErrorCode::NotFound, id).value());
        return;
    }
    m_limit.start();
    waitUntilReady();
}

void Snapshot::giveUp(const Error& error)
{
    m_limit.stop();
    m_at = m_options.pages.size();      // what still comes from the pages draws nothing more
    emit finished(false, error);
}

void Snapshot::waitUntilReady()
{
    if (m_at >= m_options.pages.size())
        return;
    Page* page = m_window.navigator().current();
    if (page->isReady()) {
        m_limit.stop();
        // One turn of the loop, so that layouts and posted texts settle.
        QTimer::singleShot(0, this, &Snapshot::draw);
        return;
    }
    // A page may say so more than once before the first of it arrives.
    connect(page, &Page::ready, this, &Snapshot::waitUntilReady, Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
}

void Snapshot::draw()
{
    // What slides in has arrived.
    for (QAbstractAnimation* moving : m_window.findChildren<QAbstractAnimation*>())
        if (moving->state() == QAbstractAnimation::Running)
            moving->setCurrentTime(moving->totalDuration());
    // Text that wraps may ask for its height only after it got its width.
    for (int turn = 0; turn < 3; ++turn)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QImage image(m_options.size * m_options.scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(m_options.scale);
    image.fill(Qt::transparent);
    m_window.render(&image);
    const QString path = QDir(m_options.folder).filePath(QString(m_options.pages[m_at]).replace(u'/', u'-') + QStringLiteral(".png"));
    if (!image.save(path)) {
        giveUp(fail(ErrorCode::Io, path).value());
        return;
    }
    next();
}

} // namespace encore::ui
