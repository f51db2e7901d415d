/* jy-signing-day.h - what one person counts as in the signing report: each figure's one definition
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-classification.h"
#include "jy-period.h"
#include "jy-register-scan.h"
#include "jy-signing-units.h"

G_BEGIN_DECLS

#define JY_SIGNING_N_GROUPS 13

/**
 * JyFigure:
 *
 * What is counted (indicators-and-reports.md §6.1, §7), people first, then households.  Those of a
 * day are how things stood on the last day of the report, and take only who was on the register
 * then: alive, not moved out, member of a household.
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
  JY_N_FIGURES
} JyFigure;

#define JY_FIGURE_BIT(figure) (G_GUINT64_CONSTANT (1) << (figure))

/* Of households; the others are of people. */
#define JY_FIGURES_OF_HOUSEHOLDS                                                                   \
  (JY_FIGURE_BIT (JY_FIGURE_HOUSEHOLDS) | JY_FIGURE_BIT (JY_FIGURE_LOCAL_HOUSEHOLDS) |             \
   JY_FIGURE_BIT (JY_FIGURE_SIGNED_HOUSEHOLDS))

/**
 * JySigningGroup:
 * @name: an N_() string with context "report"
 * @groups: any of them; %JY_GROUP_NONE: see @rest
 * @is_all: all key people, each once
 * @is_rest: key people of none of the groups before
 */
typedef struct
{
  const char *name;
  JyGroup groups;
  gboolean is_all;
  gboolean is_rest;
} JySigningGroup;

/* The groups of sheet 3 in its order. */
extern const JySigningGroup jy_signing_groups[JY_SIGNING_N_GROUPS];

/* What decides: the day, the period up to it, the parameters in force, the units, and where each
 * household was (see jy_store_scan_households()). */
typedef struct
{
  GDate day;
  JyPeriod period; /* ends on @day at the latest */
  JyClassParameters parameters;
  const JySigningUnits *units;
  GArray *households;
} JySigningDay;

/* The figures one person counts in, in one unit. */
typedef struct
{
  guint unit;
  guint64 figures; /* JY_FIGURE_BIT() of each */
} JySigningMark;

/**
 * JySigningMarks:
 * @marks: (element-type JySigningMark): one for each unit; figures of households are not in it
 * @household: where the person lived on the day: a position in the households, %JY_NO_HOUSEHOLD if
 *   not on the register
 * @household_mark: what makes the household count, in the unit of the person
 */
typedef struct
{
  GArray *marks;
  guint household;
  JySigningMark household_mark;
} JySigningMarks;

void jy_signing_marks_init (JySigningMarks *self);
void jy_signing_marks_clear (JySigningMarks *self);

/* Sets @marks to what @person counts as. */
void jy_signing_day_judge (const JySigningDay *self,
                           const JyScannedPerson *person,
                           JySigningMarks *marks);

/* Adds @figures in @unit to @marks, a list of JySigningMark. */
void jy_signing_marks_add (GArray *marks, guint unit, guint64 figures);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (JySigningMarks, jy_signing_marks_clear)

G_END_DECLS
