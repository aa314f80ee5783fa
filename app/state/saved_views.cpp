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
    if (const auto same = std::ranges::find(m_all, name, &SavedView::name); same != m_all.end())
        return replace(*same, definition);
    m_edit([view = SavedView{{}, name, definition}](Library &library) {
        return library.change({ChangeKind::AddView, 1, view.name},
                              [&](ChangeScope &scope) { return scope.addView(view).map([](ViewId) {}); });
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
