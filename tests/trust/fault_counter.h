#pragma once

#include "trust/faults.h"

#include <atomic>

namespace dateline {

/// Whose turn it is to fail.
class FaultCounter {
public:
    void arm(const Fault &fault)
    {
        m_fault = fault;
        m_calls = 0;
        m_counts = true;
    }
    std::int64_t disarm()
    {
        m_counts = false;
        return m_calls;
    }
    bool strikes()
    {
        if (!m_counts)
            return false;
        const std::int64_t call = ++m_calls;
        return m_fault.kind == FaultKind::Once ? call == m_fault.call : m_fault.call > 0 && call >= m_fault.call;
    }

private:
    Fault m_fault;
    std::atomic<std::int64_t> m_calls = 0;
    std::atomic<bool> m_counts = false;
};

} // namespace dateline
