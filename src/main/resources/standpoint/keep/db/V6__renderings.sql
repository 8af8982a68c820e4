-- What else is made of an edition, and what it was made with: the HTML page beside the PDF, and the templates, packed
-- and named by their SHA-256, which editions that look alike share. Editions from before this have neither.
ALTER TABLE edition ADD COLUMN page        TEXT;
ALTER TABLE edition ADD COLUMN page_sha256 VARCHAR(64);
ALTER TABLE edition ADD COLUMN kit_sha256  VARCHAR(64);
