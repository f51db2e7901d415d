-- What left the office stays as it was.

-- Texts kept for ever, by what they say.  Not tracked, as rows are neither changed nor removed: what
-- refers to them is, and an undo finds them where they were.
CREATE TABLE frozen_text (
  hash TEXT PRIMARY KEY CHECK (length (hash) = 64), -- SHA-256 of the text, in hexadecimal
  text TEXT NOT NULL CHECK (text <> '')
) STRICT;

CREATE TRIGGER frozen_text_unchanged BEFORE UPDATE ON frozen_text
BEGIN
  SELECT raise (ABORT, 'what was sent stays as it was');
END;

CREATE TRIGGER frozen_text_kept BEFORE DELETE ON frozen_text
BEGIN
  SELECT raise (ABORT, 'what was sent stays as it was');
END;

-- A report as it was sent: its numbers, and the people behind them.
CREATE TABLE period_closing (
  id INTEGER PRIMARY KEY,
  rev INTEGER NOT NULL DEFAULT 1,
  first_on TEXT NOT NULL CHECK (first_on IS date (first_on)),
  last_on TEXT NOT NULL CHECK (last_on IS date (last_on)),
  by_unit TEXT NOT NULL CHECK (by_unit = 'area' OR by_unit = 'team' OR by_unit = 'doctor' OR by_unit = 'subdistrict'), -- a row for each
  signed_by TEXT NOT NULL CHECK (signed_by <> ''),
  closed_on TEXT NOT NULL CHECK (closed_on IS date (closed_on)),
  replaces INTEGER UNIQUE REFERENCES period_closing, -- NULL: the first of its period
  reason TEXT NOT NULL, -- of issuing it again
  sheets TEXT NOT NULL REFERENCES frozen_text, -- jy-frozen-sheets.h
  people TEXT NOT NULL REFERENCES frozen_text, -- jy-frozen-people.h
  CHECK (first_on <= last_on AND last_on < closed_on),
  CHECK ((replaces IS NULL) = (reason = ''))
) STRICT;

CREATE INDEX period_closing_by_period ON period_closing (first_on, last_on, by_unit, id);
CREATE UNIQUE INDEX period_closing_first ON period_closing (first_on, last_on, by_unit)
  WHERE replaces IS NULL;

-- What an area, a team or a doctor shall reach from a day on (S89-S93).  Where nothing is decided,
-- the targets of the centre hold.
CREATE TABLE quota (
  id INTEGER PRIMARY KEY,
  rev INTEGER NOT NULL DEFAULT 1,
  area INTEGER REFERENCES area,
  team INTEGER REFERENCES team,
  doctor INTEGER REFERENCES staff,
  from_on TEXT NOT NULL CHECK (from_on IS date (from_on)),
  persons INTEGER CHECK (persons >= 0), -- to sign; NULL: as the rate says
  households INTEGER CHECK (households >= 0), -- to sign; NULL: not decided
  sign_percent INTEGER CHECK (sign_percent BETWEEN 0 AND 100), -- NULL: the centre's
  fulfil_percent INTEGER CHECK (fulfil_percent BETWEEN 0 AND 100), -- NULL: the centre's
  note TEXT NOT NULL,
  CHECK ((area IS NOT NULL) + (team IS NOT NULL) + (doctor IS NOT NULL) = 1),
  CHECK (persons IS NULL OR sign_percent IS NULL)
) STRICT;

CREATE UNIQUE INDEX quota_by_area ON quota (area, from_on) WHERE area IS NOT NULL;
CREATE UNIQUE INDEX quota_by_team ON quota (team, from_on) WHERE team IS NOT NULL;
CREATE UNIQUE INDEX quota_by_doctor ON quota (doctor, from_on) WHERE doctor IS NOT NULL;
CREATE INDEX quota_by_day ON quota (from_on);

-- What the centre prints in place of a document as delivered: the last number is in force.  An
-- older one stays, to be looked at and brought back.
CREATE TABLE document_version (
  id INTEGER PRIMARY KEY,
  rev INTEGER NOT NULL DEFAULT 1,
  document TEXT NOT NULL CHECK (document <> ''), -- of jy-template-catalogue.h
  number INTEGER NOT NULL CHECK (number > 0),
  saved_at INTEGER NOT NULL, -- seconds
  account INTEGER NOT NULL, -- 0: nobody had signed in
  note TEXT NOT NULL, -- what was changed
  template TEXT NOT NULL, -- '': as delivered again
  UNIQUE (document, number)
) STRICT;

-- Every printing.  Not tracked, as what went out cannot be taken back.
CREATE TABLE printing (
  id INTEGER PRIMARY KEY,
  printed_at INTEGER NOT NULL, -- seconds
  account INTEGER NOT NULL, -- 0: nobody had signed in
  document TEXT NOT NULL, -- of jy-template-catalogue.h, or another word; '': has none
  version INTEGER NOT NULL CHECK (version >= 0), -- document_version.number; 0: as delivered
  title TEXT NOT NULL,
  is_file INTEGER NOT NULL CHECK (is_file = 0 OR is_file = 1), -- a PDF
  copies INTEGER NOT NULL CHECK (copies > 0),
  pages INTEGER NOT NULL CHECK (pages >= 0), -- of one copy
  subjects INTEGER NOT NULL CHECK (subjects >= 0) -- for how many households or people it is
) STRICT;

CREATE INDEX printing_by_document ON printing (document, id);

-- For whom.
CREATE TABLE printing_subject (
  printing INTEGER NOT NULL REFERENCES printing,
  household INTEGER NOT NULL,
  resident INTEGER NOT NULL, -- 0: for all of the household
  PRIMARY KEY (household, resident, printing)
) STRICT, WITHOUT ROWID;

CREATE INDEX printing_subject_by_printing ON printing_subject (printing);

CREATE TRIGGER printing_unchanged BEFORE UPDATE ON printing
BEGIN
  SELECT raise (ABORT, 'what was printed stays so');
END;

CREATE TRIGGER printing_kept BEFORE DELETE ON printing
BEGIN
  SELECT raise (ABORT, 'what was printed stays so');
END;

CREATE TRIGGER printing_subject_kept BEFORE DELETE ON printing_subject
BEGIN
  SELECT raise (ABORT, 'what was printed stays so');
END;

-- Files kept as evidence, by what is in them: a photograph, a scan.  A copy, and not a path: what
-- points were given for must not change or vanish with somebody's memory stick, and a backup has it.
-- Not tracked, like frozen_text.
CREATE TABLE kept_file (
  hash TEXT PRIMARY KEY CHECK (length (hash) = 64), -- SHA-256 of the content, in hexadecimal
  content BLOB NOT NULL CHECK (length (content) BETWEEN 1 AND 4194304)
) STRICT;

CREATE TRIGGER kept_file_unchanged BEFORE UPDATE ON kept_file
BEGIN
  SELECT raise (ABORT, 'evidence stays as it was');
END;

CREATE TRIGGER kept_file_kept BEFORE DELETE ON kept_file
BEGIN
  SELECT raise (ABORT, 'evidence stays as it was');
END;

-- The file that points given by hand go by; another one takes its place.
CREATE TABLE attachment (
  id INTEGER PRIMARY KEY,
  rev INTEGER NOT NULL DEFAULT 1,
  score_mark INTEGER NOT NULL UNIQUE REFERENCES score_mark,
  name TEXT NOT NULL CHECK (name <> ''), -- of the file, without its folder
  size INTEGER NOT NULL CHECK (size > 0), -- bytes
  hash TEXT NOT NULL REFERENCES kept_file
) STRICT;

CREATE INDEX attachment_by_hash ON attachment (hash);
