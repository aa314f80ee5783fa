-- Schema 4: working with a collection. From here on `hidden` = 2 is in the Trash: removed by a person, and kept until the Trash is
-- emptied; 1 stays what no step shows (undone, replaced), erased when no step can bring it back.

-- `same_as`: uid of the event this one stands behind, for both tell of the same; `confirmed_by`: uid of the event that shows that a
-- planned one came true. Uids as text, like `answers`.
ALTER TABLE event ADD COLUMN same_as TEXT;
ALTER TABLE event ADD COLUMN colour TEXT NOT NULL DEFAULT '';
ALTER TABLE event ADD COLUMN outcome TEXT NOT NULL DEFAULT '';
ALTER TABLE event ADD COLUMN confirmed_by TEXT;
CREATE INDEX event_behind_another ON event (same_as) WHERE same_as IS NOT NULL;

-- When a step was made: civil seconds since 1970 on the clock of the machine.
ALTER TABLE change_step ADD COLUMN at INTEGER;

-- Two events that a person said are not the same: uids, the smaller first.
CREATE TABLE apart (
    id INTEGER PRIMARY KEY,
    first TEXT NOT NULL,
    second TEXT NOT NULL,
    hidden INTEGER NOT NULL DEFAULT 0
) STRICT;

-- A contradiction among the sources of an event (its uid) that a person has settled, and why. `aspect`: date, figure, actors.
CREATE TABLE settled (
    id INTEGER PRIMARY KEY,
    event TEXT NOT NULL,
    aspect TEXT NOT NULL,
    note TEXT NOT NULL,
    hidden INTEGER NOT NULL DEFAULT 0
) STRICT;

-- These were there since schema 1 and never written: now with what the history of changes needs.
DROP TABLE view;
CREATE TABLE view (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    definition TEXT NOT NULL,
    hidden INTEGER NOT NULL DEFAULT 0
) STRICT;
DROP TABLE alias;
DROP TABLE actor;
CREATE TABLE actor (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    hidden INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE alias (
    id INTEGER PRIMARY KEY,
    actor INTEGER NOT NULL REFERENCES actor ON DELETE CASCADE,
    alias TEXT NOT NULL,
    language TEXT NOT NULL,
    hidden INTEGER NOT NULL DEFAULT 0
) STRICT;
DROP TABLE outlet;
CREATE TABLE outlet (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    country TEXT NOT NULL,
    hidden INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE outlet_alias (
    id INTEGER PRIMARY KEY,
    outlet INTEGER NOT NULL REFERENCES outlet ON DELETE CASCADE,
    alias TEXT NOT NULL,
    hidden INTEGER NOT NULL DEFAULT 0
) STRICT;

-- What near-identical articles are found by (corroborate/origin); derived from the text, and made again when it is missing.
CREATE TABLE article_sketch (
    article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    sketch BLOB NOT NULL
) STRICT;
