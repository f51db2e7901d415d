/* jy-visit-result.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-visit-result.h"

#include <glib/gi18n.h>

const JyChoice jy_visit_results[] = {
  { "done", N_("Service given") }, { "lost", N_("Not found") },       { "died", N_("Has died") },
  { "refused", N_("Refused") },    { "moved", N_("Has moved away") }, { NULL },
};
