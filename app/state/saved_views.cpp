#include "state/saved_views.h"

#include <algorithm>

namespace dateline {

void SavedViews::read(const Library *library)
{
    std::vector<SavedView> stored =
        library ? library->views().list().value_or(std::vector<SavedView>()) : std::vector<SavedView>();
    if (stored == m_all)
        return;
    m_all = std::move(stored);
    Q_EMIT changed();
}

void SavedViews::save(const QString &name, const QString &definition)
{
    m_edit([view = SavedView{{}, name, definition}](Library &library) {
        const auto all = library.views().list(); // what was asked for before may not be among m_all yet
        if (!all)
            return Result<void>(tl::make_unexpected(all.error()));
        const auto same = std::ranges::find(*all, view.name, &SavedView::name);
        const bool isNew = same == all->end();
        return library.change({isNew ? ChangeKind::AddView : ChangeKind::ReplaceView, 1, view.name}, [&](ChangeScope &scope) {
            return isNew ? scope.addView(view).map([](ViewId) {}) : scope.editView({same->id, view.name, view.definition});
        });
    });
}

void SavedViews::rename(const SavedView &view, const QString &name)
{
    edit(ChangeKind::RenameView, {view.id, name, view.definition});
}

void SavedViews::replace(const SavedView &view, const QString &definition)
{
    edit(ChangeKind::ReplaceView, {view.id, view.name, definition});
}

void SavedViews::edit(ChangeKind kind, const SavedView &view)
{
    m_edit([kind, view](Library &library) {
        return library.change({kind, 1, view.name}, [&](ChangeScope &scope) { return scope.editView(view); });
    });
}

void SavedViews::remove(const SavedView &view)
{
    m_edit([view](Library &library) {
        return library.change({ChangeKind::DeleteView, 1, view.name},
                              [&](ChangeScope &scope) { return scope.removeView(view.id); });
    });
}

} // namespace dateline
