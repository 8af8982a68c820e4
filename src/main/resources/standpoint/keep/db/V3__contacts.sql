-- How each source is to be approached: what its last answers ask of the next fetch. Its state stays in source_state,
-- which is what editions show.
CREATE TABLE source_contact (
  briefing_id VARCHAR(64) NOT NULL,
  source_id   VARCHAR(64) NOT NULL,
  feed        TEXT        NOT NULL,
  asked       BIGINT      NOT NULL,
  rest        BIGINT,
  moved_to    TEXT,
  moved_seen  INTEGER     NOT NULL,
  entries     INTEGER     NOT NULL,
  repairs     TEXT        NOT NULL,
  PRIMARY KEY (briefing_id, source_id)
);

-- An edition is blind when it could read no source at all; the next window begins before it.
ALTER TABLE edition ADD COLUMN blind BOOLEAN NOT NULL DEFAULT FALSE;
