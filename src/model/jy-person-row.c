/* jy-person-row.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-person-row.h"

#include "jy-mask.h"
#include "jy-relation.h"

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
show_groups (GValue *value, gconstpointer data)
{
  const JyGroup *groups = data;

  g_value_take_string (value, jy_groups_dup_text (*groups));
}

static void
show_id_number (GValue *value, gconstpointer data)
{
  char *const *id_number = data;

  g_value_take_string (value, jy_mask_id_number (*id_number));
}

static void
show_relation (GValue *value, gconstpointer data)
{
  char *const *relation = data;

  g_value_set_string (value, jy_relation_get_name (*relation));
}

static void
show_sex (GValue *value, gconstpointer data)
{
  const int *sex = data;

  g_value_set_string (value, jy_row_get_sex (*sex));
}

#define AT(member) G_STRUCT_OFFSET (JyRegisterPerson, member)

/* clang-format off */
static const JyRowText texts[] = {
  { "agreement", show_agreement,   AT (agreement_state) },
  { "area",      jy_row_show_text, AT (area_name) },
  { "born",      jy_row_show_day,  AT (born_on) },
  { "class",     show_class,       AT (population_class) },
  { "groups",    show_groups,      AT (groups) },
  { "household", jy_row_show_text, AT (household_number) },
  { "id-number", show_id_number,   AT (id_number) },
  { "name",      jy_row_show_text, AT (name) },
  { "relation",  show_relation,    AT (relation) },
  { "sex",       show_sex,         AT (sex) },
  { NULL },
};
/* clang-format on */

JY_DEFINE_TEXT_ROW (JyPersonRow, jy_person_row, JyRegisterPerson, jy_register_person)
