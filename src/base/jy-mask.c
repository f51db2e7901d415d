/* jy-mask.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-mask.h"

#include <string.h>

#define N_HIDDEN 4

/* @n characters of @text from @from on become stars; fewer if it is shorter. */
static char *
hide (const char *text, glong from, glong n)
{
  g_autofree char *valid = g_utf8_make_valid (text != NULL ? text : "", -1);
  GString *result = g_string_new (NULL);
  glong i = 0;

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p), i++)
    if (i >= from && i < from + n)
      g_string_append_c (result, '*');
    else
      g_string_append_unichar (result, g_utf8_get_char (p));

  return g_string_free (result, FALSE);
}

static glong
length (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text != NULL ? text : "", -1);

  return g_utf8_strlen (valid, -1);
}

char *
jy_mask_id_number (const char *number)
{
  return hide (number, MAX (length (number) - N_HIDDEN, 0), N_HIDDEN);
}

char *
jy_mask_phone (const char *phone)
{
  /* 138****5678; of a short number the last four stay hidden instead of shown. */
  return hide (phone, MAX (length (phone) - 2 * N_HIDDEN, 0), N_HIDDEN);
}
