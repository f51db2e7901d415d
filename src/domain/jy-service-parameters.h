/* jy-service-parameters.h - the numbers of the service rules that a county decides, by day
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each is a setting (jy-setting.h) that has a value from a day on; before the first of them its
 * fallback holds.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  JY_PARAMETER_NONE = 0,
  JY_PARAMETER_ELDERLY_AGE,
  JY_PARAMETER_OLDEST_OLD_AGE,
  JY_PARAMETER_CHRONIC_AGE,
  JY_PARAMETER_BLOOD_PRESSURE_AGE,
  JY_PARAMETER_FOLLOW_UPS,        /* of a chronic patient, a year */
  JY_PARAMETER_ATTENTION_CHECKS,  /* of blood pressure, a year */
  JY_PARAMETER_REHABILITATIONS,   /* of the disabled, a year */
  JY_PARAMETER_OLDEST_OLD_VISITS, /* also of the bedridden, a year */
  JY_PARAMETER_RECHECK_DAYS,
  JY_PARAMETER_REFERRAL_CHECK_DAYS,
  JY_PARAMETER_CONTACT_DAYS,
  JY_PARAMETER_CARD_DAYS,
  JY_PARAMETER_SIGNING_EXAMINATION_DAYS,
  JY_PARAMETER_ENROLMENT_DAYS,
  JY_PARAMETER_HOME_AGAIN_DAYS,
  JY_PARAMETER_NEWBORN_DAYS,       /* also of the post-partum visit */
  JY_PARAMETER_POSTPARTUM_42_LAST, /* day after the birth */
  JY_PARAMETER_TUBERCULOSIS_FIRST_DAYS,
  JY_PARAMETER_TUBERCULOSIS_INTENSIVE_MONTHS,
  JY_PARAMETER_TUBERCULOSIS_INTENSIVE_DAYS,
  JY_PARAMETER_TUBERCULOSIS_MONTHS,
  JY_N_PARAMETERS
} JyServiceParameter;

typedef struct _JyServiceParameters JyServiceParameters;

/* Returns: (transfer full): parameters of which none is set */
JyServiceParameters *jy_service_parameters_new (void);
void jy_service_parameters_free (JyServiceParameters *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyServiceParameters, jy_service_parameters_free)

/**
 * jy_service_parameters_set:
 * @name: the name of a setting
 * @from_on: the day from which it holds; in any order
 * @value: its text, as stored
 *
 * Rows of other settings, and values that are no number within the limits, are passed over.
 *
 * Returns: whether it is a parameter and was taken
 */
gboolean jy_service_parameters_set (JyServiceParameters *self,
                                    const char *name,
                                    const GDate *from_on,
                                    const char *value);

/* Returns: the value of @parameter on @day */
int jy_service_parameters_get (const JyServiceParameters *self,
                               JyServiceParameter parameter,
                               const GDate *day);

/* Returns: the first day after @day on which @parameter gets a value of its own, 0 if there is
 * none. Days are Julian days of GDate here and below: the rules count in them. */
guint32 jy_service_parameters_next (const JyServiceParameters *self,
                                    JyServiceParameter parameter,
                                    guint32 day);

/* As jy_service_parameters_get(), on a Julian day. */
int jy_service_parameters_get_on (const JyServiceParameters *self,
                                  JyServiceParameter parameter,
                                  guint32 day);

/* Returns: (transfer none): the name of the setting that holds @parameter */
const char *jy_service_parameter_get_setting (JyServiceParameter parameter);

G_END_DECLS
