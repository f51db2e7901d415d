/* jy-service-facts.h - all that decides which services one resident, or one household, is due
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Everything is borrowed, the arrays are in any order, and a date that is not known is invalid.
 * A period begins with `from` and ends before `until` (invalid: still), as conditions do.
 */
#pragma once

#include "jy-person-facts.h"
#include "jy-service-record.h"

G_BEGIN_DECLS

/**
 * JyPromisedItem:
 * @item: the id of the service item
 * @kind: which item of the rules it is; %JY_ITEM_OTHER for one the centre made
 * @code: its code, kept by the caller for as long as the windows
 * @times: in a year of the agreement; 0: on demand, or as the rules say
 * @is_negotiated: agreed for this person beyond the package (S14-S15, S57)
 * @awaits_consent: it is home care and nobody consented yet (S14): nothing is due
 */
typedef struct
{
  gint64 item;
  JyServiceItem kind;
  const char *code;
  int times;
  gboolean is_negotiated;
  gboolean awaits_consent;
} JyPromisedItem;

/**
 * JyCoverageFact:
 * @agreement: its id
 * @term_from: the first day of the agreement, from which its years are counted
 * @term_to: its last day as signed
 * @from: the first day it covers this person (joined on, or @term_from); for a household @term_from
 * @until: the first day it no longer does: the day after @term_to, or the day it ended; never
 *   invalid
 * @channel: how it was signed, 1 to 6 (S51-S53); 0: renewed without anybody coming
 * @tier: of the person's package, of the highest one for a household; 0: no package
 * @planned_from: (S62) the time agreed for somebody who lives away
 * @planned_to: its last day
 * @promises: what it promises this person; none at all: what the rules say for the groups
 */
typedef struct
{
  gint64 agreement;
  GDate term_from;
  GDate term_to;
  GDate from;
  GDate until;
  int channel;
  int tier;
  GDate planned_from;
  GDate planned_to;
  const JyPromisedItem *promises;
  gsize n_promises;
} JyCoverageFact;

/* Where somebody who usually lives elsewhere is (S47, S62, S68). */
typedef struct
{
  gboolean is_home; /* home for a while; otherwise away */
  GDate from;
  GDate until;
} JyResidenceFact;

/* Handed to a specialist officer (S72). */
typedef struct
{
  JyGroup group; /* JY_GROUP_MATERNAL, JY_GROUP_CHILD, JY_GROUP_DISABLED */
  GDate accepted_on;
  GDate until;
} JyHandOverFact;

/**
 * JyServiceFacts:
 * @is_household: these are the facts of a household: only @coverages, @acceptances, @records and
 *   @moved_out are looked at
 * @discharged: a newborn's first day at home
 * @acceptances: give them to the household or to each resident, not to both: whoever has them is
 *   the one to be called
 */
typedef struct
{
  gboolean is_household;
  GDate born;
  GDate discharged;
  GDate died;
  GDate moved_out;
  const JyConditionFact *conditions;
  gsize n_conditions;
  const JyPregnancyFact *pregnancies;
  gsize n_pregnancies;
  const JyCoverageFact *coverages;
  gsize n_coverages;
  const JyAcceptanceFact *acceptances;
  gsize n_acceptances;
  const JyResidenceFact *residences;
  gsize n_residences;
  const JyServiceRecord *records;
  gsize n_records;
  const JyReferralFact *referrals;
  gsize n_referrals;
  const JyHandOverFact *hand_overs;
  gsize n_hand_overs;
} JyServiceFacts;

G_END_DECLS
