/* jy-xlsx-strings.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-xlsx-strings.h"

#include <string.h>

#include "jy-table-fault.h"
#include "jy-xml-stream.h"

struct _JyXlsxStrings
{
  GString *text;  /* one after another, each with its NUL */
  GArray *starts; /* guint32: where in @text */

  /* While reading. */
  JyXmlStream *stream;
  const char *path;
  gboolean is_in_item;
  gboolean is_in_text;
  guint n_phonetic; /* inside how many elements of readings, which are not the text */
};

static void
fail (JyXlsxStrings *self, JyTableFault fault)
{
  GError *error = NULL;

  jy_table_fault_set (fault, self->path, 0, &error);
  jy_xml_stream_fail (self->stream, error);
}

static void
start_cb (gpointer data, const char *name, const char **attributes G_GNUC_UNUSED)
{
  JyXlsxStrings *self = data;

  if (strcmp (name, "si") == 0)
    {
      guint32 start = (guint32) self->text->len;

      if (self->text->len + (self->starts->len + 1) * sizeof start > JY_XLSX_MAX_STRINGS)
        fail (self, JY_TABLE_FAULT_TOO_MUCH);
      g_array_append_val (self->starts, start);
      self->is_in_item = TRUE;
    }
  else if (strcmp (name, "rPh") == 0)
    self->n_phonetic++;
  else if (strcmp (name, "t") == 0)
    self->is_in_text = self->is_in_item && self->n_phonetic == 0;
}

static void
end_cb (gpointer data, const char *name)
{
  JyXlsxStrings *self = data;

  if (strcmp (name, "t") == 0)
    self->is_in_text = FALSE;
  else if (strcmp (name, "rPh") == 0)
    self->n_phonetic--;
  else if (strcmp (name, "si") == 0 && self->is_in_item)
    {
      gsize start = g_array_index (self->starts, guint32, self->starts->len - 1);

      jy_xlsx_text_unescape (self->text, start);
      g_string_append_c (self->text, '\0');
      self->is_in_item = FALSE;
    }
}

static void
text_cb (gpointer data, const char *text, gsize length)
{
  JyXlsxStrings *self = data;

  if (!self->is_in_text)
    return;
  if (self->text->len + length > JY_XLSX_MAX_STRINGS)
    fail (self, JY_TABLE_FAULT_TOO_MUCH);
  else
    g_string_append_len (self->text, text, (gssize) length);
}

JyXlsxStrings *
jy_xlsx_strings_read (const char *path, JyByteSource source, gpointer source_data, GError **error)
{
  static const JyXmlHandlers handlers = { start_cb, end_cb, text_cb };
  g_autoptr (JyXlsxStrings) self = g_new0 (JyXlsxStrings, 1);
  g_autoptr (JyXmlStream) stream = jy_xml_stream_new (path, &handlers, self, source, source_data);

  self->text = g_string_new (NULL);
  self->starts = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->path = path;
  self->stream = stream;

  if (jy_xml_stream_run (stream, error) != JY_STEP_DONE)
    return NULL;

  self->stream = NULL;
  self->path = NULL;
  return g_steal_pointer (&self);
}

void
jy_xlsx_strings_free (JyXlsxStrings *self)
{
  g_string_free (self->text, TRUE);
  g_array_unref (self->starts);
  g_free (self);
}

const char *
jy_xlsx_strings_get (JyXlsxStrings *self, guint64 index)
{
  if (index >= self->starts->len)
    return NULL;
  return self->text->str + g_array_index (self->starts, guint32, index);
}

/* Returns: the character that "_xHHHH_" at @text means, -1 if it is none */
static int
read_escape (const char *text)
{
  int code = 0;

  if (text[0] != '_' || text[1] != 'x')
    return -1;
  for (guint i = 2; i < 6; i++)
    {
      if (!g_ascii_isxdigit (text[i]))
        return -1;
      code = code * 16 + g_ascii_xdigit_value (text[i]);
    }
  return text[6] == '_' ? code : -1;
}

void
jy_xlsx_text_unescape (GString *text, gsize start)
{
  gsize out = start;

  if (memmem (text->str + start, text->len - start, "_x", 2) == NULL)
    return;

  for (gsize i = start; i < text->len;)
    {
      int code = read_escape (text->str + i);

      if (code < 0)
        {
          text->str[out++] = text->str[i++];
          continue;
        }
      if (code == '\n' || code == '\t' || code >= ' ')
        out += (gsize) g_unichar_to_utf8 ((gunichar) code, text->str + out);
      i += 7;
    }

  g_string_truncate (text, out);
}
