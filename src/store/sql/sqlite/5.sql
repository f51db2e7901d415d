-- Why a condition holds no more (rules.md 3): '' where nobody said; what was written before is in its
-- note, as it was.
ALTER TABLE condition ADD COLUMN end_reason TEXT NOT NULL DEFAULT ''
  CHECK (end_reason = '' OR (until_on IS NOT NULL
                             AND (end_reason = 'died' OR end_reason = 'moved' OR end_reason = 'lost'
                                  OR end_reason = 'refused' OR end_reason = 'cured'
                                  OR end_reason = 'withdrawn' OR end_reason = 'other')));
