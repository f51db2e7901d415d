/* jy-household-row.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-household-row.h"

static void
show_acceptance (GValue *value, gconstpointer data)
{
  const JyAcceptance *acceptance = data;

  g_value_set_string (value, jy_acceptance_get_short_name (*acceptance));
}

static void
show_agreement (GValue *value, gconstpointer data)
{
  const JyAgreementState *state = data;

  g_value_set_string (value, jy_agreement_state_get_name (*state));
}

static void
show_class (GValue *value, gconstpointer data)
{
  const JyPopulationClass *population_class = data;

  g_value_set_string (value, jy_population_class_get_name (*population_class));
}

static void
show_members (GValue *value, gconstpointer data)
{
  const JyRegisterHousehold *record = data;

  g_value_take_string (value, g_strdup_printf ("%d / %d", record->n_signed, record->n_members));
}

#define AT(member) G_STRUCT_OFFSET (JyRegisterHousehold, member)

/* clang-format off */
static const JyRowText texts[] = {
  { "acceptance", show_acceptance,  AT (acceptance) },
  { "address",    jy_row_show_text, AT (address) },
  { "agreement",  show_agreement,   AT (agreement_state) },
  { "area",       jy_row_show_text, AT (area_name) },
  { "class",      show_class,       AT (population_class) },
  { "head",       jy_row_show_text, AT (head_name) },
  { "members",    show_members,     0 },
  { "number",     jy_row_show_text, AT (number) },
  { NULL },
};
/* clang-format on */

JY_DEFINE_TEXT_ROW (JyHouseholdRow, jy_household_row, JyRegisterHousehold, jy_register_household)
