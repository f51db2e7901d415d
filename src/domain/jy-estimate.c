/* jy-estimate.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-estimate.h"

#define THOUSAND G_GINT64_CONSTANT (1000)

gint64
jy_estimate_patients (gint64 population, int adults, int patients)
{
  const gint64 whole = THOUSAND * THOUSAND;

  g_return_val_if_fail (population >= 0 && adults >= 0 && patients >= 0, 0);

  return (population * adults * patients + whole / 2) / whole;
}
