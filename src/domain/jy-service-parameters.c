/* jy-service-parameters.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-service-parameters.h"

#include "jy-setting.h"

static const char *const names[JY_N_PARAMETERS] = {
  [JY_PARAMETER_NONE] = "",
  [JY_PARAMETER_ELDERLY_AGE] = JY_SETTING_ELDERLY_AGE,
  [JY_PARAMETER_OLDEST_OLD_AGE] = JY_SETTING_OLDEST_OLD_AGE,
  [JY_PARAMETER_CHRONIC_AGE] = JY_SETTING_CHRONIC_AGE,
  [JY_PARAMETER_BLOOD_PRESSURE_AGE] = JY_SETTING_SCREENING_AGE,
  [JY_PARAMETER_FOLLOW_UPS] = JY_SETTING_FOLLOW_UPS,
  [JY_PARAMETER_ATTENTION_CHECKS] = JY_SETTING_ATTENTION_CHECKS,
  [JY_PARAMETER_REHABILITATIONS] = JY_SETTING_REHABILITATIONS,
  [JY_PARAMETER_OLDEST_OLD_VISITS] = JY_SETTING_OLDEST_OLD_VISITS,
  [JY_PARAMETER_RECHECK_DAYS] = JY_SETTING_RECHECK_DAYS,
  [JY_PARAMETER_REFERRAL_CHECK_DAYS] = JY_SETTING_REFERRAL_CHECK_DAYS,
  [JY_PARAMETER_CONTACT_DAYS] = JY_SETTING_CONTACT_DAYS,
  [JY_PARAMETER_CARD_DAYS] = JY_SETTING_CARD_DAYS,
  [JY_PARAMETER_SIGNING_EXAMINATION_DAYS] = JY_SETTING_SIGNING_EXAMINATION_DAYS,
  [JY_PARAMETER_ENROLMENT_DAYS] = JY_SETTING_ENROLMENT_DAYS,
  [JY_PARAMETER_HOME_AGAIN_DAYS] = JY_SETTING_HOME_AGAIN_DAYS,
  [JY_PARAMETER_NEWBORN_DAYS] = JY_SETTING_NEWBORN_DAYS,
  [JY_PARAMETER_POSTPARTUM_42_LAST] = JY_SETTING_POSTPARTUM_42_LAST,
  [JY_PARAMETER_TUBERCULOSIS_FIRST_DAYS] = JY_SETTING_TB_FIRST_DAYS,
  [JY_PARAMETER_TUBERCULOSIS_INTENSIVE_MONTHS] = JY_SETTING_TB_INTENSIVE_MONTHS,
  [JY_PARAMETER_TUBERCULOSIS_INTENSIVE_DAYS] = JY_SETTING_TB_INTENSIVE_DAYS,
  [JY_PARAMETER_TUBERCULOSIS_MONTHS] = JY_SETTING_TB_VISIT_MONTHS,
};

typedef struct
{
  guint32 from; /* Julian day */
  int value;
} Value;

struct _JyServiceParameters
{
  GArray *values[JY_N_PARAMETERS]; /* of Value, by day */
  int fallbacks[JY_N_PARAMETERS];
};

JyServiceParameters *
jy_service_parameters_new (void)
{
  JyServiceParameters *self = g_new0 (JyServiceParameters, 1);

  for (int i = JY_PARAMETER_NONE + 1; i < JY_N_PARAMETERS; i++)
    {
      self->values[i] = g_array_new (FALSE, FALSE, sizeof (Value));
      self->fallbacks[i] = jy_setting_find (names[i])->fallback;
    }

  return self;
}

void
jy_service_parameters_free (JyServiceParameters *self)
{
  for (int i = JY_PARAMETER_NONE + 1; i < JY_N_PARAMETERS; i++)
    g_array_unref (self->values[i]);
  g_free (self);
}

static int
compare_values (gconstpointer a, gconstpointer b)
{
  const Value *left = a, *right = b;

  return left->from < right->from ? -1 : left->from > right->from;
}

gboolean
jy_service_parameters_set (JyServiceParameters *self,
                           const char *name,
                           const GDate *from_on,
                           const char *value)
{
  g_return_val_if_fail (g_date_valid (from_on), FALSE);

  for (int i = JY_PARAMETER_NONE + 1; i < JY_N_PARAMETERS; i++)
    if (g_strcmp0 (names[i], name) == 0)
      {
        Value entry = { .from = g_date_get_julian (from_on) };

        if (!jy_setting_parse (jy_setting_find (name), value, &entry.value))
          return FALSE;
        g_array_append_val (self->values[i], entry);
        g_array_sort (self->values[i], compare_values);
        return TRUE;
      }

  return FALSE;
}

int
jy_service_parameters_get_on (const JyServiceParameters *self,
                              JyServiceParameter parameter,
                              guint32 day)
{
  const GArray *values;

  g_return_val_if_fail (parameter > JY_PARAMETER_NONE && parameter < JY_N_PARAMETERS, 0);

  values = self->values[parameter];
  for (guint i = values->len; i > 0; i--)
    if (g_array_index (values, Value, i - 1).from <= day)
      return g_array_index (values, Value, i - 1).value;

  return self->fallbacks[parameter];
}

int
jy_service_parameters_get (const JyServiceParameters *self,
                           JyServiceParameter parameter,
                           const GDate *day)
{
  return jy_service_parameters_get_on (self, parameter, g_date_get_julian (day));
}

guint32
jy_service_parameters_next (const JyServiceParameters *self,
                            JyServiceParameter parameter,
                            guint32 day)
{
  const GArray *values;

  g_return_val_if_fail (parameter > JY_PARAMETER_NONE && parameter < JY_N_PARAMETERS, 0);

  values = self->values[parameter];
  for (guint i = 0; i < values->len; i++)
    if (g_array_index (values, Value, i).from > day)
      return g_array_index (values, Value, i).from;

  return 0;
}

const char *
jy_service_parameter_get_setting (JyServiceParameter parameter)
{
  return (guint) parameter < JY_N_PARAMETERS ? names[parameter] : "";
}
