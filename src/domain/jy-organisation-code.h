/* jy-organisation-code.h - coded facts of the centre, its territory, its staff and what it offers
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-choice.h"

G_BEGIN_DECLS

extern const JyChoice jy_centre_kinds[];
extern const JyChoice jy_area_kinds[];    /* the larger first */
extern const JyChoice jy_staff_roles[];   /* S94-S96 */
extern const JyChoice jy_team_roles[];    /* "leader" and the roles of staff */
extern const JyChoice jy_item_natures[];  /* S3 */
extern const JyChoice jy_package_tiers[]; /* S63: "1" to "3" */
extern const JyChoice jy_weekdays[];      /* "1" Monday to "7" Sunday */
extern const JyChoice jy_holiday_kinds[]; /* whether people work on that day: "1", "0" */
extern const JyChoice jy_consent_needs[]; /* whether an item needs a consent (S14): "1", "0" */

G_END_DECLS
