/* jy-life.h - a person's life in one line, and what is due in another, for tests
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A life is a list of facts, parted by ";":
 *
 *   household
 *   born DAY; discharged DAY; died DAY; moved DAY
 *   sign DAY [LAST]         an agreement of a year, or until LAST; the next apply to it
 *     end DAY               it ended early; channel N; tier N; planned FROM TO
 *     promise CODE TIMES; agreed CODE TIMES [waits]
 *   has GROUP [DAY|-] [UNTIL]
 *   pregnant DAY [PERIOD]   the next apply to it
 *     due DAY; birth DAY; home DAY; ended DAY
 *   talk DAY LEVEL; away DAY [UNTIL]; back DAY [UNTIL]; hand-over GROUP DAY [UNTIL]
 *   did FORM DAY [clinic|home|phone] [lost|refused] [recheck] [referral] [by DAY] [item N]
 *     [medical|family] [no-pressure] [no-glucose] [family-only] [at-risk]
 *   refer DAY [by DAY] [result DAY] [record N] set SETTING DAY VALUE
 *
 * Records, referrals and items have ids: records count from 1, referrals from 101, items are the
 * number of the promise, from 1.
 */
#pragma once

#include "jy-due.h"

G_BEGIN_DECLS

#define JY_LIFE_MAX 512

typedef struct
{
  JyServiceFacts facts;
  JyServiceParameters *parameters;
  char *script;
  char *codes[JY_LIFE_MAX];
  JyConditionFact conditions[JY_LIFE_MAX];
  JyPregnancyFact pregnancies[JY_LIFE_MAX];
  JyCoverageFact coverages[JY_LIFE_MAX];
  JyPromisedItem promises[JY_LIFE_MAX];
  JyAcceptanceFact acceptances[JY_LIFE_MAX];
  JyResidenceFact residences[JY_LIFE_MAX];
  JyServiceRecord records[JY_LIFE_MAX];
  JyReferralFact referrals[JY_LIFE_MAX];
  JyHandOverFact hand_overs[JY_LIFE_MAX];
  gsize n_promises;
} JyLife;

JyLife *jy_life_new (const char *script);
void jy_life_free (JyLife *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyLife, jy_life_free)

/* Adds to a life. */
void jy_life_tell (JyLife *self, const char *script);

/* Returns: (transfer full): the windows on @today */
GArray *jy_life_due (JyLife *self, const char *today);

/* Returns: (transfer full): "FROM..TO [~LATE] STATE", parted by "; ", for the windows of @rule
 * (NULL: of all, each with its rule before it); LATE is left out where it is TO, and "ever" where
 * open */
char *jy_life_dup_due (JyLife *self, const char *today, const char *rule);

/* One expectation: what @rule gives on @today in the life of @script. */
typedef struct
{
  const char *source; /* what it is from */
  const char *script;
  const char *today;
  const char *rule;
  const char *expected;
} JyLifeCase;

/* Asserts @n cases, naming the source of the first that fails. */
void jy_life_assert (const JyLifeCase *cases, gsize n);

G_END_DECLS
