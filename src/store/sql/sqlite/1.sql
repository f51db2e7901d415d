PRAGMA application_id = 0x4a697931; -- "Jiy1"

-- Conventions.  A day is text, YYYY-MM-DD.  A period runs from its first day on which it holds to
-- the first day on which it holds no more: x holds on day d when from_on <= d and (until_on IS NULL
-- or d < until_on).  An unknown beginning is NULL and means "since before our records".  A CHECK
-- spells three values and more with OR: for IN, SQLite would fill a table with them for each row.

-- One thing a user did: the unit of history and of undo.  Its title is put into words when it is
-- shown, from the kind, the subject (a name, a file) and the amount (how many).
CREATE TABLE operation (
  id INTEGER PRIMARY KEY,
  at_utc INTEGER NOT NULL, -- seconds
  account INTEGER NOT NULL, -- 0: the program itself
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  amount INTEGER NOT NULL,
  undoes INTEGER REFERENCES operation,
  first_change INTEGER NOT NULL -- what it touched: from this row of change up to the next operation's
) STRICT;

CREATE INDEX operation_by_undone ON operation (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX operation_undoing ON operation (id, undoes) WHERE undoes IS NOT NULL;
CREATE INDEX operation_by_upgrade ON operation (id) WHERE kind IN ('upgrade', 'make-demonstration');

-- One row it touched.  Written by triggers only.  After an insert the row itself is the
-- state after; after a deletion there is none.  The rows of an operation follow each other
-- (JY_SQL_OF_OPERATION), so no index finds them.
CREATE TABLE change (
  seq INTEGER PRIMARY KEY,
  operation INTEGER NOT NULL REFERENCES operation,
  table_name TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  action TEXT NOT NULL CHECK (action = 'I' OR action = 'U' OR action = 'D'),
  before TEXT CHECK ((before IS NULL) = (action = 'I')),
  after TEXT CHECK ((after IS NULL) = (action <> 'U'))
) STRICT;

CREATE INDEX change_by_row ON change (table_name, row_id, seq);

-- Which households and residents the operation under way touched, so that what is derived from
-- them is brought up to date before it commits.  Filled by triggers, empty outside transactions.
CREATE TABLE stale (
  kind TEXT NOT NULL CHECK (kind IN ('household', 'resident')),
  id INTEGER NOT NULL,
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

-- Who works with the program.
CREATE TABLE account (
  id INTEGER PRIMARY KEY,
  rev INTEGER NOT NULL DEFAULT 1,
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),
  staff INTEGER REFERENCES staff,
  closed_on TEXT CHECK (closed_on IS date (closed_on))
) STRICT;

-- What the centre decides: rule parameters, targets, words.  The value in force on a day is that of
-- the latest from_on not after it.
CREATE TABLE setting (
  id INTEGER PRIMARY KEY,
  rev INTEGER NOT NULL DEFAULT 1,
  name TEXT NOT NULL CHECK (name <> ''),
  from_on TEXT NOT NULL CHECK (from_on IS date (from_on)),
  value TEXT NOT NULL,
  UNIQUE (name, from_on)
) STRICT;

-- The centre itself: one row.
CREATE TABLE centre (
  id INTEGER PRIMARY KEY,
  rev INTEGER NOT NULL DEFAULT 1,
  name TEXT NOT NULL CHECK (name <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('township_hospital', 'community_health_centre')),
  county_code TEXT NOT NULL CHECK (county_code = '' OR length (county_code) = 6), -- GB/T 2260
  township_code TEXT NOT NULL CHECK (township_code = '' OR length (township_code) = 3), -- GB/T 10114
  director TEXT NOT NULL,
  phone TEXT NOT NULL,
  complaint_phone TEXT NOT NULL, -- printed on the notice board (S138)
  address TEXT NOT NULL,
  is_demonstration INTEGER NOT NULL CHECK (is_demonstration IN (0, 1))
) STRICT;

-- Territory: a subdistrict or township, its communities or villages, their grid cells.
CREATE TABLE area (
  id INTEGER PRIMARY KEY,
  rev INTEGER NOT NULL DEFAULT 1,
  parent INTEGER REFERENCES area,
  kind TEXT NOT NULL CHECK (kind = 'subdistrict' OR kind = 'township' OR kind = 'community'
                            OR kind = 'village' OR kind = 'grid'),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL, -- folded
  code TEXT NOT NULL CHECK (code = '' OR length (code) = 3), -- third part of a health record number
  officer TEXT NOT NULL, -- the committee's own (S147)
  officer_phone TEXT NOT NULL,
  position INTEGER NOT NULL, -- among its siblings
  closed_on TEXT CHECK (closed_on IS date (closed_on))
) STRICT;

CREATE INDEX area_by_parent ON area (parent, position, id);
CREATE INDEX area_by_name ON area (name_key);

-- Figures of an area for a year, from a source outside the register (S90, S93).
CREATE TABLE area_base (
  id INTEGER PRIMARY KEY,
  rev INTEGER NOT NULL DEFAULT 1,
  area INTEGER NOT NULL REFERENCES area,
  year INTEGER NOT NULL CHECK (year BETWEEN 1950 AND 2199),
  population INTEGER CHECK (population >= 0),
  households INTEGER CHECK (households >= 0),
  target_persons INTEGER CHECK (target_persons >= 0), -- NULL: population × target rate
  source TEXT NOT NULL,
  dated_on TEXT CHECK (dated_on IS date (dated_on)),
  note TEXT NOT NULL,
  UNIQUE (area, year)
) STRICT;

CREATE TABLE staff (
  id INTEGER PRIMARY KEY,
  rev INTEGER NOT NULL DEFAULT 1,
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  pinyin TEXT NOT NULL, -- full, then a space, then initials
  role TEXT NOT NULL CHECK (role = 'gp' OR role = 'nurse' OR role = 'public_health'
                            OR role = 'village_doctor' OR role = 'specialist_officer'
                            OR role = 'other'),
  title TEXT NOT NULL, -- 主治医师
  phone TEXT NOT NULL,
  left_on TEXT CHECK (left_on IS date (left_on))
) STRICT;

CREATE INDEX staff_by_name ON staff (name_key);

CREATE TABLE team (
  id INTEGER PRIMARY KEY,
  rev INTEGER NOT NULL DEFAULT 1,
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  phone TEXT NOT NULL,
  position INTEGER NOT NULL,
  closed_on TEXT CHECK (closed_on IS date (closed_on))
) STRICT;

CREATE INDEX team_by_name ON team (name_key);

CREATE TABLE team_member (
  id INTEGER PRIMARY KEY,
  rev INTEGER NOT NULL DEFAULT 1,
  team INTEGER NOT NULL REFERENCES team,
  staff INTEGER NOT NULL REFERENCES staff,
  role TEXT NOT NULL CHECK (role = 'leader' OR role = 'gp' OR role = 'nurse'
                            OR role = 'public_health' OR role = 'village_doctor'
                            OR role = 'specialist_officer' OR role = 'other'),
  from_on TEXT CHECK (from_on IS date (from_on)),
  until_on TEXT CHECK (until_on IS date (until_on)),
  CHECK (from_on IS NULL OR until_on IS NULL OR from_on <= until_on)
) STRICT;

CREATE INDEX team_member_by_team ON team_member (team);
CREATE INDEX team_member_by_staff ON team_member (staff);

-- Which team serves an area; a part of an area that has none of its own is served by its parent's.
CREATE TABLE team_area (
  id INTEGER PRIMARY KEY,
  rev INTEGER NOT NULL DEFAULT 1,
  team INTEGER NOT NULL REFERENCES team,
  area INTEGER NOT NULL REFERENCES area,
  from_on TEXT CHECK (from_on IS date (from_on)),
  until_on TEXT CHECK (until_on IS date (until_on)),
  CHECK (from_on IS NULL OR until_on IS NULL OR from_on <= until_on)
) STRICT;

CREATE INDEX team_area_by_team ON team_area (team);
CREATE INDEX team_area_by_area ON team_area (area);

CREATE TABLE household (
  id INTEGER PRIMARY KEY,
  rev INTEGER NOT NULL DEFAULT 1,
  number TEXT NOT NULL UNIQUE CHECK (number <> ''), -- what the centre calls it
  area INTEGER NOT NULL REFERENCES area,
  address TEXT NOT NULL,
  phone TEXT NOT NULL,
  note TEXT NOT NULL,
  registered_on TEXT CHECK (registered_on IS date (registered_on)), -- NULL: before our records
  dissolved_on TEXT CHECK (dissolved_on IS date (dissolved_on)) -- nobody lives there any more
) STRICT;

CREATE INDEX household_by_area ON household (area);

-- A household as a whole moved: where it was until then.
CREATE TABLE household_move (
  id INTEGER PRIMARY KEY,
  rev INTEGER NOT NULL DEFAULT 1,
  household INTEGER NOT NULL REFERENCES household,
  moved_on TEXT NOT NULL CHECK (moved_on IS date (moved_on)),
  area_before INTEGER NOT NULL REFERENCES area,
  address_before TEXT NOT NULL
) STRICT;

CREATE INDEX household_move_by_household ON household_move (household, moved_on);
CREATE INDEX household_move_by_area ON household_move (area_before);

CREATE TABLE resident (
  id INTEGER PRIMARY KEY,
  rev INTEGER NOT NULL DEFAULT 1,
  name TEXT NOT NULL CHECK (name <> ''),
  sex INTEGER NOT NULL CHECK (sex = 0 OR sex = 1 OR sex = 2 OR sex = 9), -- GB/T 2261.1
  born_on TEXT NOT NULL CHECK (born_on IS date (born_on)),
  id_type TEXT NOT NULL CHECK (id_type = '01' OR id_type = '02' OR id_type = '03'
                               OR id_type = '04' OR id_type = '05' OR id_type = '06'
                               OR id_type = '07' OR id_type = '99'),
  id_number TEXT UNIQUE CHECK (id_number <> ''), -- 18 digits for id_type 01; NULL: none yet
  phone TEXT NOT NULL,
  resid_type INTEGER NOT NULL CHECK (resid_type IN (1, 2)), -- 1 registered here, 2 not
  residence_pattern TEXT NOT NULL CHECK (residence_pattern = 'local'
                                         OR residence_pattern = 'away'
                                         OR residence_pattern = 'returned'),
  away_place TEXT NOT NULL,
  note TEXT NOT NULL,
  died_on TEXT CHECK (died_on IS date (died_on)),
  moved_out_on TEXT CHECK (moved_out_on IS date (moved_out_on)),
  CHECK (died_on IS NULL OR born_on <= died_on),
  CHECK (moved_out_on IS NULL OR born_on <= moved_out_on)
) STRICT;

CREATE INDEX resident_by_birth ON resident (born_on, name); -- who may be the same person

-- Who lives in which household: one at a time.
CREATE TABLE membership (
  id INTEGER PRIMARY KEY,
  rev INTEGER NOT NULL DEFAULT 1,
  household INTEGER NOT NULL REFERENCES household,
  resident INTEGER NOT NULL REFERENCES resident,
  relation TEXT NOT NULL CHECK (length (relation) = 2), -- to the head, GB/T 4761; 02 is the head
  from_on TEXT CHECK (from_on IS date (from_on)),
  until_on TEXT CHECK (until_on IS date (until_on)),
  end_reason TEXT NOT NULL CHECK (end_reason = '' OR end_reason = 'move' OR end_reason = 'split'
                                  OR end_reason = 'marriage' OR end_reason = 'death'
                                  OR end_reason = 'moved_out' OR end_reason = 'correction'),
  CHECK (from_on IS NULL OR until_on IS NULL OR from_on <= until_on),
  CHECK ((until_on IS NULL) = (end_reason = ''))
) STRICT;

CREATE UNIQUE INDEX membership_now ON membership (resident) WHERE until_on IS NULL;
CREATE UNIQUE INDEX membership_head ON membership (household)
  WHERE until_on IS NULL AND relation = '02';
CREATE INDEX membership_by_household ON membership (household, until_on);
CREATE INDEX membership_by_resident ON membership (resident, from_on);

-- The personal information form of the health record.  Codes as rules.md 3.2 lists them; a field
-- of several codes holds them with commas, in order; '' is not asked yet.
CREATE TABLE health_record (
  id INTEGER PRIMARY KEY,
  rev INTEGER NOT NULL DEFAULT 1,
  resident INTEGER NOT NULL UNIQUE REFERENCES resident,
  number TEXT UNIQUE CHECK (length (number) = 17), -- NULL until the area's codes are known
  opened_on TEXT NOT NULL CHECK (opened_on IS date (opened_on)),
  workplace TEXT NOT NULL,
  contact_name TEXT NOT NULL,
  contact_phone TEXT NOT NULL,
  ethnic TEXT NOT NULL,
  blood_abo TEXT NOT NULL,
  blood_rh TEXT NOT NULL,
  education TEXT NOT NULL,
  occupation TEXT NOT NULL,
  marital TEXT NOT NULL,
  payment TEXT NOT NULL,
  allergy TEXT NOT NULL,
  exposure TEXT NOT NULL,
  past_disease TEXT NOT NULL,
  surgery TEXT NOT NULL,
  injury TEXT NOT NULL,
  transfusion TEXT NOT NULL,
  family_father TEXT NOT NULL,
  family_mother TEXT NOT NULL,
  family_siblings TEXT NOT NULL,
  family_children TEXT NOT NULL,
  hereditary TEXT NOT NULL,
  disability TEXT NOT NULL,
  disability_certificate TEXT NOT NULL,
  kitchen_exhaust TEXT NOT NULL,
  fuel TEXT NOT NULL,
  water TEXT NOT NULL,
  toilet TEXT NOT NULL,
  livestock TEXT NOT NULL
) STRICT;

-- A lasting fact that puts a person into a population group.
CREATE TABLE condition (
  id INTEGER PRIMARY KEY,
  rev INTEGER NOT NULL DEFAULT 1,
  resident INTEGER NOT NULL REFERENCES resident,
  kind TEXT NOT NULL CHECK (kind <> ''), -- jy-group.h
  from_on TEXT CHECK (from_on IS date (from_on)), -- diagnosed on
  until_on TEXT CHECK (until_on IS date (until_on)),
  note TEXT NOT NULL,
  CHECK (from_on IS NULL OR until_on IS NULL OR from_on <= until_on)
) STRICT;

CREATE UNIQUE INDEX condition_now ON condition (resident, kind) WHERE until_on IS NULL;
CREATE INDEX condition_by_resident ON condition (resident, kind, from_on);

CREATE TABLE pregnancy (
  id INTEGER PRIMARY KEY,
  rev INTEGER NOT NULL DEFAULT 1,
  resident INTEGER NOT NULL REFERENCES resident,
  known_on TEXT NOT NULL CHECK (known_on IS date (known_on)), -- the handbook was opened
  last_period_on TEXT CHECK (last_period_on IS date (last_period_on)),
  due_on TEXT CHECK (due_on IS date (due_on)),
  delivered_on TEXT CHECK (delivered_on IS date (delivered_on)),
  ended_on TEXT CHECK (ended_on IS date (ended_on)), -- ended without a birth
  note TEXT NOT NULL
) STRICT;

CREATE INDEX pregnancy_by_resident ON pregnancy (resident, known_on);

-- A class set by hand, against the computed one.
CREATE TABLE class_override (
  id INTEGER PRIMARY KEY,
  rev INTEGER NOT NULL DEFAULT 1,
  resident INTEGER NOT NULL REFERENCES resident,
  axis TEXT NOT NULL CHECK (axis IN ('population', 'health')),
  value INTEGER NOT NULL CHECK (value BETWEEN 1 AND 4),
  reason TEXT NOT NULL CHECK (reason <> ''),
  from_on TEXT NOT NULL CHECK (from_on IS date (from_on)),
  until_on TEXT CHECK (until_on IS date (until_on)),
  CHECK (until_on IS NULL OR from_on <= until_on)
) STRICT;

CREATE UNIQUE INDEX class_override_now ON class_override (resident, axis) WHERE until_on IS NULL;
CREATE INDEX class_override_by_resident ON class_override (resident, axis, from_on);

-- What can be promised, and the packages that promise it.
CREATE TABLE service_item (
  id INTEGER PRIMARY KEY,
  rev INTEGER NOT NULL DEFAULT 1,
  code TEXT NOT NULL UNIQUE CHECK (code <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  nature TEXT NOT NULL CHECK (nature = 'medical' OR nature = 'public_health'
                              OR nature = 'negotiated'), -- S3
  served_group TEXT NOT NULL, -- jy-group.h; '' for everybody, 'household' for the family
  is_home_care INTEGER NOT NULL CHECK (is_home_care IN (0, 1)), -- needs a consent (S14)
  closed_on TEXT CHECK (closed_on IS date (closed_on))
) STRICT;

CREATE TABLE package (
  id INTEGER PRIMARY KEY,
  rev INTEGER NOT NULL DEFAULT 1,
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  tier INTEGER NOT NULL CHECK (tier BETWEEN 1 AND 3),
  price INTEGER NOT NULL CHECK (price >= 0), -- in fen a year; 0 is free
  closed_on TEXT CHECK (closed_on IS date (closed_on))
) STRICT;

CREATE INDEX package_by_name ON package (name_key);

CREATE TABLE package_item (
  id INTEGER PRIMARY KEY,
  rev INTEGER NOT NULL DEFAULT 1,
  package INTEGER NOT NULL REFERENCES package,
  service_item INTEGER NOT NULL REFERENCES service_item,
  times INTEGER CHECK (times > 0), -- in a term; NULL: on demand, or as the rules say
  UNIQUE (package, service_item)
) STRICT;

CREATE INDEX package_item_by_service_item ON package_item (service_item);

-- A talk with a household, whether it led to an agreement or not.
CREATE TABLE contact_attempt (
  id INTEGER PRIMARY KEY,
  rev INTEGER NOT NULL DEFAULT 1,
  household INTEGER NOT NULL REFERENCES household,
  resident INTEGER REFERENCES resident, -- who was met
  staff INTEGER REFERENCES staff,
  made_on TEXT NOT NULL CHECK (made_on IS date (made_on)),
  channel INTEGER CHECK (channel BETWEEN 1 AND 6), -- S51-S53
  acceptance INTEGER CHECK (acceptance BETWEEN 1 AND 3), -- S33
  refusal TEXT NOT NULL, -- a code of jy-agreement.h, '' if none
  next_on TEXT CHECK (next_on IS date (next_on)),
  note TEXT NOT NULL
) STRICT;

CREATE INDEX contact_attempt_by_household ON contact_attempt (household, made_on);
CREATE INDEX contact_attempt_by_resident ON contact_attempt (resident) WHERE resident IS NOT NULL;
CREATE INDEX contact_attempt_by_next ON contact_attempt (next_on) WHERE next_on IS NOT NULL;

CREATE TABLE need (
  id INTEGER PRIMARY KEY,
  rev INTEGER NOT NULL DEFAULT 1,
  contact_attempt INTEGER NOT NULL REFERENCES contact_attempt,
  household INTEGER NOT NULL REFERENCES household,
  kind TEXT NOT NULL CHECK (kind <> ''), -- S17
  UNIQUE (contact_attempt, kind)
) STRICT;

CREATE INDEX need_by_household ON need (household);

-- An agreement with a household.  Without signed_on it is a draft.  In force on day d when
-- starts_on <= d <= ends_on and (ended_on IS NULL or d < ended_on).
CREATE TABLE agreement (
  id INTEGER PRIMARY KEY,
  rev INTEGER NOT NULL DEFAULT 1,
  number TEXT NOT NULL UNIQUE CHECK (number <> ''),
  household INTEGER NOT NULL REFERENCES household,
  signer INTEGER REFERENCES resident, -- the family's representative
  team INTEGER REFERENCES team,
  doctor INTEGER REFERENCES staff,
  second_doctor INTEGER REFERENCES staff, -- S38
  channel INTEGER CHECK (channel BETWEEN 1 AND 6),
  signed_on TEXT CHECK (signed_on IS date (signed_on)),
  starts_on TEXT NOT NULL CHECK (starts_on IS date (starts_on)),
  ends_on TEXT NOT NULL CHECK (ends_on IS date (ends_on)), -- start + 1 year - 1 day
  ended_on TEXT CHECK (ended_on IS date (ended_on)), -- first day no longer in force
  renews INTEGER UNIQUE REFERENCES agreement, -- the one before it
  talk INTEGER REFERENCES contact_attempt, -- the one it began with
  planned_time TEXT NOT NULL, -- S62
  informed INTEGER NOT NULL CHECK (informed IN (0, 1)), -- S159
  draft_step INTEGER NOT NULL CHECK (draft_step BETWEEN 0 AND 5), -- 0 once signed
  note TEXT NOT NULL,
  CHECK (starts_on <= ends_on),
  CHECK (ended_on IS NULL OR starts_on <= ended_on),
  CHECK ((signed_on IS NULL) = (draft_step > 0)),
  CHECK (signed_on IS NULL OR (team IS NOT NULL AND channel IS NOT NULL))
) STRICT;

CREATE INDEX agreement_by_household ON agreement (household, starts_on);
CREATE INDEX agreement_by_end ON agreement (ends_on);
CREATE INDEX agreement_undecided ON agreement (ends_on)
  WHERE signed_on IS NOT NULL AND ended_on IS NULL;
CREATE INDEX agreement_by_team ON agreement (team);
CREATE INDEX agreement_by_doctor ON agreement (doctor, ends_on);
CREATE INDEX agreement_by_signer ON agreement (signer);
CREATE INDEX agreement_by_second_doctor ON agreement (second_doctor) WHERE second_doctor IS NOT NULL;
CREATE INDEX agreement_by_talk ON agreement (talk) WHERE talk IS NOT NULL;
CREATE INDEX agreement_draft ON agreement (id) WHERE signed_on IS NULL;
CREATE INDEX agreement_ended ON agreement (ended_on) WHERE ended_on IS NOT NULL;

-- Whom it covers: from joined_on until its end, or until ended_on.
CREATE TABLE agreement_member (
  id INTEGER PRIMARY KEY,
  rev INTEGER NOT NULL DEFAULT 1,
  agreement INTEGER NOT NULL REFERENCES agreement,
  resident INTEGER NOT NULL REFERENCES resident,
  package INTEGER REFERENCES package,
  joined_on TEXT NOT NULL CHECK (joined_on IS date (joined_on)),
  ended_on TEXT CHECK (ended_on IS date (ended_on)), -- also set when the agreement ends early
  end_reason TEXT NOT NULL, -- a code of jy-agreement.h, '' if none
  CHECK (ended_on IS NULL OR joined_on <= ended_on),
  UNIQUE (agreement, resident)
) STRICT;

CREATE INDEX agreement_member_by_resident ON agreement_member (resident, joined_on);
CREATE INDEX agreement_member_by_package ON agreement_member (package);

-- What was agreed beyond the package: item, way, frequency, place (S57).
CREATE TABLE agreement_item (
  id INTEGER PRIMARY KEY,
  rev INTEGER NOT NULL DEFAULT 1,
  agreement INTEGER NOT NULL REFERENCES agreement,
  resident INTEGER NOT NULL REFERENCES resident,
  service_item INTEGER NOT NULL REFERENCES service_item,
  way TEXT NOT NULL CHECK (way = 'active' OR way = 'home' OR way = 'appointment'
                           OR way = 'phone'), -- S58
  times INTEGER CHECK (times > 0), -- in the term
  place TEXT NOT NULL,
  UNIQUE (agreement, resident, service_item)
) STRICT;

CREATE INDEX agreement_item_by_resident ON agreement_item (resident);
CREATE INDEX agreement_item_by_service_item ON agreement_item (service_item);

-- The risk of home care was told and accepted (S14).
CREATE TABLE home_care_consent (
  id INTEGER PRIMARY KEY,
  rev INTEGER NOT NULL DEFAULT 1,
  agreement INTEGER NOT NULL REFERENCES agreement,
  resident INTEGER NOT NULL REFERENCES resident,
  given_on TEXT NOT NULL CHECK (given_on IS date (given_on)),
  signer TEXT NOT NULL CHECK (signer <> ''),
  UNIQUE (agreement, resident)
) STRICT;

CREATE INDEX home_care_consent_by_resident ON home_care_consent (resident);

CREATE TABLE agreement_material (
  id INTEGER PRIMARY KEY,
  rev INTEGER NOT NULL DEFAULT 1,
  agreement INTEGER NOT NULL REFERENCES agreement,
  kind TEXT NOT NULL CHECK (kind <> ''), -- S124: notice, letter, card, leaflet
  copies INTEGER NOT NULL CHECK (copies > 0),
  given_on TEXT NOT NULL CHECK (given_on IS date (given_on)),
  UNIQUE (agreement, kind)
) STRICT;

-- Why an agreement ended early or was not renewed, and who confirmed it (S49, S50).
CREATE TABLE termination (
  id INTEGER PRIMARY KEY,
  rev INTEGER NOT NULL DEFAULT 1,
  agreement INTEGER NOT NULL UNIQUE REFERENCES agreement,
  reason TEXT NOT NULL CHECK (reason <> ''), -- a code of jy-agreement.h
  confirmed_by TEXT NOT NULL, -- who signed the confirmation
  confirmed_on TEXT NOT NULL CHECK (confirmed_on IS date (confirmed_on)),
  ended_on TEXT NOT NULL CHECK (ended_on IS date (ended_on)), -- first day no longer in force
  note TEXT NOT NULL
) STRICT;

CREATE INDEX termination_by_day ON termination (ended_on);

-- Words that head a roster's columns in this county, beside the built-in ones.
CREATE TABLE roster_synonym (
  id INTEGER PRIMARY KEY,
  rev INTEGER NOT NULL DEFAULT 1,
  field TEXT NOT NULL CHECK (field <> ''),
  word TEXT NOT NULL UNIQUE CHECK (word <> '')
) STRICT;

-- Below: derived from the above, not tracked, can be made again at any time.

-- With what it was made: one row.
CREATE TABLE derived_basis (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  day TEXT NOT NULL, -- the day it describes
  parameters TEXT NOT NULL -- the rule parameters in force, as text to compare
) STRICT;

-- What a list filters and sorts residents by, on the day of derived_basis.
CREATE TABLE resident_state (
  resident INTEGER PRIMARY KEY,
  household INTEGER NOT NULL, -- 0: in none
  area INTEGER NOT NULL, -- 0: in none
  team INTEGER NOT NULL, -- of the agreement in force; 0: none
  name_key TEXT NOT NULL, -- what lists sort by: the syllables, then the name folded
  born_on TEXT NOT NULL,
  on_register INTEGER NOT NULL, -- 0: dead, moved out or in no household
  population_class INTEGER NOT NULL, -- 1 general, 2 key, 3 special
  health_class INTEGER NOT NULL, -- 1 to 4
  acceptance INTEGER NOT NULL, -- 1 to 3, 0 not known
  groups INTEGER NOT NULL, -- bits of jy-group.h
  agreement INTEGER NOT NULL, -- the latest that covers the person, 0: none
  agreement_state INTEGER NOT NULL, -- jy-agreement.h; of that one
  package_tier INTEGER NOT NULL, -- of that one; 0: none
  is_away INTEGER NOT NULL,
  valid_until TEXT NOT NULL, -- when a birthday or a date changes it by itself; 9999-12-31: never
  keyed TEXT NOT NULL -- what its search keys were made from
) STRICT;

CREATE INDEX resident_state_by_name ON resident_state
  (name_key, resident, on_register, area, team, population_class, health_class, acceptance, groups,
   agreement_state, is_away);
CREATE INDEX resident_state_by_birth ON resident_state
  (born_on, resident, on_register, area, team, population_class, health_class, acceptance, groups,
   agreement_state, is_away);
CREATE INDEX resident_state_by_area ON resident_state
  (area, name_key, resident, on_register, team, population_class, health_class, acceptance, groups,
   agreement_state, is_away);
CREATE INDEX resident_state_by_household ON resident_state (household, resident);
CREATE INDEX resident_state_by_validity ON resident_state (valid_until);

CREATE TABLE household_state (
  household INTEGER PRIMARY KEY,
  number_key TEXT NOT NULL, -- sorts numbers as numbers
  area INTEGER NOT NULL,
  team INTEGER NOT NULL,
  head INTEGER NOT NULL, -- 0: none is named
  head_name_key TEXT NOT NULL,
  on_register INTEGER NOT NULL, -- somebody of it is
  n_members INTEGER NOT NULL,
  n_signed INTEGER NOT NULL,
  population_class INTEGER NOT NULL, -- the highest of its members (S19-S38)
  health_class INTEGER NOT NULL,
  acceptance INTEGER NOT NULL,
  groups INTEGER NOT NULL, -- any member's
  agreement INTEGER NOT NULL,
  agreement_state INTEGER NOT NULL,
  is_away INTEGER NOT NULL, -- somebody of it is
  valid_until TEXT NOT NULL,
  keyed TEXT NOT NULL
) STRICT;

CREATE INDEX household_state_by_head ON household_state
  (head_name_key, household, on_register, area, team, population_class, health_class, acceptance,
   groups, agreement_state, is_away);
CREATE INDEX household_state_by_number ON household_state
  (number_key, household, on_register, area, team, population_class, health_class, acceptance,
   groups, agreement_state, is_away);
CREATE INDEX household_state_by_area ON household_state
  (area, head_name_key, household, on_register, team, population_class, health_class, acceptance,
   groups, agreement_state, is_away);
CREATE INDEX household_state_by_validity ON household_state (valid_until);

-- Parts of words, each pointing at what it names: a search reads a range of keys.  The first
-- character of a key is its kind (jy-derived-keys.c).  Which keys a row has follows from `keyed`,
-- so none but the search itself needs an index.
CREATE TABLE resident_key (
  key TEXT NOT NULL,
  resident INTEGER NOT NULL,
  PRIMARY KEY (key, resident)
) STRICT, WITHOUT ROWID;

CREATE TABLE household_key (
  key TEXT NOT NULL,
  household INTEGER NOT NULL,
  PRIMARY KEY (key, household)
) STRICT, WITHOUT ROWID;
