#pragma once

#include "domain/annotated_article.h"
#include "domain/error.h"
#include "formats/archive.h"
#include "formats/xml_tree.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace dateline {

/// The text of a word processor's file as it is put together: blocks with an empty line between them, notes at the end.
class DocumentText {
public:
    /// White space runs together, a line feed stays; a block without words is none.
    void addParagraph(const QString &text);
    void addItem(const QString &text);                   ///< of a list: a line of its own
    void addTable(const std::vector<QStringList> &rows); ///< a line a row, its cells apart by " | "
    /// The mark that stands for a note in the text: "[1]". What it says may follow.
    QString addNote(const QString &text = {});
    void setNote(std::size_t index, const QString &text);

    QString text() const;

private:
    void addBlock(const QString &block, bool closeToLast);

    QString m_text;
    bool m_lastIsItem = false;
    QStringList m_notes;
};

/// The file of that name in the archive as XML: nothing when there is none.
Result<XmlElement> xmlMember(const std::vector<ArchiveMember> &members, const char *name);
/// The same of a file that there need not be; one that is no XML is a loss of this kind.
std::optional<XmlElement> furtherMember(const std::vector<ArchiveMember> &members, const char *name, LossKind kind,
                                        LossReport &losses);

} // namespace dateline
