/* jy-unsigned-row.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-unsigned-row.h"

#include <glib/gi18n.h>

#include "jy-agreement.h"
#include "jy-classification.h"

static void
show_acceptance (GValue *value, gconstpointer data)
{
  const int *acceptance = data;

  g_value_set_string (value, jy_acceptance_get_short_name ((JyAcceptance) *acceptance));
}

static void
show_needs (GValue *value, gconstpointer data)
{
  const GStrv *needs = data;
  g_autoptr (GString) text = g_string_new (NULL);

  for (char **need = *needs; need != NULL && *need != NULL; need++)
    g_string_append_printf (text, "%s%s", text->len > 0 ? C_("list", ", ") : "",
                            jy_choice_get_name (jy_needs, *need));
  g_value_set_string (value, text->str);
}

static void
show_reason (GValue *value, gconstpointer data)
{
  char *const *code = data;

  g_value_set_string (value, jy_choice_get_name (jy_refusal_reasons, *code));
}

#define AT(member) G_STRUCT_OFFSET (JyUnsignedHousehold, member)

/* clang-format off */
static const JyRowText texts[] = {
  { "acceptance", show_acceptance,    AT (acceptance) },
  { "area",       jy_row_show_text,   AT (area) },
  { "head",       jy_row_show_text,   AT (head) },
  { "needs",      show_needs,         AT (needs) },
  { "next",       jy_row_show_day,    AT (next_on) },
  { "number",     jy_row_show_text,   AT (number) },
  { "people",     jy_row_show_number, AT (n_members) },
  { "reason",     show_reason,        AT (refusal) },
  { "talked",     jy_row_show_day,    AT (made_on) },
  { NULL },
};
/* clang-format on */

JY_DEFINE_TEXT_ROW (JyUnsignedRow, jy_unsigned_row, JyUnsignedHousehold, jy_unsigned_household)
