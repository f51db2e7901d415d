/* jy-xlsx-styles.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-xlsx-styles.h"

#include <string.h>

#include "jy-table-fault.h"
#include "jy-xml-stream.h"

/* Spreadsheet programs allow 64,000 styles and far fewer formats. */
#define MAX_STYLES 65536
#define MAX_DIGITS 30

struct _JyXlsxStyles
{
  GArray *formats;     /* gint8 by style */
  GHashTable *customs; /* id of a number format → what it looks like */
  gboolean is_in_cells;
};

/* The built-in formats of dates and times (ECMA-376, 18.8.30), East Asian ones included. */
static int
judge_built_in (guint64 id)
{
  if (id == 14 || id == 15 || id == 16 || id == 17 || id == 22 || (id >= 27 && id <= 31) ||
      id == 36 || (id >= 50 && id <= 54) || id == 57 || id == 58)
    return JY_XLSX_DATE;
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id == 55 ||
      id == 56)
    return JY_XLSX_TIME;
  return JY_XLSX_PLAIN;
}

/* Goes past what stands in quotes, behind a backslash or an underscore, or in brackets. */
static const char *
skip_literal (const char *p)
{
  const char *end = NULL;

  if (*p == '"')
    end = strchr (p + 1, '"');
  else if (*p == '[')
    end = strchr (p, ']');
  else if (*p == '\\' || *p == '_' || *p == '*')
    end = p[1] != '\0' ? p + 1 : p;
  else
    return p;

  return end != NULL ? end + 1 : p + strlen (p);
}

static int
judge_code (const char *code)
{
  gsize n_zeros = strspn (code, "0");
  gboolean has_time = FALSE;

  if (n_zeros > 1 && n_zeros <= MAX_DIGITS && (code[n_zeros] == '\0' || code[n_zeros] == ';'))
    return (int) n_zeros;
  if (g_ascii_strncasecmp (code, "general", 7) == 0)
    return JY_XLSX_PLAIN;

  for (const char *p = code; *p != '\0' && *p != ';';)
    {
      const char *next = skip_literal (p);

      if (next != p)
        {
          p = next;
          continue;
        }
      /* In Chinese formats also e (a year) and aaa (a weekday) occur; E+ is an exponent. */
      if (strchr ("yYdD", *p) != NULL || (*p == 'e' && p[1] != '+' && p[1] != '-'))
        return JY_XLSX_DATE;
      has_time = has_time || strchr ("hHmMsS", *p) != NULL;
      p++;
    }

  return has_time ? JY_XLSX_TIME : JY_XLSX_PLAIN;
}

int
jy_xlsx_format_judge (guint64 id, const char *code)
{
  return code != NULL ? judge_code (code) : judge_built_in (id);
}

static guint64
read_number (const char **attributes, const char *name)
{
  const char *text = jy_xml_get_attribute (attributes, name);

  return text != NULL ? g_ascii_strtoull (text, NULL, 10) : 0;
}

static void
add_custom (JyXlsxStyles *self, const char **attributes)
{
  const char *code = jy_xml_get_attribute (attributes, "formatCode");
  guint64 id = read_number (attributes, "numFmtId");

  if (code != NULL && id < G_MAXUINT && g_hash_table_size (self->customs) < MAX_STYLES)
    g_hash_table_insert (self->customs, GUINT_TO_POINTER ((guint) id),
                         GINT_TO_POINTER (jy_xlsx_format_judge (id, code)));
}

static void
add_style (JyXlsxStyles *self, const char **attributes)
{
  guint64 id = read_number (attributes, "numFmtId");
  gpointer custom = NULL;
  gint8 format;

  if (self->formats->len >= MAX_STYLES)
    return;

  if (id < G_MAXUINT &&
      g_hash_table_lookup_extended (self->customs, GUINT_TO_POINTER ((guint) id), NULL, &custom))
    format = (gint8) GPOINTER_TO_INT (custom);
  else
    format = (gint8) jy_xlsx_format_judge (id, NULL);
  g_array_append_val (self->formats, format);
}

static void
start_cb (gpointer data, const char *name, const char **attributes)
{
  JyXlsxStyles *self = data;

  if (strcmp (name, "numFmt") == 0)
    add_custom (self, attributes);
  else if (strcmp (name, "cellXfs") == 0)
    self->is_in_cells = TRUE;
  else if (self->is_in_cells && strcmp (name, "xf") == 0)
    add_style (self, attributes);
}

static void
end_cb (gpointer data, const char *name)
{
  JyXlsxStyles *self = data;

  if (strcmp (name, "cellXfs") == 0)
    self->is_in_cells = FALSE;
}

JyXlsxStyles *
jy_xlsx_styles_read (const char *path, JyByteSource source, gpointer source_data, GError **error)
{
  static const JyXmlHandlers handlers = { start_cb, end_cb, NULL };
  g_autoptr (JyXlsxStyles) self = g_new0 (JyXlsxStyles, 1);
  g_autoptr (JyXmlStream) stream = jy_xml_stream_new (path, &handlers, self, source, source_data);

  self->formats = g_array_new (FALSE, FALSE, sizeof (gint8));
  self->customs = g_hash_table_new (NULL, NULL);

  if (jy_xml_stream_run (stream, error) != JY_STEP_DONE)
    return NULL;
  return g_steal_pointer (&self);
}

void
jy_xlsx_styles_free (JyXlsxStyles *self)
{
  g_array_unref (self->formats);
  g_hash_table_unref (self->customs);
  g_free (self);
}

int
jy_xlsx_styles_get (JyXlsxStyles *self, guint64 style)
{
  return style < self->formats->len ? g_array_index (self->formats, gint8, style) : JY_XLSX_PLAIN;
}
