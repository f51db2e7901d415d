-- Services after signing: what was done, what follows from it, when it is planned.

-- Mother and child are visited within a week after they left the hospital; NULL: not known.
ALTER TABLE pregnancy ADD COLUMN discharged_on TEXT CHECK (discharged_on IS date (discharged_on));
ALTER TABLE resident ADD COLUMN discharged_on TEXT CHECK (discharged_on IS date (discharged_on));

-- A service that was given, on the record form of its kind.
CREATE TABLE service_record (
  id INTEGER PRIMARY KEY,
  rev INTEGER NOT NULL DEFAULT 1,
  form TEXT NOT NULL CHECK (form <> ''), -- data/forms
  resident INTEGER REFERENCES resident, -- NULL: the household as a whole
  household INTEGER REFERENCES household, -- NULL: one resident
  done_on TEXT NOT NULL CHECK (done_on IS date (done_on)),
  entered_on TEXT NOT NULL CHECK (entered_on IS date (entered_on)),
  visit_way INTEGER CHECK (visit_way BETWEEN 1 AND 3), -- clinic, home, telephone; NULL: not asked
  visit_outcome TEXT NOT NULL CHECK (visit_outcome = 'done' OR visit_outcome = 'lost'
                                     OR visit_outcome = 'died' OR visit_outcome = 'refused'
                                     OR visit_outcome = 'moved'),
  staff INTEGER REFERENCES staff,
  answers TEXT NOT NULL, -- jy-answers.h
  outcome INTEGER NOT NULL CHECK (outcome >= 0), -- the class of the form; 0: it has none
  proposed INTEGER NOT NULL CHECK (proposed >= 0), -- the class that the rules proposed
  proposed_rules TEXT NOT NULL, -- by which rules, as jy-outcome.h writes them
  outcome_reason TEXT NOT NULL, -- why another class was given
  next_step TEXT NOT NULL CHECK (next_step = 'none' OR next_step = 'recheck'
                                 OR next_step = 'referral'),
  next_by TEXT CHECK (next_by IS date (next_by)), -- the last day for that step
  next_on TEXT CHECK (next_on IS date (next_on)), -- what the resident was told
  evidence TEXT NOT NULL, -- S69
  item INTEGER REFERENCES service_item, -- of the agreement that it delivers; NULL: none is named
  correction_reason TEXT NOT NULL, -- of the latest correction; '' if it was never corrected
  CHECK ((resident IS NULL) <> (household IS NULL)),
  CHECK ((next_step = 'none') = (next_by IS NULL))
) STRICT;

CREATE INDEX service_record_by_resident ON service_record (resident, done_on) WHERE resident IS NOT NULL;
CREATE INDEX service_record_by_household ON service_record (household, done_on) WHERE household IS NOT NULL;
CREATE INDEX service_record_by_day ON service_record (done_on);
CREATE INDEX service_record_by_item ON service_record (item) WHERE item IS NOT NULL;
CREATE INDEX service_record_by_staff ON service_record (staff, done_on) WHERE staff IS NOT NULL;

-- Doctors elsewhere whom the centre refers to (S13).
CREATE TABLE expert (
  id INTEGER PRIMARY KEY,
  rev INTEGER NOT NULL DEFAULT 1,
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  pinyin TEXT NOT NULL,
  institution TEXT NOT NULL,
  department TEXT NOT NULL,
  specialty TEXT NOT NULL,
  phone TEXT NOT NULL,
  closed_on TEXT CHECK (closed_on IS date (closed_on))
) STRICT;

-- A referral and its clock: the result is asked for within 14 days (S77).
CREATE TABLE referral (
  id INTEGER PRIMARY KEY,
  rev INTEGER NOT NULL DEFAULT 1,
  resident INTEGER NOT NULL REFERENCES resident,
  record INTEGER REFERENCES service_record, -- what led to it
  direction TEXT NOT NULL CHECK (direction IN ('up', 'down')),
  made_on TEXT NOT NULL CHECK (made_on IS date (made_on)),
  check_by TEXT NOT NULL CHECK (check_by IS date (check_by)),
  is_urgent INTEGER NOT NULL CHECK (is_urgent IN (0, 1)),
  reason TEXT NOT NULL CHECK (reason <> ''), -- a code of jy-referral.h
  institution TEXT NOT NULL,
  department TEXT NOT NULL,
  expert INTEGER REFERENCES expert,
  consent INTEGER NOT NULL CHECK (consent IN (0, 1)), -- the resident agrees
  transport TEXT NOT NULL,
  result_on TEXT CHECK (result_on IS date (result_on)),
  result TEXT NOT NULL, -- a code of jy-referral.h; '' until it is known
  returned_on TEXT CHECK (returned_on IS date (returned_on)), -- referred back to the centre
  advice TEXT NOT NULL, -- of the other side
  note TEXT NOT NULL,
  CHECK (made_on <= check_by),
  CHECK ((result_on IS NULL) = (result = ''))
) STRICT;

CREATE INDEX referral_by_resident ON referral (resident, made_on);
CREATE INDEX referral_by_record ON referral (record) WHERE record IS NOT NULL;
CREATE INDEX referral_by_expert ON referral (expert) WHERE expert IS NOT NULL;
CREATE INDEX referral_by_day ON referral (made_on);

-- Mothers, children and disabled people are handed to a specialist officer (S72).
CREATE TABLE handover (
  id INTEGER PRIMARY KEY,
  rev INTEGER NOT NULL DEFAULT 1,
  resident INTEGER NOT NULL REFERENCES resident,
  kind TEXT NOT NULL CHECK (kind = 'maternal' OR kind = 'child' OR kind = 'disabled'),
  officer INTEGER NOT NULL REFERENCES staff,
  handed_on TEXT NOT NULL CHECK (handed_on IS date (handed_on)),
  accepted_on TEXT CHECK (accepted_on IS date (accepted_on)),
  ended_on TEXT CHECK (ended_on IS date (ended_on)), -- taken back
  note TEXT NOT NULL,
  CHECK (accepted_on IS NULL OR handed_on <= accepted_on),
  CHECK (ended_on IS NULL OR handed_on <= ended_on)
) STRICT;

CREATE UNIQUE INDEX handover_now ON handover (resident, kind) WHERE ended_on IS NULL;
CREATE INDEX handover_by_resident ON handover (resident);
CREATE INDEX handover_by_officer ON handover (officer);

-- Somebody who lives elsewhere is at home for a while (S68).
CREATE TABLE home_stay (
  id INTEGER PRIMARY KEY,
  rev INTEGER NOT NULL DEFAULT 1,
  resident INTEGER NOT NULL REFERENCES resident,
  from_on TEXT NOT NULL CHECK (from_on IS date (from_on)),
  until_on TEXT CHECK (until_on IS date (until_on)), -- the first day away again; NULL: not known
  note TEXT NOT NULL,
  CHECK (until_on IS NULL OR from_on <= until_on)
) STRICT;

CREATE INDEX home_stay_by_resident ON home_stay (resident, from_on);
CREATE INDEX home_stay_by_day ON home_stay (from_on);

-- What was decided about a task: the day it is planned for, or why it waits.
CREATE TABLE task_plan (
  id INTEGER PRIMARY KEY,
  rev INTEGER NOT NULL DEFAULT 1,
  resident INTEGER REFERENCES resident, -- NULL: the household's
  household INTEGER REFERENCES household, -- NULL: the resident's
  rule TEXT NOT NULL CHECK (rule <> ''), -- jy-service-rule.h
  window_from TEXT NOT NULL CHECK (window_from IS date (window_from)),
  planned_on TEXT CHECK (planned_on IS date (planned_on)),
  postponed_until TEXT CHECK (postponed_until IS date (postponed_until)),
  reason TEXT NOT NULL, -- why it was postponed
  CHECK ((resident IS NULL) <> (household IS NULL)),
  CHECK (postponed_until IS NULL OR reason <> '')
) STRICT;

CREATE UNIQUE INDEX task_plan_of_resident ON task_plan (resident, rule, window_from) WHERE resident IS NOT NULL;
CREATE UNIQUE INDEX task_plan_of_household ON task_plan (household, rule, window_from) WHERE household IS NOT NULL;

-- When a team is in the community (S88): every week, or on one day.
CREATE TABLE community_day (
  id INTEGER PRIMARY KEY,
  rev INTEGER NOT NULL DEFAULT 1,
  team INTEGER NOT NULL REFERENCES team,
  area INTEGER REFERENCES area, -- NULL: wherever work is
  weekday INTEGER CHECK (weekday BETWEEN 1 AND 7), -- Monday is 1
  day TEXT CHECK (day IS date (day)),
  from_on TEXT CHECK (from_on IS date (from_on)),
  until_on TEXT CHECK (until_on IS date (until_on)),
  hours TEXT NOT NULL, -- "08:30-11:30", as the notice board says
  place TEXT NOT NULL,
  capacity INTEGER NOT NULL CHECK (capacity >= 0), -- services
  CHECK ((weekday IS NULL) <> (day IS NULL)),
  CHECK (from_on IS NULL OR until_on IS NULL OR from_on <= until_on)
) STRICT;

CREATE INDEX community_day_by_team ON community_day (team);
CREATE INDEX community_day_by_area ON community_day (area) WHERE area IS NOT NULL;

-- Days off, and days of a weekend that are worked.
CREATE TABLE holiday (
  id INTEGER PRIMARY KEY,
  rev INTEGER NOT NULL DEFAULT 1,
  day TEXT NOT NULL UNIQUE CHECK (day IS date (day)),
  is_working INTEGER NOT NULL CHECK (is_working IN (0, 1)),
  name TEXT NOT NULL CHECK (name <> '')
) STRICT;

-- What is being typed and not saved yet.  Not tracked.
CREATE TABLE record_draft (
  form TEXT NOT NULL,
  resident INTEGER NOT NULL, -- 0: the household's
  household INTEGER NOT NULL, -- 0: the resident's
  record INTEGER NOT NULL, -- the record being corrected; 0: a new one
  saved_utc INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (form, resident, household)
) STRICT;

-- Below: derived, not tracked, can be made again at any time.

-- A service with the days on which it may be given: a window of jy-due.h.  Its state follows from
-- the days and from today.
CREATE TABLE task (
  id INTEGER PRIMARY KEY,
  digest INTEGER NOT NULL, -- of all that follows, to see whether it is still right
  resident INTEGER NOT NULL, -- 0: the household's
  household INTEGER NOT NULL, -- 0: in none
  area INTEGER NOT NULL, -- 0: in none
  team INTEGER NOT NULL, -- of the agreement; 0: none, then whoever serves the area
  officer INTEGER NOT NULL, -- who took the person over (S72); 0: nobody
  rule TEXT NOT NULL, -- jy-service-rule.h
  subject INTEGER NOT NULL, -- the record, referral or promised item it is about; 0: none
  kind TEXT NOT NULL, -- of the rule
  form TEXT NOT NULL, -- to be filled in; '' for none
  from_on TEXT NOT NULL,
  to_on TEXT NOT NULL,
  late_until TEXT NOT NULL, -- the last day on which a late service counts
  record INTEGER NOT NULL, -- what closed it; 0: none
  done_on TEXT,
  cancelled_on TEXT, -- may still come
  cancel_reason INTEGER NOT NULL,
  cause INTEGER NOT NULL,
  caused_on TEXT,
  agreement INTEGER NOT NULL, -- 0: none
  item TEXT NOT NULL, -- code of the service item it delivers; '' for none
  is_promised INTEGER NOT NULL,
  is_away INTEGER NOT NULL,
  planned_on TEXT,
  postponed_until TEXT
) STRICT;

CREATE UNIQUE INDEX task_of_resident ON task (resident, rule, from_on, subject) WHERE resident <> 0;
CREATE UNIQUE INDEX task_of_household ON task (household, resident, rule, from_on, subject);
-- Lists and counts of what is open read these alone.  A part of a table does not say what its rows
-- have in common: done_on is there to be read, too.
CREATE INDEX task_open ON task
  (to_on, household, resident, id, from_on, late_until, cancelled_on, area, team, officer, kind, planned_on,
   postponed_until, done_on)
  WHERE done_on IS NULL;
CREATE INDEX task_open_in_area ON task
  (area, to_on, household, resident, id, from_on, late_until, cancelled_on, team, officer, kind, planned_on,
   postponed_until, done_on)
  WHERE done_on IS NULL;
CREATE INDEX task_away ON task (to_on, household, resident, id) WHERE is_away = 1 AND done_on IS NULL;
CREATE INDEX task_of_officer ON task (officer, to_on, household, resident, id)
  WHERE officer <> 0 AND done_on IS NULL;
CREATE INDEX task_planned ON task (planned_on, team, area, kind, household, resident)
  WHERE planned_on IS NOT NULL;
CREATE INDEX task_done ON task (done_on, kind, area, team, officer) WHERE done_on IS NOT NULL;
CREATE INDEX task_by_agreement ON task (agreement, item) WHERE agreement <> 0;
