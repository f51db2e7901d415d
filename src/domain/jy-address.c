/* jy-address.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-address.h"

#include <string.h>

/* What the name of a street or of a village's group ends with. */
static const char *const endings[] = { "大道", "路", "街", "巷", "弄", "胡同", "组", "屯", "湾" };

char *
jy_address_dup_street (const char *address)
{
  const char *end = address;

  for (gsize i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      const char *found = g_strrstr (address, endings[i]);

      if (found != NULL && found > address && found + strlen (endings[i]) > end)
        end = found + strlen (endings[i]);
    }

  return g_strndup (address, (gsize) (end - address));
}

int
jy_address_compare (const char *a, const char *b)
{
  while (*a != '\0' && *b != '\0')
    {
      if (g_ascii_isdigit (*a) && g_ascii_isdigit (*b))
        {
          char *after_a, *after_b;
          guint64 first = g_ascii_strtoull (a, &after_a, 10);
          guint64 second = g_ascii_strtoull (b, &after_b, 10);

          if (first != second)
            return first < second ? -1 : 1;
          a = after_a;
          b = after_b;
        }
      else if (*a != *b)
        break;
      else
        {
          a++;
          b++;
        }
    }

  return (int) (guchar) *a - (int) (guchar) *b;
}
