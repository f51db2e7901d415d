/* jy-roster-carry.c - what a roster says once for all members of a household
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-roster-private.h"
#include "jy-roster-value.h"

const JyRosterField jy_roster_shared_fields[JY_ROSTER_N_SHARED] = {
  JY_ROSTER_SIGNED, JY_ROSTER_SIGNED_ON, JY_ROSTER_PACKAGE,
  JY_ROSTER_TEAM,   JY_ROSTER_DOCTOR,    JY_ROSTER_CHANNEL,
};

/* Cells that are said only on a household's first row hold for all its rows. */
void
jy_roster_carry_down (JyRoster *self, guint first, const gboolean said_below[JY_ROSTER_N_SHARED])
{
  const JyRosterPerson *above = NULL;

  for (guint i = first; i < self->persons->len; i++)
    {
      JyRosterPerson *person = jy_roster_person_at (self, i);

      if (!person->is_carried)
        {
          above = person;
          continue;
        }
      if (above == NULL || above->household != person->household)
        continue;

      if (!said_below[0] && person->answer == JY_ROSTER_ANSWER_NONE)
        person->answer = above->answer;
      if (!said_below[1] && !g_date_valid (&person->signed_on))
        person->signed_on = above->signed_on;
      if (!said_below[2] && person->package == 0)
        person->package = above->package;
      if (!said_below[3] && person->team == 0)
        person->team = above->team;
      if (!said_below[4] && person->doctor == 0)
        person->doctor = above->doctor;
      if (!said_below[5] && person->channel == 0)
        person->channel = above->channel;
    }
}

static gboolean
has_problem (const JyRoster *self, guint person, JyRosterFault fault)
{
  for (guint i = self->problems->len; i > 0; i--)
    {
      const JyRosterProblem *problem = &g_array_index (self->problems, JyRosterProblem, i - 1);

      if (problem->person == person && problem->fault == fault)
        return TRUE;
      if (problem->person < person)
        break;
    }

  return FALSE;
}

/* Now that every row of the sheet has its cells: which of them say that somebody signed. */
void
jy_roster_read_agreements (JyRoster *self, guint first, const JyRosterColumns *columns)
{
  int column = jy_roster_columns_get (columns, JY_ROSTER_SIGNED_ON);

  for (guint i = first; i < self->persons->len; i++)
    {
      JyRosterPerson *person = jy_roster_person_at (self, i);
      JyRosterFault fault = JY_ROSTER_FAULT_NONE;

      if (g_date_valid (&person->signed_on))
        {
          if (person->answer == JY_ROSTER_ANSWER_NO)
            fault = JY_ROSTER_SIGNED_AND_NOT;
          else if (g_date_compare (&person->signed_on, &self->today) > 0)
            fault = JY_ROSTER_SIGNED_ON_IMPOSSIBLE;
        }
      else if (person->answer == JY_ROSTER_ANSWER_YES &&
               !has_problem (self, i, JY_ROSTER_SIGNED_ON_IMPOSSIBLE))
        fault = JY_ROSTER_SIGNED_WITHOUT_DATE;

      if (fault == JY_ROSTER_FAULT_NONE)
        continue;
      g_date_clear (&person->signed_on, 1);
      jy_roster_add_problem (self, i, fault, column, 0);
    }
}

/* A form is odd if nearly all days of the column are written in others. */
#define ODD_SHARE 10

static void
say_odd_forms (JyRoster *self, guint first, goffset form_at, int column)
{
  guint n[JY_ROSTER_N_DATE_FORMS] = { 0 };
  guint n_days = 0;

  for (guint i = first; i < self->persons->len; i++)
    {
      guint8 form = G_STRUCT_MEMBER (guint8, jy_roster_person_at (self, i), form_at);

      n[form]++;
      n_days += form != 0;
    }
  for (guint i = first; i < self->persons->len; i++)
    {
      guint8 form = G_STRUCT_MEMBER (guint8, jy_roster_person_at (self, i), form_at);

      if (form != 0 && n[form] * ODD_SHARE < n_days)
        jy_roster_add_problem (self, i, JY_ROSTER_DATE_FORM, column, 0);
    }
}

void
jy_roster_check_forms (JyRoster *self, guint first, const JyRosterColumns *columns)
{
  say_odd_forms (self, first, G_STRUCT_OFFSET (JyRosterPerson, born_form),
                 jy_roster_columns_get (columns, JY_ROSTER_BORN_ON));
  say_odd_forms (self, first, G_STRUCT_OFFSET (JyRosterPerson, signed_form),
                 jy_roster_columns_get (columns, JY_ROSTER_SIGNED_ON));
}
