/* jy-person-facts.h - all that decides the classes of one person
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-group.h"

G_BEGIN_DECLS

/* Axis C (S33): unwilling for now, on demand, willing; 0 is not known yet. */
typedef enum
{
  JY_ACCEPTANCE_UNKNOWN = 0,
  JY_ACCEPTANCE_UNWILLING = 1,
  JY_ACCEPTANCE_ON_DEMAND = 2,
  JY_ACCEPTANCE_WILLING = 3,
} JyAcceptance;

/* A period; an invalid @from is "since before our records", an invalid @until "still". */
typedef struct
{
  JyGroup group;
  GDate from;
  GDate until;
} JyConditionFact;

/* Dates that are not known are invalid; @known is always valid. */
typedef struct
{
  GDate known;
  GDate last_period;
  GDate due;
  GDate delivered;
  GDate ended;      /* without a birth */
  GDate discharged; /* mother and child left the hospital */
} JyPregnancyFact;

typedef enum
{
  JY_AXIS_POPULATION,
  JY_AXIS_HEALTH
} JyAxis;

/* A class set by hand from @from until before @until (invalid: still). */
typedef struct
{
  JyAxis axis;
  int value;
  GDate from;
  GDate until;
} JyOverrideFact;

/* The acceptance level told in a talk on @made. */
typedef struct
{
  GDate made;
  JyAcceptance level;
} JyAcceptanceFact;

/**
 * JyPersonFacts:
 *
 * All that decides the classes of one person.  Owns nothing; the arrays are in any order.
 */
typedef struct
{
  GDate born;
  const JyConditionFact *conditions;
  gsize n_conditions;
  const JyPregnancyFact *pregnancies;
  gsize n_pregnancies;
  const JyOverrideFact *overrides;
  gsize n_overrides;
  const JyAcceptanceFact *acceptances;
  gsize n_acceptances;
  gboolean is_signed; /* on the day asked about: signing is willingness (S33, S36) */
} JyPersonFacts;

G_END_DECLS
