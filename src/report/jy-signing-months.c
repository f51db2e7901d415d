/* jy-signing-months.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-signing-months.h"

#include "jy-signing-day.h"
#include "jy-snapshot.h"
#include "jy-store-parameters.h"

/* A period while everybody passes by. */
typedef struct
{
  JySigningDay day;
  JySigningMarks marks;
  GHashTable *registered; /* area → JyRegistered */
} Month;

gboolean
jy_signing_month_get (int year, gint64 month, const GDate *end, JyPeriod *period)
{
  g_date_clear (&period->first, 1);
  g_date_set_dmy (&period->first, 1, (GDateMonth) month, (GDateYear) year);
  period->last = period->first;
  g_date_add_months (&period->last, 1);
  g_date_subtract_days (&period->last, 1);
  if (g_date_compare (&period->first, end) > 0)
    return FALSE;
  if (g_date_compare (end, &period->last) < 0)
    period->last = *end;

  return TRUE;
}

static void
month_clear (gpointer data)
{
  Month *self = data;

  jy_signing_marks_clear (&self->marks);
  g_clear_pointer (&self->day.households, g_array_unref);
  g_clear_pointer (&self->registered, g_hash_table_unref);
}

/* @shared: (nullable): the households, if it does not matter where they were */
static gboolean
month_init (Month *self,
            JyStore *store,
            const JyPeriod *period,
            const GDate *today,
            const JySigningUnits *units,
            GArray *shared,
            GError **error)
{
  self->day = (JySigningDay){ .period = *period, .units = units };
  if (g_date_compare (today, &self->day.period.last) < 0)
    self->day.period.last = *today;
  self->day.day = self->day.period.last;
  self->day.before = self->day.period.first;
  g_date_subtract_days (&self->day.before, 1);
  jy_signing_marks_init (&self->marks);
  self->registered = g_hash_table_new_full (g_int64_hash, g_int64_equal, NULL, g_free);
  self->day.households =
    shared != NULL ? g_array_ref (shared) : jy_store_scan_households (store, &self->day.day, error);

  return self->day.households != NULL &&
         jy_store_get_class_parameters (store, &self->day.day, &self->day.parameters, error);
}

/* Counts where somebody on the register lived: it may stand in for a base figure. */
static void
register_person (Month *self)
{
  const JyScannedHousehold *household;
  JyRegistered *registered;

  if (self->marks.household == JY_NO_HOUSEHOLD)
    return;

  household = &g_array_index (self->day.households, JyScannedHousehold, self->marks.household);
  registered = g_hash_table_lookup (self->registered, &household->area);
  if (registered == NULL)
    {
      registered = g_new0 (JyRegistered, 1);
      registered->area = household->area;
      g_hash_table_insert (self->registered, &registered->area, registered);
    }
  registered->n[JY_BASE_POPULATION]++;
}

/* Nobody counts twice in a figure. */
static void
count_person (Month *self, const JyScannedPerson *person, gboolean standing, JySigningMonth *month)
{
  guint64 any = 0;

  if (standing)
    jy_signing_day_judge (&self->day, person, &self->marks);
  else
    jy_signing_day_judge_period (&self->day, person, &self->marks);

  for (guint i = 0; i < self->marks.marks->len; i++)
    any |= g_array_index (self->marks.marks, JySigningMark, i).figures;
  for (; any != 0; any &= any - 1)
    month->figures[__builtin_ctzll (any)]++;
  register_person (self);
}

static gboolean
count_all (
  JyStore *store, GArray *passes, gboolean standing, GArray *months, JyJob *job, GError **error)
{
  g_autoptr (JyRegisterScan) scan = jy_register_scan_new (store, error);
  const JyScannedPerson *person = NULL;
  /* Three people a household: good enough for a progress bar. */
  guint64 n_all =
    passes->len > 0 ? (guint64) g_array_index (passes, Month, 0).day.households->len * 3 : 0;

  if (scan == NULL)
    return FALSE;

  for (guint64 n_done = 0;; n_done++)
    {
      if (!jy_job_look_at (job, n_done, n_all, error) ||
          !jy_register_scan_next (scan, &person, error))
        return FALSE;
      if (person == NULL)
        return TRUE;

      for (guint i = 0; i < passes->len && (standing || person->n_covers > 0); i++)
        count_person (&g_array_index (passes, Month, i), person, standing,
                      &g_array_index (months, JySigningMonth, i));
    }
}

static gboolean
read_populations (
  JyStore *store, const JySigningUnits *units, const GArray *passes, GArray *months, GError **error)
{
  g_autoptr (GPtrArray) sources =
    g_ptr_array_new_with_free_func ((GDestroyNotify) jy_base_source_free);

  for (guint i = 0; i < passes->len; i++)
    {
      const Month *pass = &g_array_index (passes, Month, i);
      g_autofree JyBaseFigure *bases =
        jy_signing_base_new (store, units, &pass->day.day, 0, pass->registered, sources, error);

      if (bases == NULL)
        return FALSE;
      g_array_index (months, JySigningMonth, i).population =
        bases[jy_signing_units_get_n (units) * JY_N_BASES + JY_BASE_POPULATION];
    }

  return TRUE;
}

GArray *
jy_signing_months_new (JyStore *store,
                       const JyPeriod *periods,
                       guint n,
                       gboolean standing,
                       const GDate *today,
                       JyJob *job,
                       GError **error)
{
  g_autoptr (GArray) months = g_array_new (FALSE, TRUE, sizeof (JySigningMonth));
  g_autoptr (GArray) passes = g_array_new (FALSE, TRUE, sizeof (Month));
  g_auto (JySnapshot) snapshot = { 0 };
  g_autoptr (JySigningUnits) units = NULL;
  g_autoptr (GArray) households = NULL;

  /* Which unit does not matter, but there must be some. */
  if (!jy_snapshot_take (&snapshot, store, error) ||
      (units = jy_signing_units_new (store, JY_SIGNING_BY_AREA, today, error)) == NULL ||
      (!standing && (households = jy_store_scan_households (store, today, error)) == NULL))
    return NULL;

  g_array_set_size (months, n);
  g_array_set_clear_func (passes, month_clear);
  g_array_set_size (passes, n);
  for (guint i = 0; i < n; i++)
    if (!month_init (&g_array_index (passes, Month, i), store, &periods[i], today, units,
                     households, error))
      return NULL;

  if (!count_all (store, passes, standing, months, job, error) ||
      (standing && !read_populations (store, units, passes, months, error)))
    return NULL;

  return g_steal_pointer (&months);
}
