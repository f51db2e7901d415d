/* jy-roster-fault.h - what may be wrong with a row of a roster, and what can be done about it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-id-number.h"

G_BEGIN_DECLS

/**
 * JyRosterSeverity:
 * @JY_ROSTER_TOLERATED: taken all the same, and said
 * @JY_ROSTER_DOUBTFUL: somebody has to decide; until then it is not taken
 * @JY_ROSTER_REFUSED: cannot be taken as it is
 */
typedef enum
{
  JY_ROSTER_TOLERATED,
  JY_ROSTER_DOUBTFUL,
  JY_ROSTER_REFUSED,
} JyRosterSeverity;

/* What to do with a doubtful row; a fault offers some of them.  Not deciding is leaving it out. */
typedef enum /*< flags >*/
{
  JY_ROSTER_LEAVE = 0,            /* leave out what is doubtful */
  JY_ROSTER_TAKE_AS_NEW = 1 << 0, /* take it as a record of its own */
  JY_ROSTER_KEEP_OURS = 1 << 1,   /* the same person; what the register says stays */
  JY_ROSTER_TAKE_THEIRS = 1 << 2, /* the same person; what the roster says goes */
} JyRosterChoice;

typedef enum
{
  JY_ROSTER_FAULT_NONE,
  /* refused */
  JY_ROSTER_NAME_MISSING,
  JY_ROSTER_TEXT_TOO_LONG,
  JY_ROSTER_ID_PRECISION_LOST,
  JY_ROSTER_ID_BAD_CHECK_DIGIT,
  JY_ROSTER_ID_IMPOSSIBLE_DATE,
  JY_ROSTER_ID_MALFORMED,
  JY_ROSTER_BORN_MISSING,
  JY_ROSTER_BORN_IMPOSSIBLE,
  JY_ROSTER_HOUSEHOLD_MISSING,
  JY_ROSTER_AREA_MISSING,
  /* doubtful */
  JY_ROSTER_SEX_CONFLICTS,
  JY_ROSTER_BORN_CONFLICTS,
  JY_ROSTER_ID_IN_TWO_HOUSEHOLDS,
  JY_ROSTER_SECOND_HEAD,
  JY_ROSTER_IN_OTHER_HOUSEHOLD,
  JY_ROSTER_NAME_DIFFERS,
  JY_ROSTER_SAME_NAME_AND_BIRTH,
  JY_ROSTER_PERSON_HAS_LEFT,
  /* of the household: the rest of the row is taken */
  JY_ROSTER_AREA_DIFFERS,
  JY_ROSTER_HEAD_DIFFERS,
  JY_ROSTER_HOUSEHOLD_NUMBER_TAKEN,
  /* of the agreement: the person is taken */
  JY_ROSTER_SIGNED_AND_NOT,
  JY_ROSTER_SIGNED_WITHOUT_DATE,
  JY_ROSTER_SIGNED_ON_IMPOSSIBLE,
  JY_ROSTER_TEAM_MISSING,
  JY_ROSTER_AGREEMENT_CONFLICTS,
  /* tolerated */
  JY_ROSTER_ID_DUPLICATE_ROW,
  JY_ROSTER_ID_MISSING,
  JY_ROSTER_LOWER_X,
  JY_ROSTER_SPACES,
  JY_ROSTER_FULL_WIDTH,
  JY_ROSTER_FIFTEEN_DIGITS,
  JY_ROSTER_DATE_FORM,
  JY_ROSTER_FORMULA_TEXT,
  JY_ROSTER_RELATION_UNKNOWN,
  JY_ROSTER_GROUP_UNKNOWN,
  JY_ROSTER_GROUP_CONFLICTS,
  JY_ROSTER_N_FAULTS,
} JyRosterFault;

/**
 * JyRosterFaultInfo:
 * @kind: a stable word for programs: "id_bad_check_digit"
 * @severity: how bad
 * @is_part: only a part is in question; the rest of the row is taken
 * @choices: what may be decided, beside leaving it out
 * @message: an N_() string: what is wrong and what to do; {row} is another row of the file
 */
typedef struct
{
  const char *kind;
  JyRosterSeverity severity;
  gboolean is_part;
  JyRosterChoice choices;
  const char *message;
} JyRosterFaultInfo;

extern const JyRosterFaultInfo jy_roster_faults[JY_ROSTER_N_FAULTS];

/* The fault of a row whose identity number has @fault. */
JyRosterFault jy_roster_fault_from_id_number (JyIdNumberFault fault);

/* Returns: (transfer none): the translated name of the single @choice */
const char *jy_roster_choice_get_name (JyRosterChoice choice);

G_END_DECLS
