-- The tables of Easel's ledger, version 1, for PostgreSQL 12 or newer and H2 2. Can be run again.
-- Amounts are credits or money, moments are exact to the microsecond.

CREATE TABLE IF NOT EXISTS easel_version (
  part VARCHAR(40) PRIMARY KEY,
  version INTEGER NOT NULL
);

CREATE TABLE IF NOT EXISTS easel_account (
  account VARCHAR(200) PRIMARY KEY,
  plan VARCHAR(100) NOT NULL,
  unit VARCHAR(7) NOT NULL,
  zone VARCHAR(100) NOT NULL,
  latest TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  day_limit NUMERIC(38, 18),
  day_start TIMESTAMP(6) WITH TIME ZONE,
  day_end TIMESTAMP(6) WITH TIME ZONE,
  day_used NUMERIC(38, 18),
  day_held NUMERIC(38, 18),
  month_limit NUMERIC(38, 18),
  month_start TIMESTAMP(6) WITH TIME ZONE,
  month_end TIMESTAMP(6) WITH TIME ZONE,
  month_used NUMERIC(38, 18),
  month_held NUMERIC(38, 18)
);

CREATE TABLE IF NOT EXISTS easel_hold (
  id VARCHAR(40) PRIMARY KEY,
  account VARCHAR(200) NOT NULL REFERENCES easel_account (account),
  held_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  until_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  amount NUMERIC(38, 18) NOT NULL,
  owner VARCHAR(200) NOT NULL,
  label VARCHAR(1000),
  status VARCHAR(10) NOT NULL
);

CREATE INDEX IF NOT EXISTS easel_hold_by_account ON easel_hold (account, held_at);

CREATE INDEX IF NOT EXISTS easel_hold_by_status ON easel_hold (account, status);

CREATE TABLE IF NOT EXISTS easel_booking (
  hold VARCHAR(40) NOT NULL REFERENCES easel_hold (id),
  part VARCHAR(40) NOT NULL,
  amount NUMERIC(38, 18) NOT NULL,
  certainty VARCHAR(10) NOT NULL,
  request_ids VARCHAR(5000) NOT NULL,
  PRIMARY KEY (hold, part)
);

CREATE TABLE IF NOT EXISTS easel_entry (
  number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  account VARCHAR(200) NOT NULL REFERENCES easel_account (account),
  kind VARCHAR(10) NOT NULL,
  noted_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  amount NUMERIC(38, 18) NOT NULL,
  unit VARCHAR(7) NOT NULL,
  hold VARCHAR(40),
  part VARCHAR(40),
  label VARCHAR(1000),
  request_ids VARCHAR(5000) NOT NULL,
  uncertain BOOLEAN NOT NULL,
  exceeded BOOLEAN NOT NULL,
  until_at TIMESTAMP(6) WITH TIME ZONE,
  owner VARCHAR(200),
  plan VARCHAR(2000),
  note VARCHAR(1000)
);

CREATE INDEX IF NOT EXISTS easel_entry_by_account ON easel_entry (account, noted_at);

INSERT INTO easel_version (part, version)
SELECT 'ledger', 1 WHERE NOT EXISTS (SELECT 1 FROM easel_version WHERE part = 'ledger');
