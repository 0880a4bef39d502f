#include "figures/period_sheet.h"

#include "common/theme.h"
#include "widgets/button.h"
#include "widgets/labels.h"

#include <QDateEdit>
#include <QVBoxLayout>

namespace encore::ui {

PeriodSheet::PeriodSheet(QWidget* pane)
    : Sheet(pane, {}, 360),
      m_fromLabel(new PlainLabel({}, Type::Small, Token::Text2)),
      m_toLabel(new PlainLabel({}, Type::Small, Token::Text2)),
      m_from(new QDateEdit),
      m_to(new QDateEdit),
      m_hint(new PlainLabel({}, Type::Small, Token::Text2)),
      m_apply(new PrimaryButton)
{
    setObjectName(QStringLiteral("periodSheet"));
    m_from->setObjectName(QStringLiteral("periodFrom"));
    m_to->setObjectName(QStringLiteral("periodTo"));
    m_apply->setObjectName(QStringLiteral("periodApply"));
    for (QDateEdit* edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setMinimumHeight(metric::controlHeight);
        edit->setMinimumDate(QDate(1990, 1, 1));
    }
    m_hint->setWordWrap(true);
    body()->addWidget(m_fromLabel);
    body()->addWidget(m_from);
    body()->addWidget(m_toLabel);
    body()->addWidget(m_to);
    body()->addWidget(m_hint);
    body()->addStretch(1);
    addFootButton(m_apply);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        close();
        emit chosen(std::min(m_from->date(), m_to->date()), std::max(m_from->date(), m_to->date()));
    });
}

void PeriodSheet::ask(QDate from, QDate to, QDate today)
{
    setTitle(tr("Own period"));
    m_fromLabel->setText(tr("From"));
    m_toLabel->setText(tr("To, this day included"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To, this day included"));
    m_hint->setText(tr("Days are those of the shop, from midnight to midnight."));
    m_apply->setText(tr("Show"));
    const QString format = QLocale().dateFormat(QLocale::ShortFormat);
    for (QDateEdit* edit : {m_from, m_to}) {
        edit->setDisplayFormat(format.contains(QLatin1String("yyyy")) ? format : QString(format).replace(QLatin1String("yy"), QLatin1String("yyyy")));
        edit->setMaximumDate(today);
    }
    m_from->setDate(from);
    m_to->setDate(to);
    open();
    m_from->setFocus();
}

} // namespace encore::ui
