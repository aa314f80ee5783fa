#pragma once

#include "extract/date_lexicon.h"

#include <QString>

#include <vector>

namespace dateline {

struct DateGuardContext;
using DateGuard = bool (*)(const DateGuardContext &context);

/// resources/lexicon/date_patterns_<language>.tsv as one automaton over word classes: a trie of every sequence that the rows
/// allow. Built once, never changed: thread-safe.
class DatePatterns {
public:
    struct Row {
        QString id;
        DateKind kind = DateKind::Calendar;
        std::vector<DateGuard> guards;
    };
    /// A row that ends at a node. `roles` has one entry an element: context, or the number of the date that it is part of.
    struct Accept {
        std::uint16_t row = 0;
        std::vector<std::int8_t> roles;
    };
    static constexpr std::int8_t context = -1;

    /// REQUIRES: the table is built in and well-formed (a test reads them all). New classes are added to the lexicon.
    DatePatterns(const QString &language, DateLexicon &lexicon);

    static constexpr std::uint32_t root = 0;
    /// The node behind `kind`, or 0.
    std::uint32_t next(std::uint32_t node, DateClass kind) const
    {
        for (const Edge &edge : m_nodes[node].edges) {
            if (edge.kind == kind)
                return edge.node;
        }
        return 0;
    }
    bool begins(DateClass kind) const { return m_begins[kind]; }
    const std::vector<Accept> &acceptsAt(std::uint32_t node) const { return m_nodes[node].accepts; }
    const Row &row(std::uint16_t number) const { return m_rows[number]; }
    const std::vector<Row> &rows() const { return m_rows; }
    std::size_t size() const { return m_nodes.size(); }

private:
    struct Edge {
        DateClass kind;
        std::uint32_t node;
    };
    struct Node {
        std::vector<Edge> edges;
        std::vector<Accept> accepts;
    };
    struct Element {
        DateClass kind;
        bool isContext;
    };
    void addSequence(const std::vector<Element> &sequence, std::uint16_t row);

    std::vector<Row> m_rows;
    std::vector<Node> m_nodes;
    std::vector<bool> m_begins;
};

} // namespace dateline
