/* jy-workbook-text.c - texts as a workbook can hold them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "jy-workbook-private.h"

#define MAX_TEXT 32767

static gboolean
is_allowed (gunichar c)
{
  return (!g_unichar_iscntrl (c) || c == '\n' || c == '\t') && (c & 0xfffe) != 0xfffe &&
         (c < 0xfdd0 || c > 0xfdef);
}

/* "_x000D_" in a text would be read as the character it means. */
static gboolean
is_escape (const char *text)
{
  if (text[0] != '_' || text[1] != 'x')
    return FALSE;
  for (guint i = 2; i < 6; i++)
    if (!g_ascii_isxdigit (text[i]))
      return FALSE;
  return text[6] == '_';
}

gboolean
jy_workbook_text_is_plain (const char *text)
{
  const char *p;

  for (p = text; *p != '\0'; p++)
    {
      guint8 c = (guint8) *p;

      /* Controls (also those after 0xc2), what non-characters begin with, and escapes. */
      if (c < ' ' || c == 0x7f || c == 0xc2 || c >= 0xef || (c == '_' && p[1] == 'x'))
        return FALSE;
    }

  return p - text <= MAX_TEXT && g_utf8_validate (text, p - text, NULL);
}

char *
jy_workbook_dup_text (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  GString *cleaned = g_string_sized_new (strlen (valid));
  gsize cut = 0; /* where the last place for "…" begins */
  guint n = 0;

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      const char *escape = is_escape (p) ? "_x005F" : "";
      guint n_more = (guint) strlen (escape) + 1;

      if (!is_allowed (c))
        continue;
      if (n + n_more > MAX_TEXT)
        {
          g_string_truncate (cleaned, cut);
          g_string_append (cleaned, "…");
          break;
        }
      if (n < MAX_TEXT)
        cut = cleaned->len;
      g_string_append (cleaned, escape);
      g_string_append_unichar (cleaned, c);
      n += n_more;
    }

  return g_string_free (cleaned, FALSE);
}
