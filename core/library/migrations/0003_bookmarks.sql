-- Schema 3. Seconds that a person wants to find again, as events are counted: civil seconds since 1970.
CREATE TABLE bookmark (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    name TEXT NOT NULL,
    hidden INTEGER NOT NULL DEFAULT 0
) STRICT;
