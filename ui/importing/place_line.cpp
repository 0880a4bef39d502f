#include "importing/place_line.h"

#include "base/text_fold.h"
#include "importing/import_guesses.h"
#include "widgets/choice_button.h"
#include "widgets/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace encore::ui {

PlaceLine::PlaceLine(QWidget* parent)
    : QWidget(parent), m_where(new PlainLabel), m_place(new QComboBox), m_note(new PlainLabel({}, Type::Body, Token::Text2)),
      m_scaleButton(new ChoiceButton(QStringLiteral("ratingScale")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::gap12);
    m_place->setObjectName(QStringLiteral("place"));
    m_place->setEditable(true);
    m_place->setInsertPolicy(QComboBox::NoInsert);
    m_place->setMinimumWidth(220);
    m_place->lineEdit()->setMaxLength(200);
    row->addWidget(m_where);
    row->addWidget(m_place);
    row->addWidget(m_note);
    row->addStretch(1);
    row->addWidget(m_scaleButton);
    connect(m_place, &QComboBox::editTextChanged, this, [this] {
        note();
        emit changed();
    });
    connect(m_scaleButton, &ChoiceButton::chosen, this, [this](int index) {
        m_scale = index == 0 ? 5 : index == 1 ? 10 : 100;
        offerScale();
        emit changed();
    });
}

void PlaceLine::setPlaces(const std::vector<Channel>& channels, const QStringList& usual, const QString& shopLanguage)
{
    const QString before = m_place->currentText();
    const QSignalBlocker blocker(m_place);
    m_language = shopLanguage;
    m_own.clear();
    m_place->clear();
    for (const Channel& channel : channels)
        if (channel.active) {
            m_own << channel.name;
            m_place->addItem(channel.name);
        }
    if (!m_own.isEmpty())
        m_place->insertSeparator(m_place->count());
    for (const QString& name : usual)
        if (!m_own.contains(name, Qt::CaseInsensitive))
            m_place->addItem(name);
    m_place->setCurrentIndex(-1);
    m_place->setEditText(before);
}

void PlaceLine::propose(const QString& place, int scale)
{
    const QSignalBlocker blocker(m_place);
    m_place->setCurrentIndex(m_place->findText(place, Qt::MatchFixedString));
    m_place->setEditText(place);
    m_scale = scale;
}

void PlaceLine::show(ImportKind kind, const ColumnMapping& mapping)
{
    m_kind = kind;
    m_mapping = mapping;
    const bool sold = kind == ImportKind::Orders || kind == ImportKind::Mixed;
    const bool asks = (sold || kind == ImportKind::Reviews) && mapping.column(QStringLiteral("channel")) < 0;
    const bool rated = kind == ImportKind::Reviews && mapping.column(QStringLiteral("rating")) >= 0 && mapping.column(QStringLiteral("rating_max")) < 0;
    m_where->setText(sold ? tr("The orders were made at") : tr("The reviews were written at"));
    m_place->setAccessibleName(m_where->text());
    m_place->lineEdit()->setPlaceholderText(tr("choose or type the place"));
    for (QWidget* widget : {static_cast<QWidget*>(m_where), static_cast<QWidget*>(m_place)})
        widget->setVisible(asks);
    m_scaleButton->setVisible(rated);
    setVisible(asks || rated);
    offerScale();
    note();
}

void PlaceLine::offerScale()
{
    m_scaleButton->setChoices({tr("ratings out of 5"), tr("ratings out of 10"), tr("ratings out of 100")}, m_scale == 5 ? 0 : m_scale == 10 ? 1 : 2);
    m_scaleButton->setToolTip(tr("The highest rating there can be"));
    m_scaleButton->setAccessibleName(tr("The highest rating there can be") + QStringLiteral(": ") + QString::number(m_scale));
}

void PlaceLine::note()
{
    const QString typed = m_place->currentText().simplified();
    const bool known = std::any_of(m_own.begin(), m_own.end(), [&](const QString& own) { return foldForSearch(own) == foldForSearch(typed); });
    m_note->setText(typed.isEmpty() ? tr("the file does not say where; answers and figures need it") : known ? QString() : tr("a new place: it will be added"));
    m_note->setToken(typed.isEmpty() ? Token::Warning : Token::Text2);
    m_note->setVisible(m_place->isVisibleTo(this) && !m_note->text().isEmpty());
}

bool PlaceLine::isMissing() const { return isVisibleTo(parentWidget()) && m_place->isVisibleTo(this) && m_place->currentText().simplified().isEmpty(); }

void PlaceLine::focusPlace() { m_place->setFocus(); }

QStringList PlaceLine::assignments() const
{
    QStringList set;
    const QString place = m_place->currentText().simplified();
    // Rows without an id are known again by what their file says of the place: for the usual one that is nothing, as ever.
    const bool known = m_mapping.column(m_kind == ImportKind::Reviews ? QStringLiteral("external_id") : QStringLiteral("number")) >= 0;
    const bool usual = foldForSearch(place) == foldForSearch(import_guesses::usualPlace(m_kind, m_language));
    if (m_place->isVisibleTo(this) && !place.isEmpty() && (known || !usual))
        set << QStringLiteral("channel=") + place;
    if (m_scaleButton->isVisibleTo(this) && m_scale != 5)
        set << QStringLiteral("rating_max=%1").arg(m_scale);
    return set;
}

} // namespace encore::ui
