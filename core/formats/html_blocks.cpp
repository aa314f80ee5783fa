#include "formats/html_blocks.h"

#include "formats/html_tags.h"

#include <algorithm>

namespace dateline {

namespace {

/// Soft hyphen, zero-width space and byte order mark: they show nothing and stand in the way of a search.
bool showsNothing(QChar letter)
{
    return letter == u'\u00ad' || letter == u'\u200b' || letter == u'\ufeff';
}

/// Writes what a browser would show of a page, block by block.
class BlockWriter {
public:
    BlockWriter(const HtmlPage &page, const std::vector<HtmlRoles> &roles) : m_page(page), m_roles(roles) {}

    std::vector<HtmlBlock> run()
    {
        for (int index = 0; index < m_page.size();) {
            leave(index);
            const HtmlNode &node = m_page.node(index);
            if (rolesAt(index).isHidden && !node.isText()) {
                index = node.end;
                continue;
            }
            if (node.isText())
                append(node.text, index);
            else
                enter(index);
            ++index;
        }
        leave(m_page.size());
        flush();
        return std::move(m_blocks);
    }

private:
    const HtmlRoles &rolesAt(int index) const { return m_roles[static_cast<std::size_t>(index)]; }

    void enter(int index)
    {
        const HtmlNode &node = m_page.node(index);
        if (node.name == "br")
            return lineEnd();
        if (node.name == "q")
            appendLetter(u'“', false);
        if (node.name == "a" && node.hasAttribute("href"))
            m_linkEnd = std::max(m_linkEnd, node.end);
        if (node.name == "pre")
            m_preEnd = std::max(m_preEnd, node.end);
        if (breaks(index))
            flush();
        m_open.push_back(index);
    }

    /// What begins a block of its own: block elements, and where a caption or the apparatus begins.
    bool breaks(int index) const
    {
        const HtmlNode &node = m_page.node(index);
        if (isHtmlBlock(node.name) || node.name == "title")
            return true;
        const HtmlRoles &own = rolesAt(index);
        const HtmlRoles &around = rolesAt(node.parent >= 0 ? node.parent : index);
        return own.isCaption != around.isCaption || own.isApparatus != around.isApparatus;
    }

    void leave(int index)
    {
        while (!m_open.empty() && m_page.node(m_open.back()).end <= index) {
            const HtmlNode &node = m_page.node(m_open.back());
            if (node.name == "q")
                appendLetter(u'”', false);
            if (breaks(m_open.back()))
                flush();
            m_open.pop_back();
        }
    }

    void lineEnd()
    {
        // Two in a row are a paragraph's end.
        if (m_lineEnd)
            flush();
        else if (!m_block.text.isEmpty())
            m_lineEnd = true;
    }

    void append(const QString &text, int index)
    {
        const bool linked = index < m_linkEnd;
        for (const QChar letter : text) {
            if (letter == u'\n' && index < m_preEnd)
                lineEnd();
            else if (letter.isSpace()) // no-break spaces too
                m_blank = !m_block.text.isEmpty();
            else if (!showsNothing(letter))
                appendLetter(letter, linked);
        }
    }

    void appendLetter(QChar letter, bool linked)
    {
        if (m_block.text.isEmpty())
            m_block.node = m_open.empty() ? 0 : m_open.back();
        else if (m_lineEnd)
            m_block.text += u'\n';
        else if (m_blank)
            m_block.text += u' ';
        m_lineEnd = false;
        m_blank = false;
        m_block.text += letter;
        m_block.letters += letter.isLetter();
        m_block.linked += linked && letter.isLetter();
    }

    void flush()
    {
        if (!m_block.text.isEmpty()) {
            m_block.roles = rolesAt(m_block.node);
            m_blocks.push_back(std::move(m_block));
        }
        m_block = {};
        m_lineEnd = false;
        m_blank = false;
    }

    const HtmlPage &m_page;
    const std::vector<HtmlRoles> &m_roles;
    std::vector<HtmlBlock> m_blocks;
    std::vector<int> m_open; // elements around the place reached
    HtmlBlock m_block;
    int m_linkEnd = 0;
    int m_preEnd = 0;
    bool m_blank = false;   // a blank is due before the next letter
    bool m_lineEnd = false; // a line end is due
};

} // namespace

std::vector<HtmlBlock> blocksOf(const HtmlPage &page, const std::vector<HtmlRoles> &roles)
{
    return BlockWriter(page, roles).run();
}

} // namespace dateline
