/* jy-report-layout-text.c - a layout as lines of text, and back
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-frozen-text.h"
#include "jy-report-layout-private.h"

#define FORMAT_KIND "report-layout"
#define FORMAT_VERSION 1

/* What an earlier program knows nothing of is left out. */
static JyLayoutSheet *
read_sheet (JyReportLayout *self, const JyFrozenReader *line)
{
  const char *id = jy_frozen_reader_get (line, 0);
  JyReportSheet which = id != NULL ? jy_report_sheet_find (id) : JY_REPORT_NO_SHEET;
  JyLayoutSheet *sheet;

  if (which == JY_REPORT_NO_SHEET || jy_report_layout_find (self, which) != NULL)
    return NULL;

  sheet = jy_report_layout_add_sheet (self, which);
  sheet->is_shown = jy_frozen_reader_get_int (line, 1) != 0;
  sheet->name = g_strdup (jy_frozen_reader_get (line, 2));
  return sheet;
}

static void
read_group (JyLayoutSheet *sheet, const JyFrozenReader *line)
{
  const char *id = jy_frozen_reader_get (line, 0);
  JyLayoutGroup *group = id != NULL ? jy_layout_sheet_ensure_group (sheet, id) : NULL;

  if (group == NULL || group->title != NULL)
    return;

  group->title = g_strdup (jy_frozen_reader_get (line, 1));
}

static void
read_column (JyLayoutSheet *sheet, const JyFrozenReader *line)
{
  const char *id = jy_frozen_reader_get (line, 0);
  const char *group = jy_frozen_reader_get (line, 3);
  JyLayoutColumn *column;

  if (id == NULL)
    return;

  column = jy_layout_sheet_add (sheet, id);
  column->is_shown = jy_frozen_reader_get_int (line, 1) != 0;
  column->title = g_strdup (jy_frozen_reader_get (line, 2));
  column->group = group != NULL ? jy_layout_sheet_ensure_group (sheet, group) : NULL;
}

JyReportLayout *
jy_report_layout_parse (const char *text, GError **error)
{
  g_autoptr (JyReportLayout) self = jy_report_layout_new_empty ();
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
        else if (jy_frozen_reader_is (&line, "group") && sheet != NULL)
          read_group (sheet, &line);
        else if (jy_frozen_reader_is (&line, "column") && sheet != NULL)
          read_column (sheet, &line);
    }

  jy_report_layout_add_missing (self);
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
has_delivered_groups (const JyLayoutSheet *self)
{
  for (guint g = 0; g < self->groups->len; g++)
    if (((const JyLayoutGroup *) self->groups->pdata[g])->title != NULL)
      return FALSE;

  return TRUE;
}

static gboolean
is_delivered (const JyReportLayout *self)
{
  for (guint i = 0; i < self->sheets->len; i++)
    {
      const JyLayoutSheet *sheet = self->sheets->pdata[i];

      if (sheet->which != (JyReportSheet) (i + 1) || !sheet->is_shown || sheet->name != NULL ||
          !has_delivered_columns (sheet) || !has_delivered_groups (sheet))
        return FALSE;
    }

  return TRUE;
}

/* "group": its id and what it is called. */
static void
write_groups (GString *text, const JyLayoutSheet *sheet)
{
  for (guint g = 0; g < sheet->groups->len; g++)
    {
      const JyLayoutGroup *group = sheet->groups->pdata[g];

      if (group->title == NULL)
        continue;
      jy_frozen_text_begin (text, "group");
      jy_frozen_text_add (text, group->id);
      jy_frozen_text_add (text, group->title);
      jy_frozen_text_end (text);
    }
}

/* "column": its id, whether it is shown, what it is called, the id of its group. */
static void
write_columns (GString *text, const JyLayoutSheet *sheet)
{
  for (guint c = 0; c < sheet->columns->len && !has_delivered_columns (sheet); c++)
    {
      const JyLayoutColumn *column = sheet->columns->pdata[c];

      jy_frozen_text_begin (text, "column");
      jy_frozen_text_add (text, column->id);
      jy_frozen_text_add_int (text, column->is_shown);
      jy_frozen_text_add (text, column->title);
      jy_frozen_text_add (text, column->group != NULL ? column->group->id : NULL);
      jy_frozen_text_end (text);
    }
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

      jy_frozen_text_begin (text, "sheet");
      jy_frozen_text_add (text, jy_report_sheet_get_id (sheet->which));
      jy_frozen_text_add_int (text, sheet->is_shown);
      jy_frozen_text_add (text, sheet->name);
      jy_frozen_text_end (text);
      write_groups (text, sheet);
      write_columns (text, sheet);
    }

  return g_string_free (text, FALSE);
}
