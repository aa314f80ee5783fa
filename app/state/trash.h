#pragma once

#include "state/library_write.h"
#include "workflow/trash.h"

#include <QObject>

#include <functional>
#include <utility>
#include <vector>

namespace dateline {

/// What a person throws away of the open library, and gets back; a part of its Session. Every call is queued, and all but empty()
/// one step of undo. GUI thread.
class Trash : public QObject {
    Q_OBJECT

public:
    /// `edit` and `run` do work on the library that is open and have its tables read anew.
    Trash(std::function<void(const WriteWork &)> edit, std::function<void(const LongWork &)> run, QObject *parent)
        : QObject(parent), m_edit(std::move(edit)), m_run(std::move(run))
    {
    }
    void finishEmptying(); ///< what was left of it when the program ended

public Q_SLOTS:
    void removeArticles(const std::vector<dateline::ArticleId> &articles);
    void restore(const std::vector<dateline::TrashItem> &items); ///< restored()
    void empty();                                                ///< for good; emptied()

Q_SIGNALS:
    void restored(const dateline::Result<dateline::Restored> &restored);
    void emptied(const dateline::Result<dateline::TrashCount> &erased);

private:
    std::function<void(const WriteWork &)> m_edit;
    std::function<void(const LongWork &)> m_run;
};

} // namespace dateline
