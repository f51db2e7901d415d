/* jy-report-layout.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-report-layout-private.h"

static void
free_group (gpointer data)
{
  JyLayoutGroup *self = data;

  g_free (self->id);
  g_free (self->title);
  g_free (self->delivered);
  g_free (self);
}

static void
free_column (gpointer data)
{
  JyLayoutColumn *self = data;

  g_free (self->id);
  g_free (self->title);
  g_free (self->delivered);
  g_free (self);
}

static void
free_sheet (gpointer data)
{
  JyLayoutSheet *self = data;

  g_free (self->name);
  g_ptr_array_unref (self->columns);
  g_ptr_array_unref (self->groups);
  g_free (self);
}

JyLayoutSheet *
jy_report_layout_add_sheet (JyReportLayout *self, JyReportSheet which)
{
  JyLayoutSheet *sheet = g_new0 (JyLayoutSheet, 1);

  sheet->which = which;
  sheet->is_shown = TRUE;
  sheet->columns = g_ptr_array_new_with_free_func (free_column);
  sheet->groups = g_ptr_array_new_with_free_func (free_group);
  g_ptr_array_add (self->sheets, sheet);
  return sheet;
}

JyReportLayout *
jy_report_layout_new_empty (void)
{
  JyReportLayout *self = g_new0 (JyReportLayout, 1);

  self->sheets = g_ptr_array_new_with_free_func (free_sheet);
  return self;
}

void
jy_report_layout_add_missing (JyReportLayout *self)
{
  for (guint which = 1; which < JY_N_REPORT_SHEETS; which++)
    if (jy_report_layout_find (self, (JyReportSheet) which) == NULL)
      jy_report_layout_add_sheet (self, (JyReportSheet) which);
}

JyReportLayout *
jy_report_layout_new (void)
{
  JyReportLayout *self = jy_report_layout_new_empty ();

  jy_report_layout_add_missing (self);
  return self;
}

void
jy_report_layout_free (JyReportLayout *self)
{
  g_ptr_array_unref (self->sheets);
  g_free (self);
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

JyLayoutGroup *
jy_layout_sheet_find_group (const JyLayoutSheet *self, const char *id)
{
  for (guint g = 0; g < self->groups->len; g++)
    {
      JyLayoutGroup *group = self->groups->pdata[g];

      if (g_str_equal (group->id, id))
        return group;
    }

  return NULL;
}

JyLayoutGroup *
jy_layout_sheet_ensure_group (JyLayoutSheet *self, const char *id)
{
  JyLayoutGroup *group = jy_layout_sheet_find_group (self, id);

  if (group == NULL)
    {
      group = g_new0 (JyLayoutGroup, 1);
      group->id = g_strdup (id);
      g_ptr_array_add (self->groups, group);
    }
  return group;
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

static void
put_unknown_last (JyLayoutSheet *self)
{
  guint n = self->columns->len;

  for (guint i = 0, c = 0; i < n; i++)
    if (jy_layout_sheet_get (self, c)->place == JY_SHEET_NO_COLUMN)
      jy_layout_sheet_move (self, c, n - 1);
    else
      c++;
}

static void
learn_group (JyLayoutSheet *self, JyLayoutColumn *column, const JySheetColumn *delivered)
{
  column->group =
    delivered->group_id != NULL ? jy_layout_sheet_ensure_group (self, delivered->group_id) : NULL;
  if (column->group == NULL)
    return;

  g_free (column->group->delivered);
  column->group->delivered = g_strdup (delivered->group);
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
      learn_group (self, column, &columns[place]);
      if (place == 0)
        {
          column->is_shown = TRUE;
          jy_layout_sheet_move (self, find_column (self, column->id), 0);
        }
    }
  put_unknown_last (self);
}

void
jy_layout_call (char **name, const char *text, const char *delivered)
{
  g_free (*name);
  *name = g_str_equal (text, delivered) ? NULL : g_strdup (text);
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
  for (guint g = 0; g < self->groups->len; g++)
    g_clear_pointer (&((JyLayoutGroup *) self->groups->pdata[g])->title, g_free);
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
