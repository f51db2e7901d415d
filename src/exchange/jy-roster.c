/* jy-roster.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include <glib/gi18n.h>

#include "jy-roster-private.h"

#define TEXT_BLOCK 65536

JyRoster *
jy_roster_new (JyRosterFile *file, const GDate *today)
{
  JyRoster *self = g_atomic_rc_box_new0 (JyRoster);

  self->file = file;
  self->today = *today;
  self->names = jy_roster_names_new ();
  self->texts = g_string_chunk_new (TEXT_BLOCK);
  self->persons = g_array_new (FALSE, TRUE, sizeof (JyRosterPerson));
  self->households = g_array_new (FALSE, TRUE, sizeof (JyRosterHousehold));
  self->problems = g_array_new (FALSE, TRUE, sizeof (JyRosterProblem));
  self->differences = g_array_new (FALSE, TRUE, sizeof (JyRosterDifference));
  self->skips = g_array_new (FALSE, TRUE, sizeof (JyRosterSkip));

  return self;
}

static void
roster_clear (gpointer data)
{
  JyRoster *self = data;

  g_clear_pointer (&self->file, jy_roster_file_free);
  g_clear_pointer (&self->names, jy_roster_names_free);
  g_clear_pointer (&self->texts, g_string_chunk_free);
  g_clear_pointer (&self->persons, g_array_unref);
  g_clear_pointer (&self->households, g_array_unref);
  g_clear_pointer (&self->problems, g_array_unref);
  g_clear_pointer (&self->differences, g_array_unref);
  g_clear_pointer (&self->skips, g_array_unref);
}

JyRoster *
jy_roster_ref (JyRoster *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
jy_roster_unref (JyRoster *self)
{
  g_atomic_rc_box_release_full (self, roster_clear);
}

const JyRosterFile *
jy_roster_get_file (const JyRoster *self)
{
  return self->file;
}

const JyRosterNames *
jy_roster_get_names (const JyRoster *self)
{
  return self->names;
}

const GArray *
jy_roster_get_persons (const JyRoster *self)
{
  return self->persons;
}

const GArray *
jy_roster_get_households (const JyRoster *self)
{
  return self->households;
}

const GArray *
jy_roster_get_problems (const JyRoster *self)
{
  return self->problems;
}

const GArray *
jy_roster_get_differences (const JyRoster *self)
{
  return self->differences;
}

const GArray *
jy_roster_get_skips (const JyRoster *self)
{
  return self->skips;
}

const JyRosterCounts *
jy_roster_get_counts (const JyRoster *self)
{
  return &self->counts;
}

const char *
jy_roster_keep (JyRoster *self, const char *text)
{
  return *text != '\0' ? g_string_chunk_insert_const (self->texts, text) : "";
}

char *
jy_roster_dup_message (const JyRoster *self G_GNUC_UNUSED, const JyRosterProblem *problem)
{
  GString *text = g_string_new (_(jy_roster_faults[problem->fault].message));
  g_autofree char *row = g_strdup_printf ("%u", problem->other);

  g_string_replace (text, "{row}", row, 0);
  return g_string_free (text, FALSE);
}

void
jy_roster_choose (JyRoster *self, guint person, JyRosterChoice choice)
{
  g_return_if_fail (person < self->persons->len);

  jy_roster_person_at (self, person)->choice = choice;
}

/* What is in the way of the whole row goes before what is in the way of a part. */
static int
badness (JyRosterFault fault)
{
  const JyRosterFaultInfo *info = &jy_roster_faults[fault];

  if (fault == JY_ROSTER_FAULT_NONE)
    return -1;

  return (info->is_part ? 0 : 3) + (int) info->severity;
}

static void
note_worst (JyRosterPerson *person, JyRosterFault fault)
{
  if (badness (fault) > badness (person->fault))
    person->fault = fault;
}

void
jy_roster_add_problem (JyRoster *self, guint person, JyRosterFault fault, int column, guint other)
{
  JyRosterProblem problem = { person, fault, column, other, self->is_rehearsing };

  g_array_append_val (self->problems, problem);
  note_worst (jy_roster_person_at (self, person), fault);
}

void
jy_roster_forget_rehearsal (JyRoster *self)
{
  guint rows = self->counts.rows;
  guint kept = 0;

  for (guint i = 0; i < self->persons->len; i++)
    {
      JyRosterPerson *person = jy_roster_person_at (self, i);

      person->fault = JY_ROSTER_FAULT_NONE;
      person->outcome = JY_ROSTER_LEFT_OUT;
      person->agreement = JY_ROSTER_SAME;
      person->resident = 0;
      person->new_groups = JY_GROUP_NONE;
    }
  for (guint i = 0; i < self->households->len; i++)
    {
      JyRosterHousehold *household = jy_roster_household_at (self, i);

      household->id = 0;
      household->new_number = NULL;
      household->outcome = JY_ROSTER_LEFT_OUT;
    }

  for (guint i = 0; i < self->problems->len; i++)
    {
      const JyRosterProblem *problem = &g_array_index (self->problems, JyRosterProblem, i);

      if (problem->is_rehearsed)
        continue;
      note_worst (jy_roster_person_at (self, problem->person), problem->fault);
      g_array_index (self->problems, JyRosterProblem, kept++) = *problem;
    }
  g_array_set_size (self->problems, kept);

  g_array_set_size (self->differences, 0);
  self->counts = (JyRosterCounts){ .rows = rows };
}

static int
compare_problems (gconstpointer a, gconstpointer b)
{
  const JyRosterProblem *p = a;
  const JyRosterProblem *q = b;

  if (p->person != q->person)
    return p->person < q->person ? -1 : 1;

  return badness (q->fault) - badness (p->fault);
}

void
jy_roster_sort_problems (JyRoster *self)
{
  g_array_sort (self->problems, compare_problems);
}
