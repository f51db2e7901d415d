/* jy-demo-random.h - chance that repeats: the same seed, the same centre
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A number from @min to @max, both possible. */
int jy_demo_between (GRand *rand, int min, int max);

/* Whether something happens that happens @per_mille times in 1,000. */
gboolean jy_demo_chance (GRand *rand, int per_mille);

/* Which of the @n things happens, each as often as its weight says. */
gsize jy_demo_weigh (GRand *rand, const int *weights, gsize n);

/* Any character of @characters (valid UTF-8, not empty). */
gunichar jy_demo_pick_character (GRand *rand, const char *characters);

/* Any of @n texts. */
const char *jy_demo_pick_text (GRand *rand, const char *const *texts, gsize n);

/* A day @min to @max days before @today. */
GDate jy_demo_day_before (GRand *rand, const GDate *today, int min, int max);

/* A day from @first to @last; @first if that is the later one. */
GDate jy_demo_day_between (GRand *rand, const GDate *first, const GDate *last);

/* @day and @n days, which may be negative. */
GDate jy_demo_add_days (const GDate *day, int n);

G_END_DECLS
