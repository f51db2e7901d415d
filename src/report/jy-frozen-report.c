/* jy-frozen-report.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-frozen-report.h"

#include "jy-name-scan.h"
#include "jy-signing-visit.h"
#include "jy-store-work-done.h"

#define NO_SLOT G_MAXUINT
/* Of the time: until the report itself is made, and until everybody is listed. */
#define REPORT_MADE 0.3
#define PEOPLE_LISTED 0.7

/* What numbers of one period by one kind of units count. */
typedef struct
{
  JyPeriod period;
  JySigningBy by;
  guint slots[JY_N_FIGURES]; /* of each figure that a number is */
  gboolean needs_services;
} Asked;

/* Services of some kinds, which were given in a period. */
typedef struct
{
  JyPeriod period;
  JyServiceKinds services;
  int way;
  guint slot;
} Served;

/* What the numbers of the report count. */
typedef struct
{
  JyFrozenReport *frozen;
  const JySigningReport *report;
  GArray *asked;  /* (owned) Asked */
  GArray *served; /* (owned) Served */
  guint n_slots;
  const JyPeriod *period; /* of which services are told */
} Freezing;

/* One of what is asked, while everybody passes by. */
typedef struct
{
  JyFrozenPeople *people;
  const Asked *asked;
  const JySigningUnits *const *units;
} Listing;

static void
freezing_clear (Freezing *self)
{
  g_clear_pointer (&self->asked, g_array_unref);
  g_clear_pointer (&self->served, g_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Freezing, freezing_clear)

static Asked *
ensure_asked (Freezing *self, const JySigningSource *source)
{
  Asked asked = { .period = source->period, .by = source->by };

  for (guint i = 0; i < self->asked->len; i++)
    {
      Asked *known = &g_array_index (self->asked, Asked, i);

      if (known->by == source->by && jy_period_equal (&known->period, &source->period))
        return known;
    }

  for (guint i = 0; i < JY_N_FIGURES; i++)
    asked.slots[i] = NO_SLOT;
  g_array_append_val (self->asked, asked);
  return &g_array_index (self->asked, Asked, self->asked->len - 1);
}

static guint
ensure_served (Freezing *self, const JySigningSource *source)
{
  Served served = { source->period, source->services, source->way, self->n_slots };

  for (guint i = 0; i < self->served->len; i++)
    {
      const Served *known = &g_array_index (self->served, Served, i);

      if (known->services == source->services && known->way == source->way &&
          jy_period_equal (&known->period, &source->period))
        return known->slot;
    }

  g_array_append_val (self->served, served);
  return self->n_slots++;
}

static guint
ensure_slot (Freezing *self, const JySigningSource *source)
{
  Asked *asked;

  if (source->services != 0)
    return ensure_served (self, source);

  asked = ensure_asked (self, source);
  asked->needs_services = asked->needs_services || jy_figure_needs_services (source->figure);
  if (asked->slots[source->figure] == NO_SLOT)
    asked->slots[source->figure] = self->n_slots++;
  return asked->slots[source->figure];
}

static void
freeze_source (Freezing *self, guint sheet, guint row, guint column)
{
  JySigningSource source;
  JyFrozenSource frozen = { 0 };

  if (!jy_signing_report_find_source (self->report, sheet, row, column, &source))
    return;

  frozen.resident = source.resident;
  if (source.resident == 0)
    {
      frozen.slot = ensure_slot (self, &source);
      frozen.unit = source.unit;
      frozen.is_all = source.is_all;
    }
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
  Listing *self, gboolean is_household, gint64 id, gint64 unit, guint64 figures, guint first)
{
  for (; figures != 0; figures &= figures - 1)
    {
      guint slot = self->asked->slots[first + (guint) __builtin_ctzll (figures)];

      if (slot != NO_SLOT)
        jy_frozen_people_add (self->people, is_household, id, slot, unit, 0);
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
  Listing *self = data;

  for (guint i = 0; i < marks->len; i++)
    {
      const JySigningMark *mark = &g_array_index (marks, JySigningMark, i);
      gint64 unit = jy_signing_units_get (*self->units, mark->unit)->id;

      add_figures (self, person == NULL, id, unit, mark->figures, 0);
      add_figures (self, person == NULL, id, unit, mark->care, JY_FIGURE_CARE_1);
    }
  for (guint i = 0; services != NULL && i < services->len; i++)
    {
      const JySigningServices *one = &g_array_index (services, JySigningServices, i);
      guint slot = self->asked->slots[one->figure];

      if (slot != NO_SLOT)
        jy_frozen_people_add (self->people, FALSE, id, slot,
                              jy_signing_units_get (*self->units, one->unit)->id, one->n);
    }
}

/* All that is asked in one pass over everybody. */
static gboolean
list_figures (Freezing *self, JyWork *work, JyJob *job, GError **error)
{
  guint n = self->asked->len;
  g_autofree JySigningRequest *requests = g_new0 (JySigningRequest, n);
  g_autofree const JySigningUnits **units = g_new0 (const JySigningUnits *, n);
  g_autofree Listing *listings = g_new0 (Listing, n);
  g_autofree gpointer *data = g_new0 (gpointer, n);

  if (n == 0)
    return TRUE;

  for (guint i = 0; i < n; i++)
    {
      const Asked *asked = &g_array_index (self->asked, Asked, i);

      requests[i] = (JySigningRequest){
        .period = asked->period, .by = asked->by, .job = job, .of_register = !asked->needs_services
      };
      listings[i] = (Listing){ self->frozen->people, asked, &units[i] };
      data[i] = &listings[i];
    }
  if (job != NULL)
    jy_job_begin_part (job, REPORT_MADE, PEOPLE_LISTED);
  return jy_signing_visit_all (work->store, requests, n, &work->today, visit_cb, data, units,
                               error);
}

static void
served_cb (gpointer data, const JyWorkDone *done)
{
  Freezing *self = data;

  for (guint i = 0; i < self->served->len && done->resident != 0; i++)
    {
      const Served *served = &g_array_index (self->served, Served, i);

      if ((served->services & JY_SERVICE_BIT (done->kind)) != 0 &&
          (served->way == 0 || served->way == done->way) &&
          jy_period_equal (&served->period, self->period))
        jy_frozen_people_add (self->frozen->people, FALSE, done->resident, served->slot,
                              done->staff, 1);
    }
}

/* Each period of services once. */
static gboolean
list_served (Freezing *self, JyWork *work, GError **error)
{
  for (guint i = 0; i < self->served->len; i++)
    {
      gboolean is_told = FALSE;

      self->period = &g_array_index (self->served, Served, i).period;
      for (guint k = 0; k < i; k++)
        is_told = is_told ||
                  jy_period_equal (&g_array_index (self->served, Served, k).period, self->period);
      if (!is_told && !jy_store_scan_work_done (work->store, &self->period->first,
                                                &self->period->last, served_cb, self, error))
        return FALSE;
    }

  return TRUE;
}

static void
name_cb (gpointer data, gboolean is_household, gint64 id, const char *number, const char *name)
{
  JyFrozenPeople *people = data;

  if (jy_frozen_people_has (people, is_household, id))
    jy_frozen_people_name (people, is_household, id, number, name);
}

/* Whoever is a row of a sheet is named as well, though counted in nothing. */
static void
keep_rows (JyFrozenReport *self)
{
  for (guint s = 0; s < jy_frozen_sheets_get_n (self->sheets); s++)
    {
      const JySheet *sheet = jy_frozen_sheets_get (self->sheets, s);

      for (guint r = 0; r < sheet->n_rows; r++)
        for (guint c = 0; c < sheet->n_columns; c++)
          {
            JyFrozenSource source;

            if (jy_frozen_sheets_find_source (self->sheets, s, r, c, &source) &&
                source.resident != 0)
              jy_frozen_people_keep (self->people, source.resident);
          }
    }
}

JyFrozenReport *
jy_frozen_report_new (JyWork *work,
                      const JySigningRequest *request,
                      JySigningReport **made,
                      GError **error)
{
  g_autoptr (JyFrozenReport) self = g_new0 (JyFrozenReport, 1);
  g_autoptr (JySigningReport) report = NULL;
  g_auto (Freezing) freezing = { .frozen = self };

  if (request->job != NULL)
    jy_job_begin_part (request->job, 0, REPORT_MADE);
  report = jy_work_make_signing_report (work, (gpointer) request, error);
  if (report == NULL)
    return NULL;

  self->people = jy_frozen_people_new ();
  freezing.report = report;
  freezing.asked = g_array_new (FALSE, FALSE, sizeof (Asked));
  freezing.served = g_array_new (FALSE, FALSE, sizeof (Served));
  freeze_sheets (&freezing);
  keep_rows (self);
  if (!list_figures (&freezing, work, request->job, error) || !list_served (&freezing, work, error))
    return NULL;

  jy_frozen_people_sort (self->people);
  if (!jy_store_scan_names (work->store, name_cb, self->people, error))
    return NULL;

  jy_frozen_people_finish (self->people);
  if (request->job != NULL)
    jy_job_begin_part (request->job, PEOPLE_LISTED, 1);
  if (made != NULL)
    *made = g_steal_pointer (&report);
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
  g_free (self->paper);
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
