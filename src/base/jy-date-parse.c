/* jy-date-parse.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-date.h"

#include <string.h>

#include "jy-text.h"

/* What a text may say, in the order tried.  Y: four digits; M, D, h, i, s: one or two; m, d: two;
 * f: any number of them; all else stands for itself.  Blanks may stand before anything but m and d.
 */
/* clang-format off */
static const char *const date_patterns[] = {
  "Y-M-D", "Y/M/D", "Y.M.D", "Y。M。D", "Y、M、D", "Y年M月D日", "Y年M月D号", "Y年M月D", "Ymd",
  "M-D", "M/D", "M.D", "M月D日", "M月D号", "M月D", "md",
};

static const char *const time_patterns[] = {
  "", "h:i:s", "h:i", "h:i:s.f", "h时i分s秒", "h时i分", "h时", "h点i分", "h点", "Th:i:s", "Th:i",
  "Th:i:sZ", "Th:i:s.fZ",
};

static const struct
{
  const char *text;
  int days; /* from today */
} words[] = {
  { "今天", 0 }, { "今日", 0 },  { "t", 0 },    { "today", 0 },
  { "昨天", -1 }, { "昨日", -1 }, { "yesterday", -1 },
  { "明天", 1 }, { "明日", 1 },  { "tomorrow", 1 },
};
/* clang-format on */

typedef struct
{
  int year; /* 0: not said */
  int month;
  int day;
  int hour;
  int minute;
  int second;
} Parts;

/* Reads @min to @max digits at *@text. */
static gboolean
read_number (const char **text, gsize min, gsize max, int *value)
{
  gsize n = 0;

  *value = 0;
  for (; n < max && g_ascii_isdigit (**text); n++, (*text)++)
    *value = *value * 10 + g_ascii_digit_value (**text);

  return n >= min;
}

static gboolean
read_part (char letter, const char **text, Parts *parts)
{
  int fraction;

  switch (letter)
    {
    case 'Y':
      return read_number (text, 4, 4, &parts->year);
    case 'M':
      return read_number (text, 1, 2, &parts->month);
    case 'm':
      return read_number (text, 2, 2, &parts->month);
    case 'D':
      return read_number (text, 1, 2, &parts->day);
    case 'd':
      return read_number (text, 2, 2, &parts->day);
    case 'h':
      return read_number (text, 1, 2, &parts->hour);
    case 'i':
      return read_number (text, 1, 2, &parts->minute);
    case 's':
      return read_number (text, 1, 2, &parts->second);
    case 'f':
      return read_number (text, 1, 9, &fraction);
    default:
      return *(*text)++ == letter;
    }
}

/* Whether @text begins with @pattern; *@rest is what follows. */
static gboolean
match (const char *pattern, const char *text, Parts *parts, const char **rest)
{
  for (; *pattern != '\0'; pattern++)
    {
      if (*pattern != 'm' && *pattern != 'd')
        while (*text == ' ')
          text++;
      if (*text == '\0' || !read_part (*pattern, &text, parts))
        return FALSE;
    }

  while (*text == ' ')
    text++;
  *rest = text;
  return TRUE;
}

/* A time of day means nothing to us, but it must be one. */
static gboolean
is_time (const char *text)
{
  for (gsize i = 0; i < G_N_ELEMENTS (time_patterns); i++)
    {
      Parts parts = { 0 };
      const char *rest;

      if (match (time_patterns[i], text, &parts, &rest) && *rest == '\0')
        return parts.hour <= 24 && parts.minute < 60 && parts.second < 60;
    }

  return FALSE;
}

static gboolean
parse_pattern (const char *pattern, const char *text, const GDate *today, GDate *date)
{
  Parts parts = { 0 };
  const char *rest;

  if (!match (pattern, text, &parts, &rest))
    return FALSE;
  /* A time stands apart from the day's digits: 2026-9-30 8:00. */
  if (g_ascii_isdigit (*rest) && g_ascii_isdigit (rest[-1]))
    return FALSE;
  if (!is_time (rest))
    return FALSE;

  if (parts.year == 0)
    parts.year = g_date_get_year (today);
  if (!g_date_valid_dmy (parts.day, parts.month, parts.year))
    return FALSE;

  g_date_set_dmy (date, parts.day, parts.month, parts.year);
  return TRUE;
}

gboolean
jy_date_parse (const char *text, const GDate *today, GDate *date)
{
  g_autofree char *clean = NULL;

  g_return_val_if_fail (g_date_valid (today), FALSE);

  g_date_clear (date, 1);
  clean = jy_text_clean (text);

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_ascii_strcasecmp (clean, words[i].text) == 0)
      {
        guint32 julian = g_date_get_julian (today) + words[i].days;

        if (!g_date_valid_julian (julian))
          return FALSE;
        g_date_set_julian (date, julian);
        return TRUE;
      }

  for (gsize i = 0; i < G_N_ELEMENTS (date_patterns); i++)
    if (parse_pattern (date_patterns[i], clean, today, date))
      return TRUE;

  return FALSE;
}
