-- What a visit of the supervision group came to (S156): '' where nobody said.
ALTER TABLE logbook_entry ADD COLUMN result TEXT NOT NULL DEFAULT ''
  CHECK (result = '' OR result = '1' OR result = '2');

-- What the printed pages of a report say besides its sheets (jy-frozen-paper.h); NULL: sent before.
ALTER TABLE period_closing ADD COLUMN paper TEXT REFERENCES frozen_text;
