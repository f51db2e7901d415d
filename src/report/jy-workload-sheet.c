/* jy-workload-sheet.c - sheet 15: what each member of the staff did in the period
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-report-parts-private.h"
#include "jy-report-table.h"
#include "jy-store-logbooks.h"
#include "jy-store-teams.h"
#include "jy-store-work-done.h"

#define BIT(kind) JY_SERVICE_BIT (JY_SERVICE_##kind)
#define ANY (~G_GUINT64_CONSTANT (0))

/* A column that counts services, or people of the doctor's agreements.
 * @way: of the services; 0: any
 * @figure: if no services are counted */
/* clang-format off */
static const struct
{
  const char *title; /* context "report" */
  const char *group; /* (nullable): the same */
  JyServiceKinds services;
  int way;
  JyFigure figure;
} counted[] = {
  { NC_("report", "Health records"),  NC_("report", "People signed with them"), 0, 0, JY_FIGURE_OF_CARE (RECORD) },
  { NC_("report", "Newly signed"),    NC_("report", "People signed with them"), 0, 0, JY_FIGURE_NEW },
  { NC_("report", "Renewed"),         NC_("report", "People signed with them"), 0, 0, JY_FIGURE_RENEWED },
  { NC_("report", "Fulfilled"),       NC_("report", "People signed with them"), 0, 0, JY_FIGURE_FULFILLED },
  { NC_("report", "Examinations"),    NC_("report", "Services"), BIT (EXAMINATION) },
  { NC_("report", "Hypertension"),    NC_("report", "Services"), BIT (HYPERTENSION) },
  { NC_("report", "Diabetes"),        NC_("report", "Services"), BIT (DIABETES) },
  { NC_("report", "Children"),        NC_("report", "Services"), BIT (NEWBORN) | BIT (CHILD_1_8M) | BIT (CHILD_12_30M) | BIT (CHILD_3_6Y) | BIT (CHILD_TCM) },
  { NC_("report", "Mothers"),         NC_("report", "Services"), BIT (ANTENATAL_FIRST) | BIT (ANTENATAL) | BIT (POSTPARTUM) | BIT (POSTPARTUM_42D) },
  { NC_("report", "Mental disorder"), NC_("report", "Services"), BIT (MENTAL_DISORDER) | BIT (MENTAL_DISORDER_SUPPLEMENT) },
  { NC_("report", "Tuberculosis"),    NC_("report", "Services"), BIT (TUBERCULOSIS_FIRST) | BIT (TUBERCULOSIS) },
  { NC_("report", "All services"),    NC_("report", "Services"), ANY },
  { NC_("report", "At home"),         NC_("report", "Of these"), ANY, JY_WORK_AT_HOME },
  { NC_("report", "By telephone"),    NC_("report", "Of these"), ANY, JY_WORK_BY_PHONE },
};
/* clang-format on */

#define N_COUNTED G_N_ELEMENTS (counted)
#define COLUMN_EDUCATION (N_COUNTED + 1)

/* What somebody did: @n for each column that counts. */
typedef struct
{
  gint64 n[N_COUNTED];
  gint64 education;
} Work;

static Work *
ensure_work (GHashTable *all, gint64 staff)
{
  Work *work = g_hash_table_lookup (all, &staff);

  if (work == NULL)
    {
      work = g_new0 (Work, 1);
      g_hash_table_insert (all, g_memdup2 (&staff, sizeof staff), work);
    }
  return work;
}

static void
count_cb (gpointer data, const JyWorkDone *done)
{
  Work *work = ensure_work (data, done->staff);

  for (guint i = 0; i < N_COUNTED; i++)
    if ((counted[i].services & JY_SERVICE_BIT (done->kind)) != 0 &&
        (counted[i].way == 0 || counted[i].way == done->way))
      work->n[i]++;
}

static void
count_people (GHashTable *all, const JySigningFigures *figures)
{
  for (guint unit = 0; unit < jy_signing_units_get_n (figures->units); unit++)
    for (guint i = 0; i < N_COUNTED; i++)
      if (counted[i].services == 0)
        {
          gint64 id = jy_signing_units_get (figures->units, unit)->id;
          gint64 n = jy_signing_figures_get (figures, unit, counted[i].figure);

          if (n > 0 && id != 0)
            ensure_work (all, id)->n[i] = n;
        }
}

static gboolean
count_education (GHashTable *all, JyStore *store, const JyPeriod *period, GError **error)
{
  g_autoptr (GPtrArray) entries = jy_store_list_logbook_entries (store, "education", error);

  for (guint i = 0; entries != NULL && i < entries->len; i++)
    {
      const JyStoredLogbookEntry *entry = entries->pdata[i];

      if (g_date_compare (&period->first, &entry->happened_on) <= 0 &&
          g_date_compare (&entry->happened_on, &period->last) <= 0)
        ensure_work (all, entry->staff)->education++;
    }

  return entries != NULL;
}

static void
add_columns (JyReportTable *table)
{
  const JySheetColumn person = { .title = NC_("report", "Person"), .width = 14 };
  const JySheetColumn education = { .title = NC_("report", "Education activities"),
                                    .type = JY_CELL_INTEGER };

  jy_report_table_add_columns (table, &person, 1);
  for (guint i = 0; i < N_COUNTED; i++)
    jy_report_table_add_columns (table,
                                 &(JySheetColumn){ .title = counted[i].title,
                                                   .group = counted[i].group,
                                                   .type = JY_CELL_INTEGER },
                                 1);
  jy_report_table_add_columns (table, &education, 1);
}

static void
add_person (
  JyReportTable *table, GHashTable *all, gint64 id, const char *name, const JyPeriod *period)
{
  const Work *work = g_hash_table_lookup (all, &id);

  if (work == NULL)
    return;

  jy_report_table_add_row (table);
  jy_report_table_set_text (table, 0, name);
  for (guint i = 0; i < N_COUNTED; i++)
    {
      const JySigningSource source = { .period = *period,
                                       .by = JY_SIGNING_BY_DOCTOR,
                                       .figure = counted[i].figure,
                                       .unit = id,
                                       .services = counted[i].services,
                                       .way = counted[i].way };

      if (id == 0 && source.services == 0)
        jy_report_table_set_text (table, i + 1, "—");
      else
        jy_report_table_set_listed (table, i + 1, work->n[i], &source);
    }
  jy_report_table_set_count (table, COLUMN_EDUCATION, work->education);
}

/* Nothing is counted more often than all of it. */
static gboolean
is_within_all (const Work *work)
{
  gint64 n_kinds = 0, n_ways = 0, n_all = 0;

  for (guint i = 0; i < N_COUNTED; i++)
    if (counted[i].way != 0)
      n_ways += work->n[i];
    else if (counted[i].services == ANY)
      n_all += work->n[i];
    else if (counted[i].services != 0)
      n_kinds += work->n[i];

  return n_kinds <= n_all && n_ways <= n_all;
}

/* @by_doctor: the figures of the sheet; @figures: those of the report */
static void
add_checks (JyReportTable *table,
            GHashTable *all,
            const JySigningFigures *by_doctor,
            const JySigningFigures *figures)
{
  guint total = jy_signing_units_get_n (by_doctor->units);
  JyReportCheck lines = { .left = g_hash_table_size (all) };
  JyReportCheck fulfilled = { .left =
                                jy_signing_figures_get (by_doctor, total, JY_FIGURE_FULFILLED) };
  GHashTableIter iter;
  gpointer work;

  g_hash_table_iter_init (&iter, all);
  while (g_hash_table_iter_next (&iter, NULL, &work))
    lines.right += is_within_all (work);
  lines.name =
    N_("Workload: people = people whose services by kind and by way are within all services");
  jy_report_table_add_check (table, &lines);

  total = jy_signing_units_get_n (figures->units);
  fulfilled.right = jy_signing_figures_get (figures, total, JY_FIGURE_FULFILLED);
  fulfilled.name = N_("Workload: fulfilled with any doctor = packages and fulfilment");
  jy_report_table_add_check (table, &fulfilled);
}

JyReportPart *
jy_report_make_workload (JyReportContext *context, GError **error)
{
  JyStore *store = context->work->store;
  const JyPeriod period = { context->figures->period.first, context->figures->day };
  const JySigningFigures *figures =
    jy_report_context_get_figures (context, &context->request->period, JY_SIGNING_BY_DOCTOR, error);
  g_autoptr (GHashTable) all = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  g_autoptr (GPtrArray) staff = NULL;
  int totals[N_COUNTED + 2];
  JyReportTable *table;

  if (figures == NULL || (staff = jy_store_list_staff (store, error)) == NULL ||
      !jy_store_scan_work_done (store, &period.first, &period.last, count_cb, all, error) ||
      !count_education (all, store, &period, error))
    return NULL;

  count_people (all, figures);
  table = jy_report_table_new ();
  add_columns (table);
  for (guint i = 0; i < staff->len; i++)
    {
      const JyStoredStaff *one = staff->pdata[i];

      add_person (table, all, one->id, one->name, &period);
    }
  add_person (table, all, 0, C_("report", "Nobody named"), &period);

  for (guint i = 0; i <= N_COUNTED; i++)
    totals[i] = (int) i + 1;
  totals[N_COUNTED + 1] = -1;
  jy_report_table_add_total (table, totals);
  add_checks (table, all, figures, context->figures);
  jy_report_table_add_note (
    table, _("Services are counted for who gave them; behind a number are the people served."));
  return jy_report_table_finish (table);
}
