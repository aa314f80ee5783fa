#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace dateline {

/// The forms of a verb, by rule where the table of irregular ones is silent.
struct VerbForms {
    QString base;
    QString third;
    QString past;
    QString participle;
    QString gerund;
};

/// English inflection. Built from :/lexicon/grammar_en.tsv; never changed: thread-safe.
class WordForms {
public:
    /// `irregular`: "meet met met"; `doubling`: lemmas that double their last letter ("stop" → "stopped").
    WordForms(const QStringList &irregular, const QStringList &doubling);

    VerbForms verb(const QString &lemma) const;
    static QString plural(const QString &noun);

private:
    QHash<QString, QStringList> m_irregular;
    QHash<QString, bool> m_doubling;
};

} // namespace dateline
