/* jy-random-life.h - lives as they might be, and as they should not be, for properties
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "domain/jy-life.h"

G_BEGIN_DECLS

/* The random day @days after 2018-01-01, and a random one of the ten years after it. */
void jy_random_life_day (int days, char text[11]);
int jy_random_life_days (void);

/* Returns: (transfer full): a life as jy_life_new() takes it, of g_test_rand_int() */
char *jy_random_life_dup (void);

G_END_DECLS
