/* jy-classification.h - the groups and the three classes of a person on a day, from the facts
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Three independent axes (S19-S36): the population class, the health class, and the acceptance
 * level.  Pure functions: the day and the parameters are arguments.
 */
#pragma once

#include "jy-person-facts.h"

G_BEGIN_DECLS

/* Axis A (S19): special goes before key, key before general; both flags stay visible as groups. */
typedef enum
{
  JY_POPULATION_GENERAL = 1,
  JY_POPULATION_KEY = 2,
  JY_POPULATION_SPECIAL = 3,
} JyPopulationClass;

/* Axis B (S31): healthy, needs attention, chronic, high risk or special: 1 to 4. */
typedef enum
{
  JY_HEALTH_GENERAL = 1,
  JY_HEALTH_ATTENTION = 2,
  JY_HEALTH_CHRONIC = 3,
  JY_HEALTH_HIGH_RISK = 4,
} JyHealthClass;

/* Ages of the population groups, in completed years; settings of the centre (indicators §12). */
typedef struct
{
  int elderly_age;
  int oldest_old_age;
  int child_age; /* a child until before this birthday */
  int postpartum_days;
} JyClassParameters;

/* 65, 80, 7, 42. */
extern const JyClassParameters jy_class_parameters_default;

/**
 * JyClassification:
 * @population_by_hand: whether @population was set by hand; the same for @health
 */
typedef struct
{
  JyGroup groups;
  JyPopulationClass population;
  JyHealthClass health;
  JyAcceptance acceptance;
  gboolean population_by_hand;
  gboolean health_by_hand;
} JyClassification;

/**
 * jy_classify:
 * @facts: what is known of the person
 * @parameters: the ages in force on @day
 * @day: the day asked about
 * @result: (out caller-allocates): the groups and classes on that day
 *
 * Rules: S19-S38, glossary 1.2.  Before birth everything is general.
 */
void jy_classify (const JyPersonFacts *facts,
                  const JyClassParameters *parameters,
                  const GDate *day,
                  JyClassification *result);

/**
 * jy_classify_until:
 * @until: (out caller-allocates): the first day after @day on which jy_classify() says something
 *   else by itself (a birthday, a date that comes); left invalid if never
 */
void jy_classify_until (const JyPersonFacts *facts,
                        const JyClassParameters *parameters,
                        const GDate *day,
                        GDate *until);

/* Returns: (transfer full): one translated sentence: why the class on @axis is what it is, naming
 * the facts ("Key: 65 or older, hypertension"), or that it was set by hand */
char *jy_classification_dup_reason (const JyClassification *self,
                                    JyAxis axis) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer none): the translated name of a class, "—" for an unknown acceptance */
const char *jy_population_class_get_name (JyPopulationClass value);
const char *jy_health_class_get_name (JyHealthClass value);
const char *jy_acceptance_get_name (JyAcceptance value);
const char *jy_acceptance_get_short_name (JyAcceptance value); /* for a narrow column */

/* The class of a household follows from its members': the highest on each axis, every group. */
void jy_classification_add_member (JyClassification *household, const JyClassification *member);

G_END_DECLS
