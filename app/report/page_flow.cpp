#include "report/page_flow.h"

#include <numeric>

namespace dateline {

namespace {

constexpr double mostLater = 0.7; // of a page, for notes of the page before

double heightOfAll(const std::vector<PageStrip> &strips)
{
    return std::accumulate(strips.begin(), strips.end(), 0.0,
                           [](double sum, const PageStrip &strip) { return sum + strip.height; });
}

} // namespace

double PageFlow::room() const
{
    return m_height - m_page.bodyHeight - (m_page.foot.empty() ? 0 : footGap + m_page.footHeight);
}

double PageFlow::heightOf(const PageBlock &block)
{
    double height = block.before + heightOfAll(block.strips);
    for (const int note : block.notes) {
        if (!m_called.contains(note))
            height += heightOfAll(m_notes(note));
    }
    return height;
}

void PageFlow::add(PageBlock block)
{
    m_held.push_back(std::move(block));
    if (m_held.back().withNext)
        return;
    double height = m_page.foot.empty() ? footGap : 0;
    for (const PageBlock &held : m_held)
        height += heightOf(held);
    if (height > room() && !m_page.body.empty())
        turnPage();
    for (const PageBlock &held : m_held)
        place(held);
    m_held.clear();
}

void PageFlow::place(const PageBlock &block)
{
    for (const PageStrip &strip : block.strips) {
        const bool first = &strip == &block.strips.front();
        const auto before = [&] { return first && !m_page.body.empty() ? block.before : 0; };
        if (before() + strip.height > room() && !(m_page.body.empty() && m_page.foot.empty()))
            turnPage();
        m_page.bodyHeight += before();
        m_page.body.push_back({strip, m_page.bodyHeight});
        m_page.bodyHeight += strip.height;
        if (first && block.heading >= 0)
            m_headings.push_back(static_cast<int>(m_pages.size()));
    }
    for (const int note : block.notes) {
        if (!m_called.insert(note).second)
            continue;
        for (const PageStrip &strip : m_notes(note))
            placeNote(strip);
    }
}

void PageFlow::placeNote(const PageStrip &strip)
{
    if (!m_later.empty() || strip.height + (m_page.foot.empty() ? footGap : 0) > room()) {
        m_later.push_back(strip);
        return;
    }
    m_page.foot.push_back(strip);
    m_page.footHeight += strip.height;
}

void PageFlow::turnPage()
{
    m_pages.push_back(std::move(m_page));
    m_page = {};
    std::size_t taken = 0;
    while (taken < m_later.size() && (taken == 0 || m_page.footHeight + m_later[taken].height < m_height * mostLater)) {
        m_page.foot.push_back(m_later[taken]);
        m_page.footHeight += m_later[taken++].height;
    }
    m_later.erase(m_later.begin(), m_later.begin() + static_cast<std::ptrdiff_t>(taken));
}

std::vector<PageFlow::Page> PageFlow::finish()
{
    for (const PageBlock &held : m_held) // a heading without a text
        place(held);
    while (!m_later.empty())
        turnPage();
    m_pages.push_back(std::move(m_page));
    return std::move(m_pages);
}

} // namespace dateline
