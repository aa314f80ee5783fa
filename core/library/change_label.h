#pragma once

#include <QString>

#include <cstdint>

namespace dateline {

/// What a step did, in data: the app words "Undo import of 12 articles".
enum class ChangeKind : std::uint8_t {
    Import,
    DeleteArticles,
    DeleteEvents,
    EditArticle,
    EditEvent,
    AddBookmark,
    DeleteBookmark,
    AddEvent,
    AcceptEvents,
    DismissEvents,
    MergeEvents,
    SplitEvents,
    KeepApart,
    Settle,
    Reopen,
    RereadArticles,
    Reanchor,
    Restore,
    ConfirmPlan,
    CancelPlan,
    ReopenPlan,
    AddView,
    RenameView,
    ReplaceView,
    DeleteView,
    EditActors,
    MergeActors,
    EditOutlets,
    MergeOutlets,
    SuggestAgain,
};
inline constexpr int changeKindCount = 30;

struct ChangeLabel {
    ChangeKind kind = ChangeKind::Import;
    int count = 1;
    QString subject; ///< a title when count is 1; may be empty
    friend bool operator==(const ChangeLabel &, const ChangeLabel &) = default;
};

} // namespace dateline
