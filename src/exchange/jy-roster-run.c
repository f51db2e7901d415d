/* jy-roster-run.c - a pass over the households of a roster
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-roster-run-private.h"
#include "jy-store-teams.h"

#define REPORT_HOUSEHOLDS 128

static void
member_clear (gpointer data)
{
  JyRosterMember *member = data;

  g_clear_pointer (&member->known, jy_stored_resident_free);
  g_clear_pointer (&member->membership, jy_stored_membership_free);
}

static void
family_clear (JyRosterFamily *family)
{
  g_clear_pointer (&family->members, g_array_unref);
  g_clear_pointer (&family->known, jy_stored_household_free);
  g_clear_pointer (&family->memberships, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (JyRosterFamily, family_clear)

static void
run_clear (JyRosterRun *run)
{
  g_clear_pointer (&run->tree, jy_area_tree_free);
  g_clear_pointer (&run->team_areas, g_ptr_array_unref);
  g_clear_pointer (&run->numbers, g_hash_table_unref);
  g_clear_pointer (&run->years, g_hash_table_unref);
  g_clear_pointer (&run->teams, g_hash_table_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (JyRosterRun, run_clear)

gboolean
jy_roster_is_decided (const JyRosterPerson *person, JyRosterFault fault)
{
  JyRosterChoice choices = jy_roster_faults[fault].choices;

  /* What the number says goes, whatever else was decided about the person. */
  if (fault == JY_ROSTER_SEX_CONFLICTS || fault == JY_ROSTER_BORN_CONFLICTS)
    return person->choice != JY_ROSTER_LEAVE;

  return (person->choice & choices) != 0;
}

gboolean
jy_roster_is_readable (const JyRosterPerson *person)
{
  const JyRosterFaultInfo *info = &jy_roster_faults[person->fault];

  return person->fault != JY_ROSTER_ID_DUPLICATE_ROW &&
         (info->is_part || info->severity != JY_ROSTER_REFUSED);
}

gboolean
jy_roster_is_takeable (const JyRoster *self, guint index)
{
  const JyRosterPerson *person = jy_roster_person_at (self, index);
  const JyRosterFaultInfo *info = &jy_roster_faults[person->fault];

  if (person->household == G_MAXUINT || person->fault == JY_ROSTER_ID_DUPLICATE_ROW)
    return FALSE;
  if (info->is_part || info->severity == JY_ROSTER_TOLERATED)
    return TRUE;

  return info->severity == JY_ROSTER_DOUBTFUL && jy_roster_is_decided (person, person->fault);
}

void
jy_roster_add_difference (JyRosterRun *run,
                          guint person,
                          guint household,
                          JyRosterField field,
                          const char *from,
                          const char *to)
{
  JyRosterDifference difference = {
    person, household, field, jy_roster_keep (run->roster, from), jy_roster_keep (run->roster, to),
  };

  g_array_append_val (run->roster->differences, difference);
}

/* A row that stands there twice is as good as the other one; what was not taken counts as refused
 * or doubtful. */
static void
count_person (JyRoster *self, JyRosterPerson *person)
{
  const JyRosterFaultInfo *info = &jy_roster_faults[person->fault];
  JyRosterCounts *counts = &self->counts;

  if (person->fault == JY_ROSTER_ID_DUPLICATE_ROW)
    person->outcome = JY_ROSTER_SAME;

  if (info->severity == JY_ROSTER_DOUBTFUL && !jy_roster_is_decided (person, person->fault))
    counts->doubtful++;
  else if (info->severity == JY_ROSTER_REFUSED && info->is_part)
    counts->agreements_refused++;

  switch (person->outcome)
    {
    case JY_ROSTER_NEW:
      counts->residents_new++;
      break;
    case JY_ROSTER_CHANGED:
      counts->residents_changed++;
      break;
    case JY_ROSTER_SAME:
      counts->residents_same++;
      break;
    case JY_ROSTER_LEFT_OUT:
    default:
      if (info->severity == JY_ROSTER_REFUSED)
        counts->refused++;
      break;
    }
  if (person->outcome != JY_ROSTER_LEFT_OUT && person->fault != JY_ROSTER_ID_DUPLICATE_ROW &&
      person->agreement == JY_ROSTER_SAME && g_date_valid (&person->signed_on))
    counts->agreements_same++;
}

static void
count_household (JyRoster *self, const JyRosterHousehold *household)
{
  if (household->outcome == JY_ROSTER_NEW)
    self->counts.households_new++;
  else if (household->outcome == JY_ROSTER_CHANGED)
    self->counts.households_changed++;
  else if (household->outcome == JY_ROSTER_SAME)
    self->counts.households_same++;
}

static gboolean
run_household (JyRosterRun *run, JyRosterFamily *family, GError **error)
{
  return jy_roster_match_numbers (run, family, error) &&
         jy_roster_match_household (run, family, error) &&
         jy_roster_match_persons (run, family, error) &&
         jy_roster_settle_household (run, family, error) &&
         jy_roster_settle_persons (run, family, error) &&
         jy_roster_settle_agreements (run, family, error);
}

/* Persons by household: @starts[h] to @starts[h + 1] of the result are those of household h. */
static guint *
sort_by_household (const JyRoster *self, guint **starts)
{
  guint n = self->households->len;
  guint *order = g_new (guint, self->persons->len + 1);
  g_autofree guint *next = NULL;

  *starts = g_new0 (guint, n + 2);
  for (guint i = 0; i < self->persons->len; i++)
    if (jy_roster_person_at (self, i)->household < n)
      (*starts)[jy_roster_person_at (self, i)->household + 1]++;
  for (guint h = 0; h < n; h++)
    (*starts)[h + 1] += (*starts)[h];

  next = g_memdup2 (*starts, (n + 1) * sizeof (guint));
  for (guint i = 0; i < self->persons->len; i++)
    if (jy_roster_person_at (self, i)->household < n)
      order[next[jy_roster_person_at (self, i)->household]++] = i;

  return order;
}

static gboolean
run_one (JyRosterRun *run, guint index, const guint *persons, guint n_persons, GError **error)
{
  g_auto (JyRosterFamily) family = {
    .index = index,
    .household = jy_roster_household_at (run->roster, index),
    .members = g_array_sized_new (FALSE, TRUE, sizeof (JyRosterMember), n_persons),
  };

  g_array_set_clear_func (family.members, member_clear);
  for (guint i = 0; i < n_persons; i++)
    {
      JyRosterMember member = { .index = persons[i],
                                .person = jy_roster_person_at (run->roster, persons[i]) };

      g_array_append_val (family.members, member);
    }

  return run_household (run, &family, error);
}

static gboolean
run_all (JyRosterRun *run, JyJob *job, double from, double share, GError **error)
{
  g_autofree guint *starts = NULL;
  g_autofree guint *order = sort_by_household (run->roster, &starts);
  guint n = run->roster->households->len;

  for (guint h = 0; h < n; h++)
    {
      if (g_cancellable_set_error_if_cancelled (jy_job_get_cancellable (job), error))
        return FALSE;
      if (h % REPORT_HOUSEHOLDS == 0)
        jy_job_report (job, from + share * h / n);
      if (starts[h + 1] > starts[h] &&
          !run_one (run, h, order + starts[h], starts[h + 1] - starts[h], error))
        return FALSE;
    }

  for (guint i = 0; i < run->roster->persons->len; i++)
    count_person (run->roster, jy_roster_person_at (run->roster, i));
  for (guint h = 0; h < n; h++)
    count_household (run->roster, jy_roster_household_at (run->roster, h));

  return TRUE;
}

/* The register as it is before the first household. */
static gboolean
prepare (JyRosterRun *run, GError **error)
{
  GPtrArray *areas = jy_store_list_areas (run->store, error);
  g_autofree char *next = NULL;

  if (areas == NULL)
    return FALSE;

  run->tree = jy_area_tree_new (areas);
  run->team_areas = jy_store_list_team_areas (run->store, error);
  if (run->team_areas == NULL || !jy_roster_names_match (run->roster->names, run->store, error) ||
      !jy_store_is_register_empty (run->store, &run->is_first, error))
    return FALSE;

  next = jy_store_next_household_number (run->store, error);
  if (next == NULL)
    return FALSE;

  run->next_number = g_ascii_strtoull (next, NULL, 10);
  return TRUE;
}

gboolean
jy_roster_run (JyRoster *self,
               JyWork *work,
               gboolean is_import,
               JyJob *job,
               double from,
               double share,
               GError **error)
{
  g_auto (JyRosterRun) run = {
    .roster = self,
    .work = work,
    .store = work->store,
    .is_import = is_import,
    .numbers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL),
    .years = g_hash_table_new (NULL, NULL),
    .teams = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free),
  };

  jy_roster_forget_rehearsal (self);
  self->is_rehearsing = TRUE;
  if (!prepare (&run, error) || !run_all (&run, job, from, share, error))
    return FALSE;

  jy_roster_sort_problems (self);
  return TRUE;
}
