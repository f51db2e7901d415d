/* jy-signing-months.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-signing-months.h"

#include "jy-signing-day.h"
#include "jy-snapshot.h"

#define PEOPLE_A_LOOK 1024 /* between two looks at the job */

/* Owned but for the days' units and households. */
typedef struct
{
  JySigningUnits *units;
  GArray *households;
  GArray *days; /* JySigningDay, one for each period */
} Pass;

static void
pass_clear (Pass *self)
{
  g_clear_pointer (&self->units, jy_signing_units_free);
  g_clear_pointer (&self->households, g_array_unref);
  g_clear_pointer (&self->days, g_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Pass, pass_clear)

/* Which unit does not matter, but there must be some. */
static gboolean
pass_init (
  Pass *self, JyStore *store, const JyPeriod *periods, guint n, const GDate *today, GError **error)
{
  self->units = jy_signing_units_new (store, JY_SIGNING_BY_AREA, today, error);
  if (self->units == NULL)
    return FALSE;
  self->households = jy_store_scan_households (store, today, error);
  if (self->households == NULL)
    return FALSE;

  self->days = g_array_new (FALSE, TRUE, sizeof (JySigningDay));
  for (guint i = 0; i < n; i++)
    {
      JySigningDay day = { .period = periods[i], .units = self->units };

      if (g_date_compare (today, &day.period.last) < 0)
        day.period.last = *today;
      day.day = day.period.last;
      day.before = day.period.first;
      g_date_subtract_days (&day.before, 1);
      day.households = self->households;
      g_array_append_val (self->days, day);
    }

  return TRUE;
}

static gboolean
is_new (const JySigningDay *day, const JyScannedPerson *person, JySigningMarks *marks)
{
  jy_signing_day_judge_period (day, person, marks);
  for (guint i = 0; i < marks->marks->len; i++)
    if (jy_signing_mark_has (&g_array_index (marks->marks, JySigningMark, i), JY_FIGURE_NEW))
      return TRUE;

  return FALSE;
}

static gboolean
look_at_job (JyJob *job, guint64 n_done, guint64 n_all, GError **error)
{
  if (job == NULL || n_done % PEOPLE_A_LOOK != 0)
    return TRUE;

  jy_job_report (job, n_all > 0 ? MIN (1, (double) n_done / (double) n_all) : 0);
  return !g_cancellable_set_error_if_cancelled (jy_job_get_cancellable (job), error);
}

GArray *
jy_signing_count_new (
  JyStore *store, const JyPeriod *periods, guint n, const GDate *today, JyJob *job, GError **error)
{
  g_autoptr (GArray) counts = g_array_new (FALSE, TRUE, sizeof (gint64));
  g_auto (JySnapshot) snapshot = { 0 };
  g_auto (Pass) pass = { 0 };
  g_auto (JySigningMarks) marks = { 0 };
  g_autoptr (JyRegisterScan) scan = NULL;
  const JyScannedPerson *person;

  g_array_set_size (counts, n);
  if (!jy_snapshot_take (&snapshot, store, error) ||
      !pass_init (&pass, store, periods, n, today, error))
    return NULL;
  scan = jy_register_scan_new (store, error);
  if (scan == NULL)
    return NULL;

  jy_signing_marks_init (&marks);
  for (guint64 n_done = 0;; n_done++)
    {
      /* Three people a household: good enough for a progress bar. */
      if (!look_at_job (job, n_done, (guint64) pass.households->len * 3, error) ||
          !jy_register_scan_next (scan, &person, error))
        return NULL;
      if (person == NULL)
        break;
      for (guint i = 0; i < n && person->n_covers > 0; i++)
        g_array_index (counts, gint64, i) +=
          is_new (&g_array_index (pass.days, JySigningDay, i), person, &marks);
    }

  return g_steal_pointer (&counts);
}
