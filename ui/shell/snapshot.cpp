#include "shell/snapshot.h"

#include "shell/main_window.h"

#include <QAbstractAnimation>
#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QTimer>

namespace encore::ui {

Snapshot::Snapshot(MainWindow& window, Options options, QObject* parent) : QObject(parent), m_window(window), m_options(std::move(options)) {}

void Snapshot::start()
{
    if (!QDir().mkpath(m_options.folder)) {
        emit finished(false, fail(ErrorCode::ReadOnly, m_options.folder).value());
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
        emit finished(false, fail(ErrorCode::NotFound, id).value());
        return;
    }
    waitUntilReady();
}

void Snapshot::waitUntilReady()
{
    Page* page = m_window.navigator().current();
    if (page->isReady()) {
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
        emit finished(false, fail(ErrorCode::Io, path).value());
        return;
    }
    next();
}

} // namespace encore::ui
