#include "shell/job_strip.h"

#include "common/paint.h"
#include "widgets/button.h"
#include "widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace encore::ui {

JobStrip::JobStrip(JobStatus* job, QWidget* parent)
    : QWidget(parent),
      m_job(job),
      m_title(new ElidedLabel(job->title(), Type::Small)),
      m_detail(new ElidedLabel({}, Type::Hint, Token::Text2)),
      m_cancel(new IconButton(Icon::Close, tr("Stop")))
{
    setObjectName(QStringLiteral("job"));
    m_cancel->setObjectName(QStringLiteral("stopJob"));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_title);
    texts->addWidget(m_detail);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 0, 10);
    layout->addLayout(texts, 1);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, job, &JobStatus::cancel);
    connect(job, &JobStatus::changed, this, &JobStrip::refresh);
    connect(job, &JobStatus::finished, this, &QObject::deleteLater);
    connect(job, &QObject::destroyed, this, &QObject::deleteLater);
    refresh();
}

void JobStrip::setFolded(bool folded)
{
    m_title->setVisible(!folded);
    m_detail->setVisible(!folded);
}

void JobStrip::refresh()
{
    if (!m_job)
        return;
    m_title->setText(m_job->title());
    m_detail->setText(m_job->detail());
    m_cancel->setVisible(m_job->canCancel());
    const QString share = m_job->progress() < 0 ? QString() : tr("%1 %").arg(int(m_job->progress() * 100));
    setAccessibleName(m_job->title() + QLatin1Char(' ') + share);
    setToolTip(m_job->title() + QLatin1Char('\n') + m_job->detail());
    update();
}

void JobStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF track(8, height() - 7, width() - 16, 3);
    paintControl(&painter, track, {Theme::color(Token::Line), Qt::transparent, 1.5});
    if (!m_job)
        return;
    QRectF done = track;
    // Unknown length: a third of the track, so that it does not pretend to know.
    done.setWidth(track.width() * (m_job->progress() < 0 ? 0.33 : qBound(0.02, m_job->progress(), 1.0)));
    paintControl(&painter, done, {Theme::color(Token::Accent), Qt::transparent, 1.5});
}

void JobStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_cancel->setName(tr("Stop"));
    QWidget::changeEvent(event);
}

} // namespace encore::ui
