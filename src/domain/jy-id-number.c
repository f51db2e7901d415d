/* jy-id-number.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-id-number.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jy-date.h"

#define N_FIFTEEN 15
#define N_EIGHTEEN 18
#define MAX_TEXT 64 /* longer is no number, whatever it says */

/* The first two digits: provinces of GB/T 2260, Taiwan, Hong Kong, Macau, residents from Taiwan and
 * from abroad. */
static const char regions[] = "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 "
                              "50 51 52 53 54 61 62 63 64 65 71 81 82 83 91";

char
jy_id_number_get_check (const char *seventeen_digits)
{
  static const int weights[] = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };
  int sum = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (weights); i++)
    {
      g_return_val_if_fail (g_ascii_isdigit (seventeen_digits[i]), '\0');
      sum += weights[i] * (seventeen_digits[i] - '0');
    }

  return "10X98765432"[sum % 11];
}

static gunichar
to_plain (gunichar c)
{
  if (c >= 0xFF01 && c <= 0xFF5E)
    c -= 0xFEE0;
  return c < 0x80 ? (gunichar) g_ascii_toupper ((char) c) : c;
}

/* What surrounds a number: blanks, and the apostrophe that keeps a cell a text. */
static gboolean
is_wrapping (gunichar c)
{
  return c == '\'' || c == 0x2018 || c == 0x2019 || c == '`' || c == 0xA0 ||
         g_unichar_isspace (c) || g_unichar_type (c) == G_UNICODE_FORMAT;
}

/* Writes the characters that matter; FALSE if one of them is not ASCII or there are too many. */
static gboolean
normalise (const char *text, char plain[MAX_TEXT])
{
  gsize n = 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char_validated (p, -1);

      if (c == (gunichar) -1 || c == (gunichar) -2)
        return FALSE;
      if (is_wrapping (c))
        continue;
      c = to_plain (c);
      if (c >= 0x80 || n + 1 >= MAX_TEXT)
        return FALSE;
      plain[n++] = (char) c;
    }

  plain[n] = '\0';
  return TRUE;
}

/* 4.30204199509047E+17: what a spreadsheet makes of it. */
static gboolean
is_exponent (const char *plain)
{
  const char *e = strchr (plain, 'E');
  gsize mantissa;

  if (e == NULL || e == plain)
    return FALSE;

  mantissa = strspn (plain, "0123456789.");
  if (e[1] == '+')
    return plain + mantissa == e && e[2] != '\0' && e[2 + strspn (e + 2, "0123456789")] == '\0';
  return plain + mantissa == e && e[1] != '\0' && e[1 + strspn (e + 1, "0123456789")] == '\0';
}

/* A number of 15 digits went through a spreadsheet unharmed: only ".0" was added.  One of 18 digits
 * did not. */
static gboolean
strip_decimals (char *plain)
{
  char *dot = strchr (plain, '.');

  if (dot == NULL || dot[1] == '\0' || dot[1 + strspn (dot + 1, "0")] != '\0')
    return TRUE;
  if (strspn (plain, "0123456789") != (gsize) (dot - plain))
    return TRUE;

  *dot = '\0';
  return dot - plain < N_EIGHTEEN;
}

static JyIdNumberFault
check_form (const char *plain)
{
  gsize length = strlen (plain);
  gsize digits = strspn (plain, "0123456789");

  if (length == 0)
    return JY_ID_NUMBER_EMPTY;
  if (digits != length && !(digits == length - 1 && plain[digits] == 'X'))
    return JY_ID_NUMBER_CHARACTER;
  if (length != N_EIGHTEEN && length != N_FIFTEEN)
    return JY_ID_NUMBER_LENGTH;
  if (length == N_FIFTEEN && digits != length)
    return JY_ID_NUMBER_CHARACTER;

  return JY_ID_NUMBER_GOOD;
}

static gboolean
has_region (const char *number)
{
  const char region[] = { number[0], number[1], '\0' };

  return strstr (regions, region) != NULL && region[0] != ' ';
}

static int
number_at (const char *digits, gsize n)
{
  int value = 0;

  for (gsize i = 0; i < n; i++)
    value = value * 10 + g_ascii_digit_value (digits[i]);

  return value;
}

static gboolean
read_birth (const char *number, const GDate *today, GDate *born)
{
  int year = number_at (number + 6, 4);
  int month = number_at (number + 10, 2);
  int day = number_at (number + 12, 2);

  if (year < 1800 || !g_date_valid_dmy (day, month, year))
    return FALSE;

  g_date_set_dmy (born, day, month, year);
  return g_date_compare (born, today) <= 0;
}

/* Fills @result->number with 18 characters. */
static void
widen (const char *plain, JyIdNumber *result)
{
  result->was_fifteen = strlen (plain) == N_FIFTEEN;
  if (!result->was_fifteen)
    {
      g_strlcpy (result->number, plain, JY_ID_NUMBER_SIZE);
      return;
    }

  g_snprintf (result->number, JY_ID_NUMBER_SIZE, "%.6s19%s", plain, plain + 6);
  result->number[N_EIGHTEEN - 1] = jy_id_number_get_check (result->number);
  result->number[N_EIGHTEEN] = '\0';
}

JyIdNumberFault
jy_id_number_parse (const char *text, const GDate *today, JyIdNumber *result)
{
  char plain[MAX_TEXT];
  JyIdNumberFault fault;

  g_return_val_if_fail (g_date_valid (today), JY_ID_NUMBER_DATE);

  memset (result, 0, sizeof *result);
  g_date_clear (&result->born, 1);
  if (text == NULL)
    return JY_ID_NUMBER_EMPTY;
  if (!normalise (text, plain))
    return JY_ID_NUMBER_CHARACTER;
  if (is_exponent (plain) || !strip_decimals (plain))
    return JY_ID_NUMBER_ROUNDED;

  fault = check_form (plain);
  if (fault != JY_ID_NUMBER_GOOD)
    return fault;

  widen (plain, result);
  if (!has_region (result->number))
    return JY_ID_NUMBER_REGION;
  if (!read_birth (result->number, today, &result->born))
    return JY_ID_NUMBER_DATE;
  if (result->number[N_EIGHTEEN - 1] != jy_id_number_get_check (result->number))
    return g_str_has_suffix (result->number, "000") ? JY_ID_NUMBER_ROUNDED : JY_ID_NUMBER_CHECK;

  result->sex = g_ascii_digit_value (result->number[16]) % 2 == 1 ? 1 : 2;
  return JY_ID_NUMBER_GOOD;
}

const char *
jy_id_number_fault_get_text (JyIdNumberFault fault)
{
  switch (fault)
    {
    case JY_ID_NUMBER_EMPTY:
      return _("Enter the identity number.");
    case JY_ID_NUMBER_LENGTH:
      return _("An identity number has 18 digits; look at the card again.");
    case JY_ID_NUMBER_CHARACTER:
      return _("An identity number has only digits, and X at most at its end.");
    case JY_ID_NUMBER_REGION:
      return _("The first two digits of the identity number are no province.");
    case JY_ID_NUMBER_DATE:
      return _("The birth date in the identity number does not exist or is in the future.");
    case JY_ID_NUMBER_CHECK:
      return _("A digit of the identity number is wrong: its check digit does not fit.");
    case JY_ID_NUMBER_ROUNDED:
      return _("A spreadsheet has rounded the identity number and lost its last digits; enter it "
               "again as text.");
    case JY_ID_NUMBER_GOOD:
    default:
      return NULL;
    }
}
