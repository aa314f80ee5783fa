#pragma once

#include "state/library_write.h"
#include "workflow/reread.h"

#include <QObject>

#include <functional>
#include <stop_token>
#include <vector>

namespace dateline {

/// Reads articles of the open library again with newer rules, or tells before what that would bring; a part of its Session. One
/// at a time; others write in between. GUI thread.
class Rereads : public QObject {
    Q_OBJECT

public:
    /// `run` runs long work on the library that is open.
    Rereads(std::function<void(const LongWork &)> run, QObject *parent) : QObject(parent), m_run(std::move(run)) {}

public Q_SLOTS:
    void forecast(const std::vector<dateline::ArticleId> &articles); ///< finished(); nothing is changed
    void reread(const std::vector<dateline::ArticleId> &articles);   ///< finished(); one step of undo
    void cancel();                                                   ///< what is done stays; it finishes with that

Q_SIGNALS:
    void progressed(int articles); ///< how many are done
    void finished(const dateline::RereadCount &count);

private:
    void run(const std::vector<ArticleId> &articles, decltype(&rereadArticles) work);

    std::function<void(const LongWork &)> m_run;
    std::stop_source m_stop;
};

} // namespace dateline
