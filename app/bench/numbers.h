#pragma once

#include <random>

namespace dateline::bench {

/// The engine is fixed by the standard, its distributions are not: numbers are taken from it directly.
class Numbers {
public:
    explicit Numbers(unsigned seed) : m_engine(seed) {}
    int below(int limit) { return static_cast<int>(m_engine() % static_cast<unsigned>(limit)); }

private:
    std::mt19937 m_engine;
};

} // namespace dateline::bench
