#pragma once

#include "workflow/verifier.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace dateline {

class LibraryCare;

/// What a look at the whole library finds wrong, and what of it can be mended. Checks when it is shown. Not modal.
class CheckDialog : public QDialog {
    Q_OBJECT

public:
    explicit CheckDialog(LibraryCare &care, QWidget *parent = nullptr);

public Q_SLOTS:
    void check();
    void mend();

private:
    void showFound(const Verification &found);
    void showFailure(const Error &error);
    void updateButtons();

    LibraryCare &m_care;
    std::optional<Verification> m_found;
    QLabel *m_verdict;
    QPlainTextEdit *m_lines;
    QPushButton *m_mend;
    QPushButton *m_again;
};

} // namespace dateline
