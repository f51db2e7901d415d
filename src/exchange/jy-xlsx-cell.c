/* jy-xlsx-cell.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-xlsx-cell.h"

#include <math.h>
#include <string.h>

#include "jy-date.h"

#define LAST_SERIAL 2958465 /* 9999-12-31 */
#define SECONDS_A_DAY 86400

/* A double tells so many digits apart; beyond them the file's own digits are shown. */
#define EXACT_DIGITS 15

JyXlsxType
jy_xlsx_type_from_text (const char *text)
{
  static const struct
  {
    const char *text;
    JyXlsxType type;
  } types[] = {
    { "n", JY_XLSX_NUMBER },         { "s", JY_XLSX_SHARED },  { "inlineStr", JY_XLSX_INLINE },
    { "str", JY_XLSX_FORMULA_TEXT }, { "b", JY_XLSX_BOOLEAN }, { "e", JY_XLSX_ERROR },
    { "d", JY_XLSX_ISO_DATE },
  };

  if (text == NULL)
    return JY_XLSX_NUMBER;
  for (gsize i = 0; i < G_N_ELEMENTS (types); i++)
    if (strcmp (types[i].text, text) == 0)
      return types[i].type;
  return JY_XLSX_FORMULA_TEXT;
}

gboolean
jy_xlsx_parse_reference (const char *text, guint *row, guint *column)
{
  const char *p = text;
  guint c = 0;
  guint r = 0;

  for (; *p == '$' || g_ascii_isalpha (*p); p++)
    if (*p != '$')
      {
        c = c * 26 + (guint) (g_ascii_toupper (*p) - 'A') + 1;
        if (c > JY_TABLE_MAX_COLUMNS)
          return FALSE;
      }
  for (; *p == '$' || g_ascii_isdigit (*p); p++)
    if (*p != '$')
      {
        r = r * 10 + (guint) (*p - '0');
        if (r > JY_TABLE_MAX_ROWS)
          return FALSE;
      }

  *row = r;
  *column = c - 1;
  return c > 0 && r > 0 && *p == '\0';
}

gboolean
jy_xlsx_parse_range (const char *text, JyTableMerge *range)
{
  const char *colon = strchr (text, ':');
  g_autofree char *first = colon != NULL ? g_strndup (text, (gsize) (colon - text)) : NULL;

  if (!jy_xlsx_parse_reference (first != NULL ? first : text, &range->first_row,
                                &range->first_column) ||
      !jy_xlsx_parse_reference (colon != NULL ? colon + 1 : text, &range->last_row,
                                &range->last_column))
    return FALSE;

  return range->first_row <= range->last_row && range->first_column <= range->last_column;
}

static gboolean
parse_number (const char *text, double *number)
{
  gsize n = strspn (text, "0123456789+-.eE");
  char *end;

  if (n == 0 || text[n] != '\0')
    return FALSE;

  *number = g_ascii_strtod (text, &end);
  return *end == '\0' && isfinite (*number);
}

static const char *
show_time (int seconds, char *shown, gsize size)
{
  int hours = seconds / 3600;
  int minutes = seconds / 60 % 60;

  if (seconds % 60 == 0)
    g_snprintf (shown, size, "%02d:%02d", hours, minutes);
  else
    g_snprintf (shown, size, "%02d:%02d:%02d", hours, minutes, seconds % 60);
  return shown;
}

/* Sets @date to day @serial of the book's calendar.  In the one from 1900 a 29 February was
 * invented for that year; it has number 60 and is no day.  Returns: whether there is such a day */
static gboolean
get_day (const JyXlsxBook *book, int serial, GDate *date)
{
  int origin_day = serial > 60 ? 30 : 31; /* of December 1899 */

  g_date_clear (date, 1);
  if (book->is_1904)
    g_date_set_dmy (date, 1, G_DATE_JANUARY, 1904);
  else
    g_date_set_dmy (date, (GDateDay) origin_day, G_DATE_DECEMBER, 1899);

  if (serial < (book->is_1904 ? 0 : 1) || (serial == 60 && !book->is_1904) ||
      serial > LAST_SERIAL - (book->is_1904 ? 1462 : 0))
    {
      g_date_clear (date, 1);
      return FALSE;
    }

  g_date_add_days (date, (guint) serial);
  return TRUE;
}

static gboolean
set_date (JyTableCell *cell,
          const JyXlsxBook *book,
          int format,
          double number,
          char shown[JY_XLSX_SHOWN_SIZE])
{
  int serial;
  int seconds;

  if (number < 0 || number > LAST_SERIAL + 1)
    return FALSE;

  serial = (int) floor (number);
  seconds = (int) lround ((number - serial) * SECONDS_A_DAY);
  if (seconds == SECONDS_A_DAY)
    {
      serial++;
      seconds = 0;
    }

  if (serial == 0 && format == JY_XLSX_TIME)
    {
      cell->text = show_time (seconds, shown, JY_XLSX_SHOWN_SIZE);
      return TRUE;
    }
  if (!get_day (book, serial, &cell->date))
    return FALSE;

  cell->kind = JY_TABLE_DATE;
  jy_date_to_text (&cell->date, shown);
  if (seconds != 0)
    {
      shown[JY_DATE_TEXT_SIZE - 1] = ' ';
      show_time (seconds, shown + JY_DATE_TEXT_SIZE, JY_XLSX_SHOWN_SIZE - JY_DATE_TEXT_SIZE);
    }
  cell->text = shown;
  return TRUE;
}

static void
set_number (JyTableCell *cell,
            const JyXlsxBook *book,
            int format,
            const char *value,
            char shown[JY_XLSX_SHOWN_SIZE])
{
  gsize n_digits = strspn (value, "0123456789");
  gboolean is_whole = value[n_digits] == '\0' && n_digits <= EXACT_DIGITS;
  double number;

  if (!parse_number (value, &number))
    {
      cell->kind = JY_TABLE_TEXT;
      return;
    }

  cell->kind = JY_TABLE_NUMBER;
  if ((format == JY_XLSX_DATE || format == JY_XLSX_TIME) &&
      set_date (cell, book, format, number, shown))
    return;

  if (format > 0 && number >= 0 && number < 1e15 && floor (number) == number)
    g_snprintf (shown, JY_XLSX_SHOWN_SIZE, "%0*" G_GINT64_FORMAT, format, (gint64) number);
  else if (!is_whole && fabs (number) < 1e15)
    g_ascii_formatd (shown, JY_XLSX_SHOWN_SIZE, "%.15g", number);
  else
    return;
  cell->text = shown;
}

static void
set_iso_date (JyTableCell *cell, const char *value, char shown[JY_XLSX_SHOWN_SIZE])
{
  cell->kind = JY_TABLE_TEXT;
  if (strlen (value) < JY_DATE_TEXT_SIZE - 1)
    return;

  g_strlcpy (shown, value, JY_DATE_TEXT_SIZE);
  if (!jy_date_from_text (shown, &cell->date))
    return;

  cell->kind = JY_TABLE_DATE;
  if (value[10] == 'T' && strncmp (value + 11, "00:00", 5) != 0 && strlen (value) >= 16)
    {
      g_strlcpy (shown, value, 17);
      shown[10] = ' ';
    }
  cell->text = shown;
}

gboolean
jy_xlsx_cell_set (JyTableCell *cell,
                  const JyXlsxBook *book,
                  JyXlsxType type,
                  guint64 style,
                  const char *value,
                  char shown[JY_XLSX_SHOWN_SIZE])
{
  cell->kind = JY_TABLE_TEXT;
  cell->text = value;
  cell->raw = value;
  g_date_clear (&cell->date, 1);

  switch (type)
    {
    case JY_XLSX_NUMBER:
      set_number (cell, book, book->styles != NULL ? jy_xlsx_styles_get (book->styles, style) : 0,
                  value, shown);
      return TRUE;
    case JY_XLSX_SHARED:
      cell->text = book->strings != NULL && g_ascii_isdigit (value[0])
                     ? jy_xlsx_strings_get (book->strings, g_ascii_strtoull (value, NULL, 10))
                     : NULL;
      cell->raw = cell->text;
      return cell->text != NULL;
    case JY_XLSX_BOOLEAN:
      cell->kind = JY_TABLE_BOOLEAN;
      cell->text = value[0] == '1' || g_ascii_tolower (value[0]) == 't' ? "TRUE" : "FALSE";
      return TRUE;
    case JY_XLSX_ERROR:
      cell->kind = JY_TABLE_ERROR;
      return TRUE;
    case JY_XLSX_ISO_DATE:
      set_iso_date (cell, value, shown);
      return TRUE;
    case JY_XLSX_INLINE:
    case JY_XLSX_FORMULA_TEXT:
      return TRUE;
    default:
      g_assert_not_reached ();
    }
}
