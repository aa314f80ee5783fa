#pragma once

#include "domain/article.h"
#include "domain/event.h"

#include <QDialog>
#include <QStringList>

#include <chrono>
#include <optional>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace dateline {

class ReadField;

/// Everything that a person may say of an event. Dates are typed in words or as EDTF and actors by name; below each stands how it
/// is read. What cannot be read says why, where it stands, and is not saved.
class EventEditor : public QDialog {
    Q_OBJECT

public:
    struct Names {
        QStringList actors; ///< that can be completed
        QStringList tags;
        std::vector<Actor> known; ///< words of actors that the library has and no table
    };
    /// `event` rests on `article`. Words like "Tuesday" are seen from its publication day.
    EventEditor(const Event &event, const Article &article, const Names &names, QWidget *parent = nullptr);

    /// The event with what stands there now; a suggestion that is saved is accepted. REQUIRES: isValid().
    Event event() const;
    /// The article's publication date with what stands there now.
    std::optional<Edtf> published() const;
    bool isValid() const;

private:
    ReadField *dateField(const std::optional<Edtf> &date, const QString &ifEmpty);
    ReadField *actorField(const std::vector<Actor> &actors, const QStringList &names);
    std::vector<Actor> actorsIn(const ReadField &field, std::vector<Actor> before) const;
    void addQuote(QFormLayout &form);
    void addKind(QFormLayout &form);
    void addDates(QFormLayout &form);
    void addActors(QFormLayout &form, const Names &names);
    void addMarks(QFormLayout &form, const Names &names);
    std::optional<Edtf> dateIn(const ReadField &field, const std::optional<Edtf> &before) const;
    void check();

    Event m_event;
    std::vector<Actor> m_known;
    std::optional<Edtf> m_published;
    QString m_language;
    std::optional<std::chrono::year_month_day> m_day; // of publication
    QLineEdit *m_title;
    QComboBox *m_type;
    QComboBox *m_modality;
    ReadField *m_happened;
    ReadField *m_said;
    ReadField *m_publishedField;
    ReadField *m_sources;
    ReadField *m_targets;
    ReadField *m_speaker;
    QLineEdit *m_place;
    QLineEdit *m_tags;
    QComboBox *m_colour;
    QPlainTextEdit *m_note;
    QDialogButtonBox *m_buttons;
};

} // namespace dateline
