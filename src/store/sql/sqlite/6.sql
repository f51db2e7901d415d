-- What a visit of the supervision group came to (S156): '' where nobody said.
ALTER TABLE logbook_entry ADD COLUMN result TEXT NOT NULL DEFAULT ''
  CHECK (result = '' OR result = '1' OR result = '2');
