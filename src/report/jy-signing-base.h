/* jy-signing-base.h - denominators from outside the register: population and households of a year
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An area's figures are those of the latest year not after the day's.  Where it has none, the
 * people and households on the register count instead, and the figure is marked.  What an area has
 * beyond its parts is its own; a unit has what the areas in it have of their own, so rows add up.
 * People to sign are those of a quota decided for the area or team (jy-store-quotas.h) before those
 * of the year; a doctor has such a figure only if one was decided.
 * The total is marked only if somewhere no area above has the figure, either.
 * Visits are those that the office entered in the book of visits for the period
 * (jy-visit-counts.h); where it entered none they are marked, and mean nothing. Patients are
 * estimated from the population by the settings in force on the day; an estimate that is marked
 * means nothing (jy_signing_figures_has_base()).
 */
#pragma once

#include "jy-signing-units.h"

G_BEGIN_DECLS

typedef enum
{
  JY_BASE_POPULATION,
  JY_BASE_HOUSEHOLDS,
  JY_BASE_TARGET, /* people to sign: as decided, else population × target rate, rounded up (S93) */
  JY_BASE_HYPERTENSION,     /* patients there should be, estimated from the population (6.3) */
  JY_BASE_DIABETES,         /* likewise */
  JY_BASE_VISITS_HERE_OF,   /* visits of people signed, of which JY_BASE_VISITS_HERE is told */
  JY_BASE_VISITS_HERE,      /* of these, at the institution they signed with (6.2) */
  JY_BASE_VISITS_DOCTOR_OF, /* visits of people signed, of which JY_BASE_VISITS_DOCTOR is told */
  JY_BASE_VISITS_DOCTOR,    /* of these, with the doctor they signed with (6.2) */
  JY_N_BASES,
  JY_N_GIVEN_BASES = JY_BASE_HYPERTENSION /* that are given for an area and year */
} JyBase;

#define JY_BASE_IS_OF_VISITS(which) ((which) >= JY_BASE_VISITS_HERE_OF)

/* @is_marked: registered people or households stand in for a figure that is missing. */
typedef struct
{
  gint64 value;
  gboolean is_marked;
} JyBaseFigure;

/* How many people and households are on the register straight in an area, not in its parts. */
typedef struct
{
  gint64 area;
  gint64 n[JY_BASE_TARGET];
} JyRegistered;

/* Where a base figure that was used is from. @area: (owned): its name, or that of the team or
 * doctor whose visits were counted, "" for the whole centre; @source: (owned): "" if nobody said;
 * @dated_on: invalid if nobody said */
typedef struct
{
  char *area;
  JyBase which;
  int year;
  gint64 value;
  char *source;
  GDate dated_on;
} JyBaseSource;

void jy_base_source_free (JyBaseSource *self);

/* Whether two figures, of whatever kind, are from the same hand: of one year, source and day. */
gboolean jy_base_source_is_same (const JyBaseSource *self, const JyBaseSource *other);

/**
 * jy_signing_base_new:
 * @units: by area or by team
 * @day: whose year's figures
 * @percent: the target rate
 * @registered: (element-type gint64 JyRegistered): by area; areas without people may be missing
 * @sources: (element-type JyBaseSource): where the figures are from is added
 *
 * Returns: (transfer full) (nullable) (array): JY_N_BASES figures for each unit, and then for all;
 *   free with g_free()
 */
JyBaseFigure *jy_signing_base_new (JyStore *store,
                                   const JySigningUnits *units,
                                   const GDate *day,
                                   int percent,
                                   GHashTable *registered,
                                   GPtrArray *sources,
                                   GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
