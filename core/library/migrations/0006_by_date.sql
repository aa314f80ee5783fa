-- Schema 6. Articles in the order of their publication: what a search shows first is met first.
CREATE INDEX article_by_date ON article (published_earliest) WHERE hidden = 0;
