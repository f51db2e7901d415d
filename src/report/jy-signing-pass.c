/* jy-signing-pass.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-signing-pass-private.h"

#include <glib/gi18n.h>

#include "jy-error.h"
#include "jy-store-parameters.h"

/* A household while its members pass by. */
typedef struct
{
  guint n_people;
  JySigningMark mark; /* the first one; no figures: nobody passed by yet */
  GArray *marks;      /* (nullable): all of them, if its members are in several units */
} Family;

static void
family_clear (gpointer data)
{
  g_clear_pointer (&((Family *) data)->marks, g_array_unref);
}

static void
view_clear (gpointer data)
{
  JySigningView *self = data;

  jy_signing_marks_clear (&self->marks);
  g_clear_pointer (&self->units, jy_signing_units_free);
  g_clear_pointer (&self->households, g_array_unref);
  g_clear_pointer (&self->families, g_array_unref);
  g_clear_pointer (&self->registered, g_hash_table_unref);
}

void
jy_signing_pass_clear (JySigningPass *self)
{
  g_clear_pointer (&self->views, g_array_unref);
  g_clear_pointer (&self->services, jy_service_scan_free);
  g_clear_pointer (&self->care, jy_care_scan_free);
  g_clear_pointer (&self->callbacks, jy_callback_scan_free);
}

JySigningView *
jy_signing_pass_get (const JySigningPass *self, guint request)
{
  return &g_array_index (self->views, JySigningView, request);
}

static gboolean
set_period (JySigningDay *day, const JyPeriod *period, const GDate *today, GError **error)
{
  if (g_date_compare (&period->first, today) > 0)
    {
      g_set_error_literal (error, JY_ERROR, JY_ERROR_INVALID,
                           _("The period has not begun yet: choose one that has."));
      return FALSE;
    }

  day->period = *period;
  if (g_date_compare (today, &day->period.last) < 0)
    day->period.last = *today;
  day->day = day->period.last;
  day->before = day->period.first;
  g_date_subtract_days (&day->before, 1);
  return TRUE;
}

/* Returns: (nullable): where the households were on @day, if that is known of a view before */
static GArray *
find_households (const JySigningPass *self, guint n, const GDate *day)
{
  for (guint i = 0; i < n; i++)
    if (g_date_compare (&jy_signing_pass_get (self, i)->day.day, day) == 0)
      return g_array_ref (jy_signing_pass_get (self, i)->households);

  return NULL;
}

/* Returns: the place of @period, which is added if it is not there */
static guint
ensure_period (GArray *periods, const JyPeriod *period)
{
  for (guint i = 0; i < periods->len; i++)
    if (jy_period_equal (&g_array_index (periods, JyPeriod, i), period))
      return i;

  g_array_append_vals (periods, period, 1);
  return periods->len - 1;
}

static gboolean
init_view (JySigningPass *self,
           guint i,
           JyStore *store,
           const JySigningRequest *request,
           const GDate *today,
           GError **error)
{
  JySigningView *view = jy_signing_pass_get (self, i);

  jy_signing_marks_init (&view->marks);
  view->registered = g_hash_table_new_full (g_int64_hash, g_int64_equal, NULL, g_free);
  if (!set_period (&view->day, &request->period, today, error))
    return FALSE;

  view->units = jy_signing_units_new (store, request->by, &view->day.day, error);
  if (view->units == NULL)
    return FALSE;
  view->households = find_households (self, i, &view->day.day);
  if (view->households == NULL)
    view->households = jy_store_scan_households (store, &view->day.day, error);
  if (view->households == NULL)
    return FALSE;
  view->families = g_array_new (FALSE, TRUE, sizeof (Family));
  g_array_set_clear_func (view->families, family_clear);
  g_array_set_size (view->families, view->households->len);

  view->day.units = view->units;
  view->day.households = view->households;
  return jy_store_get_class_parameters (store, &view->day.day, &view->day.parameters, error);
}

static gboolean
open_scans (JySigningPass *self, JyStore *store, const GArray *list, GError **error)
{
  const JyPeriod *periods = (gconstpointer) list->data;

  self->services = jy_service_scan_new (store, periods, list->len, error);
  if (self->services == NULL)
    return FALSE;
  self->care = jy_care_scan_new (store, periods, list->len, error);
  if (self->care == NULL)
    return FALSE;
  self->callbacks = jy_callback_scan_new (store, periods, list->len, error);
  return self->callbacks != NULL;
}

gboolean
jy_signing_pass_init (JySigningPass *self,
                      JyStore *store,
                      const JySigningRequest *requests,
                      guint n,
                      const GDate *today,
                      GError **error)
{
  g_autoptr (GArray) periods = g_array_new (FALSE, FALSE, sizeof (JyPeriod));

  self->views = g_array_new (FALSE, TRUE, sizeof (JySigningView));
  g_array_set_clear_func (self->views, view_clear);
  g_array_set_size (self->views, n);
  for (guint i = 0; i < n; i++)
    {
      JySigningView *view = jy_signing_pass_get (self, i);

      if (!init_view (self, i, store, &requests[i], today, error))
        return FALSE;
      if (!requests[i].of_register)
        view->period = ensure_period (periods, &view->day.period);
    }

  if (periods->len > 0 && !open_scans (self, store, periods, error))
    return FALSE;
  for (guint i = 0; i < n; i++)
    {
      JySigningDay *day = &jy_signing_pass_get (self, i)->day;

      if (requests[i].of_register)
        continue;
      day->services = self->services;
      day->care = self->care;
      day->callbacks = self->callbacks;
    }
  return TRUE;
}

static JyRegistered *
ensure_registered (JySigningView *self, gint64 area)
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
note_family (JySigningView *self)
{
  const JySigningMarks *marks = &self->marks;
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

static void
visit_families (JySigningView *self, JySigningVisit visit, gpointer data)
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
      visit (data, NULL, household->household, i, family->marks != NULL ? family->marks : one,
             NULL);

      registered = ensure_registered (self, household->area);
      registered->n[JY_BASE_HOUSEHOLDS]++;
      registered->n[JY_BASE_POPULATION] += family->n_people;
    }
}

static gboolean
read_services (JySigningPass *self, gint64 resident, GError **error)
{
  return self->services == NULL || (jy_service_scan_read (self->services, resident, error) &&
                                    jy_care_scan_read (self->care, resident, error) &&
                                    jy_callback_scan_read (self->callbacks, resident, error));
}

static void
visit_person (JySigningPass *self,
              JySigningView *view,
              const JyScannedPerson *person,
              JySigningVisit visit,
              gpointer data)
{
  JySigningMarks *marks = &view->marks;

  if (view->day.services != NULL)
    {
      jy_service_scan_set_period (self->services, view->period);
      jy_care_scan_set_period (self->care, view->period);
      jy_callback_scan_set_period (self->callbacks, view->period);
    }
  jy_signing_day_judge (&view->day, person, marks);
  visit (data, person, person->id, marks->household, marks->marks, marks->services);
  if (marks->household != JY_NO_HOUSEHOLD)
    note_family (view);
}

/* People, then households, in the order of their ids. */
gboolean
jy_signing_pass_run (JySigningPass *self,
                     JyStore *store,
                     JyJob *job,
                     JySigningVisit visit,
                     const gpointer *data,
                     GError **error)
{
  g_autoptr (JyRegisterScan) scan = jy_register_scan_new (store, error);
  const JyScannedPerson *person;
  /* A guess that is good enough for a progress bar. */
  guint64 n_all = (guint64) jy_signing_pass_get (self, 0)->households->len * 3;

  if (scan == NULL)
    return FALSE;

  for (guint64 n = 0;; n++)
    {
      if (!jy_job_look_at (job, n, n_all, error) || !jy_register_scan_next (scan, &person, error) ||
          (person != NULL && !read_services (self, person->id, error)))
        return FALSE;
      if (person == NULL)
        break;

      for (guint i = 0; i < self->views->len; i++)
        visit_person (self, jy_signing_pass_get (self, i), person, visit, data[i]);
    }

  for (guint i = 0; i < self->views->len; i++)
    visit_families (jy_signing_pass_get (self, i), visit, data[i]);
  return TRUE;
}
