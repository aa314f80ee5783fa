#pragma once

#include "stats/period.h"

#include <QDialog>

class QDateEdit;

namespace dateline {

/// Asks which days a briefing is about.
class BriefingDialog : public QDialog {
    Q_OBJECT

public:
    BriefingDialog(const Stretch &suggested, QWidget *parent);

    /// Whole days, from the first second to behind the last.
    Stretch period() const;

private:
    QDateEdit *m_first;
    QDateEdit *m_last;
};

} // namespace dateline
