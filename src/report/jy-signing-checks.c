/* jy-signing-checks.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-signing-checks.h"

#include <glib/gi18n.h>

#include "jy-report-table.h"
#include "jy-signing-columns.h"

static gint64
sum_figures (const JySigningFigures *figures, guint unit, JyFigure first, guint n)
{
  gint64 sum = 0;

  for (guint i = 0; i < n; i++)
    sum += jy_signing_figures_get (figures, unit, first + i);
  return sum;
}

static gint64
sum_rows (const JySigningFigures *figures, const GArray *units, JyFigure figure)
{
  gint64 sum = 0;

  for (guint i = 0; i < units->len; i++)
    sum += jy_signing_figures_get (figures, g_array_index (units, guint, i), figure);
  return sum;
}

static void
add (GArray *self, const char *name, gint64 left, gint64 right, gboolean may_differ)
{
  JyReportCheck check = { name, left, right, may_differ };

  g_array_append_val (self, check);
}

/* Sheets 5 and 11. */
static void
add_service_checks (GArray *self, const JySigningFigures *figures, const GArray *units)
{
  guint all = jy_signing_units_get_n (figures->units);
  gint64 n_signed = jy_signing_figures_get (figures, all, JY_FIGURE_SIGNED);
  gint64 n_fulfilled = jy_signing_figures_get (figures, all, JY_FIGURE_FULFILLED);

  add (self, N_("People signed: total = fulfilled + not fulfilled by reason"), n_signed,
       n_fulfilled +
         sum_figures (figures, all, JY_FIGURE_UNFULFILLED_1, JY_N_UNFULFILLED_REASONS - 1),
       FALSE);
  add (self, N_("Fulfilled: total = sum of the rows"), n_fulfilled,
       sum_rows (figures, units, JY_FIGURE_FULFILLED), FALSE);
  add (self, N_("Tiers of packages: sum = people signed (some may have no package)"),
       sum_figures (figures, all, JY_FIGURE_TIER_1, 3), n_signed, TRUE);
  add (self, N_("Items delivered: total = sum of the rows"),
       jy_signing_figures_get (figures, all, JY_FIGURE_UNITS_DELIVERED),
       sum_rows (figures, units, JY_FIGURE_UNITS_DELIVERED), FALSE);
  add (self, N_("Follow-ups due: total = done + not done"),
       jy_signing_figures_get (figures, all, JY_FIGURE_FOLLOW_UPS),
       jy_signing_figures_get (figures, all, JY_FIGURE_FOLLOW_UPS_DONE) +
         jy_signing_figures_get (figures, all, JY_FIGURE_FOLLOW_UPS_OVERDUE),
       FALSE);
  add (self, N_("Follow-ups due: total = sum of the rows"),
       jy_signing_figures_get (figures, all, JY_FIGURE_FOLLOW_UPS),
       sum_rows (figures, units, JY_FIGURE_FOLLOW_UPS), FALSE);
}

/* Sheet 13. */
static void
add_callback_checks (GArray *self, const JySigningFigures *figures)
{
  guint all = jy_signing_units_get_n (figures->units);

  add (self, N_("Call sheets: reached + lost + no answer = drawn (some may not be called yet)"),
       jy_signing_figures_get (figures, all, JY_FIGURE_CALLBACKS_REACHED) +
         jy_signing_figures_get (figures, all, JY_FIGURE_CALLBACKS_LOST) +
         jy_signing_figures_get (figures, all, JY_FIGURE_CALLBACKS_UNANSWERED),
       jy_signing_figures_get (figures, all, JY_FIGURE_CALLBACKS), TRUE);
}

/* Sheets that count people, each of whom is of one unit. */
static void
add_column_checks (GArray *self, const JySigningFigures *figures, const GArray *units)
{
  static const struct
  {
    JyReportSheet sheet;
    const char *name;
  } sheets[] = {
    { JY_REPORT_GROUPS, N_("Key groups: columns = columns whose total is the sum of the rows") },
    { JY_REPORT_CHRONIC,
      N_("Chronic patients: columns = columns whose total is the sum of the rows") },
    { JY_REPORT_MOTHERS,
      N_("Mothers and children: columns = columns whose total is the sum of the rows") },
    { JY_REPORT_MENTAL,
      N_("Mental disorder, tuberculosis: columns = columns whose total is the sum of the rows") },
  };
  guint all = jy_signing_units_get_n (figures->units);

  for (guint i = 0; i < G_N_ELEMENTS (sheets); i++)
    {
      g_autoptr (GArray) columns = g_array_new (FALSE, FALSE, sizeof (JySigningColumn));
      gint64 n = 0, n_good = 0;

      jy_signing_columns_add (sheets[i].sheet, columns);
      for (guint c = 0; c < columns->len; c++)
        {
          const JySigningColumn *column = &g_array_index (columns, JySigningColumn, c);

          if (column->content != JY_COLUMN_FIGURE)
            continue;
          n++;
          n_good += jy_signing_figures_get (figures, all, column->what) ==
                    sum_rows (figures, units, column->what);
        }
      add (self, sheets[i].name, n, n_good, FALSE);
    }
}

static void
add_checks (GArray *self, const JySigningFigures *figures, const GArray *units)
{
  guint all = jy_signing_units_get_n (figures->units);
  gint64 n_signed = jy_signing_figures_get (figures, all, JY_FIGURE_SIGNED);
  gint64 n_key = jy_signing_figures_get (figures, all, JY_FIGURE_KEY);

  add (self, N_("People signed: total = general + key + special"), n_signed,
       sum_figures (figures, all, JY_FIGURE_POPULATION_1, 3), FALSE);
  add (self, N_("People signed: total = health classes 1 to 4"), n_signed,
       sum_figures (figures, all, JY_FIGURE_HEALTH_1, 4), FALSE);
  add (self, N_("People signed: total = acceptance levels 1 to 3"), n_signed,
       sum_figures (figures, all, JY_FIGURE_ACCEPTANCE_1, 3), FALSE);
  add (self, N_("People signed: total = sum of the rows"), n_signed,
       sum_rows (figures, units, JY_FIGURE_SIGNED), FALSE);
  add (self, N_("Key people: total = sum of the rows"), n_key,
       sum_rows (figures, units, JY_FIGURE_KEY), FALSE);
  add (self, N_("Key people: signing summary = key groups"), n_key,
       jy_signing_figures_get (figures, all, JY_FIGURE_GROUP_1 + 11), FALSE);
  add (self, N_("Households signed: total = sum of the rows (a household may sign with two)"),
       jy_signing_figures_get (figures, all, JY_FIGURE_SIGNED_HOUSEHOLDS),
       sum_rows (figures, units, JY_FIGURE_SIGNED_HOUSEHOLDS), TRUE);
  add (self, N_("Newly signed: total = sum of the rows (somebody may sign twice in a period)"),
       jy_signing_figures_get (figures, all, JY_FIGURE_NEW),
       sum_rows (figures, units, JY_FIGURE_NEW), TRUE);
  add_column_checks (self, figures, units);
  add_service_checks (self, figures, units);
  add_callback_checks (self, figures);
}

static gboolean
is_good (const JyReportCheck *self)
{
  return self->left == self->right || (self->may_differ && self->right > self->left);
}

static const char *
get_result (const JyReportCheck *self)
{
  if (self->left == self->right)
    return C_("report", "Agrees");
  return is_good (self) ? C_("report", "Differs with reason") : C_("report", "DOES NOT AGREE");
}

/* What the makers of other sheets compare. */
static void
add_part_checks (GArray *self, const GPtrArray *parts)
{
  for (guint i = 0; i < parts->len; i++)
    {
      const JyReportPart *part = parts->pdata[i];

      if (part != NULL && part->checks != NULL)
        g_array_append_vals (self, part->checks->data, part->checks->len);
    }
}

JyReportPart *
jy_signing_checks_new (const JySigningFigures *figures,
                       const GArray *units,
                       const GPtrArray *parts,
                       gboolean *are_good)
{
  /* clang-format off */
  static const JySheetColumn columns[] = {
    { .title = NC_("report", "Check"), .width = 60, .wraps = TRUE },
    { .title = NC_("report", "Left"), .type = JY_CELL_INTEGER },
    { .title = NC_("report", "Right"), .type = JY_CELL_INTEGER },
    { .title = NC_("report", "Difference"), .type = JY_CELL_INTEGER },
    { .title = NC_("report", "Result"), .width = 20 },
  };
  /* clang-format on */
  g_autoptr (GArray) checks = g_array_new (FALSE, FALSE, sizeof (JyReportCheck));
  JyReportTable *table = jy_report_table_new ();

  add_checks (checks, figures, units);
  if (parts != NULL)
    add_part_checks (checks, parts);
  *are_good = TRUE;
  jy_report_table_add_columns (table, columns, G_N_ELEMENTS (columns));
  for (guint i = 0; i < checks->len; i++)
    {
      const JyReportCheck *check = &g_array_index (checks, JyReportCheck, i);

      jy_report_table_add_row (table);
      jy_report_table_set_text (table, 0, _(check->name));
      jy_report_table_set_count (table, 1, check->left);
      jy_report_table_set_count (table, 2, check->right);
      jy_report_table_set_count (table, 3, check->right - check->left);
      jy_report_table_set_text (table, 4, get_result (check));
      *are_good = *are_good && is_good (check);
    }

  return jy_report_table_finish (table);
}
