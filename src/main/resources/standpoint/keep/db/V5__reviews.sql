-- What a person decided about an edition that may not be sent before. Editions that need no approval have no row; state
-- is AWAITING, APPROVED, REJECTED or UNREVIEWED, at_deadline is WITHHOLD or SEND. Until the edition is released, its
-- deliveries are HELD.
CREATE TABLE review (
  edition_id  VARCHAR(100) NOT NULL PRIMARY KEY,
  state       VARCHAR(16)  NOT NULL,
  deadline    BIGINT,
  at_deadline VARCHAR(16)  NOT NULL,
  decided     BIGINT,
  decided_by  TEXT,
  reason      TEXT,
  FOREIGN KEY (edition_id) REFERENCES edition (id)
);
CREATE INDEX review_by_state ON review (state, deadline);

-- Where its window begins, so that the time of a rejected edition is covered again; null for editions before this.
ALTER TABLE edition ADD COLUMN window_from BIGINT;
