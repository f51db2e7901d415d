/* jy-text.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-text.h"

#include <string.h>
#include <unicode/unorm2.h>

#define MIDDLE_DOT 0xB7
#define MIN_PHONE 5 /* digits: the shortest service numbers */
#define MOBILE 11   /* digits of a mobile number, the first a 1 */

static gboolean
is_blank (gunichar c)
{
  return c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v' || c == 0x85 ||
         g_unichar_isspace (c) || g_unichar_type (c) == G_UNICODE_SPACE_SEPARATOR ||
         g_unichar_type (c) == G_UNICODE_LINE_SEPARATOR ||
         g_unichar_type (c) == G_UNICODE_PARAGRAPH_SEPARATOR;
}

/* What a person cannot see and a file should not hold: controls, zero width, direction marks,
 * code points that are no characters. */
static gboolean
is_invisible (gunichar c)
{
  GUnicodeType type = g_unichar_type (c);

  return type == G_UNICODE_CONTROL || type == G_UNICODE_FORMAT || (c & 0xFFFE) == 0xFFFE ||
         (c >= 0xFDD0 && c <= 0xFDEF);
}

static gunichar
narrow (gunichar c)
{
  return c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c;
}

/* Whether @text is what nearly all texts are: visible ASCII and the common Chinese characters,
 * which no normal form changes, with single blanks between them.  Anything else, also what is no
 * UTF-8, takes the long way. */
static gboolean
is_plain (const char *text)
{
  const guchar *p = (const guchar *) text;

  if (*p == ' ')
    return FALSE;
  while (*p != '\0')
    {
      if (*p < 0x80)
        {
          if (*p < ' ' || *p == 0x7f || (*p == ' ' && (p[1] == ' ' || p[1] == '\0')))
            return FALSE;
          p++;
        }
      /* U+4E00 to U+9FFF */
      else if (*p >= 0xe4 && *p <= 0xe9 && (p[1] & 0xc0) == 0x80 && (p[2] & 0xc0) == 0x80 &&
               (*p > 0xe4 || p[1] >= 0xb8))
        p += 3;
      else
        return FALSE;
    }

  return TRUE;
}

char *
jy_text_clean (const char *text)
{
  g_autofree char *valid = NULL;
  g_autoptr (GString) kept = NULL;
  gboolean blank = FALSE;

  if (text == NULL || is_plain (text))
    return g_strdup (text != NULL ? text : "");

  valid = g_utf8_make_valid (text, -1);
  kept = g_string_sized_new (strlen (valid));
  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = narrow (g_utf8_get_char (p));

      if (is_blank (c))
        blank = TRUE;
      else if (!is_invisible (c))
        {
          if (blank && kept->len > 0)
            g_string_append_c (kept, ' ');
          blank = FALSE;
          g_string_append_unichar (kept, c);
        }
    }

  return g_utf8_normalize (kept->str, (gssize) kept->len, G_NORMALIZE_DEFAULT_COMPOSE);
}

/* NFKC with case folding, as ICU has it in one step; @text is valid. */
static char *
fold_case (const char *text)
{
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *folding = unorm2_getNFKCCasefoldInstance (&status);
  g_autofree gunichar2 *from = NULL;
  g_autofree gunichar2 *to = NULL;
  glong n = 0;
  gint32 size;

  g_assert (U_SUCCESS (status));
  from = g_utf8_to_utf16 (text, -1, NULL, &n, NULL);
  g_assert (from != NULL);

  size = (gint32) n * 18 + 1; /* no character grows by more (U+FDFA) */
  to = g_new (gunichar2, size);
  size = unorm2_normalize (folding, (const UChar *) from, (gint32) n, (UChar *) to, size, &status);
  g_assert (U_SUCCESS (status));

  return g_utf16_to_utf8 (to, size, NULL, NULL, NULL);
}

static gboolean
is_dot (gunichar c)
{
  return c == 0x2022 || c == 0x2027 || c == 0x2219 || c == 0x22C5 || c == 0x30FB || c == 0x387;
}

/* @plain: (transfer full): see is_plain() */
static char *
fold_plain (char *plain)
{
  char *to = plain;

  for (const char *p = plain; *p != '\0'; p++)
    if (*p != ' ')
      *to++ = g_ascii_tolower (*p);
  *to = '\0';

  return plain;
}

char *
jy_text_fold (const char *text)
{
  g_autofree char *clean = jy_text_clean (text);
  g_autofree char *folded = NULL;
  g_autoptr (GString) kept = NULL;

  if (is_plain (clean))
    return fold_plain (g_steal_pointer (&clean));

  folded = fold_case (clean);
  kept = g_string_sized_new (strlen (folded));
  for (const char *p = folded; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (!is_blank (c) && !is_invisible (c))
        g_string_append_unichar (kept, is_dot (c) ? MIDDLE_DOT : c);
    }

  return fold_case (kept->str); /* what a blank kept apart may combine now */
}

char *
jy_text_dup_digits (const char *text)
{
  g_autofree char *clean = jy_text_clean (text);
  GString *digits = g_string_new (NULL);

  for (const char *p = clean; *p != '\0'; p++)
    if (g_ascii_isdigit (*p))
      g_string_append_c (digits, *p);

  return g_string_free (digits, FALSE);
}

/* Moves *@text past the next run of digits and of what may stand between the digits of one number.
 * Returns: (transfer full): its digits */
static char *
read_run (const char **text)
{
  GString *digits = g_string_new (NULL);
  const char *p = *text;

  while (*p != '\0' && strchr ("0123456789 -+()", *p) == NULL)
    p++;
  for (; *p != '\0' && strchr ("0123456789 -+()", *p) != NULL; p++)
    if (g_ascii_isdigit (*p))
      g_string_append_c (digits, *p);
    else if (*p == ' ' && digits->len >= (g_str_has_prefix (digits->str, "0086") ? 15 : 10))
      break; /* that was a whole number, the next one follows */

  *text = p;
  return g_string_free (digits, FALSE);
}

char *
jy_text_dup_phone (const char *text)
{
  static const char *const prefixes[] = { "", "86", "0086" };
  g_autofree char *clean = jy_text_clean (text);
  const char *p = clean;

  while (*p != '\0')
    {
      g_autofree char *digits = read_run (&p);

      if (strlen (digits) < MIN_PHONE)
        continue;

      for (gsize i = 0; i < G_N_ELEMENTS (prefixes); i++)
        {
          gsize skip = strlen (prefixes[i]);

          if (g_str_has_prefix (digits, prefixes[i]) && digits[skip] == '1' &&
              strlen (digits) >= skip + MOBILE)
            return g_strndup (digits + skip, MOBILE);
        }
      return g_steal_pointer (&digits);
    }

  return g_strdup ("");
}

char *
jy_text_reverse (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text != NULL ? text : "", -1);

  return g_utf8_strreverse (valid, -1);
}
