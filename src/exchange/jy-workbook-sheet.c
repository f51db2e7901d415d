/* jy-workbook-sheet.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-workbook-private.h"

#include "jy-rate.h"
#include "jy-workbook-width.h"

#define PAPER_A4 9
#define LINE_HEIGHT 15
#define TITLE_HEIGHT 28
#define PAGE_WIDTH 300 /* characters: what of A4 can still be read */

/* Where the parts of a sheet are; rows count from 0. */
typedef struct
{
  JyWorkbookWriter *writer;
  const JySheet *what;
  lxw_worksheet *sheet;
  guint row;      /* the next to write */
  guint n_heads;  /* rows of headings */
  guint head_row; /* the first of them */
  double width;   /* of all columns */
  guint64 n_cells;
} Sheet;

gboolean
jy_sheet_has_groups (const JySheet *self)
{
  for (guint c = 0; c < self->n_columns; c++)
    if (self->columns[c].group != NULL)
      return TRUE;
  return FALSE;
}

static void
check (Sheet *self, lxw_error rc)
{
  if (self->writer->rc == LXW_NO_ERROR)
    self->writer->rc = rc;
}

/* Over columns @first to @last of rows @row to @last_row. */
static void
write_over (Sheet *self,
            guint row,
            guint last_row,
            guint first,
            guint last,
            const char *text,
            lxw_format *format)
{
  g_autofree char *cleaned = jy_workbook_dup_text (text);

  self->n_cells += (last_row - row + 1) * (last - first + 1);
  if (row == last_row && first == last)
    check (self, worksheet_write_string (self->sheet, row, (lxw_col_t) first, cleaned, format));
  else
    check (self, worksheet_merge_range (self->sheet, row, (lxw_col_t) first, last_row,
                                        (lxw_col_t) last, cleaned, format));
}

/* How many pages across of A4 can still be read. */
static guint
count_pages (const Sheet *self)
{
  return 1 + (guint) (self->width / PAGE_WIDTH);
}

/* Of the first page if there are several across: on the edge of two no line could be read. */
static guint
count_page_columns (const Sheet *self)
{
  guint n_pages = count_pages (self);

  return n_pages > 1 ? jy_workbook_count_columns (self->what->columns, self->what->n_columns,
                                                  self->width / n_pages)
                     : self->what->n_columns;
}

static void
write_title (Sheet *self)
{
  if (self->what->title == NULL)
    return;

  check (self, worksheet_set_row (self->sheet, self->row, TITLE_HEIGHT, NULL));
  write_over (self, self->row, self->row, 0, count_page_columns (self) - 1, self->what->title,
              self->writer->formats.title);
  self->row++;
}

/* Spreads @texts over one row. */
static void
write_spread (Sheet *self, const char *const *texts)
{
  guint n = texts != NULL ? g_strv_length ((char **) texts) : 0;
  guint n_columns = count_page_columns (self);
  g_autofree guint *ends = NULL;

  if (n == 0)
    return;

  n = MIN (n, n_columns);
  ends = jy_workbook_spread (self->what->columns, n_columns, texts, n);
  for (guint i = 0; i < n; i++)
    write_over (self, self->row, self->row, i > 0 ? ends[i - 1] : 0, ends[i] - 1, texts[i],
                self->writer->formats.line);
  self->row++;
}

static void
write_heading (Sheet *self, guint c)
{
  const JySheetColumn *column = &self->what->columns[c];
  lxw_format *format = self->writer->formats.heading;
  guint below = self->head_row + self->n_heads - 1;
  guint last = c;

  if (column->group == NULL)
    {
      write_over (self, self->head_row, below, c, c, column->title, format);
      return;
    }

  write_over (self, below, below, c, c, column->title, format);
  if (c > 0 && g_strcmp0 (column->group, self->what->columns[c - 1].group) == 0)
    return;

  while (last + 1 < self->what->n_columns &&
         g_strcmp0 (column->group, self->what->columns[last + 1].group) == 0)
    last++;
  write_over (self, self->head_row, self->head_row, c, last, column->group, format);
}

/* A heading above nothing else may take all rows of them. */
static guint
count_lines (const Sheet *self, const JySheetColumn *column)
{
  guint n = 1 + (guint) (jy_workbook_get_text_width (column->title) /
                         jy_workbook_get_column_width (column));

  return column->group == NULL && n > 1 ? n - (self->n_heads - 1) : n;
}

static void
write_headings (Sheet *self)
{
  guint n_lines = 1;

  self->head_row = self->row;
  self->n_heads = jy_sheet_has_groups (self->what) ? 2 : 1;
  for (guint c = 0; c < self->what->n_columns; c++)
    {
      const JySheetColumn *column = &self->what->columns[c];

      check (self, worksheet_set_column (self->sheet, (lxw_col_t) c, (lxw_col_t) c,
                                         jy_workbook_get_column_width (column), NULL));
      write_heading (self, c);
      n_lines = MAX (n_lines, count_lines (self, column));
    }
  self->row += self->n_heads;
  if (n_lines > 1)
    check (self, worksheet_set_row (self->sheet, self->row - 1, LINE_HEIGHT * n_lines, NULL));
}

static void
write_text (Sheet *self, guint c, const char *text, lxw_format *format)
{
  g_autofree char *cleaned = jy_workbook_text_is_plain (text) ? NULL : jy_workbook_dup_text (text);

  check (self, worksheet_write_string (self->sheet, self->row, (lxw_col_t) c,
                                       cleaned != NULL ? cleaned : text, format));
}

/* What it comes to alone: what it is divided from is not on the sheet. */
static void
write_fixed_rate (Sheet *self, guint c, gint64 hundredths, lxw_format *format)
{
  if (hundredths == JY_RATE_NONE)
    write_text (self, c, "—", format);
  else
    check (self, worksheet_write_number (self->sheet, self->row, (lxw_col_t) c,
                                         (double) hundredths / 100, format));
}

/* The formula and what it comes to: a program that does not compute shows that. */
static void
write_rate (Sheet *self, guint c, gint64 hundredths, lxw_format *format)
{
  const JySheetColumn *column = &self->what->columns[c];
  char numerator[LXW_MAX_CELL_NAME_LENGTH];
  char denominator[LXW_MAX_CELL_NAME_LENGTH];
  g_autofree char *formula = NULL;

  if (column->numerator == JY_SHEET_NO_COLUMN || column->denominator == JY_SHEET_NO_COLUMN)
    {
      write_fixed_rate (self, c, hundredths, format);
      return;
    }

  lxw_rowcol_to_cell (numerator, self->row, (lxw_col_t) column->numerator);
  lxw_rowcol_to_cell (denominator, self->row, (lxw_col_t) column->denominator);
  formula =
    g_strdup_printf ("=IF(N(%s)=0,\"—\",ROUND(%s*100/%s,2))", denominator, numerator, denominator);

  if (hundredths == JY_RATE_NONE)
    check (self, worksheet_write_formula_str (self->sheet, self->row, (lxw_col_t) c, formula,
                                              format, "—"));
  else
    check (self, worksheet_write_formula_num (self->sheet, self->row, (lxw_col_t) c, formula,
                                              format, (double) hundredths / 100));
}

/* Returns: whether the cell leads elsewhere */
static gboolean
write_link (Sheet *self, guint r, guint c)
{
  const JySheet *link;

  if (self->what->links == NULL || self->what->links[c] == 0)
    return FALSE;

  link = &self->writer->sheets[self->what->links[c] - 1];
  check (self, jy_workbook_write_link (self->sheet, self->row, c, link,
                                       link->n_rows == self->what->n_rows ? r : 0));
  return TRUE;
}

static void
write_cell (Sheet *self, guint r, guint c, const JyCell *cell, gboolean is_total)
{
  JyCellType type = self->what->columns[c].type;
  lxw_format *format = self->writer->formats.cells[is_total][type];
  lxw_col_t column = (lxw_col_t) c;

  self->n_cells++;
  if (self->what->columns[c].wraps)
    format = self->writer->formats.wrapped;
  if (cell->text != NULL)
    {
      write_text (self, c, cell->text, format);
      return;
    }

  switch (type)
    {
    case JY_CELL_TEXT:
      check (self, worksheet_write_blank (self->sheet, self->row, column, format));
      return;
    case JY_CELL_INTEGER:
      if (cell->is_marked)
        format = self->writer->formats.marked[is_total];
      else if (write_link (self, r, c))
        format = self->writer->formats.linked[is_total];
      check (self, worksheet_write_number (self->sheet, self->row, column, (double) cell->integer,
                                           format));
      return;
    case JY_CELL_NUMBER:
      check (self, worksheet_write_number (self->sheet, self->row, column, cell->number, format));
      return;
    case JY_CELL_RATE:
      write_rate (self, c, cell->integer, format);
      return;
    case JY_CELL_DATE:
      {
        lxw_datetime when = { .year = g_date_get_year (&cell->date),
                              .month = g_date_get_month (&cell->date),
                              .day = g_date_get_day (&cell->date) };

        check (self, worksheet_write_datetime (self->sheet, self->row, column, &when, format));
        return;
      }
    default:
      g_assert_not_reached ();
    }
}

static void
write_row (Sheet *self, guint r)
{
  const JySheet *what = self->what;
  gboolean is_total = r + what->n_totals >= what->n_rows;

  for (guint c = 0; c < what->n_columns; c++)
    {
      JyCell cell = { 0 };

      if (what->get_cell (what->data, r, c, &cell))
        write_cell (self, r, c, &cell, is_total);
      else
        {
          self->n_cells++;
          check (self, worksheet_write_blank (self->sheet, self->row, (lxw_col_t) c,
                                              self->writer->formats.cells[is_total][JY_CELL_TEXT]));
        }
    }
  self->row++;
}

static gboolean
write_rows (Sheet *self, GError **error)
{
  JyWorkbookWriter *writer = self->writer;

  for (guint r = 0; r < self->what->n_rows && writer->rc == LXW_NO_ERROR; r++)
    {
      if (writer->job != NULL &&
          g_cancellable_set_error_if_cancelled (jy_job_get_cancellable (writer->job), error))
        return FALSE;

      write_row (self, r);
      if (writer->job != NULL && writer->n_done % 256 == 0)
        jy_job_report (writer->job, (double) writer->n_done / writer->n_all);
      writer->n_done++;
    }

  return writer->rc == LXW_NO_ERROR;
}

/* A4 landscape, as few pages wide as can still be read, numbered; what a row is of, on each. */
static void
set_up_page (Sheet *self)
{
  guint n_pages = count_pages (self);

  worksheet_set_landscape (self->sheet);
  worksheet_set_paper (self->sheet, PAPER_A4);
  worksheet_fit_to_pages (self->sheet, (uint16_t) n_pages, 0);
  if (n_pages > 1)
    check (self, worksheet_repeat_columns (self->sheet, 0, 0));
  worksheet_set_margins (self->sheet, 0.4, 0.4, 0.5, 0.6);
  worksheet_center_horizontally (self->sheet);
  check (self, worksheet_set_footer (self->sheet, "&C&P / &N"));
  check (self,
         worksheet_repeat_rows (self->sheet, self->head_row, self->head_row + self->n_heads - 1));
  worksheet_freeze_panes (self->sheet, self->head_row + self->n_heads,
                          self->what->n_columns > 1 ? 1 : 0);
}

static void
write_notes (Sheet *self)
{
  const char *const *notes = self->what->notes;

  for (guint i = 0; notes != NULL && notes[i] != NULL; i++)
    {
      guint n_lines = 1 + (guint) (jy_workbook_get_text_width (notes[i]) / MAX (self->width, 1));

      /* Programs fit the height of a row to its text, but not to text over several columns. */
      check (self, worksheet_set_row (self->sheet, self->row, LINE_HEIGHT * n_lines, NULL));
      write_over (self, self->row, self->row, 0, self->what->n_columns - 1, notes[i],
                  self->writer->formats.note);
      self->row++;
    }
}

gboolean
jy_workbook_writer_add (JyWorkbookWriter *self,
                        const JySheet *what,
                        JySheetTally *tally,
                        GError **error)
{
  Sheet sheet = { .writer = self, .what = what };

  self->rc = workbook_validate_sheet_name (self->book, what->name);
  if (self->rc != LXW_NO_ERROR)
    return FALSE;

  sheet.sheet = workbook_add_worksheet (self->book, what->name);
  for (guint c = 0; c < what->n_columns; c++)
    sheet.width += jy_workbook_get_column_width (&what->columns[c]);
  write_title (&sheet);
  write_spread (&sheet, what->particulars);
  write_headings (&sheet);
  set_up_page (&sheet);
  if (!write_rows (&sheet, error))
    return FALSE;

  write_spread (&sheet, what->signatures);
  write_notes (&sheet);
  check (&sheet, jy_workbook_draw_charts (self, sheet.sheet, what, sheet.row + 1));
  tally->n_rows = sheet.row;
  tally->n_cells = sheet.n_cells;
  return self->rc == LXW_NO_ERROR;
}
