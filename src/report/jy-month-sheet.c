/* jy-month-sheet.c - sheet 4: signing at the end of each month of the year, and of the year before
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-report-parts-private.h"
#include "jy-report-table.h"
#include "jy-signing-months.h"

#define N_MONTHS 12

enum
{
  COLUMN_MONTH,
  COLUMN_POPULATION,
  COLUMN_SIGNED,
  COLUMN_RATE,
  COLUMN_NEW,
  COLUMN_DUE,
  COLUMN_RENEWED,
  COLUMN_RENEWED_RATE,
  COLUMN_TERMINATED,
  COLUMN_KEY,
  COLUMN_KEY_SIGNED,
  COLUMN_KEY_RATE,
};

/* clang-format off */
static const JySheetColumn columns[] = {
  { .title = NC_("report", "Month"),               .width = 12 },
  { .title = NC_("report", "Resident population"), .type = JY_CELL_INTEGER },
  { .title = NC_("report", "People signed"),       .type = JY_CELL_INTEGER },
  { .title = NC_("report", "Signing rate %"),      .type = JY_CELL_RATE, .numerator = COLUMN_SIGNED, .denominator = COLUMN_POPULATION },
  { .title = NC_("report", "Newly signed"),        .type = JY_CELL_INTEGER },
  { .title = NC_("report", "Due for renewal"),     .type = JY_CELL_INTEGER },
  { .title = NC_("report", "Renewed"),             .type = JY_CELL_INTEGER },
  { .title = NC_("report", "Renewal rate %"),      .type = JY_CELL_RATE, .numerator = COLUMN_RENEWED, .denominator = COLUMN_DUE },
  { .title = NC_("report", "Terminated"),          .type = JY_CELL_INTEGER },
  { .title = NC_("report", "Key people"),          .type = JY_CELL_INTEGER },
  { .title = NC_("report", "Key people signed"),   .type = JY_CELL_INTEGER },
  { .title = NC_("report", "Key signing rate %"),  .type = JY_CELL_RATE, .numerator = COLUMN_KEY_SIGNED, .denominator = COLUMN_KEY },
};

static const struct
{
  guint column;
  JyFigure figure;
} figures[] = {
  { COLUMN_SIGNED, JY_FIGURE_SIGNED },         { COLUMN_NEW, JY_FIGURE_NEW },
  { COLUMN_DUE, JY_FIGURE_DUE },               { COLUMN_RENEWED, JY_FIGURE_RENEWED },
  { COLUMN_TERMINATED, JY_FIGURE_TERMINATED }, { COLUMN_KEY, JY_FIGURE_KEY },
  { COLUMN_KEY_SIGNED, JY_FIGURE_KEY_SIGNED },
};
/* clang-format on */

/* The year that the months are of is called by its number, too. */
static char *
dup_name (const JyPeriod *period)
{
  if (g_date_get_month (&period->first) == g_date_get_month (&period->last) ||
      g_date_get_month (&period->last) == G_DATE_DECEMBER)
    return jy_period_dup_text (period);

  /* Translators: %d is a year that is not over. */
  return g_strdup_printf (C_("report", "%d so far"), (int) g_date_get_year (&period->first));
}

static void
add_row (JyReportTable *table, const JyPeriod *period, const JySigningMonth *month)
{
  JySigningSource source = { .period = *period, .is_all = TRUE };
  g_autofree char *text = dup_name (period);

  jy_report_table_add_row (table);
  jy_report_table_set_text (table, COLUMN_MONTH, text);
  jy_report_table_set_base (table, COLUMN_POPULATION, &month->population);
  if (month->population.value == month->figures[JY_FIGURE_RESIDENTS])
    {
      source.figure = JY_FIGURE_RESIDENTS;
      jy_report_table_set_source (table, COLUMN_POPULATION, &source);
    }
  for (guint i = 0; i < G_N_ELEMENTS (figures); i++)
    {
      source.figure = figures[i].figure;
      jy_report_table_set_listed (table, figures[i].column, month->figures[source.figure], &source);
    }
}

/* @months: the year before, the months of this year, this year so far */
static void
add_checks (JyReportTable *table, const GArray *months, const JySigningFigures *all)
{
  const JySigningMonth *last = &g_array_index (months, JySigningMonth, months->len - 1);
  guint total = jy_signing_units_get_n (all->units);
  gint64 n_new = 0;

  for (guint i = 1; i + 1 < months->len; i++)
    n_new += g_array_index (months, JySigningMonth, i).figures[JY_FIGURE_NEW];

  jy_report_table_add_check (
    table,
    &(JyReportCheck){ N_("Signing by month: people signed in the last line = signing summary"),
                      last->figures[JY_FIGURE_SIGNED],
                      jy_signing_figures_get (all, total, JY_FIGURE_SIGNED), FALSE });
  jy_report_table_add_check (
    table,
    &(JyReportCheck){ N_("Signing by month: key people signed in the last line = signing summary"),
                      last->figures[JY_FIGURE_KEY_SIGNED],
                      jy_signing_figures_get (all, total, JY_FIGURE_KEY_SIGNED), FALSE });
  jy_report_table_add_check (table,
                             &(JyReportCheck){ N_("Signing by month: newly signed in the year = "
                                                  "sum of its months (somebody may sign in two)"),
                                               last->figures[JY_FIGURE_NEW], n_new, TRUE });
}

/* The year before, the months of the year as far as the day, then that year. */
JyReportPart *
jy_report_make_months (JyReportContext *context, GError **error)
{
  const GDate *day = &context->figures->day;
  int year = g_date_get_year (day);
  g_autoptr (JyReportTable) table = jy_report_table_new ();
  g_autoptr (GArray) months = NULL;
  JyPeriod periods[N_MONTHS + 2] = { 0 };
  guint n = 0;

  jy_signing_month_get (year - 1, 1, day, &periods[0]);
  g_date_set_dmy (&periods[0].last, 31, G_DATE_DECEMBER, (GDateYear) (year - 1));
  for (n = 1; n <= N_MONTHS && jy_signing_month_get (year, n, day, &periods[n]);)
    n++;
  periods[n].first = periods[1].first;
  periods[n].last = *day;

  months = jy_signing_months_new (context->work->store, periods, n + 1, TRUE, &context->work->today,
                                  context->request->job, error);
  if (months == NULL)
    return NULL;

  jy_report_table_add_columns (table, columns, G_N_ELEMENTS (columns));
  for (guint i = 0; i <= n; i++)
    add_row (table, &periods[i], &g_array_index (months, JySigningMonth, i));
  jy_report_table_set_total (table);
  add_checks (table, months, context->figures);
  jy_report_table_add_note (
    table, _("People signed and key people are as of the last day of each month; who was signed, "
             "due, renewed or ended is of the month. The last line is the year so far."));
  return jy_report_table_finish (g_steal_pointer (&table));
}
