/* jy-language.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-language.h"

#include <locale.h>
#include <string.h>

static const char *const spoken[] = { "zh_CN", "en" };

static gboolean
is_same_language (const char *a, const char *b)
{
  return strncmp (a, b, 2) == 0 && !g_ascii_isalpha (a[2]);
}

const char *
jy_language_choose (const char *setting, const char *const *system)
{
  for (gsize i = 0; i < G_N_ELEMENTS (spoken); i++)
    if (is_same_language (setting, spoken[i]))
      return spoken[i];

  for (gsize i = 0; i < G_N_ELEMENTS (spoken); i++)
    if (system[0] != NULL && is_same_language (system[0], spoken[i]))
      return spoken[i];

  return spoken[0];
}

void
jy_language_apply (const char *setting)
{
  const char *language;

  /* The C library translates nothing in the locale "C", nor in one that is not installed. */
  if (setlocale (LC_ALL, "") == NULL || g_str_equal (setlocale (LC_MESSAGES, NULL), "C"))
    {
      setlocale (LC_CTYPE, "C.UTF-8");
      setlocale (LC_MESSAGES, "C.UTF-8");
    }

  language = jy_language_choose (setting, g_get_language_names ());
  g_setenv ("LANGUAGE", language, TRUE);
}
