/* jy-service-group.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-service-group.h"

#include <glib/gi18n.h>

#define BIT JY_SERVICE_BIT

/* clang-format off */
static const struct
{
  const char *name;
  JyServiceKinds kinds; /* 0: all others */
} groups[JY_N_SERVICE_GROUPS] = {
  [JY_SERVICE_GROUP_CHRONIC] = { N_("Chronic diseases"),
    BIT (JY_SERVICE_HYPERTENSION) | BIT (JY_SERVICE_DIABETES) | BIT (JY_SERVICE_COPD) |
    BIT (JY_SERVICE_MENTAL_DISORDER) | BIT (JY_SERVICE_MENTAL_DISORDER_SUPPLEMENT) |
    BIT (JY_SERVICE_TUBERCULOSIS_FIRST) | BIT (JY_SERVICE_TUBERCULOSIS) },
  [JY_SERVICE_GROUP_ELDERLY] = { N_("Examinations and elderly"),
    BIT (JY_SERVICE_EXAMINATION) | BIT (JY_SERVICE_SELF_CARE) | BIT (JY_SERVICE_TCM_CONSTITUTION) },
  [JY_SERVICE_GROUP_MATERNAL_CHILD] = { N_("Mothers and children"),
    BIT (JY_SERVICE_NEWBORN) | BIT (JY_SERVICE_CHILD_1_8M) | BIT (JY_SERVICE_CHILD_12_30M) |
    BIT (JY_SERVICE_CHILD_3_6Y) | BIT (JY_SERVICE_CHILD_TCM) | BIT (JY_SERVICE_ANTENATAL_FIRST) |
    BIT (JY_SERVICE_ANTENATAL) | BIT (JY_SERVICE_POSTPARTUM) | BIT (JY_SERVICE_POSTPARTUM_42D) },
  [JY_SERVICE_GROUP_GENERAL] = { N_("Everybody and households"), 0 },
  [JY_SERVICE_GROUP_FOLLOW_ON] = { N_("Rechecks and referrals"),
    BIT (JY_SERVICE_RECHECK) | BIT (JY_SERVICE_REFERRAL_CHECK) },
};
/* clang-format on */

const char *
jy_service_group_get_name (JyServiceGroup group)
{
  return _(groups[group].name);
}

JyServiceGroup
jy_service_group_of_kind (JyServiceKind kind)
{
  for (int group = 0; group < JY_N_SERVICE_GROUPS; group++)
    if ((groups[group].kinds & BIT (kind)) != 0)
      return (JyServiceGroup) group;

  return JY_SERVICE_GROUP_GENERAL;
}
