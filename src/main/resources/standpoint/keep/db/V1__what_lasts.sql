-- Runs unchanged on SQLite and PostgreSQL. Instants are epoch milliseconds in UTC; ids are made by the program.

-- A version of an article as one briefing saw it. Briefings keep their own copies: two that watch the same feed see
-- it at different times, and an edition's spans must never move under it.
CREATE TABLE article (
  briefing_id VARCHAR(64)  NOT NULL,
  id          VARCHAR(64)  NOT NULL,
  version     INTEGER      NOT NULL,
  source_id   VARCHAR(64)  NOT NULL,
  outlet_id   VARCHAR(64)  NOT NULL,
  url         TEXT         NOT NULL,
  title       TEXT         NOT NULL,
  author      TEXT,
  published   BIGINT,
  modified    BIGINT,
  fetched     BIGINT       NOT NULL,
  language    VARCHAR(64)  NOT NULL,
  text_state  VARCHAR(16)  NOT NULL,
  body        TEXT         NOT NULL,
  copy_of     VARCHAR(64),
  note        TEXT,
  PRIMARY KEY (briefing_id, id, version)
);
CREATE INDEX article_by_id ON article (id, version);
CREATE INDEX article_by_fetched ON article (briefing_id, fetched);
CREATE INDEX article_by_published ON article (briefing_id, published);

-- The attributions of an article version in the order of its text; body is the attribution as JSON.
CREATE TABLE attribution (
  briefing_id VARCHAR(64) NOT NULL,
  article_id  VARCHAR(64) NOT NULL,
  version     INTEGER     NOT NULL,
  position    INTEGER     NOT NULL,
  body        TEXT        NOT NULL,
  PRIMARY KEY (briefing_id, article_id, version, position),
  FOREIGN KEY (briefing_id, article_id, version) REFERENCES article (briefing_id, id, version)
);

CREATE TABLE source_state (
  briefing_id   VARCHAR(64) NOT NULL,
  source_id     VARCHAR(64) NOT NULL,
  feed_state    VARCHAR(16) NOT NULL,
  reason        TEXT,
  since         BIGINT      NOT NULL,
  last_success  BIGINT,
  last_change   BIGINT,
  etag          TEXT,
  last_modified TEXT,
  failures      INTEGER     NOT NULL,
  PRIMARY KEY (briefing_id, source_id)
);

-- One row a slot of a briefing, however often it is tried; state is RUNNING, DONE, FAILED or MISSED.
CREATE TABLE run (
  id          VARCHAR(36) NOT NULL PRIMARY KEY,
  briefing_id VARCHAR(64) NOT NULL,
  slot        BIGINT      NOT NULL,
  attempt     INTEGER     NOT NULL,
  state       VARCHAR(16) NOT NULL,
  owner       TEXT        NOT NULL,
  lease_until BIGINT      NOT NULL,
  started     BIGINT      NOT NULL,
  ended       BIGINT,
  reason      TEXT,
  edition_id  VARCHAR(100),
  UNIQUE (briefing_id, slot)
);

-- Published editions; body is the JSON document byte for byte, so that an edition outlives a lost file.
CREATE TABLE edition (
  id          VARCHAR(100) NOT NULL PRIMARY KEY,
  run_id      VARCHAR(36)  NOT NULL,
  briefing_id VARCHAR(64)  NOT NULL,
  number      INTEGER      NOT NULL,
  dated       VARCHAR(10)  NOT NULL,
  cut_off     BIGINT       NOT NULL,
  issued      BIGINT       NOT NULL,
  pdf         TEXT         NOT NULL,
  pdf_sha256  VARCHAR(64)  NOT NULL,
  json        TEXT         NOT NULL,
  json_sha256 VARCHAR(64)  NOT NULL,
  body        BYTEA        NOT NULL,
  UNIQUE (briefing_id, number),
  FOREIGN KEY (run_id) REFERENCES run (id)
);
CREATE INDEX edition_by_cut_off ON edition (briefing_id, cut_off);

-- One row a recipient of an edition; state is PENDING, SENDING, SENT or FAILED.
CREATE TABLE delivery (
  id         VARCHAR(36)  NOT NULL PRIMARY KEY,
  edition_id VARCHAR(100) NOT NULL,
  position   INTEGER      NOT NULL,
  recipient  TEXT         NOT NULL,
  message_id TEXT         NOT NULL UNIQUE,
  state      VARCHAR(16)  NOT NULL,
  attempts   INTEGER      NOT NULL,
  last_reply TEXT,
  changed    BIGINT       NOT NULL,
  FOREIGN KEY (edition_id) REFERENCES edition (id)
);
CREATE INDEX delivery_by_edition ON delivery (edition_id, position);
