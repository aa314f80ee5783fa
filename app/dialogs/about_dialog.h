#pragma once

#include <QDialog>

namespace dateline {

/// Version, licence, and what Dateline promises.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace dateline
