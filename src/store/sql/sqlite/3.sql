-- Assessment: whether what was reported is true and people are content, and what follows from it.

-- Whom to call back, drawn by lot from those signed with a team or a doctor (S117).
CREATE TABLE callback_sample (
  id INTEGER PRIMARY KEY,
  rev INTEGER NOT NULL DEFAULT 1,
  team INTEGER REFERENCES team, -- NULL: of a doctor
  doctor INTEGER REFERENCES staff, -- NULL: of a whole team
  drawn_on TEXT NOT NULL CHECK (drawn_on IS date (drawn_on)),
  seed INTEGER NOT NULL CHECK (seed BETWEEN 0 AND 4294967295), -- draws the same people again
  size INTEGER NOT NULL CHECK (size > 0), -- asked for
  n_signed INTEGER NOT NULL CHECK (n_signed >= 0), -- that day
  n_without_phone INTEGER NOT NULL CHECK (n_without_phone BETWEEN 0 AND n_signed), -- of these
  CHECK ((team IS NULL) <> (doctor IS NULL))
) STRICT;

CREATE INDEX callback_sample_by_team ON callback_sample (team, drawn_on) WHERE team IS NOT NULL;
CREATE INDEX callback_sample_by_doctor ON callback_sample (doctor, drawn_on) WHERE doctor IS NOT NULL;
CREATE INDEX callback_sample_by_day ON callback_sample (drawn_on);

-- One call sheet.  An answer is NULL until it is asked and given.
CREATE TABLE callback (
  id INTEGER PRIMARY KEY,
  rev INTEGER NOT NULL DEFAULT 1,
  callback_sample INTEGER NOT NULL REFERENCES callback_sample,
  position INTEGER NOT NULL CHECK (position > 0), -- in the order in which they were drawn
  resident INTEGER NOT NULL REFERENCES resident,
  agreement INTEGER NOT NULL REFERENCES agreement,
  called_on TEXT CHECK (called_on IS date (called_on)),
  contact INTEGER CHECK (contact BETWEEN 1 AND 3), -- reached, not answered, lost
  says_signed INTEGER CHECK (says_signed BETWEEN 1 AND 3), -- yes, no, unclear; so are the next ones
  knows_doctor INTEGER CHECK (knows_doctor BETWEEN 1 AND 3),
  matches_record INTEGER CHECK (matches_record BETWEEN 1 AND 3),
  has_agreement INTEGER CHECK (has_agreement BETWEEN 1 AND 3),
  n_services INTEGER CHECK (n_services BETWEEN 0 AND 99), -- that the person can name
  examined INTEGER CHECK (examined BETWEEN 1 AND 3),
  followed_up INTEGER CHECK (followed_up BETWEEN 1 AND 3),
  measured INTEGER CHECK (measured BETWEEN 1 AND 3),
  satisfaction INTEGER CHECK (satisfaction BETWEEN 1 AND 3), -- satisfied, middling, not satisfied
  note TEXT NOT NULL,
  UNIQUE (callback_sample, resident),
  UNIQUE (callback_sample, position),
  CHECK ((called_on IS NULL) = (contact IS NULL)),
  CHECK (contact IS 1 -- nobody else can answer
         OR (says_signed IS NULL AND knows_doctor IS NULL AND matches_record IS NULL
             AND has_agreement IS NULL AND n_services IS NULL AND examined IS NULL
             AND followed_up IS NULL AND measured IS NULL AND satisfaction IS NULL))
) STRICT;

CREATE INDEX callback_by_resident ON callback (resident);
CREATE INDEX callback_by_agreement ON callback (agreement);

-- An order to put right what was found, by a day; then it is checked again (S118).
CREATE TABLE rectification (
  id INTEGER PRIMARY KEY,
  rev INTEGER NOT NULL DEFAULT 1,
  callback_sample INTEGER UNIQUE REFERENCES callback_sample, -- NULL: found on a visit
  team INTEGER REFERENCES team,
  doctor INTEGER REFERENCES staff,
  issued_on TEXT NOT NULL CHECK (issued_on IS date (issued_on)),
  due_on TEXT NOT NULL CHECK (due_on IS date (due_on)),
  finding TEXT NOT NULL CHECK (finding <> ''),
  deduction INTEGER NOT NULL CHECK (deduction >= 0), -- hundredths of a point
  rechecked_on TEXT CHECK (rechecked_on IS date (rechecked_on)),
  result INTEGER CHECK (result BETWEEN 1 AND 2), -- put right, not put right
  note TEXT NOT NULL,
  CHECK ((team IS NULL) <> (doctor IS NULL)),
  CHECK (issued_on <= due_on),
  CHECK ((rechecked_on IS NULL) = (result IS NULL)),
  CHECK (rechecked_on IS NULL OR issued_on <= rechecked_on)
) STRICT;

CREATE INDEX rectification_by_team ON rectification (team) WHERE team IS NOT NULL;
CREATE INDEX rectification_by_doctor ON rectification (doctor) WHERE doctor IS NOT NULL;
CREATE INDEX rectification_by_day ON rectification (issued_on);

-- A score card: by what somebody is judged from a day on (indicators-and-reports.md 9).  Until the
-- centre makes one, that of jy-score-defaults.c holds.
CREATE TABLE score_card (
  id INTEGER PRIMARY KEY,
  rev INTEGER NOT NULL DEFAULT 1,
  subject TEXT NOT NULL CHECK (subject = 'team' OR subject = 'doctor' OR subject = 'committee'
                               OR subject = 'centre'),
  from_on TEXT NOT NULL CHECK (from_on IS date (from_on)),
  UNIQUE (subject, from_on)
) STRICT;

CREATE TABLE score_item (
  id INTEGER PRIMARY KEY,
  rev INTEGER NOT NULL DEFAULT 1,
  score_card INTEGER NOT NULL REFERENCES score_card,
  position INTEGER NOT NULL,
  block TEXT NOT NULL, -- what stands together
  name TEXT NOT NULL CHECK (name <> ''),
  points INTEGER NOT NULL CHECK (points > 0), -- hundredths
  rule TEXT NOT NULL CHECK (rule = 'egt' OR rule = 'elt' OR rule = 'given'), -- jy-score.h
  indicator TEXT NOT NULL, -- codes of indicators joined by '+'; '' if given by hand
  baseline INTEGER NOT NULL CHECK (baseline BETWEEN 0 AND 100), -- per cent
  CHECK ((rule = 'given') = (indicator = ''))
) STRICT;

CREATE INDEX score_item_by_card ON score_item (score_card, position);

-- What was given by hand for a period, and by what evidence.
CREATE TABLE score_mark (
  id INTEGER PRIMARY KEY,
  rev INTEGER NOT NULL DEFAULT 1,
  score_item INTEGER NOT NULL REFERENCES score_item,
  unit INTEGER NOT NULL, -- the team, doctor or area; 0: the centre
  period TEXT NOT NULL CHECK (period <> ''), -- as jy-period.h writes it
  points INTEGER NOT NULL CHECK (points >= 0), -- hundredths
  note TEXT NOT NULL,
  evidence TEXT NOT NULL, -- where it is kept
  UNIQUE (score_item, unit, period)
) STRICT;

CREATE INDEX score_mark_by_period ON score_mark (period);

-- An entry of one of the books an office keeps (jy-logbook.h): which columns it uses, and what they
-- mean, is the book's matter.
CREATE TABLE logbook_entry (
  id INTEGER PRIMARY KEY,
  rev INTEGER NOT NULL DEFAULT 1,
  logbook TEXT NOT NULL CHECK (logbook <> ''),
  happened_on TEXT NOT NULL CHECK (happened_on IS date (happened_on)),
  kind TEXT NOT NULL, -- a code of the book, '' if it has none
  title TEXT NOT NULL,
  team INTEGER REFERENCES team,
  staff INTEGER REFERENCES staff,
  area INTEGER REFERENCES area,
  persons INTEGER CHECK (persons >= 0),
  copies INTEGER CHECK (copies >= 0),
  due_on TEXT CHECK (due_on IS date (due_on)),
  settled_on TEXT CHECK (settled_on IS date (settled_on)),
  detail TEXT NOT NULL,
  outcome TEXT NOT NULL,
  CHECK (due_on IS NULL OR happened_on <= due_on),
  CHECK (settled_on IS NULL OR happened_on <= settled_on)
) STRICT;

CREATE INDEX logbook_entry_by_day ON logbook_entry (logbook, happened_on);
CREATE INDEX logbook_entry_by_team ON logbook_entry (team) WHERE team IS NOT NULL;
CREATE INDEX logbook_entry_by_staff ON logbook_entry (staff) WHERE staff IS NOT NULL;
CREATE INDEX logbook_entry_by_area ON logbook_entry (area) WHERE area IS NOT NULL;

-- Below: derived, not tracked, can be made again at any time.

-- How many open tasks of each place and kind are in the lists that are never short, on one day.
CREATE TABLE task_tally (
  area INTEGER NOT NULL,
  team INTEGER NOT NULL,
  kind TEXT NOT NULL,
  n_open INTEGER NOT NULL, -- due or overdue
  n_overdue INTEGER NOT NULL,
  n_day INTEGER NOT NULL, -- due, and that day is the last
  n_week INTEGER NOT NULL, -- or one in its week
  n_quarter INTEGER NOT NULL, -- or in its quarter
  PRIMARY KEY (area, team, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE task_tally_day (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  day TEXT NOT NULL -- that it describes
) STRICT;

-- How many people on the register live in each place, by the team of the agreement in force; 0: none.
CREATE TABLE resident_tally (
  area INTEGER NOT NULL,
  team INTEGER NOT NULL,
  n INTEGER NOT NULL,
  n_signed INTEGER NOT NULL, -- with an agreement in force
  PRIMARY KEY (area, team)
) STRICT, WITHOUT ROWID;

INSERT INTO resident_tally (area, team, n, n_signed)
  SELECT area, team, count (*), count (*) FILTER (WHERE agreement_state = 3) -- jy-agreement.h
  FROM resident_state WHERE on_register = 1 GROUP BY area, team;

-- Who is at home is looked for first.
DROP INDEX task_away;
