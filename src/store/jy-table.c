/* jy-table.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-table.h"

#include <glib/gi18n.h>

/* Adding a table is adding its SQL and a row here: history, undo and news follow. */
/* clang-format off */
const JyTable jy_tables[] = {
  { "account",            JY_CHANGE_ACCOUNTS,   NULL,        NULL, NC_("record", "account") },
  { "setting",            JY_CHANGE_SETTINGS,   NULL,        NULL, NC_("record", "setting") },
  { "centre",             JY_CHANGE_SETTINGS,   NULL,        NULL, NC_("record", "centre") },
  { "roster_synonym",     JY_CHANGE_SETTINGS,   NULL,        NULL, NC_("record", "column heading") },
  { "area",               JY_CHANGE_AREAS,      NULL,        NULL, NC_("record", "area") },
  { "area_base",          JY_CHANGE_AREAS,      NULL,        NULL, NC_("record", "base figures of an area") },
  { "staff",              JY_CHANGE_TEAMS,      NULL,        NULL, NC_("record", "member of staff") },
  { "team",               JY_CHANGE_TEAMS,      NULL,        NULL, NC_("record", "team") },
  { "team_member",        JY_CHANGE_TEAMS,      NULL,        NULL, NC_("record", "place in a team") },
  { "team_area",          JY_CHANGE_TEAMS,      NULL,        NULL, NC_("record", "area of a team") },
  { "household",          JY_CHANGE_HOUSEHOLDS, "id",        NULL, NC_("record", "household") },
  { "household_move",     JY_CHANGE_HOUSEHOLDS, NULL,        NULL, NC_("record", "move of a household") },
  { "resident",           JY_CHANGE_RESIDENTS,  NULL,        "id", NC_("record", "resident") },
  { "membership",         JY_CHANGE_HOUSEHOLDS, "household", "resident", NC_("record", "place in a household") },
  { "health_record",      JY_CHANGE_RESIDENTS,  NULL,        NULL, NC_("record", "health record") },
  { "condition",          JY_CHANGE_RESIDENTS,  NULL,        "resident", NC_("record", "condition") },
  { "pregnancy",          JY_CHANGE_RESIDENTS,  NULL,        "resident", NC_("record", "pregnancy") },
  { "class_override",     JY_CHANGE_RESIDENTS,  NULL,        "resident", NC_("record", "class set by hand") },
  { "service_item",       JY_CHANGE_PACKAGES,   NULL,        NULL, NC_("record", "service item") },
  { "package",            JY_CHANGE_PACKAGES,   NULL,        NULL, NC_("record", "package") },
  { "package_item",       JY_CHANGE_PACKAGES,   NULL,        NULL, NC_("record", "item of a package") },
  { "contact_attempt",    JY_CHANGE_CONTACTS,   "household", NULL, NC_("record", "talk") },
  { "need",               JY_CHANGE_CONTACTS,   NULL,        NULL, NC_("record", "need") },
  { "agreement",          JY_CHANGE_AGREEMENTS, "household", NULL, NC_("record", "agreement") },
  { "agreement_member",   JY_CHANGE_AGREEMENTS, NULL,        "resident", NC_("record", "person covered by an agreement") },
  { "agreement_item",     JY_CHANGE_AGREEMENTS, NULL,        "resident", NC_("record", "service agreed") },
  { "home_care_consent",  JY_CHANGE_AGREEMENTS, NULL,        "resident", NC_("record", "consent to home care") },
  { "agreement_material", JY_CHANGE_AGREEMENTS, NULL,        NULL, NC_("record", "material handed out") },
  { "termination",        JY_CHANGE_AGREEMENTS, NULL,        NULL, NC_("record", "ending of an agreement") },
  { "service_record",     JY_CHANGE_SERVICES,   "household", "resident", NC_("record", "service record") },
  { "expert",             JY_CHANGE_SETTINGS,   NULL,        NULL, NC_("record", "expert") },
  { "referral",           JY_CHANGE_SERVICES,   NULL,        "resident", NC_("record", "referral") },
  { "handover",           JY_CHANGE_SERVICES,   NULL,        "resident", NC_("record", "hand-over") },
  { "home_stay",          JY_CHANGE_SERVICES,   NULL,        "resident", NC_("record", "stay at home") },
  { "task_plan",          JY_CHANGE_PLANS,      "household", "resident", NC_("record", "plan of a service") },
  { "community_day",      JY_CHANGE_PLANS,      NULL,        NULL, NC_("record", "community day") },
  { "holiday",            JY_CHANGE_PLANS,      NULL,        NULL, NC_("record", "holiday") },
  { "callback_sample",    JY_CHANGE_ASSESSMENT, NULL,        NULL, NC_("record", "call-back sample") },
  { "callback",           JY_CHANGE_ASSESSMENT, NULL,        NULL, NC_("record", "call-back") },
  { "rectification",      JY_CHANGE_ASSESSMENT, NULL,        NULL, NC_("record", "rectification notice") },
  { "quota",              JY_CHANGE_ASSESSMENT, NULL,        NULL, NC_("record", "quota") },
  { "attachment",         JY_CHANGE_ASSESSMENT, NULL,        NULL, NC_("record", "attached file") },
  { "logbook_entry",      JY_CHANGE_ASSESSMENT, NULL,        NULL, NC_("record", "entry of a book") },
  { "score_card",         JY_CHANGE_ASSESSMENT, NULL,        NULL, NC_("record", "score card") },
  { "score_item",         JY_CHANGE_ASSESSMENT, NULL,        NULL, NC_("record", "item of a score card") },
  { "score_mark",         JY_CHANGE_ASSESSMENT, NULL,        NULL, NC_("record", "points given by hand") },
  { "period_closing",     JY_CHANGE_REPORTS,    NULL,        NULL, NC_("record", "report as sent") },
  { "document_version",   JY_CHANGE_DOCUMENTS,  NULL,        NULL, NC_("record", "version of a document") },
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
