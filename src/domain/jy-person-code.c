/* jy-person-code.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-person-code.h"

#include <glib/gi18n.h>

/* clang-format off */
const JyChoice jy_sexes[] = {
  { "1", N_("Male") },
  { "2", N_("Female") },
  { "9", N_("Sex not stated") },
  { "0", N_("Sex unknown") },
  { NULL },
};

const JyChoice jy_id_types[] = {
  { "01", N_("Identity card") },
  { "02", N_("Household booklet") },
  { "03", N_("Passport") },
  { "04", N_("Officer's certificate") },
  { "05", N_("Driving licence") },
  { "06", N_("Hong Kong and Macau permit") },
  { "07", N_("Taiwan permit") },
  { "99", N_("Other document") },
  { NULL },
};

const JyChoice jy_resid_types[] = {
  { "1", N_("Registered here") },
  { "2", N_("Registered elsewhere") },
  { NULL },
};

const JyChoice jy_residence_patterns[] = {
  { "local",    N_("Lives here") },
  { "away",     N_("Lives elsewhere most of the time") },
  { "returned", N_("Back home for now") },
  { NULL },
};

const JyChoice jy_membership_ends[] = {
  { "move",       N_("Moved to another household") },
  { "split",      N_("Household was split") },
  { "marriage",   N_("Married out") },
  { "death",      N_("Died") },
  { "moved_out",  N_("Moved out of the area") },
  { "correction", N_("Was entered by mistake") },
  { NULL },
};

/* The first four as special records are cancelled for, by their numbers. */
const JyChoice jy_condition_ends[] = {
  { "died",      N_("Died") },
  { "moved",     N_("Moved out of the area") },
  { "lost",      N_("Lost to follow-up") },
  { "refused",   N_("Refuses to be managed") },
  { "cured",     N_("Cured, or course completed") },
  { "withdrawn", N_("Diagnosis withdrawn") },
  { "other",     N_("Other reason") },
  { NULL },
};

const JyChoice jy_handover_kinds[] = {
  { "maternal", N_("Pregnancy or after birth") },
  { "child",    N_("Child") },
  { "disabled", N_("Disabled") },
  { NULL },
};
/* clang-format on */
