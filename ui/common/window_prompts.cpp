#include "common/window_prompts.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>

namespace encore::ui {

namespace {

QString lastFolder()
{
    const QString folder = QSettings().value(QStringLiteral("files/lastFolder")).toString();
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

void showFileDialog(QFileDialog* dialog, std::function<void(const QString&)> answer)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::finished, dialog, [dialog, answer = std::move(answer)](int result) {
        const QString path = result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString();
        if (!path.isEmpty())
            QSettings().setValue(QStringLiteral("files/lastFolder"), QFileInfo(path).absolutePath());
        answer(path);
    });
    dialog->open();
}

} // namespace

void WindowPrompts::ask(const Question& question, std::function<void(bool)> answer)
{
    auto* box = new QMessageBox(m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(question.text);
    box->setInformativeText(question.detail);
    QPushButton* accept = box->addButton(question.accept, question.dangerous ? QMessageBox::DestructiveRole : QMessageBox::AcceptRole);
    QPushButton* refuse = question.refuse.isEmpty() ? box->addButton(QMessageBox::Cancel)
                                                    : box->addButton(question.refuse, QMessageBox::RejectRole);
    box->setDefaultButton(question.dangerous ? refuse : accept);
    box->setEscapeButton(refuse);
    QObject::connect(box, &QMessageBox::finished, box, [box, accept, answer = std::move(answer)](int) { answer(box->clickedButton() == accept); });
    box->open();
}

void WindowPrompts::openFile(const QString& title, const QString& filter, std::function<void(const QString&)> answer)
{
    auto* dialog = new QFileDialog(m_window, title, lastFolder(), filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    showFileDialog(dialog, std::move(answer));
}

void WindowPrompts::saveFile(const QString& title, const QString& proposedName, const QString& filter,
                             std::function<void(const QString&)> answer)
{
    auto* dialog = new QFileDialog(m_window, title, lastFolder(), filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(proposedName).suffix());
    dialog->selectFile(proposedName);
    showFileDialog(dialog, std::move(answer));
}

void WindowPrompts::openFolder(const QString& title, std::function<void(const QString&)> answer)
{
    auto* dialog = new QFileDialog(m_window, title, lastFolder());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    showFileDialog(dialog, std::move(answer));
}

} // namespace encore::ui
