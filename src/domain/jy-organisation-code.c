/* jy-organisation-code.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-organisation-code.h"

#include <glib/gi18n.h>

/* clang-format off */
const JyChoice jy_centre_kinds[] = {
  { "township_hospital",       N_("Township hospital") },
  { "community_health_centre", N_("Community health centre") },
  { NULL },
};

const JyChoice jy_area_kinds[] = {
  { "township",    N_("Township") },
  { "subdistrict", N_("Subdistrict") },
  { "village",     N_("Village") },
  { "community",   N_("Community") },
  { "grid",        N_("Grid cell") },
  { NULL },
};

#define ROLES                                              \
  { "gp",                 N_("General practitioner") },    \
  { "nurse",              N_("Nurse") },                   \
  { "public_health",      N_("Public-health worker") },    \
  { "village_doctor",     N_("Village doctor") },          \
  { "specialist_officer", N_("Specialist officer") },      \
  { "other",              N_("Other role") },              \
  { NULL },

const JyChoice jy_staff_roles[] = {
  ROLES
};

const JyChoice jy_team_roles[] = {
  { "leader",             N_("Team leader") },
  ROLES
};

const JyChoice jy_item_natures[] = {
  { "medical",       N_("Basic medical care") },
  { "public_health", N_("Basic public health") },
  { "negotiated",    N_("Negotiated") },
  { NULL },
};

const JyChoice jy_package_tiers[] = {
  { "1", N_("Primary") },
  { "2", N_("Intermediate") },
  { "3", N_("Advanced") },
  { NULL },
};

const JyChoice jy_weekdays[] = {
  { "1", N_("Monday") },
  { "2", N_("Tuesday") },
  { "3", N_("Wednesday") },
  { "4", N_("Thursday") },
  { "5", N_("Friday") },
  { "6", N_("Saturday") },
  { "7", N_("Sunday") },
  { NULL },
};

const JyChoice jy_holiday_kinds[] = {
  { "0", N_("Day off") },
  { "1", N_("Working day") },
  { NULL },
};

const JyChoice jy_consent_needs[] = {
  { "0", N_("Not needed") },
  { "1", N_("Needed") },
  { NULL },
};
/* clang-format on */
