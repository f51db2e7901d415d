/* jy-frozen-report.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-frozen-report.h"

#include "jy-name-scan.h"

#define NO_SLOT G_MAXUINT

/* What the numbers of the report count, while everybody passes by. */
typedef struct
{
  JyFrozenReport *frozen;
  const JySigningReport *report;
  guint slots[JY_N_FIGURES]; /* of each figure that a number of the report is */
  guint n_slots;
  const JySigningUnits *units;
} Freezing;

/* Whether the pass over everybody tells who is behind the number: it is of the report's own period
 * and units. */
static gboolean
is_told (const Freezing *self, const JySigningSource *source)
{
  const JySigningFigures *figures = jy_signing_report_get_figures (self->report);

  return source->services == 0 && source->by == jy_signing_units_get_by (figures->units) &&
         g_date_compare (&source->period.first, &figures->period.first) == 0 &&
         g_date_compare (&source->period.last, &figures->period.last) == 0;
}

static void
freeze_source (Freezing *self, guint sheet, guint row, guint column)
{
  JySigningSource source;
  JyFrozenSource frozen = { 0 };
  guint *slot;

  if (!jy_signing_report_find_source (self->report, sheet, row, column, &source))
    return;

  if (source.resident != 0)
    {
      frozen.resident = source.resident;
      jy_frozen_sheets_set_source (self->frozen->sheets, sheet, row, column, &frozen);
      return;
    }
  if (!is_told (self, &source))
    return;

  slot = &self->slots[source.figure];
  if (*slot == NO_SLOT)
    *slot = self->n_slots++;
  frozen.slot = *slot;
  frozen.unit = source.unit;
  frozen.is_all = source.is_all;
  jy_frozen_sheets_set_source (self->frozen->sheets, sheet, row, column, &frozen);
}

static void
freeze_sheets (Freezing *self)
{
  const JyFrozenHead head = { .title = (char *) jy_signing_report_get_title (self->report),
                              .centre = (char *) jy_signing_report_get_centre (self->report),
                              .day = jy_signing_report_get_figures (self->report)->day,
                              .is_good = jy_signing_report_is_good (self->report) };

  self->frozen->sheets = jy_frozen_sheets_new (&head);
  for (guint s = 0; s < jy_signing_report_get_n_sheets (self->report); s++)
    {
      const JySheet *sheet = jy_signing_report_get_sheet (self->report, s);

      jy_frozen_sheets_add (self->frozen->sheets,
                            jy_report_sheet_get_id (jy_signing_report_get_which (self->report, s)),
                            sheet);
      for (guint r = 0; r < sheet->n_rows; r++)
        for (guint c = 0; c < sheet->n_columns; c++)
          freeze_source (self, s, r, c);
    }
}

static void
add_figures (
  Freezing *self, gboolean is_household, gint64 id, gint64 unit, guint64 figures, guint first)
{
  for (; figures != 0; figures &= figures - 1)
    {
      guint slot = self->slots[first + (guint) __builtin_ctzll (figures)];

      if (slot != NO_SLOT)
        jy_frozen_people_add (self->frozen->people, is_household, id, slot, unit, 0);
    }
}

static void
visit_cb (gpointer data,
          const JyScannedPerson *person,
          gint64 id,
          guint household G_GNUC_UNUSED,
          const GArray *marks,
          const GArray *services)
{
  Freezing *self = data;

  for (guint i = 0; i < marks->len; i++)
    {
      const JySigningMark *mark = &g_array_index (marks, JySigningMark, i);
      gint64 unit = jy_signing_units_get (self->units, mark->unit)->id;

      add_figures (self, person == NULL, id, unit, mark->figures, 0);
      add_figures (self, person == NULL, id, unit, mark->care, JY_FIGURE_CARE_1);
    }
  for (guint i = 0; services != NULL && i < services->len; i++)
    {
      const JySigningServices *one = &g_array_index (services, JySigningServices, i);

      if (self->slots[one->figure] != NO_SLOT)
        jy_frozen_people_add (self->frozen->people, FALSE, id, self->slots[one->figure],
                              jy_signing_units_get (self->units, one->unit)->id, one->n);
    }
}

static void
name_cb (gpointer data, gboolean is_household, gint64 id, const char *number, const char *name)
{
  JyFrozenPeople *people = data;

  if (jy_frozen_people_has (people, is_household, id))
    jy_frozen_people_name (people, is_household, id, number, name);
}

JyFrozenReport *
jy_frozen_report_new (JyWork *work, const JySigningRequest *request, GError **error)
{
  g_autoptr (JyFrozenReport) self = g_new0 (JyFrozenReport, 1);
  g_autoptr (JySigningReport) report =
    jy_work_make_signing_report (work, (gpointer) request, error);
  Freezing freezing = { .frozen = self, .report = report };

  if (report == NULL)
    return NULL;

  self->people = jy_frozen_people_new ();
  for (guint i = 0; i < JY_N_FIGURES; i++)
    freezing.slots[i] = NO_SLOT;
  freeze_sheets (&freezing);
  if (!jy_signing_figures_visit (work->store, request, &work->today, visit_cb, &freezing,
                                 &freezing.units, error))
    return NULL;

  jy_frozen_people_sort (self->people);
  if (!jy_store_scan_names (work->store, name_cb, self->people, error))
    return NULL;

  jy_frozen_people_finish (self->people);
  return g_steal_pointer (&self);
}

JyFrozenReport *
jy_frozen_report_parse (const char *sheets, const char *people, GError **error)
{
  g_autoptr (JyFrozenReport) self = g_new0 (JyFrozenReport, 1);

  self->sheets = jy_frozen_sheets_parse (sheets, error);
  if (self->sheets == NULL)
    return NULL;

  self->people = jy_frozen_people_parse (people, error);
  return self->people != NULL ? g_steal_pointer (&self) : NULL;
}

void
jy_frozen_report_free (JyFrozenReport *self)
{
  g_clear_pointer (&self->sheets, jy_frozen_sheets_unref);
  g_clear_pointer (&self->people, jy_frozen_people_unref);
  g_free (self);
}

GArray *
jy_frozen_report_list (const JyFrozenReport *self, guint sheet, guint row, guint column)
{
  JyFrozenSource source;
  GArray *members;
  JyFrozenMember one = { NULL, 1 };

  if (!jy_frozen_sheets_find_source (self->sheets, sheet, row, column, &source))
    return NULL;
  if (source.resident == 0)
    return jy_frozen_people_list (self->people, source.slot, source.unit, source.is_all);

  members = g_array_new (FALSE, FALSE, sizeof (JyFrozenMember));
  one.person = jy_frozen_people_find (self->people, FALSE, source.resident);
  if (one.person != NULL)
    g_array_append_val (members, one);
  return members;
}
