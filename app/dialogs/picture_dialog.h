#pragma once

#include "canvas/timeline_picture.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace dateline {

class PicturePreview;

/// Asks what a picture of the timeline is to be, and shows it.
class PictureDialog : public QDialog {
    Q_OBJECT

public:
    /// `shown`: the timeline with its title and size; `visible`: what is in sight of it.
    PictureDialog(PictureRequest shown, const TimeRange &visible, QWidget *parent = nullptr);

    PictureRequest request() const;
    QString suffix() const; ///< of the file: "png"

private:
    enum Kind { Pixels, Drawing, Page, Sheets };
    void addFields(QFormLayout &form);
    void showFields();
    void showPicture();

    PictureRequest m_shown;
    TimeRange m_visible;
    QFormLayout *m_form;
    QLineEdit *m_title;
    QComboBox *m_range;
    QComboBox *m_kind;
    QWidget *m_size;
    QSpinBox *m_width;
    QSpinBox *m_height;
    QDoubleSpinBox *m_scale;
    QComboBox *m_paper;
    QComboBox *m_orientation;
    QSpinBox *m_pages;
    PicturePreview *m_preview;
};

} // namespace dateline
