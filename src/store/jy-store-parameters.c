/* jy-store-parameters.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-parameters.h"

#include "jy-setting.h"
#include "jy-store-settings.h"

/* clang-format off */
static const struct
{
  const char *setting;
  gsize offset;
} class_parameters[] = {
  { JY_SETTING_ELDERLY_AGE,     G_STRUCT_OFFSET (JyClassParameters, elderly_age) },
  { JY_SETTING_OLDEST_OLD_AGE,  G_STRUCT_OFFSET (JyClassParameters, oldest_old_age) },
  { JY_SETTING_CHILD_AGE,       G_STRUCT_OFFSET (JyClassParameters, child_age) },
  { JY_SETTING_POSTPARTUM_DAYS, G_STRUCT_OFFSET (JyClassParameters, postpartum_days) },
};
/* clang-format on */

gboolean
jy_store_get_class_parameters (JyStore *self,
                               const GDate *day,
                               JyClassParameters *parameters,
                               GError **error)
{
  *parameters = jy_class_parameters_default;
  for (gsize i = 0; i < G_N_ELEMENTS (class_parameters); i++)
    {
      const char *name = class_parameters[i].setting;
      g_autofree char *text = NULL;
      int value;

      if (!jy_store_dup_setting (self, name, day, &text, error))
        return FALSE;
      if (jy_setting_parse (jy_setting_find (name), text, &value))
        G_STRUCT_MEMBER (int, parameters, class_parameters[i].offset) = value;
    }

  return TRUE;
}

gboolean
jy_store_get_fulfil_rule (JyStore *self, const GDate *day, JyFulfilRule *rule, GError **error)
{
  int mode, counts_late;

  if (!jy_store_get_number (self, JY_SETTING_FULFIL_MODE, day, &mode, error) ||
      !jy_store_get_number (self, JY_SETTING_FULFIL_THRESHOLD, day, &rule->threshold, error) ||
      !jy_store_get_number (self, JY_SETTING_FULFIL_COUNTS_LATE, day, &counts_late, error))
    return FALSE;

  rule->mode = (JyFulfilMode) mode;
  rule->counts_late = counts_late != 0;
  return TRUE;
}
