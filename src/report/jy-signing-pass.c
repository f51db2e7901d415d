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

void
jy_signing_pass_clear (JySigningPass *self)
{
  g_clear_pointer (&self->day.services, jy_service_scan_free);
  g_clear_pointer (&self->day.care, jy_care_scan_free);
  g_clear_pointer (&self->day.callbacks, jy_callback_scan_free);
  g_clear_pointer (&self->units, jy_signing_units_free);
  g_clear_pointer (&self->households, g_array_unref);
  g_clear_pointer (&self->families, g_array_unref);
  g_clear_pointer (&self->registered, g_hash_table_unref);
}

gboolean
jy_signing_pass_init (JySigningPass *self,
                      JyStore *store,
                      const JySigningRequest *request,
                      const GDate *today,
                      GError **error)
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
  self->day.callbacks =
    jy_callback_scan_new (store, &self->day.period.first, &self->day.day, error);
  if (self->day.callbacks == NULL)
    return FALSE;
  self->families = g_array_new (FALSE, TRUE, sizeof (Family));
  g_array_set_clear_func (self->families, family_clear);
  g_array_set_size (self->families, self->households->len);

  self->day.units = self->units;
  self->day.households = self->households;
  return jy_store_get_class_parameters (store, &self->day.day, &self->day.parameters, error);
}

static JyRegistered *
ensure_registered (JySigningPass *self, gint64 area)
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
note_family (JySigningPass *self, const JySigningMarks *marks)
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

static void
visit_families (JySigningPass *self, JySigningVisit visit, gpointer data)
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

/* People, then households, in the order of their ids. */
gboolean
jy_signing_pass_run (JySigningPass *self,
                     JyStore *store,
                     JyJob *job,
                     JySigningVisit visit,
                     gpointer data,
                     GError **error)
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
      if (!jy_job_look_at (job, n, n_all, error) || !jy_register_scan_next (scan, &person, error) ||
          (person != NULL && (!jy_service_scan_read (self->day.services, person->id, error) ||
                              !jy_care_scan_read (self->day.care, person->id, error) ||
                              !jy_callback_scan_read (self->day.callbacks, person->id, error))))
        return FALSE;
      if (person == NULL)
        break;

      jy_signing_day_judge (&self->day, person, &marks);
      visit (data, person, person->id, marks.household, marks.marks, marks.services);
      if (marks.household != JY_NO_HOUSEHOLD)
        note_family (self, &marks);
    }

  visit_families (self, visit, data);
  return TRUE;
}
