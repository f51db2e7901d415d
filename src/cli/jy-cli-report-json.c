/* jy-cli-report-json.c - the numbers of a report as one object of --json
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-cli-report.h"
#include "jy-date.h"
#include "jy-rate.h"

/* Both rows of headings in one text each. */
static void
add_headings (JsonBuilder *builder, const JySheet *sheet)
{
  jy_cli_begin_list (builder, "headings");
  for (guint c = 0; c < sheet->n_columns; c++)
    {
      const JySheetColumn *column = &sheet->columns[c];
      g_autofree char *both = column->group != NULL
                                ? g_strconcat (column->group, " ", column->title, NULL)
                                : g_strdup (column->title);

      json_builder_add_string_value (builder, both);
    }
  json_builder_end_array (builder);
}

/* What headings and languages do not change; none of a report sent by an earlier program. */
static void
add_ids (JsonBuilder *builder, const JySheet *sheet)
{
  jy_cli_begin_list (builder, "columns");
  for (guint c = 0; c < sheet->n_columns; c++)
    if (sheet->columns[c].id != NULL)
      json_builder_add_string_value (builder, sheet->columns[c].id);
  json_builder_end_array (builder);
}

/* What the workbook shows: numbers as numbers, "—" where there is none. */
static void
add_cell (JsonBuilder *builder, const JySheet *sheet, guint row, guint column)
{
  JyCell cell = { 0 };
  char day[JY_DATE_TEXT_SIZE];

  if (!sheet->get_cell (sheet->data, row, column, &cell))
    {
      json_builder_add_string_value (builder, "");
      return;
    }
  if (cell.text != NULL)
    {
      json_builder_add_string_value (builder, cell.text);
      return;
    }

  switch (sheet->columns[column].type)
    {
    case JY_CELL_INTEGER:
      json_builder_add_int_value (builder, cell.integer);
      break;
    case JY_CELL_RATE:
      if (cell.integer == JY_RATE_NONE)
        json_builder_add_string_value (builder, "—");
      else
        json_builder_add_double_value (builder, (double) cell.integer / 100);
      break;
    case JY_CELL_NUMBER:
      json_builder_add_double_value (builder, cell.number);
      break;
    case JY_CELL_DATE:
      jy_date_to_text (&cell.date, day);
      json_builder_add_string_value (builder, day);
      break;
    case JY_CELL_TEXT:
    default:
      json_builder_add_string_value (builder, "");
      break;
    }
}

static void
add_row (JsonBuilder *builder, const JySheet *sheet, guint row)
{
  json_builder_begin_array (builder);
  for (guint c = 0; c < sheet->n_columns; c++)
    add_cell (builder, sheet, row, c);
  json_builder_end_array (builder);
}

void
jy_cli_add_sheet (JsonBuilder *builder, const char *id, const JySheet *sheet)
{
  guint n_rows = sheet->n_rows - sheet->n_totals;

  json_builder_begin_object (builder);
  jy_cli_add_text (builder, "id", id);
  jy_cli_add_number (builder, "number", jy_report_sheet_find (id));
  jy_cli_add_text (builder, "name", sheet->name);
  jy_cli_add_text (builder, "title", sheet->title);
  add_ids (builder, sheet);
  add_headings (builder, sheet);
  jy_cli_begin_list (builder, "rows");
  for (guint r = 0; r < n_rows; r++)
    add_row (builder, sheet, r);
  json_builder_end_array (builder);
  if (sheet->n_totals > 0)
    {
      json_builder_set_member_name (builder, "total");
      add_row (builder, sheet, n_rows);
    }
  jy_cli_add_texts (builder, "notes", sheet->notes);
  json_builder_end_object (builder);
}

void
jy_cli_print_report (const JySigningReport *report, const JyCliPeriod *of)
{
  const JySigningFigures *figures = jy_signing_report_get_figures (report);
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  jy_cli_period_add (of, builder);
  jy_cli_add_text (builder, "title", jy_signing_report_get_title (report));
  jy_cli_add_date (builder, "cut_off", &figures->day);
  jy_cli_add_text (builder, "centre", jy_signing_report_get_centre (report));
  jy_cli_add_flag (builder, "checks_agree", jy_signing_report_is_good (report));
  jy_cli_begin_list (builder, "sheets");
  for (guint i = 0; i < jy_signing_report_get_n_sheets (report); i++)
    jy_cli_add_sheet (builder, jy_report_sheet_get_id (jy_signing_report_get_which (report, i)),
                      jy_signing_report_get_sheet (report, i));
  json_builder_end_array (builder);
  json_builder_end_object (builder);

  jy_cli_print_json (builder);
}
