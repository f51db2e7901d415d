/* jy-signing-figure.h - the figures of the signing report
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-care.h"
#include "jy-fulfilment.h"

G_BEGIN_DECLS

#define JY_SIGNING_N_GROUPS 13

/**
 * JyFigure:
 *
 * What is counted (indicators-and-reports.md §6.1, §6.2, §7).  Those of a day are how things stood
 * on the last day of the report, and take only who was on the register then: alive, not moved out,
 * member of a household.
 *
 * @JY_FIGURE_RESIDENTS: on the register
 * @JY_FIGURE_SIGNED: covered by an agreement in force
 * @JY_FIGURE_PAID: of these, whose package has a price
 * @JY_FIGURE_KEY: key people, each once (JY_GROUPS_KEY, or set by hand)
 * @JY_FIGURE_KEY_SIGNED: of these, signed
 * @JY_FIGURE_NEW: in the period: covered by an agreement signed in it that renews none of theirs
 * @JY_FIGURE_DUE: in the period: alive and here when the agreement that covered them reached its
 *   last day
 * @JY_FIGURE_RENEWED: of these, covered by the signed agreement that renews it
 * @JY_FIGURE_TERMINATED: in the period: no longer covered before the last day, neither dead nor
 *   moved out, and not taken over by an agreement that renews it
 * @JY_FIGURE_POPULATION_1: signed people by population class, three in a row
 * @JY_FIGURE_HEALTH_1: signed people by health class, four in a row
 * @JY_FIGURE_ACCEPTANCE_1: signed people by acceptance level, three in a row
 * @JY_FIGURE_GROUP_1: people of each group of sheet 3, in a row
 * @JY_FIGURE_GROUP_SIGNED_1: of these, signed, in a row
 * @JY_FIGURE_HOUSEHOLDS: with somebody on the register
 * @JY_FIGURE_LOCAL_HOUSEHOLDS: with somebody on it who is registered (户籍) here
 * @JY_FIGURE_SIGNED_HOUSEHOLDS: with somebody signed
 * @JY_FIGURE_TIER_1: signed people by the tier of their package, three in a row
 * @JY_FIGURE_SERVED: signed people who had one service in the year of the agreement
 * @JY_FIGURE_FULFILLED: signed people whose agreement is fulfilled (jy-fulfilment.h)
 * @JY_FIGURE_FULFILLED_IN_TIME: of these, who are fulfilled without what was done late
 * @JY_FIGURE_UNFULFILLED_1: the other signed people by JyUnfulfilledReason, in a row from 1
 * @JY_FIGURE_UNSIGNED: on the register, not signed
 * @JY_FIGURE_UNSIGNED_KEY: of these, key people
 * @JY_FIGURE_SIGNED_BEFORE: signed at the end of the day before the period, and here
 * @JY_FIGURE_CARE_1: by JyCareMark (jy-care.h), in a row: public health in the year of the day
 *
 * The rest counts services; who has none is not behind the number.
 *
 * @JY_FIGURE_UNITS_DUE: of signed people: units of items due so far in the year of the agreement
 * @JY_FIGURE_UNITS_DELIVERED: of these, delivered
 * @JY_FIGURE_UNITS_IN_TIME: of these, in time
 * @JY_FIGURE_FOLLOW_UPS: regular follow-ups of a chronic disease whose last day is in the period,
 *   unless cancelled by the last day of the report; also of who is no longer on the register
 * @JY_FIGURE_FOLLOW_UPS_DONE: of these, done by the last day of the report
 * @JY_FIGURE_FOLLOW_UPS_IN_TIME: of these, in time
 * @JY_FIGURE_FOLLOW_UPS_LATE: of the done, the others
 * @JY_FIGURE_FOLLOW_UPS_OVERDUE: of the first, those that are not done
 * @JY_FIGURE_RECHECKS: rechecks whose last day is in the period; likewise @JY_FIGURE_RECHECKS_DONE
 * @JY_FIGURE_REFERRALS: made in the period (S77)
 * @JY_FIGURE_REFERRALS_CHECKED: of these, followed up within the two weeks
 * @JY_FIGURE_CALLBACKS: call sheets drawn in the period (S117), by team and doctor those of the
 *   agreement; of these by the last day of the report, as jy-callback.h has them:
 *   @JY_FIGURE_CALLBACKS_LOST, @JY_FIGURE_CALLBACKS_UNANSWERED,
 *   @JY_FIGURE_CALLBACKS_REACHED; of the reached
 *   @JY_FIGURE_CALLBACKS_ASKED whether they signed, and @JY_FIGURE_CALLBACKS_AUTHENTIC;
 *   @JY_FIGURE_CALLBACKS_RATED, and @JY_FIGURE_CALLBACKS_SATISFIED; @JY_FIGURE_CALLBACKS_AWARE
 */
typedef enum
{
  JY_FIGURE_RESIDENTS,
  JY_FIGURE_SIGNED,
  JY_FIGURE_PAID,
  JY_FIGURE_KEY,
  JY_FIGURE_KEY_SIGNED,
  JY_FIGURE_NEW,
  JY_FIGURE_DUE,
  JY_FIGURE_RENEWED,
  JY_FIGURE_TERMINATED,
  JY_FIGURE_POPULATION_1,
  JY_FIGURE_HEALTH_1 = JY_FIGURE_POPULATION_1 + 3,
  JY_FIGURE_ACCEPTANCE_1 = JY_FIGURE_HEALTH_1 + 4,
  JY_FIGURE_GROUP_1 = JY_FIGURE_ACCEPTANCE_1 + 3,
  JY_FIGURE_GROUP_SIGNED_1 = JY_FIGURE_GROUP_1 + JY_SIGNING_N_GROUPS,
  JY_FIGURE_HOUSEHOLDS = JY_FIGURE_GROUP_SIGNED_1 + JY_SIGNING_N_GROUPS,
  JY_FIGURE_LOCAL_HOUSEHOLDS,
  JY_FIGURE_SIGNED_HOUSEHOLDS,
  JY_FIGURE_TIER_1,
  JY_FIGURE_SERVED = JY_FIGURE_TIER_1 + 3,
  JY_FIGURE_FULFILLED,
  JY_FIGURE_FULFILLED_IN_TIME,
  JY_FIGURE_UNFULFILLED_1,
  JY_FIGURE_UNSIGNED = JY_FIGURE_UNFULFILLED_1 + JY_N_UNFULFILLED_REASONS - 1,
  JY_FIGURE_UNSIGNED_KEY,
  JY_FIGURE_SIGNED_BEFORE,
  JY_FIGURE_CARE_1,
  JY_N_MARKS = JY_FIGURE_CARE_1 + JY_N_CARE_MARKS,

  JY_FIGURE_UNITS_DUE = JY_N_MARKS,
  JY_FIGURE_UNITS_DELIVERED,
  JY_FIGURE_UNITS_IN_TIME,
  JY_FIGURE_FOLLOW_UPS,
  JY_FIGURE_FOLLOW_UPS_DONE,
  JY_FIGURE_FOLLOW_UPS_IN_TIME,
  JY_FIGURE_FOLLOW_UPS_LATE,
  JY_FIGURE_FOLLOW_UPS_OVERDUE,
  JY_FIGURE_RECHECKS,
  JY_FIGURE_RECHECKS_DONE,
  JY_FIGURE_REFERRALS,
  JY_FIGURE_REFERRALS_CHECKED,
  JY_FIGURE_CALLBACKS,
  JY_FIGURE_CALLBACKS_LOST,
  JY_FIGURE_CALLBACKS_UNANSWERED,
  JY_FIGURE_CALLBACKS_REACHED,
  JY_FIGURE_CALLBACKS_ASKED,
  JY_FIGURE_CALLBACKS_AUTHENTIC,
  JY_FIGURE_CALLBACKS_RATED,
  JY_FIGURE_CALLBACKS_SATISFIED,
  JY_FIGURE_CALLBACKS_AWARE,
  JY_N_FIGURES
} JyFigure;

/* Of the figures of people and households before %JY_FIGURE_CARE_1; those from there on have the
 * bits of their marks. */
#define JY_FIGURE_BIT(figure) (G_GUINT64_CONSTANT (1) << (figure))
#define JY_FIGURE_OF_CARE(mark) (JY_FIGURE_CARE_1 + JY_CARE_##mark)

/* Of households; the others are of people. */
#define JY_FIGURES_OF_HOUSEHOLDS                                                                   \
  (JY_FIGURE_BIT (JY_FIGURE_HOUSEHOLDS) | JY_FIGURE_BIT (JY_FIGURE_LOCAL_HOUSEHOLDS) |             \
   JY_FIGURE_BIT (JY_FIGURE_SIGNED_HOUSEHOLDS))

G_STATIC_ASSERT (JY_FIGURE_CARE_1 <= 64);

/* Whether @figure counts services. */
#define JY_FIGURE_IS_OF_SERVICES(figure) ((figure) >= JY_N_MARKS)

G_END_DECLS
