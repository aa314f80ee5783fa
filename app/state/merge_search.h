#pragma once

#include "corroborate/merge_suggestion.h"

#include <QObject>
#include <QString>

#include <memory>
#include <stop_token>
#include <vector>

namespace dateline {

class LibraryThread;

/// Looks for events that may be one, on a thread and a connection of its own. A new search stops the one before; its answer is
/// dropped.
///
/// Threads: lives on the GUI thread.
class MergeSearch : public QObject {
    Q_OBJECT

public:
    explicit MergeSearch(QObject *parent = nullptr);
    ~MergeSearch() override;

    /// Answers by found(). An empty path: nothing is found any more.
    void search(const QString &library);

Q_SIGNALS:
    void found(const std::vector<dateline::MergeSuggestion> &suggestions);

private:
    QString m_path;
    std::unique_ptr<LibraryThread> m_thread;
    std::stop_source m_stop;
    quint64 m_number = 0;
};

} // namespace dateline
