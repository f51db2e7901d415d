/* jy-roster-fault.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-roster-fault.h"

#include <glib/gi18n.h>

#define SAME (JY_ROSTER_KEEP_OURS | JY_ROSTER_TAKE_THEIRS)
#define ANY (JY_ROSTER_TAKE_AS_NEW | SAME)

/* clang-format off */
const JyRosterFaultInfo jy_roster_faults[JY_ROSTER_N_FAULTS] = {
  [JY_ROSTER_FAULT_NONE] = { "", JY_ROSTER_TOLERATED, TRUE, JY_ROSTER_LEAVE, "" },

  [JY_ROSTER_NAME_MISSING] = { "name_missing", JY_ROSTER_REFUSED, FALSE, JY_ROSTER_LEAVE,
    N_("There is no name: add it.") },
  [JY_ROSTER_TEXT_TOO_LONG] = { "text_too_long", JY_ROSTER_REFUSED, FALSE, JY_ROSTER_LEAVE,
    N_("The text is longer than the register holds: shorten it.") },
  [JY_ROSTER_ID_PRECISION_LOST] = { "id_precision_lost", JY_ROSTER_REFUSED, FALSE, JY_ROSTER_LEAVE,
    N_("The spreadsheet program stored the identity number as a number and rounded its last digits:"
       " format the column as text and type the number again.") },
  [JY_ROSTER_ID_BAD_CHECK_DIGIT] = { "id_bad_check_digit", JY_ROSTER_REFUSED, FALSE, JY_ROSTER_LEAVE,
    N_("The last character of the identity number does not fit the others: compare it with the"
       " card.") },
  [JY_ROSTER_ID_IMPOSSIBLE_DATE] = { "id_impossible_date", JY_ROSTER_REFUSED, FALSE, JY_ROSTER_LEAVE,
    N_("The birth date in the identity number is no day, or after today: compare it with the card.") },
  [JY_ROSTER_ID_MALFORMED] = { "id_malformed", JY_ROSTER_REFUSED, FALSE, JY_ROSTER_LEAVE,
    N_("This is no identity number: it has 18 characters, or 15 digits in its old form.") },
  [JY_ROSTER_BORN_MISSING] = { "born_missing", JY_ROSTER_REFUSED, FALSE, JY_ROSTER_LEAVE,
    N_("There is neither an identity number nor a birth date: add one of them.") },
  [JY_ROSTER_BORN_IMPOSSIBLE] = { "born_impossible", JY_ROSTER_REFUSED, FALSE, JY_ROSTER_LEAVE,
    N_("The birth date is no day, or after today: correct it.") },
  [JY_ROSTER_HOUSEHOLD_MISSING] = { "household_missing", JY_ROSTER_REFUSED, FALSE, JY_ROSTER_LEAVE,
    N_("Nothing tells which household this person belongs to: add its number, head or address.") },
  [JY_ROSTER_AREA_MISSING] = { "area_missing", JY_ROSTER_REFUSED, FALSE, JY_ROSTER_LEAVE,
    N_("Nothing tells the community or village: add it, or choose one for the whole file.") },

  [JY_ROSTER_SEX_CONFLICTS] = { "sex_conflicts_with_id", JY_ROSTER_DOUBTFUL, FALSE, JY_ROSTER_TAKE_AS_NEW,
    N_("The sex is not the one that the identity number says: one of them is wrong.") },
  [JY_ROSTER_BORN_CONFLICTS] = { "born_conflicts_with_id", JY_ROSTER_DOUBTFUL, FALSE, JY_ROSTER_TAKE_AS_NEW,
    N_("The birth date is not the one in the identity number: one of them is wrong.") },
  [JY_ROSTER_ID_IN_TWO_HOUSEHOLDS] = { "id_in_two_households", JY_ROSTER_DOUBTFUL, FALSE, JY_ROSTER_LEAVE,
    N_("Row {row} has the same identity number in another household: delete the wrong one.") },
  [JY_ROSTER_SECOND_HEAD] = { "second_head", JY_ROSTER_DOUBTFUL, FALSE, JY_ROSTER_LEAVE,
    N_("Row {row} is the head of this household already: correct the relation of one of them.") },
  [JY_ROSTER_IN_OTHER_HOUSEHOLD] = { "in_other_household", JY_ROSTER_DOUBTFUL, FALSE, SAME,
    N_("The register has this person in another household: a move, or a mistake?") },
  [JY_ROSTER_NAME_DIFFERS] = { "name_differs", JY_ROSTER_DOUBTFUL, FALSE, SAME,
    N_("The register has another name for this identity number.") },
  [JY_ROSTER_SAME_NAME_AND_BIRTH] = { "same_name_and_birth", JY_ROSTER_DOUBTFUL, FALSE, ANY,
    N_("Somebody of the same name and birth date is known with another identity number or in another"
       " household: the same person?") },
  [JY_ROSTER_PERSON_HAS_LEFT] = { "person_has_left", JY_ROSTER_DOUBTFUL, FALSE, JY_ROSTER_LEAVE,
    N_("The register says that this person died or moved out: correct the roster or the register.") },

  [JY_ROSTER_AREA_DIFFERS] = { "area_differs", JY_ROSTER_DOUBTFUL, TRUE, SAME,
    N_("The register has this household in another community or village: did it move?") },
  [JY_ROSTER_HEAD_DIFFERS] = { "head_differs", JY_ROSTER_DOUBTFUL, TRUE, SAME,
    N_("The register has another head for this household.") },
  [JY_ROSTER_HOUSEHOLD_NUMBER_TAKEN] = { "household_number_taken", JY_ROSTER_TOLERATED, TRUE, JY_ROSTER_LEAVE,
    N_("Another household has this number; this one goes by a number of its own.") },

  [JY_ROSTER_SIGNED_AND_NOT] = { "signed_and_not", JY_ROSTER_DOUBTFUL, TRUE, JY_ROSTER_LEAVE,
    N_("The row says not signed, and a date of signing: correct one of them.") },
  [JY_ROSTER_SIGNED_WITHOUT_DATE] = { "signed_without_date", JY_ROSTER_REFUSED, TRUE, JY_ROSTER_LEAVE,
    N_("The row says signed, without the date: add it.  The person is taken, the agreement is not.") },
  [JY_ROSTER_SIGNED_ON_IMPOSSIBLE] = { "signed_on_impossible", JY_ROSTER_REFUSED, TRUE, JY_ROSTER_LEAVE,
    N_("The date of signing is no day, before the birth, or after today: correct it.  The person is"
       " taken, the agreement is not.") },
  [JY_ROSTER_TEAM_MISSING] = { "team_missing", JY_ROSTER_REFUSED, TRUE, JY_ROSTER_LEAVE,
    N_("Nothing tells which team signed, and no single team serves the area: add the team.  The person"
       " is taken, the agreement is not.") },
  [JY_ROSTER_AGREEMENT_CONFLICTS] = { "agreement_conflicts", JY_ROSTER_DOUBTFUL, TRUE, JY_ROSTER_LEAVE,
    N_("The register has another agreement for this person in the same year; that one stays.") },

  [JY_ROSTER_ID_DUPLICATE_ROW] = { "id_duplicate_row", JY_ROSTER_TOLERATED, FALSE, JY_ROSTER_LEAVE,
    N_("Row {row} is the same person in the same household; this row adds nothing.") },
  [JY_ROSTER_ID_MISSING] = { "id_missing", JY_ROSTER_TOLERATED, TRUE, JY_ROSTER_LEAVE,
    N_("There is no identity number; the person is taken by name and birth date.  Add the number on"
       " the person's page.") },
  [JY_ROSTER_LOWER_X] = { "tolerated_lower_x", JY_ROSTER_TOLERATED, TRUE, JY_ROSTER_LEAVE,
    N_("The x at the end of the identity number was made a capital letter.") },
  [JY_ROSTER_SPACES] = { "tolerated_spaces", JY_ROSTER_TOLERATED, TRUE, JY_ROSTER_LEAVE,
    N_("Blanks in the identity number were left out.") },
  [JY_ROSTER_FULL_WIDTH] = { "tolerated_full_width", JY_ROSTER_TOLERATED, TRUE, JY_ROSTER_LEAVE,
    N_("Full-width digits of the identity number were made ordinary ones.") },
  [JY_ROSTER_FIFTEEN_DIGITS] = { "tolerated_fifteen_digits", JY_ROSTER_TOLERATED, TRUE, JY_ROSTER_LEAVE,
    N_("The identity number of 15 digits was made the one of 18 that belongs to it.") },
  [JY_ROSTER_DATE_FORM] = { "tolerated_date_forms", JY_ROSTER_TOLERATED, TRUE, JY_ROSTER_LEAVE,
    N_("The date is written in another form than the others of its column; it was understood.") },
  [JY_ROSTER_FORMULA_TEXT] = { "formula_text", JY_ROSTER_TOLERATED, TRUE, JY_ROSTER_LEAVE,
    N_("The cell holds a formula; it is kept as text.") },
  [JY_ROSTER_RELATION_UNKNOWN] = { "relation_unknown", JY_ROSTER_TOLERATED, TRUE, JY_ROSTER_LEAVE,
    N_("The relation to the head is not known; it is taken as “other”.") },
  [JY_ROSTER_GROUP_UNKNOWN] = { "group_unknown", JY_ROSTER_TOLERATED, TRUE, JY_ROSTER_LEAVE,
    N_("A word here is no known population group or disease; it was left out.") },
  [JY_ROSTER_GROUP_CONFLICTS] = { "group_conflicts", JY_ROSTER_TOLERATED, TRUE, JY_ROSTER_LEAVE,
    N_("The group does not fit the age or sex; it was left out.") },
};

static const struct
{
  JyRosterChoice choice;
  const char *name;
} choice_names[] = {
  { JY_ROSTER_LEAVE,       NC_("roster", "Leave out") },
  { JY_ROSTER_TAKE_AS_NEW, NC_("roster", "Take as new") },
  { JY_ROSTER_KEEP_OURS,   NC_("roster", "Same; keep ours") },
  { JY_ROSTER_TAKE_THEIRS, NC_("roster", "Same; take theirs") },
};
/* clang-format on */

JyRosterFault
jy_roster_fault_from_id_number (JyIdNumberFault fault)
{
  switch (fault)
    {
    case JY_ID_NUMBER_GOOD:
      return JY_ROSTER_FAULT_NONE;
    case JY_ID_NUMBER_EMPTY:
      return JY_ROSTER_ID_MISSING;
    case JY_ID_NUMBER_DATE:
      return JY_ROSTER_ID_IMPOSSIBLE_DATE;
    case JY_ID_NUMBER_CHECK:
      return JY_ROSTER_ID_BAD_CHECK_DIGIT;
    case JY_ID_NUMBER_ROUNDED:
      return JY_ROSTER_ID_PRECISION_LOST;
    case JY_ID_NUMBER_LENGTH:
    case JY_ID_NUMBER_CHARACTER:
    case JY_ID_NUMBER_REGION:
    default:
      return JY_ROSTER_ID_MALFORMED;
    }
}

const char *
jy_roster_choice_get_name (JyRosterChoice choice)
{
  for (gsize i = 0; i < G_N_ELEMENTS (choice_names); i++)
    if (choice_names[i].choice == choice)
      return g_dpgettext2 (NULL, "roster", choice_names[i].name);

  return NULL;
}
