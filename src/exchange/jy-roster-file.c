/* jy-roster-file.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-roster-file.h"

#include <glib/gi18n.h>

#include "jy-error.h"

static void
sheet_free (gpointer data)
{
  JyRosterSheet *sheet = data;

  g_free (sheet->name);
  g_clear_pointer (&sheet->columns, jy_roster_columns_free);
  g_free (sheet);
}

void
jy_roster_file_free (JyRosterFile *self)
{
  if (self == NULL)
    return;

  g_free (self->path);
  g_ptr_array_unref (self->sheets);
  g_free (self);
}

static gboolean
has_roster (const JyRosterFile *self)
{
  for (guint i = 0; i < self->sheets->len; i++)
    {
      const JyRosterSheet *sheet = g_ptr_array_index (self->sheets, i);

      if (sheet->columns != NULL && sheet->columns->header_row > 0)
        return TRUE;
    }

  return FALSE;
}

static gboolean
find_columns (JyRosterFile *self, JyTableReader *reader, const JyRosterWords *words, GError **error)
{
  for (guint i = 0; i < jy_table_reader_get_n_sheets (reader); i++)
    {
      JyRosterSheet *sheet = g_new0 (JyRosterSheet, 1);

      g_ptr_array_add (self->sheets, sheet);
      sheet->name = g_strdup (jy_table_reader_get_sheet_name (reader, i));
      sheet->is_hidden = jy_table_reader_is_sheet_hidden (reader, i);
      if (sheet->is_hidden)
        continue;
      sheet->columns = jy_roster_columns_find (reader, i, words, error);
      if (sheet->columns == NULL)
        return FALSE;
    }

  return TRUE;
}

JyRosterFile *
jy_roster_file_open (const char *path,
                     const JyRosterWords *words,
                     GCancellable *cancellable,
                     GError **error)
{
  g_autoptr (JyTableReader) reader = jy_table_reader_open (path, cancellable, error);
  g_autoptr (JyRosterFile) self = NULL;
  g_autofree char *name = NULL;

  if (reader == NULL)
    return NULL;

  self = g_new0 (JyRosterFile, 1);
  self->path = g_strdup (path);
  self->sheets = g_ptr_array_new_with_free_func (sheet_free);
  if (!find_columns (self, reader, words, error))
    return NULL;
  if (has_roster (self))
    return g_steal_pointer (&self);

  name = g_path_get_basename (path);
  g_set_error (
    error, JY_ERROR, JY_ERROR_FILE,
    _("“%s” has no row of headings with a name and at least two other columns of a roster;"
      " add one above the rows."),
    name);
  return NULL;
}
