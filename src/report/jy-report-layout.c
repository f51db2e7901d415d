/* jy-report-layout.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-report-layout.h"

#include "jy-frozen-text.h"

#define FORMAT_KIND "report-layout"
#define FORMAT_VERSION 1

static void
free_column (gpointer data)
{
  JyLayoutColumn *self = data;

  g_free (self->id);
  g_free (self->title);
  g_free (self->delivered);
  g_free (self->group);
  g_free (self);
}

static void
free_sheet (gpointer data)
{
  JyLayoutSheet *self = data;

  g_free (self->name);
  g_ptr_array_unref (self->columns);
  g_free (self);
}

static JyLayoutSheet *
add_sheet (JyReportLayout *self, JyReportSheet which)
{
  JyLayoutSheet *sheet = g_new0 (JyLayoutSheet, 1);

  sheet->which = which;
  sheet->is_shown = TRUE;
  sheet->columns = g_ptr_array_new_with_free_func (free_column);
  g_ptr_array_add (self->sheets, sheet);
  return sheet;
}

static JyReportLayout *
new_empty (void)
{
  JyReportLayout *self = g_new0 (JyReportLayout, 1);

  self->sheets = g_ptr_array_new_with_free_func (free_sheet);
  return self;
}

/* Sheets that a later version of the program has come behind the others. */
static void
add_missing (JyReportLayout *self)
{
  for (guint which = 1; which < JY_N_REPORT_SHEETS; which++)
    if (jy_report_layout_find (self, (JyReportSheet) which) == NULL)
      add_sheet (self, (JyReportSheet) which);
}

JyReportLayout *
jy_report_layout_new (void)
{
  JyReportLayout *self = new_empty ();

  add_missing (self);
  return self;
}

void
jy_report_layout_free (JyReportLayout *self)
{
  g_ptr_array_unref (self->sheets);
  g_free (self);
}

/* What an earlier program knows nothing of is left out. */
static JyLayoutSheet *
read_sheet (JyReportLayout *self, const JyFrozenReader *line)
{
  const char *id = jy_frozen_reader_get (line, 0);
  JyReportSheet which = id != NULL ? jy_report_sheet_find (id) : JY_REPORT_NO_SHEET;
  JyLayoutSheet *sheet;

  if (which == JY_REPORT_NO_SHEET || jy_report_layout_find (self, which) != NULL)
    return NULL;

  sheet = add_sheet (self, which);
  sheet->is_shown = jy_frozen_reader_get_int (line, 1) != 0;
  sheet->name = g_strdup (jy_frozen_reader_get (line, 2));
  return sheet;
}

static void
read_column (JyLayoutSheet *sheet, const JyFrozenReader *line)
{
  const char *id = jy_frozen_reader_get (line, 0);
  JyLayoutColumn *column;

  if (id == NULL)
    return;

  column = jy_layout_sheet_add (sheet, id);
  column->is_shown = jy_frozen_reader_get_int (line, 1) != 0;
  column->title = g_strdup (jy_frozen_reader_get (line, 2));
}

JyReportLayout *
jy_report_layout_parse (const char *text, GError **error)
{
  g_autoptr (JyReportLayout) self = new_empty ();
  g_auto (JyFrozenReader) line = { 0 };
  JyLayoutSheet *sheet = NULL;

  if (text != NULL && *text != '\0')
    {
      jy_frozen_reader_init (&line, text);
      if (!jy_frozen_reader_open (&line, FORMAT_KIND, FORMAT_VERSION, error))
        return NULL;
      while (jy_frozen_reader_next (&line))
        if (jy_frozen_reader_is (&line, "sheet"))
          sheet = read_sheet (self, &line);
        else if (jy_frozen_reader_is (&line, "column") && sheet != NULL)
          read_column (sheet, &line);
    }

  add_missing (self);
  return g_steal_pointer (&self);
}

static gboolean
has_delivered_columns (const JyLayoutSheet *self)
{
  for (guint c = 0; c < self->columns->len; c++)
    {
      const JyLayoutColumn *column = self->columns->pdata[c];

      if (column->place != c || !column->is_shown || column->title != NULL)
        return FALSE;
    }

  return TRUE;
}

static gboolean
is_delivered (const JyReportLayout *self)
{
  for (guint i = 0; i < self->sheets->len; i++)
    {
      const JyLayoutSheet *sheet = self->sheets->pdata[i];

      if (sheet->which != (JyReportSheet) (i + 1) || !sheet->is_shown || sheet->name != NULL ||
          !has_delivered_columns (sheet))
        return FALSE;
    }

  return TRUE;
}

static void
write_line (GString *text, const char *kind, const char *id, gboolean is_shown, const char *called)
{
  jy_frozen_text_begin (text, kind);
  jy_frozen_text_add (text, id);
  jy_frozen_text_add_int (text, is_shown);
  jy_frozen_text_add (text, called);
  jy_frozen_text_end (text);
}

char *
jy_report_layout_dup_text (const JyReportLayout *self)
{
  GString *text = g_string_new (NULL);

  if (is_delivered (self))
    return g_string_free (text, FALSE);

  jy_frozen_text_begin (text, FORMAT_KIND);
  jy_frozen_text_add_int (text, FORMAT_VERSION);
  jy_frozen_text_end (text);
  for (guint i = 0; i < self->sheets->len; i++)
    {
      const JyLayoutSheet *sheet = self->sheets->pdata[i];

      write_line (text, "sheet", jy_report_sheet_get_id (sheet->which), sheet->is_shown,
                  sheet->name);
      for (guint c = 0; c < sheet->columns->len && !has_delivered_columns (sheet); c++)
        {
          const JyLayoutColumn *column = sheet->columns->pdata[c];

          write_line (text, "column", column->id, column->is_shown, column->title);
        }
    }

  return g_string_free (text, FALSE);
}

JyLayoutSheet *
jy_report_layout_get (const JyReportLayout *self, guint number)
{
  g_return_val_if_fail (number < self->sheets->len, NULL);

  return self->sheets->pdata[number];
}

JyLayoutSheet *
jy_report_layout_find (const JyReportLayout *self, JyReportSheet which)
{
  for (guint i = 0; i < self->sheets->len; i++)
    if (jy_report_layout_get (self, i)->which == which)
      return jy_report_layout_get (self, i);

  return NULL;
}

JyLayoutColumn *
jy_layout_sheet_get (const JyLayoutSheet *self, guint column)
{
  g_return_val_if_fail (column < self->columns->len, NULL);

  return self->columns->pdata[column];
}

JyLayoutColumn *
jy_layout_sheet_add (JyLayoutSheet *self, const char *id)
{
  JyLayoutColumn *column = g_new0 (JyLayoutColumn, 1);

  column->id = g_strdup (id);
  column->is_shown = TRUE;
  column->place = JY_SHEET_NO_COLUMN;
  g_ptr_array_add (self->columns, column);
  return column;
}

static guint
find_column (const JyLayoutSheet *self, const char *id)
{
  for (guint c = 0; c < self->columns->len; c++)
    if (g_str_equal (jy_layout_sheet_get (self, c)->id, id))
      return c;

  return JY_SHEET_NO_COLUMN;
}

void
jy_layout_sheet_complete (JyLayoutSheet *self, const JySheetColumn *columns, guint n)
{
  for (guint place = 0; place < n; place++)
    {
      guint at = find_column (self, columns[place].id);
      JyLayoutColumn *column = at != JY_SHEET_NO_COLUMN
                                 ? jy_layout_sheet_get (self, at)
                                 : jy_layout_sheet_add (self, columns[place].id);

      column->place = place;
      g_free (column->delivered);
      column->delivered = g_strdup (columns[place].title);
      g_free (column->group);
      column->group = g_strdup (columns[place].group);
      if (place == 0)
        {
          column->is_shown = TRUE;
          jy_layout_sheet_move (self, find_column (self, column->id), 0);
        }
    }
}

static int
compare_sheets (gconstpointer a, gconstpointer b)
{
  const JyLayoutSheet *const *one = a;
  const JyLayoutSheet *const *other = b;

  return (int) (*one)->which - (int) (*other)->which;
}

static int
compare_columns (gconstpointer a, gconstpointer b)
{
  const JyLayoutColumn *const *one = a;
  const JyLayoutColumn *const *other = b;

  return ((*one)->place > (*other)->place) - ((*one)->place < (*other)->place);
}

static void
reset_sheet (JyLayoutSheet *self)
{
  self->is_shown = TRUE;
  g_clear_pointer (&self->name, g_free);
  g_ptr_array_sort (self->columns, compare_columns);
  for (guint c = self->columns->len; c > 0; c--)
    {
      JyLayoutColumn *column = jy_layout_sheet_get (self, c - 1);

      column->is_shown = TRUE;
      g_clear_pointer (&column->title, g_free);
      if (column->place == JY_SHEET_NO_COLUMN)
        g_ptr_array_remove_index (self->columns, c - 1);
    }
}

void
jy_report_layout_reset (JyReportLayout *self)
{
  g_ptr_array_sort (self->sheets, compare_sheets);
  for (guint i = 0; i < self->sheets->len; i++)
    reset_sheet (jy_report_layout_get (self, i));
}

static void
move (GPtrArray *list, guint from, guint to)
{
  gpointer moved = list->pdata[from];

  for (; from < to; from++)
    list->pdata[from] = list->pdata[from + 1];
  for (; from > to; from--)
    list->pdata[from] = list->pdata[from - 1];
  list->pdata[to] = moved;
}

void
jy_report_layout_move (JyReportLayout *self, guint from, guint to)
{
  g_return_if_fail (from < self->sheets->len && to < self->sheets->len);

  move (self->sheets, from, to);
}

void
jy_layout_sheet_move (JyLayoutSheet *self, guint from, guint to)
{
  g_return_if_fail (from < self->columns->len && to < self->columns->len);

  move (self->columns, from, to);
}

void
jy_report_layout_get_choice (const JyReportLayout *self, JyReportChoice *choice)
{
  *choice = (JyReportChoice){ 0 };
  for (guint i = 0; i < self->sheets->len; i++)
    if (jy_report_layout_get (self, i)->is_shown)
      choice->sheets[choice->n++] = (guint8) jy_report_layout_get (self, i)->which;
  if (choice->n > 0)
    return;

  for (guint i = 0; i < self->sheets->len; i++)
    choice->sheets[choice->n++] = (guint8) jy_report_layout_get (self, i)->which;
}
