#include "widgets/record_pane.h"

#include "widgets/states.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace encore::ui {

RecordPane::RecordPane(const QString& objectName, QWidget* parent) : QWidget(parent), m_idle(new EmptyState), m_error(new ErrorState), m_stack(new QStackedWidget)
{
    setObjectName(objectName);
    m_stack->addWidget(m_idle);
    m_stack->addWidget(m_error);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_error, &ErrorState::acted, this, &RecordPane::refresh);
}

void RecordPane::setContent(QWidget* content) { m_stack->addWidget(content); }

void RecordPane::showContent() { m_stack->setCurrentIndex(m_stack->count() - 1); }

void RecordPane::showNone() { m_stack->setCurrentWidget(m_idle); }

void RecordPane::showError(const Error& error)
{
    m_error->setError(error);
    m_stack->setCurrentWidget(m_error);
}

void RecordPane::show(qint64 id)
{
    if (id != m_id)
        leave();
    m_id = id;
    if (id)
        return refresh();
    m_job.cancel();
    showNone();
    emit loaded();
}

} // namespace encore::ui
