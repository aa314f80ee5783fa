#include "canvas/label_quotes.h"

#include "canvas/scene_painter.h"
#include "state/session.h"

#include <algorithm>

namespace dateline {

namespace {
constexpr int stillFor = 150;      // milliseconds
constexpr std::size_t atOnce = 40; // a few milliseconds of reading
} // namespace

LabelQuotes::LabelQuotes(Session &session, std::function<Painted()> painted, QObject *parent)
    : QObject(parent), m_session(session), m_painted(std::move(painted))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(stillFor);
    connect(&m_timer, &QTimer::timeout, this, &LabelQuotes::readSome);
}

void LabelQuotes::readSome()
{
    const Painted painted = m_painted();
    const std::vector<int> wanting = painted.painter.takeWanting(atOnce);
    const auto isStatement = [](const Citation &citation) { return citation.role == CitationRole::Statement; };
    for (const int event : wanting) {
        const auto stored = m_session.loadEvent(painted.table.row(event).id);
        if (!stored)
            continue;
        const auto found = std::ranges::find_if(stored->event.citations, isStatement);
        painted.painter.setQuote(event, found == stored->event.citations.end() ? QString() : found->exact);
    }
    if (!wanting.empty())
        Q_EMIT read();
}

} // namespace dateline
