#include "widgets/suggest_field.h"

#include "shop/shop.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace encore::ui {

namespace {
constexpr int pauseMs = 120, rowHeight = 28;
constexpr int textRole = Qt::UserRole + 2;
constexpr int idRole = Qt::UserRole + 1;
} // namespace

SuggestField::SuggestField(Shop& shop, Finder finder, QWidget* parent)
    : QLineEdit(parent), m_shop(shop), m_finder(std::move(finder)), m_completer(new QCompleter(this)), m_offers(new QStandardItemModel(this))
{
    setMaxLength(300);
    m_completer->setModel(m_offers);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCompletionRole(textRole);
    m_completer->setMaxVisibleItems(8);
    m_completer->setWidget(this);
    m_completer->popup()->setObjectName(QStringLiteral("suggestPopup"));
    m_later.setSingleShot(true);
    m_later.setInterval(pauseMs);
    connect(&m_later, &QTimer::timeout, this, &SuggestField::look);
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (m_id) {
            m_id = 0;
            emit freed();
        }
        m_later.start();
    });
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) {
        setRecord(index.data(idRole).toLongLong(), index.data(textRole).toString());
        emit chosen(m_id);
    });
}

void SuggestField::setRecord(qint64 id, const QString& text)
{
    m_later.stop();
    m_job.cancel();
    m_id = id;
    setText(text);
    setCursorPosition(0);
}

void SuggestField::keyPressEvent(QKeyEvent* event)
{
    // The list is open: these keys are its.
    if (m_completer->popup()->isVisible())
        switch (event->key()) {
        case Qt::Key_Enter:
        case Qt::Key_Return:
        case Qt::Key_Escape:
        case Qt::Key_Tab: event->ignore(); return;
        default: break;
        }
    QLineEdit::keyPressEvent(event);
}

void SuggestField::look()
{
    const QString text = this->text().simplified();
    if (text.size() < 2) {
        m_completer->popup()->hide();
        return;
    }
    m_job.run(
        [&shop = m_shop, finder = m_finder, text](const CancelFlag&) {
            auto store = shop.openStore();
            return store ? finder(**store, text) : std::vector<Offer>();
        },
        [this](const std::vector<Offer>& offers) {
            m_offers->clear();
            for (const Offer& offer : offers) {
                auto* item = new QStandardItem(offer.detail.isEmpty() ? offer.text : offer.text + QStringLiteral("   ") + offer.detail);
                item->setData(offer.id, idRole);
                item->setData(offer.text, textRole);
                item->setEditable(false);
                item->setSizeHint({100, rowHeight});
                m_offers->appendRow(item);
            }
            if (offers.empty() || !hasFocus())
                return m_completer->popup()->hide();
            m_completer->complete();
            m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
        });
}

} // namespace encore::ui
