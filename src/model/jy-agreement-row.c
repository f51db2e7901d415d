/* jy-agreement-row.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-agreement-row.h"

#include "jy-date.h"

static void
show_number (GValue *value, gconstpointer data)
{
  const JyListedAgreement *record = data;

  g_value_set_string (value, record->draft_step > 0 ? "" : record->number);
}

static void
show_reason (GValue *value, gconstpointer data)
{
  char *const *code = data;

  g_value_set_string (value, jy_choice_get_name (jy_termination_reasons, *code));
}

/* The day before it ended early, else the last of its term. */
static void
show_until (GValue *value, gconstpointer data)
{
  const JyAgreementFacts *facts = data;
  GDate last = facts->ends_on;

  if (g_date_valid (&facts->ended_on) && g_date_compare (&facts->ended_on, &last) <= 0)
    {
      last = facts->ended_on;
      g_date_subtract_days (&last, 1);
    }
  jy_row_show_day (value, &last);
}

#define AT(member) G_STRUCT_OFFSET (JyListedAgreement, member)

/* clang-format off */
static const JyRowText texts[] = {
  { "area",   jy_row_show_text,   AT (area) },
  { "doctor", jy_row_show_text,   AT (doctor) },
  { "from",   jy_row_show_day,    AT (facts.starts_on) },
  { "head",   jy_row_show_text,   AT (head) },
  { "number", show_number,        0 },
  { "people", jy_row_show_number, AT (n_members) },
  { "reason", show_reason,        AT (end_reason) },
  { "team",   jy_row_show_text,   AT (team) },
  { "until",  show_until,         AT (facts) },
  { NULL },
};
/* clang-format on */

JY_DEFINE_TEXT_ROW (JyAgreementRow, jy_agreement_row, JyListedAgreement, jy_listed_agreement)
