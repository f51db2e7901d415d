/* jy-signing-figures.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-signing-figures.h"

#include <glib/gi18n.h>

#include "jy-error.h"
#include "jy-indicator.h"
#include "jy-setting.h"
#include "jy-snapshot.h"
#include "jy-store-parameters.h"
#include "jy-store-settings.h"

#define PEOPLE_A_LOOK 1024 /* between two looks at the job */

/* A household while its members pass by. */
typedef struct
{
  guint n_people;
  JySigningMark mark; /* the first one; no figures: nobody passed by yet */
  GArray *marks;      /* (nullable): all of them, if its members are in several units */
} Family;

typedef struct
{
  JySigningDay day;
  JySigningUnits *units;  /* (owned) */
  GArray *households;     /* (owned): JyScannedHousehold */
  GArray *families;       /* (owned): Family, one for each of them */
  GHashTable *registered; /* (owned): area → JyRegistered */
} Pass;

static void
family_clear (gpointer data)
{
  g_clear_pointer (&((Family *) data)->marks, g_array_unref);
}

static void
pass_clear (Pass *self)
{
  g_clear_pointer (&self->day.services, jy_service_scan_free);
  g_clear_pointer (&self->day.care, jy_care_scan_free);
  g_clear_pointer (&self->units, jy_signing_units_free);
  g_clear_pointer (&self->households, g_array_unref);
  g_clear_pointer (&self->families, g_array_unref);
  g_clear_pointer (&self->registered, g_hash_table_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Pass, pass_clear)

static gboolean
pass_init (
  Pass *self, JyStore *store, const JySigningRequest *request, const GDate *today, GError **error)
{
  self->registered = g_hash_table_new_full (g_int64_hash, g_int64_equal, NULL, g_free);

  if (g_date_compare (&request->period.first, today) > 0)
    {
      g_set_error_literal (error, JY_ERROR, JY_ERROR_INVALID,
                           _("The period has not begun yet: choose one that has."));
      return FALSE;
    }

  self->day.period = request->period;
  if (g_date_compare (today, &self->day.period.last) < 0)
    self->day.period.last = *today;
  self->day.day = self->day.period.last;
  self->day.before = self->day.period.first;
  g_date_subtract_days (&self->day.before, 1);

  self->units = jy_signing_units_new (store, request->by, &self->day.day, error);
  if (self->units == NULL)
    return FALSE;
  self->households = jy_store_scan_households (store, &self->day.day, error);
  if (self->households == NULL)
    return FALSE;
  self->day.services = jy_service_scan_new (store, &self->day.day, &self->day.period.first, error);
  if (self->day.services == NULL)
    return FALSE;
  self->day.care = jy_care_scan_new (store, &self->day.day, error);
  if (self->day.care == NULL)
    return FALSE;
  self->families = g_array_new (FALSE, TRUE, sizeof (Family));
  g_array_set_clear_func (self->families, family_clear);
  g_array_set_size (self->families, self->households->len);

  self->day.units = self->units;
  self->day.households = self->households;
  return jy_store_get_class_parameters (store, &self->day.day, &self->day.parameters, error);
}

static JyRegistered *
ensure_registered (Pass *self, gint64 area)
{
  JyRegistered *registered = g_hash_table_lookup (self->registered, &area);

  if (registered == NULL)
    {
      registered = g_new0 (JyRegistered, 1);
      registered->area = area;
      g_hash_table_insert (self->registered, &registered->area, registered);
    }
  return registered;
}

/* Remembers that a member of a household passed by. */
static void
note_family (Pass *self, const JySigningMarks *marks)
{
  Family *family = &g_array_index (self->families, Family, marks->household);
  const JySigningMark *mark = &marks->household_mark;

  family->n_people++;
  if (family->mark.figures == 0 || (family->marks == NULL && family->mark.unit == mark->unit))
    {
      family->mark.unit = mark->unit;
      family->mark.figures |= mark->figures;
      return;
    }

  if (family->marks == NULL)
    {
      family->marks = g_array_new (FALSE, FALSE, sizeof (JySigningMark));
      g_array_append_val (family->marks, family->mark);
    }
  jy_signing_marks_add (family->marks, mark->unit, mark->figures, 0);
}

static gboolean
look_at_job (JyJob *job, guint64 n_done, guint64 n_all, GError **error)
{
  if (job == NULL || n_done % PEOPLE_A_LOOK != 0)
    return TRUE;

  jy_job_report (job, n_all > 0 ? MIN (1, (double) n_done / (double) n_all) : 0);
  return !g_cancellable_set_error_if_cancelled (jy_job_get_cancellable (job), error);
}

static void
visit_families (Pass *self, JySigningVisit visit, gpointer data)
{
  g_autoptr (GArray) one = g_array_new (FALSE, FALSE, sizeof (JySigningMark));

  for (guint i = 0; i < self->families->len; i++)
    {
      const Family *family = &g_array_index (self->families, Family, i);
      const JyScannedHousehold *household =
        &g_array_index (self->households, JyScannedHousehold, i);
      JyRegistered *registered;

      if (family->n_people == 0)
        continue;

      g_array_set_size (one, 0);
      g_array_append_val (one, family->mark);
      visit (data, NULL, household->household, family->marks != NULL ? family->marks : one, NULL);

      registered = ensure_registered (self, household->area);
      registered->n[JY_BASE_HOUSEHOLDS]++;
      registered->n[JY_BASE_POPULATION] += family->n_people;
    }
}

/* People, then households, in the order of their ids. */
static gboolean
pass_run (
  Pass *self, JyStore *store, JyJob *job, JySigningVisit visit, gpointer data, GError **error)
{
  g_autoptr (JyRegisterScan) scan = jy_register_scan_new (store, error);
  g_auto (JySigningMarks) marks = { 0 };
  const JyScannedPerson *person;
  /* A guess that is good enough for a progress bar. */
  guint64 n_all = (guint64) self->households->len * 3;

  if (scan == NULL)
    return FALSE;

  jy_signing_marks_init (&marks);
  for (guint64 n = 0;; n++)
    {
      if (!look_at_job (job, n, n_all, error) || !jy_register_scan_next (scan, &person, error) ||
          (person != NULL && (!jy_service_scan_read (self->day.services, person->id, error) ||
                              !jy_care_scan_read (self->day.care, person->id, error))))
        return FALSE;
      if (person == NULL)
        break;

      jy_signing_day_judge (&self->day, person, &marks);
      visit (data, person, person->id, marks.marks, marks.services);
      if (marks.household != JY_NO_HOUSEHOLD)
        note_family (self, &marks);
    }

  visit_families (self, visit, data);
  return TRUE;
}

static void
count (gint64 *counts, guint64 figures)
{
  for (; figures != 0; figures &= figures - 1)
    counts[__builtin_ctzll (figures)]++;
}

/* Nobody counts twice in a figure of a unit, nor in that of all. */
static void
count_cb (gpointer data,
          const JyScannedPerson *person G_GNUC_UNUSED,
          gint64 id G_GNUC_UNUSED,
          const GArray *marks,
          const GArray *services)
{
  JySigningFigures *self = data;
  guint n_units = jy_signing_units_get_n (self->units);
  guint64 any = 0, any_care = 0;

  for (guint i = 0; i < marks->len; i++)
    {
      const JySigningMark *mark = &g_array_index (marks, JySigningMark, i);

      count (self->counts + mark->unit * JY_N_FIGURES, mark->figures);
      count (self->counts + mark->unit * JY_N_FIGURES + JY_FIGURE_CARE_1, mark->care);
      any |= mark->figures;
      any_care |= mark->care;
    }
  count (self->counts + n_units * JY_N_FIGURES, any);
  count (self->counts + n_units * JY_N_FIGURES + JY_FIGURE_CARE_1, any_care);

  for (guint i = 0; services != NULL && i < services->len; i++)
    {
      const JySigningServices *one = &g_array_index (services, JySigningServices, i);

      self->counts[one->unit * JY_N_FIGURES + one->figure] += one->n;
      self->counts[n_units * JY_N_FIGURES + one->figure] += one->n;
    }
}

static gboolean
read_targets (JySigningFigures *self, JyStore *store, GError **error)
{
  self->targets = g_new (int, jy_n_indicators);
  for (guint i = 0; i < jy_n_indicators; i++)
    {
      const char *setting = jy_indicators[i].target;

      self->targets[i] = -1;
      if (setting != NULL &&
          !jy_store_get_number (store, setting, &self->day, &self->targets[i], error))
        return FALSE;
    }

  return jy_store_get_number (store, JY_SETTING_TARGET_SIGN_RATE, &self->day, &self->percent,
                              error) &&
         jy_store_get_number (store, JY_SETTING_TARGET_FULFIL_RATE, &self->day,
                              &self->fulfil_percent, error);
}

JySigningFigures *
jy_signing_figures_new (JyStore *store,
                        const JySigningRequest *request,
                        const GDate *today,
                        GError **error)
{
  g_autoptr (JySigningFigures) self = g_new0 (JySigningFigures, 1);
  g_auto (JySnapshot) snapshot = { 0 };
  g_auto (Pass) pass = { 0 };

  if (!jy_snapshot_take (&snapshot, store, error) ||
      !pass_init (&pass, store, request, today, error))
    return NULL;

  self->period = request->period;
  self->day = pass.day.day;
  self->units = g_steal_pointer (&pass.units);
  self->counts = g_new0 (gint64, (jy_signing_units_get_n (self->units) + 1) * JY_N_FIGURES);

  if (!read_targets (self, store, error) ||
      !jy_store_get_fulfil_rule (store, &self->day, &self->fulfil_rule, error) ||
      !pass_run (&pass, store, request->job, count_cb, self, error))
    return NULL;

  self->base_sources = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_base_source_free);
  self->bases = jy_signing_base_new (store, self->units, &self->day, self->percent, pass.registered,
                                     self->base_sources, error);
  return self->bases != NULL ? g_steal_pointer (&self) : NULL;
}

typedef struct
{
  JyFigure figure;
  gint64 unit;
  gboolean is_all;
  const JySigningUnits *units;
  GArray *ids;
} Collection;

static gboolean
is_wanted (const Collection *self, guint unit)
{
  return self->is_all || jy_signing_units_get (self->units, unit)->id == self->unit;
}

static void
collect_cb (gpointer data,
            const JyScannedPerson *person G_GNUC_UNUSED,
            gint64 id,
            const GArray *marks,
            const GArray *services)
{
  Collection *self = data;
  gboolean of_services = JY_FIGURE_IS_OF_SERVICES (self->figure);
  gboolean is_in = FALSE;

  for (guint i = 0; !of_services && i < marks->len && !is_in; i++)
    {
      const JySigningMark *mark = &g_array_index (marks, JySigningMark, i);

      is_in = jy_signing_mark_has (mark, self->figure) && is_wanted (self, mark->unit);
    }
  for (guint i = 0; of_services && services != NULL && i < services->len && !is_in; i++)
    {
      const JySigningServices *one = &g_array_index (services, JySigningServices, i);

      is_in = one->figure == self->figure && is_wanted (self, one->unit);
    }

  if (is_in)
    g_array_append_val (self->ids, id);
}

static int
compare_ids (gconstpointer a, gconstpointer b)
{
  const gint64 *one = a;
  const gint64 *other = b;

  return (*one > *other) - (*one < *other);
}

GArray *
jy_signing_figures_list (JyStore *store,
                         const JySigningRequest *request,
                         const GDate *today,
                         JyFigure figure,
                         gint64 unit,
                         gboolean is_all,
                         GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_auto (JySnapshot) snapshot = { 0 };
  g_auto (Pass) pass = { 0 };
  Collection collection = { .figure = figure, .unit = unit, .is_all = is_all, .ids = ids };

  if (!jy_snapshot_take (&snapshot, store, error) ||
      !pass_init (&pass, store, request, today, error))
    return NULL;
  collection.units = pass.units;
  if (!pass_run (&pass, store, request->job, collect_cb, &collection, error))
    return NULL;

  g_array_sort (ids, compare_ids);
  return g_steal_pointer (&ids);
}

gboolean
jy_signing_figures_visit (JyStore *store,
                          const JySigningRequest *request,
                          const GDate *today,
                          JySigningVisit visit,
                          gpointer data,
                          const JySigningUnits **units,
                          GError **error)
{
  g_auto (JySnapshot) snapshot = { 0 };
  g_auto (Pass) pass = { 0 };

  if (!jy_snapshot_take (&snapshot, store, error) ||
      !pass_init (&pass, store, request, today, error))
    return FALSE;

  *units = pass.units;
  return pass_run (&pass, store, request->job, visit, data, error);
}
