/* jy-renewal-row.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-renewal-row.h"

static void
show_after (GValue *value, gconstpointer data)
{
  JyStoredAgreement *const *after = data;

  if (*after != NULL)
    jy_row_show_day (value, &(*after)->ends_on);
  else
    g_value_set_string (value, "");
}

static void
show_changes (GValue *value, gconstpointer data)
{
  const GStrv *changes = data;

  g_value_take_string (value, g_strjoinv (" ", *changes));
}

static void
show_number (GValue *value, gconstpointer data)
{
  JyStoredAgreement *const *before = data;

  g_value_set_string (value, (*before)->number);
}

static void
show_people (GValue *value, gconstpointer data)
{
  GPtrArray *const *members = data;

  g_value_take_string (value, g_strdup_printf ("%u", (*members)->len));
}

static void
show_until (GValue *value, gconstpointer data)
{
  JyStoredAgreement *const *before = data;

  jy_row_show_day (value, &(*before)->ends_on);
}

#define AT(member) G_STRUCT_OFFSET (JyRenewal, member)

/* clang-format off */
static const JyRowText texts[] = {
  { "after",   show_after,       AT (after) },
  { "changes", show_changes,     AT (changes) },
  { "doctor",  jy_row_show_text, AT (doctor) },
  { "head",    jy_row_show_text, AT (head) },
  { "number",  show_number,      AT (before) },
  { "people",  show_people,      AT (members) },
  { "until",   show_until,       AT (before) },
  { NULL },
};
/* clang-format on */

JY_DEFINE_TEXT_ROW (JyRenewalRow, jy_renewal_row, JyRenewal, jy_renewal)
