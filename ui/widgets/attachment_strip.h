#pragma once

#include "attachments/attachment.h"
#include "common/latest_job.h"
#include "common/prompts.h"
#include "shop/shop.h"
#include "widgets/card.h"

#include <QImage>
#include <QPushButton>
#include <QQueue>
#include <QSet>

#include <functional>
#include <memory>

class QMenu;
class QMimeData;
class QTemporaryDir;
class QUrl;

namespace encore::ui {

class IconButton;
class LinkButton;

/// One file as a row: a small picture or a sign of its kind, its name, and how large it is and since when.
class AttachmentRow final : public QPushButton {
    Q_OBJECT
public:
    AttachmentRow(const Attachment& attachment, const QString& second, QWidget* parent = nullptr);
    const Attachment& attachment() const { return m_attachment; }
    void setPicture(const QImage& picture);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

signals:
    void menuRequested(const QPoint& at);
    void removeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    Attachment m_attachment;
    QString m_second;
    QImage m_picture;
};

/// The card "Files" of a record: they are copied into the shop by button, drop or paste, opened, saved and taken
/// off. Reads, writes and small pictures are made on workers; it looks by itself when files change.
class AttachmentStrip final : public Card {
    Q_OBJECT
public:
    explicit AttachmentStrip(Shop& shop, QWidget* parent = nullptr);
    ~AttachmentStrip() override;

    /// Needed for choosing and saving; the page has them.
    void setPrompts(Prompts& prompts) { m_prompts = &prompts; }
    /// What opens a file of the desktop; tests give their own.
    void setOpener(std::function<bool(const QUrl&)> opener) { m_opener = std::move(opener); }
    /// A null owner: nothing.
    void show(const AttachmentOwner& owner);
    void addFiles(const QStringList& paths);
    /// Files, a picture, or nothing that can be taken.
    void paste();
    bool isBusy() const { return m_adding.isRunning() || m_reading.isRunning() || !m_readings.isEmpty(); }
    /// False when no file has this name.
    bool openNamed(const QString& name);
    int count() const { return int(m_rows.size()); }

signals:
    /// Files were added or taken off; `unit` takes it back.
    void saved(const QString& done, encore::UnitId unit);
    /// A word to the person: why something was refused, or where a file was saved.
    void told(const QString& words);
    void failed(const encore::Error& error);

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Incoming {
        QString name;
        QString path;            ///< read on the worker; empty: `picture` is there
        QImage picture;
    };
    struct Added;
    void retranslate();
    void reload();
    void add(std::vector<Incoming> files);
    void finishAdding(const Added& added);
    QString refusalOf(const Error& error) const;
    bool take(const QMimeData* data);
    void choose();
    void showAddMenu();
    void showMenu(AttachmentRow* row, const QPoint& at);
    void open(const Attachment& attachment);
    void saveAs(const Attachment& attachment);
    void remove(const Attachment& attachment);
    void readPictures();
    /// Files are opened and saved one after another, each to its end, in the order in which it was asked for.
    template <class Work, class Deliver>
    void read(Work work, Deliver deliver);
    void readNext();

    Shop& m_shop;
    Prompts* m_prompts = nullptr;
    std::function<bool(const QUrl&)> m_opener;
    AttachmentOwner m_owner;
    LatestJob m_adding;
    LatestJob m_reading;
    QQueue<std::function<void()>> m_readings;      ///< those that wait for it
    QSet<qint64> m_opening;
    LatestJob m_pictures;
    std::unique_ptr<QTemporaryDir> m_opened;
    QList<AttachmentRow*> m_rows;
    IconButton* m_add;
    LinkButton* m_invite;
};

} // namespace encore::ui
