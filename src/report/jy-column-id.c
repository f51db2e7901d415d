/* jy-column-id.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-column-id.h"

static void
add_word (GString *id, const char *text)
{
  gboolean is_apart = id->len > 0;
  gboolean is_field = FALSE;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == '{' || c == '}')
        is_field = c == '{';
      if (is_field || (!g_unichar_isalnum (c) && c != '%'))
        {
          is_apart = id->len > 0;
          continue;
        }
      if ((is_apart || c == '%') && id->len > 0)
        g_string_append_c (id, '-');
      if (c == '%')
        g_string_append (id, "percent");
      else
        g_string_append_unichar (id, g_unichar_tolower (c));
      is_apart = FALSE;
    }
}

char *
jy_column_dup_id (const char *group, const char *title)
{
  GString *id = g_string_new (NULL);

  if (group != NULL)
    add_word (id, group);
  add_word (id, title);
  return g_string_free (id, FALSE);
}

char *
jy_column_dup_group_id (const char *group)
{
  return group != NULL ? jy_column_dup_id (NULL, group) : NULL;
}
