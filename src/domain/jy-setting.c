/* jy-setting.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-setting.h"

#include <glib/gi18n.h>

/* clang-format off */
const JySettingInfo jy_settings[] = {
  { JY_SETTING_TARGET_SIGN_RATE,       N_("Target: signed residents (%)"),             TRUE,   30, 0,  100 },
  { JY_SETTING_TARGET_KEY_SIGN_RATE,   N_("Target: signed key residents (%)"),         TRUE,   60, 0,  100 },
  { JY_SETTING_TARGET_FULFIL_RATE,     N_("Target: fulfilled agreements (%)"),         TRUE,   95, 0,  100 },
  { JY_SETTING_AGREEMENT_TERM_MONTHS,  N_("Term of an agreement (months)"),            TRUE,   12, 1,   60 },
  { JY_SETTING_AUTO_RENEW,             N_("Propose renewal if nobody objects (1: yes)"), TRUE,  1, 0,    1 },
  { JY_SETTING_MAX_PERSONS_PER_DOCTOR, N_("Most residents a doctor should sign"),      TRUE, 2000, 1, 9999 },
  { JY_SETTING_ELDERLY_AGE,            N_("Elderly from the age of"),                  TRUE,   65, 50,  90 },
  { JY_SETTING_OLDEST_OLD_AGE,         N_("Oldest old from the age of"),               TRUE,   80, 60, 110 },
  { JY_SETTING_CHILD_AGE,              N_("Children until the age of"),                TRUE,    7, 1,   18 },
  { JY_SETTING_POSTPARTUM_DAYS,        N_("Days after a birth that count as maternal"), TRUE,  42, 1,  365 },
  { JY_SETTING_REPORT_PREPARED_BY,     N_("Reports are prepared by"),                  FALSE },
  { JY_SETTING_REPORT_CHECKED_BY,      N_("Reports are checked by"),                   FALSE },
  { JY_SETTING_REPORT_HEAD,            N_("Responsible for reports"),                  FALSE },
  { JY_SETTING_REPORT_PHONE,           N_("Telephone for questions about reports"),    FALSE },
  { NULL },
};
/* clang-format on */

const JySettingInfo *
jy_setting_find (const char *name)
{
  for (const JySettingInfo *info = jy_settings; info->name != NULL; info++)
    if (g_strcmp0 (info->name, name) == 0)
      return info;

  return NULL;
}

gboolean
jy_setting_parse (const JySettingInfo *self, const char *text, int *value)
{
  gint64 number;

  if (text == NULL || !g_ascii_string_to_signed (text, 10, self->min, self->max, &number, NULL))
    return FALSE;

  *value = (int) number;
  return TRUE;
}
