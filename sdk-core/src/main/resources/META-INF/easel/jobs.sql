-- The table of Easel's open jobs, version 1, for PostgreSQL 12 or newer and H2 2. Can be run again.

CREATE TABLE IF NOT EXISTS easel_version (
  part VARCHAR(40) PRIMARY KEY,
  version INTEGER NOT NULL
);

CREATE TABLE IF NOT EXISTS easel_job (
  provider VARCHAR(200) NOT NULL,
  task VARCHAR(1000) NOT NULL,
  model VARCHAR(400) NOT NULL,
  polling_url VARCHAR(8000),
  first_image INTEGER NOT NULL,
  images INTEGER NOT NULL,
  created TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  label VARCHAR(8000),
  server VARCHAR(8000),
  directory VARCHAR(8000),
  state TEXT,
  PRIMARY KEY (provider, task)
);

INSERT INTO easel_version (part, version)
SELECT 'jobs', 1 WHERE NOT EXISTS (SELECT 1 FROM easel_version WHERE part = 'jobs');
