/* jy-table.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-table.h"

/* Adding a table is adding its SQL and a row here: history, undo and news follow. */
/* clang-format off */
const JyTable jy_tables[] = {
  { "account",            JY_CHANGE_ACCOUNTS,   NULL,        NULL },
  { "setting",            JY_CHANGE_SETTINGS,   NULL,        NULL },
  { "centre",             JY_CHANGE_SETTINGS,   NULL,        NULL },
  { "roster_synonym",     JY_CHANGE_SETTINGS,   NULL,        NULL },
  { "area",               JY_CHANGE_AREAS,      NULL,        NULL },
  { "area_base",          JY_CHANGE_AREAS,      NULL,        NULL },
  { "staff",              JY_CHANGE_TEAMS,      NULL,        NULL },
  { "team",               JY_CHANGE_TEAMS,      NULL,        NULL },
  { "team_member",        JY_CHANGE_TEAMS,      NULL,        NULL },
  { "team_area",          JY_CHANGE_TEAMS,      NULL,        NULL },
  { "household",          JY_CHANGE_HOUSEHOLDS, "id",        NULL },
  { "household_move",     JY_CHANGE_HOUSEHOLDS, NULL,        NULL },
  { "resident",           JY_CHANGE_RESIDENTS,  NULL,        "id" },
  { "membership",         JY_CHANGE_HOUSEHOLDS, "household", "resident" },
  { "health_record",      JY_CHANGE_RESIDENTS,  NULL,        NULL },
  { "condition",          JY_CHANGE_RESIDENTS,  NULL,        "resident" },
  { "pregnancy",          JY_CHANGE_RESIDENTS,  NULL,        "resident" },
  { "class_override",     JY_CHANGE_RESIDENTS,  NULL,        "resident" },
  { "service_item",       JY_CHANGE_PACKAGES,   NULL,        NULL },
  { "package",            JY_CHANGE_PACKAGES,   NULL,        NULL },
  { "package_item",       JY_CHANGE_PACKAGES,   NULL,        NULL },
  { "contact_attempt",    JY_CHANGE_CONTACTS,   "household", NULL },
  { "need",               JY_CHANGE_CONTACTS,   NULL,        NULL },
  { "agreement",          JY_CHANGE_AGREEMENTS, "household", NULL },
  { "agreement_member",   JY_CHANGE_AGREEMENTS, NULL,        "resident" },
  { "agreement_item",     JY_CHANGE_AGREEMENTS, NULL,        NULL },
  { "home_care_consent",  JY_CHANGE_AGREEMENTS, NULL,        NULL },
  { "agreement_material", JY_CHANGE_AGREEMENTS, NULL,        NULL },
  { "termination",        JY_CHANGE_AGREEMENTS, NULL,        NULL },
  { NULL },
};
/* clang-format on */

const JyTable *
jy_table_find (const char *name)
{
  for (const JyTable *table = jy_tables; table->name != NULL; table++)
    if (g_str_equal (table->name, name))
      return table;

  return NULL;
}
