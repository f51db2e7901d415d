/* jy-group.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-group.h"

#include <glib/gi18n.h>

#include "jy-words.h"

/* clang-format off */
const JyGroupInfo jy_groups[] = {
  { JY_GROUP_CHILD,           "child",           NC_("group", "Children aged 0–6"),            FALSE },
  { JY_GROUP_ELDERLY,         "elderly",         NC_("group", "65 or older"),                  FALSE },
  { JY_GROUP_MATERNAL,        "maternal",        NC_("group", "Pregnant or post-partum"),      FALSE },
  { JY_GROUP_HYPERTENSION,    "hypertension",    NC_("group", "Hypertension"),                 TRUE },
  { JY_GROUP_DIABETES,        "diabetes",        NC_("group", "Type 2 diabetes"),              TRUE },
  { JY_GROUP_TUBERCULOSIS,    "tuberculosis",    NC_("group", "Tuberculosis"),                 TRUE },
  { JY_GROUP_MENTAL_DISORDER, "mental-disorder", NC_("group", "Severe mental disorder"),       TRUE },
  { JY_GROUP_COPD,            "copd",            NC_("group", "COPD"),                         TRUE },
  { JY_GROUP_OTHER_CHRONIC,   "other-chronic",   NC_("group", "Other chronic disease"),        TRUE },
  { JY_GROUP_DISABLED,        "disabled",        NC_("group", "Disabled"),                     TRUE },
  { JY_GROUP_OLDEST_OLD,      "oldest-old",      NC_("group", "80 or older"),                  FALSE },
  { JY_GROUP_BEDRIDDEN,       "bedridden",       NC_("group", "Bedridden"),                    TRUE },
  { JY_GROUP_EMPTY_NEST,      "empty-nest",      NC_("group", "Old people living alone"),      TRUE },
  { JY_GROUP_VETERAN_CARE,    "veteran-care",    NC_("group", "Entitled veterans and families"), TRUE },
  { JY_GROUP_FAMILY_PLANNING, "family-planning", NC_("group", "Family-planning special family"), TRUE },
  { JY_GROUP_POVERTY,         "poverty",         NC_("group", "Lifted out of poverty"),        TRUE },
  { JY_GROUP_DIBAO,           "dibao",           NC_("group", "Subsistence allowance"),        TRUE },
  { JY_GROUP_TEKUN,           "tekun",           NC_("group", "Supported destitute"),          TRUE },
  { JY_GROUP_ATTENTION,       "attention",       NC_("group", "Needs attention"),              TRUE },
  { JY_GROUP_HIGH_RISK,       "high-risk",       NC_("group", "High risk or complications"),   TRUE },
  { JY_GROUP_OTHER_KEY,       "other-key",       NC_("group", "Other key person"),             TRUE },
  { JY_GROUP_NONE },
};
/* clang-format on */

JyGroup
jy_group_from_kind (const char *kind)
{
  for (const JyGroupInfo *info = jy_groups; info->group != JY_GROUP_NONE; info++)
    if (g_strcmp0 (info->kind, kind) == 0)
      return info->group;

  return JY_GROUP_NONE;
}

const JyGroupInfo *
jy_group_find (JyGroup group)
{
  for (const JyGroupInfo *info = jy_groups; info->group != JY_GROUP_NONE; info++)
    if (info->group == group)
      return info;

  return NULL;
}

char *
jy_groups_dup_text (JyGroup groups)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (const JyGroupInfo *info = jy_groups; info->group != JY_GROUP_NONE; info++)
    if (groups & info->group)
      g_ptr_array_add (names, (gpointer) jy_words_get ("group", info->name));
  g_ptr_array_add (names, NULL);

  /* Translators: stands between the members of a list, in Chinese “、” */
  return g_strjoinv (jy_words_get ("list", NC_("list", ", ")), (GStrv) names->pdata);
}
