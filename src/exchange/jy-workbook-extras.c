/* jy-workbook-extras.c - what a sheet has besides its cells: links to other sheets, and charts
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-workbook-private.h"

#define CHART_WIDTH 620 /* pixels; both of its height and of what columns are shown beside */
#define CHART_HEIGHT 320

guint
jy_workbook_get_first_row (const JySheet *sheet)
{
  gboolean has_line = sheet->particulars != NULL && sheet->particulars[0] != NULL;

  return (sheet->title != NULL) + has_line + (jy_sheet_has_groups (sheet) ? 2 : 1);
}

lxw_error
jy_workbook_write_link (
  lxw_worksheet *sheet, guint row, guint column, const JySheet *link, guint link_row)
{
  g_auto (GStrv) parts = g_strsplit (link->name, "'", -1);
  g_autofree char *name = g_strjoinv ("''", parts);
  g_autofree char *place =
    g_strdup_printf ("internal:'%s'!A%u", name, jy_workbook_get_first_row (link) + link_row + 1);

  /* The text is replaced by the value; one for all links is stored once. */
  return worksheet_write_url_opt (sheet, row, (lxw_col_t) column, place, NULL, "→", link->name);
}

/* By the cell it stands in: a text that begins with "=" would be taken for a formula. */
static void
name_series (lxw_chart_series *series, const JySheet *sheet, guint column)
{
  guint n_below = jy_sheet_has_groups (sheet) && sheet->columns[column].group == NULL ? 2 : 1;

  chart_series_set_name_range (series, sheet->name, jy_workbook_get_first_row (sheet) - n_below,
                               (lxw_col_t) column);
}

static void
add_series (lxw_chart *chart, const JySheet *sheet, guint column)
{
  guint first = jy_workbook_get_first_row (sheet);
  guint last = first + sheet->n_rows - sheet->n_totals - 1;
  lxw_chart_series *series = chart_add_series (chart, NULL, NULL);

  name_series (series, sheet, column);
  chart_series_set_categories (series, sheet->name, first, 0, last, 0);
  chart_series_set_values (series, sheet->name, first, (lxw_col_t) column, last,
                           (lxw_col_t) column);
}

lxw_error
jy_workbook_draw_charts (JyWorkbookWriter *self,
                         lxw_worksheet *worksheet,
                         const JySheet *sheet,
                         guint row)
{
  lxw_error rc = LXW_NO_ERROR;

  for (guint i = 0; i < sheet->n_charts && rc == LXW_NO_ERROR; i++)
    {
      const JySheetChart *what = &sheet->charts[i];
      lxw_chart *chart = workbook_add_chart (self->book, LXW_CHART_COLUMN);
      lxw_chart_options options = { .x_offset = (int32_t) (i * CHART_WIDTH),
                                    .x_scale = (CHART_WIDTH - 20) / 480.0,
                                    .y_scale = CHART_HEIGHT / 288.0 };

      for (guint s = 0; s < what->n_series; s++)
        add_series (chart, &self->sheets[what->series[s].sheet], what->series[s].column);
      chart_title_set_name (chart, what->title);
      chart_legend_set_position (chart, LXW_CHART_LEGEND_BOTTOM);
      rc = worksheet_insert_chart_opt (worksheet, row, 0, chart, &options);
    }

  return rc;
}
