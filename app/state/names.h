#pragma once

#include "state/library_write.h"
#include "workflow/names.h"

#include <QObject>

#include <functional>
#include <utility>
#include <vector>

namespace dateline {

/// What a person enters of actors and outlets into the open library; a part of its Session. Every call is queued and one step of
/// undo; what is refused is History::writeError(). GUI thread.
class Names : public QObject {
    Q_OBJECT

public:
    /// `edit` runs work on the library that is open and has its tables read anew.
    Names(std::function<void(const WriteWork &)> edit, QObject *parent) : QObject(parent), m_edit(std::move(edit)) {}

public Q_SLOTS:
    void put(const dateline::NamedActor &actor);
    void merge(const std::vector<dateline::NamedActor> &actors); ///< the first stands for all
    void remove(const dateline::NamedActor &actor);
    void put(const dateline::NamedOutlet &outlet);
    void merge(const std::vector<dateline::NamedOutlet> &outlets);
    void remove(const dateline::NamedOutlet &outlet);

private:
    std::function<void(const WriteWork &)> m_edit;
};

} // namespace dateline
