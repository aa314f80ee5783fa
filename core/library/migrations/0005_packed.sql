-- Schema 5: a library takes half the room. Texts are packed (library/packed_text), and the bytes of a file that says the article's text and
-- nothing else are not kept twice: empty `bytes` are those of the text, which `sha256` proves.
CREATE TABLE packed_text (
    article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    text BLOB NOT NULL
) STRICT;
INSERT INTO packed_text (article, text) SELECT article, packed(text) FROM article_text;
DROP TABLE article_text;
ALTER TABLE packed_text RENAME TO article_text;

UPDATE source SET bytes = CASE
    WHEN sha256 = (SELECT text_hash FROM article WHERE id = source.article) THEN x'' ELSE packed(bytes) END;

-- The article of a citation is its event's.
CREATE TABLE event_citation (
    event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
    position INTEGER NOT NULL,
    role TEXT NOT NULL,
    ord INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    PRIMARY KEY (event, position)
) STRICT, WITHOUT ROWID;
INSERT INTO event_citation SELECT event, position, role, ord, start, "end", exact, prefix, suffix FROM citation ORDER BY event, position;
DROP TABLE citation;
ALTER TABLE event_citation RENAME TO citation;

-- An import that was not at its end when the program was. `request` is JSON (workflow/import_memory); `step` is the step of undo that goes on.
CREATE TABLE unfinished_import (
    id INTEGER PRIMARY KEY,
    request TEXT NOT NULL,
    step INTEGER NOT NULL,
    done INTEGER NOT NULL,
    total INTEGER NOT NULL
) STRICT;
