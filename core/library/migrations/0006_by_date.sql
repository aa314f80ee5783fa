-- Schema 6. Articles in the order of their publication: what a search shows first is met first.
CREATE INDEX article_by_date ON article (published_earliest) WHERE hidden = 0;

-- The few that are but passages of a page: every import looks for them.
CREATE INDEX article_of_excerpts ON article (id) WHERE reader >= 'excerpts/' AND reader < 'excerpts0';

-- A row: words of what was erased are still in the full text, crossed out, and are to be dropped from it.
CREATE TABLE erased_words (id INTEGER PRIMARY KEY) STRICT;
