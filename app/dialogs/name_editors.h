#pragma once

#include "domain/names.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace dateline {

/// What a person says of a name: the fields that actors and outlets share. Saved with a name only.
class NameEditor : public QDialog {
    Q_OBJECT

public:
    NameEditor(const QString &name, const QStringList &aliases, QWidget *parent);

protected:
    QString name() const;
    QStringList aliases() const;
    QFormLayout &form() { return *m_form; } ///< for rows below the name

private:
    void check();
    QFormLayout *m_form;
    QLineEdit *m_name;
    QPlainTextEdit *m_aliases;
    QPushButton *m_save = nullptr;
};

class ActorEditor : public NameEditor {
    Q_OBJECT

public:
    /// Of one without an id and a code the code can be typed; else one is made of the name.
    explicit ActorEditor(const NamedActor &actor, QWidget *parent = nullptr);
    NamedActor actor() const;

private:
    NamedActor m_actor;
    QLineEdit *m_code;
    QComboBox *m_kind;
    QLineEdit *m_merged;
};

class OutletEditor : public NameEditor {
    Q_OBJECT

public:
    explicit OutletEditor(const NamedOutlet &outlet, QWidget *parent = nullptr);
    NamedOutlet outlet() const;

private:
    NamedOutlet m_outlet;
    QLineEdit *m_country;
};

} // namespace dateline
