/* jy-test-xlsx.h - what a workbook that was written says: the formulas, links and charts of its
 * parts
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <string.h>

#include "jy-table-reader.h"
#include "jy-zip-reader.h"

/* Returns: (transfer full) (nullable): a part as it is, with & and quotes as they were */
static inline char *
jy_test_read_part (const char *path, const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JyZipReader) zip = jy_zip_reader_open_own (path);
  g_autoptr (JyZipPart) part = NULL;
  GString *text = g_string_new (NULL);
  char buffer[4096];
  gssize n;

  g_assert_nonnull (zip);
  if (!jy_zip_reader_has (zip, name))
    return g_string_free (text, TRUE);

  part = jy_zip_part_open (zip, name, &error);
  g_assert_no_error (error);
  while ((n = jy_zip_part_read (part, buffer, sizeof buffer, &error)) > 0)
    g_string_append_len (text, buffer, n);
  g_assert_no_error (error);
  g_string_replace (text, "&quot;", "\"", 0);
  g_string_replace (text, "&apos;", "'", 0);
  g_string_replace (text, "&lt;", "<", 0);
  g_string_replace (text, "&gt;", ">", 0);
  g_string_replace (text, "&amp;", "&", 0);
  return g_string_free (text, FALSE);
}

static inline char *
jy_test_read_sheet (const char *path, guint sheet)
{
  g_autofree char *name = g_strdup_printf ("xl/worksheets/sheet%u.xml", sheet + 1);

  return jy_test_read_part (path, name);
}

/* Returns: (transfer full) (nullable): what stands between @before and @after in @text, behind
 * @start */
static inline char *
jy_test_cut (const char *text, const char *start, const char *before, const char *after)
{
  const char *from = strstr (text, start);
  const char *to;

  from = from != NULL ? strstr (from, before) : NULL;
  to = from != NULL ? strstr (from + strlen (before), after) : NULL;
  return to != NULL ? g_strndup (from + strlen (before), (gsize) (to - from - strlen (before)))
                    : NULL;
}

/* Returns: (transfer full) (nullable): all of a cell: <f>…</f><v>…</v> */
static inline char *
jy_test_cut_cell (const char *xml, const char *cell)
{
  g_autofree char *start = g_strdup_printf ("<c r=\"%s\"", cell);

  return jy_test_cut (xml, start, ">", "</c>");
}

/* Returns: the number of a cell; 0 for one that is no number */
static inline double
jy_test_read_number (const char *xml, const char *cell)
{
  g_autofree char *all = jy_test_cut_cell (xml, cell);
  g_autofree char *value = all != NULL ? jy_test_cut (all, "", "<v>", "</v>") : NULL;

  return value != NULL ? g_ascii_strtod (value, NULL) : 0;
}

/* "AB12" is in column 27. */
static inline guint
jy_test_get_column (const char *cell)
{
  guint column = 0;

  for (; g_ascii_isupper (*cell); cell++)
    column = column * 26 + (guint) (*cell - 'A') + 1;
  return column - 1;
}

/* Whether a sheet of @path is called @name, as a formula says it. */
static inline gboolean
jy_test_has_sheet (const char *path, const char *quoted)
{
  g_autoptr (JyTableReader) reader = jy_table_reader_open (path, NULL, NULL);
  GString *name = g_string_new (quoted);
  gboolean found = FALSE;

  if (name->str[0] == '\'')
    {
      g_string_erase (name, 0, 1);
      g_string_truncate (name, name->len - 1);
      g_string_replace (name, "''", "'", 0);
    }
  for (guint i = 0; i < jy_table_reader_get_n_sheets (reader) && !found; i++)
    found = g_str_equal (jy_table_reader_get_sheet_name (reader, i), name->str);
  g_string_free (name, TRUE);
  return found;
}
