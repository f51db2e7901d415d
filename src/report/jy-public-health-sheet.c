/* jy-public-health-sheet.c - sheet 7: public health in the reported month, the year and so far
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Months end on the centre's cut-off day (indicators-and-reports.md 6.4), and the year with them:
 * twelve months add up to it, but that somebody served in two of them counts in each.
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-report-parts-private.h"
#include "jy-report-table.h"
#include "jy-setting.h"
#include "jy-store-health-records.h"
#include "jy-store-settings.h"
#include "jy-store-work-done.h"
#include "jy-work-logbooks.h"

#define BIT(kind) JY_SERVICE_BIT (JY_SERVICE_##kind)
#define FIRST_YEAR 1900

enum
{
  COLUMN_BLOCK,
  COLUMN_WHAT,
  COLUMN_MONTH,
  COLUMN_YEAR,
  COLUMN_ALL,
};

enum
{
  SPAN_MONTH,
  SPAN_YEAR,
  SPAN_ALL,
  N_SPANS
};

/* What a row counts: people with services of some kinds; else a figure of the year, of those that
 * ask for a whole one; or records opened; or entries of the book of health education. */
typedef enum
{
  ROW_PEOPLE,
  ROW_FIGURE,
  ROW_RECORDS,
  ROW_ACTIVITIES,
  ROW_PERSONS,
} RowKind;

#define MATERNAL BIT (ANTENATAL_FIRST) | BIT (ANTENATAL)
#define CHILD BIT (NEWBORN) | BIT (CHILD_1_8M) | BIT (CHILD_12_30M) | BIT (CHILD_3_6Y)

/* clang-format off */
static const struct
{
  const char *block; /* context "report" */
  const char *what;  /* the same */
  RowKind kind;
  JyServiceKinds services;
  JyFigure figure;
} rows[] = {
  { NC_("report", "Health records"),   NC_("report", "Records opened"),                  ROW_RECORDS },
  { NC_("report", "Health education"), NC_("report", "Activities"),                      ROW_ACTIVITIES },
  { NC_("report", "Health education"), NC_("report", "People there (person-times)"),     ROW_PERSONS },
  { NC_("report", "Children"),         NC_("report", "Newborns visited"),                ROW_PEOPLE, BIT (NEWBORN) },
  { NC_("report", "Children"),         NC_("report", "Children aged 0–6 served"),        ROW_PEOPLE, CHILD },
  { NC_("report", "Mothers"),          NC_("report", "Seen in pregnancy"),               ROW_PEOPLE, MATERNAL },
  { NC_("report", "Mothers"),          NC_("report", "Visited after birth"),             ROW_PEOPLE, BIT (POSTPARTUM) },
  { NC_("report", "Mothers"),          NC_("report", "Examined after 42 days"),          ROW_PEOPLE, BIT (POSTPARTUM_42D) },
  { NC_("report", "Elderly"),          NC_("report", "People examined, of any age"),     ROW_PEOPLE, BIT (EXAMINATION) },
  { NC_("report", "Elderly"),          NC_("report", "Elderly examined"),                ROW_FIGURE, 0, JY_FIGURE_OF_CARE (ELDERLY_EXAMINED) },
  { NC_("report", "Elderly"),          NC_("report", "Managed to standard"),             ROW_FIGURE, 0, JY_FIGURE_OF_CARE (ELDERLY_MANAGED) },
  { NC_("report", "Hypertension"),     NC_("report", "Followed up"),                     ROW_PEOPLE, BIT (HYPERTENSION) },
  { NC_("report", "Hypertension"),     NC_("report", "Managed to standard"),             ROW_FIGURE, 0, JY_FIGURE_OF_CARE (HYPERTENSION_STANDARD) },
  { NC_("report", "Diabetes"),         NC_("report", "Followed up"),                     ROW_PEOPLE, BIT (DIABETES) },
  { NC_("report", "Diabetes"),         NC_("report", "Managed to standard"),             ROW_FIGURE, 0, JY_FIGURE_OF_CARE (DIABETES_STANDARD) },
  { NC_("report", "Severe mental disorder"), NC_("report", "Information added"),         ROW_PEOPLE, BIT (MENTAL_DISORDER_SUPPLEMENT) },
  { NC_("report", "Severe mental disorder"), NC_("report", "Followed up"),               ROW_PEOPLE, BIT (MENTAL_DISORDER) },
  { NC_("report", "Severe mental disorder"), NC_("report", "Managed to standard"),       ROW_FIGURE, 0, JY_FIGURE_OF_CARE (MENTAL_STANDARD) },
  { NC_("report", "Tuberculosis"),     NC_("report", "First visits"),                    ROW_PEOPLE, BIT (TUBERCULOSIS_FIRST) },
  { NC_("report", "Tuberculosis"),     NC_("report", "Visited"),                         ROW_PEOPLE, BIT (TUBERCULOSIS_FIRST) | BIT (TUBERCULOSIS) },
  { NC_("report", "Tuberculosis"),     NC_("report", "Regular medication"),              ROW_FIGURE, 0, JY_FIGURE_OF_CARE (TUBERCULOSIS_REGULAR) },
  { NC_("report", "Chinese medicine"), NC_("report", "Constitution tested"),             ROW_PEOPLE, BIT (TCM_CONSTITUTION) },
  { NC_("report", "Chinese medicine"), NC_("report", "Children guided"),                 ROW_PEOPLE, BIT (CHILD_TCM) },
};

static const JySheetColumn columns[] = {
  { .title = NC_("report", "Programme"),         .width = 22 },
  { .title = NC_("report", "What"),              .width = 30 },
  { .title = NC_("report", "This month"),        .type = JY_CELL_INTEGER, .width = 14 },
  { .title = NC_("report", "This year so far"),  .type = JY_CELL_INTEGER, .width = 14 },
  { .title = NC_("report", "All so far"),        .type = JY_CELL_INTEGER, .width = 14 },
};
/* clang-format on */

#define N_ROWS G_N_ELEMENTS (rows)

/* @people: for each row, in how many spans a resident is counted, widest first
 * @n: what stands in the cells */
typedef struct
{
  JyPeriod spans[N_SPANS];
  GHashTable *people[N_ROWS];
  gint64 n[N_ROWS][N_SPANS];
} Count;

static void
count_clear (Count *self)
{
  for (guint row = 0; row < N_ROWS; row++)
    g_clear_pointer (&self->people[row], g_hash_table_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Count, count_clear)

/* Spans end on one day, and the widest comes last. */
static gboolean
is_in (const Count *self, guint span, const GDate *day)
{
  return g_date_compare (&self->spans[span].first, day) <= 0 &&
         g_date_compare (day, &self->spans[span].last) <= 0;
}

static void
count_cb (gpointer data, const JyWorkDone *done)
{
  Count *self = data;

  for (guint row = 0; row < N_ROWS && done->resident != 0; row++)
    {
      guint n_counted, n_before;

      if (rows[row].kind != ROW_PEOPLE || (rows[row].services & JY_SERVICE_BIT (done->kind)) == 0)
        continue;

      n_before = GPOINTER_TO_UINT (g_hash_table_lookup (self->people[row], &done->resident));
      for (n_counted = n_before;
           n_counted < N_SPANS && is_in (self, N_SPANS - 1 - n_counted, &done->done_on);
           n_counted++)
        self->n[row][N_SPANS - 1 - n_counted]++;
      if (n_counted != n_before)
        g_hash_table_insert (self->people[row], g_memdup2 (&done->resident, sizeof done->resident),
                             GUINT_TO_POINTER (n_counted));
    }
}

static gboolean
count_records (Count *self, guint row, JyStore *store, GError **error)
{
  for (guint span = 0; span < N_SPANS; span++)
    if (!jy_store_count_health_records (store, &self->spans[span].first, &self->spans[span].last,
                                        &self->n[row][span], error))
      return FALSE;

  return TRUE;
}

static gboolean
count_activities (Count *self, guint row, JyStore *store, GError **error)
{
  g_autoptr (GPtrArray) entries = jy_store_list_logbook_entries (store, "education", error);

  for (guint span = 0; entries != NULL && span < N_SPANS; span++)
    {
      JyLogbookSum sum = jy_logbook_sum (entries, &self->spans[span], NULL);

      self->n[row][span] = rows[row].kind == ROW_ACTIVITIES ? sum.n : sum.persons;
    }

  return entries != NULL;
}

static gboolean
count_rows (Count *self, JyStore *store, const JySigningFigures *figures, GError **error)
{
  guint all = jy_signing_units_get_n (figures->units);

  for (guint row = 0; row < N_ROWS; row++)
    {
      if (rows[row].kind == ROW_FIGURE)
        self->n[row][SPAN_YEAR] = jy_signing_figures_get (figures, all, rows[row].figure);
      else if (rows[row].kind == ROW_RECORDS)
        {
          if (!count_records (self, row, store, error))
            return FALSE;
        }
      else if (rows[row].kind != ROW_PEOPLE && !count_activities (self, row, store, error))
        return FALSE;
    }

  return TRUE;
}

static void
add_rows (JyReportTable *table, const Count *self)
{
  for (guint row = 0; row < N_ROWS; row++)
    {
      jy_report_table_add_row (table);
      jy_report_table_set_text (table, COLUMN_BLOCK,
                                g_dpgettext2 (NULL, "report", rows[row].block));
      jy_report_table_set_text (table, COLUMN_WHAT, g_dpgettext2 (NULL, "report", rows[row].what));
      for (guint span = 0; span < N_SPANS; span++)
        {
          const JySigningSource source = { .period = self->spans[span],
                                           .figure = rows[row].figure,
                                           .is_all = TRUE,
                                           .services = rows[row].services };

          if (rows[row].kind == ROW_FIGURE && span != SPAN_YEAR)
            jy_report_table_set_text (table, COLUMN_MONTH + span, "—");
          else
            jy_report_table_set_count (table, COLUMN_MONTH + span, self->n[row][span]);
          if (rows[row].kind == ROW_PEOPLE || (rows[row].kind == ROW_FIGURE && span == SPAN_YEAR))
            jy_report_table_set_source (table, COLUMN_MONTH + span, &source);
        }
    }
}

/* Of lines that have a number in each column. */
static void
add_check (JyReportTable *table, const Count *self)
{
  JyReportCheck check = {
    .name =
      N_("Public health: lines = lines whose month is part of the year, and that of all so far")
  };

  for (guint row = 0; row < N_ROWS; row++)
    if (rows[row].kind != ROW_FIGURE)
      {
        check.left++;
        check.right += self->n[row][SPAN_MONTH] <= self->n[row][SPAN_YEAR] &&
                       self->n[row][SPAN_YEAR] <= self->n[row][SPAN_ALL];
      }
  jy_report_table_add_check (table, &check);
}

/* The month that the report ends in, and what began with it; none goes beyond @day. */
static void
set_spans (Count *self, const GDate *day, int cut_off)
{
  int year = g_date_get_year (day);
  JyPeriod january;

  jy_period_set_reported_month (&self->spans[SPAN_MONTH], year, (int) g_date_get_month (day),
                                cut_off);
  jy_period_set_reported_month (&january, year, 1, cut_off);
  if (g_date_compare (day, &self->spans[SPAN_MONTH].last) < 0)
    self->spans[SPAN_MONTH].last = *day;
  for (guint span = SPAN_YEAR; span < N_SPANS; span++)
    self->spans[span].last = self->spans[SPAN_MONTH].last;
  self->spans[SPAN_YEAR].first = january.first;
  g_date_clear (&self->spans[SPAN_ALL].first, 1);
  g_date_set_dmy (&self->spans[SPAN_ALL].first, 1, G_DATE_JANUARY, FIRST_YEAR);
}

static void
add_note (JyReportTable *table, const JyPeriod *month)
{
  g_autofree char *title = jy_period_dup_title (month);
  GString *note = g_string_new (_("The month is {period}. People are counted once in each column; "
                                  "what asks for a whole year of services has a number for the "
                                  "year alone."));

  g_string_replace (note, "{period}", title, 0);
  jy_report_table_add_note (table, note->str);
  g_string_free (note, TRUE);
}

gboolean
jy_report_get_public_health_year (JyStore *store, const GDate *day, JyPeriod *year, GError **error)
{
  Count count = { 0 };
  int cut_off = 0;

  if (!jy_store_get_number (store, JY_SETTING_MONTHLY_CUTOFF_DAY, day, &cut_off, error))
    return FALSE;

  set_spans (&count, day, cut_off);
  *year = count.spans[SPAN_YEAR];
  return TRUE;
}

JyReportPart *
jy_report_make_public_health (JyReportContext *context, GError **error)
{
  JyStore *store = context->work->store;
  g_auto (Count) count = { 0 };
  const JySigningFigures *figures;
  JyReportTable *table;
  int cut_off = 0;

  if (!jy_store_get_number (store, JY_SETTING_MONTHLY_CUTOFF_DAY, &context->figures->day, &cut_off,
                            error))
    return NULL;

  set_spans (&count, &context->figures->day, cut_off);
  for (guint row = 0; row < N_ROWS; row++)
    count.people[row] = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  figures =
    jy_report_context_get_figures (context, &count.spans[SPAN_YEAR], JY_SIGNING_BY_AREA, error);
  if (figures == NULL || !count_rows (&count, store, figures, error) ||
      !jy_store_scan_work_done (store, &count.spans[SPAN_ALL].first, &count.spans[SPAN_ALL].last,
                                count_cb, &count, error))
    return NULL;

  table = jy_report_table_new ();
  jy_report_table_add_columns (table, columns, G_N_ELEMENTS (columns));
  add_rows (table, &count);
  add_check (table, &count);
  add_note (table, &count.spans[SPAN_MONTH]);
  return jy_report_table_finish (table);
}
