/* jy-demo.h - a demonstration centre: realistic, and nobody's
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The six areas of the signing plan (S93) with their cells, teams, families of three generations,
 * conditions by age, three years of agreements with renewals, switches and endings, and the
 * services of these years with their gaps, rechecks, referrals and people away.  The same seed, day
 * and number of people give the same records, ids included, if the ids of the store are made with
 * jy_demo_clock().
 */
#pragma once

#include "jy-work.h"

G_BEGIN_DECLS

#define JY_DEMO_RESIDENTS 52000 /* S140 */
#define JY_DEMO_MAX_RESIDENTS 2000000
#define JY_DEMO_SEED 1

/* A clock that stands still, before any day a demonstration is about. */
gint64 jy_demo_clock (void);

/**
 * JyDemoOptions:
 * @residents: how many people are on the register, 1 to %JY_DEMO_MAX_RESIDENTS; those who died or
 *   moved away come on top
 * @seed: another one, another centre
 */
typedef struct
{
  int residents;
  guint32 seed;
} JyDemoOptions;

/* What was made. */
typedef struct
{
  int households;
  int residents; /* on the register */
  int signed_residents;
  int agreements;
  int services;
} JyDemoCounts;

/* Fills an empty database with a demonstration centre, in one operation.
 * @args: a #JyDemoOptions
 * Returns: (transfer full): a #JyDemoCounts, free with g_free(); %JY_ERROR_INVALID if the database
 *   holds anything already */
gpointer jy_work_make_demonstration (JyWork *work, gpointer args, GError **error);

G_END_DECLS
