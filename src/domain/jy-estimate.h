/* jy-estimate.h - how many patients there should be, from how many people live there
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where no register says how many patients an area has (indicators 6.3): population × share of
 * adults × share of adults with the disease.  The shares are settings, in tenths of a per cent.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define JY_SETTING_ADULT_SHARE "adult_share"
#define JY_SETTING_HYPERTENSION_SHARE "hypertension_share" /* of adults */
#define JY_SETTING_DIABETES_SHARE "diabetes_share"         /* of adults */

/**
 * jy_estimate_patients:
 * @population: how many people live there
 * @adults: how many of a thousand are adults
 * @patients: how many of a thousand adults have the disease
 *
 * Returns: how many patients there should be, half rounded up
 */
gint64 jy_estimate_patients (gint64 population, int adults, int patients);

G_END_DECLS
