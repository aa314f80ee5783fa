-- Schema 1. Articles and events are never updated out of existence: `hidden` = 1 takes them out of sight (removed, or their import
-- undone) while a step of undo can still bring them back. Instants are civil seconds since 1970; spans are UTF-16 units.

CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    text_hash BLOB NOT NULL,
    title TEXT NOT NULL,
    publisher TEXT NOT NULL,
    author TEXT NOT NULL,
    url TEXT NOT NULL,
    language TEXT NOT NULL,
    place TEXT NOT NULL,
    published TEXT,
    published_earliest INTEGER,
    published_basis TEXT NOT NULL,
    published_reason TEXT NOT NULL,
    published_reason_arguments TEXT NOT NULL,
    reader TEXT NOT NULL,
    hidden INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX article_by_text ON article (text_hash) WHERE hidden = 0;
CREATE INDEX article_by_url ON article (url) WHERE url <> '';
CREATE INDEX article_out_of_sight ON article (id) WHERE hidden = 1;

-- Apart from article, so that lists do not read it.
CREATE TABLE article_text (
    article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    text TEXT NOT NULL
) STRICT;

-- The texts seen at one URL: `first` is the article that was there first, `number` counts from 1.
CREATE TABLE article_version (
    article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    first INTEGER NOT NULL,
    number INTEGER NOT NULL
) STRICT;

CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    path TEXT NOT NULL,
    sha256 BLOB NOT NULL,
    bytes BLOB NOT NULL,
    UNIQUE (article, sha256)
) STRICT;

CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    uid BLOB NOT NULL,
    own_id TEXT NOT NULL,
    title TEXT NOT NULL,
    act TEXT NOT NULL,
    edtf TEXT,
    earliest INTEGER,
    latest INTEGER,
    reason TEXT NOT NULL,
    reason_arguments TEXT NOT NULL,
    said TEXT,
    type TEXT,
    modality TEXT NOT NULL,
    status TEXT NOT NULL,
    origin TEXT NOT NULL,
    rule TEXT NOT NULL,
    place TEXT NOT NULL,
    note TEXT NOT NULL,
    edited INTEGER NOT NULL DEFAULT 0,
    hidden INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX event_by_article ON event (article, hidden);
CREATE INDEX event_by_uid ON event (uid);
CREATE INDEX event_out_of_sight ON event (id) WHERE hidden = 1;

-- `position` is the citation's place among its event's, `ord` the piece's place in its role.
CREATE TABLE citation (
    event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
    position INTEGER NOT NULL,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    role TEXT NOT NULL,
    ord INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    PRIMARY KEY (event, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX citation_by_article ON citation (article);

-- role: 0 source, 1 target, 2 speaker. `code` is empty for an actor the lexicon does not know.
CREATE TABLE event_actor (
    event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
    role INTEGER NOT NULL,
    ord INTEGER NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (event, role, ord)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_tag (
    event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
    ord INTEGER NOT NULL,
    tag INTEGER NOT NULL REFERENCES tag,
    PRIMARY KEY (event, ord)
) STRICT, WITHOUT ROWID;
CREATE TABLE tag (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE actor (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, name TEXT NOT NULL) STRICT;
CREATE TABLE alias (
    actor INTEGER NOT NULL REFERENCES actor ON DELETE CASCADE,
    alias TEXT NOT NULL,
    language TEXT NOT NULL,
    PRIMARY KEY (alias, language, actor)
) STRICT, WITHOUT ROWID;
CREATE TABLE outlet (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, country TEXT NOT NULL) STRICT;
CREATE TABLE view (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, definition TEXT NOT NULL) STRICT;
CREATE TABLE date_mention (
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    timex TEXT NOT NULL,
    edtf TEXT,
    reason TEXT NOT NULL,
    reason_arguments TEXT NOT NULL,
    PRIMARY KEY (article, start, "end")
) STRICT, WITHOUT ROWID;

-- The history. A row's `before` and `after` are JSON objects of the columns that changed; an import of an article is one row,
-- {"hidden":1} → {"hidden":0}.
CREATE TABLE change_step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    count INTEGER NOT NULL,
    subject TEXT NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE change_row (
    step INTEGER NOT NULL REFERENCES change_step ON DELETE CASCADE,
    ord INTEGER NOT NULL,
    "table" TEXT NOT NULL,
    key INTEGER NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    PRIMARY KEY (step, ord)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_row_by_key ON change_row ("table", key);

-- Kept in step from C++ in the article's own transaction: trusted_schema=OFF forbids triggers that write to it. Rows of hidden
-- articles stay until these are erased.
CREATE VIRTUAL TABLE article_fts USING fts5 (title, text, content = '', columnsize = 0, tokenize = 'dateline');
