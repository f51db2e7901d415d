/* jy-referral.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-referral.h"

#include <glib/gi18n.h>

/* clang-format off */
const JyChoice jy_referral_results[] = {
  { "treated",  N_("Seen and treated, not admitted") },
  { "admitted", N_("Admitted to the hospital") },
  { "returned", N_("Referred back to the centre") },
  { "not-gone", N_("Did not go") },
  { "lost",     N_("Could not be reached") },
  { "died",     N_("Died") },
  { NULL },
};
/* clang-format on */
