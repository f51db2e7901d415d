/* jy-id-number.h - citizen identity numbers (GB 11643-1999): form, check digit, birth date, sex
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define JY_ID_NUMBER_SIZE 19 /* 18 characters and a NUL */

/**
 * JyIdNumberFault:
 * @JY_ID_NUMBER_GOOD: nothing is wrong
 * @JY_ID_NUMBER_EMPTY: there is no text
 * @JY_ID_NUMBER_LENGTH: neither 15 nor 18 characters
 * @JY_ID_NUMBER_CHARACTER: something else than digits and a final X
 * @JY_ID_NUMBER_REGION: the first two digits name no province
 * @JY_ID_NUMBER_DATE: digits 7 to 14 are no day, or one after today
 * @JY_ID_NUMBER_CHECK: the last character is wrong
 * @JY_ID_NUMBER_ROUNDED: a spreadsheet program turned it into a number and lost its last digits
 *   (…000, or an exponent)
 */
typedef enum
{
  JY_ID_NUMBER_GOOD,
  JY_ID_NUMBER_EMPTY,
  JY_ID_NUMBER_LENGTH,
  JY_ID_NUMBER_CHARACTER,
  JY_ID_NUMBER_REGION,
  JY_ID_NUMBER_DATE,
  JY_ID_NUMBER_CHECK,
  JY_ID_NUMBER_ROUNDED,
} JyIdNumberFault;

/* @number holds 18 characters, an upper-case X at most at its end; a number of 15 digits was turned
 * into one of 18. */
typedef struct
{
  char number[JY_ID_NUMBER_SIZE];
  GDate born;
  int sex; /* GB/T 2261.1: 1 male, 2 female */
  gboolean was_fifteen;
} JyIdNumber;

/**
 * jy_id_number_parse:
 * @text: (nullable): as typed or as a file says: spaces, full-width digits, a leading apostrophe
 * and a lower-case x are accepted
 * @today: nobody is born after it
 * @result: (out caller-allocates): the number and what it says, if it is good
 *
 * Returns: what is wrong with it
 */
JyIdNumberFault jy_id_number_parse (const char *text, const GDate *today, JyIdNumber *result);

/* Returns: (transfer none): a translated sentence: what is wrong and what to do; NULL if good */
const char *jy_id_number_fault_get_text (JyIdNumberFault fault);

/* The 18th character that belongs to 17 digits. */
char jy_id_number_get_check (const char *seventeen_digits);

G_END_DECLS
