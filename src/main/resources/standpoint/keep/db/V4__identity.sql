-- What an article is known by besides its address: the feed entry that led to it, and its text. Ids of entries and
-- texts may be of any length, so they are looked up by their SHA-256 in hexadecimal. Articles kept before this have
-- none and are found by their address alone.
ALTER TABLE article ADD COLUMN entry_id     TEXT;
ALTER TABLE article ADD COLUMN entry_sha256 VARCHAR(64);
ALTER TABLE article ADD COLUMN entry_link   TEXT;
ALTER TABLE article ADD COLUMN text_sha256  VARCHAR(64);

-- What a version changed against the one before, as JSON; null where it is the first, or the one before had no text.
ALTER TABLE article ADD COLUMN revision TEXT;

CREATE INDEX article_by_entry ON article (briefing_id, source_id, entry_sha256);
CREATE INDEX article_by_text ON article (briefing_id, outlet_id, text_sha256);
CREATE INDEX article_by_original ON article (briefing_id, copy_of);
