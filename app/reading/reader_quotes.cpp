#include "domain/statement.h"
#include "reading/article_text.h"
#include "reading/reader_pane.h"
#include "reading/reanchor_dialog.h"
#include "state/event_edits.h"
#include "state/session.h"

namespace dateline {

void ReaderPane::adjustQuote()
{
    if (m_event)
        m_text->focusQuote();
}

void ReaderPane::addToQuote()
{
    const auto words = ownSelection();
    if (!words || !m_event)
        return;
    std::vector<TextSpan> pieces = statementPieces(*m_event, m_article->text);
    pieces.push_back(*words);
    quote(pieces);
}

void ReaderPane::removeFromQuote()
{
    if (!m_event)
        return;
    std::vector<TextSpan> pieces = statementPieces(*m_event, m_article->text);
    const int at = m_text->textCursor().position();
    if (pieces.size() > 1 && std::erase_if(pieces, [at](TextSpan piece) { return piece.start <= at && at <= piece.end; }) > 0)
        quote(pieces);
}

void ReaderPane::quote(const std::vector<TextSpan> &pieces)
{
    if (m_event) // of several that tell of the same, the one of this article
        m_session.edits().edit(m_text->selectedEvent(), withStatement(*m_event, m_article->text, pieces));
}

/// Never without a look at both places.
void ReaderPane::reanchor()
{
    if (!m_event)
        return;
    auto *dialog = new ReanchorDialog(proposedPlaces(m_event->citations, m_article->text, ownSelection()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, event = m_text->selectedEvent()] { m_session.edits().reanchor(event, dialog->places()); });
    dialog->open();
}

} // namespace dateline
