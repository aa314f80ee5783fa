#pragma once

#include "domain/text_span.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <compare>
#include <cstdint>
#include <functional>

namespace dateline {

/// A row of the library. Ids of different things are different types and do not mix. 0 = none.
template<class Thing>
struct RowId {
    std::int64_t value = 0;
    explicit operator bool() const { return value != 0; }
    friend auto operator<=>(const RowId &, const RowId &) = default;
};

using ArticleId = RowId<struct ArticleTag>;
using EventId = RowId<struct EventTag>;
using BookmarkId = RowId<struct BookmarkTag>;
using ActorId = RowId<struct ActorTag>;
using OutletId = RowId<struct OutletTag>;
using SettledId = RowId<struct SettledTag>;
using ImportId = RowId<struct ImportTag>;
using StepId = RowId<struct StepTag>;

/// SHA-256 of an article's text as UTF-8: 32 bytes. Same text hash = same article (DOMAIN: Source and article).
using TextHash = QByteArray;

TextHash textHash(const QString &text);

/// The event's identity in every library and export (DOMAIN: Identity).
/// Annotated events: UUIDv5 over text hash, format and the file's own id, so that the same file gives the same events anywhere.
QUuid annotatedEventUid(const TextHash &text, const QString &format, const QString &ownId);
/// Suggestions: UUIDv5 over text hash, the statement's span, the type's name and an ordinal that parts events alike in all three.
QUuid suggestedEventUid(const TextHash &text, TextSpan span, const QString &type, int ordinal);

} // namespace dateline

template<class Thing>
struct std::hash<dateline::RowId<Thing>> {
    std::size_t operator()(const dateline::RowId<Thing> &id) const noexcept { return std::hash<std::int64_t>{}(id.value); }
};
