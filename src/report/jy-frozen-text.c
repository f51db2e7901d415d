/* jy-frozen-text.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-frozen-text.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-error.h"

#define NO_TEXT "\\-"

void
jy_frozen_text_begin (GString *self, const char *kind)
{
  g_string_append (self, kind);
}

void
jy_frozen_text_escape (GString *self, const char *field)
{
  for (const char *p = field; *p != '\0'; p++)
    switch (*p)
      {
      case '\t':
        g_string_append (self, "\\t");
        break;
      case '\n':
        g_string_append (self, "\\n");
        break;
      case '\\':
        g_string_append (self, "\\\\");
        break;
      default:
        g_string_append_c (self, *p);
        break;
      }
}

void
jy_frozen_text_add (GString *self, const char *field)
{
  g_string_append_c (self, '\t');
  if (field == NULL)
    g_string_append (self, NO_TEXT);
  else
    jy_frozen_text_escape (self, field);
}

void
jy_frozen_text_add_int (GString *self, gint64 value)
{
  g_string_append_printf (self, "\t%" G_GINT64_FORMAT, value);
}

void
jy_frozen_text_add_number (GString *self, double value)
{
  char digits[G_ASCII_DTOSTR_BUF_SIZE];

  jy_frozen_text_add (self, g_ascii_dtostr (digits, sizeof digits, value));
}

void
jy_frozen_text_add_date (GString *self, const GDate *date)
{
  char day[JY_DATE_TEXT_SIZE];

  jy_date_to_text (date, day);
  jy_frozen_text_add (self, day);
}

void
jy_frozen_text_end (GString *self)
{
  g_string_append_c (self, '\n');
}

void
jy_frozen_text_add_line (GString *self, const char *kind, const char *field)
{
  jy_frozen_text_begin (self, kind);
  jy_frozen_text_add (self, field);
  jy_frozen_text_end (self);
}

void
jy_frozen_reader_init (JyFrozenReader *self, const char *text)
{
  self->at = text;
  self->line = g_string_new (NULL);
  self->fields = g_ptr_array_new ();
}

void
jy_frozen_reader_clear (JyFrozenReader *self)
{
  if (self->line != NULL)
    g_string_free (self->line, TRUE);
  self->line = NULL;
  g_clear_pointer (&self->fields, g_ptr_array_unref);
}

/* Puts what @from escapes in its place.  Returns: %NULL if it says that there is no text */
static char *
unescape (char *from)
{
  char *to = from;

  if (g_str_equal (from, NO_TEXT))
    return NULL;

  for (const char *p = from; *p != '\0'; p++)
    if (*p != '\\' || p[1] == '\0')
      *to++ = *p;
    else
      {
        p++;
        *to++ = *p == 't' ? '\t' : *p == 'n' ? '\n' : *p;
      }
  *to = '\0';

  return from;
}

gboolean
jy_frozen_reader_next (JyFrozenReader *self)
{
  const char *end = strchr (self->at, '\n');
  char *field;

  g_ptr_array_set_size (self->fields, 0);
  if (end == NULL) /* what is cut off is no line */
    return FALSE;

  g_string_truncate (self->line, 0);
  g_string_append_len (self->line, self->at, end - self->at);
  self->at = end + 1;

  for (field = self->line->str; field != NULL;)
    {
      char *tab = strchr (field, '\t');

      if (tab != NULL)
        *tab = '\0';
      g_ptr_array_add (self->fields, unescape (field));
      field = tab != NULL ? tab + 1 : NULL;
    }

  return TRUE;
}

gboolean
jy_frozen_reader_is (const JyFrozenReader *self, const char *kind)
{
  return self->fields->len > 0 && g_strcmp0 (g_ptr_array_index (self->fields, 0), kind) == 0;
}

const char *
jy_frozen_reader_get (const JyFrozenReader *self, guint field)
{
  return field + 1 < self->fields->len ? g_ptr_array_index (self->fields, field + 1) : NULL;
}

gint64
jy_frozen_reader_get_int (const JyFrozenReader *self, guint field)
{
  const char *text = jy_frozen_reader_get (self, field);

  return text != NULL ? g_ascii_strtoll (text, NULL, 10) : 0;
}

guint
jy_frozen_reader_get_n (const JyFrozenReader *self)
{
  return self->fields->len > 0 ? self->fields->len - 1 : 0;
}

gboolean
jy_frozen_reader_open (JyFrozenReader *self, const char *kind, gint64 version, GError **error)
{
  if (jy_frozen_reader_next (self) && jy_frozen_reader_is (self, kind) &&
      jy_frozen_reader_get_int (self, 0) <= version)
    return TRUE;

  g_set_error_literal (error, JY_ERROR, JY_ERROR_TOO_NEW,
                       _("A newer version of the program closed this period.  Install the newer "
                         "version to open it."));
  return FALSE;
}
