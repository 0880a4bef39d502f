#pragma once

#include "base/result.h"
#include "common/latest_job.h"

#include <QWidget>

class QStackedWidget;

namespace encore::ui {

class EmptyState;
class ErrorState;

/// The right pane of a page of records: the one that is open, or what stands in its place while none is, while
/// its reading failed, or when it vanished meanwhile. What is shown comes from `FilePane`.
class RecordPane : public QWidget {
    Q_OBJECT
public:
    /// 0: none.
    void show(qint64 id);
    /// Reads the record at hand anew.
    virtual void refresh() = 0;
    bool isLoading() const { return m_job.isRunning(); }

signals:
    void loaded();
    /// Something that the page does with this record; each pane names its own.
    void actionRequested(const QString& action);

protected:
    explicit RecordPane(const QString& objectName, QWidget* parent);

    /// Once, at the end of the subclass's constructor.
    void setContent(QWidget* content);
    qint64 id() const { return m_id; }
    EmptyState* idle() const { return m_idle; }
    /// Another record, or none, is about to be shown.
    virtual void leave() {}
    void showContent();
    void showNone();
    void showError(const Error& error);

    LatestJob m_job;

private:
    qint64 m_id = 0;
    EmptyState* m_idle;
    ErrorState* m_error;
    QStackedWidget* m_stack;
};

/// All that is shown of one record is a `File`, read at once on a worker.
template <class File>
class FilePane : public RecordPane {
public:
    /// nullptr while none is shown.
    const File* file() const { return id() && m_shown == id() ? &m_file : nullptr; }

    void refresh() override
    {
        if (!id())
            return;
        m_job.run([read = reading(id())](const CancelFlag&) { return read(); },
                  [this, of = id()](Result<File> file) {
                      if (file) {
                          m_file = std::move(*file);
                          m_shown = of;
                          showFile();
                          showContent();
                      } else if (file.error().code == ErrorCode::NotFound) {
                          m_shown = 0;
                          showNone();
                      } else {
                          showError(file.error());
                      }
                      emit loaded();
                  });
    }

protected:
    using RecordPane::RecordPane;
    /// Called on a worker, so it must hold copies.
    using Reading = std::function<Result<File>()>;
    virtual Reading reading(qint64 id) const = 0;
    virtual void showFile() = 0;

    File m_file;

private:
    qint64 m_shown = 0;
};

} // namespace encore::ui
